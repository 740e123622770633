//! The last step: fields and variants.

use super::contents::{Content, contents};
use super::floor::Floor;
use super::names::Names;
use super::overrides::Overrides;
use super::recursion::Recursion;
use super::{
    Alternate, BranchVariant, ChoiceVariant, CommandPlan, Enumeration, EventPlan, Field, Members, Newtype,
    Record, RustType, Shape, TypePlan, Union, Variant,
};
use crate::error::Error;
use crate::ident::{Scope, pascal, snake};
use crate::output::Module;
use crate::special_cases::{EVENT_ENUM, EXTRA_FIELDS, RESERVED_TYPES, UNKNOWN_VARIANTS};
use qmp_schema::model::{
    AlternateType, Branch, Command, EnumType, Event, Member, Meta, Schema, StructType, Type, TypeId,
    TypeKind, Value, Variants,
};
use std::collections::BTreeMap;

/// What it needs of the steps before it.
pub(super) struct Builder<'a, 'p, 'c> {
    schema: &'a Schema,
    names: &'p Names<'a>,
    renamed: BTreeMap<TypeId, String>,
    renamed_branches: BTreeMap<TypeId, String>,
    replaced: BTreeMap<TypeId, String>,
    recursion: Recursion,
    floor: Floor,
    overrides: Overrides<'c>,
}

/// An item that is being built: its module, its name without renaming, and its name.
#[derive(Clone, Copy)]
struct Item<'n> {
    module: Module,
    default_name: &'n str,
    rust_name: &'n str,
}

