//! What is documented is taken.

use crate::lint::arguments::compare;
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "undeclared-argument",
    level: Level::Deny,
    summary: "the documentation names an argument that args_type does not declare",
    page: include_str!("undeclared_argument.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        let Some(entry) = documented.entry else { continue };
        if super::none_with_members::says_none(&documented) {
            continue;
        }
        // What the reader cannot read there may declare it.
        if entry.args_type.is_some_and(|literal| context.is_complained_of(literal)) {
            continue;
        }
        for told in compare(&documented).undeclared {
            let message =
                format!("argument '{}' is documented, but args_type does not declare it", told.name.text);
            findings.add(told.name.span, message, |it| {
                documented
                    .named(it)
                    .related(entry.args_type.unwrap_or(entry.span), "what the command takes")
                    .help("declare it, or remove it here: QEMU refuses arguments that are not declared")
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn unless_there_are_options() {
        let items = "Arguments:\n\n- \"id\": which (json-string)\n- \"lit\": whether (json-bool)\n- \"hue\": colour (json-int)\n";
        let lit = "12:4: argument 'lit' is documented, but args_type does not declare it";
        let hue = "13:4: argument 'hue' is documented, but args_type does not declare it";
        assert_eq!(found(&RULE, &command("set", "id:s", items)), [lit, hue]);
        assert_eq!(found(&RULE, &command("set", "id:s,lit:b,hue:i", items)), [""; 0]);
        assert_eq!(found(&RULE, &command("set", "opts:O", items)), [""; 0], "members of the list");
        assert_eq!(found(&RULE, &command("set", "id:s,lit:z,hue", items)), [""; 0], "what cannot be read");
    }
}
