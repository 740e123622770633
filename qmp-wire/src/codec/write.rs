//! Writing: from a slot to any serde serializer.

use super::{Branch, Fields, Record, Slot, View};
use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

/// Writes a value.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<S: Serializer>(slot: &dyn Slot, serializer: S) -> Result<S::Ok, S::Error> {
    match slot.view() {
        View::Absent => serializer.serialize_none(),
        View::String(text) => serializer.serialize_str(text),
        View::Signed(number) => serializer.serialize_i64(number),
        View::Unsigned(number) => serializer.serialize_u64(number),
        View::Number(number) => serializer.serialize_f64(number),
        View::Boolean(value) => serializer.serialize_bool(value),
        View::Null => serializer.serialize_unit(),
        View::Value(value) => value.serialize(serializer),
        View::Map(members) => members.serialize(serializer),
        View::Built(value) => value.map_err(S::Error::custom)?.serialize(serializer),
        View::Array(array) => {
            let mut seq = serializer.serialize_seq(Some(array.count()))?;
            for element in (0..array.count()).filter_map(|index| array.element(index)) {
                seq.serialize_element(&Written(element))?;
            }
            seq.end()
        }
        View::Object(record) => {
            let mut map = serializer.serialize_map(None)?;
            write_members(record, record, &mut map)?;
            map.end()
        }
    }
}

/// Writes the members of `record`, which is `whole` or a branch of it.
fn write_members<M: SerializeMap>(
    record: &dyn Record,
    whole: &dyn Record,
    map: &mut M,
) -> Result<(), M::Error> {
    let mut outcome = Ok(());
    record.fields(&mut |fields| outcome = write_fields(record.names(), fields, whole, map));
    outcome
}

fn write_fields<M: SerializeMap>(
    names: &[&str],
    Fields { slots, union, extra }: Fields<'_>,
    whole: &dyn Record,
    map: &mut M,
) -> Result<(), M::Error> {
    for (name, slot) in names.iter().zip(slots) {
        if !matches!(slot.view(), View::Absent) {
            map.serialize_entry(name, &Written(*slot))?;
        }
    }
    let mut unknown = None;
    if let Some((name, branches)) = union {
        let tag = branches.tag();
        if !(tag.is_empty() && branches.may_lack_tag()) {
            map.serialize_entry(name, tag)?;
        }
        match branches.branch() {
            Branch::Record(record) => write_members(record, whole, map)?,
            Branch::Nothing => {}
            Branch::Unknown(members) => unknown = Some(members),
        }
    }
    // A documented member is written once, from its own field.
    let mut kept = unknown.into_iter().chain(extra).flatten();
    kept.try_for_each(|(name, value)| match knows(whole, name) {
        true => Ok(()),
        false => map.serialize_entry(name, value),
    })
}

/// Whether a structure has a member of this name, in the chosen branches too.
fn knows(record: &dyn Record, name: &str) -> bool {
    let mut known = record.names().contains(&name);
    record.fields(&mut |Fields { union, .. }| {
        if let Some((tag, branches)) = union {
            known |= tag == name;
            known |= matches!(branches.branch(), Branch::Record(record) if knows(record, name));
        }
    });
    known
}

/// A slot's value for serde.
pub(crate) struct Written<'a>(pub(crate) &'a dyn Slot);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, serializer)
    }
}
