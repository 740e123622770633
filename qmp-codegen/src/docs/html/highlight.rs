//! Colours of JSON.

/// A part of a JSON text, and the class of the element it stands in; empty where it stands in none.
pub(super) type Token<'t> = (&'static str, &'t str);

/// The tokens of a strict JSON text; joined, they are the text.
pub(super) fn json(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (class, length) = match first {
            '"' => {
                let length = string(rest);
                let is_key = rest[length..].trim_start().starts_with(':');
                (if is_key { "k" } else { "s" }, length)
            }
            '-' | '0'..='9' => ("n", run(rest, |c| c.is_ascii_alphanumeric() || "+-.".contains(c))),
            'a'..='z' => ("l", run(rest, |c| c.is_ascii_alphabetic())),
            _ => ("", run(rest, |c| !c.is_ascii_alphanumeric() && !"\"-".contains(c))),
        };
        let (token, behind) = rest.split_at(length.max(first.len_utf8()));
        tokens.push((class, token));
        rest = behind;
    }
    tokens
}

/// How long the string is that a text starts with.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_told_apart() {
        let text = r#"{ "a\"b" : [ "c:", -1.5e+3, true, null ], "ü": {} }"#;
        let tokens = json(text);
        assert_eq!(tokens.iter().map(|token| token.1).collect::<String>(), text);
        let marked: Vec<_> = tokens.into_iter().filter(|token| !token.0.is_empty()).collect();
        assert_eq!(
            marked,
            [
                ("k", r#""a\"b""#),
                ("s", r#""c:""#),
                ("n", "-1.5e+3"),
                ("l", "true"),
                ("l", "null"),
                ("k", "\"ü\"")
            ]
        );
    }

    #[test]
    fn no_text_is_endless() {
        for text in ["", "\"", "é", "\\", "\"a\\", "A", "- x"] {
            assert_eq!(json(text).iter().map(|token| token.1).collect::<String>(), text);
        }
    }
}
