//! Lines that were meant to be directives are.

use crate::lint::{Context, Edit, Findings, Level, Rule};
use qmp_schema::text::{Kind, Text};
use qmp_schema::{SourceMap, Span, nearest};

pub(super) const RULE: Rule = Rule {
    id: "directive-spelling",
    level: Level::Deny,
    summary: "a line is nearly SQMP or EQMP, but is not",
    page: include_str!("directive_spelling.md"),
    check,
};

const DIRECTIVES: [&str; 4] = ["SQMP", "EQMP", "STEXI", "ETEXI"];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for text in &context.texts {
        for (span, meant) in misspelled(text, context.sources) {
            let line = context.sources.text(span);
            let message = match (line.trim_start() == meant, line.starts_with(meant)) {
                (true, _) => format!("{meant} is indented, so that it is none"),
                (_, true) => format!("this line is {meant} with something behind it"),
                _ => format!("'{}' is no directive, {meant} is", line.trim()),
            };
            let fix = vec![Edit { span, text: meant.to_owned() }];
            findings.add_fixable(span, message, fix, |it| {
                it.help(format!("write {meant} at the start of the line, and nothing else on it"))
            });
        }
    }
}

/// The lines of a table that were meant to be directives, each with what was meant.
pub(super) fn misspelled(text: &Text, sources: &SourceMap) -> Vec<(Span, &'static str)> {
    let mut out = Vec::new();
    if text.kind != Kind::Table {
        return out;
    }
    let mut start = 0;
    for line in sources.file(text.file).text.split_inclusive('\n') {
        let plain = line.trim_end();
        let span = Span::new(text.file, start, start + plain.len());
        out.extend(meant(plain).map(|meant| (span, meant)));
        start += line.len();
    }
    out
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

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn nearly_a_directive() {
        let open = |line: &str| found(&RULE, &format!("{}{line}\n", command("stop", "", "Stop.\n")));
        for right in ["SQMP", "EQMP", "STEXI", "QMP", "SMP", "SQMP and EQMP"] {
            assert_eq!(open(right), [""; 0], "{right}");
        }
        assert_eq!(open("EQPM"), ["11:1: 'EQPM' is no directive, EQMP is"]);
        assert_eq!(open("SQM"), ["11:1: 'SQM' is no directive, SQMP is"]);
        assert_eq!(open("eqmp"), ["11:1: 'eqmp' is no directive, EQMP is"]);
        assert_eq!(open(" EQMP"), ["11:1: EQMP is indented, so that it is none"]);
        assert_eq!(open("SQMPP"), ["11:1: this line is SQMP with something behind it"]);
    }
    #[test]
    fn what_comes_of_it_is_not_said() {
        let text = command("stop", "", "Stop.\n") + &command("cont", "", "Go on.\n");
        for (right, wrong) in [("EQMP", "EQPM"), ("SQMP", "SQPM")] {
            let mut sources = qmp_schema::SourceMap::new();
            sources.add("commands.hx", text.replacen(right, wrong, 1));
            let findings = crate::lint::lint(&sources, &qmp_schema::read(&sources));
            let codes: Vec<&str> = findings.iter().map(|one| one.diagnostic.code).collect();
            assert_eq!(codes, [RULE.id], "{wrong}");
        }
    }
}
