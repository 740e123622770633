//! Documentation comments: the lines between `##` and `##` above a definition, or free-standing.
//!
//! A comment is cut into [lines](line) and [sections](section); each section's text into [blocks](block), with
//! [JSON texts](example) among them, and without [markup inside the lines](inline). [Remarks](remark) in a member's
//! text say since when there is it, and its default.
//!
//! QAPI reads its comments since QEMU 2.9. What is older follows the same habits with nobody checking, and
//! what each time allowed is read at any time: a release's text need not say which one it is.

mod block;
mod example;
mod inline;
mod line;
mod remark;
mod section;

use crate::diagnostic::Diagnostic;
use crate::model::{Block, Doc};
use crate::source::{FileId, Span};
use block::{Setting, blocks};
use line::Line;
use remark::Remarks;
use section::{Cutter, Head, Label, Section};
use std::ops::Range;

/// A documentation comment: the lines from `##` to `##`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DocComment {
    /// What it documents: the `@name:` of its first line. `None` where it is free-standing.
    pub(crate) symbol: Option<Named>,
    /// The heading of a free-standing comment.
    pub(crate) title: Option<String>,
    /// Its text, apart from that of members and features.
    pub(crate) doc: Doc,
    /// Descriptions of members, arguments, branches or values.
    pub(crate) members: Vec<DocMember>,
    /// Descriptions of features.
    pub(crate) features: Vec<DocMember>,
    /// The release that introduced what it documents, as written.
    pub(crate) since: Option<String>,
    /// Where it says what is returned.
    pub(crate) returns: Option<Span>,
    /// Where it says what errors there are.
    pub(crate) errors: Option<Span>,
    /// The whole comment.
    pub(crate) span: Span,
}

/// A name that a comment gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Named {
    /// The name, without `@`.
    pub(crate) name: String,
    /// Its place.
    pub(crate) span: Span,
}

/// What is said of one member or feature.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DocMember {
    /// Its name.
    pub(crate) name: Named,
    /// Its text, without what the other fields say.
    pub(crate) doc: Doc,
    /// The release that introduced it, as written.
    pub(crate) since: Option<String>,
    /// Its default, without quotes. The text is no strong witness: it need not be of the member's type.
    pub(crate) default: Option<String>,
}

/// Reads a comment. `comment` is the range in `text`, the file's text, from the first `##` to the end of the last.
pub(crate) fn parse(
    file: FileId,
    text: &str,
    comment: Range<usize>,
    diagnostics: &mut Vec<Diagnostic>,
) -> DocComment {
    let span = Span::new(file, comment.start, comment.end);
    let marks_optional = text.get(comment.clone()).is_some_and(|text| text.contains(OPTIONAL));
    let (mut lines, touching) = line::lines(text, comment);
    let symbol = section::symbol(file, &mut lines);
    let modern = symbol.as_ref().is_none_or(|(_, modern)| *modern);
    if let Some(line) = touching.filter(|_| modern && !marks_optional) {
        let message = "a blank is missing behind '#'";
        diagnostics.push(Diagnostic::error("doc-blank", line.span(file), message).help("write `# TEXT`"));
    }
    let Some((symbol, _)) = symbol else {
        return DocComment { span, ..free_standing(file, &lines, diagnostics) };
    };
    if symbol.name.is_empty() {
        // Only a '@' makes a name of nothing.
        let place = Span { start: symbol.span.start.saturating_sub(1), ..symbol.span };
        diagnostics.push(
            Diagnostic::error("doc-name", place, "a name is missing behind '@'")
                .help("name the definition below: `# @NAME:`"),
        );
    }
    let sections = Cutter::cut(file, &mut lines, !modern || marks_optional, diagnostics);
    let mut comment = DocComment { symbol: Some(symbol), span, ..DocComment::default() };
    for Section { head, lines: range } in sections {
        let lines = &mut lines[range];
        if head != Head::Text {
            align(lines);
        }
        match head {
            Head::Text => {
                headings(file, lines, diagnostics);
                comment.doc.blocks.extend(blocks(file, lines, Setting::Text));
            }
            Head::Members(names) => comment.members.extend(members(file, names, lines)),
            Head::Features(names) => comment.features.extend(members(file, names, lines)),
            Head::Label(Label::Since, label) => comment.since(file, label, lines, diagnostics),
            Head::Label(label, span) => {
                match label {
                    Label::Returns => comment.returns = comment.returns.or(Some(span)),
                    Label::Errors => comment.errors = comment.errors.or(Some(span)),
                    _ => {}
                }
                comment.doc.blocks.extend(labelled(file, label, lines));
            }
        }
    }
    comment
}

