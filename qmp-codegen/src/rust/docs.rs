//! Documentation of items, as lines of Markdown.

use super::Comments;
use crate::markdown::{block, code, paragraph};
use crate::plan::{BranchVariant, ChoiceVariant, Field, Part, Shape, TypePlan, Union, Variant};
use proc_macro2::TokenStream;
use qmp_schema::model::{Block, Command, Doc, Event, ExampleKind, Feature, Meta};
use quote::quote;

/// What stands before an item: its documentation and `#[deprecated]`.
pub(super) struct Docs {
    lines: Vec<String>,
    deprecated: Option<Deprecation>,
}

/// What the compiler says where the item is used, on one line; it has words of its own for none.
struct Deprecation(Option<String>);

impl Docs {
    /// As attributes.
    pub(super) fn attributes(self, comments: &Comments) -> TokenStream {
        let lines = comments.attributes(self.lines);
        let deprecated = self.deprecated.as_ref().map(|Deprecation(note)| match note {
            Some(note) => quote!(#[deprecated = #note]),
            None => quote!(#[deprecated]),
        });
        quote!(#lines #deprecated)
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
    let named = format!("{kind} {}.", code(wire_name));
    item(doc, named, meta)
}

/// A type's: of one that has no name, where it is used.
pub(super) fn of_type(ty: &TypePlan<'_>) -> Docs {
    if let Shape::Union(Union { record: Some(record), discriminator, .. }) = &ty.shape {
        let line =
            format!("What {} is in [`{record}`], with the members that it brings.", code(discriminator));
        return Docs { lines: vec![line], deprecated: deprecation(&ty.def.meta) };
    }
    let (entry, path) = (code(ty.place.entry), code(&ty.place.path));
    let mut place = match (ty.place.part, ty.place.path.is_empty()) {
        (Part::Arguments, true) => format!("Arguments of {entry}."),
        (Part::Arguments, false) => format!("Argument {path} of {entry}."),
        (Part::Reply, true) => format!("What {entry} returns."),
        (Part::Reply, false) => format!("Member {path} of what {entry} returns."),
        (Part::Data, true) => format!("Data of {entry}."),
        (Part::Data, false) => format!("Member {path} of the data of {entry}."),
        (Part::Type, true) => format!("Type {entry}."),
        (Part::Type, false) => format!("Member {path} of {entry}."),
    };
    match &ty.shape {
        Shape::Union(union) => place += &format!(" {} tells which it is.", code(union.discriminator)),
        Shape::Alternate(_) => place += " The JSON kind tells which it is.",
        Shape::Record(_) | Shape::Enumeration(_) => {}
    }
    item(&ty.def.doc, place, &ty.def.meta)
}

fn item(doc: &Doc, what: String, meta: &Meta) -> Docs {
    let mut parts = prose(doc);
    parts.push(vec![std::iter::once(what).chain(facts(meta)).collect::<Vec<_>>().join(" ")]);
    parts.extend(features(meta));
    parts.extend(examples(doc));
    docs(parts, meta)
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
    if field.optional && !member.optional {
        said.push("Optional here, as other releases or builds lack it.".to_owned());
    }
    if parts.is_empty() {
        said.insert(0, format!("Member {}.", code(&member.name)));
    }
    parts.push(vec![said.join(" ")]);
    parts.extend(features(&member.meta));
    parts.extend(examples(&member.doc));
    docs(parts, &member.meta)
}

/// A variant's.
pub(super) fn of_variant(variant: &Variant<'_>) -> Docs {
    let value = variant.value;
    part(prose(&value.doc), "Value", &value.name, &value.meta)
}

/// That of a union's variant: what is said of the value and of its branch.
pub(super) fn of_branch(variant: &BranchVariant<'_>) -> Docs {
    let nothing = Meta::default();
    let (value, branch) = (variant.value, variant.branch);
    let mut parts: Vec<Vec<String>> = value.map(|value| prose(&value.doc)).unwrap_or_default();
    parts.extend(branch.map(|branch| prose(&branch.doc)).unwrap_or_default());
    let metas = [value.map(|value| &value.meta), branch.map(|branch| &branch.meta)];
    let [of_value, of_branch] = metas.map(|meta| meta.unwrap_or(&nothing));
    let either = |a: &Option<String>, b: &Option<String>| a.clone().or_else(|| b.clone());
    let mut both = Meta {
        since: either(&of_value.since, &of_branch.since),
        removed: either(&of_value.removed, &of_branch.removed),
        condition: either(&of_value.condition, &of_branch.condition),
        features: of_value.features.clone(),
    };
    let more = of_branch.features.iter().filter(|feature| of_value.feature(&feature.name).is_none());
    both.features.extend(more.cloned());
    part(parts, "Value", variant.wire_name, &both)
}

/// That of an alternate's variant.
pub(super) fn of_choice(variant: &ChoiceVariant<'_>) -> Docs {
    let choice = variant.choice;
    part(prose(&choice.doc), "Choice", &choice.name, &choice.meta)
}

fn part(mut parts: Vec<Vec<String>>, kind: &str, wire_name: &str, meta: &Meta) -> Docs {
    let named = parts.is_empty().then(|| format!("{kind} {}.", code(wire_name)));
    parts.push(vec![named.into_iter().chain(facts(meta)).collect::<Vec<_>>().join(" ")]);
    parts.extend(features(meta));
    docs(parts, meta)
}

/// Joins parts with an empty line between them.
fn docs(mut parts: Vec<Vec<String>>, meta: &Meta) -> Docs {
    parts.retain(|lines| lines.iter().any(|line| !line.is_empty()));
    let lines = parts.join(&String::new());
    Docs { lines, deprecated: deprecation(meta) }
}

fn deprecation(meta: &Meta) -> Option<Deprecation> {
    let note = |feature: &Feature| feature.doc.summary().map(|text| paragraph(text).join(" "));
    meta.feature("deprecated").map(|feature| Deprecation(note(feature)))
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
    label_first(&mut lines, label);
    lines
}

fn label_first(lines: &mut [String], label: &str) {
    if let Some(first) = lines.first_mut() {
        *first = format!("**{label}:** {first}");
    }
}

/// Sentences for what is known besides the shape.
fn facts(meta: &Meta) -> impl Iterator<Item = String> {
    let since = meta.since.as_ref().map(|since| format!("Since {}.", code(since)));
    let removed = meta.removed.as_ref().map(|removed| format!("Removed in {}.", code(removed)));
    let condition = meta.condition.as_deref().map(only_where);
    let bare = meta.features.iter().filter(|feature| feature.doc.is_empty());
    let features = bare.flat_map(|feature| {
        let sentence = match feature.name.as_str() {
            "deprecated" => "Deprecated: a later release will not have it.".to_owned(),
            "unstable" => "Unstable: may change or go in any release.".to_owned(),
            other => format!("Feature {}.", code(other)),
        };
        std::iter::once(sentence).chain(feature.condition.as_deref().map(only_where))
    });
    since.into_iter().chain(removed).chain(condition).chain(features)
}

fn only_where(condition: &str) -> String {
    format!("Only where {}.", code(condition))
}

/// What is said about features, each under its name.
fn features(meta: &Meta) -> Vec<Vec<String>> {
    let mut parts = Vec::new();
    for feature in meta.features.iter().filter(|feature| !feature.doc.is_empty()) {
        let mut said = prose(&feature.doc);
        let label = match feature.name.as_str() {
            "deprecated" => "Deprecated".to_owned(),
            "unstable" => "Unstable".to_owned(),
            other => format!("Feature {}", code(other)),
        };
        if let Some(first) = said.first_mut() {
            label_first(first, &label);
        }
        said.extend(feature.condition.as_deref().map(|condition| vec![only_where(condition)]));
        parts.extend(said);
    }
    parts
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
        parts.push(block(shown, "text"));
        shown.clear();
    }
}
