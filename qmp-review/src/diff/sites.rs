//! Where on the wire the differences show.
//!
//! First each pair is reached once from the entries, on a shortest way, so that nothing that is different goes without a
//! place. Then all ways are walked on which no pair of objects stands twice, as far as the limits reach: types that contain each
//! other many times over have more ways than anybody can list.

use super::change::{Section, Site};
use super::effect::{Effect, Marks, Places};
use super::entry::{Entries, Root};
use super::fold::Folder;
use super::pairs::{Edge, Node, NodeId, Pairs, Slot};
use qmp_schema::MAX_FACT_BYTES;
use std::collections::VecDeque;
use std::rc::Rc;

/// How many steps are walked for one section of an entry, and for all together. Between
/// QEMU 5.2 and 10.2 it is 221 and 433.
const MAX_STEPS_OF_ONE: usize = 1 << 14;
const MAX_STEPS: usize = 1 << 18;

/// Tells the folder of all places.
pub(super) fn walk<'s>(pairs: &Pairs<'s>, mut entries: Entries<'s>, folder: &mut Folder<'s>) {
    for fact in entries.facts {
        let site = Site { entry: fact.entry, section: fact.section, path: String::new() };
        folder.add_entry(&fact.effect, site);
    }
    let live = live(&pairs.nodes);
    entries.roots.retain(|root| live[root.to]);
    entries.roots.sort_by(|a, b| (&a.entry, a.section).cmp(&(&b.entry, b.section)));
    for section in [Section::Arguments, Section::Returns, Section::Data] {
        reach(pairs, &live, entries.roots.iter().filter(|root| root.section == section), folder);
    }
    let mut steps = MAX_STEPS;
    for root in &entries.roots {
        ways(pairs, &live, root, &mut steps, folder);
    }
}

/// From which pairs something that is different can be reached.
fn live(nodes: &[Node<'_>]) -> Vec<bool> {
    let mut before: Vec<Vec<NodeId>> = vec![Vec::new(); nodes.len()];
    for (id, node) in nodes.iter().enumerate() {
        for edge in &node.edges {
            before[edge.to].push(id);
        }
    }
    let mut live: Vec<bool> =
        nodes.iter().map(|node| !node.own.is_empty() || !node.facts.is_empty()).collect();
    let mut queue: Vec<NodeId> = (0..nodes.len()).filter(|&id| live[id]).collect();
    while let Some(id) = queue.pop() {
        for &earlier in &before[id] {
            if !std::mem::replace(&mut live[earlier], true) {
                queue.push(earlier);
            }
        }
    }
    live
}

/// A pair at a place.
struct Place<'s> {
    node: NodeId,
    /// What it is in, which is what is different in the value itself is told by.
    slot: Slot,
    path: String,
    places: Places,
    marks: Marks<'s>,
}

impl<'s> Place<'s> {
    fn root(root: &Root<'s>) -> Place<'s> {
        Place { node: root.to, slot: root.slot, path: String::new(), places: root.places, marks: root.marks }
    }

    fn follow(&self, edge: &Edge<'s>, node: &Node<'s>) -> Place<'s> {
        Place {
            node: edge.to,
            slot: edge.slot,
            path: joined(&self.path, &edge.step, node.dotted),
            places: edge.places.or(self.places),
            marks: edge.marks.within(self.marks),
        }
    }

    /// Tells what is different here.
    fn tell(&self, root: &Root<'s>, node: &Node<'s>, folder: &mut Folder<'s>) {
        let site = |path: String| Site { entry: root.entry.clone(), section: root.section, path };
        let mut tell = |slot: Slot, effect: &Effect<'s>, path: String| {
            folder.add(slot, effect, site(path), self.marks, self.places);
        };
        for effect in &node.own {
            tell(self.slot, effect, self.path.clone());
        }
        for fact in &node.facts {
            tell(fact.slot, &fact.effect, joined(&self.path, &fact.step, node.dotted));
        }
    }
}

/// What stands at the end of a path that goes on further.
const CUT: char = '…';

/// A path that goes on. One that is longer than any wire fact ends there.
fn joined(path: &str, step: &str, dotted: bool) -> String {
    if path.ends_with(CUT) {
        return path.to_owned();
    }
    let dot = match (dotted, path.is_empty()) {
        (true, false) if !step.is_empty() => ".",
        // The root is a dot where a form of it is named.
        (false, true) if step.starts_with('|') => ".",
        _ => "",
    };
    let joined = [path, dot, step].concat();
    if joined.len() > MAX_FACT_BYTES { format!("{path}{CUT}") } else { joined }
}

/// Tells what is different in each pair that the roots lead to, each at one place.
fn reach<'a, 's: 'a>(
    pairs: &Pairs<'s>,
    live: &[bool],
    roots: impl Iterator<Item = &'a Root<'s>>,
    folder: &mut Folder<'s>,
) {
    let mut met = vec![false; pairs.nodes.len()];
    let mut queue: VecDeque<(&Root<'s>, Place<'s>)> = roots.map(|root| (root, Place::root(root))).collect();
    while let Some((root, place)) = queue.pop_front() {
        if std::mem::replace(&mut met[place.node], true) {
            continue;
        }
        let node = &pairs.nodes[place.node];
        place.tell(root, node, folder);
        let edges = node.edges.iter().filter(|edge| live[edge.to] && !met[edge.to]);
        queue.extend(edges.map(|edge| (root, place.follow(edge, node))));
    }
}

/// Tells what is different on all ways from a root, those of few steps first.
fn ways<'s>(pairs: &Pairs<'s>, live: &[bool], root: &Root<'s>, steps: &mut usize, folder: &mut Folder<'s>) {
    let mut left = MAX_STEPS_OF_ONE.min(*steps);
    let mut queue = VecDeque::from([Way { place: Place::root(root), open: None }]);
    while let Some(Way { place, open }) = queue.pop_front() {
        let node = &pairs.nodes[place.node];
        place.tell(root, node, folder);
        if place.path.ends_with(CUT) {
            continue;
        }
        let open = Rc::new(Open { node: place.node, outer: open });
        for edge in node.edges.iter().filter(|edge| live[edge.to] && !open.has(edge.to)) {
            if left == 0 {
                folder.incomplete = true;
                return;
            }
            (left, *steps) = (left - 1, *steps - 1);
            queue.push_back(Way { place: place.follow(edge, node), open: Some(Rc::clone(&open)) });
        }
    }
}

/// A way from a root to a pair, and the pairs on it.
struct Way<'s> {
    place: Place<'s>,
    open: Option<Rc<Open>>,
}

/// A pair on a way, and those before it.
struct Open {
    node: NodeId,
    outer: Option<Rc<Open>>,
}

impl Open {
    fn has(&self, node: NodeId) -> bool {
        let mut at = Some(self);
        while let Some(open) = at {
            if open.node == node {
                return true;
            }
            at = open.outer.as_deref();
        }
        false
    }
}

// Way after way: a long chain would be dropped one in the other.
impl Drop for Open {
    fn drop(&mut self) {
        let mut outer = self.outer.take();
        while let Some(mut open) = outer.and_then(Rc::into_inner) {
            outer = open.outer.take();
        }
    }
}
