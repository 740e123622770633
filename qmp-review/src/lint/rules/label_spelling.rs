//! Labels are written as readers know them.

use crate::lint::{Context, Edit, Findings, Level, Rule, labels};

pub(super) const RULE: Rule = Rule {
    id: "label-spelling",
    level: Level::Deny,
    summary: "a label is misspelled, indented or without its colon",
    page: include_str!("label_spelling.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for found in labels::misspelled(&documented, context.sources) {
            let text = context.sources.text(found.span);
            let wanted = format!("{}:", found.word);
            let message = if text.starts_with(' ') {
                format!("the label '{}' is indented", text.trim())
            } else {
                format!("the label '{text}' is written '{wanted}'")
            };
            let help = format!("write '{wanted}' at the start of the line");
            let fix = vec![Edit { span: found.span, text: wanted }];
            findings.add_fixable(found.span, message, fix, |it| documented.named(it).help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn nearly_a_label() {
        let line = |line: &str| found(&RULE, &command("stop", "", &format!("{line}\n")));
        for (wrong, meant) in [
            ("Arguements:", "Arguments:"),
            ("Argument:", "Arguments:"),
            ("arguments:", "Arguments:"),
            ("Exmaple:", "Example:"),
            ("Nots:", "Note:"),
            ("Date:", "Data:"),
        ] {
            assert_eq!(line(wrong), [format!("9:1: the label '{wrong}' is written '{meant}'")]);
        }
        assert_eq!(line("Arguments None."), ["9:1: the label 'Arguments' is written 'Arguments:'"]);
        assert_eq!(line(" Arguments:"), ["9:1: the label 'Arguments:' is indented"]);
        for right in
            ["Arguments: None.", "Example (2):", "NOTE: beware", "Note that it stops", "Note:", "Since: 2.4"]
        {
            assert_eq!(line(right), [""; 0], "{right}");
        }
        for prose in ["Rates: those of", "data: whatever is sent", "Return", "Sample text:", "     Example:"]
        {
            assert_eq!(line(prose), [""; 0], "{prose}");
        }
    }
}
