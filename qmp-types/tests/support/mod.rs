//! What the tests share: the shipped schema, and each command and event as JSON, through its Rust type.

#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

pub mod difference;
#[path = "../../../tests/support/require.rs"]
pub mod require;
pub mod unknown;

use qmp_schema::{Schema, SourceMap};
use qmp_types::qmp_wire::serde::Serialize;
use qmp_types::qmp_wire::serde::de::DeserializeOwned;
use qmp_types::qmp_wire::serde_json::{self, Error, Value};
use qmp_types::qmp_wire::{Command, Stamped};

/// The shipped schema.
pub fn schema() -> Schema {
    let mut sources = SourceMap::new();
    sources.load_source(concat!(env!("CARGO_MANIFEST_DIR"), "/schema")).unwrap();
    let reading = qmp_schema::read(&sources);
    let lines = reading.diagnostics.iter().map(|diagnostic| diagnostic.one_line(&sources).to_string());
    assert_eq!(lines.collect::<Vec<_>>(), Vec::<String>::new());
    reading.schema
}

/// JSON that is read into a Rust type, from text as off a socket, and written again.
type Again = fn(&Value) -> Result<Value, Error>;

fn again<T: DeserializeOwned + Serialize>(value: &Value) -> Result<Value, Error> {
    serde_json::to_value(serde_json::from_str::<T>(&value.to_string())?)
}

/// A command of the shipped schema.
pub struct Codec {
    pub name: &'static str,
    pub arguments: Again,
    pub reply: Again,
}

/// All commands of the shipped schema.
#[allow(deprecated, reason = "those that will go are there as well")]
pub fn commands() -> Vec<Codec> {
    macro_rules! codecs {
        ($($command:ty),* $(,)?) => {
            vec![$(Codec {
                name: <$command>::NAME,
                arguments: again::<$command>,
                reply: again::<<$command as Command>::Output>,
            }),*]
        };
    }
    qmp_types::for_each_command!(codecs)
}

/// The command of a wire name.
pub fn command(name: &str) -> Option<Codec> {
    commands().into_iter().find(|codec| codec.name == name)
}

/// An event as a message, read and written again.
pub fn event_again(message: &Value) -> Result<Value, Error> {
    again::<Stamped<qmp_types::events::Event>>(message)
}
