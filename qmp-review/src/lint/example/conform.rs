//! Holds the values of examples against their types.

use super::peers::Untold;
use super::{About, Example, Fault, Part, What, garbles};
use qmp_schema::model::{ExampleKind, JsonKind, Member, Schema, Type, TypeId, TypeKind};
use qmp_schema::text::{self, Content, Json};
use qmp_schema::{edits_within, nearest};
use std::collections::BTreeSet;

/// How an example differs from what is described of a command or event, and what it has that is described by nothing but
/// examples.
pub(super) fn faults<'r>(
    schema: &'r Schema,
    example: &Example<'r>,
    about: About<'r>,
) -> (Vec<Fault<'r>>, Vec<Untold>) {
    let nothing = || (Vec::new(), Vec::new());
    let Some(message) = example.message() else { return nothing() };
    let (part, ty) = match (example.kind, about) {
        (ExampleKind::Request, About::Command(command)) => {
            (Part::Arguments, command.arguments.map(Type::Def))
        }
        (ExampleKind::Reply, About::Command(command)) => (Part::Return, command.returns.clone()),
        (ExampleKind::Event, About::Event(event)) => (Part::Data, event.data.map(Type::Def)),
        _ => return nothing(),
    };
    let undeclared = match (part, about) {
        (Part::Arguments, About::Command(command)) => {
            command.undeclared.iter().map(|member| &*member.name).collect()
        }
        _ => BTreeSet::new(),
    };
    let mut checker = Checker {
        schema,
        example,
        part,
        undeclared,
        root: ty.clone(),
        path: Vec::new(),
        faults: Vec::new(),
        untold: Vec::new(),
    };
    match (message.body, part) {
        (Some(body), _) => checker.root(ty.as_ref(), body),
        (None, Part::Return) => {}
        // What it has may be misspelled: then that is what is wrong.
        (None, _) if message.is_odd(example.kind) => {}
        (None, _) => {
            let (Some(head), Some(Type::Def(id))) = (message.head, ty) else { return nothing() };
            let members: Vec<&Member> = schema.members(id).filter(|member| is_needed(member)).collect();
            checker.missing(members, head.value.start, head.value.end);
        }
    }
    let untold = std::mem::take(&mut checker.untold);
    (checker.settled(), untold)
}

struct Checker<'c, 'r> {
    schema: &'r Schema,
    example: &'c Example<'r>,
    part: Part,
    /// Arguments that the documentation names and the table lacks: another finding's business.
    undeclared: BTreeSet<&'r str>,
    root: Option<Type>,
    path: Vec<String>,
    faults: Vec<Fault<'r>>,
    untold: Vec<Untold>,
}

