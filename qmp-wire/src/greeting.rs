//! What a server says first.

use crate::codec::{self, Record, Slot, Slots, Views};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

/// The first message of a server: `{"QMP": …}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Greeting {
    /// Its only member.
    pub qmp: GreetingBody,
}

/// What the greeting says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GreetingBody {
    /// The server's version.
    pub version: Version,
    /// Capabilities that `qmp_capabilities` can enable, such as `oob`.
    pub capabilities: Vec<String>,
}

/// A server's version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The release.
    pub qemu: QemuVersion,
    /// What the distributor adds to it; empty for none.
    pub package: String,
}

/// A release of QEMU.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QemuVersion {
    /// 10 in 10.0.2.
    pub major: i64,
    /// 0 in 10.0.2.
    pub minor: i64,
    /// 2 in 10.0.2; 50 and above are development versions.
    pub micro: i64,
}

macro_rules! records {
    ($($ty:ident { $($field:ident = $name:literal),+ })+) => {$(
        impl Record for $ty {
            fn blank() -> Self {
                $ty { $($field: Slot::blank()),+ }
            }

            fn names(&self) -> &'static [&'static str] {
                &[$($name),+]
            }

            fn slots(&mut self, read: Slots<'_>) {
                read(&mut [$(&mut self.$field),+], None);
            }

            fn views(&self, write: Views<'_>) {
                write(&[$(&self.$field),+], None);
            }
        }

        impl Serialize for $ty {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                codec::serialize(self, serializer)
            }
        }

        impl<'de> Deserialize<'de> for $ty {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                codec::deserialize(deserializer)
            }
        }
    )+};
}

records! {
    Greeting { qmp = "QMP" }
    GreetingBody { version = "version", capabilities = "capabilities" }
    Version { qemu = "qemu", package = "package" }
    QemuVersion { micro = "micro", minor = "minor", major = "major" }
}
