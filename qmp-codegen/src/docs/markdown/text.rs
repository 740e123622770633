//! Prose, code and links in Markdown that shows what the text says, on GitHub and in mdBook.

use crate::docs::{Badge, Book, EntryId, Piece, TypePiece, one_line, spell};
use crate::markdown;
use qmp_schema::model::Type;

/// Writes the texts of an entry or a chapter.
#[derive(Clone, Copy)]
pub(super) struct Text<'b> {
    pub(super) book: &'b Book<'b>,
    /// The entry, which is not linked to itself.
    pub(super) own: Option<EntryId>,
}

impl Text<'_> {
    /// A text as a part of a line, with links for the entries that it names.
    pub(super) fn inline(&self, text: &str) -> String {
        let text = one_line(text);
        let pieces = self.book.mentions().pieces(&text, self.own);
        let show = |piece: Piece<'_>| match piece {
            Piece::Words(words) => escape(words),
            Piece::Entry(id, _) => self.link(id),
            Piece::Quoted(text) => code(text),
            // In a table it would end the cell.
            Piece::Url(url) if url.contains('|') => escape(url),
            Piece::Url(url) => format!("<{}>", markdown::visible(url)),
        };
        pieces.into_iter().map(show).collect()
    }

    /// A text as a paragraph: one line.
    pub(super) fn paragraph(&self, text: &str) -> String {
        markdown::escape_line_start(self.inline(text))
    }

    /// A link to an entry.
    pub(super) fn link(&self, id: EntryId) -> String {
        let anchor = target(&self.book.entry(id).anchor());
        format!("[{}]({}.md#{anchor})", escape(self.book.entry(id).name()), self.book.chapter_of(id).slug)
    }

    /// What a type is called.
    pub(super) fn spelled(&self, ty: &Type) -> String {
        let show = |piece: TypePiece<'_>| match piece {
            TypePiece::Words(words) => words.to_owned(),
            TypePiece::Named(id, name) => match self.book.of_type(id) {
                Some(entry) => self.link(entry),
                None => escape(name),
            },
        };
        spell(self.book.schema(), ty).into_iter().map(show).collect()
    }
}

/// A badge as words.
pub(super) fn badge(badge: Badge<'_>) -> String {
    let (words, about) = badge.words();
    let about = match about {
        Some(about) if badge.is_code() => format!(" {}", code(about)),
        Some(about) => format!(" {}", escape(&one_line(about))),
        None => String::new(),
    };
    if badge.is_warning() { format!("**{words}{about}**") } else { format!("{words}{about}") }
}

/// Words that mean themselves in Markdown, wherever they stand but at the start of a line.
pub fn escape(text: &str) -> String {
    let escaped = markdown::escape_marks(&markdown::visible(&text.replace(char::is_whitespace, " ")));
    markdown::escape_where(&escaped, |before, c, after| match c {
        // `{{#include` is done by mdBook, `{#id}` ends a heading with an id.
        '{' => matches!(after, Some('{' | '#')) || before == Some('{'),
        // Mathematics on GitHub.
        '$' => true,
        // mdBook turns them; within a word that is what one would write.
        '\'' => !(before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)),
        '"' => true,
        // The end of a heading.
        '#' => after.is_none_or(|c| c == '#' || c == ' '),
        // An image, where a link follows.
        '!' => after.is_none(),
        _ => false,
    })
}

/// Text of a program.
pub(super) fn code(text: &str) -> String {
    // A backslash means itself in code, so that nothing else keeps a bar from ending a cell and mdBook from doing `{{`.
    if text.contains('|') || text.contains("{{") {
        format!("<code>{}</code>", references(&one_line(&markdown::visible(text))))
    } else {
        markdown::code(text)
    }
}

/// Lines of a program.
pub(super) fn block(text: &str, language: &str) -> String {
    let fenced = markdown::block(text, language);
    match fenced.as_slice() {
        [_, lines @ .., _] if text.contains("{{") => {
            format!("<pre><code>{}</code></pre>", references(&lines.join("\n")))
        }
        _ => fenced.join("\n"),
    }
}

/// Text in HTML in Markdown, in which nothing has a meaning to either.
fn references(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            out += &format!("&#{};", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// An anchor in links and ids. Names of sound schemas need no encoding.
pub(super) fn target(anchor: &str) -> String {
    let mut out = String::with_capacity(anchor.len());
    for byte in anchor.bytes() {
        match byte {
            b'-' | b'_' | b'.' | b':' => out.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            _ => out += &format!("%{byte:02X}"),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_mean_themselves() {
        for (text, expected) in [
            ("plain words, don't", "plain words, don't"),
            ("'on' \"x", "\\'on\\' \\\"x"),
            ("{{#include x}} {a} {#id}", "\\{\\{#include x}} {a} \\{#id}"),
            ("C #", "C \\#"),
            ("$x$", "\\$x\\$"),
            ("see!", "see\\!"),
            ("a|b", "a\\|b"),
        ] {
            assert_eq!(escape(text), expected);
        }
    }

    #[test]
    fn code_means_itself_in_cells() {
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("a|b"), "<code>a&#124;b</code>");
        assert_eq!(code("{{#x}}"), "<code>&#123;&#123;&#35;x&#125;&#125;</code>");
        assert_eq!(block("{{*}}", "json"), "<pre><code>&#123;&#123;&#42;&#125;&#125;</code></pre>");
    }
}
