//! What stands where in the reference.

use super::{Entry, EntryId, Kind, Mentions, Use, one_line, uses};
use qmp_schema::Schema;
use qmp_schema::model::{Doc, Item, TypeId};
use std::collections::{BTreeMap, BTreeSet};

/// The reference of a schema: chapters and entries in source order.
///
/// ```
/// use qmp_codegen::docs::Book;
/// use qmp_schema::model::{Chapter, Event, Item, Schema};
///
/// let mut schema = Schema::new();
/// let chapter = Chapter { title: "Run State".into(), doc: Default::default(), span: Default::default() };
/// schema.items.push(Item::Chapter(chapter));
/// schema.items.push(Item::Event(Event { name: "STOP".into(), ..Event::default() }));
/// let book = Book::new(&schema);
/// assert_eq!(book.chapters()[0].slug, "run-state");
/// let stop = book.named("STOP")[0];
/// assert_eq!(book.entry(stop).anchor(), "event-STOP");
/// ```
#[derive(Debug)]
pub struct Book<'s> {
    schema: &'s Schema,
    chapters: Vec<Chapter<'s>>,
    /// With the place of its chapter.
    entries: Vec<(Entry<'s>, usize)>,
    by_name: BTreeMap<&'s str, Vec<EntryId>>,
    by_type: BTreeMap<TypeId, EntryId>,
    used: BTreeMap<TypeId, Vec<Use<'s>>>,
    mentions: Mentions<'s, EntryId>,
}

/// A chapter.
#[derive(Debug)]
pub struct Chapter<'s> {
    /// Its heading.
    pub title: String,
    /// The heading for names of files: small letters, digits and single dashes; each is there once, and none is
    /// `index`, `readme` or `summary`, which formats have as names of their own.
    pub slug: String,
    /// What is in it.
    pub contents: Vec<Content<'s>>,
}

/// What a chapter consists of.
#[derive(Clone, Copy, Debug)]
pub enum Content<'s> {
    /// Free prose.
    Prose(&'s Doc),
    /// An entry.
    Entry(EntryId),
}

impl Chapter<'_> {
    /// Its entries, in order.
    pub fn entries(&self) -> impl Iterator<Item = EntryId> {
        self.contents.iter().filter_map(|content| match content {
            Content::Entry(id) => Some(*id),
            Content::Prose(_) => None,
        })
    }
}

impl<'s> Book<'s> {
    /// Plans the reference of a schema. What stands ahead of the first chapter, or all where there are no chapters, goes
    /// into chapters of commands, of events and of types.
    pub fn new(schema: &'s Schema) -> Book<'s> {
        let mut book = Book {
            schema,
            chapters: Vec::new(),
            entries: Vec::new(),
            by_name: BTreeMap::new(),
            by_type: BTreeMap::new(),
            used: BTreeMap::new(),
            mentions: Mentions::new([]),
        };
        let has_title =
            |item: &Item| matches!(item, Item::Chapter(chapter) if !chapter.title.trim().is_empty());
        let first = schema.items.iter().position(has_title).unwrap_or(schema.items.len());
        let (ahead, chapters) = schema.items.split_at(first);
        book.add_ahead(ahead);
        for item in chapters {
            book.add(item);
        }
        book.chapters.retain(|chapter| !chapter.contents.is_empty());
        book.number();
        book.used = uses::of(&book);
        // Prose is about commands and events: they go ahead of types of the same name.
        let (types, others): (Vec<_>, Vec<_>) =
            book.entries().partition(|(_, entry)| matches!(entry, Entry::Type(..)));
        let named = others.into_iter().chain(types).map(|(id, entry)| (entry.name(), id));
        book.mentions = Mentions::new(named);
        book
    }

    fn add_ahead(&mut self, items: &'s [Item]) {
        let of = |item: &Item| match item {
            Item::Chapter(_) => 0,
            Item::Command(_) => 1,
            Item::Event(_) => 2,
            Item::Type(_) => 3,
        };
        for (group, title) in ["Introduction", "Commands", "Events", "Types"].into_iter().enumerate() {
            self.begin(title);
            for item in items.iter().filter(|item| of(item) == group) {
                self.add(item);
            }
        }
    }

    fn begin(&mut self, title: &str) {
        self.chapters.push(Chapter { title: one_line(title), slug: String::new(), contents: Vec::new() });
    }

    fn add(&mut self, item: &'s Item) {
        let entry = match item {
            Item::Command(command) => Entry::Command(command),
            Item::Event(event) => Entry::Event(event),
            Item::Type(id) => Entry::of_type(self.schema, *id),
            Item::Chapter(chapter) => {
                if !chapter.title.trim().is_empty() {
                    self.begin(&chapter.title);
                }
                if !chapter.doc.is_empty() {
                    self.push(Content::Prose(&chapter.doc));
                }
                return;
            }
        };
        let id = EntryId(self.entries.len());
        self.by_name.entry(entry.name()).or_default().push(id);
        if let Entry::Type(ty, _) = entry {
            self.by_type.insert(ty, id);
        }
        self.entries.push((entry, 0));
        self.push(Content::Entry(id));
    }

    fn push(&mut self, content: Content<'s>) {
        if let Some(chapter) = self.chapters.last_mut() {
            chapter.contents.push(content);
        }
    }

    /// Gives chapters their slugs and entries their chapters.
    fn number(&mut self) {
        let mut taken = BTreeSet::from(["index", "readme", "summary"].map(str::to_owned));
        for (at, chapter) in self.chapters.iter_mut().enumerate() {
            let plain = slug(&chapter.title);
            let numbered = (2..).map(|n| format!("{plain}-{n}"));
            let free = std::iter::once(plain.clone()).chain(numbered).find(|slug| !taken.contains(slug));
            chapter.slug = free.unwrap_or_default();
            taken.insert(chapter.slug.clone());
            for EntryId(entry) in chapter.entries() {
                self.entries[entry].1 = at;
            }
        }
    }

    /// The schema.
    pub fn schema(&self) -> &'s Schema {
        self.schema
    }

