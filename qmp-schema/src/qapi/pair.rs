//! Entries to definitions, each with the documentation comment that stands ahead of it.

use super::age::Age;
use super::cut::{Comment, Flaw};
use super::definition::Definition;
use super::doc::{self, DocComment, Named};
use super::expr;
use super::files::{Entry, Part};
use super::report::Report;
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{FileId, SourceMap, Span};

/// What a schema has, in order.
#[derive(Default)]
pub(super) struct Paired<'a> {
    pub(super) definitions: Vec<Definition<'a>>,
    /// What documents each definition.
    pub(super) docs: Vec<Option<DocComment>>,
    /// Free prose, each with how many definitions stand ahead of it.
    pub(super) prose: Vec<(usize, DocComment)>,
}

/// Reads definitions and documentation.
pub(super) fn pair<'a>(
    report: &mut Report<'_, '_>,
    sources: &SourceMap,
    entries: Vec<Entry<'a>>,
) -> Paired<'a> {
    let mut out = Paired::default();
    let mut last = Last::Nothing;
    for Entry { file, part } in entries {
        last = match part {
            Part::Comment(comment) => {
                last.alone(report);
                match read(report, sources, file, comment) {
                    Some((doc, problems)) if doc.symbol.is_some() => {
                        Last::Definition(Box::new(doc), problems)
                    }
                    Some((doc, problems)) => {
                        let span = doc.span;
                        out.prose.push((out.definitions.len(), doc));
                        complain(report, problems);
                        Last::Prose(span)
                    }
                    None => Last::Nothing,
                }
            }
            Part::Directive => {
                last.alone(report);
                Last::Nothing
            }
            Part::Unreadable => Last::Nothing,
            Part::Expression(node) => {
                if let Some(definition) = expr::definition(report, &node) {
                    out.docs.push(last.of_definition(report, &definition));
                    out.definitions.push(definition);
                }
                report.leave();
                Last::Nothing
            }
        };
    }
    last.alone(report);
    out
}

/// The comment directly ahead.
enum Last {
    Nothing,
    /// Free prose.
    Prose(Span),
    /// Of a definition, with what is wrong in it.
    Definition(Box<DocComment>, Vec<Diagnostic>),
}

impl Last {
    /// No definition follows.
    fn alone(self, report: &mut Report<'_, '_>) {
        let Last::Definition(doc, problems) = self else { return };
        complain(report, problems);
        let Some(symbol) = &doc.symbol else { return };
        if symbol.name.is_empty() {
            return;
        }
        let message = format!("this documents '{}', whose definition does not follow", symbol.name);
        let help = "put the comment right ahead of the definition";
        report.since(Age::Checked, Diagnostic::error("doc-misplaced", symbol.span, message).help(help));
    }

    fn of_definition(self, report: &mut Report<'_, '_>, definition: &Definition<'_>) -> Option<DocComment> {
        match self {
            Last::Definition(doc, problems) => {
                complain(report, problems);
                Some(*doc)
            }
            Last::Prose(span) => {
                let message = "this comment does not name what it documents";
                let diagnostic = Diagnostic::error("doc-unnamed", span, message)
                    .help(format!("start it with a line `# @{}:`", definition.name.text));
                report.since(Age::Checked, diagnostic);
                None
            }
            Last::Nothing => {
                if report.pragmas.doc_required {
                    let help =
                        "write what it is between lines ##, ahead of it; the pragma doc-required asks for it";
                    report.error("doc-missing", definition.name.span, "this is not documented", help);
                }
                None
            }
        }
    }
}

/// Reads a comment, with what is wrong in it; `None` where it is not closed.
fn read(
    report: &mut Report<'_, '_>,
    sources: &SourceMap,
    file: FileId,
    Comment { range, flaw }: Comment,
) -> Option<(DocComment, Vec<Diagnostic>)> {
    let text = &sources.file(file).text;
    if let Some(flaw) = flaw {
        let last_line = || text[range.clone()].rfind('\n').map_or(range.start, |end| range.start + end + 1);
        let (start, message) = match flaw {
            Flaw::Unclosed => (range.start, "this documentation comment is not closed"),
            Flaw::TextAtStart => (range.start, "a documentation comment starts with a line ## alone"),
            Flaw::TextAtEnd => (last_line(), "a documentation comment ends with a line ## alone"),
        };
        let at = Span::new(file, start, start + 2);
        let diagnostic = Diagnostic::error("doc-delimiter", at, message)
            .help("a documentation comment stands between two lines ##, each of its lines starting with #");
        report.since(Age::Checked, diagnostic);
        if flaw == Flaw::Unclosed {
            return None;
        }
    }
    let mut problems = Vec::new();
    let comment = doc::parse(file, text, range, &mut problems);
    problems.extend(comment.symbol.as_ref().filter(|symbol| !is_marked(text, symbol)).map(|symbol| {
        Diagnostic::error("doc-name", symbol.span, "the line that names what is documented has another form")
            .help(format!("write `# @{}:`", symbol.name))
    }));
    Some((comment, problems))
}

/// Whether a comment names what it documents between `@` and a colon.
fn is_marked(text: &str, symbol: &Named) -> bool {
    let name = symbol.span.range();
    text.get(..name.start).is_some_and(|before| before.ends_with('@'))
        && text.get(name.end..).is_some_and(|behind| behind.starts_with(':'))
}

/// Reports what is wrong in a comment. Nothing checked the first ones.
fn complain(report: &mut Report<'_, '_>, problems: Vec<Diagnostic>) {
    for problem in problems {
        // The form of the name was a matter of taste, and so were indents and where in a comment headings stand.
        let is_taste = match problem.code {
            "doc-name" => report.age < Age::Checked,
            "doc-indent" | "doc-heading-place" => report.age < Age::Documented,
            _ => false,
        };
        match problem.severity {
            Severity::Error if is_taste => {}
            Severity::Error => report.since(Age::Checked, problem),
            Severity::Warning => report.push(problem),
        }
    }
}
