//! Replies of examples are built as they are described.

use crate::lint::sections::Documented;
use crate::lint::words::quoted;
use crate::lint::{Context, Example, Findings, Level, Part, Rule, What};
use qmp_schema::model::{ExampleKind, WitnessKind};
use qmp_schema::text::{Content, Item, Json};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    id: "example-wrong-shape",
    level: Level::Deny,
    summary: "a reply of an example, or an object in it, is built otherwise than it is described",
    page: include_str!("example_wrong_shape.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (example, fault) in
        context.faults().filter(|(_, fault)| fault.part == Part::Return && fault.path.is_empty())
    {
        let What::Kind { expected, found, .. } = &fault.what else { continue };
        other(example, expected, found, fault.at.start, fault.at.end, findings);
    }
    // The readers of the classic text follow an example in how a reply is built, against the words.
    for example in context.examples.iter().filter(|example| example.is_in_place() && example.is_of_owner()) {
        if let Some(documented) = context.documented_at(example.whole()) {
            of_section(example, &documented, findings);
        }
    }
}

fn other(
    example: &Example<'_>,
    expected: &str,
    found: &str,
    start: usize,
    end: usize,
    findings: &mut Findings<'_>,
) {
    let message = format!("the reply of '{}' is {expected}, not {found}", example.about.name());
    findings.add(example.span(&(start..end)), message, |diagnostic| {
        example
            .owner
            .named(diagnostic.help("describe the reply as it is sent, or show it as it is described"))
    });
}

fn of_section(example: &Example<'_>, documented: &Documented<'_>, findings: &mut Findings<'_>) {
    let Some(body) = example.message().and_then(|message| message.body) else { return };
    let mut compared = Compared { example, findings };
    if example.kind == ExampleKind::Reply {
        let items = documented.returned_items();
        if let Some((expected, found)) = kinds(documented.told_reply(), items, body) {
            return other(example, expected, found, body.start, body.end, findings);
        }
        return compared.objects("the reply", items, body);
    }
    for list in documented.carried() {
        match example.kind {
            ExampleKind::Event => compared.objects("'data'", of_data(list.items), body),
            _ => compared.inner(list.items, body),
        }
    }
}

/// `- data: LampInfo type`: the item is not a member of the data, it says what they are.
fn of_data(items: &[Item]) -> &[Item] {
    match items {
        [only] if names(std::slice::from_ref(only)).eq(["data"]) => &only.children,
        items => items,
    }
}

/// What a reply is in words, and what it is in fact, where these differ.
fn kinds(told: Option<WitnessKind>, items: &[Item], body: &Json) -> Option<(&'static str, &'static str)> {
    let has_members = items.iter().any(|item| !item.names.is_empty());
    let found = body.kind_with_article();
    match (told, &body.kind) {
        (Some(WitnessKind::Array), Content::Array(_)) => None,
        (Some(WitnessKind::Array), _) => Some(("an array", found)),
        (Some(WitnessKind::Object), Content::Array(_)) => Some(("an object", found)),
        (_, Content::Object(_) | Content::Array(_) | Content::Null) => None,
        _ => has_members.then_some(("an object", found)),
    }
}

struct Compared<'c, 'f, 'r> {
    example: &'c Example<'r>,
    findings: &'c mut Findings<'f>,
}

impl Compared<'_, '_, '_> {
    /// Holds the objects of a value against the items that describe them: the value itself, or its elements. Where they
    /// share no member, it is not single members that are wrong.
    fn objects(&mut self, called: &str, items: &[Item], value: &Json) {
        let described: BTreeSet<&str> = names(items).collect();
        let objects = std::iter::once(value).chain(value.elements());
        let shown: BTreeSet<&str> = objects.flat_map(Json::keys).collect();
        if described.is_empty() || shown.is_empty() || !described.is_disjoint(&shown) {
            return self.inner(items, value);
        }
        let wrapper = items.iter().find(|item| names(&item.children).any(|name| shown.contains(name)));
        let message = match wrapper.and_then(|item| item.names.first()) {
            Some(wrapper) => format!("{called} has '{}' around this, as it is described", wrapper.text),
            None => {
                let (described, shown) = (quoted(described), quoted(shown));
                format!("{called} is described with {described}, and shown with {shown}")
            }
        };
        let place = items.iter().find_map(|item| item.names.first()).map(|name| name.span);
        let owner = self.example.owner;
        self.findings.add(self.example.span(&(value.start..value.end)), message, |diagnostic| {
            let diagnostic = match place {
                Some(place) => diagnostic.related(place, "described here"),
                None => diagnostic,
            };
            owner.named(diagnostic.help("describe what is sent, or show what is described"))
        });
    }

    /// The same for what members hold.
    fn inner(&mut self, items: &[Item], value: &Json) {
        for item in items.iter().filter(|item| !item.is_variant && !is_elements(item)) {
            for name in &item.names {
                let objects = std::iter::once(value).chain(value.elements());
                for inner in objects.filter_map(|object| object.get(&name.text)) {
                    self.objects(&format!("'{}'", name.text), &item.children, inner);
                }
            }
        }
    }
}

/// `keys array:` with one item below it that is an array again: the item says what the array is, and is no member.
fn is_elements(item: &Item) -> bool {
    item.is_array_head && matches!(item.children.as_slice(), [only] if only.text.text.contains("json-array"))
}

fn names(items: &[Item]) -> impl Iterator<Item = &str> {
    items.iter().flat_map(|item| &item.names).map(|name| name.text.as_str())
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, query_lamps};

    #[test]
    fn told_otherwise() {
        assert_eq!(
            found(
                &RULE,
                &query_lamps(
                    r#"-> { "execute": "query-lamps" }
<- { "return": { "lamp": "desk", "level": 3 } }"#
                )
            ),
            ["24:16: the reply of 'query-lamps' is an array, not an object"]
        );
        assert_eq!(
            found(
                &RULE,
                &query_lamps(
                    r#"-> { "execute": "query-lamps" }
<- { "return": 3 }"#
                )
            ),
            ["24:16: the reply of 'query-lamps' is an array, not an integer"]
        );
        assert_eq!(
            found(
                &RULE,
                &query_lamps(
                    r#"-> { "execute": "query-lamps" }
<- { "return": [ { "watts": 3 } ] }"#
                )
            ),
            ["24:16: the reply has 'bulb' around this, as it is described"]
        );
        assert_eq!(
            found(
                &RULE,
                &query_lamps(
                    r#"-> { "execute": "query-lamps" }
<- { "return": [ { "lamp": "desk", "level": 3, "bulb": { "a": 1 } } ] }"#
                )
            ),
            ["24:56: 'bulb' is described with 'watts', and shown with 'a'"]
        );
        assert_eq!(
            found(
                &RULE,
                &query_lamps(
                    r#"-> { "execute": "query-lamps" }
<- { "return": [] }"#
                )
            ),
            [""; 0]
        );
    }
}
