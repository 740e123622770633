//! Reading from JSON text, the quick way.
//!
//! It reads the plain text that QEMU sends, and gives up on anything else: [`from_str`] then starts again
//! with serde_json, whose errors it also gives. So nothing here says what is wrong, and nothing may be
//! accepted that serde_json refuses.

use super::scan::plain_end;
use super::source::{Number, Origin, read_element};
use super::{Array, Choose, Kind, Members, Problem, Slot, Source, read, value};
use serde_json::Value;
use std::borrow::Cow;
use std::cell::Cell;

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
    if quickly(&mut value, text).is_err() {
        value = T::blank();
        slowly(&mut value, serde_json::Deserializer::from_str(text))?;
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
            slowly(&mut value, serde_json::Deserializer::from_slice(text))?;
            Ok(value)
        }
    }
}

fn quickly(slot: &mut dyn Slot, text: &str) -> Result<(), Problem> {
    let text = Text { text, at: Cell::new(0), nesting: Cell::new(0) };
    slot.read(&mut Source(Origin::Text(&text)))?;
    match text.peek() {
        Err(_) if text.at.get() == text.text.len() => Ok(()),
        _ => Err(Problem::SOURCE),
    }
}

fn slowly<'de, R: serde_json::de::Read<'de>>(
    slot: &mut dyn Slot,
    mut reader: serde_json::Deserializer<R>,
) -> Result<(), serde_json::Error> {
    read::read(&mut reader, |source| slot.read(source))?;
    reader.end()
}

/// A place in a text.
pub(crate) struct Text<'t> {
    text: &'t str,
    at: Cell<usize>,
    /// How many arrays and objects are open.
    nesting: Cell<usize>,
}

/// Below serde_json's limit, so that it decides beyond this one.
const DEEPEST: usize = 100;

impl<'t> Text<'t> {
    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// The next byte that is not white space; it stays the next one.
    #[inline]
    pub(super) fn peek(&self) -> Result<u8, Problem> {
        match self.byte(self.at.get()) {
            Some(byte) if byte > b' ' => Ok(byte),
            // QEMU writes one space behind each colon and comma.
            Some(b' ') => {
                self.at.set(self.at.get() + 1);
                match self.byte(self.at.get()) {
                    Some(byte) if byte > b' ' => Ok(byte),
                    _ => self.peek_further(),
                }
            }
            _ => self.peek_further(),
        }
    }

