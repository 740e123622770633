//! What is deprecated says what to use instead.

use crate::lint::walk::words;
use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::model::{Doc, Meta};

pub(super) const RULE: Rule = Rule {
    id: "deprecated-without-replacement",
    level: Level::Warn,
    summary: "something is deprecated, and neither why nor what to use instead is said",
    page: include_str!("deprecated_without_replacement.md"),
    check,
};

/// A text of so many words says more than that something is deprecated.
const ENOUGH: usize = 7;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // What programs write has features and no words.
    if context.entries().all(|entry| entry.doc.is_empty()) {
        return;
    }
    for entry in context.entries() {
        let place = entry.place(context.sources).unwrap_or(entry.span);
        let own = (format!("this {}", entry.kind), place, entry.doc, entry.meta);
        let parts = entry.parts();
        let parts = parts
            .map(|part| (format!("{} '{}'", part.what.word(), part.name), part.span, part.doc, part.meta));
        for (what, span, doc, meta) in std::iter::once(own).chain(parts) {
            if meta.is_deprecated() && !is_explained(doc, meta) {
                let message = format!("{what} is deprecated, and what to use instead is not said");
                findings.add(span, message, |diagnostic| {
                    entry.names(diagnostic).help("name what takes its place, or say why nothing does")
                });
            }
        }
    }
}

fn is_explained(doc: &Doc, meta: &Meta) -> bool {
    let of_feature = meta.feature("deprecated").and_then(|feature| feature.doc.summary()).unwrap_or_default();
    let texts = doc.texts().filter(|text| text.to_ascii_lowercase().contains("deprecated"));
    std::iter::once(of_feature).chain(texts).any(|text| words(text).count() >= ENOUGH)
}
