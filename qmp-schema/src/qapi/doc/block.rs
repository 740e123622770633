//! Paragraphs, lists, notes and examples of a section.

use super::example;
use super::inline::plain;
use super::line::Line;
use crate::model::Block;
use crate::source::FileId;

/// What is read as a section, beyond plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    Text,
    /// Sentences that start a line with a condition are paragraphs: old comments list errors like that.
    Returns,
    /// JSON texts may lack their arrow, and what stands above one is its caption.
    Example,
}

/// The blocks of a section's lines.
pub(super) fn blocks(file: FileId, lines: &[Line<'_>], setting: Setting) -> Vec<Block> {
    let example = (setting == Setting::Example).then_some(0);
    let mut reader = Reader {
        file,
        setting,
        out: Vec::new(),
        text: String::with_capacity(256),
        open: Open::Paragraph,
        list: Vec::new(),
        last_indent: 0,
        after_blank: true,
        options: false,
        title: None,
        regions: vec![Region { floor: 0, kind: Kind::Text, note: false, example }],
    };
    let mut at = 0;
    while at < lines.len() {
        at += reader.line(&lines[at..]);
    }
    reader.flush();
    reader.out
}

/// Where the text of a list's item starts; `None` where `line` starts none.
pub(super) fn marker(line: &Line<'_>) -> Option<usize> {
    let text = line.text;
    if let Some(rest) = ["- ", "* ", "+ ", "• ", "o "].iter().find_map(|mark| text.strip_prefix(mark)) {
        return Some(text.len() - rest.len());
    }
    let number = text.strip_prefix('(').unwrap_or(text);
    let rest = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = if rest.len() == number.len() { rest.strip_prefix('#')? } else { rest };
    let behind = rest.strip_prefix(['.', ')'])?;
    (behind.is_empty() || behind.starts_with(' ')).then_some(text.len() - behind.len())
}

/// What the text at hand belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Paragraph,
    /// An item of a list; its marker's column.
    Item(usize),
}

/// Lines that stand right of a directive, or of a text that ends with `::`.
#[derive(Clone, Copy)]
struct Region {
    /// The leftmost column of its lines.
    floor: usize,
    kind: Kind,
    /// Whether it is part of a note.
    note: bool,
    /// For part of an example: how many blocks there were before it.
    example: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    /// No markup in it.
    Literal,
    Table,
    /// Nothing in it is for readers.
    Hidden,
}

struct Reader {
    file: FileId,
    setting: Setting,
    out: Vec<Block>,
    /// Lines of the open paragraph or item.
    text: String,
    open: Open,
    /// Items of the open list that are complete.
    list: Vec<String>,
    /// Where the last line stood.
    last_indent: usize,
    after_blank: bool,
    /// Whether options of a directive may follow.
    options: bool,
    /// The title of an example that is still to come.
    title: Option<String>,
    /// The innermost one last; the first one is the section, which no line leaves.
    regions: Vec<Region>,
}

