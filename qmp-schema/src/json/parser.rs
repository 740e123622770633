//! Tokens to a value.

use super::slip::{Slip, SlipKind};
use super::token::{Placed, Token};
use super::{Content, Json, JsonText, MAX_DEPTH, Member};
use std::ops::Range;

/// Reads the value that tokens start with. `slips` are those within the tokens.
pub(super) fn parse(tokens: &[Placed], slips: Vec<Slip>) -> JsonText {
    let mut parser = Parser { tokens, at: 0, open: Vec::new(), slips, looks: 0 };
    let Ok(json) = parser.value() else { return JsonText::default() };
    if json.is_none() && parser.slips.is_empty() {
        parser.slip(SlipKind::Nothing, 0..0);
    }
    parser.end();
    parser.slips.sort_by_key(|slip| slip.at.start);
    JsonText { json, slips: parser.slips }
}

pub(super) struct TooDeep;

pub(super) struct Parser<'t> {
    pub(super) tokens: &'t [Placed],
    pub(super) at: usize,
    /// The brackets that are open, each with its offset.
    pub(super) open: Vec<(u8, usize)>,
    pub(super) slips: Vec<Slip>,
    /// How often it was asked what a bracket means.
    pub(super) looks: usize,
}

/// What a list of members or elements needs next.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    First,
    /// Behind a comma.
    Item,
    /// Behind an item.
    Comma,
    /// Anything: something is left out here.
    Any,
}

