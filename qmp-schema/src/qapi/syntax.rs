//! The text of an expression to a tree with places.

use super::syntax_grammar::{Grammar, Rule};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};
use pest::Parser;
use pest::error::{Error, ErrorVariant, InputLocation};
use pest::iterators::Pair;
use std::collections::HashSet;
use std::ops::Range;

/// How deep brackets may nest; no known schema goes beyond 6.
pub(super) const MAX_DEPTH: usize = 32;

/// A string and its place, quotes included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name<'a> {
    pub(super) text: &'a str,
    pub(super) span: Span,
}

/// A value and its place.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub(super) span: Span,
    pub(super) value: Value<'a>,
}

#[derive(Clone, Debug)]
pub(super) enum Value<'a> {
    String(&'a str),
    Boolean(bool),
    Null,
    Array(Vec<Node<'a>>),
    /// Keys are there once.
    Object(Vec<(Name<'a>, Node<'a>)>),
}

impl<'a> Node<'a> {
    /// The string with its place.
    pub(super) fn string(&self) -> Option<Name<'a>> {
        match self.value {
            Value::String(text) => Some(Name { text, span: self.span }),
            _ => None,
        }
    }

    /// The members of an object.
    pub(super) fn object(&self) -> Option<&[(Name<'a>, Node<'a>)]> {
        match &self.value {
            Value::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The elements of an array.
    pub(super) fn array(&self) -> Option<&[Node<'a>]> {
        match &self.value {
            Value::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// What a message calls it.
    pub(super) fn kind(&self) -> &'static str {
        match self.value {
            Value::String(_) => "a string",
            Value::Boolean(_) => "a boolean",
            Value::Null => "null",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        }
    }
}

/// What is wrong in an expression.
#[derive(Default)]
pub(super) struct Problems {
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Commas that are missing or one too many; the first parsers took that.
    pub(super) commas: Vec<Diagnostic>,
}

/// Reads the expression at a range of the text, whose brackets nest `depth` deep; `None` where it cannot be read,
/// which has been reported.
pub(super) fn parse<'a>(
    file: FileId,
    text: &'a str,
    range: Range<usize>,
    depth: usize,
    problems: &mut Problems,
) -> Option<Node<'a>> {
    if depth > MAX_DEPTH {
        let at = Span::new(file, range.start, range.start + 1);
        let message = format!("this expression nests {depth} deep; more than {MAX_DEPTH} is not read");
        let help = "define the inner types by names of their own";
        problems.diagnostics.push(Diagnostic::error("nested-too-deeply", at, message).help(help));
        return None;
    }
    let expression = &text[range.clone()];
    let mut pairs = match Grammar::parse(Rule::expression, expression) {
        Ok(pairs) => pairs,
        Err(error) => {
            let problem = syntax_error(file, text, range.clone(), &error);
            let Ok(pairs) = Grammar::parse(Rule::loose, expression) else {
                problems.diagnostics.push(problem);
                return None;
            };
            problems.commas.push(problem);
            pairs
        }
    };
    let mut tree = Tree { file, offset: range.start, diagnostics: &mut problems.diagnostics };
    Some(tree.node(pairs.next()?))
}

struct Tree<'d> {
    file: FileId,
    offset: usize,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl Tree<'_> {
    fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let span = pair.as_span();
        Span::new(self.file, self.offset + span.start(), self.offset + span.end())
    }

    fn node<'a>(&mut self, pair: Pair<'a, Rule>) -> Node<'a> {
        let span = self.span(&pair);
        let value = match pair.as_rule() {
            Rule::object | Rule::loose_object => Value::Object(self.members(pair)),
            Rule::array | Rule::loose_array => {
                Value::Array(values(pair).map(|element| self.node(element)).collect())
            }
            Rule::string => Value::String(self.string(pair).text),
            _ => match pair.as_str() {
                "true" => Value::Boolean(true),
                "false" => Value::Boolean(false),
                _ => Value::Null,
            },
        };
        Node { span, value }
    }

    fn members<'a>(&mut self, object: Pair<'a, Rule>) -> Vec<(Name<'a>, Node<'a>)> {
        let mut members: Vec<(Name<'a>, Node<'a>)> = Vec::new();
        let mut seen = HashSet::new();
        let mut inner = values(object);
        while let (Some(key), Some(value)) = (inner.next(), inner.next()) {
            let (key, value) = (self.string(key), self.node(value));
            if seen.insert(key.text) {
                members.push((key, value));
                continue;
            }
            let message = format!("key '{}' is there twice", key.text);
            let mut twice = Diagnostic::error("duplicate-key", key.span, message);
            if let Some((first, _)) = members.iter().find(|(known, _)| known.text == key.text) {
                twice = twice.related(first.span, "first here");
            }
            self.diagnostics.push(twice.help("remove one of them; the first is read"));
        }
        members
    }

    /// The text between the quotes. No name has an escape, so that none is resolved.
    fn string<'a>(&mut self, pair: Pair<'a, Rule>) -> Name<'a> {
        let span = self.span(&pair);
        let text = pair.as_str();
        let text = text.get(1..text.len() - 1).unwrap_or("");
        if let Some((at, c)) = text.char_indices().find(|&(_, c)| c == '\\' || !(' '..='~').contains(&c)) {
            let at = span.start as usize + 1 + at;
            let at = Span::new(self.file, at, at + c.len_utf8());
            let message = format!("{c:?} cannot stand in a string of a schema");
            self.diagnostics.push(
                Diagnostic::error("bad-character", at, message)
                    .help("strings have printable ASCII characters only, and no escapes"),
            );
        }
        Name { text, span }
    }
}

