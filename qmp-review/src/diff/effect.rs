//! One effect of a change, before it is known where on the wire it shows.

use super::change::Detail;
use super::verdict::Rule;
use qmp_schema::Span;

/// What is different at a place, whoever sends it.
#[derive(Clone, Debug)]
pub(super) struct Effect<'s> {
    pub(super) rule: &'static Rule,
    pub(super) detail: Detail,
    /// What is said of what is there: `is gone`.
    pub(super) says: String,
    pub(super) places: Places,
    pub(super) marks: Marks<'s>,
    /// What a member that came or went is, as `qmp paths` calls it.
    pub(super) kind: Option<&'static str>,
}

/// Where the two descriptions say so; as in [`Change`](super::Change).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Places {
    pub(super) old: Option<Span>,
    pub(super) new: Option<Span>,
    pub(super) near: Option<Span>,
}

impl Places {
    pub(super) fn both(old: Span, new: Span) -> Places {
        Places { old: Some(old), new: Some(new), near: Some(new) }
    }

    pub(super) fn gone(old: Span, near: Option<Span>) -> Places {
        Places { old: Some(old), new: None, near }
    }

    pub(super) fn fresh(new: Span) -> Places {
        Places { old: None, new: Some(new), near: Some(new) }
    }

    /// These, or those of what it is in where nothing says more.
    pub(super) fn or(self, outer: Places) -> Places {
        match (self.old, self.new) {
            (None, None) => Places { near: self.near.or(outer.near), ..outer },
            _ => Places { near: self.near.or(self.new).or(outer.near), ..self },
        }
    }
}

/// What is to be known of something, or of something on the way to it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks<'s> {
    /// It was unstable.
    pub(super) was_unstable: bool,
    /// It is new, and unstable.
    pub(super) is_unstable: bool,
    /// It was deprecated.
    pub(super) deprecated: bool,
    /// What was said of that.
    pub(super) advice: Option<&'s str>,
    /// The condition that it stands under.
    pub(super) condition: Option<&'s str>,
    /// The release that it came with.
    pub(super) since: Option<&'s str>,
    /// The condition leaves it out of the other side's build, for all one knows.
    pub(super) one_build: bool,
    /// It is an extension of whoever built QEMU.
    pub(super) downstream: bool,
}

impl<'s> Marks<'s> {
    /// What is known of something in what these are the marks of. A condition does not carry over: what stands under that of
    /// something around it is there whenever that is.
    pub(super) fn within(self, outer: Marks<'s>) -> Marks<'s> {
        Marks {
            was_unstable: self.was_unstable || outer.was_unstable,
            is_unstable: self.is_unstable,
            deprecated: self.deprecated || outer.deprecated,
            advice: self.advice.or(outer.advice),
            condition: self.condition,
            since: self.since,
            one_build: self.one_build,
            downstream: self.downstream || outer.downstream,
        }
    }
}

impl<'s> Effect<'s> {
    pub(super) fn new(rule: &'static Rule, says: impl Into<String>, places: Places) -> Effect<'s> {
        let (detail, marks) = Default::default();
        Effect { rule, detail, says: says.into(), places, marks, kind: None }
    }

    /// Says what a member that came or went is.
    pub(super) fn of_kind(mut self, kind: &'static str) -> Effect<'s> {
        self.kind = Some(kind);
        self
    }

    pub(super) fn marks(mut self, marks: Marks<'s>) -> Effect<'s> {
        self.marks = marks;
        self
    }

    /// Names the value that it is about.
    pub(super) fn value(mut self, value: impl Into<String>) -> Effect<'s> {
        self.detail.value = Some(value.into());
        self
    }

    /// Names the feature that it is about.
    pub(super) fn feature(mut self, feature: impl Into<String>) -> Effect<'s> {
        self.detail.feature = Some(feature.into());
        self
    }

    /// What it was and what it is, either of which may be nothing.
    pub(super) fn sides(mut self, old: Option<&str>, new: Option<&str>) -> Effect<'s> {
        self.detail.old = old.map(str::to_owned);
        self.detail.new = new.map(str::to_owned);
        self
    }

    /// Names several things.
    pub(super) fn names<'n>(mut self, names: impl IntoIterator<Item = &'n str>) -> Effect<'s> {
        self.detail.names = names.into_iter().map(str::to_owned).collect();
        self.detail.names.sort();
        self
    }
}
