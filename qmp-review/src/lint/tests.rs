//! What the tests of rules share.

use super::{Context, Findings, Rule};
use qmp_schema::SourceMap;

/// What a rule finds in a text of any kind, a line each: `LINE:COLUMN: MESSAGE`.
pub(super) fn found(rule: &'static Rule, text: &str) -> Vec<String> {
    let mut sources = SourceMap::new();
    sources.add("text", text);
    let reading = qmp_schema::read(&sources);
    let context = Context::new(&sources, &reading);
    let mut out = Vec::new();
    (rule.check)(&context, &mut Findings { rule, out: &mut out });
    out.sort_by_key(|finding| finding.diagnostic.span);
    let line = |finding: &super::Finding| {
        let place = sources.location(finding.diagnostic.span);
        format!("{}:{}: {}", place.line, place.column, finding.diagnostic.message)
    };
    out.iter().map(line).collect()
}

/// An entry of the table with its documentation; without a text the entry alone. What the text says starts on line 9.
pub(super) fn command(name: &str, args_type: &str, text: &str) -> String {
    let entry = format!("{{\n.name = \"{name}\",\n        .args_type  = \"{args_type}\",\n}},\n");
    let underline = "-".repeat(name.len());
    let section = format!("SQMP\n{name}\n{underline}\n\n{text}EQMP\n");
    if text.is_empty() { entry } else { entry + &section }
}
