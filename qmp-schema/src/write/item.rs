//! Items: members, values, branches, choices and features.

use super::Writer;
use super::doc::{For, Page, ends, is_blank};
use super::quote::{quoted, value};
use super::tag::{Typed, in_tag, qualifiers, typed};
use super::text::Wrapped;
use crate::diagnostic::Diagnostic;
use crate::model::{Block, Branch, Choice, Doc, Feature, Member, Meta, Type, TypeId, TypeKind, Value};
use crate::prose::item::MAX_DEPTH;

/// What an item says.
struct Parts<'m> {
    name: &'m str,
    /// What is between the parentheses.
    tag: Vec<String>,
    /// The type whose members or values stand below.
    in_place: Option<TypeId>,
    doc: &'m Doc,
    /// The features that have words.
    features: &'m [Feature],
}

impl<'m> Parts<'m> {
    fn new(name: &'m str, doc: &'m Doc, meta: &'m Meta, typed: Typed, optional: Vec<String>) -> Parts<'m> {
        let tag = typed.parts.into_iter().chain(optional).chain(qualifiers(meta)).collect();
        let features = &meta.features[in_tag(&meta.features)..];
        Parts { name, tag, in_place: typed.in_place, doc, features }
    }
}

impl Writer<'_> {
    /// The members of a structure.
    pub(super) fn members(&mut self, page: &mut Page, indent: usize, members: &[Member]) {
        self.items(page, indent, members, |writer, member| {
            let typed = typed(writer.schema, &member.ty);
            let optional = member.optional.then(|| "optional".to_owned());
            let default = member.default.as_ref().map(|default| format!("default {}", value(default)));
            let optional = optional.into_iter().chain(default).collect();
            Parts::new(&member.name, &member.doc, &member.meta, typed, optional)
        });
    }

    /// The values of an enumeration.
    pub(super) fn values(&mut self, page: &mut Page, indent: usize, values: &[Value]) {
        self.items(page, indent, values, |_, value| {
            let typed = Typed { parts: Vec::new(), in_place: None };
            Parts::new(&value.name, &value.doc, &value.meta, typed, Vec::new())
        });
    }

    /// The branches of a union.
    pub(super) fn branches(&mut self, page: &mut Page, branches: &[Branch]) {
        self.items(page, 0, branches, |writer, branch| {
            let typed = typed(writer.schema, &Type::Def(branch.ty));
            Parts::new(&branch.name, &branch.doc, &branch.meta, typed, Vec::new())
        });
    }

    /// The choices of an alternate.
    pub(super) fn choices(&mut self, page: &mut Page, choices: &[Choice]) {
        self.items(page, 0, choices, |writer, choice| {
            let typed = typed(writer.schema, &choice.ty);
            Parts::new(&choice.name, &choice.doc, &choice.meta, typed, Vec::new())
        });
    }

    /// Features.
    pub(super) fn features(&mut self, page: &mut Page, indent: usize, features: &[Feature]) {
        self.items(page, indent, features, |_, feature| {
            let tag = feature.condition.as_ref().map(|condition| format!("if {}", value(condition)));
            let tag = tag.into_iter().collect();
            Parts { name: &feature.name, tag, in_place: None, doc: &feature.doc, features: &[] }
        });
    }

    /// The members or values of a type that is described in place.
    pub(super) fn in_place(&mut self, page: &mut Page, indent: usize, id: TypeId) {
        let schema = self.schema;
        match &schema.type_def(id).kind {
            TypeKind::Struct(ty) => self.members(page, indent, &ty.members),
            TypeKind::Enum(ty) => self.values(page, indent, &ty.values),
            TypeKind::Alternate(_) => {}
        }
    }

    /// Items, with blank lines around one that has blank lines within.
    fn items<'m, T>(
        &mut self,
        page: &mut Page,
        indent: usize,
        all: &'m [T],
        parts: impl Fn(&Self, &'m T) -> Parts<'m>,
    ) {
        let mut after_parted = false;
        for (at, one) in all.iter().enumerate() {
            let parts = parts(self, one);
            if !self.may_go_on(indent, parts.name) {
                return;
            }
            let item = self.item(page.is_for, indent, &parts);
            let is_parted = item.contains("\n\n");
            if at > 0 && (is_parted || after_parted) {
                page.part();
            }
            page.text.push_str(&item);
            after_parted = is_parted;
        }
    }

    /// Whether an item can be read again. Types in place that contain each other could go on for ever.
    fn may_go_on(&mut self, indent: usize, name: &str) -> bool {
        if indent / 2 >= MAX_DEPTH {
            let message =
                format!("member '{name}' is more than {MAX_DEPTH} levels deep in types without names");
            self.give_up(
                Diagnostic::error("too-deep", self.span, message).help("give one of the types a name"),
            );
        }
        !self.is_given_up
    }

    fn item(&mut self, is_for: For, indent: usize, parts: &Parts<'_>) -> String {
        let (first, rest) = match parts.doc.blocks.split_first() {
            Some((Block::Paragraph(text), rest)) => (text.as_str(), rest),
            _ => ("", parts.doc.blocks.as_slice()),
        };
        let tag = match parts.tag.is_empty() {
            true => ends(first, false).to_owned(),
            false => format!("({})", parts.tag.join(", ")),
        };
        let colon = if is_blank(first) && tag.is_empty() { "" } else { ":" };
        let lead = format!("{}- {}{colon}", " ".repeat(indent), quoted(parts.name));
        let below = indent + 2;
        let mut page = Page::new(is_for);
        page.wrapped(&Wrapped { lead: &lead, indent: below, text: first, tag: &tag });
        page.blocks(below, rest);
        self.spend(page.text.len());
        let is_parted = page.text.contains("\n\n");
        if let Some(id) = parts.in_place {
            if is_parted {
                page.part();
            }
            self.in_place(&mut page, below, id);
        }
        if !parts.features.is_empty() {
            if page.text.contains("\n\n") {
                page.part();
            }
            page.line(&format!("{}Features:", " ".repeat(below)));
            self.features(&mut page, below, parts.features);
        }
        page.text
    }
}
