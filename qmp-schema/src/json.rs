//! JSON as people write it in examples; as programs write it: `strict_json`.
//!
//! The examples of the classic texts are not always strict JSON: commas are missing or too many, quotes
//! are single, strings stay open, elements are left out with an ellipsis. They are witnesses all the same,
//! so this reader takes what it can and says whether it had to guess. It works on tokens; an element
//! that makes no sense is passed over.

/// How deep an example may nest. QEMU's own examples reach 12.
pub(crate) const MAX_DEPTH: usize = 128;

/// How long an example may be, in bytes. QEMU's longest has 5 kB; the reply with its whole schema has 240.
pub(crate) const MAX_BYTES: usize = 1 << 20;

/// A value with its place: byte offsets into the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Json {
    /// What it is.
    pub kind: Content,
    /// Offset of its first byte.
    pub start: usize,
    /// Offset behind its last byte.
    pub end: usize,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any other number.
    Number,
    /// A string, its escapes resolved.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object: its members in order, those that stand there twice too.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The member of an object; the last one where it is there twice.
    pub fn get(&self, name: &str) -> Option<&Json> {
        match &self.kind {
            Content::Object(members) => members.iter().rev().find(|(key, _)| key == name).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The member names of an object.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        let members = match &self.kind {
            Content::Object(members) => members.as_slice(),
            _ => &[],
        };
        members.iter().map(|(key, _)| key.as_str())
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.kind {
            Content::String(text) => Some(text),
            _ => None,
        }
    }
}

/// Reads the value at the start of `text`, which stands at offset `base` of its file. `None` where there
/// is no value, where it nests deeper than [`MAX_DEPTH`], or where it is longer than [`MAX_BYTES`].
pub(crate) fn parse(text: &str, base: usize) -> Option<Json> {
    if text.len() > MAX_BYTES {
        return None;
    }
    let tokens = tokens(text);
    let mut parser = Parser { tokens: &tokens, at: 0, base };
    parser.value(0).ok().flatten()
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    /// One of `{}[]:,`.
    Punct(u8),
    String(String),
    Integer,
    Number,
    /// `true`, `false`, `null` and everything else.
    Word(String),
}

struct Placed {
    token: Token,
    start: usize,
    end: usize,
}

fn tokens(text: &str) -> Vec<Placed> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let start = at;
        let token = match c {
            // U+00A0 comes along with what is copied from web pages.
            c if c.is_whitespace() => {
                at += c.len_utf8();
                continue;
            }
            '{' | '}' | '[' | ']' | ':' | ',' => {
                at += 1;
                Token::Punct(c as u8)
            }
            '"' | '\'' => string(text, &mut at, c as u8),
            _ => word(text, &mut at),
        };
        out.push(Placed { token, start, end: at });
    }
    out
}

/// A string ends at its quote, or at the end of the line where that is missing.
fn string(text: &str, at: &mut usize, quote: u8) -> Token {
    let mut value = String::new();
    let body = &text[*at + 1..];
    let mut chars = body.char_indices();
    let mut end = body.len();
    while let Some((i, c)) = chars.next() {
        match c {
            '\r' | '\n' => {
                end = i;
                break;
            }
            '\\' if !chars.as_str().starts_with(['\r', '\n']) => value.extend(escape(&mut chars)),
            c if c == char::from(quote) => {
                end = i + 1;
                break;
            }
            c => value.push(c),
        }
    }
    *at += 1 + end;
    Token::String(value)
}

