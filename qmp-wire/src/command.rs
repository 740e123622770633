//! The traits of commands and events.

use crate::codec::{self, Record, Slots, Views};
use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};

/// A command: its arguments are the members of the type that implements this.
pub trait Command: Serialize {
    /// Wire name: what `execute` says.
    const NAME: &'static str;

    /// What a successful reply carries under `return`.
    type Output: DeserializeOwned + Serialize;
}

/// An event: its data are the members of the type that implements this.
pub trait Event: Serialize + DeserializeOwned {
    /// Wire name: what `event` says.
    const NAME: &'static str;
}

/// The reply of a command that returns nothing: the empty object. Members that are there all the same
/// are ignored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Empty;

impl Record for Empty {
    fn blank() -> Self {
        Empty
    }

    fn names(&self) -> &'static [&'static str] {
        &[]
    }

    fn slots(&mut self, read: Slots<'_>) {
        read(&mut [], None);
    }

    fn views(&self, write: Views<'_>) {
        write(&[], None);
    }
}

impl Serialize for Empty {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Empty {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
