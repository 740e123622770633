//! Example values as witnesses.

use crate::json::{Content, Json};
use crate::model::WitnessKind;
use std::collections::BTreeMap;

/// One value that an example shows.
pub(crate) type Sample<'j> = &'j Json;

/// The members of all objects with their values, read in one pass: an example may have thousands of them.
pub(crate) struct Members<'j> {
    /// Each once, in the order they first occur.
    names: Vec<&'j str>,
    values: BTreeMap<&'j str, Vec<Sample<'j>>>,
}

impl<'j> Members<'j> {
    pub(crate) fn of(samples: &[Sample<'j>]) -> Members<'j> {
        let mut out = Members { names: Vec::new(), values: BTreeMap::new() };
        for sample in samples {
            let members = sample.members();
            // Of a member that an object has twice the last one holds.
            let own: BTreeMap<&str, Sample<'j>> =
                members.iter().map(|member| (member.key.as_str(), &member.value)).collect();
            for key in sample.keys() {
                let Some(value) = own.get(key) else { continue };
                let values = out.values.entry(key).or_insert_with(|| {
                    out.names.push(key);
                    Vec::new()
                });
                if values.last().is_none_or(|last| !std::ptr::eq(*last, *value)) {
                    values.push(value);
                }
            }
        }
        out
    }

    pub(crate) fn names(&self) -> &[&'j str] {
        &self.names
    }

    /// The values of a member, in all objects that have it.
    pub(crate) fn values(&self, name: &str) -> &[Sample<'j>] {
        self.values.get(name).map_or(&[], Vec::as_slice)
    }

    /// The members, each with its kind.
    pub(crate) fn outline(&self) -> BTreeMap<String, Option<WitnessKind>> {
        self.values.iter().map(|(name, values)| ((*name).to_owned(), kind(values))).collect()
    }
}

/// The elements of all arrays.
pub(crate) fn of_elements<'j>(samples: &[Sample<'j>]) -> Vec<Sample<'j>> {
    samples.iter().flat_map(|sample| sample.elements()).collect()
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
        Content::Null => WitnessKind::Null,
        Content::Boolean => WitnessKind::Boolean,
        Content::Integer => WitnessKind::Integer,
        Content::Number => WitnessKind::Number,
        Content::String(_) => WitnessKind::String,
        Content::Array(_) => WitnessKind::Array,
        Content::Object(_) => WitnessKind::Object,
    }
}

/// Whether a value is the object without members.
pub(crate) fn is_empty_object(sample: &Json) -> bool {
    matches!(&sample.kind, Content::Object(members) if members.is_empty())
}