impl Reader {
    /// Reads the first line, and those below it that are one JSON text with it. Gives how many that were.
    fn line(&mut self, lines: &[Line<'_>]) -> usize {
        let Some(line) = lines.first() else { return 1 };
        if line.is_blank() {
            self.end_of_paragraph();
            (self.after_blank, self.options) = (true, false);
            return 1;
        }
        while self.regions.len() > 1 && line.indent < self.region().floor {
            self.flush();
            self.regions.pop();
        }
        let region = self.region();
        if self.options && self.option(line.text) {
            return 1;
        }
        self.options = false;
        if let Some(start) = example::start(line, region.example.is_some())
            && region.kind != Kind::Hidden
            && let Some((example, count)) = example::take(self.file, lines, &start, region.floor)
        {
            let caption = self.caption();
            self.flush();
            self.out.push(Block::Example(crate::model::Example { caption, ..example }));
            self.after_blank = true;
            return count;
        }
        match region.kind {
            Kind::Hidden => {}
            Kind::Literal => self.continue_text(line.text),
            Kind::Table => self.row(line.text),
            Kind::Text if line.text.starts_with("..") && self.directive(line) => {}
            Kind::Text => self.running_text(line),
        }
        self.last_indent = line.indent;
        self.after_blank = false;
        1
    }

    fn region(&self) -> Region {
        let section = Region { floor: 0, kind: Kind::Text, note: false, example: None };
        self.regions.last().copied().unwrap_or(section)
    }

    fn enter(&mut self, floor: usize, kind: Kind) {
        self.flush();
        self.regions.push(Region { floor, kind, ..self.region() });
    }

    /// A line of a paragraph or of a list.
    fn running_text(&mut self, line: &Line<'_>) {
        if line.text == "::" {
            return self.enter(line.indent + 1, Kind::Literal);
        }
        if let Some(skip) = marker(line).filter(|_| self.may_start_item(line)) {
            // The end of a paragraph is not the end of a list.
            self.flush_text();
            self.open = Open::Item(line.indent);
            self.continue_text(line.behind(skip).text);
            return;
        }
        let continues = match self.open {
            Open::Item(column) => line.indent > column || (line.indent == column && !self.after_blank),
            Open::Paragraph => !self.after_blank && !self.starts_condition(line),
        };
        if !continues {
            self.flush();
        }
        let text = line.text.strip_prefix("| ").unwrap_or(line.text);
        self.continue_text(text);
    }

    /// A number may start a line of a paragraph by chance, a bullet hardly.
    fn may_start_item(&self, line: &Line<'_>) -> bool {
        let is_bullet = !line.text.starts_with(|c: char| c.is_ascii_digit() || c == '(');
        is_bullet || self.after_blank || self.text.is_empty() || self.text.ends_with(':') || self.in_list()
    }

    fn in_list(&self) -> bool {
        matches!(self.open, Open::Item(_))
    }

    fn starts_condition(&self, line: &Line<'_>) -> bool {
        self.setting == Setting::Returns && ["If ", "Error"].iter().any(|word| line.text.starts_with(word))
    }

    /// Joins a line to the text, with one blank between words.
    fn continue_text(&mut self, line: &str) {
        // Most blanks are single: what stands between longer runs is taken at once.
        let bytes = line.as_bytes();
        let mut start = 0;
        for (at, byte) in bytes.iter().enumerate() {
            let is_run =
                *byte == b'\t' || *byte == b' ' && matches!(bytes.get(at + 1), None | Some(b' ' | b'\t'));
            if is_run {
                self.continue_with(line[start..at].trim_start());
                start = at + 1;
            }
        }
        self.continue_with(line[start..].trim_start());
    }

    fn continue_with(&mut self, words: &str) {
        if !self.text.is_empty() && !words.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(words);
    }

    /// At a blank line: a text that ends with `::` has a literal block below it.
    fn end_of_paragraph(&mut self) {
        if self.region().kind == Kind::Literal {
            self.flush();
        } else if self.text.ends_with("::") && self.region().kind == Kind::Text {
            self.text.pop();
            self.flush_text();
            let floor = self.last_indent + 1;
            self.regions.push(Region { floor, kind: Kind::Literal, ..self.region() });
        }
    }

    /// `.. name:: argument`, a comment or a target. Whether it is one of these.
    fn directive(&mut self, line: &Line<'_>) -> bool {
        let Some(body) = line.text.strip_prefix("..").filter(|body| body.is_empty() || body.starts_with(' '))
        else {
            return false;
        };
        let (name, argument) = body.trim().split_once("::").unwrap_or((".. ", ""));
        let floor = line.indent + 1;
        self.options = true;
        match name {
            "note" | "warning" | "caution" | "attention" | "danger" | "error" | "hint" | "important"
            | "tip" | "seealso" | "admonition" => {
                self.enter(floor, Kind::Text);
                self.edit(|region| region.note = true);
                let is_label = name == "admonition" && is_note_word(argument.trim());
                self.continue_text(if is_label { "" } else { argument.trim() });
                if name == "admonition" {
                    self.flush_text();
                }
            }
            "qmp-example" | "code-block" | "code" | "sourcecode" => {
                let is_literal = name != "qmp-example" && !matches!(argument.trim(), "QMP" | "json" | "JSON");
                self.enter(floor, if is_literal { Kind::Literal } else { Kind::Text });
                let before = self.out.len();
                self.edit(|region| region.example = Some(before).filter(|_| !is_literal));
            }
            "parsed-literal" => self.enter(floor, Kind::Literal),
            "table" => {
                self.flush();
                self.continue_text(argument.trim());
                self.enter(floor, Kind::Table);
            }
            "deprecated" | "versionadded" | "versionchanged" | "only" | "list-table" | "topic" => {
                self.enter(floor, Kind::Text);
                self.continue_text(argument.trim());
            }
            _ => self.enter(floor, Kind::Hidden),
        }
        true
    }

    fn edit(&mut self, change: impl FnOnce(&mut Region)) {
        if let Some(region) = self.regions.last_mut() {
            change(region);
        }
    }

    /// `:name: value` below a directive. Whether it is one.
    fn option(&mut self, text: &str) -> bool {
        let Some((name, value)) = text.strip_prefix(':').and_then(|text| text.split_once(':')) else {
            return false;
        };
        let is_option = !name.contains(' ') && (value.is_empty() || value.starts_with(' '));
        if is_option && name == "title" {
            self.title = Some(plain(value.trim()));
        }
        is_option
    }

    /// A row of a table, as an item with its cells.
    fn row(&mut self, text: &str) {
        if !text.bytes().all(|byte| matches!(byte, b'=' | b'-' | b'+' | b'|' | b' ')) {
            let cells = text.split("  ").flat_map(|cells| cells.split('|')).map(str::trim);
            let cells: Vec<_> = cells.filter(|cell| !cell.is_empty()).map(plain).collect();
            self.list.push(cells.join(", "));
        }
    }

    /// What is said of the JSON text that comes next: its title, or what stands right above it.
    fn caption(&mut self) -> Option<String> {
        if let Some(title) = self.title.take() {
            return Some(title);
        }
        let example = self.region().example;
        self.flush_text();
        let trimmed = |text: String| Some(text.trim_end_matches([':', ' ']).to_owned());
        if example.is_some() && self.list.len() == 1 {
            return self.list.pop().and_then(trimmed);
        }
        if !self.list.is_empty() || self.out.len() <= example.unwrap_or(0) {
            return None;
        }
        match self.out.pop_if(|block| match block {
            Block::Paragraph(text) => example.is_some() || text.ends_with(':'),
            _ => false,
        }) {
            Some(Block::Paragraph(text)) => trimmed(text),
            _ => None,
        }
    }

    /// Ends the open paragraph or item.
    fn flush_text(&mut self) {
        let Region { kind, note, .. } = self.region();
        // An ellipsis says that there is more, not what.
        let says_something = !self.text.is_empty() && self.text != "...";
        let text = if kind == Kind::Literal { self.text.clone() } else { plain(&self.text) };
        self.text.clear();
        if !says_something {
            return;
        }
        match self.open {
            Open::Item(_) => self.list.push(text),
            Open::Paragraph => self.out.push(paragraph(text, note)),
        }
    }

    /// Ends the open paragraph, or the open list.
    fn flush(&mut self) {
        self.flush_text();
        self.open = Open::Paragraph;
        let list = std::mem::take(&mut self.list);
        if self.region().note {
            self.out.extend(list.into_iter().map(Block::Note));
        } else if !list.is_empty() {
            self.out.push(Block::List(list));
        }
    }
}

/// A note where it is labelled as one, or part of one.
fn paragraph(text: String, note: bool) -> Block {
    if note {
        return Block::Note(text);
    }
    let word = text.len() - text.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
    match text[word..].strip_prefix(": ") {
        Some(rest) if is_note_word(&text[..word]) => Block::Note(rest.to_owned()),
        _ => Block::Paragraph(text),
    }
}

fn is_note_word(word: &str) -> bool {
    let words = ["note", "notes", "warning", "caution", "important"];
    words.iter().any(|known| word.eq_ignore_ascii_case(known))
}