    #[cold]
    fn peek_further(&self) -> Result<u8, Problem> {
        while let Some(byte) = self.byte(self.at.get()) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Ok(byte);
            }
            self.at.set(self.at.get() + 1);
        }
        Err(Problem::SOURCE)
    }

    /// Passes over a byte if it comes next.
    #[inline]
    fn take(&self, byte: u8) -> Result<(), Problem> {
        if self.peek()? != byte {
            return Err(Problem::SOURCE);
        }
        self.at.set(self.at.get() + 1);
        Ok(())
    }

    /// Passes over a string of that content if it starts here.
    #[inline]
    fn takes_string(&self, content: &str) -> bool {
        let start = self.at.get() + 1;
        let end = start + content.len();
        let quotes = self.byte(start - 1) == Some(b'"') && self.byte(end) == Some(b'"');
        let found = quotes && self.text.as_bytes().get(start..end) == Some(content.as_bytes());
        if found {
            self.at.set(end + 1);
        }
        found
    }

    /// The kind of what comes.
    pub(super) fn kind(&self) -> Result<Kind, Problem> {
        Ok(match self.peek()? {
            b'"' => Kind::String,
            b'{' => Kind::Object,
            b'[' => Kind::Array,
            b't' | b'f' => Kind::Boolean,
            b'n' => Kind::Null,
            _ => Kind::Number,
        })
    }

    #[inline]
    pub(super) fn string(&self) -> Result<Cow<'t, str>, Problem> {
        self.take(b'"')?;
        let start = self.at.get();
        let end = plain_end(self.text.as_bytes(), start);
        if self.byte(end) != Some(b'"') {
            return self.escaped(start - 1);
        }
        self.at.set(end + 1);
        self.text.get(start..end).map(Cow::Borrowed).ok_or(Problem::SOURCE)
    }

    /// A string that is not only itself, from its quote on.
    #[cold]
    fn escaped(&self, start: usize) -> Result<Cow<'t, str>, Problem> {
        let mut end = plain_end(self.text.as_bytes(), start + 1);
        while self.byte(end) == Some(b'\\') {
            end = plain_end(self.text.as_bytes(), end + 2);
        }
        self.at.set(end + 1);
        let quoted = self.text.get(start..=end).ok_or(Problem::SOURCE)?;
        serde_json::from_str(quoted).map(Cow::Owned).map_err(|_| Problem::SOURCE)
    }

    #[inline]
    pub(super) fn number(&self) -> Result<Number, Problem> {
        let negative = self.peek()? == b'-';
        let start = self.at.get();
        let first = start + usize::from(negative);
        let (mut end, mut number) = (first, 0i64);
        for byte in self.text.as_bytes().get(first..).unwrap_or_default() {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            number = number.wrapping_mul(10).wrapping_add(digit.into());
            end += 1;
        }
        let digits = end - first;
        let zero_first = self.byte(first) == Some(b'0') && (digits > 1 || negative);
        // 18 digits fit without a check; an exponent, a fraction, or what is no number at all: not for here.
        if matches!(digits, 1..=18) && !zero_first && !matches!(self.byte(end), Some(b'.' | b'e' | b'E')) {
            self.at.set(end);
            return Ok(Number::Signed(if negative { -number } else { number }));
        }
        self.unusual_number(start)
    }

    #[cold]
    fn unusual_number(&self, start: usize) -> Result<Number, Problem> {
        let mut end = start;
        while let Some(b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-') = self.byte(end) {
            end += 1;
        }
        self.at.set(end);
        let text = self.text.get(start..end).ok_or(Problem::SOURCE)?;
        let number = serde_json::from_str(text).map_err(|_| Problem::SOURCE)?;
        Ok(value::number_of(&number))
    }

    pub(super) fn boolean(&self) -> Result<bool, Problem> {
        match self.peek()? {
            b't' => self.word("true").map(|()| true),
            _ => self.word("false").map(|()| false),
        }
    }

    pub(super) fn null(&self) -> Result<(), Problem> {
        self.peek()?;
        self.word("null")
    }

    fn word(&self, word: &str) -> Result<(), Problem> {
        let end = self.at.get() + word.len();
        if self.text.as_bytes().get(self.at.get()..end) != Some(word.as_bytes()) {
            return Err(Problem::SOURCE);
        }
        self.at.set(end);
        Ok(())
    }

    /// Any value.
    pub(super) fn any(&self) -> Result<Value, Problem> {
        Ok(match self.kind()? {
            Kind::String => Value::String(self.string()?.into_owned()),
            Kind::Boolean => self.boolean()?.into(),
            Kind::Null => self.null().map(|()| Value::Null)?,
            Kind::Array => {
                let mut elements: Vec<Value> = Vec::new();
                self.array(&mut elements)?;
                Value::Array(elements)
            }
            Kind::Object => {
                let mut kept = Value::Null;
                self.object(&mut |members| {
                    kept = Value::Object(members.keep()?);
                    Ok(())
                })?;
                kept
            }
            _ => match self.number()? {
                Number::Signed(number) => number.into(),
                Number::Unsigned(number) => number.into(),
                Number::Float(number) => number.into(),
            },
        })
    }

    /// Passes over a value, which is no less checked than one that is read.
    pub(super) fn skip(&self) -> Result<(), Problem> {
        match self.kind()? {
            Kind::String => self.string().map(|_| ()),
            Kind::Boolean => self.boolean().map(|_| ()),
            Kind::Null => self.null(),
            Kind::Array => self.elements(|| self.skip()),
            Kind::Object => self.object(&mut |members| {
                while members.next_name(None, |_| ())?.is_some() {
                    self.skip()?;
                }
                Ok(())
            }),
            _ => self.number().map(|_| ()),
        }
    }

    pub(super) fn array(&self, array: &mut dyn Array) -> Result<(), Problem> {
        self.elements(|| read_element(array, &mut Source(Origin::Text(self))))
    }

    fn elements(&self, mut read: impl FnMut() -> Result<(), Problem>) -> Result<(), Problem> {
        self.open(b'[')?;
        let mut place = Place::Start;
        while place.next(self, b']')? {
            read()?;
        }
        self.close()
    }

    pub(super) fn object(
        &self,
        read: &mut dyn FnMut(&mut Members<'_>) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        self.open(b'{')?;
        let mut members = Members::Text(TextMembers { text: self, place: Place::Start });
        read(&mut members)?;
        self.close()
    }

    fn open(&self, bracket: u8) -> Result<(), Problem> {
        self.take(bracket)?;
        self.nesting.set(self.nesting.get() + 1);
        if self.nesting.get() > DEEPEST { Err(Problem::SOURCE) } else { Ok(()) }
    }

    fn close(&self) -> Result<(), Problem> {
        self.nesting.set(self.nesting.get() - 1);
        Ok(())
    }

    /// Passes over a value that will be read later on: only where it ends matters.
    fn pass(&self) -> Result<(), Problem> {
        let mut open = 0;
        loop {
            match self.peek()? {
                b'"' => self.string().map(|_| ())?,
                b'{' | b'[' => {
                    open += 1;
                    self.at.set(self.at.get() + 1);
                }
                b'}' | b']' if open > 0 => {
                    open -= 1;
                    self.at.set(self.at.get() + 1);
                }
                _ if open > 0 => self.at.set(self.at.get() + 1),
                _ => {
                    while !matches!(self.byte(self.at.get()), None | Some(b',' | b'}' | b']')) {
                        self.at.set(self.at.get() + 1);
                    }
                }
            }
            if open == 0 {
                return Ok(());
            }
        }
    }
}

/// How far an array or object has been read.
#[derive(Clone, Copy)]
enum Place {
    Start,
    Inside,
    End,
}

impl Place {
    /// Goes on to the next item; `false` where there is none.
    #[inline]
    fn next(&mut self, text: &Text<'_>, close: u8) -> Result<bool, Problem> {
        if let Place::End = self {
            return Ok(false);
        }
        if text.peek()? == close {
            text.at.set(text.at.get() + 1);
            *self = Place::End;
            return Ok(false);
        }
        match self {
            Place::Start => *self = Place::Inside,
            _ => text.take(b',')?,
        }
        Ok(true)
    }
}

/// The members of an object.
pub(crate) struct TextMembers<'t> {
    pub(super) text: &'t Text<'t>,
    place: Place,
}

impl<'t> TextMembers<'t> {
    /// The next name, which `find` looks up; `guess` is what it would make of the name there.
    #[inline]
    pub(super) fn next_name<T>(
        &mut self,
        guess: Option<(&str, T)>,
        find: impl FnOnce(&str) -> T,
    ) -> Result<Option<T>, Problem> {
        if !self.place.next(self.text, b'}')? {
            return Ok(None);
        }
        self.text.peek()?;
        let found = match guess {
            Some((name, found)) if self.text.takes_string(name) => found,
            _ => find(&self.text.string()?),
        };
        self.text.take(b':')?;
        Ok(Some(found))
    }

    pub(super) fn ahead(&mut self, wanted: &str, chosen: &mut dyn Choose) -> Result<bool, Problem> {
        let (at, place) = (self.text.at.get(), self.place);
        let mut found = false;
        while !found && let Some(next) = self.next_name(Some((wanted, true)), |name| name == wanted)? {
            found = next;
            if found { chosen.choose(&self.text.string()?) } else { self.text.pass()? }
        }
        self.text.at.set(at);
        self.place = place;
        Ok(found)
    }
}
