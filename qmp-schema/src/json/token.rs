//! Text to tokens: brackets, strings, numbers, words, and what should not be there.

use super::slip::{Slip, SlipKind};
use std::ops::Range;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// One of `{}[]:,`.
    Punct(u8),
    String(String),
    Integer,
    Number,
    /// `true` or `false`.
    Boolean,
    Null,
    /// Everything else.
    Word(String),
}

#[derive(Debug)]
pub(super) struct Placed {
    pub(super) token: Token,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The tokens, and what is wrong within them. Comments and characters that mean nothing are no tokens.
pub(super) fn tokens(text: &str) -> (Vec<Placed>, Vec<Slip>) {
    // Programs pass over a byte order mark too.
    let at = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut cutter = Cutter { text, at, tokens: Vec::new(), slips: Vec::new() };
    while let Some(c) = text.get(cutter.at..).and_then(|rest| rest.chars().next()) {
        cutter.step(c);
    }
    (cutter.tokens, cutter.slips)
}

struct Cutter<'t> {
    text: &'t str,
    at: usize,
    tokens: Vec<Placed>,
    slips: Vec<Slip>,
}

/// How far the second one of other quotes is looked for, since each quote that has none asks.
const MAX_QUOTED: usize = 1024;

/// The other quotes that strings are put in, and those that end them.
const QUOTES: [(char, &str); 4] =
    [('\'', "'"), ('\u{201c}', "\u{201d}\u{201c}\""), ('\u{201d}', "\u{201d}"), ('\u{2018}', "\u{2019}'")];

