//! Words in double quotes, with JSON's escapes.

/// Reads the quoted word that `text` starts with: what it says, and where it ends.
pub(super) fn take(text: &str) -> Option<(String, usize)> {
    let inner = text.strip_prefix('"')?;
    let plain = inner.find(['"', '\\'])?;
    if inner.as_bytes().get(plain) == Some(&b'"') {
        return Some((inner[..plain].to_owned(), plain + 2));
    }
    let mut out = String::new();
    let mut chars = inner.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((out, at + 2)),
            '\\' => out.push(escaped(&mut chars)?),
            c => out.push(c),
        }
    }
    None
}

/// The whole of `text` as one quoted word.
pub(super) fn whole(text: &str) -> Option<String> {
    take(text).filter(|(_, end)| *end == text.len()).map(|(word, _)| word)
}

/// The character that stands behind a backslash for another one.
fn escaped(chars: &mut std::str::CharIndices<'_>) -> Option<char> {
    Some(match chars.next()?.1 {
        c @ ('"' | '\\' | '/') => c,
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => {
            let first = unit(chars)?;
            if !(0xd800..0xdc00).contains(&first) {
                return char::from_u32(first);
            }
            // What does not fit in one unit is written as a pair of them.
            let is_pair = chars.next()?.1 == '\\' && chars.next()?.1 == 'u';
            let second = unit(chars).filter(|second| is_pair && (0xdc00..0xe000).contains(second))?;
            return char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00));
        }
        _ => return None,
    })
}

fn unit(chars: &mut std::str::CharIndices<'_>) -> Option<u32> {
    (0..4).try_fold(0, |unit, _| Some(unit << 4 | chars.next()?.1.to_digit(16)?))
}

/// Where the quoted word starts that ends with the quote at byte `close`.
pub(super) fn start(text: &str, close: usize) -> Option<usize> {
    let mut end = close;
    loop {
        let open = text.get(..end)?.rfind('"')?;
        let backslashes = text[..open].bytes().rev().take_while(|byte| *byte == b'\\').count();
        if backslashes % 2 == 0 {
            return Some(open);
        }
        end = open;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_those_of_json() {
        assert_eq!(take("\"a b\": c"), Some(("a b".to_owned(), 5)));
        assert_eq!(whole(r#""\"\\\/\n\u00e9\ud83d\ude00""#).as_deref(), Some("\"\\/\né😀"));
        for bad in
            ["", "a", "\"", "\"a", "\"a\\", "\"\\x\"", "\"\\u12\"", "\"\\ud83d\"", "\"\\ud83d\\u0041\""]
        {
            assert_eq!(take(bad), None, "{bad}");
        }
    }

    #[test]
    fn from_the_end() {
        assert_eq!(start(r#"default "x""#, 10), Some(8));
        assert_eq!(start(r#"a "b" "c\"d\\""#, 13), Some(6));
        assert_eq!(start("x\"", 1), None);
    }
}
