//! What the model promises of a schema, checked for the readers of texts that programs write. The readers of QAPI and
//! of the dialect have rules and words of their own.

use crate::diagnostic::{Diagnostic, EntryKind};
use crate::model::{
    AlternateType, Feature, Item, JsonKind, Member, Schema, StructType, Type, TypeDef, TypeId, TypeKind,
    Variants,
};
use crate::prose::section::is_name;
use crate::source::Span;
use crate::strict_json::Report;
use std::collections::{BTreeMap, BTreeSet};

/// How many bases a structure may have, one the base of the next. QEMU's have 1.
const MAX_BASES: usize = 16;

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
    let mut checker = Checker { schema, report, members: BTreeMap::new(), values: BTreeMap::new() };
    for item in &schema.items[first..] {
        checker.item(item);
    }
    report.leave();
}

struct Checker<'s, 'r, 'd> {
    schema: &'s Schema,
    report: &'r mut Report<'d>,
    /// The own members of structures, by name.
    members: BTreeMap<TypeId, BTreeMap<&'s str, &'s Member>>,
    /// The values of enumerations.
    values: BTreeMap<TypeId, BTreeSet<&'s str>>,
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
            TypeKind::Struct(ty) => self.structure(id, ty, def.span, open),
            TypeKind::Enum(ty) => {
                self.unique("value", ty.values.iter().map(|value| (value.name.as_str(), value.span)));
                for value in &ty.values {
                    self.features(&value.meta.features, value.span);
                }
            }
            TypeKind::Alternate(ty) => self.alternate(ty, open),
        }
    }

    fn structure(&mut self, id: TypeId, ty: &'s StructType, span: Span, open: &mut Vec<TypeId>) {
        let bases = self.bases(id, span);
        self.structure_of(ty.base, span, "the base", open);
        self.unique("member", ty.members.iter().map(|member| (member.name.as_str(), member.span)));
        for member in &ty.members {
            self.features(&member.meta.features, member.span);
            if member.default.is_some() && !member.optional {
                let message = format!("member '{}' has a default and is not optional", member.name);
                self.report.error("default-of-mandatory", member.span, message);
            }
            for &base in &bases {
                if let Some(first) = self.own_members(base).get(member.name.as_str()) {
                    let (message, first) = (format!("the base has member '{}' too", member.name), first.span);
                    self.report.push(
                        Diagnostic::error("duplicate-member", member.span, message)
                            .related(first, "the base's"),
                    );
                }
            }
            open.extend(self.in_place(&member.ty));
        }
        if let Some(variants) = &ty.variants {
            self.union(id, &bases, variants, span, open);
        }
    }

    /// The bases of a structure, the nearest first.
    fn bases(&mut self, id: TypeId, span: Span) -> Vec<TypeId> {
        let mut bases = Vec::new();
        let mut at = id;
        while let Some(base) = self.schema.struct_type(at).and_then(|ty| ty.base) {
            if base == id || bases.len() == MAX_BASES {
                let message = match base == id {
                    true => "this structure is its own base".to_owned(),
                    false => {
                        format!("this structure has more than {MAX_BASES} bases, one the base of the next")
                    }
                };
                self.report.error("base-cycle", span, message);
                break;
            }
            if self.schema.struct_type(base).is_some_and(|ty| ty.variants.is_some()) {
                self.report.error("union-as-base", span, "a base must not be a union");
            }
            bases.push(base);
            at = base;
        }
        bases
    }

    fn own_members(&mut self, id: TypeId) -> &BTreeMap<&'s str, &'s Member> {
        let schema = self.schema;
        self.members.entry(id).or_insert_with(|| {
            let members = schema.struct_type(id).map_or(&[][..], |ty| &ty.members);
            members.iter().map(|member| (member.name.as_str(), member)).collect()
        })
    }

    fn union(
        &mut self,
        id: TypeId,
        bases: &[TypeId],
        variants: &'s Variants,
        span: Span,
        open: &mut Vec<TypeId>,
    ) {
        let tag = variants.discriminator.as_str();
        let deciding = [id].iter().chain(bases).find_map(|&id| self.own_members(id).get(tag).copied());
        let deciding = deciding.filter(|member| !member.optional).and_then(|member| match member.ty {
            Type::Def(id) if matches!(self.schema.type_def(id).kind, TypeKind::Enum(_)) => Some(id),
            _ => None,
        });
        if deciding.is_none() {
            let message = format!("the discriminator '{tag}' must be a mandatory member, and an enumeration");
            self.report.error("bad-discriminator", span, message);
        }
        self.unique("branch", variants.branches.iter().map(|branch| (branch.name.as_str(), branch.span)));
        for branch in &variants.branches {
            self.features(&branch.meta.features, branch.span);
            if deciding.is_some_and(|id| !self.own_values(id).contains(branch.name.as_str())) {
                let message = format!("'{tag}' has no value '{}'", branch.name);
                self.report.error("unknown-value", branch.span, message);
            }
            self.structure_of(Some(branch.ty), branch.span, "a branch", open);
        }
    }

    fn own_values(&mut self, id: TypeId) -> &BTreeSet<&'s str> {
        let schema = self.schema;
        self.values.entry(id).or_insert_with(|| match &schema.type_def(id).kind {
            TypeKind::Enum(ty) => ty.values.iter().map(|value| value.name.as_str()).collect(),
            _ => BTreeSet::new(),
        })
    }

    fn alternate(&mut self, ty: &'s AlternateType, open: &mut Vec<TypeId>) {
        let mut kinds: BTreeMap<JsonKind, Span> = BTreeMap::new();
        for choice in &ty.choices {
            self.features(&choice.meta.features, choice.span);
            match self.schema.json_kind(&choice.ty) {
                None => {
                    let message =
                        "a choice of an alternate has one JSON kind: it is no alternate, and not any";
                    self.report.error("ambiguous-alternate", choice.span, message);
                }
                Some(kind) => {
                    if let Some(first) = kinds.insert(kind, choice.span) {
                        let message =
                            format!("two choices of the alternate are of JSON kind {}", kind.name());
                        self.report.push(
                            Diagnostic::error("ambiguous-alternate", choice.span, message)
                                .related(first, "the first one"),
                        );
                    }
                }
            }
            open.extend(self.in_place(&choice.ty));
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
