//! Wire facts, one a line: what can appear on the wire, flattened.
//!
//! The facts come sorted out of a heap of texts with which facts begin: the least one is taken off
//! and, unless it is a fact itself, replaced by what begins with it. So the facts are made one by one:
//! a schema whose types contain each other many times over, which has more facts than anybody can
//! print, costs no more memory than a small one.

use crate::model::{Command, Event, JsonKind, Meta, Schema, Type, TypeId, TypeKind};
use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::fmt::Write;

/// What can appear on the wire, flattened: one fact an item, sorted by bytes, each once.
///
/// ```text
/// KIND NAME                            KIND is command or event
/// KIND NAME SECTION PATH: TYPE         SECTION is args, returns or data
/// KIND NAME SECTION PATH = "VALUE"     a value of an enumeration
/// KIND NAME [SECTION PATH [= "VALUE"]] feature FEATURE
/// ```
///
/// PATH joins member names with `.`; `[]` is an array's element, `?` follows an optional member, and
/// the root itself is `.`. An object at the root has no line of its own. TYPE is `string`, `integer`,
/// `number`, `boolean`, `null`, `any`, `enum`, `object`, `array`, or `object recursive` where a type is
/// already open on the path (a union branch whose type is already open adds nothing), or `alternate`. `{tag=value}.`
/// stands before members that only that branch of a union has, `|kind` behind an alternate names a choice by
/// its JSON kind. Members of a base are flattened in. Quotes, backslashes and control characters in names are written as JSON
/// writes them, so that one fact is one line.
///
/// The facts are computed as they are asked for. Where types contain each other many times over there
/// may be more than anybody wants: take as many as you need.
///
/// ```
/// let mut sources = qmp_schema::SourceMap::new();
/// sources.add("qmp-events.txt", "\
/// WATCHDOG
/// --------
///
/// The watchdog's timer ran out.
///
/// Data:
///
/// - \"action\": what was done (json-string)
/// ");
/// let schema = qmp_schema::read(&sources).schema;
/// let facts: Vec<String> = qmp_schema::paths(&schema).collect();
/// assert_eq!(facts, ["event WATCHDOG", "event WATCHDOG data action: string"]);
/// ```
pub fn paths(schema: &Schema) -> impl Iterator<Item = String> {
    let mut facts = Facts { schema, heap: BinaryHeap::new(), last: None };
    for command in schema.commands() {
        facts.push(format!("command {}", escaped(&command.name)), Rest::Command(command));
    }
    for event in schema.events() {
        facts.push(format!("event {}", escaped(&event.name)), Rest::Event(event));
    }
    facts
}

struct Facts<'a> {
    schema: &'a Schema,
    heap: BinaryHeap<Pending<'a>>,
    /// The fact given last; equal ones come out of the heap one after the other.
    last: Option<String>,
}

/// A text with which one fact or more begin, and what follows it.
struct Pending<'a> {
    text: String,
    rest: Rest<'a>,
}

