//! Headings say what is documented below them.

use crate::lint::pairs::misnamed;
use crate::lint::sections::Documented;
use crate::lint::{Context, Edit, Findings, Level, Rule};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    id: "heading-name",
    level: Level::Deny,
    summary: "a heading is not the name of the command that is documented below it",
    page: include_str!("heading_name.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let commands: BTreeSet<&str> = context.schema().commands().map(|command| command.name.as_str()).collect();
    for text in &context.texts {
        for (documented, entry) in misnamed(text) {
            let name = entry.name.text.split('|').next().unwrap_or_default();
            // What the table has may be no name: then the reader says so, and a heading cannot be it.
            if commands.contains(name) {
                finding(context, &documented, name, Some(entry), findings);
            }
        }
    }
    // Without a table the requests tell the name, where the heading is a sentence.
    for documented in context.documented().filter(|one| one.text.entries.is_empty()) {
        let executed = documented.executed().filter(|_| documented.heading.names.is_empty());
        if let Some(name) = executed.filter(|name| commands.contains(name)) {
            finding(context, &documented, name, None, findings);
        }
    }
    for documented in context.documented().filter(|one| !one.heading.names.is_empty()) {
        let heading = &documented.heading.text;
        let plain = documented.heading.names.join(", ");
        let is_decorated = heading.text != plain && heading.text.contains(['@', ':']);
        let is_misnamed = documented.entry.is_some_and(|entry| !is_name_of(entry, &documented.heading.names));
        if is_decorated && !is_misnamed {
            let message = format!("the heading is '{}', the name '{plain}'", heading.text);
            let fix = fix(context, &documented, &plain);
            findings.add_fixable(heading.span, message, fix, |it| {
                documented.named(it).help(format!("write '{plain}' alone"))
            });
        }
    }
}

fn is_name_of(entry: &qmp_schema::text::Entry, names: &[String]) -> bool {
    entry.name.text.split('|').any(|name| names.iter().any(|heading| heading == name))
}

fn finding(
    context: &Context<'_>,
    documented: &Documented<'_>,
    name: &str,
    entry: Option<&qmp_schema::text::Entry>,
    findings: &mut Findings<'_>,
) {
    let heading = &documented.heading.text;
    let what = if documented.heading.names.is_empty() { "a sentence" } else { "another name" };
    let message = format!("the heading '{}' is {what}, the command is '{name}'", heading.text);
    let fix = fix(context, documented, name);
    findings.add_fixable(heading.span, message, fix, |it| {
        let it = it.entry(documented.kind, name).help(format!("write '{name}' alone"));
        match entry {
            Some(entry) => it.related(entry.name.span, "the command that it documents"),
            None => it,
        }
    });
}

/// The heading as it should be. An underline that fitted the old one fits the new one too.
fn fix(context: &Context<'_>, documented: &Documented<'_>, name: &str) -> Vec<Edit> {
    let heading = documented.heading;
    let mut edits = vec![Edit { span: heading.text.span, text: name.to_owned() }];
    let width = heading.text.text.chars().count();
    if let Some(underline) = &heading.underline
        && context.sources.text(underline.span).chars().count() == width
    {
        let dash = underline.text.get(..1).unwrap_or("-");
        edits.push(Edit { span: underline.span, text: dash.repeat(name.chars().count()) });
    }
    edits
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn other_than_the_entry() {
        let heading = |heading: &str| {
            let request = "-> { \"execute\": \"query-lamp\" }";
            let text = format!("SQMP\n{heading}\n----\nWhat it is.\n\nExample:\n\n{request}\nEQMP\n");
            found(&RULE, &(command("query-lamp", "", "") + &text))
        };
        assert_eq!(heading("query-lamp"), [""; 0]);
        let other = |what: &str, is: &str| {
            [format!("6:1: the heading '{what}' is {is}, the command is 'query-lamp'")]
        };
        assert_eq!(heading("Show lamp"), other("Show lamp", "a sentence"));
        assert_eq!(heading("query-lmap"), other("query-lmap", "another name"));
        assert_eq!(heading("lamp"), other("lamp", "another name"));
        assert_eq!(heading("@query-lamp"), ["6:1: the heading is '@query-lamp', the name 'query-lamp'"]);
    }

    #[test]
    fn what_is_no_name_is_no_heading() {
        let request =
            "SQMP\nShow lamp\n---------\nExample:\n\n-> { \"execute\": \"query l\u{e1}mp\" }\nEQMP\n";
        assert_eq!(found(&RULE, &(command("query l\u{e1}mp", "", "") + request)), [""; 0]);
        assert_eq!(found(&RULE, request), [""; 0]);
    }

    #[test]
    fn without_an_example_its_neighbour() {
        let text = command("stop", "", "") + "SQMP\nstpo\n----\nStop.\nEQMP\n" + &command("cont", "", "");
        assert_eq!(found(&RULE, &text), ["6:1: the heading 'stpo' is another name, the command is 'stop'"]);
        let text = text.replace("stpo", "halt");
        assert_eq!(found(&RULE, &text), [""; 0], "that one has no entry");
    }
}
