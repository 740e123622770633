//! Lines end where their text ends.

use crate::lint::sections::Documented;
use crate::lint::{Context, Edit, Findings, Level, Rule};
use qmp_schema::Span;

pub(super) const RULE: Rule = Rule {
    id: "trailing-blanks",
    level: Level::Warn,
    summary: "a line of documentation has blanks at its end",
    page: include_str!("trailing_blanks.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for line in blank_ends(&documented, context) {
            let fix = vec![Edit { span: line, text: String::new() }];
            findings.add_fixable(line, "blanks stand at the end of this line", fix, |it| {
                documented.named(it).help("remove them")
            });
        }
    }
}

fn blank_ends(documented: &Documented<'_>, context: &Context<'_>) -> Vec<Span> {
    let ends = documented.section.lines.iter().filter_map(|line| {
        let text = context.sources.text(*line);
        let plain = text.trim_end_matches([' ', '\t']);
        (plain.len() < text.len()).then(|| Span { start: line.start + plain.len() as u32, ..*line })
    });
    ends.collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn in_documentation() {
        let text = command("stop", "", "Arguments: None. \n   \nIt stops.\n");
        let at = "blanks stand at the end of this line";
        assert_eq!(found(&RULE, &text), [format!("9:17: {at}"), format!("10:1: {at}")]);
        assert_eq!(found(&RULE, &command("stop", "", "It stops.\n")), [""; 0]);
    }
}
