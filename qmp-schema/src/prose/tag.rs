//! Type tags: `(json-string, optional)`.

use super::tag_grammar::{Grammar, Rule};
use crate::dialect::{Names, Qualifier, qualifier};
use crate::model::{Feature, Meta, Type, WitnessKind};
use crate::spelling::edits_within;
use pest::Parser;

/// What a tag says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) kind: Option<WitnessKind>,
    /// Of an array: what its elements are said to be.
    pub(crate) element: Option<String>,
    pub(crate) optional: bool,
    /// The member has one value only: the one that its text quotes.
    pub(crate) fixed: bool,
    pub(crate) default: Option<String>,
    pub(crate) since: Option<String>,
    /// The type, where the tag gives more than its kind.
    pub(crate) ty: Option<Type>,
    /// Features, condition, and the release that no longer has it.
    pub(crate) meta: Meta,
    /// Quoted words, as in `json-string, "ipv4" or "ipv6"`.
    pub(crate) quoted: Vec<String>,
}

impl Tag {
    /// What a piece says that the classic text has no word for.
    fn take_exact(&mut self, piece: &str, names: &Names) {
        if self.ty.is_none() {
            self.ty = names.ty(piece);
        }
        match qualifier(piece) {
            Some(Ok(Qualifier::Removed(release))) => self.meta.removed = Some(release),
            Some(Ok(Qualifier::If(condition))) => self.meta.condition = Some(condition),
            Some(Ok(Qualifier::Feature(name))) if self.meta.feature(&name).is_none() => {
                self.meta.features.push(Feature::new(name));
            }
            _ => {}
        }
    }
}

/// The tags of an item's text, and the text without them.
pub(crate) fn split(text: &str, names: &Names) -> (Vec<Tag>, String) {
    let mut tags = Vec::new();
    let mut prose = String::new();
    let mut at = 0;
    for (open, close) in groups(text) {
        let (before, behind) = (&text[at..open], &text[close + 1..]);
        match parse(&text[open + 1..close], names) {
            Some(tag) => {
                tags.push(tag);
                prose.push_str(before.trim_end());
                if behind.starts_with(char::is_alphanumeric) {
                    prose.push(' ');
                }
            }
            None => prose.push_str(&text[at..=close]),
        }
        at = close + 1;
    }
    prose.push_str(&text[at..]);
    if tags.iter().all(|tag| tag.kind.is_none() && tag.ty.is_none()) {
        tags.extend(without_parentheses(&mut prose));
    }
    (tags, prose.trim().to_owned())
}

/// Whether a text has a tag that names a type.
pub(crate) fn has_type(text: &str) -> bool {
    split(text, &Names::default()).0.iter().any(|tag| tag.kind.is_some())
}

/// Offsets of the parentheses that stand in no others. One without its counterpart (`:(`) counts for nothing.
pub(crate) fn groups(text: &str) -> Vec<(usize, usize)> {
    let mut opened = Vec::new();
    let mut groups: Vec<(usize, usize)> = Vec::new();
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => opened.push(at),
            b')' => {
                let Some(open) = opened.pop() else { continue };
                while groups.last().is_some_and(|inner| inner.0 > open) {
                    groups.pop();
                }
                groups.push((open, at));
            }
            _ => {}
        }
    }
    groups
}

/// A tag whose opening parenthesis, or both, are missing: `in bytes json-int)`, `"size" : json-int`.
fn without_parentheses(prose: &mut String) -> Option<Tag> {
    let trimmed = prose.trim_end().trim_end_matches('.');
    let body = trimmed.strip_suffix(')').filter(|body| !body.contains('('));
    let start = match body {
        Some(body) => body.rfind(' ').map_or(0, |at| at + 1),
        None if !trimmed.contains(' ') => 0,
        None => return None,
    };
    let tag = parse(&body.unwrap_or(trimmed)[start..], &Names::default()).filter(|tag| tag.kind.is_some())?;
    prose.truncate(start);
    Some(tag)
}

