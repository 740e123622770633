//! Headings are underlined as far as they go.

use crate::lint::{Context, Edit, Findings, Level, Rule};
use qmp_schema::Span;
use qmp_schema::text::{Heading, Kind, Section};
use qmp_schema::{Diagnostic, EntryKind};

pub(super) const RULE: Rule = Rule {
    id: "heading-underline",
    level: Level::Warn,
    summary: "a heading has no underline, or one that is shorter or longer than it",
    page: include_str!("heading_underline.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for text in &context.texts {
        let kind = if text.kind == Kind::Events { EntryKind::Event } else { EntryKind::Command };
        for (section, heading) in text.sections.iter().filter_map(|one| Some((one, one.heading.as_ref()?))) {
            heading_of(section, heading, kind, findings);
        }
    }
}

fn heading_of(section: &Section, heading: &Heading, kind: EntryKind, findings: &mut Findings<'_>) {
    let wanted = heading.text.text.chars().count();
    let in_entry = |diagnostic: Diagnostic| match heading.names.first() {
        Some(name) if section.level == qmp_schema::text::Level::Entry => diagnostic.entry(kind, name),
        _ => diagnostic,
    };
    let Some(underline) = &heading.underline else {
        let end = heading.text.span.end;
        let edit = Edit {
            span: Span { start: end, ..heading.text.span },
            text: format!("\n{}", "-".repeat(wanted)),
        };
        findings.add_fixable(heading.text.span, "this heading has no underline", vec![edit], |diagnostic| {
            in_entry(diagnostic).help(format!("put {wanted} dashes on a line below it"))
        });
        return;
    };
    let found = underline.text.chars().count();
    if found != wanted {
        let dash = underline.text.get(..1).unwrap_or("-");
        let edit = Edit { span: underline.span, text: dash.repeat(wanted) };
        let message = format!("the underline has {found} characters, its heading {wanted}");
        findings.add_fixable(underline.span, message, vec![edit], in_entry);
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::found;

    #[test]
    fn as_long_as_the_heading() {
        let text = |underline: &str| format!("SQMP\nstop\n{underline}\nStop.\nEQMP\n");
        assert_eq!(found(&RULE, &text("---\n")), ["3:1: the underline has 3 characters, its heading 4"]);
        assert_eq!(found(&RULE, &text("----\n")), [""; 0]);
    }
}
