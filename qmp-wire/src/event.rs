//! Events as messages.

use crate::codec::{self, Slot, SlotSeed, read_absent};
use crate::record;
use crate::top_name::TopName;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;
use std::time::{Duration, SystemTime};

/// When an event happened, by the server's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    /// Seconds since 1970-01-01 UTC; -1 where the server could not tell.
    pub seconds: i64,
    /// Microseconds of the second, 0 to 999999; -1 where the server could not tell.
    pub microseconds: i64,
}

impl Timestamp {
    /// The time; `None` where the server could not tell.
    ///
    /// ```
    /// let stamp = qmp_wire::Timestamp { seconds: 1, microseconds: 500_000 };
    /// let since = stamp.to_system_time().unwrap().duration_since(std::time::UNIX_EPOCH).unwrap();
    /// assert_eq!(since.as_millis(), 1500);
    /// ```
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let seconds = Duration::from_secs(self.seconds.try_into().ok()?);
        let microseconds = Duration::from_micros(self.microseconds.try_into().ok()?);
        SystemTime::UNIX_EPOCH.checked_add(seconds)?.checked_add(microseconds)
    }
}

record!(Timestamp, seconds = "seconds", microseconds = "microseconds");

/// An event that the description does not have.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownEvent {
    /// Its wire name.
    pub name: String,
    /// Its data, if it came with any.
    pub data: Option<Value>,
}

/// All events of a description: the generated enumeration implements it.
pub trait EventSet: Sized {
    /// The event of this wire name, its data still blank.
    fn blank(name: &str) -> Self;

    /// Wire name.
    fn name(&self) -> &str;

    /// The data, to read them.
    fn data_mut(&mut self) -> &mut dyn Slot;

    /// The data, to write them.
    fn data(&self) -> &dyn Slot;
}

/// An event with the time at which it happened: what the server sends.
///
/// The time stands beside the event and not in each variant, so that `match stamped.event` shows only
/// what differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamped<E> {
    /// The time.
    pub timestamp: Timestamp,
    /// The event.
    pub event: E,
}

impl<E: EventSet> Serialize for Stamped<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = self.event.data();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("event", self.event.name())?;
        if !is_empty(data) {
            map.serialize_entry("data", &Data(data))?;
        }
        map.serialize_entry("timestamp", &self.timestamp)?;
        map.end()
    }
}

/// Whether an event has no data to send.
fn is_empty(data: &dyn Slot) -> bool {
    match data.view() {
        codec::View::Absent => true,
        codec::View::Object(record) => {
            let mut open = false;
            record.fields(&mut |fields| open = fields.union.is_some() || fields.extra.is_some());
            record.names().is_empty() && !open
        }
        _ => false,
    }
}

struct Data<'a>(&'a dyn Slot);

impl Serialize for Data<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self.0, serializer)
    }
}

impl<'de, E: EventSet> Deserialize<'de> for Stamped<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EventVisitor(PhantomData))
    }
}

struct EventVisitor<E>(PhantomData<E>);

impl<'de, E: EventSet> Visitor<'de> for EventVisitor<E> {
    type Value = Stamped<E>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event: an object with 'event' and 'timestamp'")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Stamped<E>, A::Error> {
        let mut parts = EventParts::new();
        while let Some(name) = map.next_key()? {
            parts.member(name, &mut map)?;
        }
        parts.finish()
    }
}

/// The members of an event that have come so far, in any order. Data that come before the name of their
/// event have to wait for it.
pub(crate) struct EventParts<E> {
    event: Option<E>,
    timestamp: Option<Timestamp>,
    early: Option<Value>,
    has_data: bool,
}

impl<E: EventSet> EventParts<E> {
    pub(crate) fn new() -> EventParts<E> {
        EventParts { event: None, timestamp: None, early: None, has_data: false }
    }

    /// Whether it has been said which event it is.
    pub(crate) fn is_named(&self) -> bool {
        self.event.is_some()
    }

    /// Reads a member's value.
    pub(crate) fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: TopName,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match (name, &mut self.event) {
            (TopName::Event, Some(_)) => return Err(A::Error::duplicate_field("event")),
            (TopName::Event, none) => *none = Some(map.next_value_seed(NamedEvent(PhantomData))?),
            (TopName::Data, _) if self.has_data || self.early.is_some() => {
                return Err(A::Error::duplicate_field("data"));
            }
            (TopName::Data, Some(event)) => {
                map.next_value_seed(SlotSeed(event.data_mut()))?;
                self.has_data = true;
            }
            (TopName::Data, None) => self.early = Some(map.next_value()?),
            (TopName::Timestamp, _) => self.timestamp = Some(map.next_value()?),
            _ => {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    /// The event, with all members there.
    pub(crate) fn finish<X: Error>(self) -> Result<Stamped<E>, X> {
        let mut event = self.event.ok_or_else(|| X::missing_field("event"))?;
        let timestamp = self.timestamp.ok_or_else(|| X::missing_field("timestamp"))?;
        if let Some(value) = self.early {
            codec::from_value_into(event.data_mut(), value).map_err(X::custom)?;
        } else if !self.has_data {
            read_absent(event.data_mut()).map_err(X::custom)?;
        }
        Ok(Stamped { timestamp, event })
    }
}

struct NamedEvent<E>(PhantomData<E>);

impl<'de, E: EventSet> DeserializeSeed<'de> for NamedEvent<E> {
    type Value = E;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<E, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<E: EventSet> Visitor<'_> for NamedEvent<E> {
    type Value = E;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event's name")
    }

    fn visit_str<F: Error>(self, name: &str) -> Result<E, F> {
        Ok(E::blank(name))
    }
}