/// Reads what stands in parentheses; `None` where that is no tag but a remark.
fn parse(text: &str, names: &Names) -> Option<Tag> {
    let pairs = Grammar::parse(Rule::tag, text.trim().trim_end_matches('.')).ok()?.next()?;
    let mut tag = Tag::default();
    for piece in pairs.into_inner() {
        tag.take_exact(piece.as_str(), names);
        // `optional json-int` says both in one piece.
        tag.optional |= piece.as_rule() == Rule::leading;
        let Some(piece) = piece.into_inner().next() else { continue };
        let value = |pair: pest::iterators::Pair<'_, Rule>| {
            pair.into_inner().last().map(|v| unquote(v.as_str()).to_owned())
        };
        match piece.as_rule() {
            Rule::optional => tag.optional = true,
            Rule::fixed => tag.fixed = true,
            Rule::default => tag.default = value(piece),
            Rule::since => tag.since = value(piece),
            Rule::array => {
                tag.kind = Some(WitnessKind::Array);
                tag.element = value(piece);
            }
            Rule::word => {
                tag.kind = tag.kind.or_else(|| piece.into_inner().last().and_then(|name| kind(name.as_str())))
            }
            Rule::other => tag.quoted.extend(quoted_words(piece.as_str()).map(|(_, word)| word.to_owned())),
            _ => {}
        }
    }
    let says_something = tag.ty.is_some()
        || tag.kind.is_some()
        || tag.optional
        || tag.default.is_some()
        || tag.since.is_some();
    says_something.then_some(tag)
}

/// What stands in parentheses, where it is a tag rather than a remark.
pub(crate) fn read(text: &str) -> Option<Tag> {
    parse(text, &Names::default())
}

/// A tag in canonical form: type, `optional`, default, release, with the type's usual word. `None` where it says more, or
/// no type.
pub(crate) fn canonical(text: &str) -> Option<String> {
    let pairs = Grammar::parse(Rule::tag, text.trim()).ok()?.next()?;
    let (mut ty, mut optional, mut default, mut since) = (None, false, None, None);
    for piece in pairs.into_inner().filter(|piece| piece.as_rule() != Rule::EOI) {
        if piece.as_rule() == Rule::leading {
            optional = true;
            continue;
        }
        let (whole, inner) = (piece.as_str().trim(), piece.into_inner().next()?);
        let value = |pair: pest::iterators::Pair<'_, Rule>| {
            pair.into_inner().last().map(|value| value.as_str().trim().to_owned())
        };
        match inner.as_rule() {
            Rule::optional => optional = true,
            Rule::default => default = Some(value(inner)?),
            Rule::since => since = Some(value(inner)?),
            Rule::word if ty.is_none() => ty = Some(usual_word(whole)),
            _ => return None,
        }
    }
    let parts = [
        Some(ty?.to_owned()),
        optional.then(|| "optional".to_owned()),
        default.map(|value| format!("default {value}")),
        since.map(|value| format!("since {value}")),
    ];
    Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// The usual word for the type that a word gives; the word itself where it gives more than a kind, or none.
fn usual_word(word: &str) -> &str {
    if Names::default().ty(word).is_some() {
        return word;
    }
    match kind(word) {
        Some(WitnessKind::String) => "json-string",
        Some(WitnessKind::Integer) => "json-int",
        Some(WitnessKind::Number) => "json-number",
        Some(WitnessKind::Boolean) => "json-bool",
        Some(WitnessKind::Object) => "json-object",
        Some(WitnessKind::Array) => "json-array",
        Some(WitnessKind::Null) => "json-null",
        Some(WitnessKind::Any) => "json-any",
        None => word,
    }
}

/// Takes quotes off.
pub(crate) fn unquote(text: &str) -> &str {
    let text = text.trim();
    let inner = |quote| text.strip_prefix(quote).and_then(|text| text.strip_suffix(quote));
    inner('"').or_else(|| inner('\'')).unwrap_or(text)
}

/// The words in double or single quotes with the offset behind each; an apostrophe inside a word is no quote.
pub(crate) fn quoted_words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let open = at + text[at..].find(['"', '\''])?;
            let quote = text[open..].chars().next()?;
            let before = text[..open].chars().next_back();
            let starts_word = quote == '"' || !before.is_some_and(char::is_alphanumeric);
            let close = text[open + 1..].find(quote).map(|len| open + 1 + len);
            match close {
                Some(close) if starts_word => {
                    at = close + 1;
                    return Some((at, &text[open + 1..close]));
                }
                _ => at = open + 1,
            }
        }
    })
}

