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
        let id = if fields.has("named") {
            let name = fields.string("named", report)?;
            let id = self.by_name.get(&name).copied();
            if id.is_none() {
                let message = format!("there is no type named '{name}'");
                report.error("unknown-type", value.span(), message);
            }
            id
        } else {
            let def = self.content(&mut fields, report)?;
            Some(self.schema.add_type(def))
        };
        fields.finish(Severity::Error, report);
        id
    }

    /// What a type is, without its name.
    pub(super) fn content(&mut self, fields: &mut Fields<'_>, report: &mut Report<'_>) -> Option<TypeDef> {
        let kind = if fields.has("members") {
            TypeKind::Struct(self.structure(fields, report))
        } else if fields.has("values") {
            let values = fields.array("values", report);
            TypeKind::Enum(EnumType { values: each(values, |value| enum_value(value, report)) })
        } else if fields.has("choices") {
            let choices = fields.array("choices", report);
            TypeKind::Alternate(AlternateType {
                choices: each(choices, |choice| self.choice(choice, report)),
            })
        } else {
            let message = "a type has 'members', 'values' or 'choices'";
            report.error("unknown-item", fields.span, message);
            return None;
        };
        let (doc, meta) = (doc(fields, report), meta(fields, report));
        Some(TypeDef { name: None, kind, doc, meta, span: fields.span })
    }

    fn structure(&mut self, fields: &mut Fields<'_>, report: &mut Report<'_>) -> StructType {
        let base = fields.take("base").and_then(|value| self.def(value, report));
        let members = fields.array("members", report);
        let members = each(members, |member| self.member(member, report));
        let is_union = fields.has("discriminator") || fields.has("branches");
        let variants = is_union.then(|| {
            let discriminator = fields.string("discriminator", report).unwrap_or_default();
            let branches = fields.array("branches", report);
            Variants { discriminator, branches: each(branches, |branch| self.branch(branch, report)) }
        });
        StructType { base, members, variants, open: fields.flag("open", report) }
    }

    fn member(&mut self, value: Value<'_>, report: &mut Report<'_>) -> Option<Member> {
        let mut fields = Fields::of(value, "a member", report)?;
        let ty = fields.require("type", report).and_then(|value| self.ty(value, report));
        let member = Member {
            name: fields.string("name", report)?,
            ty: ty?,
            optional: fields.flag("optional", report),
            default: fields.optional_string("default", report),
            doc: doc(&mut fields, report),
            meta: meta(&mut fields, report),
            span: value.span(),
            witnesses: Witnesses::default(),
        };
        fields.finish(Severity::Error, report);
        Some(member)
    }

    fn branch(&mut self, value: Value<'_>, report: &mut Report<'_>) -> Option<Branch> {
        let mut fields = Fields::of(value, "a branch", report)?;
        let ty = fields.require("type", report).and_then(|value| self.def(value, report));
        let branch = Branch {
            name: fields.string("name", report)?,
            ty: ty?,
            doc: doc(&mut fields, report),
            meta: meta(&mut fields, report),
            span: value.span(),
        };
        fields.finish(Severity::Error, report);
        Some(branch)
    }

    fn choice(&mut self, value: Value<'_>, report: &mut Report<'_>) -> Option<Choice> {
        let mut fields = Fields::of(value, "a choice", report)?;
        let ty = fields.require("type", report).and_then(|value| self.ty(value, report));
        let choice = Choice {
            name: fields.string("name", report)?,
            ty: ty?,
            doc: doc(&mut fields, report),
            meta: meta(&mut fields, report),
            span: value.span(),
        };
        fields.finish(Severity::Error, report);
        Some(choice)
    }
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
