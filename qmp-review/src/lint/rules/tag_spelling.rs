//! Tags are written with the words that there are.

use crate::lint::sections::all_items;
use crate::lint::{Context, Edit, Findings, Level, Rule, tags};

pub(super) const RULE: Rule = Rule {
    id: "tag-spelling",
    level: Level::Deny,
    summary: "a type tag is misspelled",
    page: include_str!("tag_spelling.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for item in documented.section.lists().into_iter().flat_map(|list| all_items(list.items)) {
            for slip in item.parentheses.iter().flat_map(|it| tags::slips(it, context.sources)) {
                let (message, fix) = match slip.meant {
                    Some(meant) => {
                        let message = format!("'{}' is written '{meant}'", slip.found);
                        (message, vec![Edit { span: slip.span, text: meant }])
                    }
                    None => (format!("'{}' is no type", slip.found), Vec::new()),
                };
                findings.add_fixable(slip.span, message, fix, |it| {
                    documented.named(it).help(
                        "the types are json-string, json-int, json-number, json-bool, json-object and json-array",
                    )
                });
            }
        }
    }
}
