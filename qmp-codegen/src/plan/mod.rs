//! Schema and config to a plan: every name, box and derive decided. Emitters only read it.
//!
//! The steps: select the entries, name the types, find recursion, apply the config's overrides, build.

mod names;
mod overrides;
mod recursion;
mod select;
mod ty;

pub(crate) use names::{Part, Place};
pub(crate) use ty::RustType;

use crate::config::Config;
use crate::error::Error;
use crate::ident::{Scope, pascal, snake};
use crate::output::Module;
use crate::special_cases::{EVENT_ENUM, EXTRA_FIELDS, RESERVED_TYPES, UNKNOWN_VARIANTS};
use names::Names;
use overrides::Overrides;
use proc_macro2::TokenStream;
use qmp_schema::model::{
    Command, EnumType, Event, Member, Schema, StructType, TypeDef, TypeId, TypeKind, Value,
};
use recursion::Recursion;
use std::collections::BTreeMap;

/// What to write.
pub(crate) struct Plan<'a> {
    pub(crate) commands: Vec<CommandPlan<'a>>,
    pub(crate) events: Vec<EventPlan<'a>>,
    pub(crate) types: Vec<TypePlan<'a>>,
    /// The module that the file is included in, its path in parts; empty at the crate's root.
    pub(crate) module: Vec<String>,
}

/// A command.
pub(crate) struct CommandPlan<'a> {
    pub(crate) command: &'a Command,
    pub(crate) record: Record<'a>,
    /// `None` where it returns nothing.
    pub(crate) output: Option<RustType>,
}

/// An event.
pub(crate) struct EventPlan<'a> {
    pub(crate) event: &'a Event,
    pub(crate) record: Record<'a>,
}

/// A type in `types`.
pub(crate) struct TypePlan<'a> {
    pub(crate) def: &'a TypeDef,
    pub(crate) place: Place<'a>,
    pub(crate) shape: Shape<'a>,
}

/// What a type is in Rust.
pub(crate) enum Shape<'a> {
    Record(Record<'a>),
    Enumeration(Enumeration<'a>),
}

/// A struct.
pub(crate) struct Record<'a> {
    pub(crate) rust_name: String,
    pub(crate) fields: Vec<Field<'a>>,
    /// The field for members that the description does not list.
    pub(crate) extra: Option<String>,
    pub(crate) derives: Vec<TokenStream>,
}

/// A field of a struct.
pub(crate) struct Field<'a> {
    pub(crate) member: &'a Member,
    pub(crate) rust_name: String,
    pub(crate) ty: RustType,
    pub(crate) optional: bool,
}

/// An enum.
pub(crate) struct Enumeration<'a> {
    pub(crate) rust_name: String,
    pub(crate) variants: Vec<Variant<'a>>,
    /// The variant for values that the description does not list.
    pub(crate) unknown: String,
    pub(crate) derives: Vec<TokenStream>,
}

/// A variant of an enum.
pub(crate) struct Variant<'a> {
    pub(crate) value: &'a Value,
    pub(crate) rust_name: String,
}

