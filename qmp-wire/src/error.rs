//! What a server answers when a command fails.

use crate::codec::{self, Kind, Problem, Record, Slot, Slots, View, Views};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// The `error` member of a reply.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CommandError {
    /// What kind of error it is, for programs.
    pub class: ErrorClass,
    /// What happened, for people. Not meant to be parsed.
    pub desc: String,
}

/// What kind of error it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ErrorClass {
    /// Anything that has no class of its own; since QEMU 1.2, nearly all errors.
    GenericError,
    /// There is no such command.
    CommandNotFound,
    /// The device cannot be activated now.
    DeviceNotActive,
    /// There is no such device.
    DeviceNotFound,
    /// The KVM kernel module lacks something.
    KvmMissingCap,
    /// A class that is not listed here: QEMU before 1.2 has some eighty of them.
    Unknown(String),
}

impl ErrorClass {
    /// As on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            ErrorClass::GenericError => "GenericError",
            ErrorClass::CommandNotFound => "CommandNotFound",
            ErrorClass::DeviceNotActive => "DeviceNotActive",
            ErrorClass::DeviceNotFound => "DeviceNotFound",
            ErrorClass::KvmMissingCap => "KVMMissingCap",
            ErrorClass::Unknown(class) => class,
        }
    }
}

impl From<&str> for ErrorClass {
    fn from(class: &str) -> ErrorClass {
        match class {
            "GenericError" => ErrorClass::GenericError,
            "CommandNotFound" => ErrorClass::CommandNotFound,
            "DeviceNotActive" => ErrorClass::DeviceNotActive,
            "DeviceNotFound" => ErrorClass::DeviceNotFound,
            "KVMMissingCap" => ErrorClass::KvmMissingCap,
            _ => ErrorClass::Unknown(class.to_owned()),
        }
    }
}

impl fmt::Display for ErrorClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.class, self.desc)
    }
}

impl std::error::Error for CommandError {}

impl Slot for ErrorClass {
    fn blank() -> Self {
        ErrorClass::GenericError
    }

    fn kind(&self) -> Kind {
        Kind::String
    }

    fn view(&self) -> View<'_> {
        View::String(self.as_str())
    }

    fn string(&mut self, text: Cow<'_, str>) -> Result<(), Problem> {
        *self = ErrorClass::from(&*text);
        Ok(())
    }
}

impl Record for CommandError {
    fn blank() -> Self {
        CommandError { class: Slot::blank(), desc: Slot::blank() }
    }

    fn names(&self) -> &'static [&'static str] {
        &["class", "desc"]
    }

    fn slots(&mut self, read: Slots<'_>) {
        read(&mut [&mut self.class, &mut self.desc], None);
    }

    fn views(&self, write: Views<'_>) {
        write(&[&self.class, &self.desc], None);
    }
}

impl Serialize for CommandError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for CommandError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}
