//! Examples have their label.

use crate::lint::{Context, Edit, Findings, Level, Rule, labels};
use qmp_schema::text::{Label, Part};

pub(super) const RULE: Rule = Rule {
    id: "missing-example-label",
    level: Level::Warn,
    summary: "an example is not introduced by a line Example:",
    page: include_str!("missing_example_label.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        if labels::has(&documented, context.sources, Label::Example) {
            continue;
        }
        let first = documented.section.parts.iter().position(|part| matches!(part, Part::Example(_)));
        let Some(Part::Example(example)) = first.and_then(|at| documented.section.parts.get(at)) else {
            continue;
        };
        let place = documented.line_start(example.span);
        let fix = vec![Edit { span: place, text: "Example:\n\n".to_owned() }];
        let message = "the example has no line 'Example:' above it";
        findings.add_fixable(documented.heading.text.span, message, fix, |it| {
            documented
                .named(it)
                .related(example.span, "the example")
                .help("put 'Example:' and a blank line above it")
        });
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::found;

    #[test]
    fn once_a_section() {
        let text = |label: &str| {
            let example = "{ \"event\": \"LAMP\" }\n";
            found(&RULE, &format!("LAMP\n----\n\nIt was lit.\n\nData: None.\n{label}\n{example}\n{example}"))
        };
        assert_eq!(text(""), ["1:1: the example has no line 'Example:' above it"]);
        assert_eq!(text("\nExample:\n"), [""; 0]);
        assert_eq!(text("\nExmaple:\n"), [""; 0]);
    }
}