    /// The chapters, in order; none is empty.
    pub fn chapters(&self) -> &[Chapter<'s>] {
        &self.chapters
    }

    /// The entries, chapter by chapter.
    pub fn entries(&self) -> impl Iterator<Item = (EntryId, Entry<'s>)> {
        self.entries.iter().enumerate().map(|(at, (entry, _))| (EntryId(at), *entry))
    }

    /// The entry of an id that this book gave out.
    ///
    /// # Panics
    ///
    /// With an id of another book, where this one has fewer entries.
    pub fn entry(&self, id: EntryId) -> Entry<'s> {
        self.entries[id.0].0
    }

    /// The chapter that an entry stands in.
    ///
    /// # Panics
    ///
    /// As [`Book::entry`].
    pub fn chapter_of(&self, id: EntryId) -> &Chapter<'s> {
        &self.chapters[self.entries[id.0].1]
    }

    /// The entries of exactly this name: a type may have that of a command.
    pub fn named(&self, name: &str) -> &[EntryId] {
        self.by_name.get(name).map_or(&[], Vec::as_slice)
    }

    /// Names that may have been meant by one that is not there: those that differ from it in capital letters or a few
    /// edits, then those that contain it. Each is there once.
    pub fn nearest(&self, name: &str) -> Vec<&'s str> {
        let mut meant = qmp_schema::nearest(name, self.by_name.keys().copied());
        let lower = name.to_ascii_lowercase();
        let contains = |known: &&str| !lower.is_empty() && known.to_ascii_lowercase().contains(&lower);
        let others = self.by_name.keys().copied().filter(contains);
        let mut others: Vec<&str> = others.filter(|known| !meant.contains(known)).collect();
        // Commands before types where it is written as their names are, and those with the fewest letters besides.
        others.sort_by_key(|known| (!known.contains(name), known.len()));
        meant.extend(others);
        meant
    }

    /// The entry of a type; `None` where it has no name.
    pub fn of_type(&self, id: TypeId) -> Option<EntryId> {
        self.by_type.get(&id).copied()
    }

    /// Where a named type is used, in the order of the book.
    pub fn uses(&self, id: TypeId) -> &[Use<'s>] {
        self.used.get(&id).map_or(&[], Vec::as_slice)
    }

    /// What finds the names of entries in prose.
    pub fn mentions(&self) -> &Mentions<'s, EntryId> {
        &self.mentions
    }

    /// How many commands, events and types there are.
    pub fn counts(&self) -> [(usize, &'static str); 3] {
        let count = |group| self.entries().filter(|(_, entry)| entry.kind().group() == group).count();
        [Kind::Command, Kind::Event, Kind::Structure].map(|kind| (count(kind.group()), kind.group()))
    }
}

/// A heading as a part of a file's name.
fn slug(title: &str) -> String {
    let words = title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-");
    if slug.is_empty() { "chapter".to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;
    use qmp_schema::model::{Chapter, Command, Event};

    fn chapter(title: &str, prose: &str) -> Item {
        Item::Chapter(Chapter { title: title.into(), doc: Doc::paragraph(prose), span: Default::default() })
    }

    fn command(name: &str) -> Item {
        Item::Command(Command { name: name.into(), ..Command::default() })
    }

    fn event(name: &str) -> Item {
        Item::Event(Event { name: name.into(), ..Event::default() })
    }

    fn outline(book: &Book<'_>) -> Vec<String> {
        let names = |chapter: &super::Chapter<'_>| {
            let entries = chapter.entries().map(|id| book.entry(id).name()).collect::<Vec<_>>();
            format!("{} ({}): {}", chapter.title, chapter.slug, entries.join(" "))
        };
        book.chapters().iter().map(names).collect()
    }

    #[test]
    fn what_has_no_chapter_is_sorted_by_kind() {
        let mut schema = Schema::new();
        schema.items.extend([event("B"), command("a"), chapter("C", ""), event("D"), command("e")]);
        let book = Book::new(&schema);
        assert_eq!(outline(&book), ["Commands (commands): a", "Events (events): B", "C (c): D e"]);
        assert_eq!(book.counts(), [(2, "command"), (2, "event"), (0, "type")]);
    }

    #[test]
    fn slugs_are_there_once() {
        let mut schema = Schema::new();
        let titles = ["Index", "A  b!", "a-B", "…", "Summary", "empty"];
        schema.items.extend(titles.map(|title| chapter(title, if title == "empty" { "" } else { "x" })));
        let slugs: Vec<_> =
            Book::new(&schema).chapters().iter().map(|chapter| chapter.slug.clone()).collect();
        assert_eq!(slugs, ["index-2", "a-b", "a-b-2", "chapter", "summary-2"]);
    }
}
