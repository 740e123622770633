//! HTML: a folder of pages that needs no server, no network and no script; what a script adds is search, colours by
//! choice, and buttons that copy.
//!
//! The templates stand in `templates/html`. All text in them goes through [`escape::Html`].

mod entry;
pub(crate) mod escape;
mod highlight;
mod members;
mod pages;
mod place;
mod prose;
mod search;
mod unfold;

use super::{Book, File};
use unfold::Costs;

/// What the pages say besides what is in the schema.
#[derive(Clone, Copy, Debug)]
pub struct HtmlOptions<'o> {
    /// Title of the whole.
    pub title: &'o str,
    /// Where the schema comes from, in words.
    pub source: &'o str,
}

/// What all pages are made from.
struct Site<'b, 's> {
    book: &'b Book<'s>,
    costs: Costs,
    options: HtmlOptions<'b>,
}

/// The reference as HTML: `index.html`, a page for each chapter, a style sheet, a script and what it searches in.
///
/// Links to `index.html#ANCHOR` last, whatever chapter an entry stands in (anchors: [`Entry::anchor`](super::Entry::anchor)).
///
/// # Errors
///
/// None that anyone knows of: templates could give one, and these do not.
pub fn html(book: &Book<'_>, options: HtmlOptions<'_>) -> Result<Vec<File>, askama::Error> {
    let site = Site { book, costs: Costs::of(book.schema()), options };
    let mut files = vec![("index.html".to_owned(), pages::index(&site)?)];
    for (at, chapter) in book.chapters().iter().enumerate() {
        files.push((format!("{}.html", chapter.slug), pages::chapter(&site, at)?));
    }
    for (name, text) in [
        ("qmp.css", include_str!("../../../templates/html/qmp.css")),
        ("qmp.js", include_str!("../../../templates/html/qmp.js")),
    ] {
        files.push((name.to_owned(), text.to_owned()));
    }
    files.push(("search-index.js".to_owned(), search::index(book)));
    Ok(files)
}