impl<'r> Checker<'_, 'r> {
    fn root(&mut self, ty: Option<&Type>, body: &Json) {
        match ty {
            Some(ty) => self.value(ty, body, None),
            None => match &body.kind {
                Content::Object(members) => {
                    for member in members {
                        self.unknown(&member.key, member.start, member.end, &[]);
                    }
                }
                _ => self.kind("the empty object", body, None),
            },
        }
    }

    fn fault(&mut self, start: usize, end: usize, what: What<'r>) {
        let path = self.path.join(".");
        self.faults.push(Fault { part: self.part, path, at: start..end, what });
    }

    fn kind(&mut self, expected: impl Into<String>, json: &Json, member: Option<&'r Member>) {
        let what = What::Kind { expected: expected.into(), found: json.kind_with_article(), member };
        self.fault(json.start, json.end, what);
    }

    fn value(&mut self, ty: &Type, json: &Json, member: Option<&'r Member>) {
        let fits = match (ty, &json.kind) {
            (Type::Any, _)
            | (Type::String, Content::String(_))
            | (Type::Integer(_) | Type::Number, Content::Integer)
            | (Type::Number, Content::Number)
            | (Type::Boolean, Content::Boolean)
            | (Type::Null, Content::Null)
            | (Type::Object, Content::Object(_)) => true,
            (Type::Array(element), Content::Array(elements)) => {
                for json in elements {
                    self.value(element, json, None);
                }
                true
            }
            (Type::Def(id), _) => return self.def(*id, json, member),
            _ => false,
        };
        if !fits {
            self.kind(self.expected(ty), json, member);
        }
    }

    fn def(&mut self, id: TypeId, json: &Json, member: Option<&'r Member>) {
        match (&self.schema.type_def(id).kind, &json.kind) {
            (TypeKind::Struct(_), Content::Object(_)) => self.object(id, json),
            (TypeKind::Enum(ty), Content::String(value)) => {
                if ty.values.iter().all(|known| known.name != *value) {
                    let known = ty.values.iter().map(|value| value.name.as_str()).collect();
                    self.fault(json.start, json.end, What::Value { value: value.clone(), known, member });
                }
            }
            (TypeKind::Alternate(ty), _) => {
                let choice = ty.choices.iter().find(|choice| self.could_be(&choice.ty, json));
                match choice {
                    Some(choice) => self.value(&choice.ty, json, member),
                    None => self.kind(self.expected(&Type::Def(id)), json, member),
                }
            }
            _ => self.kind(self.expected(&Type::Def(id)), json, member),
        }
    }

    fn could_be(&self, ty: &Type, json: &Json) -> bool {
        let kind = self.schema.json_kind(ty);
        match &json.kind {
            Content::Integer => matches!(kind, Some(JsonKind::Integer | JsonKind::Number)),
            Content::Number => kind == Some(JsonKind::Number),
            Content::String(_) => kind == Some(JsonKind::String),
            Content::Boolean => kind == Some(JsonKind::Boolean),
            Content::Null => kind == Some(JsonKind::Null),
            Content::Array(_) => kind == Some(JsonKind::Array),
            Content::Object(_) => kind == Some(JsonKind::Object),
        }
    }

    fn object(&mut self, id: TypeId, json: &Json) {
        let mut known = Known::default();
        known.add(self.schema, id, json);
        for member in json.members() {
            match known.members.iter().find(|known| known.name == member.key) {
                Some(described) if !is_told(described) => self.untold(json, member),
                Some(described) => {
                    self.path.push(member.key.clone());
                    self.value(&described.ty, &member.value, Some(described));
                    self.path.pop();
                }
                None if known.open => self.untold(json, member),
                None => {
                    let names: Vec<&'r str> = known.members.iter().map(|known| known.name.as_str()).collect();
                    self.unknown(&member.key, member.start, member.end, &names);
                }
            }
        }
        let is_there = |member: &&Member| json.get(&member.name).is_some();
        let absent = known.members.iter().copied().filter(|member| is_needed(member) && !is_there(member));
        if !known.is_partial {
            self.missing(absent.collect(), json.start, json.end);
        }
    }

    /// Keeps a member that only examples tell of, and all in it.
    fn untold(&mut self, object: &Json, member: &text::Member) {
        self.untold.push(Untold {
            part: self.part,
            path: self.path.join("."),
            object: object.start,
            name: member.key.clone(),
            at: member.start..member.end,
            kind: member.value.kind_with_article(),
        });
        self.path.push(member.key.clone());
        for inner in std::iter::once(&member.value).chain(member.value.elements()) {
            for member in inner.members() {
                self.untold(inner, member);
            }
        }
        self.path.pop();
    }

    fn unknown(&mut self, name: &str, start: usize, end: usize, known: &[&'r str]) {
        if self.path.is_empty() && self.undeclared.contains(name) {
            return;
        }
        let meant = nearest(name, known.iter().copied());
        let elsewhere = self.elsewhere(name);
        self.fault(start, end, What::Unknown { name: name.to_owned(), meant, elsewhere });
    }

    fn missing(&mut self, members: Vec<&'r Member>, start: usize, end: usize) {
        if !members.is_empty() && !self.example.elides_in(start, end) {
            self.fault(start, end, What::Missing(members));
        }
    }

    /// Where in the part a member of this name is described, other than where one is; the least deep place.
    fn elsewhere(&self, name: &str) -> Option<String> {
        let here = self.path.join(".");
        let Some(Type::Def(root)) = self.root.as_ref().map(|root| root.element().0.clone()) else {
            return None;
        };
        let mut seen = BTreeSet::from([root]);
        let mut level = vec![(String::new(), root)];
        while !level.is_empty() {
            let mut below = Vec::new();
            for (path, id) in level {
                for member in self.schema.members(id) {
                    if member.name == name && path != here {
                        return Some(path);
                    }
                    if let Some(inner) = member.ty.def().filter(|inner| seen.insert(*inner)) {
                        let dot = if path.is_empty() { "" } else { "." };
                        below.push((format!("{path}{dot}{}", member.name), inner));
                    }
                }
            }
            level = below;
        }
        None
    }

    fn expected(&self, ty: &Type) -> String {
        match self.schema.json_kind(ty) {
            Some(kind) => with_article(kind.name()),
            None => {
                let choices: Vec<String> = match ty {
                    Type::Def(id) => match &self.schema.type_def(*id).kind {
                        TypeKind::Alternate(ty) => {
                            ty.choices.iter().map(|choice| self.expected(&choice.ty)).collect()
                        }
                        _ => Vec::new(),
                    },
                    _ => Vec::new(),
                };
                choices.join(" or ")
            }
        }
    }

    /// The faults that are not the consequence of others: what is misspelled or stands in the wrong object is not missing
    /// too, and where brackets do not fit, members only seem to stand where they do.
    fn settled(mut self) -> Vec<Fault<'r>> {
        if self.example.has_wrong_brackets() {
            self.faults.retain(|fault| !matches!(fault.what, What::Unknown { .. } | What::Missing(_)));
        }
        let mut there: BTreeSet<String> = BTreeSet::new();
        for fault in &self.faults {
            if let What::Unknown { name, meant, .. } = &fault.what {
                there.insert(name.clone());
                there.extend(meant.iter().map(|name| (*name).to_owned()));
            }
        }
        let garbled: Vec<_> =
            self.example.slips.iter().filter(|slip| garbles(slip.kind)).map(|slip| &slip.at).collect();
        for fault in &mut self.faults {
            let What::Missing(members) = &mut fault.what else { continue };
            // Names that are too short to be near to any are so where the one is there and the other is not.
            members.retain(|member| {
                !there.contains(&member.name)
                    && (there.len() > MOST_NAMES
                        || there.iter().all(|name| edits_within(1, name, &member.name).is_none()))
            });
            if garbled.iter().any(|at| at.start >= fault.at.start && at.end <= fault.at.end) {
                members.clear();
            }
        }
        self.faults.retain(|fault| !matches!(&fault.what, What::Missing(members) if members.is_empty()));
        self.faults
    }
}

