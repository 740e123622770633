//! The tag of an argument says what args_type says.

use crate::lint::arguments::compare;
use crate::lint::words::type_word;
use crate::lint::{Context, Findings, Level, Rule, tags};
use qmp_schema::model::WitnessKind;

pub(super) const RULE: Rule = Rule {
    id: "argument-type",
    level: Level::Deny,
    summary: "the type tag of an argument does not agree with args_type",
    page: include_str!("argument_type.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for (argument, told) in compare(&documented).both {
            let says = tags::says(told.item, context.sources);
            let (Some(kind), Some(place)) = (says.kind, says.place) else { continue };
            if argument.kind == WitnessKind::Any || argument.kind == kind {
                continue;
            }
            let declared = context.sources.text(argument.span);
            let message = format!(
                "argument '{}' is documented as {}, but declared as {} ({declared})",
                argument.name,
                type_word(kind),
                type_word(argument.kind)
            );
            let help = format!(
                "QEMU goes by the table: write {}, or declare another letter",
                type_word(argument.kind)
            );
            findings.add(place, message, |it| {
                documented.named(it).related(argument.span, "declared here").help(help)
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn letter_and_tag() {
        let tagged = |letter: &str, tag: &str| {
            let items = format!("Arguments:\n\n- \"level\": how much ({tag})\n");
            found(&RULE, &command("set", &format!("level:{letter}"), &items))
        };
        assert_eq!(tagged("i", "json-int"), [""; 0]);
        assert_eq!(tagged("o", "json-int"), [""; 0]);
        assert_eq!(tagged("q", "json-string"), [""; 0]);
        assert_eq!(tagged("s", "LampLevel"), [""; 0]);
        let differs = "argument 'level' is documented as json-int, but declared as json-string (level:s)";
        assert_eq!(tagged("s", "json-int"), [format!("11:21: {differs}")]);
    }
    #[test]
    fn the_example_agrees_with_one_of_them() {
        let request = "-> { \"execute\": \"set\", \"arguments\": { \"level\": 3 } }";
        let text = format!(
            "Set it.\n\nArguments:\n\n- \"level\": how much (json-int)\n\nExample:\n\n{request}\n<- {{ \"return\": {{}} }}\n"
        );
        let mut sources = qmp_schema::SourceMap::new();
        sources.add("commands.hx", command("set", "level:s", &text));
        let findings = crate::lint::lint(&sources, &qmp_schema::read(&sources));
        let codes: Vec<&str> = findings.iter().map(|one| one.diagnostic.code).collect();
        assert_eq!(codes, [RULE.id]);
    }
}
