//! What a reference has to show of a schema, as plain text.

use qmp_codegen::docs::{Book, Entry, EntryId, Label, nodes};
use qmp_schema::model::{Block, Doc, Feature, Meta, TypeId};

/// What is said of an entry, or of something that it has in place.
pub struct Said<'b> {
    pub entry: EntryId,
    /// What it is said of; `None` for the entry itself.
    pub label: Option<Label<'b>>,
    /// The texts, none of which is broken into lines.
    pub texts: Vec<&'b str>,
}

/// All that is said.
pub fn said<'b>(book: &'b Book<'_>) -> Vec<Said<'b>> {
    let mut found = Finder { book, out: Vec::new(), open: Vec::new() };
    for (id, entry) in book.entries() {
        let texts = of_doc(entry.doc()).chain(of_meta(entry.meta()));
        found.out.push(Said { entry: id, label: None, texts: texts.chain([entry.name()]).collect() });
        match entry {
            Entry::Command(command) => {
                found.inside(id, command.arguments);
                found.inside(id, command.returns.as_ref().and_then(|ty| ty.def()));
            }
            Entry::Event(event) => found.inside(id, event.data),
            Entry::Type(ty, _) => found.of_type(id, ty),
        }
    }
    found.out
}

struct Finder<'b, 's> {
    book: &'b Book<'s>,
    out: Vec<Said<'b>>,
    open: Vec<TypeId>,
}

impl<'b> Finder<'b, '_> {
    fn inside(&mut self, entry: EntryId, ty: Option<TypeId>) {
        if let Some(ty) = ty.filter(|&ty| self.book.of_type(ty).is_none()) {
            self.of_type(entry, ty);
        }
    }

    fn of_type(&mut self, entry: EntryId, ty: TypeId) {
        if self.open.contains(&ty) {
            return;
        }
        self.open.push(ty);
        for node in nodes(self.book.schema(), ty) {
            let texts = of_doc(node.doc).chain(of_meta(node.meta)).chain(node.default);
            let texts = texts.chain([node.label.name()]).collect();
            self.out.push(Said { entry, label: Some(node.label), texts });
            self.inside(entry, node.below);
        }
        self.open.pop();
    }
}

fn of_meta<'m>(meta: &'m Meta) -> impl Iterator<Item = &'m str> {
    let facts = [&meta.since, &meta.removed, &meta.condition].into_iter().flatten().map(String::as_str);
    let features = meta.features.iter();
    let of_feature = |feature: &'m Feature| {
        of_doc(&feature.doc).chain(feature.condition.as_deref()).chain([feature.name.as_str()])
    };
    facts.chain(features.flat_map(of_feature))
}

fn of_doc(doc: &Doc) -> impl Iterator<Item = &str> {
    doc.blocks.iter().flat_map(of_block)
}

fn of_block(block: &Block) -> Vec<&str> {
    match block {
        Block::Paragraph(text) | Block::Note(text) | Block::Returns(text) | Block::Errors(text) => vec![text],
        Block::List(items) => items.iter().map(String::as_str).collect(),
        Block::Example(example) => {
            example.caption.iter().map(String::as_str).chain(example.text.lines()).collect()
        }
    }
}

/// A text without white space, which may stand for a line's end, and without quotes, which what is shown as code has not;
/// typography turns apostrophes, and what is not seen is replaced.
pub fn bare(text: &str) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
    };
    let seen = text.chars().filter(|c| !c.is_whitespace() && *c != '"');
    seen.map(|c| match c {
        '\u{2019}' => '\'',
        c if hidden(c) => '\u{fffd}',
        c => c,
    })
    .collect()
}
