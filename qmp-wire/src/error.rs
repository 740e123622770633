//! What a server answers when a command fails.

use crate::{enumeration, record};
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

enumeration!(
    ErrorClass,
    GenericError = "GenericError",
    CommandNotFound = "CommandNotFound",
    DeviceNotActive = "DeviceNotActive",
    DeviceNotFound = "DeviceNotFound",
    KvmMissingCap = "KVMMissingCap",
    ..Unknown
);

record!(CommandError, class = "class", desc = "desc");

impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.class, self.desc)
    }
}

impl std::error::Error for CommandError {}
