//! What was meant to be a heading is one.

use crate::lint::pairs;
use crate::lint::sections::behind;
use crate::lint::{Context, Edit, Findings, Level, Rule};
use qmp_schema::text::Level as Of;
use qmp_schema::text::{Entry, Heading, Kind, Part, Placed, Section, Text};
use qmp_schema::{EntryKind, Span};

pub(super) const RULE: Rule = Rule {
    id: "missing-underline",
    level: Level::Deny,
    summary: "a heading has no underline, so that it is none",
    page: include_str!("missing_underline.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented().filter(|one| one.heading.underline.is_none()) {
        let name = documented.name().unwrap_or_default();
        // Where the heading is another name, another rule puts the command's in its place.
        let heading = documented.heading.text.text.as_str();
        let width = documented.entry.map_or(heading, |_| name).chars().count();
        add(&documented.heading.text, None, width, documented.kind, name, findings);
    }
    for text in &context.texts {
        let kind = if text.kind == Kind::Events { EntryKind::Event } else { EntryKind::Command };
        let undocumented = pairs::undocumented(text);
        for section in text.sections.iter().filter(|section| !section.is_exact) {
            for (line, below) in swallowed(text, section, &undocumented, context) {
                let width = line.text.chars().count();
                add(&line, below, width, kind, &line.text, findings);
            }
            if let Some(heading) = chapter_of_entry(text, section) {
                let name = heading.names.first().map_or("", String::as_str);
                let width = heading.text.text.chars().count();
                let below = heading.underline.as_ref().map(|underline| underline.span);
                add(&heading.text, below, width, kind, name, findings);
            }
        }
    }
}

fn add(
    heading: &Placed,
    below: Option<Span>,
    width: usize,
    kind: EntryKind,
    name: &str,
    findings: &mut Findings<'_>,
) {
    let dashes = "-".repeat(width);
    let (message, edit) = match below {
        Some(span) => {
            let message = "what is below this heading is no underline of dashes";
            (message, Edit { span, text: dashes })
        }
        None => (
            "this heading has no underline",
            Edit { span: behind(heading.span), text: format!("\n{dashes}") },
        ),
    };
    findings.add_fixable(heading.span, message, vec![edit], |it| {
        it.entry(kind, name).help(format!("put {width} dashes on the line below it"))
    });
}

/// Headings that the reader took for text of the section above: a name on a line of its own, what stands below it
/// looking like an entry's documentation.
fn swallowed(
    text: &Text,
    section: &Section,
    undocumented: &[&Entry],
    context: &Context<'_>,
) -> Vec<(Placed, Option<Span>)> {
    let mut out = Vec::new();
    for (at, part) in section.parts.iter().enumerate() {
        let Part::Paragraph(paragraph) = part else { continue };
        let raw = context.sources.text(paragraph.span);
        let (first, below) = raw.split_once('\n').map_or((raw, ""), |(first, rest)| (first, rest.trim_end()));
        let name = first.trim();
        let below_is_rule = below.bytes().all(|byte| matches!(byte, b'-' | b'=' | b'~' | b' '));
        if name.is_empty() || name.contains(char::is_whitespace) || !below_is_rule {
            continue;
        }
        let rest = section.parts.get(at + 1..).unwrap_or_default();
        let is_heading = match text.kind {
            Kind::Events => is_event_name(name) && !rest.is_empty(),
            Kind::Table | Kind::CommandText => {
                undocumented.iter().any(|entry| entry.name.text == name) || is_executed(rest, name)
            }
        };
        if is_heading {
            let start = paragraph.span.start;
            let span = Span { end: start + first.trim_end().len() as u32, ..paragraph.span };
            let below = (!below.is_empty()).then(|| Span {
                start: start + first.len() as u32 + 1,
                end: start + (first.len() + 1 + below.len()) as u32,
                ..span
            });
            out.push((Placed { text: name.to_owned(), span }, below));
        }
    }
    out
}

/// The names of events are in capitals.
fn is_event_name(name: &str) -> bool {
    let is_capital = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    name.len() > 3 && name.bytes().all(is_capital) && name.bytes().any(|byte| byte.is_ascii_uppercase())
}

fn is_executed(parts: &[Part], name: &str) -> bool {
    parts.iter().any(|part| match part {
        Part::Example(example) => {
            let json = example.json.as_ref();
            json.and_then(|json| json.get("execute")?.as_str()) == Some(name)
        }
        _ => false,
    })
}

/// A heading that is underlined as chapters are, though it names an entry.
fn chapter_of_entry<'t>(text: &'t Text, section: &'t Section) -> Option<&'t Heading> {
    let heading = section.heading.as_ref().filter(|_| section.level == Of::Chapter)?;
    let [name] = heading.names.as_slice() else { return None };
    let names_entry = match text.kind {
        Kind::Events => is_event_name(name),
        Kind::Table | Kind::CommandText => {
            text.entries.iter().any(|entry| entry.name.text == *name) || is_executed(&section.parts, name)
        }
    };
    names_entry.then_some(heading)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::found;

    #[test]
    fn of_a_block() {
        assert_eq!(found(&RULE, "SQMP\nstop\n\nStop.\nEQMP\n"), ["2:1: this heading has no underline"]);
    }

    #[test]
    fn what_the_event_above_swallowed() {
        let event = |name: &str, below: &str| format!("{name}\n{below}\nIt was done.\n\nData: None.\n\n");
        let lost = |below: &str| found(&RULE, &(event("RESET", "-----\n") + &event("RESUME", below)));
        assert_eq!(lost("------\n"), [""; 0]);
        assert_eq!(lost(""), ["8:1: this heading has no underline"]);
        assert_eq!(lost("and more"), [""; 0], "it is a paragraph");
        assert_eq!(lost("\n"), ["8:1: this heading has no underline"]);
        assert_eq!(lost("--\n"), ["8:1: what is below this heading is no underline of dashes"]);
        assert_eq!(lost("======\n"), ["8:1: what is below this heading is no underline of dashes"]);
        assert_eq!(found(&RULE, "RESET\n-----\n\nIt is like\n\nSTOP, but\n\nData: None.\n"), [""; 0]);
    }
    #[test]
    fn what_comes_of_it_is_not_said() {
        let text = "RESET\n-----\n\nIt was reset.\n\nData: None.\n\nRTC_CHANGE\n\nIt was set.\n\nData:\n\n- \"by\": how much (json-int)\n";
        let mut sources = qmp_schema::SourceMap::new();
        sources.add("qmp-events.txt", text);
        let findings = crate::lint::lint(&sources, &qmp_schema::read(&sources));
        let codes: Vec<&str> = findings.iter().map(|one| one.diagnostic.code).collect();
        assert_eq!(codes, [RULE.id]);
    }
}
