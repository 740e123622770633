//! Columns are made of blanks.

use crate::lint::{Context, Edit, Findings, Level, Rule};
use qmp_schema::Span;

pub(super) const RULE: Rule = Rule {
    id: "tab",
    level: Level::Warn,
    summary: "a line of documentation has a tab",
    page: include_str!("tab.md"),
    check,
};

/// How far apart stops are, as in the C sources that these texts lived among.
const STOP: usize = 8;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for line in &documented.section.lines {
            let text = context.sources.text(*line);
            // Tabs at the end are blanks at the end.
            let Some(at) = text.trim_end().find('\t') else { continue };
            let plain = text.trim_end();
            let first = Span { start: line.start + at as u32, end: line.start + at as u32 + 1, ..*line };
            let whole = Span { end: line.start + plain.len() as u32, ..*line };
            let fix = vec![Edit { span: whole, text: expanded(plain) }];
            findings.add_fixable(first, "this line has a tab", fix, |it| {
                documented.named(it).help("use blanks: not everyone has a tab every 8 columns")
            });
        }
    }
}

fn expanded(line: &str) -> String {
    let mut out = String::new();
    let mut column = 0;
    for c in line.chars() {
        let width = if c == '\t' { STOP - column % STOP } else { 1 };
        column += width;
        match c {
            '\t' => out.extend(std::iter::repeat_n(' ', width)),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn in_documentation() {
        let text = |blank: &str| command("stop", "", &format!("It{blank}stops.\n"));
        assert_eq!(found(&RULE, &text("\t")), ["9:3: this line has a tab"]);
        assert_eq!(found(&RULE, &text(" ")), [""; 0]);
        assert_eq!(super::expanded("a\tb\tc"), "a       b       c");
    }
}