impl DocComment {
    /// The release behind `Since:`. What follows it is kept as text.
    fn since(&mut self, file: FileId, label: Span, lines: &[Line<'_>], diagnostics: &mut Vec<Diagnostic>) {
        let mut found = blocks(file, lines, Setting::Text).into_iter().peekable();
        if let Some(Block::Paragraph(text)) = found.peek() {
            if let Some((version, rest)) = remark::version(text) {
                self.since.get_or_insert_with(|| version.to_owned());
                let rest = rest.trim_matches(['.', ',', ';', ' ']);
                if !rest.is_empty() {
                    self.doc.blocks.push(Block::Paragraph(format!("Since {version} {rest}")));
                }
                found.next();
            } else {
                let message = format!("'{text}' is no release");
                diagnostics
                    .push(Diagnostic::warning("doc-since", label, message).help("say it as in 'Since: 2.4'"));
            }
        }
        self.doc.blocks.extend(found);
    }
}

/// How comments marked optional members while nothing read them.
const OPTIONAL: &str = "#optional";

/// Where the mark of an optional member stands in its text, and what follows. Some took it for a reference.
fn optional(text: &str) -> Option<(usize, &str)> {
    match text.strip_prefix("\"optional\" ") {
        Some(behind) => Some((0, behind)),
        None => text.find(OPTIONAL).map(|at| (at, &text[at + OPTIONAL.len()..])),
    }
}

/// Puts what stands behind a label or a name in line with the lines below it.
fn align(lines: &mut [Line<'_>]) {
    if let Some((first, rest)) = lines.split_first_mut() {
        let indents = rest.iter().filter(|line| !line.is_blank()).map(|line| line.indent);
        first.indent = first.indent.max(indents.min().unwrap_or(0));
    }
}

/// A member for each of the names, with the same text.
fn members(file: FileId, names: Vec<Named>, lines: &[Line<'_>]) -> impl Iterator<Item = DocMember> + use<> {
    let mut found = blocks(file, lines, Setting::Text);
    if let Some(Block::Paragraph(text)) = found.first_mut()
        && let Some((at, behind)) = optional(text)
    {
        let behind = behind.trim_start_matches([',', ':', '.', ';', ' ']);
        *text = format!("{}{behind}", &text[..at]);
    }
    let Remarks { since, default } = Remarks::take(&mut found);
    let doc = Doc { blocks: found };
    names.into_iter().filter(|name| !name.name.is_empty()).map(move |name| DocMember {
        name,
        doc: doc.clone(),
        since: since.clone(),
        default: default.clone(),
    })
}

/// The blocks of what a label introduces.
fn labelled(file: FileId, label: Label, lines: &[Line<'_>]) -> Vec<Block> {
    let (setting, kind): (Setting, fn(String) -> Block) = match label {
        Label::Returns => (Setting::Returns, returned),
        Label::Errors => (Setting::Text, Block::Errors),
        Label::Note => (Setting::Text, Block::Note),
        Label::Example => (Setting::Example, Block::Paragraph),
        Label::Since | Label::Features | Label::Todo => return Vec::new(),
    };
    let mut out = Vec::new();
    for block in blocks(file, lines, setting) {
        match block {
            Block::Paragraph(text) => out.push(kind(text)),
            Block::List(items) if label != Label::Example => out.extend(items.into_iter().map(kind)),
            other => out.push(other),
        }
    }
    out
}

/// Old comments list the errors below `Returns:`, each with its condition and its class.
fn returned(text: String) -> Block {
    let is_class = |word: &str| {
        let humps =
            word.chars().zip(word.chars().skip(1)).filter(|(a, b)| a.is_lowercase() && b.is_uppercase());
        word.starts_with(|c: char| c.is_uppercase()) && humps.count() > 0
    };
    let mut words = text.split(|c: char| !(c.is_alphanumeric() || c == '"'));
    let is_condition = text.starts_with("If ") || text.starts_with("if ");
    let is_error = text.starts_with("Error")
        || is_condition && words.any(|word| is_class(word) || word == "error" || word == "errors");
    if is_error { Block::Errors(text) } else { Block::Returns(text) }
}

/// A comment that documents no definition: a heading, text, or both.
fn free_standing(file: FileId, lines: &[Line<'_>], diagnostics: &mut Vec<Diagnostic>) -> DocComment {
    for line in lines.iter().filter(|line| line.indent == 0) {
        if let Some((name, _)) = line.text.strip_prefix('@').and_then(|text| text.split_once(':'))
            && !name.contains(' ')
        {
            let message = format!("'@{name}:' stands in a comment that documents no definition");
            diagnostics.push(
                Diagnostic::error("doc-free-standing", line.span(file), message)
                    .help("start the comment with the definition's name, as in '# @name:'"),
            );
        }
    }
    let first = lines.iter().position(|line| !line.is_blank()).unwrap_or(lines.len());
    let (title, taken) = heading(&lines[first..]);
    for (at, line) in lines.iter().enumerate().skip(1) {
        let is_heading = line.indent == 0 && heading(std::slice::from_ref(line)).0.is_some();
        if is_heading {
            let message = "a heading stands below the first line of a comment";
            diagnostics.push(Diagnostic::error("doc-heading-place", line.span(file), message).help(
                if at == first {
                    "remove the blank line above it"
                } else {
                    "put it into a comment of its own"
                },
            ));
        }
    }
    let blocks = blocks(file, &lines[first + taken..], Setting::Text);
    DocComment { title, doc: Doc { blocks }, ..DocComment::default() }
}

/// The heading at the start of `lines`, and how many lines it takes: `= Title`, or underlined.
fn heading(lines: &[Line<'_>]) -> (Option<String>, usize) {
    let text = |at: usize| lines.get(at).map_or("", |line| line.text);
    let marked = text(0).trim_start_matches('=');
    if marked.len() < text(0).len() && marked.starts_with(' ') {
        return (Some(inline::plain(marked.trim())), 1);
    }
    match (is_rule(text(0)), is_rule(text(1)), is_rule(text(2))) {
        (true, false, true) if !text(1).is_empty() => (Some(inline::plain(text(1))), 3),
        (false, true, _) if !text(0).is_empty() => (Some(inline::plain(text(0))), 2),
        _ => (None, 0),
    }
}

/// Whether a line is nothing but one mark, three times or more.
fn is_rule(text: &str) -> bool {
    let first = text.bytes().next().unwrap_or(0);
    text.len() >= 3 && b"=-~^*#\"+".contains(&first) && text.bytes().all(|byte| byte == first)
}

/// Headings make chapters of a document, which a definition's comment is inside of.
fn headings(file: FileId, lines: &[Line<'_>], diagnostics: &mut Vec<Diagnostic>) {
    for line in lines.iter().filter(|line| line.indent == 0 && line.text.starts_with('=')) {
        if heading(std::slice::from_ref(line)).0.is_some() {
            let message = "a heading stands in the comment of a definition";
            diagnostics.push(
                Diagnostic::error("doc-heading", line.span(file), message)
                    .help("put it into a comment of its own"),
            );
        }
    }
}

#[cfg(test)]
mod tests;
