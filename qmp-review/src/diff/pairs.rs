//! The pairs of types that stand at the same places of both descriptions, each compared once.
//!
//! Types are compared by what they are, never by name. A pair is a [`Node`]: what is different in it, and which pairs are in
//! it. Where a type contains itself, so does its pair, so that one that is unrolled on one side alone meets what it is on the other.

use super::effect::{Effect, Marks, Places};
use super::knows::Knows;
use super::side::Side;
use qmp_schema::model::{Schema, Type, TypeId};
use std::collections::HashMap;

/// Two types that stand at the same place. `None` is the empty object: no arguments, no data.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Pair {
    pub(super) old: Option<Type>,
    pub(super) new: Option<Type>,
    pub(super) knows: Knows,
}

/// A pair, by its place in [`Pairs`].
pub(super) type NodeId = usize;

/// What is different in a pair of types.
#[derive(Default)]
pub(super) struct Node<'s> {
    /// Whether names stand behind a dot in it.
    pub(super) dotted: bool,
    /// What is different in the value itself, wherever it stands.
    pub(super) own: Vec<Effect<'s>>,
    /// What is different in a part of it.
    pub(super) facts: Vec<Fact<'s>>,
    /// The pairs in it.
    pub(super) edges: Vec<Edge<'s>>,
}

/// What is different in a part of a pair.
pub(super) struct Fact<'s> {
    pub(super) slot: Slot,
    pub(super) step: String,
    pub(super) effect: Effect<'s>,
}

/// A pair in a pair.
pub(super) struct Edge<'s> {
    pub(super) slot: Slot,
    /// What the path goes on with.
    pub(super) step: String,
    pub(super) to: NodeId,
    /// Where the two sides have it.
    pub(super) places: Places,
    pub(super) marks: Marks<'s>,
}

/// A member of a pair of types, wherever these stand: what is different there is one cause.
pub(super) type Slot = u32;

/// What has a slot.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Holder {
    /// The root of a section. Whatever is the same at several roots is one cause.
    Root,
    /// Types of the two schemas, those that name the member themselves, with their bases told apart.
    Types(Option<TypeId>, Option<TypeId>),
    /// A pair of arrays.
    Array(NodeId),
}

/// All pairs that were met.
pub(super) struct Pairs<'s> {
    pub(super) old: Side<'s>,
    pub(super) new: Side<'s>,
    pub(super) nodes: Vec<Node<'s>>,
    ids: HashMap<Pair, NodeId>,
    pairs: Vec<Pair>,
    slots: HashMap<(Holder, String), Slot>,
    /// What the holder calls what has the slot.
    names: Vec<Option<String>>,
}

impl<'s> Pairs<'s> {
    pub(super) fn new(old: Side<'s>, new: Side<'s>) -> Pairs<'s> {
        let (nodes, pairs) = (Vec::new(), Vec::new());
        let (ids, slots, names) = (HashMap::new(), HashMap::new(), Vec::new());
        Pairs { old, new, nodes, ids, pairs, slots, names }
    }

    /// The node of a pair; `None` where nothing can be different in it.
    pub(super) fn node(&mut self, pair: Pair) -> Option<NodeId> {
        let plain = |ty: &Option<Type>| ty.as_ref().is_none_or(|ty| ty.def().is_none());
        if pair.old == pair.new && plain(&pair.old) && plain(&pair.new) {
            return None;
        }
        if let Some(&id) = self.ids.get(&pair) {
            return Some(id);
        }
        let id = self.pairs.len();
        self.ids.insert(pair.clone(), id);
        self.pairs.push(pair);
        Some(id)
    }

    /// Compares all pairs that were asked for, and those in them.
    pub(super) fn compare(&mut self) {
        while let Some(pair) = self.pairs.get(self.nodes.len()).cloned() {
            let id = self.nodes.len();
            let node = Comparison { pairs: self, knows: pair.knows, id, node: Node::default() }.run(&pair);
            self.nodes.push(node);
        }
    }

    pub(super) fn slot(&mut self, holder: Holder, name: &str) -> Slot {
        let names = &mut self.names;
        *self.slots.entry((holder, name.to_owned())).or_insert_with(|| {
            let is_member = matches!(holder, Holder::Types(..)) && !name.is_empty() && !name.starts_with('|');
            names.push(is_member.then(|| name.to_owned()));
            names.len() as Slot - 1
        })
    }

    /// The name of the member that has a slot; `None` where that is no member.
    pub(super) fn member_name(&self, slot: Slot) -> Option<&str> {
        self.names.get(slot as usize)?.as_deref()
    }
}

/// The comparison of one pair.
pub(super) struct Comparison<'p, 's> {
    pub(super) pairs: &'p mut Pairs<'s>,
    pub(super) knows: Knows,
    pub(super) id: NodeId,
    pub(super) node: Node<'s>,
}

impl<'s> Comparison<'_, 's> {
    fn run(mut self, pair: &Pair) -> Node<'s> {
        match (&pair.old, &pair.new) {
            (Some(old), Some(new)) => self.values(old, new),
            // Arguments and data are structures always.
            (old, new) => self.objects_of(old.as_ref().and_then(Type::def), new.as_ref().and_then(Type::def)),
        }
        self.node
    }

    /// A pair of types as a holder of members. Classic text describes the same anew at each place, where the other side has
    /// one type: that is the cause.
    pub(super) fn types(&self, old: Option<TypeId>, new: Option<TypeId>) -> Holder {
        let (Some(old), Some(new), false) = (old, new, self.knows.choices) else {
            return Holder::Types(old, new);
        };
        let has_name = |schema: &Schema, id: TypeId| schema.type_def(id).name.is_some();
        match (has_name(self.pairs.old.schema, old), has_name(self.pairs.new.schema, new)) {
            (false, true) => Holder::Types(None, Some(new)),
            (true, false) => Holder::Types(Some(old), None),
            _ => Holder::Types(Some(old), Some(new)),
        }
    }

    /// What is different in the value itself.
    pub(super) fn own(&mut self, effect: Effect<'s>) {
        self.node.own.push(effect);
    }

    /// What is different in a part of it: `step` leads there, `name` is what its holder calls it.
    pub(super) fn fact(&mut self, holder: Holder, name: &str, step: String, effect: Effect<'s>) {
        let slot = self.pairs.slot(holder, name);
        self.node.facts.push(Fact { slot, step, effect });
    }

    /// Compares the types of a part of it.
    pub(super) fn edge(
        &mut self,
        (holder, name): (Holder, &str),
        step: String,
        (old, new): (&Type, &Type),
        places: Places,
        marks: Marks<'s>,
    ) {
        // Of classic text the letter `O` says that all arguments are open; what is in them is so where an example shows a part.
        let knows = Knows { openness: self.knows.openness && !self.knows.classic, ..self.knows };
        let pair = Pair { old: Some(old.clone()), new: Some(new.clone()), knows };
        if let Some(to) = self.pairs.node(pair) {
            let marks = self.pairs.old.type_marks(old).within(marks);
            let slot = self.pairs.slot(holder, name);
            self.node.edges.push(Edge { slot, step, to, places, marks });
        }
    }
}
