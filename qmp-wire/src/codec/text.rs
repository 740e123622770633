//! Reading from JSON text, the quick way.
//!
//! It reads the plain text that QEMU sends, and gives up on anything else: [`from_str`] then starts again
//! with serde_json, whose errors it also gives. So nothing here says what is wrong, and nothing may be
//! accepted that serde_json refuses.

use super::value::{Kept, Skipped, number_input};
use super::{Elements, Input, Kind, Members, Problem, Slot, SlotSeed};
use serde::de::DeserializeSeed;
use std::borrow::Cow;

/// Reads a value from JSON text: several times as fast as `serde_json::from_str`, with the same result.
///
/// ```
/// use qmp_wire::{Empty, Response};
///
/// let reply: Response<Empty> = qmp_wire::from_str(r#"{"return": {}, "id": 7}"#)?;
/// assert_eq!(reply.id, Some(7.into()));
/// # Ok::<(), qmp_wire::serde_json::Error>(())
/// ```
///
/// # Errors
///
/// Where the text is no JSON, has more than one value, or does not fit the type.
pub fn from_str<T: Slot>(text: &str) -> Result<T, serde_json::Error> {
    let mut value = T::blank();
    if read(&mut value, text).is_err() {
        value = T::blank();
        read_slowly(&mut value, serde_json::Deserializer::from_str(text))?;
    }
    Ok(value)
}

/// As [`from_str`], from bytes in UTF-8.
///
/// # Errors
///
/// As [`from_str`], and where the bytes are no UTF-8.
pub fn from_slice<T: Slot>(text: &[u8]) -> Result<T, serde_json::Error> {
    match std::str::from_utf8(text) {
        Ok(text) => from_str(text),
        Err(_) => {
            let mut value = T::blank();
            read_slowly(&mut value, serde_json::Deserializer::from_slice(text))?;
            Ok(value)
        }
    }
}

fn read(slot: &mut dyn Slot, text: &str) -> Result<(), Problem> {
    let mut reader = Text { text, bytes: text.as_bytes(), at: 0, nesting: 0 };
    reader.value(slot)?;
    match reader.peek() {
        Err(_) if reader.at == text.len() => Ok(()),
        _ => Err(Problem::Source),
    }
}

fn read_slowly<'de, R: serde_json::de::Read<'de>>(
    slot: &mut dyn Slot,
    mut reader: serde_json::Deserializer<R>,
) -> Result<(), serde_json::Error> {
    SlotSeed(slot).deserialize(&mut reader)?;
    reader.end()
}

/// A place in a text.
struct Text<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    /// How many arrays and objects are open.
    nesting: usize,
}

/// Below serde_json's limit, so that it decides beyond this one.
const DEEPEST: usize = 100;

impl<'t> Text<'t> {
    /// The next byte that is not white space; it stays the next one.
    fn peek(&mut self) -> Result<u8, Problem> {
        loop {
            match self.bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(&byte) => return Ok(byte),
                None => return Err(Problem::Source),
            }
        }
    }

    fn value(&mut self, slot: &mut dyn Slot) -> Result<(), Problem> {
        match slot.kind() {
            Kind::Value => {
                let mut kept = Kept::blank();
                self.content(&mut kept)?;
                slot.take(&mut Input::Value(kept.0))
            }
            Kind::Optional if self.peek()? == b'n' => self.content(slot),
            Kind::Optional => {
                let mut outcome = Ok(());
                slot.take(&mut Input::Present(&mut |slot| outcome = self.value(slot)))?;
                outcome
            }
            _ => self.content(slot),
        }
    }

    /// Gives a slot what comes, whatever it asks for.
    fn content(&mut self, slot: &mut dyn Slot) -> Result<(), Problem> {
        match self.peek()? {
            b'"' => slot.take(&mut Input::String(self.string()?)),
            b'{' => self.nested(|text| {
                let mut members = TextMembers { text, place: Place::Start };
                slot.take(&mut Input::Object(&mut members))?;
                members.place.ended()
            }),
            b'[' => self.nested(|text| {
                let mut elements = TextElements { text, place: Place::Start };
                slot.take(&mut Input::Array(&mut elements))?;
                elements.place.ended()
            }),
            b't' => self.literal("true", slot, Input::Boolean(true)),
            b'f' => self.literal("false", slot, Input::Boolean(false)),
            b'n' => self.literal("null", slot, Input::Null),
            _ => slot.take(&mut self.number()?),
        }
    }

    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Result<(), Problem>) -> Result<(), Problem> {
        if self.nesting == DEEPEST {
            return Err(Problem::Source);
        }
        self.nesting += 1;
        self.at += 1;
        read(self)?;
        self.nesting -= 1;
        Ok(())
    }

    fn literal(&mut self, word: &str, slot: &mut dyn Slot, mut input: Input<'_>) -> Result<(), Problem> {
        if !self.bytes[self.at..].starts_with(word.as_bytes()) {
            return Err(Problem::Source);
        }
        self.at += word.len();
        slot.take(&mut input)
    }

    /// The string that starts here.
    fn string(&mut self) -> Result<Cow<'t, str>, Problem> {
        let start = self.at;
        let mut end = plain_end(self.bytes, start + 1);
        let plain = self.bytes.get(end) == Some(&b'"');
        while self.bytes.get(end) == Some(&b'\\') {
            end = plain_end(self.bytes, end + 2);
        }
        if self.bytes.get(end) != Some(&b'"') {
            return Err(Problem::Source);
        }
        self.at = end + 1;
        if plain {
            self.text.get(start + 1..end).map(Cow::Borrowed).ok_or(Problem::Source)
        } else {
            let quoted = self.text.get(start..=end).ok_or(Problem::Source)?;
            serde_json::from_str(quoted).map(Cow::Owned).map_err(|_| Problem::Source)
        }
    }

    /// The number that starts here.
    fn number(&mut self) -> Result<Input<'static>, Problem> {
        let start = self.at;
        let negative = self.bytes.get(start) == Some(&b'-');
        let first = start + usize::from(negative);
        let mut end = first;
        let mut number: i64 = 0;
        while let Some(digit @ b'0'..=b'9') = self.bytes.get(end) {
            number = number.wrapping_mul(10).wrapping_add(i64::from(digit - b'0'));
            end += 1;
        }
        let digits = end - first;
        let zero_first = self.bytes.get(first) == Some(&b'0') && (digits > 1 || negative);
        // 18 digits fit without a check; an exponent, a fraction or what is no number at all is not for here.
        if (1..=18).contains(&digits)
            && !zero_first
            && !matches!(self.bytes.get(end), Some(b'.' | b'e' | b'E'))
        {
            self.at = end;
            return Ok(Input::Signed(if negative { -number } else { number }));
        }
        while let Some(b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-') = self.bytes.get(end) {
            end += 1;
        }
        self.at = end;
        let text = self.text.get(start..end).ok_or(Problem::Source)?;
        let number: serde_json::Number = serde_json::from_str(text).map_err(|_| Problem::Source)?;
        Ok(number_input(&number))
    }

    /// Passes over a value that will be read later on: only where it ends matters.
    fn pass(&mut self) -> Result<(), Problem> {
        let mut open = 0;
        loop {
            match self.peek()? {
                b'"' => self.string().map(|_| ())?,
                b'{' | b'[' => {
                    open += 1;
                    self.at += 1;
                }
                b'}' | b']' if open > 0 => {
                    open -= 1;
                    self.at += 1;
                }
                _ if open > 0 => self.at += 1,
                _ => {
                    while !matches!(self.bytes.get(self.at), None | Some(b',' | b'}' | b']')) {
                        self.at += 1;
                    }
                }
            }
            if open == 0 {
                return Ok(());
            }
        }
    }
}

