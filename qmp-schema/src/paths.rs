//! Wire facts, one a line: what can appear on the wire, flattened.
//!
//! The facts come sorted out of a heap of texts with which facts begin: the least one is taken off
//! and, unless it is a fact itself, replaced by what begins with it. So the facts are made one by one:
//! a schema whose types contain each other many times over, which has more facts than anybody can
//! print, costs no more memory than a small one. Texts of the heap that begin alike share their beginning.

use crate::model::{Command, Event, JsonKind, Meta, Schema, Type, TypeId, TypeKind};
use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::fmt::Write;
use std::rc::Rc;

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
/// may be more than anybody wants: take as many as you need. Those longer than [`MAX_FACT_BYTES`] are left out;
/// [`Paths::left_out`] says whether there were any.
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
pub fn paths(schema: &Schema) -> Paths<'_> {
    let mut facts = Paths { schema, heap: BinaryHeap::new(), last: None, left_out: None };
    let nothing: Rc<str> = "".into();
    for command in schema.commands() {
        facts.push(&nothing, format!("command {}", escaped(&command.name)), Rest::Command(command));
    }
    for event in schema.events() {
        facts.push(&nothing, format!("event {}", escaped(&event.name)), Rest::Event(event));
    }
    facts
}

/// The longest fact that is told. The longest of QEMU has 141 bytes; each fact repeats its whole path, so that those of a
/// hundred thousand types, each in the one before, would fill a disk.
pub const MAX_FACT_BYTES: usize = 4096;

/// Wire facts, as [`paths`] gives them.
pub struct Paths<'a> {
    schema: &'a Schema,
    heap: BinaryHeap<Pending<'a>>,
    /// The fact given last; equal ones come out of the heap one after the other.
    last: Option<String>,
    left_out: Option<String>,
}

/// A text with which one fact or more begin, and what follows it.
struct Pending<'a> {
    /// How the text begins, as that of others does.
    start: Rc<str>,
    end: String,
    rest: Rest<'a>,
}

/// The structures and alternates that are open at a place, the innermost last.
type Open = Rc<[TypeId]>;

/// What follows a text.
enum Rest<'a> {
    /// Nothing: it is a fact.
    Nothing,
    Command(&'a Command),
    Event(&'a Event),
    /// A value of this type at the root of a section. The text ends in a blank.
    Root(&'a Type),
    /// The members of a structure, the innermost that is open.
    Members(Open),
    /// A value of this type.
    Value(&'a Type, Open),
}

impl Iterator for Paths<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        while let Some(Pending { start, end, rest }) = self.heap.pop() {
            let text = [&*start, &*end].concat();
            if let Rest::Nothing = rest {
                if self.last.as_ref() == Some(&text) {
                    continue;
                }
                self.last = Some(text.clone());
                return Some(text);
            }
            let text: Rc<str> = text.into();
            match rest {
                Rest::Nothing => {}
                Rest::Command(command) => self.command(&text, command),
                Rest::Event(event) => self.event(&text, event),
                Rest::Root(ty) => self.root(&text, ty),
                Rest::Members(open) => self.members(&text, &open),
                Rest::Value(ty, open) => self.value(&text, &text, ty, open),
            }
        }
        None
    }
}

impl Paths<'_> {
    /// The beginning of a fact that was longer than [`MAX_FACT_BYTES`], the first that was met so far.
    pub fn left_out(&self) -> Option<&str> {
        self.left_out.as_deref()
    }
}

impl<'a> Paths<'a> {
    fn push(&mut self, start: &Rc<str>, end: String, rest: Rest<'a>) {
        if start.len() + end.len() <= MAX_FACT_BYTES {
            self.heap.push(Pending { start: Rc::clone(start), end, rest });
        } else if self.left_out.is_none() {
            self.left_out = Some([&**start, &*end].concat());
        }
    }

    fn fact(&mut self, start: &Rc<str>, end: String) {
        self.push(start, end, Rest::Nothing);
    }

    /// The features of what `start` and `of` together name.
    fn features(&mut self, start: &Rc<str>, of: &str, meta: &Meta) {
        for feature in &meta.features {
            self.fact(start, format!("{of} feature {}", escaped(&feature.name)));
        }
    }

    fn command(&mut self, text: &Rc<str>, command: &'a Command) {
        self.features(text, "", &command.meta);
        if let Some(arguments) = command.arguments {
            self.push(text, " args ".into(), Rest::Members([arguments].into()));
        }
        if let Some(returns) = &command.returns {
            self.push(text, " returns ".into(), Rest::Root(returns));
        }
        self.fact(text, String::new());
    }