/// The kind that a type word names. Tags are written by hand: `json_string`, `josn-string`, `json-str`
/// and `int` all occur, so a word within two edits of a known one counts as that one.
pub(crate) fn kind(word: &str) -> Option<WitnessKind> {
    use WitnessKind::*;
    const WORDS: [(&str, WitnessKind); 18] = [
        ("json-string", String),
        ("json-strings", String),
        ("json-str", String),
        ("json-int", Integer),
        ("json-ints", Integer),
        ("json-integer", Integer),
        ("json-number", Number),
        ("json-numbers", Number),
        ("json-bool", Boolean),
        ("json-boolean", Boolean),
        ("json-object", Object),
        ("json-objects", Object),
        ("json-dict", Object),
        ("json-array", Array),
        ("json-list", Array),
        ("json-null", Null),
        ("json-any", Any),
        ("json-value", Any),
    ];
    const BARE: [(&str, WitnessKind); 10] = [
        ("string", String),
        ("str", String),
        ("int", Integer),
        ("integer", Integer),
        ("number", Number),
        ("bool", Boolean),
        ("boolean", Boolean),
        ("object", Object),
        ("array", Array),
        ("list", Array),
    ];
    let word = word.to_ascii_lowercase().replace('_', "-");
    let exact = WORDS.iter().chain(&BARE).find(|(known, _)| *known == word);
    let looks_like_one = word.contains('-') && word.starts_with('j');
    match exact {
        Some((_, kind)) => Some(*kind),
        None => looks_like_one.then(|| nearest(&word, &WORDS)).flatten(),
    }
}

/// The kind of the words that are nearest to a misspelled one, at most two edits away; `None` where they
/// are of several kinds.
fn nearest(word: &str, known: &[(&str, WitnessKind)]) -> Option<WitnessKind> {
    let near = known.iter().filter_map(|(known, kind)| Some((edits_within(2, word, known)?, *kind)));
    let near: Vec<_> = near.collect();
    let (fewest, kind) = *near.iter().min_by_key(|(edits, _)| *edits)?;
    near.iter().all(|(edits, other)| *edits > fewest || *other == kind).then_some(kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(text: &str) -> (Tag, String) {
        let (mut tags, prose) = split(text, &Names::default());
        assert_eq!(tags.len(), 1, "{tags:?}");
        (tags.remove(0), prose)
    }

    #[test]
    fn kinds_and_misspellings() {
        for (word, kind) in [
            ("json-int", WitnessKind::Integer),
            ("json_string", WitnessKind::String),
            ("josn-string", WitnessKind::String),
            ("json-itn", WitnessKind::Integer),
            ("json-nit", WitnessKind::Integer),
            ("json-str", WitnessKind::String),
            ("int", WitnessKind::Integer),
            ("json-dict", WitnessKind::Object),
        ] {
            assert_eq!(
                only(&format!("x ({word})")),
                (Tag { kind: Some(kind), ..Tag::default() }, "x".to_owned())
            );
        }
    }

    #[test]
    fn pieces() {
        let (tag, _) = only("x (NewImageMode, optional, default \"absolute-paths\")");
        assert_eq!((tag.kind, tag.optional, tag.default.as_deref()), (None, true, Some("absolute-paths")));
        let (tag, _) = only("x (json-int, default 10M)");
        assert_eq!((tag.kind, tag.default.as_deref()), (Some(WitnessKind::Integer), Some("10M")));
        let (tag, _) = only("x (device tree path, json-string, optional)");
        assert_eq!((tag.kind, tag.optional), (Some(WitnessKind::String), true));
        let (tag, _) = only("x (optional, json-dict)");
        assert_eq!((tag.kind, tag.optional), (Some(WitnessKind::Object), true));
        let (tag, _) = only("f (json-string, \"ipv4\" or \"ipv6\")");
        assert_eq!(tag.quoted, ["ipv4", "ipv6"]);
        let (tag, _) = only("k (a json-array of key union values, union can be number or qcode enum)");
        assert_eq!((tag.kind, tag.element.as_deref()), (Some(WitnessKind::Array), Some("key union values")));
    }

    #[test]
    fn a_misspelling_that_may_be_either() {
        assert_eq!(kind("json-bst"), None, "json-int, json-str or json-list");
        assert_eq!(kind("json-bolean"), Some(WitnessKind::Boolean));
        assert_eq!(kind("jsn-inn"), Some(WitnessKind::Integer), "the nearest, in two edits");
        assert_eq!(kind("json-frob"), None);
    }

    #[test]
    fn text_around_stays() {
        assert_eq!(only("action, one of (json-string): and more").1, "action, one of: and more");
        assert_eq!(only("(optional) flow table ID").1, "flow table ID");
        assert_eq!(only("limit per second(json-int)").1, "limit per second");
        assert_eq!(only("amount in bytes json-int)").1, "amount in bytes");
        assert_eq!(only("json-int").1, "");
        assert_eq!(only("it :( fails (json-int) at (last").1, "it :( fails at (last");
    }

    #[test]
    fn remarks_are_no_tags() {
        assert_eq!(split("in time (see above) or so", &Names::default()).0, []);
        assert_eq!(split("type (one of 'a', 'b')", &Names::default()).0, []);
        assert_eq!(split("QEMU's version (in bytes)", &Names::default()).0, []);
    }
}
