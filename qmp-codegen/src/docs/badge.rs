//! What is said of an entry or a node in a word or two.

use super::{Entry, Node};
use qmp_schema::model::{Feature, Meta};

/// A short fact about an entry, or about a member, value, branch or choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Badge<'s> {
    /// It may be absent.
    Optional,
    /// What absence means.
    Default(&'s str),
    /// The release that introduced it.
    Since(&'s str),
    /// The release that no longer has it.
    Removed(&'s str),
    /// A later release will not have it.
    Deprecated,
    /// It may change or go in any release.
    Unstable,
    /// It has another feature.
    Feature(&'s str),
    /// It can be sent out-of-band.
    OutOfBand,
    /// It can be sent before the machine is made.
    Preconfig,
    /// Success is not answered.
    Silent,
    /// The build condition it stands under.
    Condition(&'s str),
}

/// Whether more is to be said of a feature than its badge says.
pub(super) fn is_explained(feature: &Feature) -> bool {
    !feature.doc.is_empty() || feature.condition.is_some()
}

impl<'s> Badge<'s> {
    /// The words for it, and what they are about.
    pub fn words(self) -> (&'static str, Option<&'s str>) {
        match self {
            Badge::Optional => ("optional", None),
            Badge::Default(value) => ("default", Some(value)),
            Badge::Since(release) => ("since", Some(release)),
            Badge::Removed(release) => ("removed in", Some(release)),
            Badge::Deprecated => ("deprecated", None),
            Badge::Unstable => ("unstable", None),
            Badge::Feature(name) => ("feature", Some(name)),
            Badge::OutOfBand => ("out-of-band", None),
            Badge::Preconfig => ("preconfig", None),
            Badge::Silent => ("no reply on success", None),
            Badge::Condition(condition) => ("only where", Some(condition)),
        }
    }

    /// Whether it warns who uses the thing.
    pub fn is_warning(self) -> bool {
        matches!(self, Badge::Removed(_) | Badge::Deprecated | Badge::Unstable)
    }

    /// Whether what it is about is text of a program.
    pub fn is_code(self) -> bool {
        matches!(self, Badge::Default(_) | Badge::Feature(_) | Badge::Condition(_))
    }

    /// That of a feature.
    pub fn of_feature(feature: &'s Feature) -> Badge<'s> {
        match feature.name.as_str() {
            "deprecated" => Badge::Deprecated,
            "unstable" => Badge::Unstable,
            name => Badge::Feature(name),
        }
    }

    /// Those of what is known besides the shape: since, removed, features, condition.
    pub fn of_meta(meta: &'s Meta) -> impl Iterator<Item = Badge<'s>> {
        let since = meta.since.as_deref().map(Badge::Since);
        let removed = meta.removed.as_deref().map(Badge::Removed);
        let features = meta.features.iter().map(Badge::of_feature);
        let condition = meta.condition.as_deref().map(Badge::Condition);
        since.into_iter().chain(removed).chain(features).chain(condition)
    }
}

impl<'s> Entry<'s> {
    /// Its badges.
    pub fn badges(&self) -> Vec<Badge<'s>> {
        let flags = match self {
            Entry::Command(command) => [
                (command.out_of_band, Badge::OutOfBand),
                (command.preconfig, Badge::Preconfig),
                (command.silent, Badge::Silent),
            ]
            .into_iter()
            .filter_map(|(has, badge)| has.then_some(badge))
            .collect(),
            Entry::Event(_) | Entry::Type(..) => Vec::new(),
        };
        Badge::of_meta(self.meta()).chain(flags).collect()
    }
}

impl<'s> Node<'s> {
    /// Its badges.
    pub fn badges(&self) -> Vec<Badge<'s>> {
        let optional = self.optional.then_some(Badge::Optional);
        let default = self.default.map(Badge::Default);
        optional.into_iter().chain(default).chain(Badge::of_meta(self.meta)).collect()
    }
}
