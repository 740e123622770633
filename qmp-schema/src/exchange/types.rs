//! Types, members and documentation out of the text.

use super::BUILTIN;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{
    AlternateType, Block, Branch, Choice, Doc, EnumType, Example, ExampleKind, Feature, JsonKind, Member,
    Meta, Schema, StructType, Type, TypeDef, TypeId, TypeKind, Value as EnumValue, Variants, Witnesses,
};
use crate::strict_json::{Fields, Report, Value, Values, string};
use std::collections::BTreeMap;

/// Adds types to a schema.
pub(super) struct Types<'s> {
    pub(super) schema: &'s mut Schema,
    pub(super) by_name: BTreeMap<String, TypeId>,
}

impl<'s> Types<'s> {
    /// Knows the named types that a schema has.
    pub(super) fn of(schema: &'s mut Schema) -> Types<'s> {
        let named = schema.named_types().filter_map(|(id, def)| Some((def.name.clone()?, id)));
        Types { by_name: named.collect(), schema }
    }

    pub(super) fn ty(&mut self, value: Value<'_>, report: &mut Report<'_>) -> Option<Type> {
        match value.kind() {
            JsonKind::String => {
                let name = value.as_str()?;
                let builtin = BUILTIN.iter().find(|(builtin, _)| *builtin == name);
                if builtin.is_none() {
                    let names: Vec<&str> = BUILTIN.iter().map(|(name, _)| *name).collect();
                    let message = format!("there is no type \"{name}\" but for named ones");
                    report.push(
                        Diagnostic::error("unknown-type", value.span(), message).help(format!(
                            "write {{ \"named\": \"{name}\" }}, or one of {}",
                            names.join(", ")
                        )),
                    );
                }
                builtin.map(|(_, ty)| ty.clone())
            }
            JsonKind::Array => {
                let mut elements = value.elements()?;
                let (Some(element), None) = (elements.next(), elements.next()) else {
                    let message = "the type of an array is the type of its elements in []";
                    report.error("wrong-kind", value.span(), message);
                    return None;
                };
                Some(Type::Array(Box::new(self.ty(element, report)?)))
            }
            _ => self.def(value, report).map(Type::Def),
        }
    }

    /// A structure, enumeration or alternate, by its name or in place.
    pub(super) fn def(&mut self, value: Value<'_>, report: &mut Report<'_>) -> Option<TypeId> {
        let mut fields = Fields::of(value, "a type", report)?;
        if fields.has("named") {
            let name = fields.string("named", report)?;
            let id = self.by_name.get(&name).copied();
            if id.is_none() {
                let message = format!("there is no type named '{name}'");
                report.error("unknown-type", value.span(), message);
            }
            fields.finish(Severity::Error, report);
            return id;
        }
        let kind = self.kind(&mut fields, report)?;
        Some(self.schema.add_type(finished(None, kind, fields, report)))
    }

    /// What a type is. Types in place are in each other: what calls itself here, by way of others, has small frames, so
    /// that what nests as deep as it may is read on a small stack.
    pub(super) fn kind(&mut self, fields: &mut Fields<'_>, report: &mut Report<'_>) -> Option<TypeKind> {
        if fields.has("members") {
            Some(TypeKind::Struct(self.structure(fields, report)))
        } else if fields.has("values") {
            let values = fields.array("values", report);
            Some(TypeKind::Enum(EnumType { values: each(values, |value| enum_value(value, report)) }))
        } else if fields.has("choices") {
            Some(TypeKind::Alternate(self.alternate(fields, report)))
        } else {
            let message = "a type has 'members', 'values' or 'choices'";
            report.error("unknown-item", fields.span, message);
            None
        }
    }

    fn structure(&mut self, fields: &mut Fields<'_>, report: &mut Report<'_>) -> StructType {
        let base = fields.take("base").and_then(|value| self.def(value, report));
        let mut structure = StructType { base, ..StructType::default() };
        for value in fields.array("members", report).into_iter().flatten() {
            let (ty, fields) = self.typed(value, "a member", Types::ty, report);
            structure.members.extend(fields.and_then(|fields| member(ty, fields, report)));
        }
        structure.open = fields.flag("open", report);
        if fields.has("discriminator") || fields.has("branches") {
            structure.variants = Some(self.variants(fields, report));
        }
        structure
    }

    fn variants(&mut self, fields: &mut Fields<'_>, report: &mut Report<'_>) -> Variants {
        let discriminator = fields.string("discriminator", report).unwrap_or_default();
        let mut branches = Vec::new();
        for value in fields.array("branches", report).into_iter().flatten() {
            let (ty, fields) = self.typed(value, "a branch", Types::def, report);
            branches.extend(fields.and_then(|fields| branch(ty, fields, report)));
        }
        Variants { discriminator, branches }
    }

    fn alternate(&mut self, fields: &mut Fields<'_>, report: &mut Report<'_>) -> AlternateType {
        let mut choices = Vec::new();
        for value in fields.array("choices", report).into_iter().flatten() {
            let (ty, fields) = self.typed(value, "a choice", Types::ty, report);
            choices.extend(fields.and_then(|fields| choice(ty, fields, report)));
        }
        AlternateType { choices }
    }

    /// The type of what has a `type`, and its other fields.
    fn typed<'j, T>(
        &mut self,
        value: Value<'j>,
        what: &'static str,
        read: fn(&mut Self, Value<'_>, &mut Report<'_>) -> Option<T>,
        report: &mut Report<'_>,
    ) -> (Option<T>, Option<Fields<'j>>) {
        let Some(mut fields) = Fields::of(value, what, report) else { return (None, None) };
        let ty = fields.require("type", report).and_then(|value| read(self, value, report));
        (ty, Some(fields))
    }
}

