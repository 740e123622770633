//! How text becomes part of a page: nothing in it is markup, and what could not be seen can be.

use crate::unseen::is_unseen;
use askama::filters::Escaper;
use std::borrow::Cow;
use std::fmt::{self, Write};

/// What all text in templates goes through.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Html;

impl Escaper for Html {
    fn write_escaped_str<W: Write>(&self, mut to: W, text: &str) -> fmt::Result {
        let mut plain = 0;
        for (at, c) in text.char_indices() {
            let instead = match c {
                '&' => Cow::Borrowed("&amp;"),
                '<' => Cow::Borrowed("&lt;"),
                '>' => Cow::Borrowed("&gt;"),
                '"' => Cow::Borrowed("&quot;"),
                '\'' => Cow::Borrowed("&#39;"),
                _ => match stand_in(c) {
                    Some(instead) => Cow::Owned(instead),
                    None => continue,
                },
            };
            to.write_str(&text[plain..at])?;
            to.write_str(&instead)?;
            plain = at + c.len_utf8();
        }
        to.write_str(&text[plain..])
    }
}

/// A text in which everything can be seen.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| stand_in(c).is_none()) {
        return Cow::Borrowed(text);
    }
    let show = |c: char| stand_in(c).unwrap_or_else(|| c.into());
    Cow::Owned(text.chars().map(show).collect())
}

/// What is shown for a character that cannot be seen: pages show what programs send, and nobody could tell such texts apart.
/// HTML forbids some of them.
fn stand_in(c: char) -> Option<String> {
    is_unseen(c).then(|| format!("⟨U+{:04X}⟩", u32::from(c)))
}

/// A name as a part of an id or of a link to it: letters, digits, `-`, `_` and `.` stand for themselves. Members and values may be
/// called anything.
pub(super) fn id_part(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') {
            out.push(c);
        } else {
            out.push_str(&format!("~{:x}~", u32::from(c)));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str) -> String {
        let mut out = String::new();
        assert!(Html.write_escaped_str(&mut out, text).is_ok());
        out
    }

    #[test]
    fn text_is_no_markup() {
        assert_eq!(
            escaped("<b a=\"x\" c='y'> & größer"),
            "&lt;b a=&quot;x&quot; c=&#39;y&#39;&gt; &amp; größer"
        );
    }

    #[test]
    fn what_cannot_be_seen_is_shown() {
        assert_eq!(escaped("a\0\x1b\x7f\u{85}b"), "a⟨U+0000⟩⟨U+001B⟩⟨U+007F⟩⟨U+0085⟩b");
        assert_eq!(escaped("evil\u{202e}txt.exe\u{2069}"), "evil⟨U+202E⟩txt.exe⟨U+2069⟩");
        assert_eq!(escaped("\u{2028}\u{feff}\u{ffff}\u{1fffe}"), "⟨U+2028⟩⟨U+FEFF⟩⟨U+FFFF⟩⟨U+1FFFE⟩");
        assert_eq!(visible("two\nlines,\tשלום"), "two\nlines,\tשלום");
        assert_eq!(visible("\r\n"), "⟨U+000D⟩\n");
    }

    #[test]
    fn different_names_have_different_ids() {
        assert_eq!(id_part("x-blockdev_1.0"), "x-blockdev_1.0");
        assert_eq!(id_part("a b:c=~"), "a~20~b~3a~c~3d~~7e~");
        assert_eq!(id_part("ä"), "~e4~");
    }
}
