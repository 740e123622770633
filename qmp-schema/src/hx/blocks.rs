//! Cuts a .hx file into documentation and code, before any grammar runs: one bad block costs one diagnostic.

use crate::diagnostic::Diagnostic;
use crate::prose::line::{Line, lines, span_of};
use crate::source::FileId;

/// A .hx file, cut.
#[derive(Debug, Default)]
pub(crate) struct Blocks<'a> {
    /// The texts between SQMP and EQMP, without comment lines.
    pub(crate) docs: Vec<Vec<Line<'a>>>,
    /// The lines outside of any documentation, in order.
    pub(crate) code: Vec<Line<'a>>,
    /// Whether the file documents the human monitor as well (STEXI): then the table is shared, and only its
    /// documented entries are QMP's. So it was in 0.13.
    pub(crate) is_shared_table: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Code,
    Qmp,
    Texi,
}

/// Cuts at directives, which stand at column 0 and are recognised by their first letters, as hxtool does.
pub(crate) fn cut<'a>(file: FileId, text: &'a str, diagnostics: &mut Vec<Diagnostic>) -> Blocks<'a> {
    let mut out = Blocks::default();
    let mut within = Within::Code;
    let mut opener: Option<Line<'a>> = None;
    let all: Vec<Line<'a>> = lines(text).collect();
    for (at, line) in all.iter().enumerate() {
        let starts = |word| line.text.starts_with(word);
        if starts("HXCOMM") {
            continue;
        } else if starts("STEXI") || starts("SRST") {
            within = Within::Texi;
            out.is_shared_table = true;
        } else if starts("ETEXI") || starts("ERST") {
            within = Within::Code;
        } else if starts("SQMP") {
            if let (Within::Qmp, Some(open)) = (within, opener) {
                diagnostics.push(unclosed(file, &open, line));
            }
            within = Within::Qmp;
            opener = Some(*line);
            out.docs.push(Vec::new());
        } else if starts("EQMP") {
            if within != Within::Qmp {
                let message = "EQMP without an SQMP before it";
                diagnostics.push(
                    Diagnostic::warning("stray-eqmp", line.span(file), message)
                        .help("remove the line, or open the documentation with a line SQMP"),
                );
            }
            within = Within::Code;
        } else if within == Within::Qmp && starts_entry(line, all.get(at + 1)) {
            if let Some(open) = opener {
                diagnostics.push(unclosed(file, &open, line));
            }
            within = Within::Code;
            out.code.push(*line);
        } else {
            match (within, out.docs.last_mut()) {
                (Within::Qmp, Some(doc)) => doc.push(*line),
                (Within::Code, _) => out.code.push(*line),
                _ => {}
            }
        }
    }
    if let (Within::Qmp, Some(open)) = (within, opener) {
        let message = "documentation is not closed before the end of the file";
        diagnostics.push(
            Diagnostic::warning("unclosed-documentation", open.span(file), message)
                .label("opened here")
                .help("add a line EQMP at the end of the file"),
        );
    }
    out
}

fn unclosed(file: FileId, open: &Line<'_>, next: &Line<'_>) -> Diagnostic {
    Diagnostic::warning(
        "unclosed-documentation",
        open.span(file),
        "documentation is not closed before what follows it",
    )
    .label("opened here")
    .related(span_of(file, &[*next]), "this starts while it is open")
    .help("add a line EQMP at the end of the documentation")
}

/// Whether a table entry starts at `line`, though documentation is open: `{` alone, then a field.
pub(super) fn starts_entry(line: &Line<'_>, next: Option<&Line<'_>>) -> bool {
    line.text.trim() == "{" && next.is_some_and(|next| next.text.trim_start().starts_with(".name"))
}
