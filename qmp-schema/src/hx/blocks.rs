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

/// Cuts at directives, which stand at column 0 and are recognised by their first letters, as hxtool does.
pub(crate) fn cut<'a>(file: FileId, text: &'a str, diagnostics: &mut Vec<Diagnostic>) -> Blocks<'a> {
    let mut out = Blocks::default();
    for (line, part) in sort(file, text, diagnostics) {
        match part {
            Part::Sqmp => out.docs.push(Vec::new()),
            Part::Documentation => out.docs.last_mut().into_iter().for_each(|doc| doc.push(line)),
            Part::Code => out.code.push(line),
            Part::Stexi => out.is_shared_table = true,
            Part::Comment | Part::Eqmp | Part::Texi => {}
        }
    }
    out
}

/// What a line belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A line of its own: HXCOMM.
    Comment,
    Sqmp,
    Eqmp,
    Documentation,
    Code,
    /// Where documentation of the human monitor starts.
    Stexi,
    /// The rest of it, its end included.
    Texi,
}

/// The lines of a .hx file, each with what it belongs to.
pub(crate) fn sort<'a>(
    file: FileId,
    text: &'a str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(Line<'a>, Part)> {
    let mut out = Vec::new();
    let mut within = Part::Code;
    let mut opener: Option<Line<'a>> = None;
    let mut all = lines(text).peekable();
    while let Some(line) = all.next() {
        let starts = |word| line.text.starts_with(word);
        let part = if starts("HXCOMM") {
            out.push((line, Part::Comment));
            continue;
        } else if starts("STEXI") || starts("SRST") {
            Part::Stexi
        } else if starts("ETEXI") || starts("ERST") {
            Part::Texi
        } else if starts("SQMP") {
            Part::Sqmp
        } else if starts("EQMP") {
            if within != Part::Documentation {
                diagnostics.push(stray(file, &line));
            }
            Part::Eqmp
        } else if within == Part::Documentation && starts_entry(&line, all.peek()) {
            Part::Code
        } else {
            within
        };
        if let (Part::Sqmp | Part::Code, Part::Documentation, Some(open)) = (part, within, opener) {
            diagnostics.push(unclosed(file, &open, &line));
        }
        within = match part {
            Part::Sqmp => Part::Documentation,
            Part::Stexi => Part::Texi,
            Part::Eqmp => Part::Code,
            Part::Texi if starts("ETEXI") || starts("ERST") => Part::Code,
            other => other,
        };
        opener = if part == Part::Sqmp { Some(line) } else { opener };
        out.push((line, part));
    }
    if let (Part::Documentation, Some(open)) = (within, opener) {
        let message = "documentation is not closed before the end of the file";
        diagnostics.push(
            Diagnostic::warning("unclosed-documentation", open.span(file), message)
                .label("opened here")
                .help("add a line EQMP at the end of the file"),
        );
    }
    out
}

fn stray(file: FileId, line: &Line<'_>) -> Diagnostic {
    Diagnostic::warning("stray-eqmp", line.span(file), "EQMP without an SQMP before it")
        .help("remove the line, or open the documentation with a line SQMP")
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
