//! Every example of the shipped schema is valid JSON, decodes into the generated types, and encodes to what
//! it was.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use qmp_schema::model::{Doc, ExampleKind, Item};
use qmp_types::qmp_wire::serde_json::{self, Error, Value, json};
use qmp_types::qmp_wire::{Empty, Response};
use support::difference::differences;

/// The command that a reply answers: the one of the request above it.
#[derive(Default)]
struct Dialogue {
    command: Option<support::Codec>,
    checked: usize,
    wrong: Vec<String>,
}

impl Dialogue {
    fn entry(&mut self, name: &str, doc: &Doc) {
        self.command = None;
        for example in doc.examples() {
            let result = match serde_json::from_str::<Value>(&example.text) {
                Ok(message) => self.message(example.kind, &message),
                Err(error) => Err(error.to_string()),
            };
            self.checked += 1;
            self.wrong.extend(result.err().map(|error| format!("{name}: {error}")));
        }
    }

    fn message(&mut self, kind: ExampleKind, message: &Value) -> Result<(), String> {
        match kind {
            ExampleKind::Request => {
                let name = message["execute"].as_str().ok_or("no 'execute'")?;
                let codec = support::command(name).ok_or("no such command")?;
                let arguments = message.get("arguments").cloned().unwrap_or(json!({}));
                let result = equal(&arguments, (codec.arguments)(&arguments));
                self.command = Some(codec);
                result
            }
            ExampleKind::Reply => match (message.get("return"), &self.command) {
                (Some(value), Some(command)) => equal(value, (command.reply)(value)),
                (Some(_), None) => Err("a reply to nothing".into()),
                (None, _) => {
                    let response: Result<Response<Empty>, _> = serde_json::from_value(message.clone());
                    equal(message, response.and_then(serde_json::to_value))
                }
            },
            ExampleKind::Event => equal(message, support::event_again(message)),
        }
    }
}

fn equal(shown: &Value, again: Result<Value, Error>) -> Result<(), String> {
    let again = again.map_err(|error| error.to_string())?;
    let differences = differences(&again, shown);
    if differences.is_empty() { Ok(()) } else { Err(differences.join("; ")) }
}

#[test]
fn decode_and_encode_to_what_they_were() {
    let schema = support::schema();
    let mut dialogue = Dialogue::default();
    for item in &schema.items {
        match item {
            Item::Command(command) => dialogue.entry(&command.name, &command.doc),
            Item::Event(event) => dialogue.entry(&event.name, &event.doc),
            Item::Chapter(_) | Item::Type(_) => {}
        }
    }
    assert!(dialogue.wrong.is_empty(), "{}", dialogue.wrong.join("\n"));
    println!("{} texts of examples", dialogue.checked);
    // One request for each command, one event for each: nothing is passed over.
    assert!(dialogue.checked >= schema.commands().count() + schema.events().count());
}

#[test]
fn every_command_and_event_has_one() {
    let schema = support::schema();
    let has = |doc: &Doc, kind| doc.examples().any(|example| example.kind == kind);
    let commands =
        schema.commands().filter(|entry| !has(&entry.doc, ExampleKind::Request)).map(|entry| &entry.name);
    let events =
        schema.events().filter(|entry| !has(&entry.doc, ExampleKind::Event)).map(|entry| &entry.name);
    assert_eq!(commands.chain(events).collect::<Vec<_>>(), Vec::<&String>::new());
}