/// What follows a text.
enum Rest<'a> {
    /// Nothing: it is a fact.
    Nothing,
    Command(&'a Command),
    Event(&'a Event),
    /// A value of this type at the root of a section. The text ends in a blank.
    Root(&'a Type),
    /// The members of a structure. The structures and alternates that are open there, itself, the last, included.
    Members(Vec<TypeId>),
    /// A value of this type within the open structures and alternates.
    Value(&'a Type, Vec<TypeId>),
}

impl Iterator for Facts<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        while let Some(Pending { text, rest }) = self.heap.pop() {
            match rest {
                Rest::Nothing if self.last.as_ref() == Some(&text) => {}
                Rest::Nothing => {
                    self.last = Some(text.clone());
                    return Some(text);
                }
                Rest::Command(command) => self.command(text, command),
                Rest::Event(event) => self.event(text, event),
                Rest::Root(ty) => self.root(text, ty),
                Rest::Members(open) => self.members(&text, &open),
                Rest::Value(ty, open) => self.value(&text, &text, ty, open),
            }
        }
        None
    }
}

impl<'a> Facts<'a> {
    fn push(&mut self, text: String, rest: Rest<'a>) {
        self.heap.push(Pending { text, rest });
    }

    fn fact(&mut self, text: String) {
        self.push(text, Rest::Nothing);
    }

    fn features(&mut self, of: &str, meta: &Meta) {
        for feature in &meta.features {
            self.fact(format!("{of} feature {}", escaped(&feature.name)));
        }
    }

    fn command(&mut self, text: String, command: &'a Command) {
        self.features(&text, &command.meta);
        if let Some(arguments) = command.arguments {
            self.push(format!("{text} args "), Rest::Members(vec![arguments]));
        }
        if let Some(returns) = &command.returns {
            self.push(format!("{text} returns "), Rest::Root(returns));
        }
        self.fact(text);
    }

    fn event(&mut self, text: String, event: &'a Event) {
        self.features(&text, &event.meta);
        if let Some(data) = event.data {
            self.push(format!("{text} data "), Rest::Members(vec![data]));
        }
        self.fact(text);
    }

    fn root(&mut self, text: String, ty: &'a Type) {
        match ty {
            Type::Object => {}
            Type::Def(id) if self.schema.struct_type(*id).is_some() => self.members(&text, &[*id]),
            _ => self.value(&format!("{text}."), &text, ty, Vec::new()),
        }
    }

    /// The members of the innermost open structure; their names follow `text`.
    fn members(&mut self, text: &str, open: &[TypeId]) {
        let schema = self.schema;
        let Some(&id) = open.last() else { return };
        for member in schema.members(id) {
            let optional = if member.optional { "?" } else { "" };
            let path = format!("{text}{}{optional}", escaped(&member.name));
            self.features(&path, &member.meta);
            self.push(path, Rest::Value(&member.ty, open.to_vec()));
        }
        let Some(variants) = schema.struct_type(id).and_then(|ty| ty.variants.as_ref()) else { return };
        let tag = escaped(&variants.discriminator);
        for branch in variants.branches.iter().filter(|branch| !open.contains(&branch.ty)) {
            let inner = open.iter().copied().chain([branch.ty]).collect();
            self.push(format!("{text}{{{tag}={}}}.", escaped(&branch.name)), Rest::Members(inner));
        }
    }

    /// A value: its own facts begin with `path`, those of its elements with `prefix`. They differ at
    /// the root only, which is `.` itself while its element is `[]`.
    fn value(&mut self, path: &str, prefix: &str, ty: &'a Type, open: Vec<TypeId>) {
        let name = match ty {
            Type::String => "string",
            Type::Integer(_) => "integer",
            Type::Number => "number",
            Type::Boolean => "boolean",
            Type::Null => "null",
            Type::Any => "any",
            Type::Object => "object",
            Type::Array(element) => {
                self.push(format!("{prefix}[]"), Rest::Value(element, open));
                "array"
            }
            Type::Def(id) => self.def(path, *id, open),
        };
        self.fact(format!("{path}: {name}"));
    }

    /// A value of a type of the schema; gives what its kind is called.
    fn def(&mut self, path: &str, id: TypeId, mut open: Vec<TypeId>) -> &'static str {
        let def = self.schema.type_def(id);
        self.features(path, &def.meta);
        match &def.kind {
            TypeKind::Enum(ty) => {
                for value in &ty.values {
                    let text = format!("{path} = \"{}\"", escaped(&value.name));
                    self.features(&text, &value.meta);
                    self.fact(text);
                }
                "enum"
            }
            TypeKind::Struct(_) | TypeKind::Alternate(_) if open.contains(&id) => "object recursive",
            TypeKind::Alternate(ty) => {
                open.push(id);
                for choice in &ty.choices {
                    let kind = self.schema.json_kind(&choice.ty).map_or("any", JsonKind::name);
                    self.push(format!("{path}|{kind}"), Rest::Value(&choice.ty, open.clone()));
                }
                "alternate"
            }
            TypeKind::Struct(_) => {
                open.push(id);
                self.push(format!("{path}."), Rest::Members(open));
                "object"
            }
        }
    }
}

/// The text as within a JSON string.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            // Writing to a String cannot fail.
            c if c.is_control() => drop(write!(out, "\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out
}

// The heap gives its greatest item first, so the order is turned round.
impl Ord for Pending<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        other.text.cmp(&self.text)
    }
}

impl PartialOrd for Pending<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Pending<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Pending<'_> {}

#[cfg(test)]
#[path = "paths_tests.rs"]
mod tests;
