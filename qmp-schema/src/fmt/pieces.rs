//! A .hx file in pieces, and pieces to a file again.

use super::table;
use crate::dialect::MARKER;
use crate::hx::TableEntry;
use crate::hx::blocks::Part;
use crate::hx::table::Braces;
use crate::prose::line::Line;

/// A part of a .hx file.
pub(super) enum Piece<'a> {
    /// Lines that stay as they are: a comment, a line of the preprocessor, documentation of the human monitor, and what is
    /// nothing that is known.
    Kept(Vec<Line<'a>>),
    /// A table entry, with the lines `#if` and `#endif` that stand around it alone.
    Entry { lines: Vec<Line<'a>>, around: Option<[String; 2]> },
    /// What stands between SQMP and EQMP, comment lines among it.
    Documentation(Vec<Line<'a>>),
    /// Text that is written between SQMP and EQMP.
    Written(String),
}

/// A piece at its place.
pub(super) struct Placed<'a> {
    pub(super) piece: Piece<'a>,
    /// Whether a blank line stands above it.
    pub(super) is_parted: bool,
    /// Where it starts in the file; a table entry, behind the blanks ahead of it.
    pub(super) start: usize,
}

/// Cuts a file whose entries have been read.
pub(super) fn cut<'a>(lines: &[(Line<'a>, Part)], entries: &[TableEntry]) -> Vec<Placed<'a>> {
    let mut out: Vec<Placed<'a>> = Vec::new();
    let mut entries = entries.iter().map(|entry| entry.span.range()).peekable();
    let mut is_parted = false;
    let mut at = 0;
    while let Some((line, part)) = lines.get(at) {
        let rest = &lines[at..];
        let mut start = line.start;
        let (piece, taken) = match part {
            Part::Code if line.is_blank() => {
                is_parted = true;
                at += 1;
                continue;
            }
            Part::Eqmp => {
                at += 1;
                continue;
            }
            Part::Sqmp => {
                let inner = count(&rest[1..], |part| matches!(part, Part::Documentation | Part::Comment));
                (Piece::Documentation(texts(&rest[1..=inner])), inner + 1)
            }
            Part::Stexi | Part::Texi => {
                let run = count(rest, |part| matches!(part, Part::Stexi | Part::Texi | Part::Comment));
                let last = rest[..run].iter().rposition(|(_, part)| *part != Part::Comment);
                let taken = last.map_or(1, |last| last + 1);
                (Piece::Kept(texts(&rest[..taken])), taken)
            }
            Part::Code | Part::Comment | Part::Documentation => {
                match entries.next_if(|entry| entry.start <= line.end()) {
                    Some(entry) => {
                        start = entry.start;
                        let taken = rest.iter().take_while(|(line, _)| line.start < entry.end).count();
                        (Piece::Entry { lines: texts(&rest[..taken]), around: None }, taken.max(1))
                    }
                    None => {
                        let next = entries.peek().map_or(usize::MAX, |entry| entry.start);
                        let taken = kept(rest, next);
                        (Piece::Kept(texts(&rest[..taken])), taken)
                    }
                }
            }
        };
        let is_blank = rest[..taken].last().is_some_and(|(line, _)| line.is_blank());
        out.push(Placed { piece, is_parted, start });
        is_parted = is_blank;
        at += taken;
    }
    join_conditions(out)
}

/// Lines without the blank ones at their end; in an exact file, a blank beyond ASCII is text.
fn texts<'a>(lines: &[(Line<'a>, Part)]) -> Vec<Line<'a>> {
    let end =
        lines.iter().rposition(|(line, _)| !line.text.trim_ascii().is_empty()).map_or(0, |last| last + 1);
    lines[..end].iter().map(|(line, _)| *line).collect()
}

