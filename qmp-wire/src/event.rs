//! Events as messages.

use crate::codec::{self, Choose, Kind, Members, Problem, Slot, Source, View, Written};
use crate::record;
use crate::top_name::TopName;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;
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
            map.serialize_entry("data", &Written(data))?;
        }
        map.serialize_entry("timestamp", &self.timestamp)?;
        map.end()
    }
}

/// Whether an event has no data to send.
fn is_empty(data: &dyn Slot) -> bool {
    match data.view() {
        View::Absent => true,
        View::Object(record) => {
            let mut open = false;
            record.fields(&mut |fields| open = fields.union.is_some() || fields.extra.is_some());
            record.names().is_empty() && !open
        }
        _ => false,
    }
}

impl<'de, E: EventSet> Deserialize<'de> for Stamped<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl<E: EventSet> Slot for Stamped<E> {
    fn blank() -> Self {
        Stamped { timestamp: Slot::blank(), event: E::blank("") }
    }

    fn kind(&self) -> Kind {
        Kind::Object
    }

    fn read(&mut self, source: &mut Source<'_>) -> Result<(), Problem> {
        source.object(&mut |members| self.read_members(members))
    }

    fn view(&self) -> View<'_> {
        View::Built(serde_json::to_value(self))
    }
}

impl<E: EventSet> Stamped<E> {
    fn read_members(&mut self, members: &mut Members<'_>) -> Result<(), Problem> {
        let mut parts = EventParts::default();
        while let Some(name) = TopName::next(members, parts.guess())? {
            parts.member(name, self, members)?;
        }
        parts.finish(self)
    }
}

/// Which members of an event have come so far. Data that come before the name of their event have to wait
/// for it.
#[derive(Default)]
pub(crate) struct EventParts {
    name: Name,
    has_timestamp: bool,
    has_data: bool,
    early: Option<Value>,
}

#[derive(Default, PartialEq)]
enum Name {
    #[default]
    Missing,
    /// Read, but still to come among the members.
    Ahead,
    Read,
}

impl EventParts {
    /// Whether it has been said which event it is.
    pub(crate) fn is_named(&self) -> bool {
        self.name == Name::Read
    }

    /// The member that comes next in QEMU's order.
    pub(crate) fn guess(&self) -> Option<(&'static str, TopName)> {
        Some(match (self.has_timestamp, self.is_named()) {
            (false, _) => ("timestamp", TopName::Timestamp),
            (true, false) => ("event", TopName::Event),
            (true, true) => ("data", TopName::Data),
        })
    }

    /// Reads a member's value.
    pub(crate) fn member<E: EventSet>(
        &mut self,
        name: TopName,
        Stamped { timestamp, event }: &mut Stamped<E>,
        members: &mut Members<'_>,
    ) -> Result<(), Problem> {
        match (name, &self.name) {
            (TopName::Event, Name::Read) => return Err(Problem::duplicate("event")),
            (TopName::Event, Name::Ahead) => {
                self.name = Name::Read;
                members.skip()?;
            }
            (TopName::Event, Name::Missing) => {
                self.name = Name::Read;
                members.choose(&mut Named(event))?;
            }
            (TopName::Data, _) if self.has_data => return Err(Problem::duplicate("data")),
            (TopName::Data, named) => {
                self.has_data = true;
                if *named == Name::Missing && members.ahead("event", &mut Named(event))? {
                    self.name = Name::Ahead;
                }
                match self.name {
                    Name::Missing => members.value(self.early.insert(Value::Null))?,
                    Name::Ahead | Name::Read => members.value(event.data_mut())?,
                }
            }
            (TopName::Timestamp, _) => {
                self.has_timestamp = true;
                members.value(timestamp)?;
            }
            _ => members.skip()?,
        }
        Ok(())
    }

    /// Looks whether all members were there.
    pub(crate) fn finish<E: EventSet>(self, stamped: &mut Stamped<E>) -> Result<(), Problem> {
        if !self.is_named() {
            return Err(Problem::missing("event"));
        }
        if !self.has_timestamp {
            return Err(Problem::missing("timestamp"));
        }
        match self.early {
            Some(mut data) => codec::give(stamped.event.data_mut(), &mut data),
            None if self.has_data => Ok(()),
            None => codec::give_absent(stamped.event.data_mut()),
        }
    }
}

/// The place of an event that is chosen by its name.
struct Named<'a, E>(&'a mut E);

impl<E: EventSet> Choose for Named<'_, E> {
    fn choose(&mut self, text: &str) {
        *self.0 = E::blank(text);
    }
}
