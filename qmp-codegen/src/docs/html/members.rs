//! Members, values, branches and choices, with what is below them.

use super::super::{Badge, EntryId, Label, Node, TypePiece, is_explained, spell};
use super::place::{Page, id_below};
use super::prose::{BlockView, Blocks, Prose};
use super::unfold::{SHOWN_WORDS, Tree};
use askama::Template;
use qmp_schema::model::{Meta, Type};

/// The nodes of one type.
#[derive(Template)]
#[template(path = "html/members.html")]
pub(super) struct Members<'s> {
    /// Further classes of the list.
    look: &'static str,
    members: Vec<MemberView<'s>>,
}

impl Members<'_> {
    /// How many there are of what: `3 members, 2 branches`.
    pub(super) fn count(&self) -> String {
        let word = |label: &Label<'_>| match label {
            Label::Member(_) => ["member", "members"],
            Label::Value(_) => ["value", "values"],
            Label::Branch { .. } => ["branch", "branches"],
            Label::Choice(_) => ["choice", "choices"],
        };
        let words = self.members.chunk_by(|a, b| word(&a.label) == word(&b.label));
        let phrase = |chunk: &[MemberView<'_>]| {
            let word = chunk.first().map_or("", |first| word(&first.label)[usize::from(chunk.len() > 1)]);
            format!("{} {word}", chunk.len())
        };
        words.map(phrase).collect::<Vec<_>>().join(", ")
    }
}

/// Whether nothing is said of it but its name.
fn is_bare(node: &Node<'_>) -> bool {
    node.doc.is_empty() && node.badges().is_empty()
}

struct MemberView<'s> {
    /// Where links to it lead, where it is described here.
    id: Option<String>,
    label: Label<'s>,
    ty: Option<TypeView<'s>>,
    badges: Vec<Badge<'s>>,
    doc: Blocks<'s>,
    features: Vec<FeatureView<'s>>,
    below: Option<Below<'s>>,
}

struct Below<'s> {
    /// Whether it is to be unfolded; what is described in place is always to be seen.
    is_folded: bool,
    members: Members<'s>,
}

/// What a type is called, with links.
#[derive(Template)]
#[template(path = "html/type.html")]
pub(super) struct TypeView<'s> {
    /// Words, and where they lead if they name a type.
    pieces: Vec<(&'s str, Option<String>)>,
}

impl<'s> TypeView<'s> {
    pub(super) fn new(page: Page<'_, 's>, ty: &Type) -> TypeView<'s> {
        let view = |piece| match piece {
            TypePiece::Words(words) => (words, None),
            TypePiece::Named(id, name) => (name, page.book.of_type(id).map(|entry| page.link(entry))),
        };
        TypeView { pieces: spell(page.book.schema(), ty).into_iter().map(view).collect() }
    }
}

/// A feature of which more is said than its name.
pub(super) struct FeatureView<'s> {
    pub(super) badge: Badge<'s>,
    pub(super) condition: Option<&'s str>,
    pub(super) doc: Blocks<'s>,
}

/// The features of which more is said than their names.
pub(super) fn features<'s>(page: Page<'_, 's>, own: EntryId, meta: &'s Meta) -> Vec<FeatureView<'s>> {
    let says = meta.features.iter().filter(|feature| is_explained(feature));
    let view = |feature| FeatureView {
        badge: Badge::of_feature(feature),
        condition: feature.condition.as_deref(),
        doc: Blocks::new(page, Some(own), &feature.doc.blocks),
    };
    says.map(view).collect()
}

/// What [`Members`] are made for.
#[derive(Clone, Copy)]
pub(super) struct Maker<'b, 's> {
    pub(super) page: Page<'b, 's>,
    pub(super) own: EntryId,
}

impl<'s> Maker<'_, 's> {
    /// A level of a tree and all below it; what is described here has ids below `id`.
    pub(super) fn members(self, tree: &Tree<'s>, level: usize, id: &str) -> Members<'s> {
        let level = &tree.levels[level];
        let members = level.nodes.iter().zip(&level.below);
        let id = level.is_own.then_some(id);
        let look = match level.nodes.first().map(|node| node.label) {
            Some(Label::Value(_)) if level.nodes.iter().all(is_bare) => " values plain",
            Some(Label::Value(_)) => " values",
            _ => "",
        };
        Members { look, members: members.map(|(node, below)| self.member(tree, node, *below, id)).collect() }
    }

    fn member(
        self,
        tree: &Tree<'s>,
        node: &Node<'s>,
        below: Option<usize>,
        id: Option<&str>,
    ) -> MemberView<'s> {
        let id = id.map(|id| id_below(id, &node.label));
        let schema = self.page.book.schema();
        let name = node.below.and_then(|id| schema.type_def(id).name.as_deref());
        let below = below.map(|level| Below {
            // A branch in place is folded too: a union has many, and one of them at a time.
            is_folded: name.is_some() || matches!(node.label, Label::Branch { .. }),
            members: self.members(tree, level, id.as_deref().unwrap_or_default()),
        });
        let ty = match (node.ty, node.below) {
            (Some(ty), _) => Some(TypeView::new(self.page, ty)),
            (None, Some(branch)) if name.is_some() => Some(TypeView::new(self.page, &Type::Def(branch))),
            (None, _) => None,
        };
        let (doc, features) = if id.is_some() {
            (
                Blocks::new(self.page, Some(self.own), &node.doc.blocks),
                features(self.page, self.own, node.meta),
            )
        } else {
            let text = node.doc.summary();
            let prose = text.map(|text| Prose::cut(self.page, Some(self.own), text, SHOWN_WORDS));
            (Blocks { blocks: prose.map(BlockView::Paragraph).into_iter().collect() }, Vec::new())
        };
        MemberView { id, label: node.label, ty, badges: node.badges(), doc, features, below }
    }
}
