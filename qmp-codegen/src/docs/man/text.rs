//! Texts of the schema in a manual page: prose, features, names of types, badges.

use super::entry::Writer;
use super::roff::{bold, italic, plain};
use crate::docs::{Badge, Book, Node, Piece, TypePiece, capitalized, is_explained, nodes, one_line, spell};
use qmp_schema::model::{Block, Doc, Feature, Meta, Type, TypeId, TypeKind};

impl Writer<'_> {
    /// What is said of a node, by paragraph.
    pub(super) fn said(&self, doc: &Doc, meta: &Meta) -> Vec<String> {
        let mut out: Vec<String> = doc.blocks.iter().flat_map(|block| self.block(block)).collect();
        out.extend(
            meta.features
                .iter()
                .filter(|feature| is_explained(feature))
                .flat_map(|feature| self.feature(feature)),
        );
        out
    }

    pub(super) fn block(&self, block: &Block) -> Vec<String> {
        match block {
            Block::Paragraph(text) => vec![self.inline(text)],
            Block::List(items) => items.iter().map(|item| format!("\\(bu {}", self.inline(item))).collect(),
            Block::Note(text) => vec![format!("Note: {}", self.inline(text))],
            Block::Returns(text) => vec![format!("Returns: {}", self.inline(text))],
            Block::Errors(text) => vec![format!("Errors: {}", self.inline(text))],
            Block::Example(example) => {
                let caption = example.caption.as_deref().map(|caption| self.inline(caption));
                vec![format!("Example: {}", caption.unwrap_or_default()), plain(&one_line(&example.text))]
            }
        }
    }

    fn feature(&self, feature: &Feature) -> Vec<String> {
        let (words, name) = Badge::of_feature(feature).words();
        let label = capitalized(words) + &name.map(|name| format!(" {}", bold(name))).unwrap_or_default();
        let condition =
            feature.condition.as_deref().map(|condition| format!(" (only where {})", plain(condition)));
        let mut said: Vec<String> = feature.doc.blocks.iter().flat_map(|block| self.block(block)).collect();
        let label = label + &condition.unwrap_or_default();
        match said.first_mut() {
            Some(first) => *first = format!("{label}: {first}"),
            None => said.push(label),
        }
        said
    }

    /// A text as a part of a line; the names of entries are bold.
    pub(super) fn inline(&self, text: &str) -> String {
        let text = one_line(text);
        let pieces = self.book.mentions().pieces(&text, self.own);
        let show = |piece: Piece<'_>| match piece {
            Piece::Words(words) => plain(words),
            Piece::Entry(_, name) => bold(name),
            Piece::Quoted(text) => format!("\\(dq{}\\(dq", plain(text)),
            Piece::Url(url) => plain(url),
        };
        pieces.into_iter().map(show).collect()
    }

    /// What a type is called, with the values of an enumeration in place of which nothing is said.
    pub(super) fn spelled(&self, ty: &Type) -> String {
        let show = |piece: TypePiece<'_>| match piece {
            TypePiece::Words(words) => words.to_owned(),
            TypePiece::Named(_, name) => italic(name),
        };
        let spelled: String = spell(self.book.schema(), ty).into_iter().map(show).collect();
        let values = ty.def().and_then(|id| plain_values(self.book, id)).unwrap_or_default();
        let values = values.iter().map(|name| bold(name)).collect::<Vec<_>>().join(", ");
        if values.is_empty() { spelled } else { format!("{spelled} {values}") }
    }
}

/// The values of an enumeration in place, where nothing is said of any.
pub(super) fn plain_values<'s>(book: &Book<'s>, id: TypeId) -> Option<Vec<&'s str>> {
    let schema = book.schema();
    let def = schema.type_def(id);
    let nodes = nodes(schema, id);
    let is_plain = |node: &Node<'_>| node.doc.is_empty() && node.badges().is_empty();
    let all = def.name.is_none() && matches!(def.kind, TypeKind::Enum(_)) && nodes.iter().all(is_plain);
    all.then(|| nodes.iter().map(|node| node.label.name()).collect())
}

/// A badge as words.
pub(super) fn show(badge: Badge<'_>) -> String {
    match badge.words() {
        (words, Some(about)) => format!("{} {}", plain(words), plain(about)),
        (words, None) => plain(words),
    }
}
