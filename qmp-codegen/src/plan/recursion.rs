//! Which members contain their own type.

use proc_macro2::TokenStream;
use qmp_schema::model::{Schema, StructType, Type, TypeId};
use std::collections::{BTreeMap, BTreeSet};

/// Members on a cycle, each by its structure and number.
pub(crate) struct Recursion {
    boxed: BTreeSet<(TypeId, usize)>,
    endless: BTreeSet<(TypeId, usize)>,
}

impl Recursion {
    /// Looks at structures that contain each other without an array between them.
    pub(crate) fn find(
        schema: &Schema,
        types: &[TypeId],
        replaced: &BTreeMap<TypeId, TokenStream>,
    ) -> Recursion {
        let structs = types.iter().filter_map(|&id| Some((id, schema.struct_type(id)?)));
        let structs: BTreeMap<TypeId, &StructType> =
            structs.filter(|(id, _)| !replaced.contains_key(id)).collect();
        Recursion { boxed: on_cycles(&structs, |_| true), endless: on_cycles(&structs, |optional| !optional) }
    }

    /// Whether the member must be boxed.
    pub(crate) fn is_boxed(&self, id: TypeId, index: usize) -> bool {
        self.boxed.contains(&(id, index))
    }

    /// Whether the member leads back to its structure over mandatory members only. No finite value has
    /// that, so that the description must be wrong in calling it mandatory.
    pub(crate) fn is_endless(&self, id: TypeId, index: usize) -> bool {
        self.endless.contains(&(id, index))
    }
}

/// The members that lie on a cycle of those members that count (told whether they are optional).
fn on_cycles(
    structs: &BTreeMap<TypeId, &StructType>,
    counts: impl Fn(bool) -> bool,
) -> BTreeSet<(TypeId, usize)> {
    let ids: Vec<TypeId> = structs.keys().copied().collect();
    let number: BTreeMap<TypeId, usize> = ids.iter().enumerate().map(|(at, &id)| (id, at)).collect();
    let mut members = Vec::new();
    let mut edges = vec![Vec::new(); ids.len()];
    for (from, ty) in structs.values().enumerate() {
        for (index, member) in ty.members.iter().enumerate() {
            let Type::Def(target) = member.ty else { continue };
            if let Some(&to) = number.get(&target).filter(|_| counts(member.optional)) {
                edges[from].push(to);
                members.push((from, index, to));
            }
        }
    }
    let component = components(&edges);
    let inside = members.into_iter().filter(|&(from, _, to)| component[from] == component[to]);
    inside.map(|(from, index, _)| (ids[from], index)).collect()
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
