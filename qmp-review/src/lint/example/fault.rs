//! How an example differs from what is described.

use qmp_schema::model::Member;
use std::ops::Range;

/// One difference.
#[derive(Debug)]
pub struct Fault<'r> {
    /// Which part of a message it is in.
    pub part: Part,
    /// The members that lead to it from there, joined by dots; empty for the whole part.
    pub path: String,
    /// Where it is.
    pub at: Range<usize>,
    /// What it is.
    pub what: What<'r>,
}

/// A part of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// `arguments` of a request.
    Arguments,
    /// `return` of a reply.
    Return,
    /// `data` of an event.
    Data,
}

/// A kind of difference.
#[derive(Debug)]
pub enum What<'r> {
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
    pub fn called(&self, member: &str) -> String {
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

/// Words as a list: `'a', 'b' and 'c'`.
pub(crate) fn listed<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut quoted: Vec<String> = words.map(|word| format!("'{word}'")).collect();
    match (quoted.pop(), quoted.is_empty()) {
        (Some(last), false) => format!("{} and {last}", quoted.join(", ")),
        (last, _) => last.unwrap_or_default(),
    }
}

/// More names than these do not help.
const MOST: usize = 4;

/// The first of many names as a list: `'a', 'b', 'c', 'd' and 7 more`.
pub(crate) fn first_listed(members: &[&Member]) -> String {
    let names = |members: &[&Member]| -> Vec<String> {
        members.iter().map(|member| format!("'{}'", member.name)).collect()
    };
    match members.split_at_checked(MOST) {
        Some((first, rest)) if rest.len() > 1 => {
            format!("{} and {} more", names(first).join(", "), rest.len())
        }
        _ => listed(members.iter().map(|member| member.name.as_str())),
    }
}
