//! JSON kinds, and what can be wrong with a value.

/// The JSON kind that a slot asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A string.
    String,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// `null`.
    Null,
    /// Any value, handed over whole.
    Value,
    /// An array.
    Array,
    /// An object.
    Object,
    /// A value or nothing.
    Optional,
    /// Whatever comes: for alternates.
    Any,
}

impl Kind {
    /// Whether a slot of this kind takes a value of that kind.
    pub fn takes(self, found: Kind) -> bool {
        self == found || (self, found) == (Kind::Integer, Kind::Number)
    }

    /// What such a slot expects, for people.
    pub(super) fn expectation(self) -> &'static str {
        match self {
            Kind::String => "a string",
            Kind::Integer => "an integer",
            Kind::Number => "a number",
            Kind::Boolean => "a boolean",
            Kind::Null => "null",
            Kind::Value | Kind::Any => "a value",
            Kind::Array => "an array",
            Kind::Object => "an object",
            Kind::Optional => "an optional value",
        }
    }
}

/// Why a value cannot be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum Problem {
    /// A mandatory member is not there.
    Missing(&'static str),
    /// A member is there twice.
    Duplicate(&'static str),
    /// Something else.
    Other(String),
    /// The text itself cannot be read; whoever reads it knows why.
    Source,
}

impl Problem {
    /// As an error of serde.
    pub(super) fn into_error<E: serde::de::Error>(self) -> E {
        match self {
            Problem::Missing(name) => E::missing_field(name),
            Problem::Duplicate(name) => E::duplicate_field(name),
            Problem::Other(message) => E::custom(message),
            Problem::Source => E::custom("the value cannot be read"),
        }
    }
}
