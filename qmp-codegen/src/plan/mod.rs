//! Schema and config to a plan: every name, box and derive decided. Emitters only read it.
//!
//! The steps: select entries and types, name the types, find recursion, apply the config's overrides, build.

mod build;
mod contents;
mod floor;
mod names;
mod overrides;
mod recursion;
mod select;
mod ty;

pub(crate) use names::{Part, Place};
pub(crate) use ty::RustType;

use crate::config::Config;
use crate::error::Error;
use build::Builder;
use floor::Floor;
use names::Names;
use overrides::Overrides;
use qmp_schema::model::{Branch, Choice, Command, Event, Member, Schema, TypeDef, Value};
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
    pub(crate) arguments: Members<'a>,
    /// `None` where it returns nothing.
    pub(crate) output: Option<RustType>,
}

/// An event.
pub(crate) struct EventPlan<'a> {
    pub(crate) event: &'a Event,
    pub(crate) data: Members<'a>,
}

/// The struct of arguments or data.
pub(crate) enum Members<'a> {
    /// Described in place.
    Record(Record<'a>),
    /// A type that has a name, in a struct of its own.
    Newtype(Newtype),
}

/// A struct around a type in `types`.
pub(crate) struct Newtype {
    pub(crate) rust_name: String,
    pub(crate) inner: RustType,
    pub(crate) has_default: bool,
    pub(crate) derives: Vec<String>,
}

/// A type in `types`.
pub(crate) struct TypePlan<'a> {
    pub(crate) def: &'a TypeDef,
    pub(crate) place: Place<'a>,
    pub(crate) shape: Shape<'a>,
    /// Whether arguments have it, so that clients make values of it.
    pub(crate) sent: bool,
}

/// What a type is in Rust.
pub(crate) enum Shape<'a> {
    Record(Record<'a>),
    Enumeration(Enumeration<'a>),
    Union(Union<'a>),
    Alternate(Alternate<'a>),
}

/// A struct.
pub(crate) struct Record<'a> {
    pub(crate) rust_name: String,
    pub(crate) fields: Vec<Field<'a>>,
    /// The field for members that the description does not list.
    pub(crate) extra: Option<String>,
    pub(crate) derives: Vec<String>,
}

/// A field of a struct.
pub(crate) struct Field<'a> {
    pub(crate) member: &'a Member,
    pub(crate) rust_name: String,
    pub(crate) ty: RustType,
    pub(crate) optional: bool,
    /// Whether it is a discriminator, so that its type holds the branches too.
    pub(crate) branches: bool,
}

/// An enum of plain values.
pub(crate) struct Enumeration<'a> {
    pub(crate) rust_name: String,
    pub(crate) variants: Vec<Variant<'a>>,
    /// The variant for values that the description does not list.
    pub(crate) unknown: String,
    pub(crate) derives: Vec<String>,
}

/// A variant of an enum.
pub(crate) struct Variant<'a> {
    pub(crate) value: &'a Value,
    pub(crate) rust_name: String,
}

/// An enum of a union's branches.
pub(crate) struct Union<'a> {
    pub(crate) rust_name: String,
    /// Wire name of the member that decides.
    pub(crate) discriminator: &'a str,
    /// Whether an older or newer server can lack it.
    pub(crate) may_lack: bool,
    /// The struct that has this enum as a field, by its Rust name; `None` where the enum is the whole union.
    pub(crate) record: Option<String>,
    pub(crate) variants: Vec<BranchVariant<'a>>,
    /// The variant for values that the description does not list.
    pub(crate) unknown: String,
    pub(crate) derives: Vec<String>,
}

/// What a union is for one value of its discriminator.
pub(crate) struct BranchVariant<'a> {
    pub(crate) wire_name: &'a str,
    /// The value, as the discriminator's enumeration describes it.
    pub(crate) value: Option<&'a Value>,
    pub(crate) branch: Option<&'a Branch>,
    pub(crate) rust_name: String,
    /// `None` where it has no members.
    pub(crate) ty: Option<RustType>,
}

/// An enum of values of different JSON kinds.
pub(crate) struct Alternate<'a> {
    pub(crate) rust_name: String,
    pub(crate) variants: Vec<ChoiceVariant<'a>>,
    /// The variant for values of other kinds.
    pub(crate) unknown: String,
    pub(crate) derives: Vec<String>,
}

/// One of the types that an alternate can have.
pub(crate) struct ChoiceVariant<'a> {
    pub(crate) choice: &'a Choice,
    pub(crate) rust_name: String,
    pub(crate) ty: RustType,
}

impl<'a> Plan<'a> {
    /// Decides everything.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] with all that the config asks for and cannot have.
    pub(crate) fn new(schema: &'a Schema, config: &Config) -> Result<Plan<'a>, Error> {
        let mut overrides = Overrides::new(config);
        let floor = Floor::new(config, &mut overrides);
        let entries = select::select(schema, config, &mut overrides);
        let names = Names::assign(schema, &entries, &select::used_types(schema, &entries, &BTreeMap::new()));
        let replaced = overrides.replace_types(&names);
        let kept = select::used_types(schema, &entries, &replaced);
        let sent = select::sent_types(schema, &entries, &replaced);
        let mut builder = Builder::new(schema, &names, replaced, floor, overrides);
        builder.find_recursion(&kept);
        builder.rename_types(&kept);
        let types = kept.iter().flat_map(|&id| builder.type_plans(id, sent.contains(&id))).collect();
        let commands = builder.commands(&entries.commands);
        let events = builder.events(&entries.events);
        let module = builder.finish()?;
        Ok(Plan { commands, events, types, module })
    }
}

impl Members<'_> {
    /// The name of the struct.
    pub(crate) fn rust_name(&self) -> &str {
        match self {
            Members::Record(record) => &record.rust_name,
            Members::Newtype(newtype) => &newtype.rust_name,
        }
    }
}

impl Shape<'_> {
    /// The name of the type.
    pub(crate) fn rust_name(&self) -> &str {
        match self {
            Shape::Record(record) => &record.rust_name,
            Shape::Enumeration(enumeration) => &enumeration.rust_name,
            Shape::Union(union) => &union.rust_name,
            Shape::Alternate(alternate) => &alternate.rust_name,
        }
    }
}

impl Record<'_> {
    /// Whether it has neither fields nor a place for unknown members.
    pub(crate) fn is_unit(&self) -> bool {
        self.fields.is_empty() && self.extra.is_none()
    }

    /// Whether no field must be given.
    pub(crate) fn has_default(&self) -> bool {
        self.fields.iter().all(|field| field.optional)
    }
}
