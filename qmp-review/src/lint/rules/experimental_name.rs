//! What is called `x-` says that it is unstable, where there is a word for it.

use crate::lint::walk::What;
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "experimental-name",
    level: Level::Allow,
    summary: "a name starts with x- and has no feature unstable, though other things have it",
    page: include_str!("experimental_name.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // Before QEMU 6.2 the name alone told.
    let mut entries = context.entries();
    if !entries.any(|entry| entry.meta.is_unstable() || entry.parts().any(|part| part.meta.is_unstable())) {
        return;
    }
    for entry in context.entries().filter(|entry| !entry.meta.is_unstable()) {
        // A branch has the features of the value that it is for.
        let parts = entry.parts().filter(|part| part.what != What::Branch && !part.meta.is_unstable());
        let parts = parts.map(|part| (format!("{} '{}'", part.what.word(), part.name), part.name, part.span));
        let place = entry.place(context.sources).unwrap_or(entry.span);
        let own = std::iter::once((format!("this {}", entry.kind), entry.name, place));
        for (what, _, span) in own.chain(parts).filter(|(_, name, _)| name.starts_with("x-")) {
            findings.add(span, format!("{what} is experimental by its name alone"), |diagnostic| {
                entry.names(diagnostic).help("give it the feature unstable; what is stable needs no x-")
            });
        }
    }
}
