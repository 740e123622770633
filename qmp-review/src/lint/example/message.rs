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

/// What a message of a kind can have, the members that make it one first.
pub(crate) struct Shape {
    pub(crate) what: &'static str,
    pub(crate) heads: &'static [&'static str],
    pub(crate) others: &'static [&'static str],
}

impl Shape {
    pub(crate) fn of(kind: ExampleKind) -> Shape {
        match kind {
            ExampleKind::Request => {
                Shape { what: "a request", heads: &["execute", "exec-oob"], others: &["arguments", "id"] }
            }
            ExampleKind::Reply => Shape { what: "a reply", heads: &["return", "error"], others: &["id"] },
            ExampleKind::Event => {
                Shape { what: "an event", heads: &["event"], others: &["data", "timestamp"] }
            }
        }
    }

    pub(crate) fn is_head(&self, key: &str) -> bool {
        self.heads.contains(&key)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.is_head(key) || self.others.contains(&key)
    }
}

impl<'j> Message<'j> {
    pub(super) fn of(kind: ExampleKind, json: &'j Json) -> Option<Message<'j>> {
        let members = json.members();
        let shape = Shape::of(kind);
        let body = match kind {
            ExampleKind::Request => "arguments",
            ExampleKind::Reply => "return",
            ExampleKind::Event => "data",
        };
        let is_object = matches!(json.kind, qmp_schema::text::Content::Object(_));
        is_object.then(|| Message {
            members,
            head: members.iter().find(|member| shape.is_head(&member.key)),
            body: json.get(body),
        })
    }

    /// Whether it has a member that no message of its kind has.
    pub(super) fn is_odd(&self, kind: ExampleKind) -> bool {
        let shape = Shape::of(kind);
        self.members.iter().any(|member| !shape.has(&member.key))
    }

    /// `execute` or `event`, which give a name; `None` in a reply.
    pub(crate) fn naming(&self) -> Option<&'j Member> {
        self.head.filter(|head| !Shape::of(ExampleKind::Reply).is_head(&head.key))
    }

    /// What `execute` or `event` says, with its place; `None` in a reply.
    pub(crate) fn name(&self) -> Option<(&'j str, &'j Json)> {
        let head = self.naming()?;
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
