//! What a server says first.

use crate::record;
use serde_json::Value;
use std::fmt;

/// The first message of a server: `{"QMP": …}`.
///
/// ```
/// let line = r#"{"QMP": {"version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": ""},
///                        "capabilities": ["oob"]}}"#;
/// let greeting: qmp_wire::Greeting = serde_json::from_str(line)?;
/// assert_eq!(greeting.qmp.version.qemu.to_string(), "10.0.2");
/// # Ok::<(), serde_json::Error>(())
/// ```
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
    /// Capabilities that `qmp_capabilities` can enable: strings, such as `oob`. [`GreetingBody::offers`] looks
    /// for one.
    pub capabilities: Vec<Value>,
}

impl GreetingBody {
    /// Whether the server has a capability.
    ///
    /// ```
    /// let line = r#"{"QMP": {"version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": ""},
    ///                        "capabilities": ["oob", {"new": true}]}}"#;
    /// let greeting: qmp_wire::Greeting = qmp_wire::from_str(line)?;
    /// assert!(greeting.qmp.offers("oob"));
    /// # Ok::<(), qmp_wire::serde_json::Error>(())
    /// ```
    pub fn offers(&self, capability: &str) -> bool {
        self.capabilities.iter().any(|offered| offered == capability)
    }
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

impl fmt::Display for QemuVersion {
    /// `10.0.2`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.micro)
    }
}

record!(Greeting, qmp = "QMP");
record!(GreetingBody, version = "version", capabilities = "capabilities");
record!(Version, qemu = "qemu", package = "package");
record!(QemuVersion, micro = "micro", minor = "minor", major = "major");
