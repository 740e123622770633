//! Raw schemas to such as the model promises.

use super::{Raw, RawBranch, RawChoice, RawEntry, RawKind, RawMember, RawType, TYPES, Tag, unique};
use proptest::sample::Index;
use qmp_schema::Schema;
use qmp_schema::model::*;
use std::collections::BTreeSet;

impl Raw {
    pub(super) fn build(self) -> Schema {
        let mut builder = Builder { schema: Schema::new(), named: Vec::new() };
        for (raw, name) in self.types.iter().zip(TYPES) {
            let kind = match raw.kind {
                RawKind::Struct { .. } | RawKind::Union { .. } => TypeKind::Struct(StructType::default()),
                RawKind::Enum(_) => TypeKind::Enum(EnumType::default()),
                RawKind::Alternate(_) => TypeKind::Alternate(AlternateType::default()),
            };
            let (doc, meta) = (raw.doc.clone(), raw.meta.clone());
            let def = TypeDef { name: Some(name.to_owned()), kind, doc, meta, span: Default::default() };
            let id = builder.schema.add_type(def);
            builder.named.push(id);
        }
        // Enumerations first: discriminators have them.
        let mut kinds: Vec<(usize, RawKind)> =
            self.types.into_iter().map(|raw| raw.kind).enumerate().collect();
        kinds.sort_by_key(|(_, kind)| !matches!(kind, RawKind::Enum(_)));
        for (number, kind) in kinds {
            let id = builder.named[number];
            let kind = builder.kind(number, kind);
            builder.schema.type_def_mut(id).kind = kind;
        }
        let mut items: Vec<Item> = Vec::new();
        let mut names = BTreeSet::new();
        for entry in self.entries {
            items.extend(builder.entry(entry, &mut names));
        }
        let mut schema = builder.schema;
        for (id, place) in builder.named.into_iter().zip(self.places) {
            items.insert(place.index(items.len() + 1), Item::Type(id));
        }
        if items.iter().all(|item| matches!(item, Item::Chapter(_))) {
            items.push(Item::Event(Event { name: "STOP".to_owned(), ..Event::default() }));
        }
        schema.items = items;
        schema
    }
}

struct Builder {
    schema: Schema,
    named: Vec<TypeId>,
}

impl Builder {
    fn kind(&mut self, number: usize, kind: RawKind) -> TypeKind {
        match kind {
            RawKind::Struct { base, members, open } => {
                TypeKind::Struct(self.structure(number, base, members, open))
            }
            RawKind::Union { base, members, open, tag, branches } => {
                let mut ty = self.structure(number, base, members, open);
                let mut deciding = self.tag(tag);
                ty.members.retain(|member| member.name != deciding.name);
                let inherited: Vec<String> = self.names(ty.base);
                // A base that has the name already: the discriminator must be a member of one place.
                while inherited.contains(&deciding.name) {
                    deciding.name.push('_');
                }
                ty.variants = Some(Variants {
                    discriminator: deciding.name.clone(),
                    branches: self.branches(number, &ty, &deciding, branches),
                });
                ty.members.insert(0, deciding);
                TypeKind::Struct(ty)
            }
            RawKind::Enum(values) => TypeKind::Enum(EnumType { values }),
            RawKind::Alternate(choices) => {
                TypeKind::Alternate(AlternateType { choices: self.choices(choices) })
            }
        }
    }

    /// A structure. Its base is an earlier one that is no union.
    fn structure(
        &mut self,
        number: usize,
        base: Option<Index>,
        members: Vec<RawMember>,
        open: bool,
    ) -> StructType {
        let is_base = |id: &TypeId| self.schema.struct_type(*id).is_some_and(|ty| ty.variants.is_none());
        // An earlier one may be an enumeration that is not filled yet, but never a structure.
        let bases: Vec<TypeId> = self.named[..number].iter().copied().filter(is_base).collect();
        let base = base.filter(|_| !bases.is_empty()).map(|base| *base.get(&bases));
        let inherited = self.names(base);
        let members = members.into_iter().filter(|member| !inherited.iter().any(|name| name == member.name));
        let members = self.members(members.collect(), Some(number));
        StructType { base, members, variants: None, open }
    }

    /// All member names of a structure and its bases.
    fn names(&self, id: Option<TypeId>) -> Vec<String> {
        id.into_iter().flat_map(|id| self.schema.members(id)).map(|member| member.name.clone()).collect()
    }

    /// All member names, those of branches included.
    fn all_names(&self, id: TypeId) -> Vec<String> {
        let mut names = self.names(Some(id));
        let variants = self.schema.struct_type(id).and_then(|ty| ty.variants.as_ref());
        for branch in variants.into_iter().flat_map(|variants| &variants.branches) {
            names.extend(self.all_names(branch.ty));
        }
        names
    }

    fn tag(&mut self, tag: Tag) -> Member {
        let is_enum = |id: &TypeId| matches!(&self.schema.type_def(*id).kind, TypeKind::Enum(_));
        let enums: Vec<TypeId> = self.named.iter().copied().filter(is_enum).collect();
        let named = tag.named.filter(|_| !enums.is_empty()).map(|index| *index.get(&enums));
        let id = named.unwrap_or_else(|| self.add(TypeKind::Enum(EnumType { values: tag.values })));
        Member {
            name: tag.name.to_owned(),
            ty: Type::Def(id),
            optional: false,
            default: None,
            doc: Doc::default(),
            meta: Meta::default(),
            span: Default::default(),
            witnesses: Witnesses::default(),
        }
    }