impl Cutter<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn push(&mut self, token: Token, start: usize) {
        self.tokens.push(Placed { token, start, end: self.at });
    }

    fn step(&mut self, c: char) {
        let start = self.at;
        match c {
            ' ' | '\t' | '\n' | '\r' => self.at += 1,
            '{' | '}' | '[' | ']' | ':' | ',' => {
                self.at += 1;
                self.push(Token::Punct(c as u8), start);
            }
            '"' => self.string(),
            '#' => self.comment(),
            '/' if self.rest().starts_with("//") => self.comment(),
            c if is_of_word(c) => self.word(),
            c => match QUOTES.iter().find(|(open, _)| *open == c) {
                Some((_, closing)) => self.quoted(c, closing),
                None => self.stray(c.len_utf8()),
            },
        }
    }

    fn stray(&mut self, len: usize) {
        let at = self.at..self.at + len;
        self.at = at.end;
        self.slips.push(Slip::new(SlipKind::StrayCharacter, at.clone()).edit(at, ""));
    }

    fn comment(&mut self) {
        let start = self.at;
        self.at += self.rest().find(['\r', '\n']).unwrap_or(self.rest().len());
        self.slips.push(Slip::new(SlipKind::Comment, start..self.at).edit(start..self.at, ""));
    }

    /// A string ends at its quote, or in its line where that is missing: at a quote that a word follows, which is the one
    /// of the next string, or at the line's end. Commas, colons and brackets at the end of what is left belong to the
    /// text around it: `"format:"qcow2"`, `{ "execute": "stop }`.
    fn string(&mut self) {
        let start = self.at;
        let body = start + 1;
        let (end, is_closed) = self.quote_or_line_end(body, "\"", usize::MAX);
        let behind = self.text.get(end + 1..).unwrap_or_default();
        let opens_next = is_closed && behind.starts_with(is_of_word);
        let said = self.text.get(body..end).unwrap_or_default();
        let cut = said.trim_end_matches(|c: char| c.is_ascii_whitespace() || "{}[]:,".contains(c));
        if is_closed && !(opens_next && cut.len() < said.len() && !cut.is_empty()) {
            self.at = end + 1;
            let value = self.unescaped(body..end);
            self.push(Token::String(value), start);
            return;
        }
        let end = if cut.is_empty() { end } else { body + cut.len() };
        self.slips.push(Slip::new(SlipKind::MissingQuote, start..end).edit(end..end, "\""));
        self.at = end;
        let value = self.unescaped(body..end);
        self.push(Token::String(value), start);
    }

    /// Where the string ends whose body starts at `body`: at one of `closing`, or where its line or `most` bytes end.
    fn quote_or_line_end(&self, body: usize, closing: &str, most: usize) -> (usize, bool) {
        let rest = self.text.get(body..).unwrap_or_default();
        let mut chars = rest.char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                '\r' | '\n' => return (body + at, false),
                _ if at > most => return (body + at, false),
                '\\' if !chars.as_str().starts_with(['\r', '\n']) => drop(chars.next()),
                c if closing.contains(c) => return (body + at, true),
                _ => {}
            }
        }
        (self.text.len(), false)
    }

    /// A string in other quotes; a quote that has no second one in its line is a character that means nothing.
    fn quoted(&mut self, open: char, closing: &str) {
        let start = self.at;
        let body = start + open.len_utf8();
        let (end, is_closed) = self.quote_or_line_end(body, closing, MAX_QUOTED);
        let said = self.text.get(body..end).unwrap_or_default();
        if !is_closed || said.contains('"') && open != '\'' {
            return self.stray(open.len_utf8());
        }
        self.at = end + self.text.get(end..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let mut slip = Slip::new(SlipKind::OtherQuotes, start..self.at);
        if !said.contains(['"', '\\']) {
            slip = slip.edit(start..body, "\"").edit(end..self.at, "\"");
        }
        self.slips.push(slip);
        let value = self.unescaped(body..end);
        self.push(Token::String(value), start);
    }

    /// What a string says, its escapes resolved. Halves of a surrogate pair become U+FFFD each.
    fn unescaped(&mut self, body: Range<usize>) -> String {
        let mut out = String::new();
        let text = self.text.get(body.clone()).unwrap_or_default();
        let mut chars = text.char_indices();
        while let Some((at, c)) = chars.next() {
            let place = body.start + at;
            match c {
                '\\' => match escape(&mut chars) {
                    Ok(c) => out.push(c),
                    Err(meant) => {
                        self.slips.push(Slip::new(SlipKind::BadEscape, place..place + 1));
                        out.extend(meant);
                    }
                },
                '\0'..'\u{20}' => {
                    let slip = Slip::new(SlipKind::ControlCharacter, place..place + 1);
                    self.slips.push(slip.edit(place..place + 1, format!("\\u{:04x}", u32::from(c))));
                    out.push(c);
                }
                c => out.push(c),
            }
        }
        out
    }

    fn word(&mut self) {
        let start = self.at;
        let end = self.rest().find(|c: char| !is_of_word(c)).map_or(self.text.len(), |len| start + len);
        let word = self.text.get(start..end).unwrap_or_default();
        self.at = end;
        let token = match word {
            "true" | "false" => Token::Boolean,
            "null" => Token::Null,
            _ => self.number(word, start..end),
        };
        let Token::Word(word) = token else { return self.push(token, start) };
        if self.closes_string() {
            self.at += 1;
            let slip = Slip::new(SlipKind::MissingQuote, start..self.at).edit(start..start, "\"");
            self.slips.push(slip);
            self.push(Token::String(word), start);
        } else {
            self.push(Token::Word(word), start);
        }
    }

    /// Whether a quote is next that ends a string, so that it belongs to the word ahead of it.
    fn closes_string(&self) -> bool {
        let Some(behind) = self.rest().strip_prefix('"') else { return false };
        behind.trim_start_matches([' ', '\t']).starts_with([':', ',', '}', ']', '\r', '\n'])
    }

    fn number(&mut self, word: &str, at: Range<usize>) -> Token {
        let token = match () {
            () if word.parse::<i128>().is_ok() => Token::Integer,
            () if word.starts_with(|c: char| "-+.".contains(c) || c.is_ascii_digit())
                && word.parse::<f64>().is_ok_and(f64::is_finite) =>
            {
                Token::Number
            }
            () if word.strip_prefix("0x").is_some_and(|hex| u128::from_str_radix(hex, 16).is_ok()) => {
                Token::Integer
            }
            () => return Token::Word(word.to_owned()),
        };
        if !is_strict_number(word) {
            self.slips.push(Slip::new(SlipKind::BadNumber, at));
        }
        token
    }
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || "_-+.<>|=@$%&*()!?;/\\~^\u{2026}".contains(c)
}

fn is_strict_number(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (mantissa, exponent) = match word.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (word, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let whole = whole.strip_prefix('-').unwrap_or(whole);
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|text| digits(text.strip_prefix(['+', '-']).unwrap_or(text)))
}

/// The character of an escape, behind its backslash. Where JSON has no such escape: what it may have meant.
fn escape(chars: &mut std::str::CharIndices<'_>) -> Result<char, Option<char>> {
    Ok(match chars.next().ok_or(None)?.1 {
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => {
            let digits = chars.as_str().get(..4).filter(|four| four.bytes().all(|b| b.is_ascii_hexdigit()));
            let digits = digits.ok_or(None)?;
            for _ in 0..digits.len() {
                chars.next();
            }
            let code = u32::from_str_radix(digits, 16).map_err(|_| None)?;
            char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        other @ ('"' | '\\' | '/') => other,
        other => return Err(Some(other)),
    })
}
