//! What the messages of examples are about.

use super::Owner;
use qmp_schema::Schema;
use qmp_schema::model::{Command, Event, ExampleKind};
use qmp_schema::text::{Json, Member};
use std::collections::BTreeMap;

/// A command or an event of the schema.
#[derive(Clone, Copy, Debug)]
pub(crate) enum About<'r> {
    /// A request of this command, or the reply to it.
    Command(&'r Command),
    /// This event.
    Event(&'r Event),
    /// Nothing that the schema has, or nothing that can be told.
    Unknown,
}

impl<'r> About<'r> {
    /// Its name; empty where it is unknown.
    pub(crate) fn name(self) -> &'r str {
        match self {
            About::Command(command) => &command.name,
            About::Event(event) => &event.name,
            About::Unknown => "",
        }
    }
}

/// The parts of a message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Message<'j> {
    /// All its members.
    pub(crate) members: &'j [Member],
    /// `execute` (or `exec-oob`), `event`, or `return` and `error` of a reply: what says what it is.
    pub(crate) head: Option<&'j Member>,
    /// `arguments`, `data`, or `return` again.
    pub(crate) body: Option<&'j Json>,
}

const REPLY_HEADS: [&str; 2] = ["return", "error"];

impl<'j> Message<'j> {
    pub(super) fn of(kind: ExampleKind, json: &'j Json) -> Option<Message<'j>> {
        let members = json.members();
        let heads: &[&str] = match kind {
            ExampleKind::Request => &["execute", "exec-oob"],
            ExampleKind::Reply => &REPLY_HEADS,
            ExampleKind::Event => &["event"],
        };
        let body = match kind {
            ExampleKind::Request => "arguments",
            ExampleKind::Reply => "return",
            ExampleKind::Event => "data",
        };
        let is_object = matches!(json.kind, qmp_schema::text::Content::Object(_));
        is_object.then(|| Message {
            members,
            head: members.iter().find(|member| heads.contains(&member.key.as_str())),
            body: json.get(body),
        })
    }

    /// Whether it has a member that no message of its kind has.
    pub(super) fn is_odd(&self, kind: ExampleKind) -> bool {
        let known: &[&str] = match kind {
            ExampleKind::Request => &["execute", "exec-oob", "arguments", "id"],
            ExampleKind::Reply => &["return", "error", "id"],
            ExampleKind::Event => &["event", "data", "timestamp"],
        };
        self.members.iter().any(|member| !known.contains(&member.key.as_str()))
    }

    /// What `execute` or `event` says, with its place; `None` in a reply.
    pub(crate) fn name(&self) -> Option<(&'j str, &'j Json)> {
        let head = self.head.filter(|head| !REPLY_HEADS.contains(&head.key.as_str()))?;
        Some((head.value.as_str()?, &head.value))
    }
}

/// Commands and events by name.
#[derive(Debug)]
pub(super) struct Names<'r> {
    commands: BTreeMap<&'r str, &'r Command>,
    events: BTreeMap<&'r str, &'r Event>,
}

impl<'r> Names<'r> {
    pub(super) fn of(schema: &'r Schema) -> Names<'r> {
        Names {
            commands: schema.commands().map(|command| (command.name.as_str(), command)).collect(),
            events: schema.events().map(|event| (event.name.as_str(), event)).collect(),
        }
    }
}

/// Goes through the examples of one entry in order: a reply is about the request ahead of it.
pub(super) struct Conversation<'r> {
    owner: Owner<'r>,
    asked: About<'r>,
}

impl<'r> Conversation<'r> {
    pub(super) fn of(owner: Owner<'r>) -> Conversation<'r> {
        let asked = match owner {
            Owner::Command(command) => About::Command(command),
            _ => About::Unknown,
        };
        Conversation { owner, asked }
    }

    pub(super) fn about(&mut self, names: &Names<'r>, kind: ExampleKind, json: Option<&Json>) -> About<'r> {
        let message = json.and_then(|json| Message::of(kind, json));
        let name = message.and_then(|message| Some(message.name()?.0));
        match kind {
            ExampleKind::Reply => self.asked,
            ExampleKind::Event => match (name.and_then(|name| names.events.get(name)), self.owner) {
                // What is wrong with the example of another event is that it is another's.
                (Some(event), Owner::Event(own)) if event.span != own.span => About::Unknown,
                (Some(event), _) => About::Event(event),
                // Another name, or none: it is meant to be the section's own.
                (None, Owner::Event(event)) if name.is_none_or(|name| is_misspelled(name, &event.name)) => {
                    About::Event(event)
                }
                (None, _) => About::Unknown,
            },
            ExampleKind::Request => {
                self.asked = match (name.and_then(|name| names.commands.get(name)), self.owner) {
                    (Some(command), _) => About::Command(command),
                    (None, Owner::Command(command))
                        if name.is_none_or(|name| is_misspelled(name, &command.name)) =>
                    {
                        About::Command(command)
                    }
                    (None, _) => About::Unknown,
                };
                self.asked
            }
        }
    }
}

/// Whether a name, which no entry has, is meant to be this one.
pub(crate) fn is_misspelled(name: &str, meant: &str) -> bool {
    !qmp_schema::nearest(name, std::iter::once(meant)).is_empty()
}
