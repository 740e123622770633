//! What is between the quotes of a string.

use std::borrow::Cow;

/// What a string says whose body is written so. The escapes have been checked; half of a surrogate pair is U+FFFD.
pub(super) fn unescaped(body: &str) -> Cow<'_, str> {
    if !body.contains('\\') {
        return Cow::Borrowed(body);
    }
    let mut out = String::with_capacity(body.len());
    let mut rest = body;
    while let Some((before, escape)) = rest.split_once('\\') {
        out.push_str(before);
        let (c, behind) = unescape(escape);
        out.push(c);
        rest = behind;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// The character of an escape, behind its backslash, and what follows it.
fn unescape(escape: &str) -> (char, &str) {
    let mut chars = escape.chars();
    let c = match chars.next() {
        Some('b') => '\u{8}',
        Some('f') => '\u{c}',
        Some('n') => '\n',
        Some('r') => '\r',
        Some('t') => '\t',
        Some('u') => return unicode(chars.as_str()),
        Some(c) => c,
        None => char::REPLACEMENT_CHARACTER,
    };
    (c, chars.as_str())
}

/// The character of four digits, or of a surrogate pair, and what follows it.
fn unicode(digits: &str) -> (char, &str) {
    let Some((high, rest)) = unit(digits) else { return (char::REPLACEMENT_CHARACTER, digits) };
    let pair = rest.strip_prefix("\\u").and_then(unit);
    if let (0xd800..0xdc00, Some((low @ 0xdc00..0xe000, rest))) = (high, pair) {
        let code = 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00);
        return (char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), rest);
    }
    (char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER), rest)
}

fn unit(digits: &str) -> Option<(u32, &str)> {
    let (digits, rest) = digits.split_at_checked(4)?;
    Some((u32::from_str_radix(digits, 16).ok()?, rest))
}
