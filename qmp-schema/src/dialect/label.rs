//! Labels of parts: `Arguments:`, `Note:`, and their like.

use super::syntax::Kind;

/// What a label opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Arguments,
    Data,
    Members,
    Values,
    Branches,
    Choices,
    Features,
    Returns,
    Errors,
    Note,
    Example,
}

const LABELS: [(&str, Label); 11] = [
    ("Arguments", Label::Arguments),
    ("Data", Label::Data),
    ("Members", Label::Members),
    ("Values", Label::Values),
    ("Branches", Label::Branches),
    ("Choices", Label::Choices),
    ("Features", Label::Features),
    ("Returns", Label::Returns),
    ("Errors", Label::Errors),
    ("Note", Label::Note),
    ("Example", Label::Example),
];

/// Whether a text starts with a label.
pub(crate) fn starts_with_label(text: &str) -> bool {
    Label::of(text).is_some()
}

impl Label {
    /// The label that a text starts with, and what stands behind its colon.
    pub(super) fn of(text: &str) -> Option<(Label, &str)> {
        let longest = LABELS[0].0.len();
        let colon = text.bytes().take(longest + 1).position(|byte| byte == b':')?;
        let label = LABELS.iter().find(|(known, _)| *known == &text[..colon])?.1;
        Some((label, &text[colon + 1..]))
    }

    /// Its word.
    pub(super) fn word(self) -> &'static str {
        LABELS.iter().find(|(_, label)| *label == self).map_or("", |(word, _)| word)
    }

    /// Whether an entry of this kind can have it.
    pub(super) fn fits(self, kind: Kind) -> bool {
        match self {
            Label::Arguments | Label::Returns => kind == Kind::Command,
            Label::Data => kind == Kind::Event,
            Label::Members => matches!(kind, Kind::Structure | Kind::Union),
            Label::Values => kind == Kind::Enumeration,
            Label::Branches => kind == Kind::Union,
            Label::Choices => kind == Kind::Alternate,
            Label::Features => kind != Kind::Chapter,
            Label::Errors | Label::Note | Label::Example => true,
        }
    }

    /// The label under which an entry of this kind lists what it has, for whoever took another one.
    pub(super) fn of_kind(kind: Kind) -> Option<Label> {
        Some(match kind {
            Kind::Command => Label::Arguments,
            Kind::Event => Label::Data,
            Kind::Structure | Kind::Union => Label::Members,
            Kind::Enumeration => Label::Values,
            Kind::Alternate => Label::Choices,
            Kind::Chapter => return None,
        })
    }
}
