//! Members as a tree.

use crate::style::{ASIDE, NAME, TYPE, VALUE, WARY, styled, wrapped};
use qmp_codegen::docs::{Badge, Label, Node, TypePiece, nodes, spell};
use qmp_schema::Schema;
use qmp_schema::model::{Block, Doc, Meta, Type, TypeId, TypeKind};
use termtree::Tree;

/// How many columns a level takes.
const INDENT: usize = 4;

/// How many members of members are shown at most: types may contain each other many times over.
const MAX_SHOWN: usize = 20_000;

/// What a type consists of, as a tree below a first line.
pub(super) struct Members<'s> {
    pub(super) schema: &'s Schema,
    pub(super) width: usize,
    /// How many levels are shown.
    pub(super) depth: usize,
}

impl Members<'_> {
    /// The tree; its last line ends with a line break.
    pub(super) fn tree(&self, first_line: String, id: TypeId) -> String {
        let mut tree = Tree::new(first_line);
        self.grow(&mut tree, id, &mut vec![id], &mut 0);
        tree.to_string()
    }

    /// Adds what a type consists of. `open` are the types that one is inside of, the innermost last.
    fn grow(&self, tree: &mut Tree<String>, id: TypeId, open: &mut Vec<TypeId>, shown: &mut usize) {
        for node in nodes(self.schema, id) {
            *shown += 1;
            let recursive = node.below.is_some_and(|below| open.contains(&below));
            let mut leaf = Tree::new(self.label(&node, open.len(), recursive)).with_multiline(true);
            if let Some(below) =
                node.below.filter(|_| !recursive && open.len() < self.depth && *shown < MAX_SHOWN)
                && !matches!(self.schema.type_def(below).kind, TypeKind::Enum(_))
            {
                open.push(below);
                self.grow(&mut leaf, below, open, shown);
                open.pop();
            }
            tree.push(leaf);
        }
    }

    /// A node's lines: what it is, and what is said of it.
    fn label(&self, node: &Node<'_>, level: usize, recursive: bool) -> String {
        let mark = if node.optional { "?" } else { "" };
        let mut first = match node.label {
            Label::Member(name) => styled(NAME, format!("{name}{mark}")),
            Label::Value(name) => styled(VALUE, format!("{name:?}")),
            Label::Branch { discriminator, value } => {
                format!(
                    "{} {}",
                    styled(ASIDE, format!("{discriminator} =")),
                    styled(VALUE, format!("{value:?}"))
                )
            }
            Label::Choice(name) => styled(NAME, name),
        };
        if let Some(ty) = node.ty {
            first += &format!(": {}", type_name(self.schema, ty));
        } else if let Some(name) = node.below.and_then(|id| self.schema.type_def(id).name.as_deref()) {
            first += &format!(": {}", styled(TYPE, name));
        }
        let values = self.values(node);
        let is_in_place = node.below.is_some_and(|id| self.schema.type_def(id).name.is_none());
        if let (Some(values), true) = (&values, is_in_place) {
            first += &format!(" {}", styled(VALUE, values));
        }
        if let Some(default) = node.default {
            first += &format!(" {}", styled(ASIDE, format!("= {default}")));
        }
        for (style, fact) in facts(node.meta) {
            first += &format!("  {}", styled(style, fact));
        }
        if recursive {
            first += &format!("  {}", styled(ASIDE, "as above"));
        }
        let below = self.width.saturating_sub(INDENT * level + 2);
        let said = texts(node.doc)
            .into_iter()
            .chain(values.filter(|_| !is_in_place).map(|values| format!("one of {values}")))
            .chain(features(node.meta));
        let lines = said.flat_map(|text| wrapped(&text, below)).map(|line| format!("\n  {line}"));
        first + &lines.collect::<String>()
    }

    /// The values that a member of an enumeration's type can have.
    fn values(&self, node: &Node<'_>) -> Option<String> {
        match &self.schema.type_def(node.below?).kind {
            TypeKind::Enum(ty) => {
                let values: Vec<String> = ty.values.iter().map(|value| format!("{:?}", value.name)).collect();
                Some(values.join(", "))
            }
            TypeKind::Struct(_) | TypeKind::Alternate(_) => None,
        }
    }
}

/// What a type is called.
pub(super) fn type_name(schema: &Schema, ty: &Type) -> String {
    let pieces = spell(schema, ty).into_iter().map(|piece| match piece {
        TypePiece::Words(words) => words,
        TypePiece::Named(_, name) => name,
    });
    styled(TYPE, pieces.collect::<String>())
}

/// What is known besides the shape, each with its style.
pub(super) fn facts(meta: &Meta) -> Vec<(anstyle::Style, String)> {
    let fact = |badge: Badge<'_>| {
        let style = if badge.is_warning() { WARY } else { ASIDE };
        let (words, about) = badge.words();
        (style, [words].into_iter().chain(about).collect::<Vec<_>>().join(" "))
    };
    Badge::of_meta(meta).map(fact).collect()
}

/// What is said of features, each under its name.
pub(super) fn features(meta: &Meta) -> Vec<String> {
    let said = meta.features.iter().filter(|feature| !feature.doc.is_empty());
    said.map(|feature| format!("{}: {}", feature.name, texts(&feature.doc).join(" "))).collect()
}

/// Everything but examples, a text each.
fn texts(doc: &Doc) -> Vec<String> {
    let text = |block: &Block| match block {
        Block::Paragraph(text) => vec![text.clone()],
        Block::List(items) => items.iter().map(|item| format!("* {item}")).collect(),
        Block::Note(text) => vec![format!("Note: {text}")],
        Block::Returns(text) => vec![format!("Returns: {text}")],
        Block::Errors(text) => vec![format!("Errors: {text}")],
        Block::Example(_) => Vec::new(),
    };
    doc.blocks.iter().flat_map(text).collect()
}
