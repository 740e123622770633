//! Something stands below a label.

use crate::lint::arguments::compare;
use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::text::{Label, Part};

pub(super) const RULE: Rule = Rule {
    id: "bare-label",
    level: Level::Warn,
    summary: "nothing stands below a label",
    page: include_str!("bare_label.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        let parts = &documented.section.parts;
        for (at, part) in parts.iter().enumerate() {
            let Part::Label(label, text) = part else { continue };
            let next = parts.get(at + 1);
            let is_empty = text.text.is_empty() && matches!(next, None | Some(Part::Label(..)));
            let has_words =
                matches!(label, Label::Example | Label::Since) && is_example_with_words(context, text.span);
            // That arguments are missing is a finding of its own.
            let is_undocumented = *label == Label::Arguments && !compare(&documented).undocumented.is_empty();
            if !is_empty || has_words || is_undocumented {
                continue;
            }
            let help = match label {
                Label::Arguments => "write 'Arguments: None.' where there are none",
                Label::Data => "write 'Data: None.' where there is none",
                _ => "remove the line, or say what it is for",
            };
            findings.add(text.span, "nothing stands below this label", |it| documented.named(it).help(help));
        }
    }
}

/// `Example for a machine started with …`: the label says something itself.
fn is_example_with_words(context: &Context<'_>, span: qmp_schema::Span) -> bool {
    context.sources.text(span).contains(" for ")
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn none_has_to_be_said() {
        let example = "Example:\n\n-> { \"execute\": \"stop\" }\n";
        let text = |label: &str| found(&RULE, &command("stop", "", &format!("{label}\n\n{example}")));
        assert_eq!(text("Arguments:"), ["9:1: nothing stands below this label"]);
        assert_eq!(text("Arguments: None."), [""; 0]);
        assert_eq!(text("Arguments:\n\nThose of cont."), [""; 0]);
        assert_eq!(
            found(&RULE, &command("stop", "", "Example:\n")),
            ["9:1: nothing stands below this label"]
        );
        let undocumented = command("stop", "id:s", &format!("Arguments:\n\n{example}"));
        assert_eq!(found(&RULE, &undocumented), [""; 0], "said there");
    }
}
