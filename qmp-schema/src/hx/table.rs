//! The command table: C initialisers `{ .name = "eject", .args_type = "force:-f,device:B", … },`.

use super::condition::Conditions;
use super::table_grammar::{Grammar, Rule};
use crate::diagnostic::Diagnostic;
use crate::prose::line::{Line, span_of};
use crate::source::{FileId, Span};
use pest::Parser;

/// One entry of the table.
#[derive(Clone, Debug)]
pub(crate) struct TableEntry {
    /// Its names: one, or several in the human monitor's table (`q|quit`).
    pub(crate) name: Literal,
    pub(crate) args_type: Option<Literal>,
    /// The preprocessor's condition around it.
    pub(crate) condition: Option<String>,
    pub(crate) span: Span,
}

impl TableEntry {
    /// The names that the entry goes by.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.name.text.split('|')
    }
}

/// A string out of one or more adjacent literals, and where each part of it stands. Escapes stay as written: no
/// name and no letter has one, so that what reads the text reports them.
#[derive(Clone, Debug)]
pub(crate) struct Literal {
    pub(crate) text: String,
    pub(crate) span: Span,
    /// Offsets in `text` at which a literal starts, each with its offset in the file.
    parts: Vec<(usize, usize)>,
}

impl Literal {
    /// The place of a range of the text.
    pub(crate) fn place(&self, start: usize, end: usize) -> Span {
        let offset = |at: usize| {
            let part = self.parts.partition_point(|(text, _)| *text <= at).saturating_sub(1);
            self.parts.get(part).map_or(at, |(text, file)| file + (at - text))
        };
        // The end lies in the part of the last character, not at the start of the next part.
        let last = end.max(start + 1) - 1;
        Span::new(self.span.file, offset(start), (offset(last) + 1).min(self.span.end as usize))
    }
}

