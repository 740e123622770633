//! Examples of one entry agree with each other.

use crate::lint::{Context, Findings, Level, Rule, What};

pub(super) const RULE: Rule = Rule {
    id: "example-inconsistent",
    level: Level::Warn,
    summary: "a member that nothing describes has another name, or a value of another type, than elsewhere in the examples",
    page: include_str!("example_inconsistent.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (example, fault) in context.faults() {
        let What::Unlike { name, usual } = &fault.what else { continue };
        let message = format!("{} is {usual} elsewhere in the examples", fault.called(name));
        findings.add(example.span(&fault.at), message, |it| {
            example.owner.named(it).help("show one name in all of them, the one that QEMU sends")
        });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn names_and_types() {
        let reply = |json: &str| {
            let example = format!("-> {{ \"execute\": \"query-lamps\" }}\n<- {{ \"return\": {json} }}\n");
            found(&RULE, &command("query-lamps", "", &format!("Example:\n\n{example}")))
        };
        assert_eq!(reply(r#"[ { "watts": 5, "on-hue": 1 }, { "watts": 7 } ]"#), [""; 0]);
        assert_eq!(
            reply(r#"[ { "on-hue": 5 }, { "on_hue": 7 } ]"#),
            ["12:37: member 'on_hue' of the reply is 'on-hue' elsewhere in the examples"]
        );
        assert_eq!(
            reply(r#"[ { "watts": "5" }, { "watts": 7 }, { "watts": 9 } ]"#),
            ["12:20: member 'watts' of the reply is an integer elsewhere in the examples"]
        );
        assert_eq!(reply(r#"[ { "watts": 5 }, { "watts": 0.5 }, { "watts": null } ]"#), [""; 0]);
        assert_eq!(reply(r#"[ { "bulb": "led" }, { "bulb": { "watts": 5 } } ]"#), [""; 0], "a name of it");
        assert_eq!(reply(r#"[ { "hue": { "red": 1 } }, { "bulb": { "read": 1 } } ]"#), [""; 0], "elsewhere");
    }
}
