//! Tags: `(json-array of BlockInfo, optional, since 2.4)`.

use super::syntax::Word;
use super::text::Text;
use super::{MAX_DEPTH, Reader, quoted};
use crate::diagnostic::Diagnostic;
use crate::model::{Feature, Integer, Meta, Type};
use crate::source::Span;
use crate::spelling::did_you_mean;

/// What a tag says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) ty: Option<TypeExpr>,
    pub(super) optional: bool,
    pub(super) default: Option<String>,
    /// `json-object, open`: there are more members than are listed.
    pub(super) open: bool,
    /// `json-object, empty`: there are no members.
    pub(super) empty: bool,
    pub(super) meta: Meta,
    /// Its place; that of the text where there is no tag.
    pub(super) span: Span,
    /// Whether something in it was reported, so that what it lacks need not be.
    pub(super) is_broken: bool,
}

/// A type as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TypeExpr {
    /// A builtin type without parts.
    Plain(Type),
    Array(Box<TypeExpr>),
    Named(Word),
    /// `json-object`, described by items or not at all.
    Object,
    /// `enumeration`, described by items.
    Enumeration,
}

impl TypeExpr {
    /// What its innermost elements are.
    pub(super) fn innermost(&self) -> &TypeExpr {
        match self {
            TypeExpr::Array(element) => element.innermost(),
            other => other,
        }
    }
}

/// The builtin types without parts.
const PLAIN: [(&str, Type); 15] = [
    ("json-string", Type::String),
    ("json-int", Type::Integer(Integer::I64)),
    ("json-number", Type::Number),
    ("json-bool", Type::Boolean),
    ("json-null", Type::Null),
    ("json-any", Type::Any),
    ("json-int8", Type::Integer(Integer::I8)),
    ("json-int16", Type::Integer(Integer::I16)),
    ("json-int32", Type::Integer(Integer::I32)),
    ("json-int64", Type::Integer(Integer::I64)),
    ("json-uint8", Type::Integer(Integer::U8)),
    ("json-uint16", Type::Integer(Integer::U16)),
    ("json-uint32", Type::Integer(Integer::U32)),
    ("json-uint64", Type::Integer(Integer::U64)),
    ("json-size", Type::Integer(Integer::Size)),
];

/// The builtin type of a word.
pub(super) fn plain(word: &str) -> Option<Type> {
    PLAIN.iter().find(|(known, _)| *known == word).map(|(_, ty)| ty.clone())
}

/// The words that qualify a type.
const QUALIFIERS: [&str; 10] =
    ["optional", "default", "since", "removed", "if", "deprecated", "unstable", "feature", "open", "empty"];

/// Why a piece of a tag cannot be read: at which bytes of it, what, and what to do.
pub(crate) struct Problem {
    code: &'static str,
    start: usize,
    end: usize,
    message: String,
    help: String,
}

impl Problem {
    fn new(
        code: &'static str,
        start: usize,
        word: &str,
        message: String,
        help: impl Into<String>,
    ) -> Problem {
        Problem { code, start, end: start + word.len(), message, help: help.into() }
    }
}

/// Reads a type. `place` gives the span of bytes of `text`.
pub(super) fn type_expr(text: &str, place: &dyn Fn(usize, usize) -> Span) -> Result<TypeExpr, Problem> {
    let mut rest = text.trim_ascii();
    let at = |rest: &str| text.trim_ascii_end().len() - rest.len();
    let mut arrays = 0;
    while let Some(behind) = rest.strip_prefix("json-array") {
        let Some(element) = behind.trim_ascii_start().strip_prefix("of ").filter(|_| behind.starts_with(' '))
        else {
            break;
        };
        rest = element.trim_ascii_start();
        arrays += 1;
        if arrays > MAX_DEPTH {
            let message = format!("arrays nest more than {MAX_DEPTH} deep");
            return Err(Problem::new(
                "too-deep",
                0,
                text,
                message,
                "name the type of the inner ones: Structure NAME",
            ));
        }
    }
    let start = at(rest);
    let innermost = match rest {
        "json-object" => TypeExpr::Object,
        "enumeration" => TypeExpr::Enumeration,
        _ => match plain(rest) {
            Some(ty) => TypeExpr::Plain(ty),
            None => {
                let name = rest.strip_prefix("type ").map_or(rest, str::trim_ascii_start);
                let is_escaped = name.len() < rest.len();
                if !crate::prose::section::is_name(name) || (!is_escaped && is_reserved(name)) {
                    return Err(no_type(start, rest));
                }
                let start = at(name);
                TypeExpr::Named(Word { text: name.to_owned(), span: place(start, start + name.len()) })
            }
        },
    };
    Ok((0..arrays).fold(innermost, |element, _| TypeExpr::Array(Box::new(element))))
}