impl<'a, 'p, 'c> Builder<'a, 'p, 'c> {
    pub(super) fn new(
        schema: &'a Schema,
        names: &'p Names<'a>,
        replaced: BTreeMap<TypeId, String>,
        floor: Floor,
        overrides: Overrides<'c>,
    ) -> Builder<'a, 'p, 'c> {
        let (renamed, renamed_branches) = (BTreeMap::new(), BTreeMap::new());
        let recursion = Recursion::default();
        Builder { schema, names, renamed, renamed_branches, replaced, recursion, floor, overrides }
    }

    /// Looks for recursion among the types to generate.
    pub(super) fn find_recursion(&mut self, types: &[TypeId]) {
        self.recursion = Recursion::find(self.schema, types, |id, member| {
            self.is_optional(member, &self.schema.type_def(id).meta)
        });
    }

    /// Gives all types the names that the config wants for them.
    pub(super) fn rename_types(&mut self, types: &[TypeId]) {
        let mut claimed = Scope::reserving(reserved());
        for &id in types {
            let rust_name = self.overrides.rename(Module::Types, self.names.get(id), &mut claimed);
            self.renamed.insert(id, rust_name);
        }
        for (id, default_name) in self.names.all_branches() {
            // Those of a type that is replaced are not generated.
            if self.renamed.contains_key(&id) {
                let rust_name = self.overrides.rename(Module::Types, default_name, &mut claimed);
                self.renamed_branches.insert(id, rust_name);
            }
        }
    }

    pub(super) fn commands(&mut self, commands: &[&'a Command]) -> Vec<CommandPlan<'a>> {
        let (mut scope, mut claimed) = (Scope::reserving(reserved()), Scope::reserving(reserved()));
        let plans = commands.iter().map(|&command| {
            let name = pascal(&command.name);
            let default_name = scope.claim(&[name.clone(), name + "Command"]);
            let rust_name = self.overrides.rename(Module::Commands, &default_name, &mut claimed);
            let item = Item { module: Module::Commands, default_name: &default_name, rust_name: &rust_name };
            let arguments = self.members(item, command.arguments, &command.meta);
            let output = command.returns.as_ref().map(|ty| self.rust_type(ty));
            CommandPlan { command, arguments, output }
        });
        plans.collect()
    }

    pub(super) fn events(&mut self, events: &[&'a Event]) -> Vec<EventPlan<'a>> {
        let reserved = || reserved().chain([EVENT_ENUM]);
        let (mut scope, mut claimed) = (Scope::reserving(reserved()), Scope::reserving(reserved()));
        let plans = events.iter().map(|&event| {
            let name = pascal(&event.name);
            let default_name = scope.claim(&[name.clone(), name + "Event"]);
            let rust_name = self.overrides.rename(Module::Events, &default_name, &mut claimed);
            let item = Item { module: Module::Events, default_name: &default_name, rust_name: &rust_name };
            EventPlan { event, data: self.members(item, event.data, &event.meta) }
        });
        plans.collect()
    }

    /// The module that the file is included in.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] with all that the config asks for and cannot have.
    pub(super) fn finish(mut self) -> Result<Vec<String>, Error> {
        let module = self.overrides.module();
        self.overrides.finish().map(|()| module)
    }

    /// Arguments or data.
    fn members(&mut self, item: Item<'_>, id: Option<TypeId>, holder: &Meta) -> Members<'a> {
        if let Some(id) = id.filter(|&id| self.schema.type_def(id).name.is_some()) {
            return Members::Newtype(Newtype {
                rust_name: item.rust_name.to_owned(),
                inner: self.rust_type(&Type::Def(id)),
                has_default: self.has_default(id),
                derives: self.overrides.derives(item.module, item.default_name),
            });
        }
        Members::Record(self.record(item, id, holder))
    }

    /// What is generated for a type: for a union with further members, its struct and the enum of its branches.
    pub(super) fn type_plans(&mut self, id: TypeId, sent: bool) -> Vec<TypePlan<'a>> {
        let (schema, names) = (self.schema, self.names);
        let def = schema.type_def(id);
        let rust_name = self.renamed.get(&id).cloned().unwrap_or_default();
        let item = Item { module: Module::Types, default_name: names.get(id), rust_name: &rust_name };
        let mut shapes = Vec::new();
        match &def.kind {
            TypeKind::Enum(ty) => shapes.push(Shape::Enumeration(self.enumeration(item, ty))),
            TypeKind::Alternate(ty) => shapes.push(Shape::Alternate(self.alternate(item, id, ty))),
            TypeKind::Struct(StructType { variants: None, .. }) => {
                shapes.push(Shape::Record(self.record(item, Some(id), &def.meta)));
            }
            TypeKind::Struct(StructType { variants: Some(variants), .. }) => match names.branches(id) {
                None => shapes.push(Shape::Union(self.union(item, id, variants, None))),
                Some(default_name) => {
                    let name = self.renamed_branches.get(&id).cloned().unwrap_or_default();
                    let branches = Item { default_name, rust_name: &name, ..item };
                    shapes.push(Shape::Record(self.record(item, Some(id), &def.meta)));
                    shapes.push(Shape::Union(self.union(branches, id, variants, Some(rust_name.clone()))));
                }
            },
        }
        shapes.into_iter().map(|shape| TypePlan { def, place: names.place(id), shape, sent }).collect()
    }

    fn record(&mut self, item: Item<'_>, id: Option<TypeId>, holder: &Meta) -> Record<'a> {
        let derives = self.overrides.derives(item.module, item.default_name);
        let (mut scope, mut claimed) = (Scope::default(), Scope::default());
        let mut fields = Vec::new();
        let contents = id.map(|id| contents(self.schema, id)).unwrap_or_default();
        for (index, content) in contents.into_iter().enumerate() {
            let (member, branches) = match content {
                Content::Member(member) => (member, false),
                Content::Discriminator(member) => (member, true),
                Content::Branch(..) | Content::Choice(_) => continue,
            };
            let default_field = scope.claim(&[snake(&member.name)]);
            let rust_name =
                self.overrides.rename_inner(item.module, item.default_name, &default_field, &mut claimed);
            let enumeration = id.filter(|_| branches).and_then(|id| self.renamed_branches.get(&id));
            let ty = match enumeration {
                Some(enumeration) => RustType::Generated(enumeration.clone()),
                None => self.boxed(id, index, self.rust_type(&member.ty)),
            };
            let endless = id.is_some_and(|id| self.recursion.is_endless(id, index));
            let optional = !branches && (endless || self.is_optional(member, holder));
            fields.push(Field { member, rust_name, ty, optional, branches });
        }
        let open = id.and_then(|id| self.schema.struct_type(id)).is_some_and(|ty| ty.open);
        let extra = open.then(|| claimed.claim(&owned(EXTRA_FIELDS)));
        Record { rust_name: item.rust_name.to_owned(), fields, extra, derives }
    }

    fn enumeration(&mut self, item: Item<'_>, ty: &'a EnumType) -> Enumeration<'a> {
        let derives = self.overrides.derives(Module::Types, item.default_name);
        let (mut scope, mut claimed) = (Scope::default(), Scope::default());
        let variants = ty.values.iter().map(|value| {
            let rust_name = self.variant(item, &value.name, &mut scope, &mut claimed);
            Variant { value, rust_name }
        });
        let variants = variants.collect();
        let unknown = claimed.claim(&owned(UNKNOWN_VARIANTS));
        Enumeration { rust_name: item.rust_name.to_owned(), variants, unknown, derives }
    }

    /// The enum of a union's branches, with one variant for each value of the discriminator.
    fn union(
        &mut self,
        item: Item<'_>,
        id: TypeId,
        variants: &'a Variants,
        record: Option<String>,
    ) -> Union<'a> {
        let derives = self.overrides.derives(Module::Types, item.default_name);
        let contents = contents(self.schema, id);
        let branches: BTreeMap<&str, (usize, &'a Branch)> = contents
            .iter()
            .enumerate()
            .filter_map(|(index, content)| match content {
                Content::Branch(_, branch) => Some((branch.name.as_str(), (index, *branch))),
                _ => None,
            })
            .collect();
        let values = discriminator_values(self.schema, &contents, variants);
        let (mut scope, mut claimed) = (Scope::default(), Scope::default());
        let variant = |(wire_name, value): (&'a str, Option<&'a Value>)| {
            let rust_name = self.variant(item, wire_name, &mut scope, &mut claimed);
            let branch = branches.get(wire_name);
            let ty = branch
                .filter(|(_, branch)| !self.is_empty(branch.ty))
                .map(|(index, branch)| self.boxed(Some(id), *index, self.rust_type(&Type::Def(branch.ty))));
            BranchVariant { wire_name, value, branch: branch.map(|(_, branch)| *branch), rust_name, ty }
        };
        let plans = values.into_iter().map(variant).collect();
        let unknown = claimed.claim(&owned(UNKNOWN_VARIANTS));
        let rust_name = item.rust_name.to_owned();
        let discriminator = variants.discriminator.as_str();
        let holder = &self.schema.type_def(id).meta;
        let may_lack = contents.iter().any(
            |content| matches!(content, Content::Discriminator(member) if self.is_optional(member, holder)),
        );
        Union { rust_name, discriminator, may_lack, record, variants: plans, unknown, derives }
    }

    fn alternate(&mut self, item: Item<'_>, id: TypeId, ty: &'a AlternateType) -> Alternate<'a> {
        let derives = self.overrides.derives(Module::Types, item.default_name);
        let (mut scope, mut claimed) = (Scope::default(), Scope::default());
        let variants = ty.choices.iter().enumerate().map(|(index, choice)| {
            let rust_name = self.variant(item, &choice.name, &mut scope, &mut claimed);
            let ty = self.boxed(Some(id), index, self.rust_type(&choice.ty));
            ChoiceVariant { choice, rust_name, ty }
        });
        let variants = variants.collect();
        let unknown = claimed.claim(&owned(UNKNOWN_VARIANTS));
        Alternate { rust_name: item.rust_name.to_owned(), variants, unknown, derives }
    }

    /// The name of a variant.
    fn variant(&mut self, item: Item<'_>, wire_name: &str, scope: &mut Scope, claimed: &mut Scope) -> String {
        let default_variant = scope.claim(&[pascal(wire_name)]);
        self.overrides.rename_inner(item.module, item.default_name, &default_variant, claimed)
    }

    fn rust_type(&self, ty: &Type) -> RustType {
        RustType::new(ty, |id| match self.replaced.get(&id) {
            Some(path) => RustType::Foreign(path.clone()),
            None => RustType::Generated(self.renamed.get(&id).cloned().unwrap_or_default()),
        })
    }

    fn boxed(&self, id: Option<TypeId>, index: usize, ty: RustType) -> RustType {
        if id.is_some_and(|id| self.recursion.is_boxed(id, index)) {
            RustType::Boxed(Box::new(ty))
        } else {
            ty
        }
    }

    fn is_optional(&self, member: &Member, holder: &Meta) -> bool {
        member.optional || self.floor.may_lack(member, holder)
    }

    /// Whether the struct of a type has `Default`, which it has where no field must be given.
    fn has_default(&self, id: TypeId) -> bool {
        let meta = &self.schema.type_def(id).meta;
        let optional = |(index, content)| match content {
            Content::Member(member) => self.recursion.is_endless(id, index) || self.is_optional(member, meta),
            _ => false,
        };
        !self.replaced.contains_key(&id) && contents(self.schema, id).into_iter().enumerate().all(optional)
    }

    /// Whether a structure has no members. A union then has none for that value, whether the schema says so by an
    /// empty structure or by none: on the wire and in introspection both are the same.
    fn is_empty(&self, id: TypeId) -> bool {
        let open = self.schema.struct_type(id).is_some_and(|ty| ty.open);
        !open && !self.replaced.contains_key(&id) && contents(self.schema, id).is_empty()
    }
}

/// The values that a discriminator can have. Where its type does not list them, those that have a branch.
fn discriminator_values<'a>(
    schema: &'a Schema,
    contents: &[Content<'a>],
    variants: &'a Variants,
) -> Vec<(&'a str, Option<&'a Value>)> {
    let ty = contents.iter().find_map(|content| match content {
        Content::Discriminator(Member { ty: Type::Def(id), .. }) => Some(&schema.type_def(*id).kind),
        _ => None,
    });
    match ty {
        Some(TypeKind::Enum(ty)) => {
            ty.values.iter().map(|value| (value.name.as_str(), Some(value))).collect()
        }
        _ => variants.branches.iter().map(|branch| (branch.name.as_str(), None)).collect(),
    }
}

/// Names that no generated type may have.
fn reserved() -> impl Iterator<Item = &'static str> {
    RESERVED_TYPES.iter().map(|(name, _)| *name)
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}
