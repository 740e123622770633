//! Of what an entry documents, nothing is left out.

use crate::lint::walk::Part;
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "undocumented-member",
    level: Level::Warn,
    summary: "a member, value or choice has no documentation, though its neighbours have",
    page: include_str!("undocumented_member.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // Since QEMU 9.0 schemas list those definitions that are exempt, and the reader looks after the others.
    let is_checked =
        context.sources.files().any(|(_, file)| file.text.contains("'documentation-exceptions'"));
    // Of classic texts other rules compare the items with the table.
    let is_judged = |file| if context.text(file).is_some() { context.is_exact(file) } else { !is_checked };
    for entry in context.entries().filter(|entry| is_judged(entry.span.file)) {
        let parts: Vec<Part<'_>> = entry.parts().filter(|part| part.what.is_described()).collect();
        if !parts.iter().any(|part| !part.doc.is_empty()) {
            continue;
        }
        // What a reader made, such as the members of a simple union, stands nowhere.
        let is_written = |part: &&Part<'_>| context.sources.text(part.span).contains(part.name);
        let silent = parts.iter().filter(|part| part.doc.is_empty()).filter(is_written);
        for Part { what, name, span, .. } in silent {
            let what = what.word();
            findings.add(*span, format!("{what} '{name}' is not documented"), |diagnostic| {
                entry.names(diagnostic).help("say what it means, as of the others")
            });
        }
    }
}