/// The keys and values within brackets.
fn values(pair: Pair<'_, Rule>) -> impl Iterator<Item = Pair<'_, Rule>> {
    let is_sign = |rule| matches!(rule, Rule::colon | Rule::comma | Rule::brace | Rule::bracket);
    pair.into_inner().filter(move |pair| !is_sign(pair.as_rule()))
}

/// What is wrong at the place at which the grammar could not go on.
fn syntax_error(file: FileId, text: &str, expression: Range<usize>, error: &Error<Rule>) -> Diagnostic {
    let at = match error.location {
        InputLocation::Pos(at) | InputLocation::Span((at, _)) => expression.start + at,
    };
    let rest = &text[at..expression.end];
    let found = rest.chars().next();
    let span = Span::new(file, at, at + found.map_or(0, char::len_utf8));
    let expected = expected(error);
    let (message, help) = match found {
        None => {
            let start = Span::new(file, expression.start, expression.start + 1);
            return Diagnostic::error("unclosed-expression", start, "this bracket is not closed")
                .related(span, format!("the expression ends here; {expected}"))
                .help("close each { with } and each [ with ]");
        }
        Some('\'') if !rest[1..].lines().next().unwrap_or("").contains('\'') => {
            ("this string has no closing quote".into(), "a string stands on one line between single quotes")
        }
        Some('"') => (
            "a string of a schema does not stand between double quotes".into(),
            "write 'name', with single quotes",
        ),
        Some('}' | ']') if text[..at].trim_end().ends_with(',') => {
            ("nothing follows the comma".into(), "remove the comma ahead of the closing bracket")
        }
        Some(c) => {
            let what = if c == '\'' { "a string".into() } else { format!("'{}'", c.escape_debug()) };
            let help = "an expression is made of 'strings', [lists], { 'key': value }, true and false";
            (format!("{what} cannot stand here; {expected}"), help)
        }
    };
    Diagnostic::error("bad-syntax", span, message).help(help)
}

/// What could have been there.
fn expected(error: &Error<Rule>) -> String {
    let ErrorVariant::ParsingError { positives, .. } = &error.variant else { return String::new() };
    let sign = |rule: &Rule| match rule {
        Rule::object => Some("an {object}"),
        Rule::array => Some("a [list]"),
        Rule::string | Rule::inner => Some("a 'string'"),
        Rule::literal => Some("true or false"),
        Rule::colon => Some("a colon"),
        Rule::comma => Some("a comma"),
        Rule::brace => Some("}"),
        Rule::bracket => Some("]"),
        _ => None,
    };
    let signs: Vec<&str> = positives.iter().filter_map(sign).collect();
    format!("expected {}", signs.join(" or "))
}
