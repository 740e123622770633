//! Which contents of types contain their own type.

use super::contents::{Content, contents};
use qmp_schema::model::{Member, Schema, TypeId};
use std::collections::{BTreeMap, BTreeSet};

/// Contents that close a cycle, each by its type and its number among [`contents`].
#[derive(Default)]
pub(crate) struct Recursion {
    boxed: BTreeSet<(TypeId, usize)>,
    endless: BTreeSet<(TypeId, usize)>,
}

/// How a type contains another, from where a box disturbs least to where it does most: an alternate that can be an
/// object mostly closes all cycles through that object; an optional field is unwrapped anyway; a branch is matched.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Link {
    Choice,
    Optional,
    Branch,
    Mandatory,
}

/// One type containing another without an array between them.
struct Edge {
    from: usize,
    to: usize,
    link: Link,
    content: (TypeId, usize),
}

impl Recursion {
    /// Looks at types that contain each other; `is_optional` says it of a member in a type.
    pub(crate) fn find(
        schema: &Schema,
        types: &[TypeId],
        is_optional: impl Fn(TypeId, &Member) -> bool,
    ) -> Recursion {
        let number: BTreeMap<TypeId, usize> = types.iter().enumerate().map(|(at, &id)| (id, at)).collect();
        let mut edges = Vec::new();
        for (from, &id) in types.iter().enumerate() {
            for (index, content) in contents(schema, id).into_iter().enumerate() {
                let link = match content {
                    Content::Member(member) if is_optional(id, member) => Link::Optional,
                    Content::Member(_) | Content::Discriminator(_) => Link::Mandatory,
                    Content::Branch(..) => Link::Branch,
                    Content::Choice(_) => Link::Choice,
                };
                let target = content.leaf().filter(|(_, in_array)| !in_array);
                let to = target.and_then(|(target, _)| number.get(&target).copied());
                edges.extend(to.map(|to| Edge { from, to, link, content: (id, index) }));
            }
        }
        let mut recursion = Recursion::default();
        for link in [Link::Choice, Link::Optional, Link::Branch, Link::Mandatory] {
            let closing = closing(types.len(), &edges, link);
            if link == Link::Mandatory {
                recursion.endless.clone_from(&closing);
            }
            edges.retain(|edge| !closing.contains(&edge.content));
            recursion.boxed.extend(closing);
        }
        recursion
    }

    /// Whether it must be boxed.
    pub(crate) fn is_boxed(&self, id: TypeId, index: usize) -> bool {
        self.boxed.contains(&(id, index))
    }

    /// Whether the member leads back to its structure over mandatory members only. No finite value has
    /// that, so that the description must be wrong in calling it mandatory.
    pub(crate) fn is_endless(&self, id: TypeId, index: usize) -> bool {
        self.endless.contains(&(id, index))
    }
}

/// The contents of one kind that lie on a cycle.
fn closing(nodes: usize, edges: &[Edge], link: Link) -> BTreeSet<(TypeId, usize)> {
    let mut targets = vec![Vec::new(); nodes];
    for edge in edges {
        targets[edge.from].push(edge.to);
    }
    let component = components(&targets);
    let inside = edges.iter().filter(|edge| edge.link == link && component[edge.from] == component[edge.to]);
    inside.map(|edge| edge.content).collect()
}

/// The strongly connected component of each node, after Tarjan; without recursion, since a description
/// may nest as deep as it likes.
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const NONE: usize = usize::MAX;
    let mut order = vec![NONE; edges.len()];
    let mut low = vec![NONE; edges.len()];
    let mut component = vec![NONE; edges.len()];
    let (mut visited, mut found) = (0, 0);
    let mut open = Vec::new();
    for root in 0..edges.len() {
        let mut path = if order[root] == NONE { vec![(root, 0)] } else { Vec::new() };
        while let Some((node, next)) = path.pop() {
            if next == 0 {
                (order[node], low[node]) = (visited, visited);
                visited += 1;
                open.push(node);
            } else {
                // Back from the child before.
                low[node] = low[node].min(low[edges[node][next - 1]]);
            }
            if let Some(&child) = edges[node].get(next) {
                path.push((node, next + 1));
                if order[child] == NONE {
                    path.push((child, 0));
                } else if component[child] != NONE {
                    // Belongs to a component that is closed: its `low` must not count.
                    low[child] = NONE;
                }
            } else if low[node] == order[node] {
                while let Some(member) = open.pop() {
                    component[member] = found;
                    if member == node {
                        break;
                    }
                }
                found += 1;
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn strongly_connected() {
        // 0 -> 1 -> 2 -> 0, 2 -> 3, 3 -> 3, 4 -> 0, 4 -> 3, 5 <-> 6
        let edges = [vec![1], vec![2], vec![3, 0], vec![3], vec![0, 3], vec![6], vec![5]];
        let of = components(&edges);
        assert!(of[0] == of[1] && of[1] == of[2]);
        assert!(of[5] == of[6]);
        assert!(of[3] != of[0] && of[4] != of[0] && of[4] != of[3] && of[5] != of[0]);
    }

    #[test]
    fn deep_chains_do_not_overflow() {
        let last = 200_000;
        let mut edges: Vec<Vec<usize>> = (0..last).map(|node| vec![node + 1]).collect();
        edges.push(vec![last / 2]);
        let of = components(&edges);
        assert_eq!(of[last], of[last / 2]);
        assert_ne!(of[0], of[1]);
    }
}
