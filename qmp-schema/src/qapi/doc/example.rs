//! JSON texts of examples.

use super::line::Line;
use crate::model::{Example, ExampleKind};
use crate::source::{FileId, Span};

/// What an arrow and the blank behind it take.
const ARROW_COLUMNS: usize = 3;

/// How a JSON text starts.
pub(super) struct Start {
    kind: ExampleKind,
    /// Bytes before the JSON text: an arrow and blanks.
    skip: usize,
}

/// Whether `line` starts a JSON text: behind an arrow, and inside an example also without one.
pub(super) fn start(line: &Line<'_>, in_example: bool) -> Option<Start> {
    let arrow = match line.text.get(..2) {
        Some("->") => Some(ExampleKind::Request),
        Some("<-") => Some(ExampleKind::Reply),
        _ => None,
    };
    match arrow {
        Some(kind) => {
            let body = line.text[2..].trim_start();
            body.starts_with(['{', '[']).then(|| Start { kind, skip: line.text.len() - body.len() })
        }
        // Old examples show events bare; where it is something else, its keys will say.
        None => {
            (in_example && line.text.starts_with('{')).then_some(Start { kind: ExampleKind::Reply, skip: 0 })
        }
    }
}

/// Takes the JSON text that starts at the first of `lines`, and how many lines it has. It ends where its brackets
/// balance; where they never do, before the next arrow, the next paragraph or the end of the block, whose
/// lines stand at column `floor` or right of it.
pub(super) fn take(
    file: FileId,
    lines: &[Line<'_>],
    start: &Start,
    floor: usize,
) -> Option<(Example, usize)> {
    let (first, rest) = lines.split_first()?;
    let body = first.behind(start.skip);
    let mut scan = Scan::default();
    scan.add(body.text);
    let mut count = 1;
    let mut after_blank = false;
    for (at, line) in rest.iter().enumerate() {
        if line.is_blank() {
            after_blank = true;
            continue;
        }
        let closing = line.text.bytes().all(|byte| matches!(byte, b'}' | b']' | b','));
        let ends = match scan.open > 0 {
            true => after_blank && line.text.starts_with(|c: char| c.is_ascii_alphabetic()),
            // Brackets too many belong to the text above them.
            false => after_blank || !closing,
        };
        if ends || line.indent < floor || is_arrow(line) {
            break;
        }
        scan.add(line.text);
        count = at + 2;
        after_blank = false;
    }
    let taken = lines.get(1..count)?;
    let end = taken.last().map_or(body.end(), Line::end);
    let kind = match scan.says {
        Some(ExampleKind::Event) => ExampleKind::Event,
        Some(kind) if start.skip == 0 => kind,
        _ => start.kind,
    };
    // What is aligned with the JSON text stays aligned.
    let arrow = if start.skip > 0 { ARROW_COLUMNS } else { 0 };
    let text = dedented(&body, taken, first.indent + arrow);
    Some((Example { kind, caption: None, text, span: Span::new(file, body.start, end) }, count))
}

fn is_arrow(line: &Line<'_>) -> bool {
    line.text.starts_with("->") || line.text.starts_with("<-")
}

/// The text with at most `most` columns taken off the lines below the first.
fn dedented(first: &Line<'_>, rest: &[Line<'_>], most: usize) -> String {
    let indents = rest.iter().filter(|line| !line.is_blank()).map(|line| line.indent);
    let off = indents.min().unwrap_or(0).min(most);
    let mut out = first.text.to_owned();
    for line in rest {
        out.push('\n');
        if !line.is_blank() {
            out.extend(std::iter::repeat_n(' ', line.indent - off));
            out.push_str(line.text);
        }
    }
    out
}

/// Counts brackets outside strings, and looks for the outermost keys that tell what a message is. A string
/// never spans lines, so that one left open costs one line.
#[derive(Default)]
struct Scan {
    open: i64,
    says: Option<ExampleKind>,
}

impl Scan {
    fn add(&mut self, text: &str) {
        let mut string_start = None;
        let mut escaped = false;
        for (at, byte) in text.bytes().enumerate() {
            match (byte, string_start) {
                _ if escaped => escaped = false,
                (b'\\', Some(_)) => escaped = true,
                (b'"', None) => string_start = Some(at + 1),
                (b'"', Some(start)) => {
                    string_start = None;
                    let is_key = text[at + 1..].trim_start().starts_with(':');
                    self.key(if is_key { &text[start..at] } else { "" });
                }
                (b'{' | b'[', None) => self.open += 1,
                (b'}' | b']', None) => self.open -= 1,
                _ => {}
            }
        }
    }

    fn key(&mut self, key: &str) {
        let kind = match key {
            "event" => ExampleKind::Event,
            "execute" | "exec-oob" => ExampleKind::Request,
            _ => return,
        };
        if self.open == 1 {
            self.says = self.says.or(Some(kind));
        }
    }
}
