//! What is shown in place of the types that members have: down nested types, breadth first, as far as a budget reaches.

use super::super::{Node, nodes};
use qmp_schema::Schema;
use qmp_schema::model::{Block, Doc, TypeId};
use std::collections::{BTreeMap, VecDeque};

/// How many bytes an unfolded node takes without its words, roughly.
const NODE: usize = 180;
/// How much of a node's words is shown where its type is unfolded; the whole stands at the type.
pub(super) const SHOWN_WORDS: usize = 280;

/// How many bytes each type takes where it is shown in place of its name, roughly.
pub(super) struct Costs(BTreeMap<TypeId, Cost>);

/// How many bytes the members of a type take, roughly.
#[derive(Clone, Copy, Default)]
pub(super) struct Cost {
    /// With the start of what is said of each.
    pub(super) cut: usize,
    /// With all that is said.
    pub(super) whole: usize,
}

impl Costs {
    pub(super) fn of(schema: &Schema) -> Costs {
        let cost = |id| {
            let nodes = nodes(schema, id);
            let cut = |node: &Node<'_>| NODE + node.doc.summary().map_or(0, str::len).min(SHOWN_WORDS);
            let whole = |node: &Node<'_>| NODE + length(node.doc);
            Cost { cut: nodes.iter().map(cut).sum(), whole: nodes.iter().map(whole).sum() }
        };
        Costs(schema.types().map(|(id, _)| (id, cost(id))).collect())
    }

    pub(super) fn of_type(&self, id: TypeId) -> Cost {
        self.0.get(&id).copied().unwrap_or_default()
    }
}

/// How long a text is.
fn length(doc: &Doc) -> usize {
    let of_block = |block: &Block| match block {
        Block::Paragraph(text) | Block::Note(text) | Block::Returns(text) | Block::Errors(text) => text.len(),
        Block::List(items) => items.iter().map(String::len).sum(),
        Block::Example(example) => example.text.len(),
    };
    doc.blocks.iter().map(of_block).sum()
}

/// What stands together: the nodes of one type.
pub(super) struct Level<'s> {
    /// The type; `None` for arguments that no type has.
    ty: Option<TypeId>,
    /// The level it is unfolded in.
    above: Option<usize>,
    pub(super) nodes: Vec<Node<'s>>,
    /// What is below each node: a level, or nothing.
    pub(super) below: Vec<Option<usize>>,
    /// Whether the entry itself describes it: then all that is said of it is said here.
    pub(super) is_own: bool,
}

/// The levels of an entry's part; the first one is the root.
pub(super) struct Tree<'s> {
    pub(super) levels: Vec<Level<'s>>,
}

impl<'s> Tree<'s> {
    /// Unfolds what is below `roots`. What is described in place belongs to the entry and is always there.
    pub(super) fn grow(
        schema: &'s Schema,
        costs: &Costs,
        budget: &mut usize,
        root: (Option<TypeId>, Vec<Node<'s>>),
        is_own: bool,
    ) -> Tree<'s> {
        let mut tree = Tree { levels: Vec::new() };
        let mut open = VecDeque::new();
        tree.push(root.0, None, root.1, is_own, &mut open);
        while let Some((level, at)) = open.pop_front() {
            let Some(id) = tree.levels[level].nodes[at].below else { continue };
            if tree.is_open(level, id) {
                continue;
            }
            let is_own = tree.levels[level].is_own && schema.type_def(id).name.is_none();
            if !is_own {
                let Some(left) = budget.checked_sub(costs.of_type(id).cut) else { continue };
                *budget = left;
            }
            let nodes = nodes(schema, id);
            if !nodes.is_empty() {
                let new = tree.push(Some(id), Some(level), nodes, is_own, &mut open);
                tree.levels[level].below[at] = Some(new);
            }
        }
        tree
    }

    fn push(
        &mut self,
        ty: Option<TypeId>,
        above: Option<usize>,
        nodes: Vec<Node<'s>>,
        is_own: bool,
        open: &mut VecDeque<(usize, usize)>,
    ) -> usize {
        let new = self.levels.len();
        open.extend((0..nodes.len()).map(|at| (new, at)));
        self.levels.push(Level { ty, above, below: vec![None; nodes.len()], nodes, is_own });
        new
    }

    /// Whether a type contains itself here.
    fn is_open(&self, level: usize, id: TypeId) -> bool {
        let mut above = Some(level);
        while let Some(level) = above {
            if self.levels[level].ty == Some(id) {
                return true;
            }
            above = self.levels[level].above;
        }
        false
    }
}