/// Whether a bare word is one of the tag language, so that a type of this name has to be written `type NAME`.
pub(super) fn is_reserved(name: &str) -> bool {
    name.starts_with("json-") || matches!(name, "enumeration" | "type") || QUALIFIERS.contains(&name)
}

fn no_type(start: usize, text: &str) -> Problem {
    let word = text.split(' ').next().unwrap_or("");
    if word == "json-array" {
        let message = "the array's elements have no type".to_owned();
        return Problem::new("unknown-word", start, text, message, "write json-array of TYPE");
    }
    let words = PLAIN.iter().map(|(word, _)| *word).chain(["json-object", "enumeration"]);
    if words.clone().any(|known| known == word) {
        let message = format!("'{}' is no type", shortened(text));
        return Problem::new("unknown-word", start, text, message, "put a comma between the words of a tag");
    }
    if QUALIFIERS.contains(&word) {
        let message = format!("'{word}' is no type");
        return Problem::new(
            "unknown-word",
            start,
            text,
            message,
            "write type NAME where that is the name of a type",
        );
    }
    let help = did_you_mean(word, words.chain(["json-array"]).chain(QUALIFIERS)).unwrap_or_else(|| {
        "a type is json-string, json-int, json-bool, json-object, json-array of TYPE, enumeration, or the name of \
         a type"
            .to_owned()
    });
    Problem::new("unknown-word", start, text, format!("'{}' is no type", shortened(text)), help)
}

/// What a word other than a type says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Qualifier {
    Optional,
    Open,
    Empty,
    Default(String),
    Since(String),
    Removed(String),
    If(String),
    Feature(String),
}

/// Reads one piece of a tag that is no type; `None` where it starts with none of the qualifying words.
pub(crate) fn qualifier(piece: &str) -> Option<Result<Qualifier, Problem>> {
    let piece = piece.trim_ascii();
    let (word, rest) = piece.split_once(' ').unwrap_or((piece, ""));
    if !QUALIFIERS.contains(&word) {
        return None;
    }
    let rest = rest.trim_ascii_start();
    let value = |make: fn(String) -> Qualifier| {
        let value = if rest.starts_with('"') { quoted::whole(rest) } else { Some(rest.to_owned()) };
        let plain = value.filter(|value| !rest.is_empty() && (rest.starts_with('"') || !value.contains('"')));
        plain.map(make).ok_or_else(|| {
            let message = match rest {
                "" => format!("nothing stands behind '{word}'"),
                _ => format!("what stands behind '{word}' cannot be read"),
            };
            Problem::new(
                "unknown-word",
                0,
                piece,
                message,
                format!("write {word} VALUE, or {word} \"VALUE\" with the escapes of JSON"),
            )
        })
    };
    let alone = |qualifier| match rest {
        "" => Ok(qualifier),
        _ => {
            let message = format!("'{}' stands behind '{word}'", shortened(rest));
            Err(Problem::new("unknown-word", 0, piece, message, "put a comma between the words of a tag"))
        }
    };
    Some(match word {
        "optional" => alone(Qualifier::Optional),
        "open" => alone(Qualifier::Open),
        "empty" => alone(Qualifier::Empty),
        "deprecated" | "unstable" => alone(Qualifier::Feature(word.to_owned())),
        "default" => value(Qualifier::Default),
        "since" => value(Qualifier::Since),
        "removed" => value(Qualifier::Removed),
        "if" => value(Qualifier::If),
        _ => value(Qualifier::Feature),
    })
}

impl Tag {
    fn add_type(&mut self, ty: TypeExpr) -> Option<String> {
        if self.ty.is_some() {
            return Some("a second type stands in this tag".to_owned());
        }
        self.ty = Some(ty);
        None
    }