fn count(lines: &[(Line<'_>, Part)], belongs: impl Fn(Part) -> bool) -> usize {
    lines.iter().take_while(|(_, part)| belongs(*part)).count()
}

/// How many lines of code from the first on stay together, up to the entry at `next`: a line of the preprocessor, the line
/// that makes a file exact, or others up to a blank one that is in no comment.
fn kept(lines: &[(Line<'_>, Part)], next: usize) -> usize {
    let is_alone = |line: &Line<'_>| is_directive(line) || is_marker(line);
    let mut braces = Braces::default();
    let mut taken = 0;
    for (line, part) in lines {
        let is_code = matches!(part, Part::Code | Part::Comment);
        let ends = line.end() >= next || !braces.in_comment && (line.is_blank() || is_alone(line));
        if taken > 0 && (!is_code || ends) {
            break;
        }
        taken += 1;
        if is_alone(line) && taken == 1 {
            break;
        }
        braces.add(line.text);
    }
    taken
}

/// Whether a line is one of the preprocessor.
fn is_directive(line: &Line<'_>) -> bool {
    line.text.trim_start().starts_with('#')
}

fn is_marker(line: &Line<'_>) -> bool {
    line.text.trim_ascii_end() == MARKER
}

/// Takes `#if` and `#endif` that stand around one entry and nothing else to the entry.
fn join_conditions(pieces: Vec<Placed<'_>>) -> Vec<Placed<'_>> {
    let directive = |placed: Option<&Placed<'_>>, word: &str| match &placed?.piece {
        Piece::Kept(lines) => {
            let [line] = lines.as_slice() else { return None };
            let text = line.text.trim();
            let said = text.strip_prefix('#')?.trim_start();
            said.starts_with(word).then(|| text.to_owned())
        }
        _ => None,
    };
    let mut out: Vec<Placed<'_>> = Vec::new();
    let mut pieces = pieces.into_iter().peekable();
    while let Some(mut placed) = pieces.next() {
        if let Piece::Entry { around, .. } = &mut placed.piece
            && let Some(open) = directive(out.last(), "if")
            && let Some(close) = directive(pieces.peek(), "endif")
            && let Some(before) = out.pop()
        {
            *around = Some([open, close]);
            (placed.is_parted, placed.start) = (before.is_parted, before.start);
            pieces.next();
        }
        out.push(placed);
    }
    out
}

/// Writes pieces with a blank line between them, but where a comment or a line of the preprocessor stands right at another.
pub(super) fn join(pieces: &[Placed<'_>]) -> String {
    let mut out = String::new();
    for (at, placed) in pieces.iter().enumerate() {
        let above = at.checked_sub(1).and_then(|above| pieces.get(above));
        if above.is_some_and(|above| placed.is_parted || !sticks(&above.piece, &placed.piece)) {
            out.push('\n');
        }
        match &placed.piece {
            Piece::Kept(lines) => {
                for line in lines {
                    out.push_str(line.text.trim_ascii_end());
                    out.push('\n');
                }
            }
            Piece::Entry { lines, around } => {
                let entry = table::entry(lines);
                match around {
                    Some([open, close]) => out.push_str(&format!("{open}\n{entry}{close}\n")),
                    None => out.push_str(&entry),
                }
            }
            Piece::Documentation(_) => {}
            Piece::Written(text) if text.is_empty() => out.push_str("SQMP\nEQMP\n"),
            Piece::Written(text) => out.push_str(&format!("SQMP\n{}\n\nEQMP\n", text.trim_ascii_end())),
        }
    }
    out
}

/// Whether no blank line is needed between two pieces.
fn sticks(above: &Piece<'_>, below: &Piece<'_>) -> bool {
    match (above, below) {
        (Piece::Kept(_), Piece::Written(_) | Piece::Documentation(_)) => ends_in_comment(above),
        (Piece::Kept(lines), _) => !lines.last().is_some_and(is_marker),
        (Piece::Entry { .. }, Piece::Kept(lines)) => lines.first().is_some_and(is_directive),
        _ => false,
    }
}

/// Whether a piece ends in a comment, which is about what stands right below it.
pub(super) fn ends_in_comment(piece: &Piece<'_>) -> bool {
    let is_about = |line: &Line<'_>| is_comment(line) && !is_marker(line);
    matches!(piece, Piece::Kept(lines) if lines.last().is_some_and(is_about))
}

/// Whether a line is a comment, or the end of one.
fn is_comment(line: &Line<'_>) -> bool {
    let text = line.text.trim();
    text.starts_with("HXCOMM") || text.starts_with("/*") || text.starts_with("//") || text.ends_with("*/")
}
