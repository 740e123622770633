//! `None.` is said where there is none.

use crate::lint::sections::Documented;
use crate::lint::words::quoted;
use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::model::ExampleKind;
use qmp_schema::text::{Argument, Label, Placed};
use qmp_schema::{EntryKind, Span};

pub(super) const RULE: Rule = Rule {
    id: "none-with-members",
    level: Level::Deny,
    summary: "the text says None. where there are arguments or data",
    page: include_str!("none_with_members.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        let Some(label) = none_label(&documented) else { continue };
        let related: Vec<(Span, &str)> = contradictions(&documented);
        let Some((_, what)) = related.first() else { continue };
        let names: Vec<&str> = documented
            .carried_items()
            .flat_map(|item| &item.names)
            .map(|name| name.text.as_str())
            .chain(arguments(&documented).map(|it| it.name.as_str()))
            .collect();
        let message = match (names.is_empty(), documented.kind) {
            (true, _) => "this says None, but the example shows data".to_owned(),
            (false, EntryKind::Event) => format!("this says None, but there is {}", quoted(names)),
            (false, _) => format!("this says None, but the command takes {}", quoted(names)),
        };
        let (place, what) = (related.first().map(|it| it.0), *what);
        findings.add(label.span, message, |it| {
            let it = documented.named(it).help("list them instead of None, or remove what is said of them");
            place.into_iter().fold(it, |it, place| it.related(place, what))
        });
    }
}

/// Whether a section says that there are no arguments, or no data.
pub(super) fn says_none(documented: &Documented<'_>) -> bool {
    none_label(documented).is_some()
}

fn none_label<'c>(documented: &Documented<'c>) -> Option<&'c Placed> {
    let labels = documented.labels(Label::Arguments).chain(documented.labels(Label::Data));
    labels.into_iter().find(|label| label.text.trim_end_matches('.').eq_ignore_ascii_case("none"))
}

fn arguments<'c>(documented: &Documented<'c>) -> impl Iterator<Item = &'c Argument> + use<'c> {
    documented.entry.into_iter().flat_map(|entry| &entry.arguments)
}

/// What says otherwise, the first of each kind.
fn contradictions(documented: &Documented<'_>) -> Vec<(Span, &'static str)> {
    let item = documented.carried_items().next().map(|item| (item.span, "documented here"));
    let declared = arguments(documented).next().map(|it| (it.span, "declared here"));
    let events = documented.examples().filter(|example| example.kind == ExampleKind::Event);
    let has_data =
        |json: &qmp_schema::text::Json| json.get("data").is_some_and(|data| data.keys().next().is_some());
    let mut shown = events.filter(|example| example.json.as_ref().is_some_and(has_data));
    let shown = shown.next().filter(|_| documented.kind == EntryKind::Event);
    let shown = shown.map(|example| (example.span, "shown here"));
    item.into_iter().chain(declared).chain(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn whoever_says_otherwise() {
        let none = "Arguments: None.\n";
        assert_eq!(found(&RULE, &command("stop", "", none)), [""; 0]);
        assert_eq!(
            found(&RULE, &command("stop", "id:s", none)),
            ["9:1: this says None, but the command takes 'id'"]
        );
        let event =
            |data: &str| found(&RULE, &format!("LAMP\n----\n\nIt was lit.\n\nData: None.\n\n{data}\n"));
        assert_eq!(event("Example:\n\n{ \"event\": \"LAMP\" }"), [""; 0]);
        assert_eq!(event("- \"id\": which (json-string)"), ["6:1: this says None, but there is 'id'"]);
        let shown = "Example:\n\n{ \"event\": \"LAMP\", \"data\": { \"id\": 1 } }";
        assert_eq!(event(shown), ["6:1: this says None, but the example shows data"]);
    }
}
