//! The only place that prints: results to standard output, everything else to standard error.

use crate::cli::Color;
use crate::failure::Failure;
use crate::pager;
use annotate_snippets::{
    AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str as shown,
};
use anstream::ColorChoice;
use anstream::adapter::strip_str;
use qmp_schema::{Diagnostic, Related, Severity, SourceMap, Span};
use std::fmt::Display;
use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::ops::Range;

/// How many bytes of a line are given to the renderer before the start of a place and behind it. It cuts
/// them to the width of a terminal, but a line may be as long as a file.
const MAX_BEFORE: usize = 4096;
const MAX_BEHIND: usize = 240;
/// How much stands at most between two places that are shown as one text.
const MAX_BETWEEN: usize = 120;

/// How many bytes of a place are marked: the renderer does not cut what is marked.
const MAX_MARKED: usize = 100;

/// How many bytes of a message are shown: it may quote a name that is as long as a file.
const MAX_MESSAGE: usize = 400;

/// Shows usage errors, and the help and version that were asked for.
pub(crate) fn usage(error: &clap::Error) {
    // Where nobody listens there is nobody to tell.
    let _ = error.print();
}

/// Where all that is said goes to.
pub(crate) struct Report {
    /// How diagnostics are drawn on standard error.
    renderer: Renderer,
    /// How findings, which are results, are drawn on standard output.
    findings: Renderer,
    /// Whether what goes to standard output is coloured.
    results: ColorChoice,
}

impl Report {
    pub(crate) fn new(color: Color) -> Report {
        let colored = |is_terminal: bool| match color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => is_terminal && !no_color() && !dumb_terminal(),
        };
        let errors = colored(io::stderr().is_terminal());
        let results = colored(io::stdout().is_terminal());
        let renderer = |colored| if colored { Renderer::styled() } else { Renderer::plain() };
        Report {
            renderer: renderer(errors),
            findings: renderer(results),
            results: if results { ColorChoice::AlwaysAnsi } else { ColorChoice::Never },
        }
    }

    /// Prints a text for people, with its styles where colour is wanted; on a terminal through a pager.
    ///
    /// # Errors
    ///
    /// As [`Report::results`].
    pub(crate) fn page(&self, text: &str) -> Result<(), Failure> {
        let mut pager = pager::start();
        let text = match self.results {
            ColorChoice::Never => strip_str(text).to_string(),
            _ => text.to_owned(),
        };
        let printed = match pager.as_mut().and_then(|pager| pager.stdin.take()) {
            Some(mut input) => input.write_all(text.as_bytes()),
            None => io::stdout().lock().write_all(text.as_bytes()),
        };
        if let Some(mut pager) = pager {
            // It ends when its reader has seen enough; how is its own matter.
            let _ = pager.wait();
        }
        printed_or_closed(printed)
    }

    /// Prints lines to standard output. A reader that has seen enough and closed its pipe is no failure.
    ///
    /// # Errors
    ///
    /// Where standard output cannot be written.
    pub(crate) fn results(&self, lines: impl IntoIterator<Item = impl Display>) -> Result<(), Failure> {
        let mut out = BufWriter::new(io::stdout().lock());
        let printed = lines.into_iter().try_for_each(|line| writeln!(out, "{line}"));
        printed_or_closed(printed.and_then(|()| out.flush()))
    }

    /// Shows diagnostics with the lines they are about, and how many there were.
    pub(crate) fn diagnostics(&self, diagnostics: &[Diagnostic], sources: &SourceMap) {
        let mut err = BufWriter::new(io::stderr().lock());
        for diagnostic in diagnostics {
            let drawing = self.renderer.render(&[draw(diagnostic, sources)]);
            let _ = writeln!(err, "{drawing}\n");
        }
        let count = |severity| diagnostics.iter().filter(|d| d.severity == severity).count();
        if let Some(tally) = tally(count(Severity::Error), count(Severity::Warning)) {
            let _ = writeln!(err, "qmp: {tally}");
        }
        let _ = err.flush();
    }

    /// Prints findings to standard output, each with the lines it is about, and what stands below them.
    ///
    /// # Errors
    ///
    /// As [`Report::results`].
    pub(crate) fn findings(
        &self,
        findings: &[&Diagnostic],
        sources: &SourceMap,
        closing: Vec<String>,
    ) -> Result<(), Failure> {
        let drawing = |finding: &&Diagnostic| self.findings.render(&[draw(finding, sources)]) + "\n";
        self.results(findings.iter().map(drawing).chain(closing))
    }

    /// Says by the way what was done.
    pub(crate) fn note(&self, text: &str) {
        let title = Level::NOTE.secondary_title(cut(text));
        let _ = writeln!(io::stderr().lock(), "{}", self.renderer.render(&[Group::with_title(title)]));
    }

    /// Shows why the command could not do what it was asked to.
    pub(crate) fn failure(&self, failure: &Failure) {
        let Failure::Because { cause, help } = failure else { return };
        let cause = Level::ERROR.primary_title(cut(cause));
        let help = help.as_deref().map(|help| Level::HELP.secondary_title(shown(&cut(help))));
        let mut err = io::stderr().lock();
        for title in std::iter::once(cause).chain(help) {
            let _ = writeln!(err, "{}", self.renderer.render(&[Group::with_title(title)]));
        }
    }
}

