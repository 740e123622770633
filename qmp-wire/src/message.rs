//! Commands, replies, and what comes in between, as messages.

use crate::codec::{self, Kind, Members, Problem, Slot, Source, View, Written};
use crate::event::EventParts;
use crate::top_name::TopName;
use crate::{Command, CommandError, EventSet, Stamped};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

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

impl<T: Slot> Serialize for Response<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match &self.result {
            Ok(value) => map.serialize_entry("return", &Written(value))?,
            Err(error) => map.serialize_entry("error", error)?,
        }
        if let Some(id) = &self.id {
            map.serialize_entry("id", id)?;
        }
        map.end()
    }
}

impl<'de, T: Slot> Deserialize<'de> for Response<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl<T: Slot> Slot for Response<T> {
    fn blank() -> Self {
        Response { result: Ok(T::blank()), id: None }
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

impl<T: Slot> Response<T> {
    fn read_members(&mut self, members: &mut Members<'_>) -> Result<(), Problem> {
        let mut parts = ReplyParts::default();
        while let Some(name) = TopName::next(members, Some(("return", TopName::Return)))? {
            parts.member(name, self, members)?;
        }
        if parts.has_result { Ok(()) } else { Err(Problem::other("neither 'return' nor 'error'")) }
    }
}

/// Which members of a reply have come so far.
#[derive(Default)]
struct ReplyParts {
    has_result: bool,
}

impl ReplyParts {
    /// Reads a member's value.
    fn member<T: Slot>(
        &mut self,
        name: TopName,
        reply: &mut Response<T>,
        members: &mut Members<'_>,
    ) -> Result<(), Problem> {
        if matches!(name, TopName::Return | TopName::Error) && std::mem::replace(&mut self.has_result, true) {
            return Err(Problem::other("more than one 'return' or 'error'"));
        }
        match name {
            TopName::Return => {
                let mut value = T::blank();
                members.value(&mut value)?;
                reply.result = Ok(value);
            }
            TopName::Error => {
                let mut error = <CommandError as Slot>::blank();
                members.value(&mut error)?;
                reply.result = Err(error);
            }
            TopName::Id => members.value(reply.id.insert(Value::Null))?,
            _ => members.skip()?,
        }
        Ok(())
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

impl<T: Slot, E: EventSet> Serialize for Message<T, E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Message::Response(response) => response.serialize(serializer),
            Message::Event(event) => event.serialize(serializer),
        }
    }
}

impl<'de, T: Slot, E: EventSet> Deserialize<'de> for Message<T, E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl<T: Slot, E: EventSet> Slot for Message<T, E> {
    fn blank() -> Self {
        Message::Event(Slot::blank())
    }

    fn kind(&self) -> Kind {
        Kind::Object
    }

    fn read(&mut self, source: &mut Source<'_>) -> Result<(), Problem> {
        source.object(&mut |members| self.read_members(members))
    }

    fn view(&self) -> View<'_> {
        match self {
            Message::Response(response) => response.view(),
            Message::Event(event) => event.view(),
        }
    }
}

impl<T: Slot, E: EventSet> Message<T, E> {
    fn read_members(&mut self, members: &mut Members<'_>) -> Result<(), Problem> {
        // Events are large, and the most frequent message: they are read in place.
        *self = Slot::blank();
        let Message::Event(stamped) = self else { return Err(Problem::SOURCE) };
        let mut reply = Response::blank();
        let (mut reply_parts, mut event_parts) = (ReplyParts::default(), EventParts::default());
        while let Some(name) = TopName::next(members, event_parts.guess())? {
            match name {
                TopName::Event | TopName::Data | TopName::Timestamp => {
                    event_parts.member(name, stamped, members)?;
                }
                _ => reply_parts.member(name, &mut reply, members)?,
            }
        }
        let problem = match (event_parts.is_named(), reply_parts.has_result) {
            (true, false) => return event_parts.finish(stamped),
            (false, true) => {
                *self = Message::Response(reply);
                return Ok(());
            }
            (true, true) => "both an event and a reply",
            (false, false) => "neither 'return', 'error' nor 'event'",
        };
        Err(Problem::other(problem))
    }
}
