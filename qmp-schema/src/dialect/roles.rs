//! What items have to be under their label.

use super::Reader;
use super::syntax::Item;
use super::tag::{Tag, TypeExpr};
use crate::diagnostic::Diagnostic;
use crate::model::Meta;
use std::collections::BTreeMap;

/// What an item describes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Member,
    Value,
    Branch,
    Choice,
}

impl Role {
    pub(super) fn noun(self) -> &'static str {
        match self {
            Role::Member => "member",
            Role::Value => "value",
            Role::Branch => "branch",
            Role::Choice => "choice",
        }
    }

    fn duplicate_code(self) -> &'static str {
        match self {
            Role::Member => "duplicate-member",
            Role::Value => "duplicate-value",
            Role::Branch => "duplicate-branch",
            Role::Choice => "duplicate-choice",
        }
    }
}

impl Reader<'_> {
    /// The items that can be what their label wants; the others are reported.
    pub(super) fn items_of(&mut self, role: Role, items: Vec<Item>) -> Vec<Item> {
        let mut known = BTreeMap::new();
        let mut good = Vec::with_capacity(items.len());
        for mut item in items {
            if let Some(first) = known.get(&item.name.text) {
                let message = format!("{} '{}' is described twice", role.noun(), item.name.text);
                self.report(
                    Diagnostic::error(role.duplicate_code(), item.name.span, message)
                        .related(*first, "first described here")
                        .help("remove one of them"),
                );
                continue;
            }
            known.insert(item.name.text.clone(), item.name.span);
            self.qualifiers(role, &item);
            item.items = self.items_within(&item.tag, std::mem::take(&mut item.items));
            if role == Role::Value || item.tag.ty.is_some() {
                good.push(item);
            }
        }
        good
    }

    /// The items below a tag, which describe its type in place.
    pub(super) fn items_within(&mut self, tag: &Tag, items: Vec<Item>) -> Vec<Item> {
        let innermost = tag.ty.as_ref().map(TypeExpr::innermost);
        let (open, empty) = (tag.open, tag.empty);
        if (open || empty) && innermost != Some(&TypeExpr::Object) && !tag.is_broken {
            let word = if open { "open" } else { "empty" };
            let message = format!("'{word}' stands only behind json-object");
            self.report(
                Diagnostic::error("misplaced-word", tag.span, message)
                    .help("leave it out; a structure with a name has Flags: open under its heading"),
            );
        }
        if empty && (open || !items.is_empty()) {
            self.report(
                Diagnostic::error("misplaced-word", tag.span, "what has members or is open is not empty")
                    .help("leave 'empty' out"),
            );
        }
        match (innermost, items.first()) {
            (_, None) => Vec::new(),
            (Some(TypeExpr::Object), _) => self.items_of(Role::Member, items),
            (Some(TypeExpr::Enumeration), _) => self.items_of(Role::Value, items),
            (_, Some(first)) => {
                if !tag.is_broken {
                    let message = format!("item '{}' describes nothing", first.name.text);
                    self.report(
                        Diagnostic::error("misplaced-item", first.name.span, message)
                            .related(tag.span, "what it stands in is no object described in place")
                            .help("write json-object or enumeration in the tag above it, or indent it less"),
                    );
                }
                Vec::new()
            }
        }
    }

    /// Reports what the tag of an item has and should not, or lacks.
    fn qualifiers(&mut self, role: Role, item: &Item) {
        let tag = &item.tag;
        let of = format!("{} '{}'", role.noun(), item.name.text);
        if tag.is_broken {
            return;
        }
        if role != Role::Value && tag.ty.is_none() {
            let help = match role {
                Role::Branch => {
                    "end its text with the name of a structure in parentheses, or (json-object, empty)"
                }
                _ => "end its text with the type in parentheses, such as (json-string, optional)",
            };
            self.report(
                Diagnostic::error("untyped-item", item.name.span, format!("{of} has no type")).help(help),
            );
        }
        let misplaced = if role == Role::Value && tag.ty.is_some() {
            Some(("a value has no type", "leave it out; () behind a text that itself ends in a parenthesis"))
        } else if role != Role::Member && (tag.optional || tag.default.is_some()) {
            Some(("only members are optional", "leave 'optional' and 'default' out"))
        } else if tag.default.is_some() && !tag.optional {
            Some(("what is always there has no default", "add 'optional', or leave 'default' out"))
        } else {
            None
        };
        if let Some((message, help)) = misplaced {
            let message = format!("{of}: {message}");
            self.report(Diagnostic::error("misplaced-word", tag.span, message).help(help));
        }
    }

    /// Reports what stands in a tag besides a type.
    pub(super) fn only_type(&mut self, tag: &Tag, what: &str) {
        let is_plain = !tag.optional && tag.default.is_none() && tag.meta == Meta::default();
        if !is_plain && !tag.is_broken {
            self.report(
                Diagnostic::error("misplaced-word", tag.span, format!("{what} has a type and nothing else"))
                    .help("leave the other words out"),
            );
        }
    }
}
