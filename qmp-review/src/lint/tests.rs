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

/// A command `lamp-set` with these examples: it takes a name and, where one wants, a level.
pub(super) fn lamp_set(examples: &str) -> String {
    let table = "{\n.name = \"lamp-set\",\n.args_type = \"lamp:s,level:i?\",\n},\n";
    let items = "- \"lamp\": its name (json-string)\n- \"level\": how bright (json-int, optional)\n";
    format!(
        "{table}\nSQMP\nlamp-set\n--------\n\nSet it.\n\nArguments:\n\n{items}\nExample:\n\n{examples}\nEQMP\n"
    )
}

/// A command `query-lamps` with these examples: it returns an array of objects.
pub(super) fn query_lamps(examples: &str) -> String {
    let table = "{\n.name = \"query-lamps\",\n.args_type = \"\",\n},\n";
    let items = "- \"lamp\": its name (json-string)\n- \"level\": how bright (json-int)\n- \"bulb\": a json-object containing the following:\n  - \"watts\": power (json-int)\n";
    let returns = format!("Return a json-array. Each json-object contains the following:\n\n{items}");
    format!(
        "{table}\nSQMP\nquery-lamps\n-----------\n\nList.\n\nArguments: None.\n\n{returns}\nExample:\n\n{examples}\nEQMP\n"
    )
}

/// An event `LAMP` whose data has a name, with this example.
pub(super) fn lamp_event(example: &str) -> String {
    format!(
        "LAMP\n----\n\nIt broke.\n\nData:\n\n- \"lamp\": its name (json-string)\n\nExample:\n\n{example}\n"
    )
}

/// An entry of the table with its documentation; without a text the entry alone. What the text says starts on line 9.
pub(super) fn command(name: &str, args_type: &str, text: &str) -> String {
    let entry = format!("{{\n.name = \"{name}\",\n        .args_type  = \"{args_type}\",\n}},\n");
    let underline = "-".repeat(name.len());
    let section = format!("SQMP\n{name}\n{underline}\n\n{text}EQMP\n");
    if text.is_empty() { entry } else { entry + &section }
}
