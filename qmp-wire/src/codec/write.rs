//! Writing: from a slot to any serde serializer.

use super::{Slot, View};
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
            let mut outcome = Ok(());
            record.views(&mut |slots, extra| {
                let known = record.names().iter().zip(slots);
                outcome = known
                    .filter(|(_, slot)| !matches!(slot.view(), View::Absent))
                    .try_for_each(|(name, slot)| map.serialize_entry(name, &Written(*slot)))
                    .and_then(|()| {
                        extra
                            .into_iter()
                            .flatten()
                            // A documented member is written once, from its own field.
                            .filter(|(name, _)| !record.names().contains(&name.as_str()))
                            .try_for_each(|(name, value)| map.serialize_entry(name, value))
                    });
            });
            outcome?;
            map.end()
        }
    }
}

struct Written<'a>(&'a dyn Slot);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self.0, serializer)
    }
}
