//! Documentation of items, as lines of Markdown.

use super::markdown::{block, code, paragraph};
use crate::plan::{Field, Part, TypePlan, Variant};
use proc_macro2::TokenStream;
use qmp_schema::model::{Block, Command, Doc, Event, ExampleKind, Meta};
use quote::quote;

/// What stands before an item: its documentation and `#[deprecated]`.
pub(super) struct Docs {
    lines: Vec<String>,
    deprecated: bool,
}

impl Docs {
    /// As attributes.
    pub(super) fn attributes(&self) -> TokenStream {
        let lines =
            self.lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
        let deprecated = self.deprecated.then(|| quote!(#[deprecated]));
        quote!(#(#[doc = #lines])* #deprecated)
    }
}

/// A command's.
pub(super) fn of_command(command: &Command) -> Docs {
    entry("Command", &command.name, &command.doc, &command.meta)
}

/// An event's.
pub(super) fn of_event(event: &Event) -> Docs {
    entry("Event", &event.name, &event.doc, &event.meta)
}

fn entry(kind: &str, wire_name: &str, doc: &Doc, meta: &Meta) -> Docs {
    let mut parts = prose(doc);
    let named = format!("{kind} {}.", code(wire_name));
    parts.push(vec![std::iter::once(named).chain(facts(meta)).collect::<Vec<_>>().join(" ")]);
    parts.extend(examples(doc));
    docs(parts, meta)
}

/// A type's; one that the text says nothing of is told by its place.
pub(super) fn of_type(ty: &TypePlan<'_>) -> Docs {
    let mut parts = prose(&ty.def.doc);
    let (entry, path) = (code(ty.place.entry), code(&ty.place.path));
    let place = match (ty.place.part, ty.place.path.is_empty()) {
        (Part::Arguments, true) => format!("Arguments of {entry}."),
        (Part::Arguments, false) => format!("Argument {path} of {entry}."),
        (Part::Reply, true) => format!("What {entry} returns."),
        (Part::Reply, false) => format!("Member {path} of what {entry} returns."),
        (Part::Data, true) => format!("Data of {entry}."),
        (Part::Data, false) => format!("Member {path} of the data of {entry}."),
    };
    parts.push(vec![std::iter::once(place).chain(facts(&ty.def.meta)).collect::<Vec<_>>().join(" ")]);
    parts.extend(examples(&ty.def.doc));
    docs(parts, &ty.def.meta)
}

/// A field's.
pub(super) fn of_field(field: &Field<'_>) -> Docs {
    let member = field.member;
    let mut parts = prose(&member.doc);
    // Mostly the text says it itself.
    let said_already = parts.iter().flatten().any(|line| line.to_ascii_lowercase().contains("default"));
    let default = member
        .default
        .as_ref()
        .filter(|_| !said_already)
        .map(|default| format!("Default: {}.", code(default)));
    let mut said: Vec<String> = default.into_iter().chain(facts(&member.meta)).collect();
    if parts.is_empty() {
        said.insert(0, format!("Member {}.", code(&member.name)));
    }
    if !said.is_empty() {
        parts.push(vec![said.join(" ")]);
    }
    parts.extend(examples(&member.doc));
    docs(parts, &member.meta)
}

/// A variant's.
pub(super) fn of_variant(variant: &Variant<'_>) -> Docs {
    let value = variant.value;
    let mut parts = prose(&value.doc);
    let mut said: Vec<String> = facts(&value.meta).collect();
    if parts.is_empty() {
        said.insert(0, format!("Value {}.", code(&value.name)));
    }
    if !said.is_empty() {
        parts.push(vec![said.join(" ")]);
    }
    docs(parts, &value.meta)
}

/// Joins parts with an empty line between them.
fn docs(parts: Vec<Vec<String>>, meta: &Meta) -> Docs {
    let lines = parts.join(&String::new());
    Docs { lines, deprecated: meta.is_deprecated() }
}

/// Everything but the examples.
fn prose(doc: &Doc) -> Vec<Vec<String>> {
    let parts = doc.blocks.iter().map(|part| match part {
        Block::Paragraph(text) => paragraph(text),
        Block::List(items) => items.iter().flat_map(|item| list_item(item)).collect(),
        Block::Note(text) => labelled("Note", text),
        Block::Returns(text) => labelled("Returns", text),
        Block::Errors(text) => labelled("Errors", text),
        Block::Example(_) => Vec::new(),
    });
    parts.filter(|lines| !lines.is_empty()).collect()
}

fn list_item(text: &str) -> impl Iterator<Item = String> {
    let lines = paragraph(text).into_iter().enumerate();
    lines.map(|(index, line)| format!("{} {line}", if index == 0 { "-" } else { " " }))
}

fn labelled(label: &str, text: &str) -> Vec<String> {
    let mut lines = paragraph(text);
    if let Some(first) = lines.first_mut() {
        *first = format!("**{label}:** {first}");
    }
    lines
}

/// Sentences for what is known besides the shape.
fn facts(meta: &Meta) -> impl Iterator<Item = String> {
    let since = meta.since.as_ref().map(|since| format!("Since {}.", code(since)));
    let condition = meta.condition.as_ref().map(|condition| format!("Only where {}.", code(condition)));
    let features = meta.features.iter().map(|feature| match feature.name.as_str() {
        "deprecated" => "Deprecated: a later release will not have it.".to_owned(),
        "unstable" => "Unstable: may change or go in any release.".to_owned(),
        other => format!("Feature {}.", code(other)),
    });
    since.into_iter().chain(condition).chain(features)
}

/// The examples under a heading, those of one caption in one block.
fn examples(doc: &Doc) -> Vec<Vec<String>> {
    let mut parts = Vec::new();
    let mut shown = String::new();
    for example in doc.examples() {
        if let Some(caption) = &example.caption {
            flush(&mut shown, &mut parts);
            parts.push(paragraph(caption));
        }
        let arrow = match example.kind {
            ExampleKind::Request => "->",
            ExampleKind::Reply | ExampleKind::Event => "<-",
        };
        shown += &format!("{arrow} {}\n", example.text.replace('\n', "\n   "));
    }
    flush(&mut shown, &mut parts);
    if !parts.is_empty() {
        parts.insert(0, vec!["# Example".to_owned()]);
    }
    parts
}

fn flush(shown: &mut String, parts: &mut Vec<Vec<String>>) {
    if !shown.is_empty() {
        parts.push(block(shown));
        shown.clear();
    }
}