    /// Adds what a word says; gives what is wrong with it.
    fn add(&mut self, qualifier: Qualifier) -> Option<String> {
        let twice = |is: bool, word: &str| is.then(|| format!("'{word}' is said twice"));
        let set = |slot: &mut Option<String>, value, word| twice(slot.replace(value).is_some(), word);
        let raise = |flag: &mut bool, word| twice(std::mem::replace(flag, true), word);
        match qualifier {
            Qualifier::Optional => raise(&mut self.optional, "optional"),
            Qualifier::Open => raise(&mut self.open, "open"),
            Qualifier::Empty => raise(&mut self.empty, "empty"),
            Qualifier::Default(value) => set(&mut self.default, value, "default"),
            Qualifier::Since(value) => set(&mut self.meta.since, value, "since"),
            Qualifier::Removed(value) => set(&mut self.meta.removed, value, "removed"),
            Qualifier::If(value) => set(&mut self.meta.condition, value, "if"),
            Qualifier::Feature(name) => {
                let known = self.meta.feature(&name).is_some();
                let problem = twice(known, &name);
                if !known {
                    self.meta.features.push(Feature::new(name));
                }
                problem
            }
        }
    }
}

impl Reader<'_> {
    /// The tag at the end of a text, and what stands before it. `joined` is the text in one piece.
    pub(super) fn tag<'t>(&mut self, joined: &'t str, text: &Text<'_>) -> (Tag, &'t str) {
        let mut tag = Tag { span: text.span(self.file), ..Tag::default() };
        let Some(open) = opening(joined) else {
            tag.is_broken = joined.ends_with(')');
            if tag.is_broken {
                let place = text.place(self.file, joined.len() - 1, joined.len());
                self.report(
                    Diagnostic::error(
                        "bad-tag",
                        place,
                        "where the parenthesis opens that ends here is not clear",
                    )
                    .help("balance parentheses and quotes; write () behind a text that is to end like this"),
                );
            }
            return (tag, joined);
        };
        let inner = open + 1;
        tag.span = text.place(self.file, open, joined.len());
        let mut pieces = Vec::new();
        let whole = &joined[inner..joined.len() - 1];
        if !whole.trim_ascii().is_empty() && !split(whole, &mut pieces) {
            pieces.clear();
            tag.is_broken = true;
            self.report(
                Diagnostic::error("bad-tag", tag.span, "a quote in this tag is not closed")
                    .help("close it; within quotes, write \\\" for a quote"),
            );
        }
        for (start, piece) in pieces {
            let at = inner + start + (piece.len() - piece.trim_ascii_start().len());
            let piece = piece.trim_ascii();
            let place = |start: usize, end: usize| text.place(self.file, at + start, at + end);
            let file = self.file;
            let known = match qualifier(piece) {
                Some(known) => known.map(|qualifier| tag.add(qualifier)),
                None if tag.ty.is_some() => Err(no_qualifier(piece)),
                None => type_expr(piece, &place).map(|ty| tag.add_type(ty)),
            };
            let problem = match known {
                Ok(None) => continue,
                Ok(Some(message)) => Problem::new("duplicate-word", 0, piece, message, "remove one of them"),
                Err(problem) => problem,
            };
            tag.is_broken = true;
            let span = text.place(file, at + problem.start, at + problem.end);
            self.report(Diagnostic::error(problem.code, span, problem.message).help(problem.help));
        }
        (tag, joined[..open].trim_ascii_end())
    }
}

fn no_qualifier(piece: &str) -> Problem {
    let word = piece.split(' ').next().unwrap_or("");
    let help = did_you_mean(word, QUALIFIERS.into_iter()).unwrap_or_else(|| {
        format!("behind the type stand, with commas between them: {}", QUALIFIERS.join(", "))
    });
    let message = match piece {
        "" => "nothing stands between two commas of this tag".to_owned(),
        _ => format!("'{}' is no word of a tag", shortened(piece)),
    };
    Problem::new("unknown-word", 0, piece, message, help)
}

/// What cannot be read may be as long as the file.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}

/// Where the parenthesis opens that the text ends with.
fn opening(text: &str) -> Option<usize> {
    if !text.ends_with(')') {
        return None;
    }
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (bytes.len(), 0);
    while at > 0 {
        at -= 1;
        match bytes[at] {
            b')' => depth += 1,
            b'(' => depth -= 1,
            b'"' => at = quoted::start(text, at)?,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Splits at the commas that stand in no quotes and no parentheses; says whether all quotes are closed.
fn split<'t>(text: &'t str, pieces: &mut Vec<(usize, &'t str)>) -> bool {
    let (mut start, mut at, mut depth) = (0, 0, 0);
    while let Some(byte) = text.as_bytes().get(at) {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            b',' if depth == 0 => {
                pieces.push((start, &text[start..at]));
                start = at + 1;
            }
            b'"' => match quoted::take(&text[at..]) {
                Some((_, len)) => at += len - 1,
                None => return false,
            },
            _ => {}
        }
        at += 1;
    }
    pieces.push((start, &text[start..]));
    true
}
