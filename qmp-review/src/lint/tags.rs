//! Type tags as they are written: `(json-string, optional)`.

use super::words::type_word;
use qmp_schema::model::WitnessKind;
use qmp_schema::text::{Item, Parenthesis};
use qmp_schema::{SourceMap, Span, nearest};

/// The words that name a JSON kind in a tag.
const TYPES: [&str; 9] = [
    "json-string",
    "json-int",
    "json-number",
    "json-bool",
    "json-object",
    "json-array",
    "json-null",
    "json-any",
    "json-value",
];

/// Words for kinds that are no words of tags: those of programming languages.
const BARE: [&str; 13] = [
    "string", "str", "int", "integer", "number", "bool", "boolean", "object", "dict", "array", "list",
    "null", "any",
];

/// A word of a tag that is written wrong.
#[derive(Clone, Debug)]
pub(super) struct Slip {
    /// What stands there.
    pub(super) span: Span,
    /// The text of it.
    pub(super) found: String,
    /// What was meant; `None` where that cannot be told.
    pub(super) meant: Option<String>,
}

/// What an item's tags say once their words are written right.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Says {
    /// The JSON kind that they name.
    pub(super) kind: Option<WitnessKind>,
    /// Whether they say `optional`, in whatever spelling.
    pub(super) optional: bool,
    /// Whether they give a default, which says that the member may be absent.
    pub(super) has_default: bool,
    /// The tag that names the kind, else the first tag, with its parentheses.
    pub(super) place: Option<Span>,
}

/// The place of a parenthesis, itself included.
pub(super) fn outer(parenthesis: &Parenthesis) -> Span {
    let inner = parenthesis.inner.span;
    Span { start: inner.start.saturating_sub(1), end: inner.end + 1, ..inner }
}

/// What the tags of an item say.
pub(super) fn says(item: &Item, sources: &SourceMap) -> Says {
    let mut out = Says::default();
    for parenthesis in &item.parentheses {
        let slips = slips(parenthesis, sources);
        out.optional |=
            slips.iter().any(|slip| slip.meant.as_deref().is_some_and(|it| it.contains("optional")));
        let Some(tag) = parenthesis.tag else { continue };
        out.optional |= tag.optional;
        out.has_default |= tag.has_default;
        // The names of QAPI's types give no kind: `(NewImageMode, optional)`.
        if out.place.is_none() || (out.kind.is_none() && tag.kind.is_some()) {
            out.kind = tag.kind;
            out.place = Some(outer(parenthesis));
        }
    }
    out
}

/// The kind of an item that its tag says to be no object and no array.
pub(super) fn scalar(item: &Item) -> Option<WitnessKind> {
    let kind = item.parentheses.iter().find_map(|it| it.tag?.kind)?;
    (!matches!(kind, WitnessKind::Object | WitnessKind::Array | WitnessKind::Any)).then_some(kind)
}

/// The members that are nested in one that has none. Items without a type describe its values.
pub(super) fn nested_in_scalar(item: &Item) -> impl Iterator<Item = &Item> {
    let has_type =
        |child: &&Item| child.parentheses.iter().any(|it| it.tag.is_some_and(|tag| tag.kind.is_some()));
    let children = scalar(item).map_or(&[] as &[Item], |_| &item.children);
    children.iter().filter(|child| !child.names.is_empty()).filter(has_type)
}

/// The misspelled words between two parentheses.
pub(super) fn slips(parenthesis: &Parenthesis, sources: &SourceMap) -> Vec<Slip> {
    let span = parenthesis.inner.span;
    let text = sources.text(span);
    let mut out = Vec::new();
    let mut at = 0;
    for piece in text.split([',', ';']) {
        let place = |start: usize, end: usize| Span {
            start: span.start + (at + start) as u32,
            end: span.start + (at + end) as u32,
            ..span
        };
        // `json-string; optional`. Before remarks a semicolon is usual.
        let is_parted_wrong = text.get(..at).is_some_and(|before| before.ends_with(';'));
        if is_parted_wrong && piece.trim() == "optional" {
            let end = piece.trim_end().len();
            let start = span.start + at as u32 - 1;
            let span = Span { start, end: span.start + (at + end) as u32, ..span };
            out.push(Slip { span, found: "; optional".to_owned(), meant: Some(", optional".to_owned()) });
        }
        out.extend(slip_of(piece, parenthesis, place));
        at += piece.len() + 1;
    }
    out
}

/// What is wrong in one piece of a tag.
fn slip_of(piece: &str, parenthesis: &Parenthesis, place: impl Fn(usize, usize) -> Span) -> Option<Slip> {
    let words: Vec<&str> = piece.split_whitespace().collect();
    let start = |word: &str| word.as_ptr() as usize - piece.as_ptr() as usize;
    let slip = |first: &str, last: &str, meant: Option<String>| {
        let (start, end) = (start(first), start(last) + last.len());
        let found = piece.get(start..end)?.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(Slip { span: place(start, end), found, meant })
    };
    match words.as_slice() {
        // `json-int. optional`: what stands there is no comma.
        [ty, word] if is_type(ty.trim_end_matches(['.', ':'])) && !is_type(ty) && meant_optional(word) => {
            slip(ty, word, Some(format!("{}, optional", ty.trim_end_matches(['.', ':']))))
        }
        // `json-int optional`: the comma is missing.
        [ty, word] if is_type(ty) && meant_optional(word) => slip(ty, word, Some(format!("{ty}, optional"))),
        [word, ty] if is_type(ty) && meant_optional(word) => slip(word, ty, Some(format!("{ty}, optional"))),
        ["a" | "an", word] | [word] if word.ends_with('.') => {
            slip_of_word(word.trim_end_matches('.'), parenthesis).and_then(|meant| slip(word, word, meant))
        }
        ["a" | "an", word, ..] | [word] => {
            slip_of_word(word, parenthesis).and_then(|meant| slip(word, word, meant))
        }
        [word, "of", ..] => slip_of_word(word, parenthesis).and_then(|meant| slip(word, word, meant)),
        _ => None,
    }
}

fn is_type(word: &str) -> bool {
    TYPES.contains(&word)
}

fn meant_optional(word: &str) -> bool {
    word == "optional" || (word.len() > 4 && !nearest(word, ["optional"].into_iter()).is_empty())
}

/// Whether a word is a misspelled one, and what was meant by it. The names of QAPI's types are words too.
fn slip_of_word(word: &str, parenthesis: &Parenthesis) -> Option<Option<String>> {
    if is_type(word) || word == "optional" {
        return None;
    }
    if meant_optional(word) {
        return Some(Some("optional".to_owned()));
    }
    let lower = word.to_ascii_lowercase();
    let near = nearest(&lower, TYPES.into_iter());
    let kind = parenthesis.tag.and_then(|tag| tag.kind);
    let looks_like_type = lower.starts_with("json") || (lower.contains(['-', '_']) && !near.is_empty());
    if looks_like_type || (kind.is_some() && BARE.contains(&lower.as_str())) {
        return Some(kind.map(|kind| type_word(kind).to_owned()));
    }
    None
}
