//! Lines that were meant to be directives are.

use crate::lint::{Context, Edit, Findings, Level, Rule};
use qmp_schema::text::Kind;
use qmp_schema::{Span, nearest};

pub(super) const RULE: Rule = Rule {
    id: "directive-spelling",
    level: Level::Deny,
    summary: "a line is nearly SQMP or EQMP, but is not",
    page: include_str!("directive_spelling.md"),
    check,
};

const DIRECTIVES: [&str; 4] = ["SQMP", "EQMP", "STEXI", "ETEXI"];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for text in context.texts.iter().filter(|text| text.kind == Kind::Table) {
        let file = &context.sources.file(text.file).text;
        let mut start = 0;
        for line in file.split_inclusive('\n') {
            let plain = line.trim_end();
            let span = Span::new(text.file, start, start + plain.len());
            start += line.len();
            let Some(meant) = meant(plain) else { continue };
            let message = match (plain.trim_start() == meant, plain.starts_with(meant)) {
                (true, _) => format!("{meant} is indented, so that it is none"),
                (_, true) => format!("this line is {meant} with something behind it"),
                _ => format!("'{}' is no directive, {meant} is", plain.trim()),
            };
            let fix = vec![Edit { span, text: meant.to_owned() }];
            findings.add_fixable(span, message, fix, |it| it);
        }
    }
}

/// The directive that a line was meant to be.
fn meant(line: &str) -> Option<&'static str> {
    let word = line.trim_start().trim_end_matches([':', '.', ',', ';']);
    let is_word = (3..=7).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !is_word || DIRECTIVES.contains(&line) {
        return None;
    }
    if let Some(exact) = DIRECTIVES.iter().find(|it| word.eq_ignore_ascii_case(it)) {
        return Some(exact);
    }
    // In capitals, and with the letter that few other words have.
    let looks_like_one = word.bytes().all(|byte| byte.is_ascii_uppercase()) && word.contains(['Q', 'X']);
    let near = nearest(word, DIRECTIVES.into_iter());
    near.first().copied().filter(|_| looks_like_one && word != "QMP")
}
