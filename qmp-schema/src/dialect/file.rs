//! One file to its sections and table entries.

use super::Reader;
use super::cut::{Cut, cut, is_type_heading};
use super::syntax::{Kind, Section};
use crate::diagnostic::Diagnostic;
use crate::hx::{self, TableEntry, blocks, table};
use crate::prose::line::{Line, lines};
use crate::prose::section::sections;
use crate::source::FileId;

/// The line that makes a file exact.
pub(crate) const MARKER: &str = "HXCOMM exact";

/// What a file says, before the names in it are looked up.
pub(crate) struct Parsed {
    pub(super) sections: Vec<Section>,
    pub(super) entries: Vec<TableEntry>,
    /// Whether the table is the human monitor's too, so that only documented entries are QMP's.
    pub(super) is_shared_table: bool,
}

impl Parsed {
    /// The documentation of the file alone, which stands in the places of its sections.
    pub(crate) fn without_entries(self) -> Parsed {
        Parsed { entries: Vec::new(), ..self }
    }

    /// A file that says nothing.
    pub(crate) fn nothing() -> Parsed {
        Parsed { sections: Vec::new(), entries: Vec::new(), is_shared_table: false }
    }
}

/// Whether a file has the marker ahead of its first section.
pub(crate) fn is_exact(text: &str) -> bool {
    let is_section = |line: &Line<'_>| {
        line.text.starts_with("SQMP")
            || line.text.starts_with("---")
            || line.text.trim_start().starts_with('{')
    };
    // Comparing lines is slow where there are many, and most files do not have the marker at all.
    text.contains(MARKER)
        && lines(text).take_while(|line| !is_section(line)).any(|line| line.text.trim_ascii_end() == MARKER)
}

/// Whether a line is of a command table rather than of an event list: `SQMP`, or an entry's start with what follows it.
fn is_of_table(line: &Line<'_>, next: Option<&Line<'_>>) -> bool {
    let starts_field = |text: &str| text.trim_start().starts_with(".name");
    let opens = |rest: &str| match rest.trim() {
        "" => next.is_some_and(|next| starts_field(next.text)),
        _ => starts_field(rest),
    };
    line.text.starts_with("SQMP") || line.text.trim_start().strip_prefix('{').is_some_and(opens)
}

/// Whether an exact file of these lines is an event list.
pub(crate) fn is_event_list(lines: &[Line<'_>]) -> bool {
    !lines.iter().enumerate().any(|(at, line)| is_of_table(line, lines.get(at + 1)))
}

/// Reads an exact file.
pub(crate) fn parse(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Parsed {
    let mut out = Parsed::nothing();
    let all: Vec<Line<'_>> = lines(text).filter(|line| !line.text.starts_with("HXCOMM")).collect();
    if is_event_list(&all) {
        let mut reader = Reader { file, entry: None, diagnostics };
        let found = cut(&all);
        out.sections.extend(found.iter().filter_map(|cut| reader.section(cut, Kind::Event)));
        return out;
    }
    let blocks = blocks::cut(file, text, diagnostics);
    out.entries = table::entries(file, text, &blocks.code, diagnostics);
    hx::drop_bad_names(&mut out.entries, diagnostics);
    out.is_shared_table = blocks.is_shared_table;
    let mut reader = Reader { file, entry: None, diagnostics };
    for doc in &blocks.docs {
        let found = cut(doc);
        out.sections.extend(found.iter().filter_map(|cut| reader.section(cut, Kind::Command)));
    }
    out
}

/// Reads the sections of a classic file that describe types with names; the classic readers pass them over.
pub(crate) fn parse_types(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Parsed {
    let mut out = Parsed::nothing();
    if !lines(text).any(|line| is_type_heading(line.text)) {
        return out;
    }
    let docs = match lines(text).any(|line| line.text.starts_with("SQMP")) {
        // The classic reader reports what is wrong with the blocks.
        true => blocks::cut(file, text, &mut Vec::new()).docs,
        false => vec![lines(text).collect()],
    };
    let mut reader = Reader { file, entry: None, diagnostics };
    for section in docs.iter().flat_map(|doc| sections(doc)) {
        let heading = section.heading.filter(|heading| is_type_heading(heading.text));
        if heading.is_some() {
            let cut = Cut { heading, is_chapter: false, lines: &section.lines };
            out.sections.extend(reader.section(&cut, Kind::Event));
        }
    }
    out
}
