//! Cuts a comment into sections: text, members, features, and what a label such as `Returns:` introduces.

use super::Named;
use super::line::Line;
use crate::diagnostic::Diagnostic;
use crate::prose::section::is_name;
use crate::source::{FileId, Span};
use std::collections::HashMap;
use std::ops::Range;

/// What a section is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Head {
    Text,
    /// `@name:`; old comments describe several at once, `@a, @b:`.
    Members(Vec<Named>),
    /// `@name:` below `Features:`.
    Features(Vec<Named>),
    Label(Label, Span),
}

/// A label at the start of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Returns,
    Errors,
    Since,
    Features,
    Note,
    Example,
    Todo,
}

impl Label {
    /// What a message calls it.
    fn word(self) -> &'static str {
        match self {
            Label::Returns => "Returns:",
            Label::Errors => "Errors:",
            Label::Since => "Since:",
            Label::Features => "Features:",
            Label::Note => "Note:",
            Label::Example => "Example:",
            Label::Todo => "TODO:",
        }
    }

    /// Whether a comment has it once at most.
    fn is_single(self) -> bool {
        !matches!(self, Label::Note | Label::Example | Label::Todo)
    }
}

/// A part of a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Section {
    pub(super) head: Head,
    /// Its lines; the first one without the label.
    pub(super) lines: Range<usize>,
}

/// The name that a comment documents: `@name:` on its first line, which is taken off. Old comments lack the
/// colon, or have it without the `@`, or go on behind it.
pub(super) fn symbol(file: FileId, lines: &mut [Line<'_>]) -> Option<(Named, bool)> {
    let at = lines.iter().position(|line| !line.is_blank())?;
    let line = lines[at];
    let (text, marked) = match line.text.strip_prefix('@') {
        Some(text) => (text, true),
        None => (line.text, false),
    };
    let end = text.find([':', ' ', '(']).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let colon = rest.trim_start().starts_with(':');
    let alone = rest.trim_matches([':', ' ']).is_empty();
    let documents = match marked {
        true => colon || alone || rest.trim_start().starts_with('('),
        false => {
            colon
                && alone
                && is_name(name)
                && lines[at + 1..].iter().any(|line| members(file, line).is_some())
        }
    };
    if line.indent > 0 || !documents {
        return None;
    }
    let skip = line.text.len() - rest.trim_start_matches([':', ' ']).len();
    let start = line.start + usize::from(marked);
    lines[at] = line.behind(skip);
    Some((Named { name: name.to_owned(), span: Span::new(file, start, start + name.len()) }, colon))
}

/// How many members one text may describe. QEMU's describe two at most.
const MAX_NAMES: usize = 16;

/// The names before the colon of `@name: text`, and where the text starts.
fn members(file: FileId, line: &Line<'_>) -> Option<(Vec<Named>, usize)> {
    let rest = line.text.strip_prefix('@').filter(|_| line.indent == 0)?;
    let end = rest.find(':')?;
    if rest[..end].bytes().filter(|&byte| byte == b',').count() >= MAX_NAMES {
        return None;
    }
    let mut names = Vec::new();
    let mut start = line.start + 1;
    for piece in rest[..end].split(',') {
        let text = piece.trim_start();
        let name = text.strip_prefix('@').unwrap_or(text).trim_end();
        let at = start + piece.len() - text.len() + usize::from(text.starts_with('@'));
        if !name.is_empty() && !is_name(name) {
            return None;
        }
        names.push(Named { name: name.to_owned(), span: Span::new(file, at, at + name.len()) });
        start += piece.len() + 1;
    }
    Some((names, end + 2))
}

/// The label at the start of a line, and where the text behind it starts.
fn label(line: &Line<'_>) -> Option<(Label, usize)> {
    let text = line.text;
    let word_end = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at(word_end);
    let label = match word {
        "Returns" => Label::Returns,
        "Errors" => Label::Errors,
        "Since" => Label::Since,
        "Features" => Label::Features,
        "Note" | "Notes" | "NOTE" | "NOTES" => Label::Note,
        "Example" | "Examples" => Label::Example,
        "TODO" => Label::Todo,
        _ => return None,
    };
    let number = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | '#');
    let colon = match label {
        Label::Example => rest.trim_start_matches(number),
        _ => rest.trim_start(),
    };
    match label {
        // `::` starts a literal block.
        _ if colon.starts_with(':') && !colon.starts_with("::") => {
            Some((label, text.len() - colon.len() + 1))
        }
        Label::Since if super::remark::since(text).is_some_and(|(_, rest)| rest.is_empty()) => {
            Some((label, word_end))
        }
        Label::Todo if rest.starts_with(' ') => Some((label, word_end)),
        _ => None,
    }
}

