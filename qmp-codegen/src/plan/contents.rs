//! What is in a type and has a type in its turn.

use qmp_schema::model::{Branch, Choice, Member, Schema, StructType, Type, TypeId, TypeKind};

/// One thing in a type.
#[derive(Clone, Copy)]
pub(crate) enum Content<'a> {
    /// A member, own or the base's.
    Member(&'a Member),
    /// The member that decides which branch a union has. Its Rust type is made of the branches.
    Discriminator(&'a Member),
    /// What the union has for one value of its discriminator, which is named first.
    Branch(&'a str, &'a Branch),
    /// One of the types that an alternate can have.
    Choice(&'a Choice),
}

/// The contents of a type: members in the order of the wire, then branches; or choices.
pub(crate) fn contents(schema: &Schema, id: TypeId) -> Vec<Content<'_>> {
    match &schema.type_def(id).kind {
        TypeKind::Struct(ty) => {
            let discriminator = ty.variants.as_ref().map(|variants| variants.discriminator.as_str());
            let members = schema.members(id).map(|member| match discriminator {
                Some(name) if name == member.name => Content::Discriminator(member),
                _ => Content::Member(member),
            });
            members.chain(branches(ty)).collect()
        }
        TypeKind::Enum(_) => Vec::new(),
        TypeKind::Alternate(ty) => ty.choices.iter().map(Content::Choice).collect(),
    }
}

fn branches(ty: &StructType) -> impl Iterator<Item = Content<'_>> {
    ty.variants.iter().flat_map(|variants| {
        variants.branches.iter().map(|branch| Content::Branch(&variants.discriminator, branch))
    })
}

impl<'a> Content<'a> {
    /// Its name in the schema.
    pub(crate) fn wire_name(self) -> &'a str {
        match self {
            Content::Member(member) | Content::Discriminator(member) => &member.name,
            Content::Branch(_, branch) => &branch.name,
            Content::Choice(choice) => &choice.name,
        }
    }

    /// As documentation shows the way to it, after `qmp paths`.
    pub(crate) fn step(self) -> String {
        match self {
            Content::Member(member) | Content::Discriminator(member) => member.name.clone(),
            Content::Branch(discriminator, branch) => format!("{{{discriminator}={}}}", branch.name),
            Content::Choice(choice) => format!("|{}", choice.name),
        }
    }

    /// The schema's type that it has, and whether that is in an array. A discriminator's values are written
    /// as branches, so that it uses no type.
    pub(crate) fn leaf(self) -> Option<(TypeId, bool)> {
        let typed = |ty: &Type| Some((ty.def()?, ty.is_array()));
        match self {
            Content::Member(member) => typed(&member.ty),
            Content::Discriminator(_) => None,
            Content::Branch(_, branch) => Some((branch.ty, false)),
            Content::Choice(choice) => typed(&choice.ty),
        }
    }
}