impl Parser<'_> {
    pub(super) fn peek(&self) -> Option<&Token> {
        self.ahead(0)
    }

    fn ahead(&self, by: usize) -> Option<&Token> {
        self.tokens.get(self.at + by).map(|placed| &placed.token)
    }

    pub(super) fn slip(&mut self, kind: SlipKind, at: Range<usize>) {
        self.slips.push(Slip::new(kind, at));
    }

    /// Where the next token is; behind the last one where there is none.
    pub(super) fn place(&self) -> Range<usize> {
        self.tokens.get(self.at).map_or_else(|| self.behind(), |placed| placed.start..placed.end)
    }

    /// The place right behind the token before.
    pub(super) fn behind(&self) -> Range<usize> {
        let before = self.at.min(self.tokens.len()).checked_sub(1).and_then(|at| self.tokens.get(at));
        before.map_or(0..0, |placed| placed.end..placed.end)
    }

    /// A value; `Ok(None)` where the next token cannot start one (it is passed over, unless it closes
    /// something).
    fn value(&mut self) -> Result<Option<Json>, TooDeep> {
        let Some(placed) = self.tokens.get(self.at) else { return Ok(None) };
        let (start, own_end) = (placed.start, placed.end);
        self.at += 1;
        let kind = match &placed.token {
            Token::Punct(bracket @ (b'{' | b'[')) => match self.opened(*bracket, start)? {
                Some(content) => content,
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
            Token::Boolean => Content::Boolean,
            Token::Null => Content::Null,
            Token::Word(word) => match self.bare(word, start..own_end) {
                Some(content) => content,
                None => return Ok(None),
            },
        };
        let end = self.behind().end;
        Ok(Some(Json { kind, start, end }))
    }

    /// What is behind an opening bracket.
    pub(super) fn opened(&mut self, bracket: u8, at: usize) -> Result<Option<Content>, TooDeep> {
        if self.open.len() > MAX_DEPTH {
            return Err(TooDeep);
        }
        self.open.push((bracket, at));
        let content = if bracket == b'{' { self.object()? } else { self.array()? };
        self.open.pop();
        Ok(content)
    }

    /// Words that are no value: what they mean, where that is to be seen. `None` where they only say that something is left
    /// out.
    fn bare(&mut self, word: &str, first: Range<usize>) -> Option<Content> {
        let mut at = first;
        let mut alone = true;
        let mut elides = says_elided(word);
        while let Some(Token::Word(more)) = self.peek() {
            alone = false;
            elides |= says_elided(more);
            at.end = self.place().end;
            self.at += 1;
        }
        if elides || !alone {
            let kind = if elides { SlipKind::Elided } else { SlipKind::BareWord };
            self.slip(kind, at);
            return None;
        }
        let lower = word.to_ascii_lowercase();
        let (content, meant) = match lower.as_str() {
            "true" | "false" => (Content::Boolean, lower.clone()),
            "null" | "none" | "nil" => (Content::Null, "null".to_owned()),
            _ => (Content::String(word.to_owned()), format!("\"{word}\"")),
        };
        let is_name = word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
        let slip = Slip::new(SlipKind::BareWord, at.clone());
        self.slips.push(if is_name { slip.edit(at, meant) } else { slip });
        Some(content)
    }

    fn surplus_comma(&mut self) {
        let at = self.place();
        self.slips.push(Slip::new(SlipKind::SurplusComma, at.clone()).edit(at, ""));
        self.at += 1;
    }

    fn missing_comma(&mut self) {
        let at = self.behind();
        self.slips.push(Slip::new(SlipKind::MissingComma, at.clone()).edit(at, ","));
    }

    /// The elements behind `[`; `None` where the array only says that something is left out.
    fn array(&mut self) -> Result<Option<Content>, TooDeep> {
        let mut elements = Vec::new();
        let mut left_out = false;
        let mut next = Next::First;
        while !self.closes(next) {
            match self.peek() {
                Some(Token::Punct(b',')) => next = self.comma(next),
                Some(Token::Punct(b':')) => {
                    self.slip(SlipKind::SurplusColon, self.place());
                    self.at += 1;
                    next = Next::Any;
                }
                Some(Token::String(_)) if self.starts_member(0) => {
                    if self.is_in(b'{') && self.is_left_open(b'{') {
                        self.leave_open();
                        break;
                    }
                    elements.extend(self.unopened(b'{')?);
                    next = Next::Comma;
                }
                Some(_) => {
                    if next == Next::Comma && !self.elides_next() {
                        self.missing_comma();
                    }
                    let before = self.at;
                    let element = self.value()?;
                    self.at = self.at.max(before + 1);
                    left_out |= element.is_none();
                    next = if element.is_some() { Next::Comma } else { Next::Any };
                    elements.extend(element);
                }
                None => {}
            }
        }
        Ok(if left_out && elements.is_empty() { None } else { Some(Content::Array(elements)) })
    }

    /// Goes past a comma, and says what may come behind it.
    fn comma(&mut self, next: Next) -> Next {
        match next {
            Next::First | Next::Item => {
                self.surplus_comma();
                next
            }
            Next::Comma | Next::Any => {
                self.at += 1;
                if next == Next::Any { Next::Any } else { Next::Item }
            }
        }
    }

    fn elides_next(&self) -> bool {
        matches!(self.peek(), Some(Token::Word(word)) if says_elided(word))
    }

    /// The members behind `{`; `None` where the object only says that something is left out.
    fn object(&mut self) -> Result<Option<Content>, TooDeep> {
        let mut members = Vec::new();
        let mut left_out = false;
        let mut next = Next::First;
        while !self.closes(next) {
            match self.peek() {
                Some(Token::Punct(b',')) => next = self.comma(next),
                Some(Token::Punct(b':')) => {
                    self.slip(SlipKind::SurplusColon, self.place());
                    self.at += 1;
                    next = Next::Any;
                }
                Some(Token::Word(word)) if self.ahead(1) != Some(&Token::Punct(b':')) => {
                    let (word, at) = (word.clone(), self.place());
                    self.at += 1;
                    // A word alone is no member, whatever it says.
                    self.bare(&word, at);
                    left_out = true;
                    next = Next::Any;
                }
                Some(Token::Punct(b'{')) if next != Next::First && self.is_in(b'[') => {
                    self.leave_open();
                    break;
                }
                Some(Token::Punct(b'{')) if next == Next::Item && self.holds_first(&members) => {
                    self.rest_of_array(&mut members)?;
                    next = Next::Comma;
                }
                Some(Token::Punct(_)) => {
                    self.slip(SlipKind::MissingName, self.place());
                    drop(self.value()?);
                    next = Next::Comma;
                }
                Some(_) => {
                    if next == Next::Comma {
                        self.missing_comma();
                    }
                    members.extend(self.member()?);
                    next = Next::Comma;
                }
                None => {}
            }
        }
        Ok(if left_out && members.is_empty() { None } else { Some(Content::Object(members)) })
    }

    /// A name with its value; `None` where one of them is missing.
    fn member(&mut self) -> Result<Option<Member>, TooDeep> {
        let at = self.place();
        let key = match self.peek() {
            Some(Token::String(key)) => key.clone(),
            Some(Token::Word(word)) => {
                let word = word.clone();
                let slip = Slip::new(SlipKind::BareName, at.clone());
                self.slips.push(slip.edit(at.clone(), format!("\"{word}\"")));
                word
            }
            _ => {
                self.slip(SlipKind::MissingName, at);
                self.at += 1;
                return Ok(None);
            }
        };
        self.at += 1;
        if !self.colon() {
            return Ok(None);
        }
        let place = self.place();
        // `"a": "b": 1 }` has the value's bracket left out, and so has `"a": } }`.
        let missing = match self.peek() {
            Some(Token::Punct(b'}')) => Some(b'{').filter(|bracket| self.lacks(*bracket)),
            Some(Token::Punct(b']')) => Some(b'[').filter(|bracket| self.lacks(*bracket)),
            _ => Some(b'{').filter(|_| self.starts_member(0)),
        };
        let value = match missing {
            Some(bracket) => self.unopened(bracket)?,
            None if self.starts_value(0) => self.value()?,
            None => {
                self.slip(SlipKind::MissingValue, place.start..place.start);
                None
            }
        };
        Ok(value.map(|value| Member { key, start: at.start, end: at.end, value }))
    }

    /// Goes past the colon behind a name, or what stands for it: a comma (`"level", 1`), an equal sign, nothing. False
    /// where no value follows.
    fn colon(&mut self) -> bool {
        let at = self.place();
        match self.peek() {
            Some(Token::Punct(b':')) => {
                self.at += 1;
                return true;
            }
            Some(Token::Punct(b',')) if self.starts_value(1) && !self.starts_member(1) => {
                self.slips.push(Slip::new(SlipKind::NoColon, at.clone()).edit(at, ":"));
                self.at += 1;
                return true;
            }
            Some(Token::Word(word)) if word == "=" || word == "=>" => {
                self.slips.push(Slip::new(SlipKind::NoColon, at.clone()).edit(at, ":"));
                self.at += 1;
                return true;
            }
            Some(_) if self.starts_value(0) && !self.starts_member(0) => {
                let behind = self.behind();
                self.slips.push(Slip::new(SlipKind::MissingColon, behind.clone()).edit(behind, ":"));
                return true;
            }
            _ => {}
        }
        let behind = self.behind();
        self.slip(SlipKind::MissingValue, behind);
        false
    }

    fn starts_value(&self, by: usize) -> bool {
        !matches!(self.ahead(by), None | Some(Token::Punct(b':' | b',' | b'}' | b']')))
    }

    fn starts_member(&self, by: usize) -> bool {
        matches!(self.ahead(by), Some(Token::String(_) | Token::Word(_)))
            && self.ahead(by + 1) == Some(&Token::Punct(b':'))
    }

    /// Nothing may follow.
    fn end(&mut self) {
        let (Some(first), Some(last)) = (self.tokens.get(self.at), self.tokens.last()) else { return };
        let only_closes = |placed: &Placed| matches!(placed.token, Token::Punct(b'}' | b']'));
        let all_close = self.tokens[self.at..].iter().all(only_closes);
        if all_close {
            return self.slip(SlipKind::SurplusBracket, first.start..last.end);
        }
        // What ended the text too early is to be seen, rather than the first thing behind it.
        let closing = self.at.checked_sub(1).and_then(|at| self.tokens.get(at)).unwrap_or(first);
        self.slip(SlipKind::GoesOn, closing.start..closing.end);
    }
}

fn says_elided(word: &str) -> bool {
    word.contains("..") || word.contains('\u{2026}')
}