/// The comment's sections, in order.
pub(super) struct Cutter<'a, 'd> {
    pub(super) file: FileId,
    pub(super) diagnostics: &'d mut Vec<Diagnostic>,
    old: bool,
    sections: Vec<Section>,
    /// Where each name and each label stands that there may be once only.
    members: HashMap<&'a str, Span>,
    features: HashMap<&'a str, Span>,
    labels: Vec<(Label, Span)>,
    /// Whether the text of the open section starts below its label, at column 0; `None` where that is still to come.
    below: Option<bool>,
}

impl<'a, 'd> Cutter<'a, 'd> {
    /// Cuts the comment of a definition. Of an `old` one, from before QAPI read them (QEMU 2.8), nothing is reported:
    /// what it would refuse stands in these.
    pub(super) fn cut(
        file: FileId,
        lines: &mut [Line<'a>],
        old: bool,
        diagnostics: &'d mut Vec<Diagnostic>,
    ) -> Vec<Section> {
        let mut cutter = Cutter {
            file,
            diagnostics,
            old,
            sections: Vec::new(),
            members: HashMap::new(),
            features: HashMap::new(),
            labels: Vec::new(),
            below: Some(false),
        };
        cutter.open(Head::Text, 0);
        let mut after_blank = false;
        for (at, place) in lines.iter_mut().enumerate() {
            let line = *place;
            if line.is_blank() {
                after_blank = true;
                continue;
            }
            let text_starts = cutter.below.is_none();
            cutter.below.get_or_insert(line.indent == 0);
            if line.indent == 0 {
                if let Some((names, skip)) = members(file, &line) {
                    *place = line.behind(skip);
                    cutter.members(names, &line, at);
                } else if let Some((label, skip)) = label(&line) {
                    *place = line.behind(skip);
                    cutter.label(label, &line, at);
                    cutter.below = (label != Label::Note || !place.is_blank()).then_some(false);
                } else if !text_starts && cutter.ends_before(&line, after_blank) {
                    cutter.open(Head::Text, at);
                }
            }
            after_blank = false;
        }
        cutter.close(lines.len());
        cutter.check_empty(lines);
        cutter.check_indent(lines);
        cutter.sections
    }

    fn open(&mut self, head: Head, at: usize) {
        self.close(at);
        self.below = Some(false);
        self.sections.push(Section { head, lines: at..at });
    }

    fn close(&mut self, at: usize) {
        if let Some(last) = self.sections.last_mut() {
            last.lines.end = at;
        }
    }

    /// An error, unless the comment is of a time when nothing checked it.
    fn complain(&mut self, diagnostic: Diagnostic) {
        if !self.old {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Whether a line at column 0 that starts nothing by itself is no longer part of the open section.
    fn ends_before(&self, line: &Line<'_>, after_blank: bool) -> bool {
        match self.sections.last().map(|section| &section.head) {
            None | Some(Head::Text) => false,
            Some(Head::Label(Label::Example, _)) => false,
            Some(Head::Label(Label::Features | Label::Since, _)) => true,
            // A note whose text starts below its label goes on to the next section.
            Some(Head::Label(Label::Note, _)) => {
                after_blank && self.below != Some(true) && super::block::marker(line).is_none()
            }
            _ => after_blank,
        }
    }

    fn members(&mut self, names: Vec<Named>, line: &Line<'a>, at: usize) {
        let last = self.sections.last().map(|section| &section.head);
        let in_features = matches!(last, Some(Head::Features(_) | Head::Label(Label::Features, _)));
        let after = self.labels.last().copied().filter(|_| !in_features);
        for Named { name, span } in &names {
            if name.is_empty() {
                let span = line.span(self.file);
                let problem = Diagnostic::error("doc-name", span, "a name is missing between '@' and ':'");
                self.complain(problem.help("name the member or feature that is described: `# @NAME:`"));
                continue;
            }
            let known = if in_features { &mut self.features } else { &mut self.members };
            // The name borrowed from the file rather than from the section.
            let offset = (span.start as usize).saturating_sub(line.start);
            let Some(key) = line.text.get(offset..offset + name.len()) else { continue };
            if let Some(first) = known.insert(key, *span) {
                let what = if in_features { "feature" } else { "member" };
                let message = format!("{what} '{name}' is described twice");
                self.complain(
                    Diagnostic::error("doc-duplicate", *span, message)
                        .related(first, "first described here")
                        .help("remove one of them, or write the name that was meant"),
                );
            }
            if let Some((label, first)) = after {
                let message = format!("the description of '@{name}:' follows a section");
                self.complain(
                    Diagnostic::error("doc-order", *span, message)
                        .related(first, format!("{} starts here", label.word()))
                        .help("describe members ahead of all sections"),
                );
            }
        }
        self.open(if in_features { Head::Features(names) } else { Head::Members(names) }, at);
    }

    fn label(&mut self, label: Label, line: &Line<'_>, at: usize) {
        let span = line.span(self.file);
        let first = self.labels.iter().find(|(known, _)| *known == label).map(|(_, span)| *span);
        match first {
            // One of each kind is enough to point to, however many there are.
            None => self.labels.push((label, span)),
            Some(first) if label.is_single() => {
                let message = format!("'{}' is there twice", label.word());
                let twice = Diagnostic::error("doc-duplicate-section", span, message);
                self.complain(twice.related(first, "first one").help("make one of the two"));
            }
            Some(_) => {}
        }
        self.open(Head::Label(label, span), at);
    }

    /// Reports a line that stands left of the text of its section, right below a line of it. Behind a blank line it
    /// would be a paragraph of its own.
    fn check_indent(&mut self, lines: &[Line<'_>]) {
        let mut found = Vec::new();
        for section in self.sections.iter().filter(|section| section.head != Head::Text) {
            let (mut floor, mut after_blank) = (None, false);
            for line in lines[section.lines.clone()].iter().skip(1) {
                let least = *floor.get_or_insert(line.indent);
                if line.is_blank() {
                    // The text may start below a blank line.
                    floor = floor.filter(|&least| least > 0);
                } else if line.indent < least && after_blank {
                    floor = Some(line.indent);
                } else if line.indent < least {
                    let message = "this line stands left of the text that it goes on with";
                    found.push(
                        Diagnostic::error("doc-indent", line.span(self.file), message)
                            .help(format!("indent it by {least}, or put a blank line ahead of it")),
                    );
                    break;
                }
                after_blank = line.is_blank();
            }
        }
        found.into_iter().for_each(|diagnostic| self.complain(diagnostic));
    }

    /// Reports labels below which nothing stands.
    fn check_empty(&mut self, lines: &[Line<'_>]) {
        let is_empty = |section: &Section| lines[section.lines.clone()].iter().all(Line::is_blank);
        let mut found = Vec::new();
        for (at, section) in self.sections.iter().enumerate() {
            let Head::Label(label, span) = section.head else { continue };
            let next = self.sections.get(at + 1).map(|section| &section.head);
            if !is_empty(section) {
                continue;
            }
            let word = label.word();
            if label != Label::Features {
                let message = format!("nothing stands behind '{word}'");
                let help = "write it on the same line, or on those below it, indented; or remove the line";
                found.push(Diagnostic::error("doc-empty-section", span, message).help(help));
            } else if !matches!(next, Some(Head::Features(_))) {
                let message = "no feature is described below 'Features:'";
                let help = "describe each as `# @NAME: TEXT`, or remove the line";
                found.push(Diagnostic::error("doc-empty-section", span, message).help(help));
            }
        }
        found.into_iter().for_each(|diagnostic| self.complain(diagnostic));
    }
}
