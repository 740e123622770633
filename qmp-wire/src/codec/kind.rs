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

/// Why a value cannot be read. `None` is for the text itself; whoever reads it knows what is wrong.
///
/// Small, since every step of reading may return one.
#[derive(Debug)]
pub struct Problem(Option<Box<Reason>>);

#[derive(Debug)]
enum Reason {
    Missing(&'static str),
    Duplicate(&'static str),
    Other(String),
}

impl Problem {
    pub(crate) const SOURCE: Problem = Problem(None);

    /// A mandatory member is not there.
    pub(crate) fn missing(name: &'static str) -> Problem {
        Problem(Some(Box::new(Reason::Missing(name))))
    }

    /// A member is there twice.
    pub(crate) fn duplicate(name: &'static str) -> Problem {
        Problem(Some(Box::new(Reason::Duplicate(name))))
    }

    /// Something else, in words.
    pub fn other(message: impl ToString) -> Problem {
        Problem(Some(Box::new(Reason::Other(message.to_string()))))
    }

    /// As an error of serde.
    pub(super) fn into_error<E: serde::de::Error>(self) -> E {
        match self.0.map(|reason| *reason) {
            Some(Reason::Missing(name)) => E::missing_field(name),
            Some(Reason::Duplicate(name)) => E::duplicate_field(name),
            Some(Reason::Other(message)) => E::custom(message),
            None => E::custom("the value cannot be read"),
        }
    }
}
