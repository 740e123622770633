//! The HTML reference of a source, and what is in its pages.

#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use qmp_codegen::docs::{Book, HtmlOptions, html};
use qmp_schema::SourceMap;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// File names and texts.
pub type Site = BTreeMap<String, String>;

/// The site of a source.
pub fn of(source: &Path) -> Site {
    let mut sources = SourceMap::new();
    sources.load_source(source.to_str().unwrap()).unwrap();
    of_sources(&sources)
}

/// The site of a text.
pub fn of_text(name: &str, text: &str) -> Site {
    let mut sources = SourceMap::new();
    sources.add(name, text);
    of_sources(&sources)
}

fn of_sources(sources: &SourceMap) -> Site {
    let reading = qmp_schema::read(sources);
    assert!(!reading.has_errors(), "{:?}", reading.diagnostics);
    let options = HtmlOptions { title: "QMP Reference", source: "a test" };
    html(&Book::new(&reading.schema), options).unwrap().into_iter().collect()
}

/// The shipped schema.
pub fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("qmp-types/schema")
}

/// The pages of a site.
pub fn pages(site: &Site) -> impl Iterator<Item = (&str, &str)> {
    let pages = site.iter().filter(|(name, _)| name.ends_with(".html"));
    pages.map(|(name, text)| (name.as_str(), text.as_str()))
}

/// A start tag: its name and attributes.
pub struct Tag<'p> {
    pub name: &'p str,
    pub attributes: BTreeMap<&'p str, String>,
}

/// The start tags of a page. Pages are written in one way only: names in small letters, values in double quotes, each `<` of a text
/// escaped; what is written otherwise fails.
pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let start = page.find("<html").unwrap();
    let mut tags = Vec::new();
    for part in page[start..].split('<').skip(1) {
        let Some(inside) = part.split_once('>').map(|(inside, _)| inside) else {
            panic!("an open tag: {part}")
        };
        if inside.starts_with(['/', '!']) {
            continue;
        }
        let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
        assert!(name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()), "<{inside}>");
        let mut attributes = BTreeMap::new();
        while !rest.trim().is_empty() {
            let end = rest.find([' ', '=']).unwrap_or(rest.len());
            let (key, behind) = rest.split_at(end);
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

/// The text of a page, as it is read.
pub fn text(page: &str) -> String {
    let parts = page.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    unescaped(&parts.collect::<String>())
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&amp;", "&")
}
