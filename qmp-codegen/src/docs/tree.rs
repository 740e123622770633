//! What a type consists of: its members, down nested types.

use qmp_schema::model::{Doc, Meta, Schema, Type, TypeId, TypeKind};

/// A member, value, branch or choice of a type.
#[derive(Clone, Copy, Debug)]
pub struct Node<'s> {
    /// What it is and how it is called.
    pub label: Label<'s>,
    /// Its type; `None` for a value, and for a branch, which adds the members of `below`.
    pub ty: Option<&'s Type>,
    /// Whether it may be absent.
    pub optional: bool,
    /// What absence means.
    pub default: Option<&'s str>,
    /// What is said of it.
    pub doc: &'s Doc,
    /// Since, condition and features.
    pub meta: &'s Meta,
    /// The type whose nodes stand below it, if there is one: that of the member, or of its elements where it is an array.
    /// A type may contain itself: whoever goes down keeps the types that are open.
    pub below: Option<TypeId>,
}

/// What a [`Node`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label<'s> {
    /// A member of this wire name.
    Member(&'s str),
    /// A value of an enumeration.
    Value(&'s str),
    /// What is there besides where the discriminator has this value.
    Branch {
        /// Wire name of the member that decides.
        discriminator: &'s str,
        /// The value.
        value: &'s str,
    },
    /// A choice of an alternate; its name is not on the wire.
    Choice(&'s str),
}

impl<'s> Label<'s> {
    /// The name: that of the member or choice, or the value.
    pub fn name(&self) -> &'s str {
        match self {
            Label::Member(name) | Label::Value(name) | Label::Choice(name) => name,
            Label::Branch { value, .. } => value,
        }
    }
}

/// What a type consists of, one level: members of the base, own members, then branches; values; choices.
pub fn nodes(schema: &Schema, id: TypeId) -> Vec<Node<'_>> {
    match &schema.type_def(id).kind {
        TypeKind::Struct(ty) => {
            let members = schema.members(id).map(|member| Node {
                label: Label::Member(&member.name),
                ty: Some(&member.ty),
                optional: member.optional,
                default: member.default.as_deref(),
                doc: &member.doc,
                meta: &member.meta,
                below: member.ty.def(),
            });
            let branches = ty.variants.iter().flat_map(|variants| {
                variants.branches.iter().map(|branch| Node {
                    label: Label::Branch { discriminator: &variants.discriminator, value: &branch.name },
                    ty: None,
                    optional: false,
                    default: None,
                    doc: &branch.doc,
                    meta: &branch.meta,
                    below: Some(branch.ty),
                })
            });
            members.chain(branches).collect()
        }
        TypeKind::Enum(ty) => ty
            .values
            .iter()
            .map(|value| Node {
                label: Label::Value(&value.name),
                ty: None,
                optional: false,
                default: None,
                doc: &value.doc,
                meta: &value.meta,
                below: None,
            })
            .collect(),
        TypeKind::Alternate(ty) => ty
            .choices
            .iter()
            .map(|choice| Node {
                label: Label::Choice(&choice.name),
                ty: Some(&choice.ty),
                optional: false,
                default: None,
                doc: &choice.doc,
                meta: &choice.meta,
                below: choice.ty.def(),
            })
            .collect(),
    }
}
