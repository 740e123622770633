//! What the model promises of a schema, checked for the readers of texts that programs write: names, and what each type
//! says for itself; how types [fit](crate::fit) together is checked for the dialect as well.

use crate::diagnostic::{Diagnostic, EntryKind};
use crate::fit::{Fit, Places};
use crate::model::{Feature, Item, Schema, StructType, Type, TypeDef, TypeId, TypeKind};
use crate::prose::section::is_name;
use crate::source::Span;
use crate::strict_json::Report;
use std::collections::BTreeMap;

/// The place of each command, event and named type.
pub(crate) fn entries(schema: &Schema) -> BTreeMap<(EntryKind, String), Span> {
    let entry = |item: &Item| match item {
        Item::Command(command) => Some(((EntryKind::Command, command.name.clone()), command.span)),
        Item::Event(event) => Some(((EntryKind::Event, event.name.clone()), event.span)),
        Item::Type(id) => {
            let def = schema.type_def(*id);
            def.name.clone().map(|name| ((EntryKind::Type, name), def.span))
        }
        Item::Chapter(_) => None,
    };
    schema.items.iter().filter_map(entry).collect()
}

/// Takes the name of an entry. Whether it is one and was free; if not, that is reported.
pub(crate) fn claim(
    entries: &mut BTreeMap<(EntryKind, String), Span>,
    kind: EntryKind,
    name: &str,
    span: Span,
    report: &mut Report<'_>,
) -> bool {
    if !is_name(name) {
        let rule = "names are letters, digits, '_', '-' and '.', the first one a letter, a digit or '_'";
        report.error("bad-name", span, format!("'{name}' names no {kind}: {rule}"));
        return false;
    }
    if let Some(first) = entries.get(&(kind, name.to_owned())) {
        let code = match kind {
            EntryKind::Command => "duplicate-command",
            EntryKind::Event => "duplicate-event",
            EntryKind::Type => "duplicate-type",
        };
        let message = format!("this {kind} is described twice");
        report.push(Diagnostic::error(code, span, message).related(*first, "first described here"));
        return false;
    }
    entries.insert((kind, name.to_owned()), span);
    true
}

/// Reports what is wrong with the items from `first` on, and with the types described in them.
pub(crate) fn check(schema: &Schema, first: usize, report: &mut Report<'_>) {
    let mut checker = Checker { schema, report, fit: Fit::new(schema) };
    for item in &schema.items[first..] {
        checker.item(item);
    }
    report.leave();
}

struct Checker<'s, 'r, 'd> {
    schema: &'s Schema,
    report: &'r mut Report<'d>,
    fit: Fit<'s>,
}

impl<'s> Checker<'s, '_, '_> {
    fn item(&mut self, item: &'s Item) {
        let schema = self.schema;
        let mut open = Vec::new();
        match item {
            Item::Command(command) => {
                self.report.enter(EntryKind::Command, &command.name);
                self.features(&command.meta.features, command.span);
                self.structure_of(command.arguments, command.span, "the arguments", &mut open);
                open.extend(command.returns.as_ref().and_then(|ty| self.in_place(ty)));
            }
            Item::Event(event) => {
                self.report.enter(EntryKind::Event, &event.name);
                self.features(&event.meta.features, event.span);
                self.structure_of(event.data, event.span, "the data", &mut open);
            }
            Item::Type(id) => {
                let def = schema.type_def(*id);
                self.report.enter(EntryKind::Type, def.name.as_deref().unwrap_or_default());
                open.push(*id);
            }
            Item::Chapter(_) => {}
        }
        while let Some(id) = open.pop() {
            self.def(id, schema.type_def(id), &mut open);
        }
    }

    /// What must be a structure; opened where it is described in place.
    fn structure_of(&mut self, id: Option<TypeId>, span: Span, what: &str, open: &mut Vec<TypeId>) {
        let Some(id) = id else { return };
        if self.schema.struct_type(id).is_none() {
            self.report.error("not-a-structure", span, format!("{what} must be a structure"));
        }
        open.extend(self.in_place(&Type::Def(id)));
    }

    /// The type described in place in a type.
    fn in_place(&self, ty: &Type) -> Option<TypeId> {
        ty.def().filter(|id| self.schema.type_def(*id).name.is_none())
    }

    fn def(&mut self, id: TypeId, def: &'s TypeDef, open: &mut Vec<TypeId>) {
        self.features(&def.meta.features, def.span);
        let is_plain = match &def.kind {
            TypeKind::Struct(ty) => ty.base.is_none() && ty.variants.is_none(),
            TypeKind::Enum(_) => true,
            TypeKind::Alternate(_) => false,
        };
        if def.name.is_none() && !is_plain {
            let message = "a union, an alternate and a structure with a base must have a name";
            self.report.error("needs-a-name", def.span, message);
        }
        match &def.kind {
            TypeKind::Struct(ty) => self.structure(ty, def.span, open),
            TypeKind::Enum(ty) => {
                self.unique("value", ty.values.iter().map(|value| (value.name.as_str(), value.span)));
                for value in &ty.values {
                    self.features(&value.meta.features, value.span);
                }
            }
            TypeKind::Alternate(ty) => {
                for choice in &ty.choices {
                    self.features(&choice.meta.features, choice.span);
                    open.extend(self.in_place(&choice.ty));
                }
            }
        }
        let places = Places { base: def.span, discriminator: def.span };
        self.fit.check(id, places).into_iter().for_each(|problem| self.report.push(problem));
    }

    fn structure(&mut self, ty: &'s StructType, span: Span, open: &mut Vec<TypeId>) {
        self.structure_of(ty.base, span, "the base", open);
        self.unique("member", ty.members.iter().map(|member| (member.name.as_str(), member.span)));
        for member in &ty.members {
            self.features(&member.meta.features, member.span);
            if member.default.is_some() && !member.optional {
                let message = format!("member '{}' has a default and is not optional", member.name);
                self.report.error("default-of-mandatory", member.span, message);
            }
            open.extend(self.in_place(&member.ty));
        }
        let branches = ty.variants.iter().flat_map(|variants| &variants.branches);
        self.unique("branch", branches.clone().map(|branch| (branch.name.as_str(), branch.span)));
        for branch in branches {
            self.features(&branch.meta.features, branch.span);
            self.structure_of(Some(branch.ty), branch.span, "a branch", open);
        }
    }

    fn features(&mut self, features: &[Feature], span: Span) {
        self.unique("feature", features.iter().map(|feature| (feature.name.as_str(), span)));
    }

    fn unique<'n>(&mut self, what: &str, names: impl Iterator<Item = (&'n str, Span)>) {
        let code = match what {
            "member" => "duplicate-member",
            "value" => "duplicate-value",
            "branch" => "duplicate-branch",
            _ => "duplicate-feature",
        };
        let mut seen = BTreeMap::new();
        for (name, span) in names {
            if let Some(first) = seen.insert(name, span) {
                let message = format!("{what} '{name}' is there twice");
                self.report.push(Diagnostic::error(code, span, message).related(first, "the first one"));
            }
        }
    }
}
