//! What is in the pages of the HTML reference.

use qmp_codegen::docs::{Book, File, HtmlOptions};
use std::collections::BTreeMap;

/// The files of a reference.
pub fn html(book: &Book<'_>) -> Vec<File> {
    qmp_codegen::docs::html(book, HtmlOptions { title: "Reference", source: "a test" }).unwrap()
}

/// A start tag: its name and attributes.
pub struct Tag<'p> {
    pub name: &'p str,
    pub attributes: BTreeMap<&'p str, String>,
}

/// The start tags of a page. Pages are written in one way only: names in small letters, values in double quotes, each `<`
/// of a text escaped; what is written otherwise fails.
pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let start = page.find("<html").unwrap();
    let mut tags = Vec::new();
    for part in page[start..].split('<').skip(1) {
        let Some((inside, _)) = part.split_once('>') else { panic!("an open tag: {part}") };
        if inside.starts_with(['/', '!']) {
            continue;
        }
        let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
        assert!(name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()), "<{inside}>");
        let mut attributes = BTreeMap::new();
        while !rest.is_empty() {
            let (key, behind) = rest.split_at(rest.find([' ', '=']).unwrap_or(rest.len()));
            let (value, behind) = match behind.strip_prefix("=\"") {
                Some(behind) => behind.split_once('"').unwrap(),
                None => ("", behind),
            };
            assert!(attributes.insert(key, unescaped(value)).is_none(), "{key} twice in <{inside}>");
            rest = behind.trim_start();
        }
        tags.push(Tag { name, attributes });
    }
    tags
}

/// The text of a part of a page, as it is read.
pub fn text(page: &str) -> String {
    let parts = page.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    unescaped(&parts.collect::<String>())
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&amp;", "&")
}