/// The character of an escape, behind its backslash. Halves of a surrogate pair become U+FFFD each.
fn escape(chars: &mut std::str::CharIndices<'_>) -> Option<char> {
    Some(match chars.next()?.1 {
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => {
            let digits =
                chars.as_str().get(..4).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
            for _ in 0..digits.len() {
                chars.next();
            }
            let code = u32::from_str_radix(digits, 16).ok()?;
            char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        other => other,
    })
}

fn word(text: &str, at: &mut usize) -> Token {
    let rest = &text[*at..];
    let ends = |c: char| c.is_whitespace() || "{}[]:,\"'".contains(c);
    let end = rest.find(ends).unwrap_or(rest.len());
    let word = &rest[..end];
    *at += end;
    if word.parse::<i128>().is_ok() {
        Token::Integer
    } else if word.starts_with(|c: char| c == '-' || c.is_ascii_digit()) && word.parse::<f64>().is_ok() {
        Token::Number
    } else {
        Token::Word(word.to_owned())
    }
}

struct TooDeep;

struct Parser<'t> {
    tokens: &'t [Placed],
    at: usize,
    base: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|placed| &placed.token)
    }

    fn eat(&mut self, punct: u8) -> bool {
        let found = self.peek() == Some(&Token::Punct(punct));
        self.at += usize::from(found);
        found
    }

    /// A value; `Ok(None)` where the next token cannot start one (it is passed over, unless it closes
    /// something).
    fn value(&mut self, depth: usize) -> Result<Option<Json>, TooDeep> {
        if depth > MAX_DEPTH {
            return Err(TooDeep);
        }
        let Some(placed) = self.tokens.get(self.at) else { return Ok(None) };
        let start = self.base + placed.start;
        self.at += 1;
        let kind = match &placed.token {
            Token::Punct(b'{') => match self.members(depth)? {
                Some(members) => Content::Object(members),
                None => return Ok(None),
            },
            Token::Punct(b'[') => match self.elements(depth)? {
                Some(elements) => Content::Array(elements),
                None => return Ok(None),
            },
            Token::Punct(b'}' | b']') => {
                self.at -= 1;
                return Ok(None);
            }
            Token::Punct(_) => return Ok(None),
            Token::String(text) => Content::String(text.clone()),
            Token::Integer => Content::Integer,
            Token::Number => Content::Number,
            Token::Word(word) => match word.as_str() {
                "true" | "false" => Content::Boolean,
                "null" => Content::Null,
                _ => return Ok(None),
            },
        };
        let end = self.tokens.get(self.at.wrapping_sub(1)).map_or(start, |last| self.base + last.end);
        Ok(Some(Json { kind, start, end }))
    }

    /// The members behind `{`; `None` where the object only says that something is left out.
    fn members(&mut self, depth: usize) -> Result<Option<Vec<(String, Json)>>, TooDeep> {
        let mut members = Vec::new();
        let mut left_out = false;
        while let Some(token) = self.peek() {
            match token {
                Token::Punct(b'}') => {
                    self.at += 1;
                    break;
                }
                // A bracket that does not belong here closes an outer array: the brace is missing.
                Token::Punct(b']') => break,
                Token::String(key) => {
                    let key = key.clone();
                    self.at += 1;
                    members.extend(self.member(key, depth)?);
                }
                Token::Punct(b'{' | b'[') => drop(self.value(depth + 1)?),
                Token::Word(word) if word.trim_start_matches('\u{a0}').is_empty() => self.at += 1,
                Token::Word(_) => {
                    left_out = true;
                    self.at += 1;
                }
                _ => self.at += 1,
            }
        }
        Ok(if left_out && members.is_empty() { None } else { Some(members) })
    }

    /// What follows a key. The colon may be written as a comma (`"level", 1`) or stand inside the
    /// quotes (`"format:"qcow2"`); a string that no value follows is no key.
    fn member(&mut self, key: String, depth: usize) -> Result<Option<(String, Json)>, TooDeep> {
        let colon_inside = key.ends_with(':') && matches!(self.peek(), Some(Token::Word(_)));
        if colon_inside {
            let Some(Placed { token: Token::Word(word), start, end }) = self.tokens.get(self.at) else {
                return Ok(None);
            };
            self.at += 1;
            let json =
                Json { kind: Content::String(word.clone()), start: self.base + start, end: self.base + end };
            return Ok(Some((key.trim_end_matches(':').to_owned(), json)));
        }
        let comma_for_colon = self.peek() == Some(&Token::Punct(b','))
            && matches!(
                self.tokens.get(self.at + 1).map(|placed| &placed.token),
                Some(Token::Integer | Token::Number)
            );
        if comma_for_colon {
            self.at += 1;
        } else if !self.eat(b':') {
            return Ok(None);
        }
        Ok(self.value(depth + 1)?.map(|value| (key, value)))
    }

    /// The elements behind `[`; `None` where the array only says that something is left out.
    fn elements(&mut self, depth: usize) -> Result<Option<Vec<Json>>, TooDeep> {
        let mut elements = Vec::new();
        let mut left_out = false;
        while let Some(token) = self.peek() {
            match token {
                Token::Punct(b']') => {
                    self.at += 1;
                    break;
                }
                Token::Punct(b'}') => break,
                Token::Punct(b',' | b':') => self.at += 1,
                Token::Word(word) if !matches!(word.as_str(), "true" | "false" | "null") => {
                    left_out = true;
                    self.at += 1;
                }
                _ => {
                    let before = self.at;
                    elements.extend(self.value(depth + 1)?);
                    self.at = self.at.max(before + 1);
                }
            }
        }
        Ok(if left_out && elements.is_empty() { None } else { Some(elements) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(json: &Json) -> Vec<&str> {
        match &json.kind {
            Content::Object(members) => members.iter().map(|(key, _)| key.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn strict_json_is_read() {
        let json = parse(r#"{"a": [1, 2.5, true, null, "x\"y"], "b": {}}"#, 10).unwrap();
        assert_eq!(keys(&json), ["a", "b"]);
        assert_eq!((json.start, json.end), (10, 54));
        let Content::Array(elements) = &json.get("a").unwrap().kind else { panic!("no array") };
        assert_eq!(elements.len(), 5);
        assert_eq!(elements[4].as_str(), Some("x\"y"));
    }

    #[test]
    fn escapes() {
        let json = parse(r#"{"a\nb\u00e9\/\"\\": 1, "\ud83d\u12": 2}"#, 0).unwrap();
        assert_eq!(keys(&json), ["a\nb\u{e9}/\"\\", "\u{fffd}12"]);
    }

    #[test]
    fn missing_and_surplus_commas() {
        let json = parse("{ \"a\": 1\n \"b\": 2,\n \"c\": 3, }", 0).unwrap();
        assert_eq!(keys(&json), ["a", "b", "c"]);
    }

    #[test]
    fn single_quotes_and_comma_for_colon() {
        assert_eq!(keys(&parse("{ 'type': 'x', \"level\", 1 }", 0).unwrap()), ["type", "level"]);
    }

    #[test]
    fn white_space_of_every_kind() {
        let json = parse("{\u{a0}'a':\u{b}1,\u{3000}'b'\u{85}:\u{2028}2\u{a0}}\u{a0}", 0).unwrap();
        assert_eq!(keys(&json), ["a", "b"]);
    }

    #[test]
    fn left_out_elements() {
        let json = parse(r#"[ {"a": 1}, [ ... more follow ... ], {...more...} ]"#, 0).unwrap();
        let Content::Array(elements) = &json.kind else { panic!("no array") };
        assert_eq!(elements.len(), 1);
        assert_eq!(keys(&elements[0]), ["a"]);
    }

    #[test]
    fn unclosed_string_and_unbalanced_braces() {
        let json = parse("{ \"a\": { \"format:\"qcow2\",\n \"b\": [1, 2] }", 0).unwrap();
        assert_eq!(keys(json.get("a").unwrap()), ["format", "b"]);
    }

    #[test]
    fn depth_is_bounded() {
        assert_eq!(parse(&"[".repeat(10_000), 0), None);
    }
}
