//! Documented members stand behind a dash.

use crate::lint::sections::Documented;
use crate::lint::{Context, Edit, Findings, Level, Rule};
use qmp_schema::Span;
use qmp_schema::text::{Item, Label, Part, Placed};

pub(super) const RULE: Rule = Rule {
    id: "item-dash",
    level: Level::Deny,
    summary: "a documented member has no dash ahead of it, so that it is no item",
    page: include_str!("item_dash.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for (text, column) in texts(&documented) {
            for (mark, name) in undashed(context.sources.text(text)) {
                let place = |from: usize, to: usize| Span {
                    start: text.start + from as u32,
                    end: text.start + to as u32,
                    ..text
                };
                let span = place(name.0, name.1);
                let line = documented.line_start(span);
                let ahead = Span { end: span.start, ..line };
                let indent = (place(mark, mark).start - line.start) as usize;
                // It is aligned with the text of the item above, or with its dash.
                let column =
                    column.filter(|column| indent > *column && indent <= column + 2).unwrap_or(indent);
                let fix = vec![Edit { span: ahead, text: format!("{}- ", " ".repeat(column)) }];
                let message = format!("{} has no dash ahead of it", context.sources.text(span));
                findings.add_fixable(span, message, fix, |it| {
                    documented.named(it).help("items start with a dash: - \"NAME\": text (type)")
                });
            }
        }
    }
}

/// The texts that may have swallowed an item: those of named items, and paragraphs where a list is expected. Items without
/// a name list some that need no dash (`"pc": i386/x86_64 (json-int)`). Each with the column of its dash.
fn texts(documented: &Documented<'_>) -> Vec<(Span, Option<usize>)> {
    let mut out = Vec::new();
    let mut is_labelled = false;
    for part in &documented.section.parts {
        match part {
            Part::Label(label, text) => {
                is_labelled = matches!(label, Label::Arguments | Label::Data) && is_bare(text);
            }
            Part::Paragraph(text) if is_labelled => out.push((text.span, None)),
            Part::List(items) => in_items(items, &mut out),
            Part::Paragraph(_) | Part::Example(_) => {}
        }
    }
    out
}

fn is_bare(label: &Placed) -> bool {
    label.text.trim_end().ends_with(':') || label.text.is_empty()
}

fn in_items(items: &[Item], out: &mut Vec<(Span, Option<usize>)>) {
    for item in items {
        if !item.names.is_empty() && !item.is_array_head {
            out.push((item.text.span, Some(item.indent)));
        }
        in_items(&item.children, out);
    }
}

/// The lines of a text that document a member with its type: where the dash should be up to the name, and the name.
fn undashed(text: &str) -> Vec<(usize, (usize, usize))> {
    let mut out = Vec::new();
    let mut end = text.len();
    // The tag may stand on a later line, but not behind the next name.
    let mut has_tag = false;
    for line in text.split_inclusive('\n').rev() {
        let body = line.trim_start();
        let mark = end - body.len();
        end -= line.len();
        has_tag |= line.contains("(json-");
        let Some(name_end) = name_end(body) else { continue };
        if std::mem::take(&mut has_tag) {
            out.push((mark, (mark + body.find('"').unwrap_or(0), mark + name_end)));
        }
    }
    out.reverse();
    out
}

/// Where a quoted name ends that a line starts with, be it behind another mark than a dash and a blank; with a colon behind it.
fn name_end(line: &str) -> Option<usize> {
    let marks = ["* ", "+ ", "o ", "-", ""];
    let named = marks.iter().find_map(|mark| line.strip_prefix(mark).filter(|rest| rest.starts_with('"')))?;
    let (name, behind) = named.get(1..)?.split_once('"')?;
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    let end = line.len() - behind.len();
    (is_name && behind.trim_start().starts_with(':')).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn of_members_with_a_type() {
        let items = |first: &str, second: &str| {
            let items = format!("Arguments:\n\n{first}\n{second}\n\nExample:\n");
            found(&RULE, &command("set", "lamp:s,hue:i", &items))
        };
        let (lamp, hue) = ("- \"lamp\": which (json-string)", "- \"hue\": its colour (json-int)");
        assert_eq!(items(lamp, hue), [""; 0]);
        let missing = ["12:1: \"hue\" has no dash ahead of it"];
        assert_eq!(items(lamp, &hue[2..]), missing);
        let other = ["12:3: \"hue\" has no dash ahead of it"];
        assert_eq!(items(lamp, &hue.replace("- ", "* ")), other);
        assert_eq!(items(lamp, &hue.replace("- ", "  ")), other);
        assert_eq!(items(lamp, &hue.replace("- ", "-")), ["12:2: \"hue\" has no dash ahead of it"]);
        assert_eq!(items(&lamp[2..], hue), ["11:1: \"lamp\" has no dash ahead of it"]);
        let values = "  \"desk\": the one on the desk\n  \"hall\": the other one";
        assert_eq!(items(lamp, values), [""; 0], "values have no type");
    }
}