    /// Branches of earlier structures and unions that share no member with the union.
    fn branches(
        &self,
        number: usize,
        union: &StructType,
        deciding: &Member,
        raw: Vec<RawBranch>,
    ) -> Vec<Branch> {
        let Type::Def(tag) = deciding.ty else { return Vec::new() };
        let TypeKind::Enum(EnumType { values }) = &self.schema.type_def(tag).kind else { return Vec::new() };
        let mut names = self.names(union.base);
        names.extend(union.members.iter().map(|member| member.name.clone()));
        names.push(deciding.name.clone());
        let fits = |id: &TypeId| {
            self.schema.struct_type(*id).is_some()
                && !self.all_names(*id).iter().any(|name| names.contains(name))
        };
        let types: Vec<TypeId> = self.named[..number].iter().copied().filter(fits).collect();
        if types.is_empty() || values.is_empty() {
            return Vec::new();
        }
        let branch = |raw: RawBranch| Branch {
            name: raw.value.get(values).name.clone(),
            ty: *raw.ty.get(&types),
            doc: raw.doc,
            meta: raw.meta,
            span: Default::default(),
        };
        unique(raw.into_iter().map(branch).collect(), |branch| branch.name.clone())
    }

    /// Choices of different JSON kinds.
    fn choices(&mut self, raw: Vec<RawChoice>) -> Vec<Choice> {
        let mut kinds = BTreeSet::new();
        let mut choices = Vec::new();
        for RawChoice { name, ty, doc, meta } in raw {
            let ty = self.ty(ty);
            if self.schema.json_kind(&ty).is_some_and(|kind| kinds.insert(kind)) {
                choices.push(Choice { name: name.to_owned(), ty, doc, meta, span: Default::default() });
            }
        }
        unique(choices, |choice| choice.name.clone())
    }

    /// Members, each name once. One whose type may lead back to the structure `number` is optional, so that there are
    /// values of it.
    fn members(&mut self, raw: Vec<RawMember>, number: Option<usize>) -> Vec<Member> {
        let raw = unique(raw, |member| member.name.to_owned());
        let members = raw.into_iter().map(|RawMember { name, ty, optional, default, doc, meta }| Member {
            name: name.to_owned(),
            optional: optional || number.is_some() && !matches!(ty, RawType::Builtin(_) | RawType::Enum(_)),
            ty: self.ty(ty),
            default: default.map(str::to_owned),
            doc,
            meta,
            span: Default::default(),
            witnesses: Witnesses::default(),
        });
        members.collect()
    }

    fn ty(&mut self, raw: RawType) -> Type {
        match raw {
            RawType::Builtin(ty) => ty,
            RawType::Array(element) => Type::Array(Box::new(self.ty(*element))),
            RawType::Named(_) if self.named.is_empty() => Type::Any,
            RawType::Named(index) => Type::Def(*index.get(&self.named)),
            RawType::Enum(values) => Type::Def(self.add(TypeKind::Enum(EnumType { values }))),
            RawType::Struct(members, open) => {
                let members = self.members(members, None);
                let ty = StructType { members, open, ..StructType::default() };
                Type::Def(self.add(TypeKind::Struct(ty)))
            }
        }
    }

    fn add(&mut self, kind: TypeKind) -> TypeId {
        let (doc, meta) = (Doc::default(), Meta::default());
        self.schema.add_type(TypeDef { name: None, kind, doc, meta, span: Default::default() })
    }

    fn entry(&mut self, raw: RawEntry, names: &mut BTreeSet<(&'static str, &'static str)>) -> Option<Item> {
        Some(match raw {
            RawEntry::Command { name, arguments, returns, flags, mut doc, meta } => {
                if !names.insert(("command", name)) {
                    return None;
                }
                let [out_of_band, preconfig, silent] = flags;
                let returns = returns.filter(|_| !silent).and_then(|(ty, text)| {
                    let ty = self.ty(ty);
                    let is_nothing = matches!(&ty, Type::Def(id) if self.is_empty(*id));
                    if !is_nothing && text.len() % 2 == 0 {
                        doc.blocks.insert(doc.blocks.len() / 2, Block::Returns(text));
                    }
                    (!is_nothing).then_some(ty)
                });
                Item::Command(Command {
                    name: name.to_owned(),
                    arguments: self.root(arguments),
                    returns,
                    out_of_band,
                    preconfig,
                    silent,
                    undeclared: Vec::new(),
                    doc,
                    meta,
                    span: Default::default(),
                })
            }
            RawEntry::Event { name, data, doc, meta } => {
                if !names.insert(("event", name)) {
                    return None;
                }
                let data = self.root(data);
                Item::Event(Event { name: name.to_owned(), data, doc, meta, span: Default::default() })
            }
            RawEntry::Chapter { title, doc } => {
                Item::Chapter(Chapter { title, doc, span: Default::default() })
            }
        })
    }

    /// Arguments or data: a structure that is not empty.
    fn root(&mut self, raw: Option<RawType>) -> Option<TypeId> {
        match self.ty(raw?) {
            Type::Def(id) if self.schema.struct_type(id).is_some() && !self.is_empty(id) => Some(id),
            _ => None,
        }
    }

    /// Whether a type in place is an object without members.
    fn is_empty(&self, id: TypeId) -> bool {
        let def = self.schema.type_def(id);
        let is_empty = |ty: &StructType| ty.members.is_empty() && !ty.open;
        def.name.is_none() && self.schema.struct_type(id).is_some_and(is_empty)
    }
}