/// Of more names nobody can say which was meant.
const MOST_NAMES: usize = 32;

/// Whether more than an example tells of a member: one example cannot judge another.
fn is_told(member: &Member) -> bool {
    let witnesses = &member.witnesses;
    witnesses.example.is_none() || witnesses.documented.is_some() || witnesses.args_type.is_some()
}

fn is_needed(member: &Member) -> bool {
    !member.optional && is_told(member)
}

/// The members that are known of an object.
#[derive(Default)]
struct Known<'r> {
    members: Vec<&'r Member>,
    open: bool,
    /// It does not say which branch it is, so that members of other branches are among them.
    is_partial: bool,
}

impl<'r> Known<'r> {
    fn add(&mut self, schema: &'r Schema, id: TypeId, json: &Json) {
        let mut structs = vec![id];
        let mut seen = BTreeSet::new();
        while let Some(id) = structs.pop().filter(|id| seen.insert(*id)) {
            self.members.extend(schema.members(id));
            let Some(ty) = schema.struct_type(id) else { continue };
            self.open |= ty.open;
            let Some(variants) = &ty.variants else { continue };
            match json.get(&variants.discriminator).and_then(Json::as_str) {
                Some(value) => {
                    structs
                        .extend(variants.branches.iter().filter(|branch| branch.name == value).map(|b| b.ty));
                }
                None => {
                    self.is_partial = true;
                    structs.extend(variants.branches.iter().map(|branch| branch.ty));
                }
            }
        }
    }
}

fn with_article(kind: &str) -> String {
    match kind {
        "null" => kind.to_owned(),
        _ if kind.starts_with(['a', 'e', 'i', 'o', 'u']) => format!("an {kind}"),
        _ => format!("a {kind}"),
    }
}
