//! Documentation of items, as lines of Markdown.

use super::markdown::{paragraph, plain_paragraph};
use super::{Comments, Links, ty};
use crate::markdown::{block, code};
use crate::output::Module;
use crate::plan::{
    BranchVariant, ChoiceVariant, CommandPlan, Field, Part, RustType, Shape, TypePlan, Union, Variant,
};
use proc_macro2::TokenStream;
use qmp_schema::model::{Block, Doc, Event, ExampleKind, Feature, Meta};
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
    pub(super) fn attributes(self, comments: &Comments<'_>) -> TokenStream {
        let lines = comments.attributes(self.lines);
        let deprecated = self.deprecated.as_ref().map(|Deprecation(note)| match note {
            Some(note) => quote!(#[deprecated = #note]),
            None => quote!(#[deprecated]),
        });
        quote!(#lines #deprecated)
    }
}

/// A command's.
pub(super) fn of_command(plan: &CommandPlan<'_>, links: &Links<'_>) -> Docs {
    let command = plan.command;
    let returned = returned(plan.output.as_ref());
    item(&command.doc, format!("Command {}. {returned}", code(&command.name)), &command.meta, links)
}

/// An event's.
pub(super) fn of_event(event: &Event, links: &Links<'_>) -> Docs {
    item(&event.doc, format!("Event {}.", code(&event.name)), &event.meta, links)
}

/// What a command returns, with a link to the generated type.
fn returned(output: Option<&RustType>) -> String {
    let Some(output) = output else { return "Returns nothing.".to_owned() };
    let name = code(&ty::tokens(output, Module::Types).to_string().replace(' ', ""));
    let mut element = output;
    while let RustType::Vec(inner) | RustType::Boxed(inner) = element {
        element = inner;
    }
    match element {
        RustType::Generated(rust_name) => format!("Returns [{name}](super::types::{rust_name})."),
        _ => format!("Returns {name}."),
    }
}

/// A type's: of one that has no name, where it is used.
pub(super) fn of_type(ty: &TypePlan<'_>, links: &Links<'_>) -> Docs {
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
    item(&ty.def.doc, place, &ty.def.meta, links)
}

fn item(doc: &Doc, what: String, meta: &Meta, links: &Links<'_>) -> Docs {
    let mut parts = prose(doc, links);
    parts.push(vec![std::iter::once(what).chain(facts(meta)).collect::<Vec<_>>().join(" ")]);
    parts.extend(features(meta, links));
    parts.extend(examples(doc, links));
    docs(parts, meta)
}

/// A field's.
pub(super) fn of_field(field: &Field<'_>, links: &Links<'_>) -> Docs {
    let member = field.member;
    let mut parts = prose(&member.doc, links);
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
    parts.extend(features(&member.meta, links));
    parts.extend(examples(&member.doc, links));
    docs(parts, &member.meta)
}

/// A variant's.
pub(super) fn of_variant(variant: &Variant<'_>, links: &Links<'_>) -> Docs {
    let value = variant.value;
    part(prose(&value.doc, links), "Value", &value.name, &value.meta, links)
}

/// That of a union's variant: what is said of the value and of its branch.
pub(super) fn of_branch(variant: &BranchVariant<'_>, links: &Links<'_>) -> Docs {
    let nothing = Meta::default();
    let (value, branch) = (variant.value, variant.branch);
    let mut parts: Vec<Vec<String>> = value.map(|value| prose(&value.doc, links)).unwrap_or_default();
    parts.extend(branch.map(|branch| prose(&branch.doc, links)).unwrap_or_default());
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
    part(parts, "Value", variant.wire_name, &both, links)
}

/// That of an alternate's variant.
pub(super) fn of_choice(variant: &ChoiceVariant<'_>, links: &Links<'_>) -> Docs {
    let choice = variant.choice;
    part(prose(&choice.doc, links), "Choice", &choice.name, &choice.meta, links)
}

fn part(mut parts: Vec<Vec<String>>, kind: &str, wire_name: &str, meta: &Meta, links: &Links<'_>) -> Docs {
    let named = parts.is_empty().then(|| format!("{kind} {}.", code(wire_name)));
    parts.push(vec![named.into_iter().chain(facts(meta)).collect::<Vec<_>>().join(" ")]);
    parts.extend(features(meta, links));
    docs(parts, meta)
}

/// Joins parts with an empty line between them.
fn docs(mut parts: Vec<Vec<String>>, meta: &Meta) -> Docs {
    parts.retain(|lines| lines.iter().any(|line| !line.is_empty()));
    let lines = parts.join(&String::new());
    Docs { lines, deprecated: deprecation(meta) }
}

fn deprecation(meta: &Meta) -> Option<Deprecation> {
    let note = |feature: &Feature| feature.doc.summary().map(|text| plain_paragraph(text).join(" "));
    meta.feature("deprecated").map(|feature| Deprecation(note(feature)))
}

/// Everything but the examples.
fn prose(doc: &Doc, links: &Links<'_>) -> Vec<Vec<String>> {
    let parts = doc.blocks.iter().map(|part| match part {
        Block::Paragraph(text) => paragraph(text, links),
        Block::List(items) => items.iter().flat_map(|item| list_item(item, links)).collect(),
        Block::Note(text) => labelled("Note", text, links),
        Block::Returns(text) => labelled("Returns", text, links),
        Block::Errors(text) => labelled("Errors", text, links),
        Block::Example(_) => Vec::new(),
    });
    parts.filter(|lines| !lines.is_empty()).collect()
}

fn list_item(text: &str, links: &Links<'_>) -> impl Iterator<Item = String> {
    let lines = paragraph(text, links).into_iter().enumerate();
    lines.map(|(index, line)| format!("{} {line}", if index == 0 { "-" } else { " " }))
}

fn labelled(label: &str, text: &str, links: &Links<'_>) -> Vec<String> {
    let mut lines = paragraph(text, links);
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
fn features(meta: &Meta, links: &Links<'_>) -> Vec<Vec<String>> {
    let mut parts = Vec::new();
    let is_said = |feature: &&Feature| !feature.doc.is_empty() && !is_said_by_attribute(feature);
    for feature in meta.features.iter().filter(is_said) {
        let mut said = prose(&feature.doc, links);
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

/// Whether `#[deprecated]`, which rustdoc shows, has all that is said.
fn is_said_by_attribute(feature: &Feature) -> bool {
    feature.name == "deprecated"
        && feature.condition.is_none()
        && matches!(feature.doc.blocks[..], [Block::Paragraph(_)])
}

/// The examples under a heading, those of one caption in one block.
fn examples(doc: &Doc, links: &Links<'_>) -> Vec<Vec<String>> {
    let mut parts = Vec::new();
    let mut shown = String::new();
    for example in doc.examples() {
        if let Some(caption) = &example.caption {
            flush(&mut shown, &mut parts);
            parts.push(paragraph(caption, links));
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
