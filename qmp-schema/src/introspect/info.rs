//! The elements of the array to commands, events and types that have no names yet.

use crate::diagnostic::{Diagnostic, EntryKind, Severity};
use crate::model::{
    AlternateType, Branch, Choice, Command, Doc, EnumType, Event, Feature, Integer, Item, JsonKind, Member,
    Meta, Schema, StructType, Type, TypeDef, TypeId, TypeKind, Value as EnumValue, Variants, Witnesses,
};
use crate::sound;
use crate::source::Span;
use crate::strict_json::{Fields, Report, Value, expect};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// How many arrays there may be in each other. QEMU has 2.
const MAX_ARRAYS: usize = 16;

/// The structures, enumerations and alternates that were read, in the order of the array.
pub(super) type Types = BTreeSet<TypeId>;

/// Adds all elements to a schema. Commands and events are items; types have the names that the array gives them.
pub(super) fn read(array: Value<'_>, schema: &mut Schema, report: &mut Report<'_>) -> Types {
    let elements = expect(array, JsonKind::Array, "introspection", report).and_then(Value::elements);
    let Some(elements) = elements else { return Types::new() };
    let entries = sound::entries(schema);
    let mut reader = Reader { schema, report, known: BTreeMap::new(), empty: BTreeSet::new(), entries };
    // Types are known before anything refers to them.
    let mut declared: Vec<(Span, TypeId)> = Vec::new();
    for element in elements.clone() {
        declared.extend(reader.declare(element).map(|id| (element.span(), id)));
    }
    let mut types = Types::new();
    let mut declared = declared.into_iter().peekable();
    for element in elements {
        if reader.report.is_full() {
            break;
        }
        let id = declared.next_if(|(span, _)| *span == element.span()).map(|(_, id)| id);
        types.extend(reader.element(element, id));
        reader.report.leave();
    }
    types
}

/// What the name of a type stands for.
#[derive(Clone)]
enum Known<'j> {
    Type(Type),
    /// An array, and the name of its elements' type.
    Array(Value<'j>),
    /// Something whose meta-type is not known, which is reported.
    Unread,
}

struct Reader<'j, 's, 'r, 'd> {
    schema: &'s mut Schema,
    report: &'r mut Report<'d>,
    known: BTreeMap<Cow<'j, str>, (Span, Known<'j>)>,
    /// The structures without members: a command without arguments has one.
    empty: BTreeSet<TypeId>,
    entries: BTreeMap<(EntryKind, String), Span>,
}