/// Where, from `at` on, the first byte is that is not simply itself in a string: a quote, a backslash or a
/// control character.
fn plain_end(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGHS: u64 = ONES << 7;
    while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        let word = u64::from_le_bytes(*eight);
        // The lowest high bit that is set belongs to the first byte below the subtrahend's.
        let below = |word: u64, least: u8| word.wrapping_sub(ONES * u64::from(least)) & !word & HIGHS;
        let quote = below(word ^ (ONES * u64::from(b'"')), 1);
        let backslash = below(word ^ (ONES * u64::from(b'\\')), 1);
        let found = quote | backslash | below(word, b' ');
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    while bytes.get(at).is_some_and(|&byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
        at += 1;
    }
    at
}

/// How far an array or object has been read.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Start,
    Inside,
    End,
}

impl Place {
    /// Goes on to the next item; `false` where there is none.
    fn next(&mut self, text: &mut Text<'_>, close: u8) -> Result<bool, Problem> {
        match (*self, text.peek()?) {
            (Place::End, _) => return Ok(false),
            (_, byte) if byte == close => {
                text.at += 1;
                *self = Place::End;
                return Ok(false);
            }
            (Place::Start, _) => *self = Place::Inside,
            (Place::Inside, b',') => {
                text.at += 1;
            }
            (Place::Inside, _) => return Err(Problem::Source),
        }
        Ok(true)
    }

    /// A slot that leaves something unread is not for here.
    fn ended(self) -> Result<(), Problem> {
        if self == Place::End { Ok(()) } else { Err(Problem::Source) }
    }
}

struct TextElements<'a, 't> {
    text: &'a mut Text<'t>,
    place: Place,
}

impl Elements for TextElements<'_, '_> {
    fn next(&mut self, slot: &mut dyn Slot) -> Result<bool, Problem> {
        let more = self.place.next(self.text, b']')?;
        if more {
            self.text.value(slot)?;
        }
        Ok(more)
    }
}

struct TextMembers<'a, 't> {
    text: &'a mut Text<'t>,
    place: Place,
}

impl<'t> TextMembers<'_, 't> {
    fn name(&mut self) -> Result<Option<Cow<'t, str>>, Problem> {
        if !self.place.next(self.text, b'}')? {
            return Ok(None);
        }
        if self.text.peek()? != b'"' {
            return Err(Problem::Source);
        }
        let name = self.text.string()?;
        if self.text.peek()? != b':' {
            return Err(Problem::Source);
        }
        self.text.at += 1;
        Ok(Some(name))
    }
}

impl Members for TextMembers<'_, '_> {
    fn next_name(&mut self, take: &mut dyn FnMut(&str)) -> Result<bool, Problem> {
        let name = self.name()?;
        Ok(name.map(|name| take(&name)).is_some())
    }

    fn value(&mut self, slot: &mut dyn Slot) -> Result<(), Problem> {
        self.text.value(slot)
    }

    fn text(&mut self, take: &mut dyn FnMut(&str)) -> Result<(), Problem> {
        match self.text.peek()? {
            b'"' => {
                take(&self.text.string()?);
                Ok(())
            }
            _ => Err(Problem::Source),
        }
    }

    fn skip(&mut self) -> Result<(), Problem> {
        self.text.content(&mut Skipped)
    }

    fn ahead(&mut self, wanted: &str, take: &mut dyn FnMut(&str)) -> Result<bool, Problem> {
        let (at, place) = (self.text.at, self.place);
        let mut found = false;
        while !found && let Some(name) = self.name()? {
            found = name == wanted;
            if found { self.text(take)? } else { self.text.pass()? }
        }
        (self.text.at, self.place) = (at, place);
        Ok(found)
    }
}
