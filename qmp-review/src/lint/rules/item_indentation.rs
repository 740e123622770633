//! Items beside each other start in one column.

use crate::lint::sections::Documented;
use crate::lint::{Context, Findings, Level, Rule, tags};
use qmp_schema::text::Item;
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    id: "item-indentation",
    level: Level::Warn,
    summary: "an item is indented otherwise than those beside it",
    page: include_str!("item_indentation.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for list in documented.member_lists() {
            level(&documented, None, list.items, findings);
        }
    }
}

fn level(documented: &Documented<'_>, parent: Option<&Item>, items: &[Item], findings: &mut Findings<'_>) {
    let usual = usual_indent(items);
    for item in items {
        // Nesting is by a larger indentation alone: one column too many is enough.
        let found = match parent {
            Some(parent) if item.indent == parent.indent + 1 && tags::scalar(parent).is_none() => {
                let message = format!(
                    "this item is indented by {}, so that it is nested in the one above, which is by {}",
                    item.indent, parent.indent
                );
                let help =
                    format!("indent it by {}, or by 4 more where it is a member of that one", parent.indent);
                Some((message, help))
            }
            // Lists start at the first column, or are clearly indented.
            None if item.indent == 1 && usual == 1 => {
                let message = "this item is indented by one column, as no other list is".to_owned();
                Some((message, "start it at the first column".to_owned()))
            }
            _ if item.indent != usual => {
                let message = format!("this item is indented by {}, those beside it by {usual}", item.indent);
                Some((message, format!("indent it by {usual}, as they are")))
            }
            _ => None,
        };
        if let Some((message, help)) = found {
            let beside = items.iter().find(|other| other.indent == usual && item.indent != usual);
            findings.add(item.span, message, |it| {
                let it = documented.named(it).help(help);
                match beside {
                    Some(beside) => it.related(beside.span, "one beside it"),
                    None => it,
                }
            });
        }
        level(documented, Some(item), &item.children, findings);
    }
}

/// The indentation of most items, of equally many the first.
fn usual_indent(items: &[Item]) -> usize {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for item in items {
        *counts.entry(item.indent).or_default() += 1;
    }
    let most = counts.values().max();
    let first = items.iter().find(|item| counts.get(&item.indent) == most);
    first.map_or(0, |item| item.indent)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn one_column_for_a_list() {
        let list = |first: &str, second: &str| {
            let items = format!(
                "{first}- \"a\": one (json-int)\n{second}- \"b\": two (json-int)\n- \"c\": three (json-int)\n"
            );
            found(&RULE, &command("set", "a:i,b:i,c:i", &format!("Arguments:\n\n{items}")))
        };
        assert_eq!(list("", ""), [""; 0]);
        assert_eq!(list(" ", ""), ["11:2: this item is indented by 1, those beside it by 0"]);
        let alone = "Arguments:\n\n - \"a\": one (json-int)\n";
        let by_one = ["11:2: this item is indented by one column, as no other list is"];
        assert_eq!(found(&RULE, &command("set", "a:i", alone)), by_one);
        assert_eq!(list("", " "), [""; 0], "it is nested in what has no members, which is said there");
        let nested = "Arguments:\n\n- \"a\": an object\n - \"b\": two (json-int)\n";
        let deeper = "this item is indented by 1, so that it is nested in the one above, which is by 0";
        assert_eq!(found(&RULE, &command("set", "a:q", nested)), [format!("12:2: {deeper}")]);
    }
}
