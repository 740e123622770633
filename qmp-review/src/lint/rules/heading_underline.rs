//! Headings are underlined as far as they go.

use crate::lint::{Context, Edit, Findings, Level, Rule};
use qmp_schema::EntryKind;
use qmp_schema::text::{Kind, Level as Of};

pub(super) const RULE: Rule = Rule {
    id: "heading-underline",
    level: Level::Warn,
    summary: "the underline of a heading is shorter or longer than it",
    page: include_str!("heading_underline.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for text in &context.texts {
        let kind = if text.kind == Kind::Events { EntryKind::Event } else { EntryKind::Command };
        for section in &text.sections {
            let Some(heading) = &section.heading else { continue };
            let Some(underline) = &heading.underline else { continue };
            let (found, wanted) = (underline.text.chars().count(), heading.text.text.chars().count());
            if found == wanted {
                continue;
            }
            let dash = underline.text.get(..1).unwrap_or("-");
            let edit = Edit { span: underline.span, text: dash.repeat(wanted) };
            let message = format!("the underline has {found} characters, its heading {wanted}");
            let help = format!("make the underline {wanted} characters long");
            findings.add_fixable(heading.text.span, message, vec![edit], |it| {
                let it = it.related(underline.span, "its underline").help(help);
                match heading.names.first() {
                    Some(name) if section.level == Of::Entry => it.entry(kind, name),
                    _ => it,
                }
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::found;

    #[test]
    fn as_long_as_the_heading() {
        let text = |underline: &str| format!("SQMP\nstop\n{underline}\nStop.\nEQMP\n");
        assert_eq!(found(&RULE, &text("---\n")), ["2:1: the underline has 3 characters, its heading 4"]);
        assert_eq!(found(&RULE, &text("--\n")), ["2:1: the underline has 2 characters, its heading 4"]);
        assert_eq!(found(&RULE, &text("----\n")), [""; 0]);
    }
}
