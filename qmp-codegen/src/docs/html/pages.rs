//! The pages: the front page and one for each chapter.

use super::super::{Chapter, Content, Entry};
use super::entry::EntryView;
use super::place::{Page, anchor};
use super::prose::Blocks;
use super::{HtmlOptions, Site};
use askama::Template;
use qmp_schema::model::Doc;

/// What all pages have around what is theirs.
struct Frame<'b, 's> {
    site: &'b Site<'b, 's>,
    /// Slug of the page's chapter; empty for the front page.
    slug: &'b str,
    title: &'b str,
    options: HtmlOptions<'b>,
}

impl<'b, 's> Frame<'b, 's> {
    fn new(site: &'b Site<'b, 's>, slug: &'b str, title: &'b str) -> Frame<'b, 's> {
        Frame { site, slug, title, options: site.options }
    }

    fn chapters(&self) -> &'b [Chapter<'s>] {
        self.site.book.chapters()
    }

    /// What is said of a chapter, in a sentence.
    fn about(&self, chapter: &Chapter<'s>) -> Option<&'s str> {
        match chapter.contents.first()? {
            Content::Prose(doc) => first_sentence(doc),
            Content::Entry(_) => None,
        }
    }

    /// The groups of a chapter that are not empty: word and entries.
    fn groups(&self, chapter: &Chapter<'s>) -> Vec<(&'static str, Vec<Item<'s>>)> {
        let groups = [("Commands", "command"), ("Events", "event"), ("Types", "type")];
        let entries = |group| {
            let entries = chapter.entries().map(|id| Item { entry: self.site.book.entry(id) });
            entries.filter(|item| item.entry.kind().group() == group).collect::<Vec<_>>()
        };
        groups
            .map(|(word, group)| (word, entries(group)))
            .into_iter()
            .filter(|(_, items)| !items.is_empty())
            .collect()
    }
}

/// An entry in a list of them.
struct Item<'s> {
    entry: Entry<'s>,
}

impl<'s> Item<'s> {
    fn anchor(&self) -> String {
        anchor(&self.entry)
    }

    fn summary(&self) -> Option<&'s str> {
        first_sentence(self.entry.doc())
    }

    /// The words of its name. Columns of lists are narrower than long names, which shall not lose a letter to the next line.
    fn words(&self) -> Vec<&'s str> {
        let name = self.entry.name();
        let follows =
            |at: usize| name[..at].ends_with(|c: char| c.is_lowercase() || c.is_ascii_digit() || c == '_');
        let starts = name.match_indices(char::is_uppercase).map(|(at, _)| at).filter(|at| follows(*at));
        let mut words = Vec::new();
        let mut open = 0;
        for at in starts {
            words.push(&name[open..at]);
            open = at;
        }
        words.push(&name[open..]);
        words
    }
}

/// The first sentence of a text, unless it is long.
fn first_sentence(doc: &Doc) -> Option<&str> {
    let text = doc.summary()?;
    let end = text.match_indices(". ").map(|(at, _)| at + 1).find(|&end| !is_abbreviation(&text[..end]));
    Some(&text[..end.unwrap_or(text.len())]).filter(|text| text.len() <= LONGEST_SUMMARY)
}

/// A longer sentence is no summary.
const LONGEST_SUMMARY: usize = 160;

fn is_abbreviation(text: &str) -> bool {
    ["e.g.", "i.e.", "etc.", "cf.", "vs."].iter().any(|word| text.ends_with(word))
}

#[derive(Template)]
#[template(path = "html/index.html")]
struct IndexPage<'b, 's> {
    frame: Frame<'b, 's>,
    counts: Vec<String>,
    summaries: Summaries,
}

/// Which entries of the front page have a summary.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Summaries {
    All,
    NotOfTypes,
    None,
}

impl Summaries {
    fn of(self, item: &Item<'_>) -> bool {
        match self {
            Summaries::All => true,
            Summaries::NotOfTypes => !matches!(item.entry, Entry::Type(..)),
            Summaries::None => false,
        }
    }
}

/// The front page is to be there at once, over a slow line too.
const LARGEST_INDEX: usize = 190_000;

/// The front page. It has summaries as far as it stays small.
pub(super) fn index(site: &Site<'_, '_>) -> Result<String, askama::Error> {
    let phrase = |(n, what): (usize, &str)| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
    let render = |summaries| {
        let counts = site.book.counts().into_iter().filter(|(n, _)| *n > 0).map(phrase).collect();
        IndexPage { frame: Frame::new(site, "", site.options.title), counts, summaries }.render()
    };
    for summaries in [Summaries::All, Summaries::NotOfTypes] {
        let page = render(summaries)?;
        if page.len() <= LARGEST_INDEX {
            return Ok(page);
        }
    }
    render(Summaries::None)
}

#[derive(Template)]
#[template(path = "html/chapter.html")]
struct ChapterPage<'b, 's> {
    frame: Frame<'b, 's>,
    contents: Vec<Part<'s>>,
    previous: Option<&'b Chapter<'s>>,
    next: Option<&'b Chapter<'s>>,
}

enum Part<'s> {
    Prose(Blocks<'s>),
    Entry(Box<EntryView<'s>>),
}

/// The page of the chapter at this place.
pub(super) fn chapter<'s>(site: &Site<'_, 's>, at: usize) -> Result<String, askama::Error> {
    let chapters = site.book.chapters();
    let chapter = &chapters[at];
    let page = Page { book: site.book, slug: &chapter.slug };
    let part = |content: &Content<'s>| match content {
        Content::Prose(doc) => Part::Prose(Blocks::new(page, None, &doc.blocks)),
        Content::Entry(id) => Part::Entry(Box::new(EntryView::new(site, page, *id))),
    };
    let page = ChapterPage {
        frame: Frame::new(site, &chapter.slug, &chapter.title),
        contents: chapter.contents.iter().map(part).collect(),
        previous: at.checked_sub(1).map(|at| &chapters[at]),
        next: chapters.get(at + 1),
    };
    page.render()
}
