//! Tags stand in parentheses.

use crate::lint::sections::{all_items, behind};
use crate::lint::{Context, Edit, Findings, Level, Rule};
use qmp_schema::text::Item;
use qmp_schema::{SourceMap, Span};

pub(super) const RULE: Rule = Rule {
    id: "tag-parenthesis",
    level: Level::Deny,
    summary: "a type tag lacks a parenthesis, or both",
    page: include_str!("tag_parenthesis.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for list in documented.member_lists() {
            for item in all_items(list.items) {
                let Some((span, message, fix)) = broken(item, context.sources) else { continue };
                findings.add_fixable(span, message, fix, |it| {
                    documented.named(it).help("a tag stands in parentheses: (json-int, optional)")
                });
            }
        }
    }
}

const TYPES: [&str; 7] =
    ["json-string", "json-int", "json-number", "json-bool", "json-object", "json-array", "json-null"];

/// A tag without one of its parentheses, or both: what is wrong with it, and how it should be.
pub(super) fn broken(item: &Item, sources: &SourceMap) -> Option<(Span, &'static str, Vec<Edit>)> {
    if item.parentheses.iter().any(|it| it.tag.is_some_and(|tag| tag.kind.is_some())) {
        return None;
    }
    let text = sources.text(item.text.span);
    let place = |start: usize, end: usize| Span {
        start: item.text.span.start + start as u32,
        end: item.text.span.start + end as u32,
        ..item.text.span
    };
    let (at, word) = TYPES.iter().filter_map(|word| Some((text.rfind(word)?, *word))).max()?;
    let (before, rest) = (&text[..at], &text[at + word.len()..]);
    let opened = before.ends_with('(');
    let closing = rest.find(')');
    let start = if opened { at - 1 } else { at };
    // What belongs to the tag behind its word: up to the parenthesis, else to the end of the text.
    let tag_end = at + word.len() + closing.unwrap_or(rest.trim_end_matches(['.', ' ']).len());
    let tail = text.get(at + word.len()..tag_end)?;
    let is_tag = tail.is_empty() || (tail.starts_with(',') && tail.split_whitespace().count() < 8);
    let insert = |at: usize, text: &str| Edit { span: behind(place(at, at)), text: text.to_owned() };
    match (opened, closing) {
        (true, None) if is_tag => {
            Some((place(start, tag_end), "this tag is not closed", vec![insert(tag_end, ")")]))
        }
        (false, Some(_)) if is_tag && !before.contains('(') => {
            Some((place(at, tag_end + 1), "this tag has no opening parenthesis", vec![insert(at, "(")]))
        }
        (false, None) if is_tag && stands_alone(before) => Some((
            place(at, tag_end),
            "this tag has no parentheses",
            vec![insert(at, "("), insert(tag_end, ")")],
        )),
        _ => None,
    }
}

/// Whether a type at the end of a text is a tag: `"size": json-int`, rather than part of a sentence: `it is a json-int`.
fn stands_alone(before: &str) -> bool {
    let last = before.split_whitespace().next_back();
    let joins =
        ["a", "an", "of", "as", "is", "the", "each", "by", "in", "with", "or", "and", "are", "returns"];
    !last.is_some_and(|word| joins.contains(&word.to_ascii_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn one_or_both() {
        let items =
            |text: &str| found(&RULE, &command("set", "id:s", &format!("Arguments:\n\n- \"id\": {text}\n")));
        assert_eq!(items("which (json-string)"), [""; 0]);
        assert_eq!(items("it is a json-string"), [""; 0]);
        assert_eq!(items("a json-array of json-strings"), [""; 0]);
        assert_eq!(items("which json-string)"), ["11:15: this tag has no opening parenthesis"]);
        assert_eq!(items("which (json-string"), ["11:15: this tag is not closed"]);
        assert_eq!(items("which (json-string, optional"), ["11:15: this tag is not closed"]);
        assert_eq!(items("which json-string, optional)"), ["11:15: this tag has no opening parenthesis"]);
        assert_eq!(items("json-string"), ["11:9: this tag has no parentheses"]);
    }
}
