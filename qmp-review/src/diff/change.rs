//! One difference between two descriptions.

use qmp_schema::{Entry, EntryKind, Span};

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

impl Verdict {
    /// As the table and all views call it: `info`, `compatible`, `risky`, `breaking`.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Info => "info",
            Verdict::Compatible => "compatible",
            Verdict::Risky => "risky",
            Verdict::Breaking => "breaking",
        }
    }
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

impl Section {
    /// As `qmp paths` writes it: `args`, `returns`, `data`; empty for the entry itself.
    pub fn name(self) -> &'static str {
        match self {
            Section::Entry => "",
            Section::Arguments => "args",
            Section::Returns => "returns",
            Section::Data => "data",
        }
    }

    /// Who sends it; `None` for the entry itself.
    pub fn direction(self) -> Option<Direction> {
        match self {
            Section::Entry => None,
            Section::Arguments => Some(Direction::Send),
            Section::Returns | Section::Data => Some(Direction::Receive),
        }
    }
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

impl Site {
    /// Its name: as it is shown, without the marks of what is optional on the way there, which come and go.
    pub fn name(&self) -> String {
        self.to_string().replace('?', "")
    }

    /// Whether a path as reports show it names this place.
    pub fn is_at(&self, path: &str) -> bool {
        self.name() == path.replace('?', "")
    }
}

impl std::fmt::Display for Site {
    /// As a wire fact begins: `command eject args force?`; `.` is the root of a section.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = if self.entry.kind == EntryKind::Event { "event" } else { "command" };
        write!(f, "{kind} {}", self.entry.name)?;
        if self.section != Section::Entry {
            let path = if self.path.is_empty() { "." } else { &self.path };
            write!(f, " {} {path}", self.section.name())?;
        }
        Ok(())
    }
}

/// What else is to be known of what is different.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// It is unstable, or in something that is: it may change or go in any release.
    pub unstable: bool,
    /// The older description said that it is deprecated, or something that it is in.
    pub deprecated: bool,
    /// What the older description says of that: what to use instead. Of what is deprecated now, what the newer one says.
    pub advice: Option<String>,
    /// The build condition that it stands under.
    pub condition: Option<String>,
    /// The release that it came with, where the description that has it says so.
    pub since: Option<String>,
    /// One of the two descriptions is that of a single build, which shows nothing of what its conditions left out.
    pub one_build: bool,
    /// Its name starts with `__`: an extension of whoever built QEMU, not of QEMU.
    pub downstream: bool,
}

/// What is different, in parts, for programs. What is said of kinds is in the words of `qmp paths`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Detail {
    /// The value of an enumeration that is added or removed, or that has the feature.
    pub value: Option<String>,
    /// The feature.
    pub feature: Option<String>,
    /// What it was: a kind, a discriminator, a default, a condition.
    pub old: Option<String>,
    /// What it is.
    pub new: Option<String>,
    /// Several names at once, sorted: the values of a new enumeration, the kinds that an alternate gained, the values of the
    /// discriminator for which a member is there.
    pub names: Vec<String>,
}

/// One difference, with all places at which it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Id of the rule, in kebab-case: what is different, such as `member-removed`.
    pub rule: &'static str,
    /// What it means.
    pub verdict: Verdict,
    /// What the table says it means: more than `verdict` where attributes excuse it.
    pub strict: Verdict,
    /// Who sends it; `None` where that does not matter.
    pub direction: Option<Direction>,
    /// Where it shows, at least one, sorted.
    pub sites: Vec<Site>,
    /// Whether it shows at more places than are listed ([`MAX_SITES`](super::MAX_SITES)).
    pub more_sites: bool,
    /// What is different, in parts.
    pub detail: Detail,
    /// What a member that came or went is, as `qmp paths` calls it.
    pub(crate) kind: Option<&'static str>,
    /// What is different, in one sentence without a full stop.
    pub message: String,
    /// What it means for a client, in one sentence.
    pub meaning: String,
    /// Where the older description says so.
    pub old: Option<Span>,
    /// Where the newer one does.
    pub new: Option<Span>,
    /// Where in the newer one to show it: `new`, else what it was in, else what it stood behind. `None` where the newer one
    /// has nothing of that.
    pub near: Option<Span>,
    /// What else is to be known.
    pub attributes: Attributes,
    /// What tells it from other changes, whatever types are called and wherever files have it: 16 hexadecimal digits.
    pub fingerprint: String,
}

impl Change {
    /// The message with the entry before it: `in command 'eject': …`.
    pub fn full_message(&self) -> String {
        match self.sites.first() {
            Some(site) => format!("in {} '{}': {}", site.entry.kind, site.entry.name, self.message),
            None => self.message.clone(),
        }
    }
}
