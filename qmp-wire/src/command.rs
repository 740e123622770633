//! The traits of commands and events.

use crate::codec::Slot;
use crate::record;
use serde::de::DeserializeOwned;
use serde::ser::Serialize;

/// A command: its arguments are the members of the type that implements this.
pub trait Command: Serialize {
    /// Wire name: what `execute` says.
    const NAME: &'static str;

    /// What a successful reply carries under `return`.
    type Output: Slot + DeserializeOwned + Serialize;
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

record!(Empty);
