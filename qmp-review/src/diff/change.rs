//! One difference between two descriptions.

use qmp_schema::{Entry, Span};

/// What a difference means for whoever relies on the older description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It is worth knowing, and changes nothing on the wire.
    Info,
    /// Programs written for the older one go on to work.
    Compatible,
    /// It depends on what the descriptions do not tell.
    Risky,
    /// A program that did as the older one says fails, or misreads what it is sent.
    Breaking,
}

/// Who sends what is different.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// The client: arguments of a command.
    Send,
    /// The server: replies, and the data of events.
    Receive,
}

/// Which part of an entry; as `qmp paths` calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// The entry itself.
    Entry,
    /// `args`
    Arguments,
    /// `returns`
    Returns,
    /// `data`
    Data,
}

/// A place on the wire at which a difference shows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Site {
    /// The command or event.
    pub entry: Entry,
    /// Which part of it.
    pub section: Section,
    /// Where in that, as `qmp paths` writes it; empty for the root.
    pub path: String,
}

/// What else is to be known of what is different.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// It was unstable: it may change or go in any release.
    pub unstable: bool,
    /// It was deprecated, and since when, as far as the older description tells.
    pub deprecated: Option<String>,
    /// The build condition that it stands under.
    pub condition: Option<String>,
}

/// One difference, with all places at which it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Id of the rule, in kebab-case: what is different, such as `member-removed`.
    pub rule: &'static str,
    /// What it means.
    pub verdict: Verdict,
    /// Who sends it; `None` where that does not matter.
    pub direction: Option<Direction>,
    /// Where it shows, at least one, sorted.
    pub sites: Vec<Site>,
    /// What is different, in one sentence without a full stop.
    pub message: String,
    /// What it means for a client, in one sentence.
    pub meaning: String,
    /// Where the older description says so.
    pub old: Option<Span>,
    /// Where the newer one does.
    pub new: Option<Span>,
    /// What else is to be known.
    pub attributes: Attributes,
    /// What tells it from other changes, whatever types are called and wherever files have it: 16 hexadecimal digits.
    pub fingerprint: String,
}
