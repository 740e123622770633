//! Lines fit a terminal.

use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::Span;

pub(super) const RULE: Rule = Rule {
    id: "long-line",
    level: Level::Allow,
    summary: "a line of documentation is wider than 80 columns",
    page: include_str!("long_line.md"),
    check,
};

const WIDEST: usize = 80;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for line in &documented.section.lines {
            let text = context.sources.text(*line).trim_end();
            if let Some((over, _)) = text.char_indices().nth(WIDEST) {
                let place =
                    Span::new(line.file, line.start as usize + over, line.start as usize + text.len());
                let message = format!("this line has {} columns, {WIDEST} fit", text.chars().count());
                findings.add(place, message, |it| documented.named(it).help("break it, as `qmp fmt` does"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn in_characters() {
        let text = |width: usize| command("stop", "", &format!("{}\n", "ä".repeat(width)));
        assert_eq!(found(&RULE, &text(81)), ["9:81: this line has 81 columns, 80 fit"]);
        assert_eq!(found(&RULE, &text(80)), [""; 0]);
    }
}
