//! How an example differs from what is described.

use qmp_schema::model::Member;
use std::ops::Range;

/// One difference.
#[derive(Debug)]
pub(crate) struct Fault<'r> {
    /// Which part of a message it is in.
    pub(crate) part: Part,
    /// The members that lead to it from there, joined by dots; empty for the whole part.
    pub(crate) path: String,
    /// Where it is.
    pub(crate) at: Range<usize>,
    /// What it is.
    pub(crate) what: What<'r>,
}

/// A part of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// `arguments` of a request.
    Arguments,
    /// `return` of a reply.
    Return,
    /// `data` of an event.
    Data,
}

/// A kind of difference.
#[derive(Debug)]
pub(crate) enum What<'r> {
    /// A member that is not described there.
    Unknown {
        /// Its name.
        name: String,
        /// The members that are described there, those nearest to it in spelling.
        meant: Vec<&'r str>,
        /// Where else in the same part a member of this name is described: the members that lead to the object, joined by
        /// dots.
        elsewhere: Option<String>,
    },
    /// Members that are described and must not be absent.
    Missing(Vec<&'r Member>),
    /// A value of another JSON kind.
    Kind {
        /// What is described, with its article.
        expected: String,
        /// What is there, with its article.
        found: &'static str,
        /// The described member, where it is one's value.
        member: Option<&'r Member>,
    },
    /// A member that other examples have under a name that is nearly its own, or with a value of another kind.
    Unlike {
        /// Its name.
        name: String,
        /// The other name, in quotes, or the other kind, with its article.
        usual: String,
    },
    /// A string that is none of an enumeration's values.
    Value {
        /// What it says.
        value: String,
        /// The values that it could have.
        known: Vec<&'r str>,
        /// The described member, where it is one's value.
        member: Option<&'r Member>,
    },
}

impl Fault<'_> {
    /// The member that the fault is at, or one of its members, as it is called in a message: `argument 'device'`,
    /// `member 'inserted.file' of the reply`, `the reply`.
    pub(crate) fn called(&self, member: &str) -> String {
        let dot = if self.path.is_empty() || member.is_empty() { "" } else { "." };
        let path = format!("{}{dot}{member}", self.path);
        match (self.part, path.as_str()) {
            (Part::Arguments, "") => "'arguments'".to_owned(),
            (Part::Return, "") => "the reply".to_owned(),
            (Part::Data, "") => "'data'".to_owned(),
            (Part::Arguments, path) => format!("argument '{path}'"),
            (Part::Return, path) => format!("member '{path}' of the reply"),
            (Part::Data, path) => format!("member '{path}' of the data"),
        }
    }
}
