//! Commands and replies as messages.

use crate::{Command, CommandError};
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
        let (mut result, mut id) = (None, None);
        while let Some(name) = map.next_key::<String>()? {
            match name.as_str() {
                "return" | "error" if result.is_some() => {
                    return Err(A::Error::custom("more than one 'return' or 'error'"));
                }
                "return" => result = Some(Ok(map.next_value()?)),
                "error" => result = Some(Err(map.next_value()?)),
                "id" => id = Some(map.next_value()?),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        let result = result.ok_or_else(|| A::Error::custom("neither 'return' nor 'error'"))?;
        Ok(Response { result, id })
    }
}
