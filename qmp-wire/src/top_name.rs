//! The names of the members of messages.

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use std::fmt;

/// A member of a reply or an event.
#[derive(Clone, Copy)]
pub(crate) enum TopName {
    Event,
    Data,
    Timestamp,
    Return,
    Error,
    Id,
    Other,
}

impl<'de> Deserialize<'de> for TopName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<TopName, D::Error> {
        deserializer.deserialize_identifier(NameVisitor)
    }
}

struct NameVisitor;

impl Visitor<'_> for NameVisitor {
    type Value = TopName;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<TopName, E> {
        Ok(match name {
            "event" => TopName::Event,
            "data" => TopName::Data,
            "timestamp" => TopName::Timestamp,
            "return" => TopName::Return,
            "error" => TopName::Error,
            "id" => TopName::Id,
            _ => TopName::Other,
        })
    }
}
