//! A member has one type tag.

use crate::lint::sections::all_items;
use crate::lint::{Context, Findings, Level, Rule, tags};
use qmp_schema::Span;

pub(super) const RULE: Rule = Rule {
    id: "tag-twice",
    level: Level::Deny,
    summary: "a member has two type tags",
    page: include_str!("tag_twice.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for list in documented.member_lists() {
            for item in all_items(list.items).into_iter().filter(|item| item.names.len() == 1) {
                let typed = item.parentheses.iter().filter(|it| it.tag.is_some_and(|tag| tag.kind.is_some()));
                let places: Vec<Span> = typed.map(tags::outer).collect();
                let [first, others @ ..] = places.as_slice() else { continue };
                for other in others {
                    findings.add(*other, "this member has a second type tag", |it| {
                        documented.named(it).related(*first, "the first one").help("keep the one that holds")
                    });
                }
            }
        }
    }
}