/// The entries among the lines of code.
pub(crate) fn entries(
    file: FileId,
    source: &str,
    code: &[Line<'_>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<TableEntry> {
    let mut out = Vec::new();
    let mut conditions = Conditions::default();
    let mut at = 0;
    while let Some(line) = code.get(at) {
        let text = line.text.trim();
        if text.starts_with('#') {
            conditions.directive(file, line, diagnostics);
            at += 1;
        } else if text.starts_with('{') {
            let taken = entry_lines(&code[at..]);
            out.extend(entry(file, source, &code[at..at + taken], conditions.current(), diagnostics));
            at += taken;
        } else {
            let is_comment = text.starts_with("/*") || text.starts_with('*') || text.starts_with("//");
            if !text.is_empty() && !is_comment {
                let stray = &code[at..at + stray_lines(&code[at..])];
                diagnostics.push(
                    Diagnostic::warning(
                        "stray-text",
                        span_of(file, stray),
                        "this is neither table entry nor documentation",
                    )
                    .help("documentation stands between lines SQMP and EQMP, an entry between { and },"),
                );
                at += stray.len();
            } else {
                at += 1;
            }
        }
    }
    conditions.finish(file, diagnostics);
    out
}

/// Lines of an entry: up to the one whose brace closes it; or to the next that opens one.
fn entry_lines(code: &[Line<'_>]) -> usize {
    let mut braces = Braces::default();
    for (at, line) in code.iter().enumerate() {
        let starts_other = line.text.trim().starts_with(['{', '#']);
        if at > 0 && starts_other && !braces.in_comment {
            return at;
        }
        braces.add(line.text);
        if braces.open <= 0 {
            return at + 1;
        }
    }
    code.len()
}

/// Counts braces outside strings and comments. A string never spans lines, so that one left open costs one line.
#[derive(Default)]
pub(crate) struct Braces {
    open: i64,
    pub(crate) in_comment: bool,
}

impl Braces {
    pub(crate) fn add(&mut self, line: &str) {
        let mut in_string = false;
        let mut bytes = line.bytes().peekable();
        while let Some(byte) = bytes.next() {
            match (byte, bytes.peek()) {
                (b'*', Some(b'/')) if self.in_comment => {
                    bytes.next();
                    self.in_comment = false;
                }
                _ if self.in_comment => {}
                (b'\\', _) if in_string => drop(bytes.next()),
                (b'"', _) => in_string = !in_string,
                _ if in_string => {}
                (b'/', Some(b'/')) => return,
                (b'/', Some(b'*')) => {
                    bytes.next();
                    self.in_comment = true;
                }
                (b'{', _) => self.open += 1,
                (b'}', _) => self.open -= 1,
                _ => {}
            }
        }
    }
}

fn stray_lines(code: &[Line<'_>]) -> usize {
    code.iter()
        .position(|line| line.is_blank() || line.text.trim().starts_with(['{', '#']))
        .unwrap_or(code.len())
        .max(1)
}

fn entry(
    file: FileId,
    source: &str,
    lines: &[Line<'_>],
    condition: Option<String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<TableEntry> {
    let span = span_of(file, lines);
    // The lines are one run of the file, but for comment lines of the .hx format, which were dropped.
    let text = source.get(span.range())?;
    let base = span.start as usize;
    let parsed = match Grammar::parse(Rule::entry, text) {
        Ok(mut pairs) => pairs.next()?,
        Err(error) => {
            diagnostics.push(syntax_error(span, text, &error));
            return None;
        }
    };
    let (mut name, mut args_type) = (None, None);
    for field in parsed.into_inner().filter(|pair| pair.as_rule() == Rule::field) {
        let mut parts = field.into_inner();
        let (Some(path), Some(value)) = (parts.next(), parts.next()) else { continue };
        let slot = match path.as_str() {
            "name" => &mut name,
            "args_type" => &mut args_type,
            _ => continue,
        };
        if let Some(Literal { span: first, .. }) = slot {
            let at = Span::new(file, base + path.as_span().start() - 1, base + path.as_span().end());
            diagnostics.push(
                Diagnostic::error("bad-entry", at, format!(".{} is there twice", path.as_str()))
                    .related(*first, "first given here")
                    .help("remove one of them"),
            );
            continue;
        }
        if value.as_rule() == Rule::strings {
            *slot = Some(literal(file, base, value));
        } else {
            let at = Span::new(file, base + value.as_span().start(), base + value.as_span().end());
            diagnostics.push(
                Diagnostic::error("bad-entry", at, format!(".{} is not a string", path.as_str()))
                    .help("write it in double quotes"),
            );
            return None;
        }
    }
    match name {
        Some(name) => Some(TableEntry { name, args_type, condition, span }),
        None => {
            let open = Span::new(file, base, base + 1);
            diagnostics.push(
                Diagnostic::error("bad-entry", open, "table entry without a .name")
                    .help("give the command's name: .name = \"query-block\","),
            );
            None
        }
    }
}

fn literal(file: FileId, base: usize, strings: pest::iterators::Pair<'_, Rule>) -> Literal {
    let whole = strings.as_span();
    let mut out = Literal {
        text: String::new(),
        span: Span::new(file, base + whole.start(), base + whole.end()),
        parts: Vec::new(),
    };
    for inner in strings.into_inner().flat_map(pest::iterators::Pair::into_inner) {
        out.parts.push((out.text.len(), base + inner.as_span().start()));
        out.text.push_str(inner.as_str());
    }
    out
}

/// pest's finding in our words: where it stopped, and what would have gone on.
fn syntax_error(span: Span, text: &str, error: &pest::error::Error<Rule>) -> Diagnostic {
    let at = match error.location {
        pest::error::InputLocation::Pos(at) | pest::error::InputLocation::Span((at, _)) => at,
    };
    let base = span.start as usize;
    let behind = text.get(at..).unwrap_or("");
    let line_end = behind.find('\n').unwrap_or(behind.len());
    let last = text.get(..at).and_then(|before| before.chars().next_back()).map_or(0, char::len_utf8);
    let place = if line_end == 0 { at - last..at } else { at..at + line_end };
    let place = Span::new(span.file, base + place.start, base + place.end);
    let (label, help) = if behind.trim().is_empty() || behind.starts_with("SQMP") {
        ("it is not closed before this", "close the entry with a line },")
    } else if behind.starts_with('.') {
        ("a comma is missing before this field", "end the line above it with a comma")
    } else {
        (
            "reading stopped here",
            "each field is .name = value, with a comma behind it and strings in double quotes",
        )
    };
    Diagnostic::error("bad-entry", place, "this table entry cannot be read").label(label).help(help)
}

/// A field of an entry.
pub(crate) struct Field<'t> {
    /// `name`, `mhandler.cmd_new`.
    pub(crate) path: &'t str,
    pub(crate) value: Value<'t>,
}

/// What a field is set to, as it is written.
pub(crate) enum Value<'t> {
    /// Adjacent literals, each without its quotes.
    Literals(Vec<&'t str>),
    Expression(&'t str),
}

/// The fields of an entry that can be read; `None` where there is anything else in it, such as a comment.
pub(crate) fn fields(text: &str) -> Option<Vec<Field<'_>>> {
    let entry = Grammar::parse(Rule::entry, text).ok()?.next()?;
    let mut fields = Vec::new();
    let mut parts: Vec<pest::Span<'_>> = Vec::new();
    for field in entry.into_inner().filter(|pair| pair.as_rule() == Rule::field) {
        let mut inner = field.into_inner();
        let (path, value) = (inner.next()?, inner.next()?);
        parts.push(path.as_span());
        let value = match value.as_rule() {
            Rule::strings => {
                let literals = value.into_inner().flat_map(pest::iterators::Pair::into_inner);
                let literals: Vec<_> = literals.map(|inner| inner.as_span()).collect();
                parts.extend(&literals);
                Value::Literals(literals.iter().map(pest::Span::as_str).collect())
            }
            _ => {
                parts.push(value.as_span());
                Value::Expression(value.as_str().trim())
            }
        };
        fields.push(Field { path: path.as_str(), value });
    }
    let has_comment = |field: &Field<'_>| matches!(field.value, Value::Expression(text) if text.contains("//") || text.contains("/*"));
    (only_punctuation_between(text, &parts) && !fields.iter().any(has_comment)).then_some(fields)
}

/// Whether nothing but blanks and the punctuation of entries stands outside of the parts of a text.
fn only_punctuation_between(text: &str, parts: &[pest::Span<'_>]) -> bool {
    let starts = parts.iter().map(|part| part.start()).chain([text.len()]);
    let ends = std::iter::once(0).chain(parts.iter().map(|part| part.end()));
    let is_punctuation = |c: char| c.is_whitespace() || matches!(c, '{' | '}' | '.' | '=' | ',' | '"');
    ends.zip(starts)
        .all(|(end, start)| text.get(end..start).is_some_and(|gap| gap.chars().all(is_punctuation)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prose::line::lines;
    use crate::source::SourceMap;

    type Shown = (String, String, Option<String>);

    fn read(text: &str) -> (Vec<Shown>, Vec<String>) {
        let mut sources = SourceMap::new();
        let file = sources.add("t.hx", text);
        let code: Vec<_> = lines(text).collect();
        let mut diagnostics = Vec::new();
        let found = entries(file, text, &code, &mut diagnostics);
        let show = |entry: TableEntry| {
            (entry.name.text, entry.args_type.map_or(String::new(), |a| a.text), entry.condition)
        };
        (
            found.into_iter().map(show).collect(),
            diagnostics.iter().map(|d| d.one_line(&sources).to_string()).collect(),
        )
    }

    #[test]
    fn every_form() {
        let text = "{\n\t.name = \"a\",\t\n  .args_type  =\n     \"x:s,\"\n    \"y:i?\",\n .mhandler.cmd_new = f,\n  .flags = MONITOR_CMD_ASYNC,\n .help = \"say\"\n  \" \\n\\t\\\"it\\\"\",\n    },\n\
                    #if defined TARGET_I386\n     {\n .name = \"b\", .args_type = \"\"\n},\n#endif\n{ .name = \"c\", .args_type = \"\", },\n";
        let entry = |name: &str, args: &str, condition: Option<&str>| {
            (name.to_owned(), args.to_owned(), condition.map(str::to_owned))
        };
        let expected = vec![
            entry("a", "x:s,y:i?", None),
            entry("b", "", Some("defined TARGET_I386")),
            entry("c", "", None),
        ];
        assert_eq!(read(text), (expected, vec![]));
    }

    #[test]
    fn places_cross_adjacent_literals() {
        let text = "{\n.name = \"a\",\n.args_type = \"x:s,\"\n  \"yy:i\",\n},";
        let mut sources = SourceMap::new();
        let file = sources.add("t.hx", text);
        let code: Vec<_> = lines(text).collect();
        let found = entries(file, text, &code, &mut Vec::new());
        let args = found[0].args_type.as_ref().unwrap();
        assert_eq!(sources.text(args.place(4, 8)), "yy:i");
        assert_eq!(sources.text(args.place(0, 3)), "x:s");
    }

    #[test]
    fn one_bad_entry_costs_one_diagnostic() {
        let (found, messages) = read("{\n .name = \"a\"\n .args_type = \"\",\n},\n{\n .name = \"b\",\n},\n");
        assert_eq!(found.len(), 1);
        assert_eq!(messages.len(), 1);
        assert!(messages[0].starts_with("t.hx:3:2: error[bad-entry]"), "{messages:?}");
    }

    #[test]
    fn an_entry_left_open_does_not_hide_the_next() {
        let (found, messages) = read("{\n .name = \"a\",\n\n{\n .name = \"b\",\n},\n");
        assert_eq!((found.len(), messages.len()), (1, 1));
    }
}
