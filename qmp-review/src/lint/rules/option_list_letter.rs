//! The letter `O` is for arguments that are not on the wire.

use crate::lint::arguments::is_member;
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "option-list-letter",
    level: Level::Deny,
    summary: "args_type has the letter O for an argument that is sent by its name",
    page: include_str!("option_list_letter.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        let arguments = documented.entry.iter().flat_map(|entry| &entry.arguments);
        for argument in arguments.filter(|it| it.is_option_list && is_member(&documented, it)) {
            let message = format!(
                "argument '{}' is declared as an option list, whose name is not sent, but it is sent by its name",
                argument.name
            );
            findings.add(argument.span, message, |it| {
                documented.named(it).help("the letter for any value is q, for a string s")
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn sent_by_its_name() {
        let sent = |arguments: &str| {
            let shown = format!("Example:\n\n-> {{ \"execute\": \"add\", \"arguments\": {arguments} }}\n");
            found(&RULE, &command("add", "keys:O", &shown))
        };
        let message = "argument 'keys' is declared as an option list, whose name is not sent, but it is sent by its name";
        assert_eq!(sent("{ \"keys\": [] }"), [format!("3:24: {message}")]);
        assert_eq!(sent("{ \"driver\": \"e1000\" }"), [""; 0]);
    }
}