    fn event(&mut self, text: &Rc<str>, event: &'a Event) {
        self.features(text, "", &event.meta);
        if let Some(data) = event.data {
            self.push(text, " data ".into(), Rest::Members([data].into()));
        }
        self.fact(text, String::new());
    }

    fn root(&mut self, text: &Rc<str>, ty: &'a Type) {
        match ty {
            Type::Object => {}
            Type::Def(id) if self.schema.struct_type(*id).is_some() => self.members(text, &[*id].into()),
            _ => self.value(&format!("{text}.").into(), text, ty, [].into()),
        }
    }

    /// The members of the innermost open structure; their names follow `text`.
    fn members(&mut self, text: &Rc<str>, open: &Open) {
        let schema = self.schema;
        let Some(&id) = open.last() else { return };
        for member in schema.members(id) {
            let optional = if member.optional { "?" } else { "" };
            let name = escaped(&member.name) + optional;
            self.features(text, &name, &member.meta);
            self.push(text, name, Rest::Value(&member.ty, Rc::clone(open)));
        }
        let Some(variants) = schema.struct_type(id).and_then(|ty| ty.variants.as_ref()) else { return };
        let tag = escaped(&variants.discriminator);
        for branch in variants.branches.iter().filter(|branch| !open.contains(&branch.ty)) {
            let end = format!("{{{tag}={}}}.", escaped(&branch.name));
            self.push(text, end, Rest::Members(within(open, branch.ty)));
        }
    }

    /// A value: its own facts begin with `path`, those of its elements with `prefix`. They differ at
    /// the root only, which is `.` itself while its element is `[]`.
    fn value(&mut self, path: &Rc<str>, prefix: &Rc<str>, ty: &'a Type, open: Open) {
        let name = match ty {
            Type::String => "string",
            Type::Integer(_) => "integer",
            Type::Number => "number",
            Type::Boolean => "boolean",
            Type::Null => "null",
            Type::Any => "any",
            Type::Object => "object",
            Type::Array(element) => {
                self.push(prefix, "[]".into(), Rest::Value(element, open));
                "array"
            }
            Type::Def(id) => self.def(path, *id, &open),
        };
        self.fact(path, format!(": {name}"));
    }

    /// A value of a type of the schema; gives what its kind is called.
    fn def(&mut self, path: &Rc<str>, id: TypeId, open: &Open) -> &'static str {
        let def = self.schema.type_def(id);
        self.features(path, "", &def.meta);
        match &def.kind {
            TypeKind::Enum(ty) => {
                for value in &ty.values {
                    let end = format!(" = \"{}\"", escaped(&value.name));
                    self.features(path, &end, &value.meta);
                    self.fact(path, end);
                }
                "enum"
            }
            TypeKind::Struct(_) | TypeKind::Alternate(_) if open.contains(&id) => "object recursive",
            TypeKind::Alternate(ty) => {
                let open = within(open, id);
                for choice in &ty.choices {
                    let kind = self.schema.json_kind(&choice.ty).map_or("any", JsonKind::name);
                    self.push(path, format!("|{kind}"), Rest::Value(&choice.ty, Rc::clone(&open)));
                }
                "alternate"
            }
            TypeKind::Struct(_) => {
                self.push(path, ".".into(), Rest::Members(within(open, id)));
                "object"
            }
        }
    }
}

/// What is open within a type.
fn within(open: &Open, id: TypeId) -> Open {
    open.iter().copied().chain([id]).collect()
}

/// A name as wire facts have it: as within a JSON string.
pub fn escaped(text: &str) -> String {
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

/// Compares two texts, each in two parts.
fn compare([mut a, mut a_end]: [&[u8]; 2], [mut b, mut b_end]: [&[u8]; 2]) -> Ordering {
    loop {
        if a.is_empty() {
            a = std::mem::take(&mut a_end);
        }
        if b.is_empty() {
            b = std::mem::take(&mut b_end);
        }
        let common = a.len().min(b.len());
        let ((a_start, a_rest), (b_start, b_rest)) = (a.split_at(common), b.split_at(common));
        let order = a_start.cmp(b_start);
        if order.is_ne() || common == 0 {
            return order.then(a.len().cmp(&b.len()));
        }
        (a, b) = (a_rest, b_rest);
    }
}

// The heap gives its greatest item first, so the order is turned round.
impl Ord for Pending<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        fn halves<'t>(pending: &'t Pending<'_>) -> [&'t [u8]; 2] {
            [pending.start.as_bytes(), pending.end.as_bytes()]
        }
        compare(halves(other), halves(self))
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
