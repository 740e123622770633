//! Examples of one entry against each other, where nothing else tells what they have.

use super::{Example, Fault, Part, What};
use qmp_schema::edits_within;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A member of an example that is described by nothing but examples.
#[derive(Debug)]
pub(super) struct Untold {
    /// Which part of a message it is in.
    pub(super) part: Part,
    /// The members that lead to its object.
    pub(super) path: String,
    /// Where its object starts.
    pub(super) object: usize,
    pub(super) name: String,
    pub(super) at: Range<usize>,
    /// The JSON kind of its value, with its article.
    pub(super) kind: &'static str,
}

/// A member, with its example's place among those of the entry.
type Seen<'u> = (usize, &'u Untold);

/// Adds to examples of one entry what one of them has otherwise than the others: a name that is nearly that of a member which
/// its object lacks, or a value of another kind.
pub(super) fn compare(examples: &mut [Example<'_>], untold: &[Vec<Untold>]) {
    let mut places: BTreeMap<(Part, &str), Vec<Seen<'_>>> = BTreeMap::new();
    for (example, untold) in untold.iter().enumerate() {
        for one in untold {
            places.entry((one.part, one.path.as_str())).or_default().push((example, one));
        }
    }
    for seen in places.values() {
        for (example, one, what) in names(seen).into_iter().chain(kinds(seen)) {
            let fault = Fault { part: one.part, path: one.path.clone(), at: one.at.clone(), what };
            if let Some(example) = examples.get_mut(example) {
                example.faults.push(fault);
            }
        }
    }
}

/// Shorter names are near to many.
const SHORTEST: usize = 4;

/// An object with more names is a table of something.
const MOST_NAMES: usize = 64;

fn names<'u, 'r>(seen: &[Seen<'u>]) -> Vec<(usize, &'u Untold, What<'r>)> {
    let mut objects: BTreeMap<&str, BTreeSet<(usize, usize)>> = BTreeMap::new();
    let mut first: BTreeMap<&str, usize> = BTreeMap::new();
    for (order, (example, one)) in seen.iter().enumerate() {
        objects.entry(&one.name).or_default().insert((*example, one.object));
        first.entry(&one.name).or_insert(order);
    }
    let mut out = Vec::new();
    if objects.len() > MOST_NAMES {
        return out;
    }
    for (example, one) in seen {
        let Some(own) = objects.get(one.name.as_str()).filter(|_| one.name.len() >= SHORTEST) else {
            continue;
        };
        let rank = |name: &str, of: &BTreeSet<_>| (std::cmp::Reverse(of.len()), first.get(name).copied());
        let usual = objects.iter().find(|(name, of)| {
            edits_within(1, name, &one.name) == Some(1)
                && of.is_disjoint(own)
                && rank(name, of) < rank(&one.name, own)
        });
        if let Some((usual, _)) = usual {
            out.push((*example, *one, What::Unlike { name: one.name.clone(), usual: format!("'{usual}'") }));
        }
    }
    out
}

fn kinds<'u, 'r>(seen: &[Seen<'u>]) -> Vec<(usize, &'u Untold, What<'r>)> {
    // Whole numbers are numbers too.
    let plain = |one: &Untold| if one.kind == "an integer" { "a number" } else { one.kind };
    let mut members: BTreeMap<&str, Vec<Seen<'u>>> = BTreeMap::new();
    for (example, one) in seen.iter().filter(|(_, one)| one.kind != "null") {
        members.entry(&one.name).or_default().push((*example, one));
    }
    let mut out = Vec::new();
    for seen in members.values() {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, one) in seen {
            *counts.entry(plain(one)).or_default() += 1;
        }
        // Of kinds that are equally frequent the first one.
        let rank = |one: &Untold| counts.get(plain(one)).copied();
        let Some((_, usual)) = seen.iter().rev().max_by_key(|(_, one)| rank(one)) else { continue };
        // A string may be the name of what an object describes in full, as for block devices.
        let is_name = |one: &Untold| {
            let both = [plain(one), plain(usual)];
            both.contains(&"a string") && both.contains(&"an object")
        };
        let differs = |one: &Untold| plain(one) != plain(usual) && !is_name(one);
        for (example, one) in seen.iter().filter(|(_, one)| differs(one)) {
            let what = What::Unlike { name: one.name.clone(), usual: usual.kind.to_owned() };
            out.push((*example, *one, what));
        }
    }
    out
}
