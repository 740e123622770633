//! Lists of arguments and data have their label.

use crate::lint::sections::Documented;
use crate::lint::{Context, Edit, Findings, Level, Rule, labels};
use qmp_schema::text::{Label, Role};
use qmp_schema::{EntryKind, Span};

pub(super) const RULE: Rule = Rule {
    id: "missing-label",
    level: Level::Deny,
    summary: "arguments or data are not introduced by their label",
    page: include_str!("missing_label.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        let (label, word, what) = match documented.kind {
            EntryKind::Event => (Label::Data, "Data:", "data"),
            EntryKind::Command | EntryKind::Type => (Label::Arguments, "Arguments:", "arguments"),
        };
        if labels::has(&documented, context.sources, label) {
            continue;
        }
        match first_item(&documented) {
            Some(place) => {
                let message = format!("this list of {what} has no line '{word}' above it");
                let fix = vec![Edit { span: documented.line_start(place), text: format!("{word}\n\n") }];
                let help = format!("put '{word}' and a blank line above it");
                findings.add_fixable(place, message, fix, |it| documented.named(it).help(help));
            }
            // What a command without the line takes is known from the table; whether an event has data is not.
            None if documented.kind == EntryKind::Event => {
                let message = "this event does not say what data it has";
                findings.add(documented.heading.text.span, message, |it| {
                    documented
                        .named(it)
                        .help("add a line 'Data:' with the members below it, or 'Data: None.'")
                });
            }
            None => {}
        }
    }
}

/// The first item of a list below no label that documents arguments or data.
fn first_item(documented: &Documented<'_>) -> Option<Span> {
    let lists = documented.carried();
    let loose = lists.iter().find(|list| list.role == Role::Loose)?;
    loose.items.first().map(|item| item.span)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn of_events_and_commands() {
        let event = |text: &str| found(&RULE, &format!("LAMP\n----\n\nIt was lit.\n\n{text}\n"));
        assert_eq!(event(""), ["1:1: this event does not say what data it has"]);
        assert_eq!(event("Data: None."), [""; 0]);
        assert_eq!(event("Dtaa: None."), [""; 0], "a label misspelled");
        let id = "- \"id\": which (json-string)";
        assert_eq!(event(id), ["6:1: this list of data has no line 'Data:' above it"]);
        let missing = ["9:1: this list of arguments has no line 'Arguments:' above it"];
        assert_eq!(found(&RULE, &command("set", "id:s", id)), missing);
        assert_eq!(found(&RULE, &command("query-lamp", "", id)), [""; 0], "the reply");
    }
}
