//! Only objects and arrays have members.

use crate::lint::sections::all_items;
use crate::lint::words::type_word;
use crate::lint::{Context, Findings, Level, Rule, tags};

pub(super) const RULE: Rule = Rule {
    id: "nested-in-scalar",
    level: Level::Deny,
    summary: "a member is nested in one that is no object",
    page: include_str!("nested_in_scalar.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for list in documented.member_lists() {
            for item in all_items(list.items) {
                let (Some(kind), Some(parent)) = (tags::scalar(item), item.names.first()) else { continue };
                let Some(child) = tags::nested_in_scalar(item).next() else { continue };
                let Some(name) = child.names.first() else { continue };
                let (inner, outer) = (&name.text, &parent.text);
                let message =
                    format!("member '{inner}' is nested in '{outer}', which is a {}", type_word(kind));
                let help = "items are nested where they are indented further than the one above";
                findings.add(child.span, message, |it| {
                    documented.named(it).related(parent.span, "it is nested in this").help(help)
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn members_but_not_values() {
        let nested = |tag: &str, item: &str| {
            let items = format!("Arguments:\n\n- \"a\": one ({tag})\n    - {item}\n");
            found(&RULE, &command("set", "a:q", &items))
        };
        let message = ["12:5: member 'b' is nested in 'a', which is a json-string"];
        assert_eq!(nested("json-string", "\"b\": two (json-int)"), message);
        assert_eq!(nested("json-object", "\"b\": two (json-int)"), [""; 0]);
        assert_eq!(nested("json-string", "\"b\": what the value b means"), [""; 0]);
        assert_eq!(nested("json-string", "Possible values: \"b\", \"c\""), [""; 0]);
    }
}
