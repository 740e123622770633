//! Sections: commands, events, named types and chapters.

use super::Writer;
use super::doc::{For, Page, ends, is_blank};
use super::quote::{quoted, value};
use super::table;
use super::tag::{Typed, type_name, typed};
use super::text::{is_directive, looks_special};
use crate::diagnostic::{Diagnostic, EntryKind};
use crate::model::{
    Block, Chapter, Command, Doc, Event, Meta, StructType, Type, TypeDef, TypeId, TypeKind, Variants,
};

impl Writer<'_> {
    /// Documentation of a command, and its table entry ahead of it.
    pub(super) fn command(&mut self, page: &mut Page, command: &Command) {
        let entry = table::entry(self.schema, command);
        if page.is_for == For::Source {
            page.text.push_str(entry.as_deref().unwrap_or_default());
        }
        let condition = command.meta.condition.as_deref().filter(|_| entry.is_none());
        page.part();
        page.directive("SQMP");
        self.command_documentation(page, command, condition);
        page.part();
        page.directive("EQMP");
    }

    /// Documentation of a command alone. `condition` is what its table entry does not say.
    pub(super) fn command_documentation(
        &mut self,
        page: &mut Page,
        command: &Command,
        condition: Option<&str>,
    ) {
        let Command {
            name,
            arguments,
            returns,
            out_of_band,
            preconfig,
            silent,
            undeclared: _,
            doc,
            meta,
            span,
        } = command;
        self.begin(EntryKind::Command, name, *span);
        let flags = [(out_of_band, "out-of-band"), (preconfig, "preconfig"), (silent, "silent")];
        let flags: Vec<&str> = flags.iter().filter(|(is_set, _)| **is_set).map(|(_, flag)| *flag).collect();
        heading(page, name, meta, condition);
        if !flags.is_empty() {
            page.line(&format!("Flags: {}", flags.join(", ")));
        }
        let (lead, rest) = doc.split_lead();
        page.blocks(0, lead);
        self.carried(page, "Arguments:", *arguments);
        self.entry_features(page, meta);
        self.returns(page, returns.as_ref(), rest);
    }

    /// The reply, at its place among the blocks: `Returns:` has its words and its type.
    fn returns(&mut self, page: &mut Page, returns: Option<&Type>, blocks: &[Block]) {
        let words = |block: &Block| matches!(block, Block::Returns(text) if !is_blank(text));
        let at = blocks.iter().position(words);
        let (before, text, after) = match at.and_then(|at| Some((at, blocks.get(at)?))) {
            Some((at, Block::Returns(text))) => (&blocks[..at], text.as_str(), &blocks[at + 1..]),
            _ => (&blocks[..0], "", blocks),
        };
        page.blocks(0, before);
        match returns {
            None if text.is_empty() => page.label(0, "Returns:", "None.", ""),
            None => page.label(0, "Returns:", text, ends(text, true)),
            Some(ty) => {
                let Typed { parts, in_place } = typed(self.schema, ty);
                page.label(0, "Returns:", text, &format!("({})", parts.join(", ")));
                if let Some(id) = in_place {
                    page.part();
                    self.in_place(page, 0, id);
                }
            }
        }
        page.blocks(0, after);
    }

    /// An event, with the word ahead of its name that tells it from a command where that could stand.
    pub(super) fn event(&mut self, page: &mut Page, event: &Event, word: &str) {
        let Event { name, data, doc, meta, span } = event;
        self.begin(EntryKind::Event, name, *span);
        heading(page, &format!("{word}{name}"), meta, meta.condition.as_deref());
        let (lead, rest) = doc.split_lead();
        page.blocks(0, lead);
        self.carried(page, "Data:", *data);
        self.entry_features(page, meta);
        page.blocks(0, rest);
    }

    /// What a command or an event carries.
    fn carried(&mut self, page: &mut Page, label: &str, carried: Option<TypeId>) {
        let schema = self.schema;
        let Some(id) = carried else { return page.label(0, label, "None.", "") };
        match (&schema.type_def(id).name, schema.struct_type(id)) {
            (Some(name), _) => page.label(0, label, &type_name(name), ""),
            (None, Some(ty)) if ty.open => page.label(0, label, "(open)", ""),
            (None, Some(ty)) if ty.members.is_empty() => page.label(0, label, "(empty)", ""),
            (None, _) => page.label(0, label, "", ""),
        }
        if schema.type_def(id).name.is_none() {
            page.part();
            self.in_place(page, 0, id);
        }
    }

    /// A type that has a name.
    pub(super) fn named_type(&mut self, page: &mut Page, id: TypeId) {
        let TypeDef { name, kind, doc, meta, span } = self.schema.type_def(id);
        let name = name.as_deref().unwrap_or_default();
        self.begin(EntryKind::Type, name, *span);
        let word = match kind {
            TypeKind::Struct(StructType { variants: Some(_), .. }) => "Union",
            TypeKind::Struct(_) => "Structure",
            TypeKind::Enum(_) => "Enumeration",
            TypeKind::Alternate(_) => "Alternate",
        };
        heading(page, &format!("{word} {name}"), meta, meta.condition.as_deref());
        match kind {
            TypeKind::Struct(ty) => self.structure(page, ty, doc),
            TypeKind::Enum(ty) => {
                page.blocks(0, doc.split_lead().0);
                list_label(page, "Values:", !ty.values.is_empty());
                self.values(page, 0, &ty.values);
            }
            TypeKind::Alternate(ty) => {
                page.blocks(0, doc.split_lead().0);
                list_label(page, "Choices:", !ty.choices.is_empty());
                self.choices(page, &ty.choices);
            }
        }
        self.entry_features(page, meta);
        page.blocks(0, doc.split_lead().1);
    }

    fn structure(&mut self, page: &mut Page, ty: &StructType, doc: &Doc) {
        let StructType { base, members, variants, open } = ty;
        if *open {
            page.line("Flags: open");
        }
        if let Some(base) = base {
            match &self.schema.type_def(*base).name {
                Some(name) => page.line(&format!("Base: {name}")),
                None => self.give_up(
                    Diagnostic::error("unnamed-base", self.span, "its base has no name")
                        .help("give the base a name, or make its members the structure's own"),
                ),
            }
        }
        if let Some(Variants { discriminator, .. }) = variants {
            page.line(&format!("Discriminator: {}", quoted(discriminator)));
        }
        page.blocks(0, doc.split_lead().0);
        list_label(page, "Members:", !members.is_empty());
        self.members(page, 0, members);
        if let Some(Variants { branches, .. }) = variants {
            list_label(page, "Branches:", !branches.is_empty());
            self.branches(page, branches);
        }
    }

    fn entry_features(&mut self, page: &mut Page, meta: &Meta) {
        list_label(page, "Features:", !meta.features.is_empty());
        self.features(page, 0, &meta.features);
    }

    /// A chapter. One without a title is told by where it stands, unless `is_first` in its block.
    pub(super) fn chapter(&mut self, page: &mut Page, chapter: &Chapter, is_first: bool) {
        let Chapter { title, doc, span } = chapter;
        (self.entry, self.span, self.is_given_up) = (None, *span, false);
        let words: Vec<&str> = title.split_ascii_whitespace().collect();
        if !words.is_empty() {
            let escape = if page.is_for == For::Source && looks_special(&words) { "\\" } else { "" };
            underlined(page, &format!("{escape}{}", words.join(" ")), "=");
        } else if !is_first {
            page.line("===");
        }
        page.blocks(0, &doc.blocks);
    }
}

/// A heading, underlined, and what stands right below it.
fn heading(page: &mut Page, name: &str, meta: &Meta, condition: Option<&str>) {
    let Meta { since, removed, condition: _, features: _ } = meta;
    let escape = if page.is_for == For::Source && is_directive(name) { "\\" } else { "" };
    underlined(page, &format!("{escape}{name}"), "-");
    if let Some(since) = since {
        page.line(&format!("Since {}", value(since)));
    }
    if let Some(removed) = removed {
        page.line(&format!("Removed {}", value(removed)));
    }
    if let Some(condition) = condition {
        page.line(&format!("Condition: {}", value(condition)));
    }
}

/// A heading with a line of at least three characters below it.
fn underlined(page: &mut Page, heading: &str, with: &str) {
    page.line(heading);
    page.line(&with.repeat(heading.chars().count().max(3)));
}

/// A label over a list, where there is one.
fn list_label(page: &mut Page, label: &str, is_listed: bool) {
    if is_listed {
        page.label(0, label, "", "");
        page.part();
    }
}