impl<'a> Plan<'a> {
    /// Decides everything.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] with all that the config asks for and cannot have.
    pub(crate) fn new(schema: &'a Schema, config: &Config) -> Result<Plan<'a>, Error> {
        let mut overrides = Overrides::new(config);
        let entries = select::select(schema, config, &mut overrides);
        let names = Names::assign(schema, &entries);
        let replaced = overrides.replace_types(&names);
        let kept = names::reachable(schema, &entries, &replaced);
        let recursion = Recursion::find(schema, &kept, &replaced);
        let mut builder = Builder { schema, renamed: BTreeMap::new(), replaced, recursion, overrides };

        let reserved = || RESERVED_TYPES.iter().map(|(name, _)| *name);
        let mut claimed = Scope::reserving(reserved());
        for &id in &kept {
            let default_name = names.get(id);
            let rust_name = builder.overrides.rename(Module::Types, default_name, &mut claimed);
            builder.renamed.insert(id, rust_name);
        }
        let types = kept.iter().filter_map(|&id| builder.type_plan(id, &names)).collect();
        let (mut scope, mut claimed) = (Scope::reserving(reserved()), Scope::reserving(reserved()));
        let commands = entries.commands.iter().map(|&command| {
            let name = pascal(&command.name);
            let default_name = scope.claim(&[name.clone(), name + "Command"]);
            let record =
                builder.entry_record(Module::Commands, &default_name, command.arguments, &mut claimed);
            let output = command.returns.as_ref().map(|ty| builder.rust_type(ty));
            CommandPlan { command, record, output }
        });
        let commands = commands.collect();
        let reserved = || reserved().chain([EVENT_ENUM]);
        let (mut scope, mut claimed) = (Scope::reserving(reserved()), Scope::reserving(reserved()));
        let events = entries.events.iter().map(|&event| {
            let name = pascal(&event.name);
            let default_name = scope.claim(&[name.clone(), name + "Event"]);
            let record = builder.entry_record(Module::Events, &default_name, event.data, &mut claimed);
            EventPlan { event, record }
        });
        let events = events.collect();
        let module = builder.overrides.module();
        builder.overrides.finish()?;
        Ok(Plan { commands, events, types, module })
    }
}

/// What the last step needs of the ones before it.
struct Builder<'a, 'c> {
    schema: &'a Schema,
    renamed: BTreeMap<TypeId, String>,
    replaced: BTreeMap<TypeId, TokenStream>,
    recursion: Recursion,
    overrides: Overrides<'c>,
}

impl<'a> Builder<'a, '_> {
    fn type_plan(&mut self, id: TypeId, names: &Names<'a>) -> Option<TypePlan<'a>> {
        let def = self.schema.type_def(id);
        let default_name = names.get(id);
        let rust_name = self.renamed.get(&id).cloned().unwrap_or_default();
        let shape = match &def.kind {
            TypeKind::Struct(ty) => {
                Shape::Record(self.record(Module::Types, default_name, rust_name, Some((id, ty))))
            }
            TypeKind::Enum(ty) => Shape::Enumeration(self.enumeration(default_name, rust_name, ty)),
            TypeKind::Alternate(_) => return None,
        };
        Some(TypePlan { def, place: names.place(id), shape })
    }

    fn entry_record(
        &mut self,
        module: Module,
        default_name: &str,
        members: Option<TypeId>,
        claimed: &mut Scope,
    ) -> Record<'a> {
        let rust_name = self.overrides.rename(module, default_name, claimed);
        let members = members.and_then(|id| self.schema.struct_type(id).map(|ty| (id, ty)));
        self.record(module, default_name, rust_name, members)
    }

    fn record(
        &mut self,
        module: Module,
        default_name: &str,
        rust_name: String,
        members: Option<(TypeId, &'a StructType)>,
    ) -> Record<'a> {
        let derives = self.overrides.derives(module, default_name);
        let Some((id, ty)) = members else {
            return Record { rust_name, fields: Vec::new(), extra: None, derives };
        };
        let (mut scope, mut claimed) = (Scope::default(), Scope::default());
        let mut fields = Vec::new();
        for (index, member) in ty.members.iter().enumerate() {
            let default_field = scope.claim(&[snake(&member.name)]);
            let rust_name = self.overrides.rename_inner(module, default_name, &default_field, &mut claimed);
            let mut rust_type = self.rust_type(&member.ty);
            if self.recursion.is_boxed(id, index) {
                rust_type = RustType::Boxed(Box::new(rust_type));
            }
            let optional = member.optional || self.recursion.is_endless(id, index);
            fields.push(Field { member, rust_name, ty: rust_type, optional });
        }
        let extra = ty.open.then(|| claimed.claim(&owned(EXTRA_FIELDS)));
        Record { rust_name, fields, extra, derives }
    }

    fn enumeration(&mut self, default_name: &str, rust_name: String, ty: &'a EnumType) -> Enumeration<'a> {
        let derives = self.overrides.derives(Module::Types, default_name);
        let (mut scope, mut claimed) = (Scope::default(), Scope::default());
        let variants = ty.values.iter().map(|value| {
            let default_variant = scope.claim(&[pascal(&value.name)]);
            let rust_name =
                self.overrides.rename_inner(Module::Types, default_name, &default_variant, &mut claimed);
            Variant { value, rust_name }
        });
        let variants = variants.collect();
        let unknown = claimed.claim(&owned(UNKNOWN_VARIANTS));
        Enumeration { rust_name, variants, unknown, derives }
    }

    fn rust_type(&self, ty: &qmp_schema::model::Type) -> RustType {
        RustType::new(ty, |id| match self.replaced.get(&id) {
            Some(path) => RustType::Foreign(path.clone()),
            None if matches!(self.schema.type_def(id).kind, TypeKind::Alternate(_)) => RustType::Any,
            None => RustType::Generated(self.renamed.get(&id).cloned().unwrap_or_default()),
        })
    }
}

impl Record<'_> {
    /// Whether it has neither fields nor a place for unknown members.
    pub(crate) fn is_unit(&self) -> bool {
        self.fields.is_empty() && self.extra.is_none()
    }

    /// Fields that must be given.
    pub(crate) fn mandatory(&self) -> impl Iterator<Item = &Field<'_>> {
        self.fields.iter().filter(|field| !field.optional)
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}
