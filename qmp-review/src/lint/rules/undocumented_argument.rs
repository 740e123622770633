//! What a command takes is documented.

use crate::lint::arguments::{Compared, compare, is_member};
use crate::lint::labels;
use crate::lint::sections::Documented;
use crate::lint::words::{quoted, type_word};
use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::text::{Argument, Label, Placed};

pub(super) const RULE: Rule = Rule {
    id: "undocumented-argument",
    level: Level::Deny,
    summary: "args_type declares an argument that the documentation does not name",
    page: include_str!("undocumented_argument.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        let Compared { undocumented, .. } = compare(&documented);
        let mut missing: Vec<&Argument> = undocumented;
        let options =
            documented.entry.iter().flat_map(|entry| &entry.arguments).filter(|it| it.is_option_list);
        let is_told = |it: &Argument| {
            documented.carried_items().any(|item| item.names.iter().any(|name| name.text == it.name))
        };
        missing.extend(options.filter(|it| is_member(&documented, it) && !is_told(it)));
        let has_none = super::none_with_members::says_none(&documented);
        if missing.is_empty() || has_none {
            continue;
        }
        let label = documented.labels(Label::Arguments).next();
        let none_is_told = documented.carried_items().next().is_none();
        if none_is_told && missing.len() > 1 {
            all(context, &documented, &missing, label, findings);
            continue;
        }
        for argument in missing {
            let message = format!("argument '{}' is not documented", argument.name);
            let optional = if argument.optional { ", optional" } else { "" };
            let help = format!(
                "add an item: - \"{}\": what it is ({}{optional})",
                argument.name,
                type_word(argument.kind)
            );
            findings.add(argument.span, message, |it| {
                let it = documented.named(it).help(help);
                match label {
                    Some(label) => it.related(label.span, "the documented arguments"),
                    None => it.related(documented.heading.text.span, "the documentation"),
                }
            });
        }
    }
}

/// One finding where the whole list is missing.
fn all(
    context: &Context<'_>,
    documented: &Documented<'_>,
    missing: &[&Argument],
    label: Option<&Placed>,
    findings: &mut Findings<'_>,
) {
    let spans = missing.iter().map(|argument| argument.span).reduce(qmp_schema::Span::to);
    let names = quoted(missing.iter().map(|argument| argument.name.as_str()));
    let message = format!("the arguments {names} are not documented");
    let has_label = labels::has(documented, context.sources, Label::Arguments);
    findings.add(spans.unwrap_or(documented.heading.text.span), message, |it| {
        let it = documented.named(it);
        let it = match label {
            Some(label) => it.related(label.span, "nothing is listed here"),
            None => it.related(documented.heading.text.span, "the documentation"),
        };
        it.help(match has_label {
            true => "list them below the line 'Arguments:'",
            false => "add a line 'Arguments:', and list them below it",
        })
    });
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn one_or_all() {
        let id = "Arguments:\n\n- \"id\": which (json-string)\n";
        let missing = ["3:29: argument 'lit' is not documented"];
        assert_eq!(found(&RULE, &command("set", "id:s,lit:b", id)), missing);
        assert_eq!(found(&RULE, &command("set", "id:s", id)), [""; 0]);
        let all = ["3:24: the arguments 'id' and 'lit' are not documented"];
        assert_eq!(found(&RULE, &command("set", "id:s,lit:b", "Arguments:\n")), all);
        assert_eq!(found(&RULE, &command("set", "id:s,lit:b", "It is set.\n")), all);
        assert_eq!(found(&RULE, &command("set", "id:s", "Arguments: None.\n")), [""; 0], "said there");
    }

    #[test]
    fn what_is_not_for_qmp_is_left_out() {
        let note = "Arguments:\n\n- \"uri\": where to (json-string)\n\nNotes:\n\n(1) The";
        let text = |note_end: &str| command("move", "detach:-d,uri:s", &format!("{note} {note_end}\n"));
        assert_eq!(found(&RULE, &text("\"detach\" argument is invalid in QMP")), [""; 0]);
        let missing = ["3:24: argument 'detach' is not documented"];
        assert_eq!(found(&RULE, &text("\"detach\" argument defaults to false")), missing);
    }

    #[test]
    fn an_option_list_that_is_shown_is_an_argument() {
        let shown = "Example:\n\n-> { \"execute\": \"add\", \"arguments\": { \"opts\": [] } }\n";
        assert_eq!(
            found(&RULE, &command("add", "opts:O", shown)),
            ["3:24: argument 'opts' is not documented"]
        );
        assert_eq!(found(&RULE, &command("add", "opts:O", "It is added.\n")), [""; 0]);
    }
}
