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

/// How many steps are walked for all entries together.
const MAX_STEPS: usize = 1 << 20;

/// Tells the folder of all places.
pub(super) fn walk<'s>(pairs: &Pairs<'s>, mut entries: Entries<'s>, folder: &mut Folder<'s>) {
    for fact in entries.facts {
        let site = Site { entry: fact.entry, section: fact.section, path: String::new() };
        folder.add(None, &fact.effect, site, Marks::default(), Places::default());
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
#[derive(Clone)]
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
            folder.add(Some(slot), effect, site(path), self.marks, self.places);
        };
        for effect in &node.own {
            tell(self.slot, effect, self.path.clone());
        }
        for fact in &node.facts {
            tell(fact.slot, &fact.effect, joined(&self.path, &fact.step, node.dotted));
        }
    }
}

/// A path that goes on. One that is longer than any wire fact ends there.
fn joined(path: &str, step: &str, dotted: bool) -> String {
    if path.len() > MAX_FACT_BYTES {
        return path.to_owned();
    }
    let dot = match (dotted, path.is_empty()) {
        (true, false) if !step.is_empty() => ".",
        // The root is a dot where a form of it is named.
        (false, true) if step.starts_with('|') => ".",
        _ => "",
    };
    let joined = [path, dot, step].concat();
    if joined.len() > MAX_FACT_BYTES { [path, "…"].concat() } else { joined }
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

/// Tells what is different on all ways from a root.
fn ways<'s>(pairs: &Pairs<'s>, live: &[bool], root: &Root<'s>, steps: &mut usize, folder: &mut Folder<'s>) {
    let mut open = vec![false; pairs.nodes.len()];
    // Each pair on the way with the edge to take next.
    let mut way = vec![(Place::root(root), 0)];
    enter(&way[0].0, root, pairs, &mut open, folder);
    while let Some((place, next)) = way.last_mut() {
        let node = &pairs.nodes[place.node];
        let Some(edge) = node.edges.get(*next) else {
            open[place.node] = false;
            way.pop();
            continue;
        };
        *next += 1;
        if !live[edge.to] || open[edge.to] {
            continue;
        }
        if *steps == 0 {
            folder.incomplete = true;
            return;
        }
        *steps -= 1;
        let place = place.follow(edge, node);
        enter(&place, root, pairs, &mut open, folder);
        way.push((place, 0));
    }
}

fn enter<'s>(
    place: &Place<'s>,
    root: &Root<'s>,
    pairs: &Pairs<'s>,
    open: &mut [bool],
    folder: &mut Folder<'s>,
) {
    let node = &pairs.nodes[place.node];
    // Arrays lead to what is in them: a way comes to an end all the same where these are open.
    open[place.node] = true;
    place.tell(root, node, folder);
}