/// A type of which all has been read but what is said of it.
pub(super) fn finished(
    name: Option<String>,
    kind: TypeKind,
    mut fields: Fields<'_>,
    report: &mut Report<'_>,
) -> TypeDef {
    let (doc, meta) = (doc(&mut fields, report), meta(&mut fields, report));
    let span = fields.span;
    fields.finish(Severity::Error, report);
    TypeDef { name, kind, doc, meta, span }
}

fn member(ty: Option<Type>, mut fields: Fields<'_>, report: &mut Report<'_>) -> Option<Member> {
    let member = Member {
        name: fields.string("name", report)?,
        ty: ty?,
        optional: fields.flag("optional", report),
        default: fields.optional_string("default", report),
        doc: doc(&mut fields, report),
        meta: meta(&mut fields, report),
        span: fields.span,
        witnesses: Witnesses::default(),
    };
    fields.finish(Severity::Error, report);
    Some(member)
}

fn branch(ty: Option<TypeId>, mut fields: Fields<'_>, report: &mut Report<'_>) -> Option<Branch> {
    let branch = Branch {
        name: fields.string("name", report)?,
        ty: ty?,
        doc: doc(&mut fields, report),
        meta: meta(&mut fields, report),
        span: fields.span,
    };
    fields.finish(Severity::Error, report);
    Some(branch)
}

fn choice(ty: Option<Type>, mut fields: Fields<'_>, report: &mut Report<'_>) -> Option<Choice> {
    let choice = Choice {
        name: fields.string("name", report)?,
        ty: ty?,
        doc: doc(&mut fields, report),
        meta: meta(&mut fields, report),
        span: fields.span,
    };
    fields.finish(Severity::Error, report);
    Some(choice)
}

/// What is read of the elements that can be.
fn each<'j, T>(elements: Option<Values<'j>>, read: impl FnMut(Value<'j>) -> Option<T>) -> Vec<T> {
    elements.into_iter().flatten().filter_map(read).collect()
}

fn enum_value(value: Value<'_>, report: &mut Report<'_>) -> Option<EnumValue> {
    if let Some(name) = value.as_str() {
        let (doc, meta) = (Doc::default(), Meta::default());
        return Some(EnumValue { name: name.into_owned(), doc, meta, span: value.span() });
    }
    let mut fields = Fields::of(value, "a value", report)?;
    let value = EnumValue {
        name: fields.string("name", report)?,
        doc: doc(&mut fields, report),
        meta: meta(&mut fields, report),
        span: value.span(),
    };
    fields.finish(Severity::Error, report);
    Some(value)
}

pub(super) fn meta(fields: &mut Fields<'_>, report: &mut Report<'_>) -> Meta {
    let features = fields.optional_array("features", report);
    Meta {
        since: fields.optional_string("since", report),
        removed: fields.optional_string("removed", report),
        condition: fields.optional_string("if", report),
        features: features.filter_map(|value| feature(value, report)).collect(),
    }
}

fn feature(value: Value<'_>, report: &mut Report<'_>) -> Option<Feature> {
    if let Some(name) = value.as_str() {
        return Some(Feature::new(name));
    }
    let mut fields = Fields::of(value, "a feature", report)?;
    let feature = Feature {
        name: fields.string("name", report)?,
        doc: doc(&mut fields, report),
        condition: fields.optional_string("if", report),
    };
    fields.finish(Severity::Error, report);
    Some(feature)
}

pub(super) fn doc(fields: &mut Fields<'_>, report: &mut Report<'_>) -> Doc {
    let blocks = fields.optional_array("doc", report);
    Doc { blocks: blocks.filter_map(|value| block(value, report)).collect() }
}

fn block(value: Value<'_>, report: &mut Report<'_>) -> Option<Block> {
    if let Some(text) = value.as_str() {
        return Some(Block::Paragraph(text.into_owned()));
    }
    let mut fields = Fields::of(value, "a block of documentation", report)?;
    let block = if fields.has("list") {
        let items = fields.array("list", report);
        Block::List(each(items, |item| string(item, "list", report)))
    } else if fields.has("note") {
        Block::Note(fields.string("note", report)?)
    } else if fields.has("returns") {
        Block::Returns(fields.string("returns", report)?)
    } else if fields.has("errors") {
        Block::Errors(fields.string("errors", report)?)
    } else {
        Block::Example(example(&mut fields, report)?)
    };
    fields.finish(Severity::Error, report);
    Some(block)
}

fn example(fields: &mut Fields<'_>, report: &mut Report<'_>) -> Option<Example> {
    let kinds =
        [("request", ExampleKind::Request), ("reply", ExampleKind::Reply), ("event", ExampleKind::Event)];
    let Some((key, kind)) = kinds.into_iter().find(|(key, _)| fields.has(key)) else {
        let message = "a block is a paragraph, or has 'list', 'note', 'returns', 'errors', 'request', 'reply' or 'event'";
        report.error("unknown-item", fields.span, message);
        return None;
    };
    let text = fields.string(key, report)?;
    Some(Example { kind, caption: fields.optional_string("caption", report), text, span: fields.span })
}