/// A pipe that its reader has closed is no failure.
fn printed_or_closed(printed: io::Result<()>) -> Result<(), Failure> {
    match printed {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::because(format!("cannot write to standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// Whether the user asked for no colour anywhere: <https://no-color.org>.
fn no_color() -> bool {
    std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
}

fn dumb_terminal() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// `2 errors, 1 warning`; nothing where there are none.
pub(crate) fn tally(errors: usize, warnings: usize) -> Option<String> {
    let count = |n: usize, what| match n {
        0 => None,
        1 => Some(format!("1 {what}")),
        n => Some(format!("{n} {what}s")),
    };
    [count(errors, "error"), count(warnings, "warning")]
        .into_iter()
        .flatten()
        .reduce(|a, b| format!("{a}, {b}"))
}

/// A diagnostic the way rustc draws them: each place as the line it is in, with the place marked.
fn draw<'a>(diagnostic: &'a Diagnostic, sources: &'a SourceMap) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group =
        Group::with_title(level.primary_title(cut(&diagnostic.full_message())).id(diagnostic.code));
    for excerpt in excerpts(diagnostic, sources) {
        let location = sources.location(excerpt.place);
        let first_line = sources.location(excerpt.start()).line;
        let path = location.file();
        let marks = excerpt.marks.into_iter().map(|(kind, span, label)| {
            kind.span(span).label(Some(cut(label)).filter(|label| !label.is_empty()))
        });
        let snippet = Snippet::source(excerpt.text).line_start(first_line).annotations(marks);
        // The renderer counts columns in what it is given: right as long as the line's start is there.
        group = if excerpt.text_starts_line {
            group.element(snippet.path(path))
        } else {
            let origin = Origin::path(path).line(location.line).char_column(location.column);
            group.element(origin).element(snippet)
        };
    }
    group.elements(diagnostic.help.as_deref().map(|help| Level::HELP.message(shown(&cut(help)))))
}

/// A line of a source, or as much of it as is shown, with the places in it; and lines right beside it, where they have others.
struct Excerpt<'a> {
    /// The first place.
    place: Span,
    /// What part of the file it is.
    range: Range<usize>,
    text: &'a str,
    text_starts_line: bool,
    /// Places within the text.
    marks: Vec<(AnnotationKind, Range<usize>, &'a str)>,
}

impl<'a> Excerpt<'a> {
    /// The line around the start of a place, without its end.
    fn new(place: Span, sources: &'a SourceMap) -> Excerpt<'a> {
        let text = &sources.file(place.file).text;
        let offset = place.range().start.min(text.len());
        let (before, after) = text.as_bytes().split_at(offset);
        let in_line = |byte: &&u8| **byte != b'\n';
        let start = offset - before.iter().rev().take(MAX_BEFORE).take_while(in_line).count();
        let end = offset + after.iter().take(MAX_BEHIND).take_while(in_line).count();
        let range = char_boundary(text, start)..char_boundary(text, end);
        let line = text.get(range.clone()).unwrap_or_default();
        Excerpt {
            place,
            text_starts_line: start == 0 || text.as_bytes()[start - 1] == b'\n',
            text: line.strip_suffix('\r').unwrap_or(line),
            range,
            marks: Vec::new(),
        }
    }

    fn contains(&self, place: Span) -> bool {
        let Range { start, end } = self.range;
        self.place.file == place.file && (start..=end).contains(&place.range().start)
    }

    /// Where it starts.
    fn start(&self) -> Span {
        Span::new(self.place.file, self.range.start, self.range.start)
    }

    /// Takes in the line of another place, where it is near enough to be seen as one text.
    fn take_in(&mut self, other: &Excerpt<'a>, sources: &'a SourceMap) -> bool {
        let text = &sources.file(self.place.file).text;
        let start = self.range.start.min(other.range.start);
        let end = self.range.end.max(other.range.end);
        let between = self.range.end.min(other.range.end)..self.range.start.max(other.range.start);
        let is_near =
            |between: &str| between.len() <= MAX_BETWEEN && (1..=2).contains(&between.matches('\n').count());
        // The renderer takes a place at the end of a text for one in the line before, if that is there.
        let has_text = |excerpt: &Excerpt<'_>| !excerpt.range.is_empty();
        let joins = self.place.file == other.place.file
            && has_text(self)
            && has_text(other)
            && self.text_starts_line
            && other.text_starts_line
            && text.get(between).is_some_and(is_near);
        if joins && let Some(joined) = text.get(start..end) {
            let moved = self.range.start - start;
            self.marks.iter_mut().for_each(|(_, at, _)| *at = at.start + moved..at.end + moved);
            self.range = start..end;
            self.text = joined.strip_suffix('\r').unwrap_or(joined);
            return true;
        }
        false
    }

    /// Marks a place that starts here. Of one that goes on, what is here tells where it is.
    fn mark(&mut self, kind: AnnotationKind, place: Span, label: &'a str) {
        let within = |offset: usize| char_boundary(self.text, offset.saturating_sub(self.range.start));
        let Range { start, end } = place.range();
        let end = end.min(start + MAX_MARKED);
        let (start, end) = (within(start), within(end.max(start)));
        let line = self.text[start..].find('\n').map_or(self.text.len(), |len| start + len);
        self.marks.push((kind, start..end.min(line), label));
    }
}

/// The lines of all places of a diagnostic, its own first.
fn excerpts<'a>(diagnostic: &'a Diagnostic, sources: &'a SourceMap) -> Vec<Excerpt<'a>> {
    let mut own = Excerpt::new(diagnostic.span, sources);
    own.mark(AnnotationKind::Primary, diagnostic.span, &diagnostic.label);
    let mut excerpts = vec![own];
    for Related { span, label } in &diagnostic.related {
        match excerpts.iter_mut().find(|excerpt| excerpt.contains(*span)) {
            Some(excerpt) => excerpt.mark(AnnotationKind::Context, *span, label),
            None => {
                let mut excerpt = Excerpt::new(*span, sources);
                match excerpts.iter_mut().find_map(|near| near.take_in(&excerpt, sources).then_some(near)) {
                    Some(near) => near.mark(AnnotationKind::Context, *span, label),
                    None => {
                        excerpt.mark(AnnotationKind::Context, *span, label);
                        excerpts.push(excerpt);
                    }
                }
            }
        }
    }
    excerpts
}

/// As much of a message as is shown.
fn cut(text: &str) -> String {
    let end = char_boundary(text, MAX_MESSAGE);
    let ellipsis = if end < text.len() { "…" } else { "" };
    format!("{}{ellipsis}", &text[..end])
}

/// The last offset up to this one at which a character starts or the text ends.
fn char_boundary(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
#[path = "report_tests.rs"]
mod tests;
