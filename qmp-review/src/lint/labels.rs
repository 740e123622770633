//! Labels as they are written, and lines that were meant to be one.

use super::sections::Documented;
use qmp_schema::text::Label;
use qmp_schema::{SourceMap, Span};

/// The labels, as they are usually written. Singular forms stand behind plural ones of the same kind.
const LABELS: [(&str, Label); 9] = [
    ("Arguments", Label::Arguments),
    ("Data", Label::Data),
    ("Returns", Label::Returns),
    ("Errors", Label::Errors),
    ("Example", Label::Example),
    ("Examples", Label::Example),
    ("Note", Label::Note),
    ("Notes", Label::Note),
    ("Warning", Label::Note),
];

/// A label written wrong.
#[derive(Clone, Copy, Debug)]
pub(super) struct Misspelled {
    /// What was meant.
    pub(super) label: Label,
    /// Its usual word.
    pub(super) word: &'static str,
    /// What stands there: the word, the blanks before it and the colon behind it.
    pub(super) span: Span,
}

/// The misspelled labels of a section.
pub(super) fn misspelled(documented: &Documented<'_>, sources: &SourceMap) -> Vec<Misspelled> {
    let lines = documented.section.lines.iter().skip(1);
    lines.filter_map(|&line| of_line(sources.text(line), line)).collect()
}

/// Whether a section has a label, or what was meant to be it.
pub(super) fn has(documented: &Documented<'_>, sources: &SourceMap, label: Label) -> bool {
    documented.labels(label).next().is_some()
        || misspelled(documented, sources).iter().any(|one| one.label == label)
}

fn of_line(line: &str, span: Span) -> Option<Misspelled> {
    // What is further in is text of an item.
    let indent = line.len() - line.trim_start_matches(' ').len();
    let text = line.trim();
    let word_end = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at(word_end);
    if indent > 3 || word.len() < 4 {
        return None;
    }
    let behind = rest.trim_start().strip_prefix([':', ';']);
    let none = behind.unwrap_or(rest).trim().trim_end_matches('.').eq_ignore_ascii_case("none");
    let is_bare = behind.unwrap_or(rest).trim().is_empty();
    let colon = rest.trim_start().starts_with(':');
    let exact = LABELS.iter().find(|(known, _)| *known == word);
    let (meant, label) = match exact {
        // The word is right: then the colon is missing, or the line is indented.
        Some(_) if colon && indent == 0 => return None,
        Some(found) if is_bare || none => *found,
        Some(_) => return None,
        None => {
            let near = qmp_schema::nearest(word, LABELS.iter().map(|(known, _)| *known));
            let meant = *near.first()?;
            let differs_in_case = meant.eq_ignore_ascii_case(word);
            // A short word is near to many. `NOTE:` is common.
            let is_sure = is_bare || none || (colon && word.len() > 5);
            if !is_sure || word == "NOTE" || (!colon && !differs_in_case && !none && word.len() < 8) {
                return None;
            }
            *LABELS.iter().find(|(known, _)| *known == meant)?
        }
    };
    let end =
        indent + word.len() + if behind.is_some() { rest.len() - rest.trim_start().len() + 1 } else { 0 };
    Some(Misspelled { label, word: meant, span: Span { end: span.start + end as u32, ..span } })
}
