//! Commands, replies, and what comes in between, as messages.

use crate::event::EventParts;
use crate::top_name::TopName;
use crate::{Command, CommandError, EventSet, Stamped};
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;

/// A command on its way to the server.
///
/// ```
/// # use qmp_wire::{Command, Empty, Request, serde};
/// # struct Stop;
/// # impl serde::Serialize for Stop {
/// #     fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
/// #         Empty.serialize(serializer)
/// #     }
/// # }
/// # impl Command for Stop { const NAME: &'static str = "stop"; type Output = Empty; }
/// let text = serde_json::to_string(&Request::new(&Stop).with_id(7))?;
/// assert_eq!(text, r#"{"execute":"stop","arguments":{},"id":7}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Request<'a, C> {
    /// The command with its arguments.
    pub command: &'a C,
    /// What the reply repeats.
    pub id: Option<Value>,
    /// Whether to run it out of band (`exec-oob`), which needs the capability `oob`.
    pub out_of_band: bool,
}

impl<'a, C: Command> Request<'a, C> {
    /// A command without an id, in band.
    pub fn new(command: &'a C) -> Request<'a, C> {
        Request { command, id: None, out_of_band: false }
    }

    /// Sets the id.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<Value>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Has it run out of band.
    #[must_use]
    pub fn out_of_band(mut self) -> Self {
        self.out_of_band = true;
        self
    }
}

impl<C: Command> Serialize for Request<'_, C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(if self.out_of_band { "exec-oob" } else { "execute" }, C::NAME)?;
        map.serialize_entry("arguments", self.command)?;
        if let Some(id) = &self.id {
            map.serialize_entry("id", id)?;
        }
        map.end()
    }
}

/// The server's answer to a command.
#[derive(Clone, Debug, PartialEq)]
pub struct Response<T> {
    /// What the command returned, or why it failed.
    pub result: Result<T, CommandError>,
    /// The request's id.
    pub id: Option<Value>,
}

impl<T: Serialize> Serialize for Response<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match &self.result {
            Ok(value) => map.serialize_entry("return", value)?,
            Err(error) => map.serialize_entry("error", error)?,
        }
        if let Some(id) = &self.id {
            map.serialize_entry("id", id)?;
        }
        map.end()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Response<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ResponseVisitor(PhantomData))
    }
}

struct ResponseVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ResponseVisitor<T> {
    type Value = Response<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a reply: an object with 'return' or 'error'")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Response<T>, A::Error> {
        let mut parts = ResponseParts::new();
        while let Some(name) = map.next_key()? {
            parts.member(name, &mut map)?;
        }
        parts.finish()
    }
}

/// The members of a reply that have come so far.
struct ResponseParts<T> {
    result: Option<Result<T, CommandError>>,
    id: Option<Value>,
}

impl<T> ResponseParts<T> {
    fn new() -> ResponseParts<T> {
        ResponseParts { result: None, id: None }
    }

    /// Reads a member's value.
    fn member<'de, A: MapAccess<'de>>(&mut self, name: TopName, map: &mut A) -> Result<(), A::Error>
    where
        T: Deserialize<'de>,
    {
        match name {
            TopName::Return | TopName::Error if self.result.is_some() => {
                return Err(A::Error::custom("more than one 'return' or 'error'"));
            }
            TopName::Return => self.result = Some(Ok(map.next_value()?)),
            TopName::Error => self.result = Some(Err(map.next_value()?)),
            TopName::Id => self.id = Some(map.next_value()?),
            _ => {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    /// The reply, with all members there.
    fn finish<X: Error>(self) -> Result<Response<T>, X> {
        let result = self.result.ok_or_else(|| X::custom("neither 'return' nor 'error'"))?;
        Ok(Response { result, id: self.id })
    }
}

/// What a server sends behind its greeting: the answer to a command, or an event, which may come at any
/// time, also while one waits for an answer.
///
/// `T` is what the command returns that one waits for, `E` the enumeration of all events.
///
/// ```
/// # use qmp_wire::{Empty, EventSet, Message, UnknownEvent, codec::Slot};
/// # #[derive(Debug, PartialEq)]
/// # struct Event(UnknownEvent);
/// # impl EventSet for Event {
/// #     fn blank(name: &str) -> Self { Event(UnknownEvent { name: name.into(), data: None }) }
/// #     fn name(&self) -> &str { &self.0.name }
/// #     fn data_mut(&mut self) -> &mut dyn Slot { &mut self.0.data }
/// #     fn data(&self) -> &dyn Slot { &self.0.data }
/// # }
/// for line in [
///     r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}"#,
///     r#"{"return": {}, "id": 7}"#,
/// ] {
///     match serde_json::from_str::<Message<Empty, Event>>(line)? {
///         Message::Event(stamped) => assert_eq!(stamped.event.name(), "STOP"),
///         Message::Response(response) => assert_eq!(response.id, Some(7.into())),
///     }
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Message<T, E> {
    /// The answer to a command.
    Response(Response<T>),
    /// An event.
    Event(Stamped<E>),
}

impl<T: Serialize, E: EventSet> Serialize for Message<T, E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Message::Response(response) => response.serialize(serializer),
            Message::Event(event) => event.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>, E: EventSet> Deserialize<'de> for Message<T, E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MessageVisitor(PhantomData))
    }
}

struct MessageVisitor<T, E>(PhantomData<(T, E)>);

impl<'de, T: Deserialize<'de>, E: EventSet> Visitor<'de> for MessageVisitor<T, E> {
    type Value = Message<T, E>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a message: an object with 'return', 'error' or 'event'")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Message<T, E>, A::Error> {
        let (mut response, mut event) = (ResponseParts::new(), EventParts::new());
        while let Some(name) = map.next_key()? {
            match name {
                TopName::Event | TopName::Data | TopName::Timestamp => event.member(name, &mut map)?,
                _ => response.member(name, &mut map)?,
            }
        }
        match (event.is_named(), &response.result) {
            (true, None) => event.finish().map(Message::Event),
            (false, Some(_)) => response.finish().map(Message::Response),
            (true, Some(_)) => Err(A::Error::custom("both an event and a reply")),
            (false, None) => Err(A::Error::custom("neither 'return', 'error' nor 'event'")),
        }
    }
}