impl<'j> Reader<'j, '_, '_, '_> {
    /// Makes the type of an element known by its name. Gives the structure, enumeration or alternate.
    fn declare(&mut self, element: Value<'j>) -> Option<TypeId> {
        let name = element.get("name")?.as_str()?;
        let known = match element.get("meta-type")?.as_str()?.as_ref() {
            "builtin" => Known::Type(builtin(&element.get("json-type")?.as_str()?)?),
            "array" => Known::Array(element.get("element-type")?),
            "object" => self.placeholder(TypeKind::Struct(StructType::default()), element),
            "enum" => self.placeholder(TypeKind::Enum(EnumType::default()), element),
            "alternate" => self.placeholder(TypeKind::Alternate(AlternateType::default()), element),
            "command" | "event" => return None,
            _ => Known::Unread,
        };
        if let Some((first, _)) = self.known.get(&name) {
            self.report.enter(EntryKind::Type, &name);
            self.report.push(
                Diagnostic::error("duplicate-type", element.span(), "this type is described twice")
                    .related(*first, "first described here"),
            );
            self.report.leave();
            return None;
        }
        let id = match known {
            Known::Type(Type::Def(id)) => Some(id),
            _ => None,
        };
        self.known.insert(name, (element.span(), known));
        let is_empty = |members: Value<'_>| members.elements().is_some_and(|mut all| all.next().is_none());
        if element.get("members").is_some_and(is_empty) && element.get("variants").is_none() {
            self.empty.extend(id);
        }
        id
    }

    /// A type that is filled when all others are known.
    fn placeholder(&mut self, kind: TypeKind, element: Value<'_>) -> Known<'j> {
        let (doc, meta) = (Doc::default(), Meta::default());
        let def = TypeDef { name: None, kind, doc, meta, span: element.span() };
        Known::Type(Type::Def(self.schema.add_type(def)))
    }

    /// Reads an element. Gives the structure, enumeration or alternate that it describes.
    fn element(&mut self, element: Value<'j>, declared: Option<TypeId>) -> Option<TypeId> {
        let mut fields = Fields::of(element, "an element of introspection", self.report)?;
        let name = fields.string("name", self.report)?;
        let meta_type = fields.string("meta-type", self.report)?;
        match meta_type.as_str() {
            "command" => self.command(name, &mut fields),
            "event" => self.event(name, &mut fields),
            "builtin" | "array" | "enum" | "object" | "alternate" => {
                self.report.enter(EntryKind::Type, &name);
                let kind = self.kind(&meta_type, &mut fields);
                let meta = self.meta(&mut fields);
                fields.finish(Severity::Warning, self.report);
                let (id, kind) = (declared?, kind?);
                let def = TypeDef { name: Some(name), kind, doc: Doc::default(), meta, span: element.span() };
                *self.schema.type_def_mut(id) = def;
                return Some(id);
            }
            _ => {
                let message = format!("'{meta_type}' is no meta-type that is known");
                self.report.push(
                    Diagnostic::error("unknown-meta-type", element.span(), message)
                        .help("known are builtin, enum, array, object, alternate, command and event"),
                );
                return None;
            }
        }
        fields.finish(Severity::Warning, self.report);
        None
    }

    /// What a structure, enumeration or alternate is. `None` for another type, which [`declare`](Self::declare) has
    /// read; what that lacks is reported.
    fn kind(&mut self, meta_type: &str, fields: &mut Fields<'j>) -> Option<TypeKind> {
        match meta_type {
            "builtin" => {
                let name = fields.string("json-type", self.report)?;
                if builtin(&name).is_none() {
                    let message = format!("'{name}' is no JSON type that is known");
                    self.report.error("unknown-type", fields.span, message);
                }
                None
            }
            "array" => {
                let element = fields.require("element-type", self.report)?;
                self.ty(element);
                None
            }
            "enum" => Some(TypeKind::Enum(EnumType { values: self.values(fields) })),
            "object" => Some(TypeKind::Struct(self.structure(fields))),
            _ => {
                let members = fields.array("members", self.report).into_iter().flatten();
                let choices = members.filter_map(|member| self.choice(member)).collect();
                Some(TypeKind::Alternate(AlternateType { choices }))
            }
        }
    }

    fn command(&mut self, name: String, fields: &mut Fields<'j>) {
        self.report.enter(EntryKind::Command, &name);
        let arguments = self.root(fields, "arg-type");
        let returns = self.root(fields, "ret-type");
        let command = Command {
            arguments: arguments.and_then(|(ty, span)| self.structure_of(ty, span)),
            returns: returns.map(|(ty, _)| ty),
            out_of_band: fields.flag("allow-oob", self.report),
            meta: self.meta(fields),
            span: fields.span,
            name,
            ..Command::default()
        };
        if sound::claim(&mut self.entries, EntryKind::Command, &command.name, command.span, self.report) {
            self.schema.items.push(Item::Command(command));
        }
    }

    fn event(&mut self, name: String, fields: &mut Fields<'j>) {
        self.report.enter(EntryKind::Event, &name);
        let data = self.root(fields, "arg-type");
        let event = Event {
            data: data.and_then(|(ty, span)| self.structure_of(ty, span)),
            meta: self.meta(fields),
            span: fields.span,
            name,
            ..Event::default()
        };
        if sound::claim(&mut self.entries, EntryKind::Event, &event.name, event.span, self.report) {
            self.schema.items.push(Item::Event(event));
        }
    }

    /// The type of arguments, data or a reply with its place; `None` where that is the empty object.
    fn root(&mut self, fields: &mut Fields<'j>, key: &'static str) -> Option<(Type, Span)> {
        let value = fields.require(key, self.report)?;
        let ty = self.ty(value)?;
        let is_empty = matches!(&ty, Type::Def(id) if self.empty.contains(id));
        (!is_empty).then_some((ty, value.span()))
    }

    fn structure_of(&mut self, ty: Type, span: Span) -> Option<TypeId> {
        match ty {
            Type::Def(id) if self.schema.struct_type(id).is_some() => Some(id),
            _ => {
                self.report.error("not-a-structure", span, "this must be the name of an object type");
                None
            }
        }
    }

    /// The type that a name stands for.
    fn ty(&mut self, name: Value<'j>) -> Option<Type> {
        let (mut name, mut arrays) = (name, 0);
        let mut ty = loop {
            let text = expect(name, JsonKind::String, "the name of a type", self.report)?.as_str()?;
            match self.known.get(&text) {
                Some((_, Known::Type(ty))) => break ty.clone(),
                Some((_, Known::Array(element))) if arrays < MAX_ARRAYS => {
                    (name, arrays) = (*element, arrays + 1);
                }
                Some((_, Known::Unread)) => return None,
                Some((_, Known::Array(_))) => {
                    let message = format!("array '{text}' is in itself, or in more than {MAX_ARRAYS} arrays");
                    self.report.error("too-deep", name.span(), message);
                    return None;
                }
                None => {
                    let message = format!("there is no type '{text}'");
                    self.report.push(
                        Diagnostic::error("unknown-type", name.span(), message)
                            .help("introspection describes all types that it names; is this all of it?"),
                    );
                    return None;
                }
            }
        };
        for _ in 0..arrays {
            ty = Type::Array(Box::new(ty));
        }
        Some(ty)
    }

    /// The values of an enumeration. QEMU 6.2 and later list them twice: `members` have features.
    fn values(&mut self, fields: &mut Fields<'j>) -> Vec<EnumValue> {
        let names = fields.optional_array("values", self.report).collect::<Vec<_>>();
        if fields.has("members") {
            let members = fields.array("members", self.report);
            return members.into_iter().flatten().filter_map(|member| self.value(member)).collect();
        }
        let value = |name: Value<'j>| {
            let text = expect(name, JsonKind::String, "a value", self.report)?.as_str()?.into_owned();
            Some(EnumValue { name: text, doc: Doc::default(), meta: Meta::default(), span: name.span() })
        };
        names.into_iter().filter_map(value).collect()
    }

    fn value(&mut self, member: Value<'j>) -> Option<EnumValue> {
        let mut fields = Fields::of(member, "a value", self.report)?;
        let name = fields.string("name", self.report)?;
        let meta = self.meta(&mut fields);
        fields.finish(Severity::Warning, self.report);
        Some(EnumValue { name, doc: Doc::default(), meta, span: member.span() })
    }

    fn structure(&mut self, fields: &mut Fields<'j>) -> StructType {
        let members = fields.array("members", self.report).into_iter().flatten();
        let members = members.filter_map(|member| self.member(member)).collect();
        let is_union = fields.has("tag") || fields.has("variants");
        let variants = is_union.then(|| {
            let discriminator = fields.string("tag", self.report).unwrap_or_default();
            let branches = fields.array("variants", self.report).into_iter().flatten();
            Variants { discriminator, branches: branches.filter_map(|branch| self.branch(branch)).collect() }
        });
        StructType { base: None, members, variants, open: false }
    }

    fn member(&mut self, member: Value<'j>) -> Option<Member> {
        let mut fields = Fields::of(member, "a member", self.report)?;
        let name = fields.string("name", self.report)?;
        let ty = fields.require("type", self.report).and_then(|name| self.ty(name));
        // That it is there says "optional"; so far its value is null, which says nothing of what absence means.
        let default = fields.take("default");
        let meta = self.meta(&mut fields);
        fields.finish(Severity::Warning, self.report);
        Some(Member {
            name,
            ty: ty?,
            optional: default.is_some(),
            default: default
                .filter(|value| value.kind() != JsonKind::Null)
                .map(|value| value.written().to_owned()),
            doc: Doc::default(),
            meta,
            span: member.span(),
            witnesses: Witnesses::default(),
        })
    }

    /// A branch; none where it adds no members.
    fn branch(&mut self, branch: Value<'j>) -> Option<Branch> {
        let mut fields = Fields::of(branch, "a variant", self.report)?;
        let name = fields.string("case", self.report)?;
        let ty = fields.require("type", self.report)?;
        let meta = self.meta(&mut fields);
        fields.finish(Severity::Warning, self.report);
        let span = ty.span();
        let ty = self.ty(ty)?;
        let ty = self.structure_of(ty, span).filter(|id| !self.empty.contains(id))?;
        Some(Branch { name, ty, doc: Doc::default(), meta, span: branch.span() })
    }

    /// A choice of an alternate. What the schema calls it is not told: it is called after its JSON kind.
    fn choice(&mut self, member: Value<'j>) -> Option<Choice> {
        let mut fields = Fields::of(member, "a member", self.report)?;
        let ty = fields.require("type", self.report).and_then(|name| self.ty(name));
        let meta = self.meta(&mut fields);
        fields.finish(Severity::Warning, self.report);
        let ty = ty?;
        let name = self.schema.json_kind(&ty).map_or("any", JsonKind::name).to_owned();
        Some(Choice { name, ty, doc: Doc::default(), meta, span: member.span() })
    }

    fn meta(&mut self, fields: &mut Fields<'j>) -> Meta {
        let names = fields.optional_array("features", self.report);
        let names =
            names.filter_map(|name| expect(name, JsonKind::String, "a feature", self.report)?.as_str());
        Meta { features: names.map(Feature::new).collect(), ..Meta::default() }
    }
}

/// The type of a `json-type`.
fn builtin(json_type: &str) -> Option<Type> {
    Some(match json_type {
        "string" => Type::String,
        "int" => Type::Integer(Integer::I64),
        "number" => Type::Number,
        "boolean" => Type::Boolean,
        "null" => Type::Null,
        "object" => Type::Object,
        "array" => Type::Array(Box::new(Type::Any)),
        "value" => Type::Any,
        _ => return None,
    })
}
