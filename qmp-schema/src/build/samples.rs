//! Example values as witnesses.

use crate::json::{Json, JsonKind};
use crate::model::WitnessKind;

/// One value that an example shows.
pub(crate) type Sample<'j> = &'j Json;

/// The values of a member, in all objects that have it.
pub(crate) fn of_member<'j>(samples: &[Sample<'j>], name: &str) -> Vec<Sample<'j>> {
    samples.iter().filter_map(|sample| sample.get(name)).collect()
}

/// The elements of all arrays.
pub(crate) fn of_elements<'j>(samples: &[Sample<'j>]) -> Vec<Sample<'j>> {
    let elements = |sample: &Sample<'j>| match &sample.kind {
        JsonKind::Array(elements) => elements.as_slice(),
        _ => &[],
    };
    samples.iter().flat_map(elements).collect()
}

/// The member names of all objects, each once, in the order they first occur.
pub(crate) fn names<'j>(samples: &[Sample<'j>]) -> Vec<&'j str> {
    let mut seen = std::collections::BTreeSet::new();
    let members = |sample: &Sample<'j>| match &sample.kind {
        JsonKind::Object(members) => members.as_slice(),
        _ => &[],
    };
    let keys = samples.iter().flat_map(members).map(|(key, _)| key.as_str());
    keys.filter(|key| seen.insert(*key)).collect()
}

/// The members of all objects, each with its kind.
pub(crate) fn outline(samples: &[Sample<'_>]) -> Vec<(String, Option<WitnessKind>)> {
    names(samples).into_iter().map(|name| (name.to_owned(), kind(&of_member(samples, name)))).collect()
}

/// The one kind that all values but nulls have; `None` where there is none, or several. Integers among numbers are
/// numbers.
pub(crate) fn kind(samples: &[Sample<'_>]) -> Option<WitnessKind> {
    let mut kinds: Vec<WitnessKind> = samples.iter().map(|sample| kind_of(sample)).collect();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.len() > 1 {
        kinds.retain(|kind| *kind != WitnessKind::Null);
    }
    match kinds.as_slice() {
        [kind] => Some(*kind),
        [WitnessKind::Integer, WitnessKind::Number] => Some(WitnessKind::Number),
        _ => None,
    }
}

pub(crate) fn kind_of(sample: &Json) -> WitnessKind {
    match &sample.kind {
        JsonKind::Null => WitnessKind::Null,
        JsonKind::Boolean => WitnessKind::Boolean,
        JsonKind::Integer => WitnessKind::Integer,
        JsonKind::Number => WitnessKind::Number,
        JsonKind::String(_) => WitnessKind::String,
        JsonKind::Array(_) => WitnessKind::Array,
        JsonKind::Object(_) => WitnessKind::Object,
    }
}

/// Whether a value is the object without members.
pub(crate) fn is_empty_object(sample: &Json) -> bool {
    matches!(&sample.kind, JsonKind::Object(members) if members.is_empty())
}
