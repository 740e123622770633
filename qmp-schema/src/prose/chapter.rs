//! What stands between the entries: chapters.

use super::described::Described;
use super::line::{Line, span_of};
use crate::diagnostic::{Diagnostic, EntryKind};
use crate::json;
use crate::model::{Chapter, Item};
use crate::source::{FileId, Span};

/// A chapter with its offset in the file; `None` where there is nothing but blanks.
pub(crate) fn chapter(
    file: FileId,
    heading: Option<Line<'_>>,
    described: Described<'_>,
    lines: &[Line<'_>],
) -> Option<(u32, Item)> {
    let span = heading.map_or_else(|| span_of(file, lines), |heading| heading.span(file));
    let title = heading.map(|heading| heading.text.trim().to_owned()).unwrap_or_default();
    let empty = title.is_empty() && described.doc.is_empty();
    (!empty).then_some((span.start, Item::Chapter(Chapter { title, doc: described.doc, span })))
}

/// An entry whose name another one before it has.
pub(crate) fn described_twice(kind: EntryKind, name: &str, span: Span, first: Span) -> Diagnostic {
    let code = match kind {
        EntryKind::Command => "duplicate-command",
        EntryKind::Event => "duplicate-event",
        EntryKind::Type => "duplicate-type",
    };
    Diagnostic::error(code, span, format!("this {kind} is described twice"))
        .entry(kind, name)
        .related(first, "first described here")
        .help("remove one of them")
}

/// Reports what could not be read in an entry's documentation.
pub(crate) fn report_described(
    file: FileId,
    kind: EntryKind,
    name: &str,
    described: &Described<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some(line) = &described.too_deep {
        let limit = super::item::MAX_DEPTH;
        diagnostics.push(
            Diagnostic::error("too-deep", line.span(file), format!("items nest more than {limit} deep"))
                .entry(kind, name)
                .help("give the inner object a name of its own: The X json-object contains the following:"),
        );
    }
    for span in &described.unreadable {
        diagnostics.push(
            Diagnostic::warning("unreadable-example", *span, "this example cannot be read as JSON")
                .entry(kind, name)
                .help(format!(
                    "balance its brackets and quotes; it may have {} MiB and nest {} deep",
                    json::MAX_BYTES >> 20,
                    json::MAX_DEPTH
                )),
        );
    }
}
