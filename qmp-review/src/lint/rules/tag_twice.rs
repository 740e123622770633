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

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn the_second_one() {
        let items =
            |text: &str| found(&RULE, &command("set", "id:s", &format!("Arguments:\n\n- \"id\": {text}\n")));
        assert_eq!(items("which (json-string) (since 2.1)"), [""; 0]);
        assert_eq!(
            items("which (json-string)\n  or so (json-int)"),
            ["12:9: this member has a second type tag"]
        );
    }
}
