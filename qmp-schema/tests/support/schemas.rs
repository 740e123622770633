//! Arbitrary schemas that keep to what the model promises, with texts and names that are made to be misread.
//!
//! A schema is drawn from a list of numbers, each of which decides one thing; where the list is at its end all further ones
//! are 0, the simplest choice. So a shorter list of smaller numbers is a simpler schema, and proptest's shrinking works.

use super::words::{ANSWERS, ENTRY_NAMES, NAMES, REQUESTS, TYPE_NAMES, VALUES, WORDS};
use proptest::prelude::*;
use qmp_schema::Span;
use qmp_schema::model::*;

/// Any schema. Commands, types and their chapters stand ahead of events and theirs.
#[allow(dead_code, reason = "each test uses a part of this")]
pub(crate) fn schema() -> impl Strategy<Value = Schema> {
    numbers().prop_map(drawn)
}

/// What schemas are drawn from.
#[allow(dead_code, reason = "each test uses a part of this")]
pub(crate) fn numbers() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(any::<u32>(), 0..600)
}

/// The schema that is drawn from numbers. Few other numbers make a schema that is much the same.
pub(crate) fn drawn(numbers: Vec<u32>) -> Schema {
    let mut draw = Draw::new(numbers);
    draw.all();
    draw.schema
}

/// Any text of documentation.
#[allow(dead_code, reason = "each test uses a part of this")]
pub(crate) fn texts() -> impl Strategy<Value = String> {
    prop::collection::vec(any::<u32>(), 0..60).prop_map(|numbers| Draw::new(numbers).text())
}

struct Draw {
    numbers: Vec<u32>,
    at: usize,
    schema: Schema,
    /// The named types: which, and what they are.
    named: Vec<(TypeId, Kind)>,
    /// How many names were made: each is another one.
    names: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Structure,
    Union,
    Enumeration,
    Alternate,
}

impl Draw {
    fn new(numbers: Vec<u32>) -> Draw {
        Draw { numbers, at: 0, schema: Schema::new(), named: Vec::new(), names: 0 }
    }

    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        let number = self.numbers.get(self.at).map_or(0, |&number| number as usize);
        self.at += 1;
        number % end
    }

    /// True once in `n` times.
    fn once_in(&mut self, n: usize) -> bool {
        self.below(n) == n - 1
    }

    fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn number(&mut self) -> usize {
        self.names += 1;
        self.names
    }

    /// A member's, value's, choice's or feature's name that no other one has.
    fn name(&mut self) -> String {
        let (name, number) = (self.pick(NAMES), self.number());
        if self.once_in(3) { format!("{number}{name}") } else { format!("{name}{number}") }
    }

    fn entry_name(&mut self, taken: &mut Vec<String>, pool: &[&str]) -> String {
        let name = self.pick(pool).to_owned();
        let name = if taken.contains(&name) { format!("{name}{}", self.number()) } else { name };
        taken.push(name.clone());
        name
    }

    fn text(&mut self) -> String {
        let count = 1 + if self.once_in(4) { self.below(40) } else { self.below(5) };
        let words: Vec<&str> = (0..count).map(|_| self.pick(WORDS)).collect();
        words.join(" ")
    }

    fn value(&mut self) -> Option<String> {
        self.once_in(4).then(|| self.pick(VALUES).to_owned())
    }

    fn many<T>(&mut self, end: usize, mut one: impl FnMut(&mut Draw) -> T) -> Vec<T> {
        (0..self.below(end)).map(|_| one(self)).collect()
    }

    fn doc(&mut self) -> Doc {
        let blocks = match self.below(4) {
            0 => Vec::new(),
            1 | 2 => vec![Block::Paragraph(self.text())],
            _ => self.many(6, Draw::block),
        };
        Doc { blocks }
    }

    fn block(&mut self) -> Block {
        match self.below(8) {
            0 | 1 => Block::Paragraph(self.text()),
            2 => Block::List((0..=self.below(2)).map(|_| self.text()).collect()),
            3 => Block::Note(self.text()),
            4 => Block::Errors(self.text()),
            5 => Block::Returns(self.text()),
            _ => {
                let request = (ExampleKind::Request, self.pick(REQUESTS));
                let (kind, text) = if self.once_in(2) { self.pick(ANSWERS) } else { request };
                let caption = self.once_in(3).then(|| self.text());
                Block::Example(Example { kind, caption, text: text.to_owned(), span: Span::default() })
            }
        }
    }

    fn meta(&mut self) -> Meta {
        let (since, removed, condition) = (self.value(), self.value(), self.value());
        let features = if self.once_in(4) { self.many(4, Draw::feature) } else { Vec::new() };
        let mut meta = Meta { since, removed, condition, features: Vec::new() };
        for feature in features {
            if meta.feature(&feature.name).is_none() {
                meta.features.push(feature);
            }
        }
        meta
    }

    fn feature(&mut self) -> Feature {
        let name = match self.below(3) {
            0 => "deprecated".to_owned(),
            1 => "unstable".to_owned(),
            _ => self.name(),
        };
        let doc = if self.once_in(2) { self.doc() } else { Doc::default() };
        Feature { name, doc, condition: self.value() }
    }

    fn of_kind(&mut self, wanted: &[Kind]) -> Option<TypeId> {
        let fitting: Vec<TypeId> =
            self.named.iter().filter(|(_, kind)| wanted.contains(kind)).map(|(id, _)| *id).collect();
        (!fitting.is_empty()).then(|| self.pick(&fitting))
    }

    fn ty(&mut self, depth: usize) -> Type {
        const SIMPLE: [Type; 15] = [
            Type::String,
            Type::Integer(Integer::I64),
            Type::Boolean,
            Type::Integer(Integer::I8),
            Type::Integer(Integer::I16),
            Type::Integer(Integer::I32),
            Type::Integer(Integer::U8),
            Type::Integer(Integer::U16),
            Type::Integer(Integer::U32),
            Type::Integer(Integer::U64),
            Type::Integer(Integer::Size),
            Type::Number,
            Type::Null,
            Type::Any,
            Type::Object,
        ];
        let any = [Kind::Structure, Kind::Union, Kind::Enumeration, Kind::Alternate];
        match self.below(8) {
            3 => Type::Array(Box::new(self.ty(depth))),
            4 | 5 => self.of_kind(&any).map_or(Type::String, Type::Def),
            6 if depth > 0 => Type::Def(self.in_place_structure(depth - 1)),
            7 if depth > 0 => Type::Def(self.in_place_enumeration()),
            _ => SIMPLE[self.below(SIMPLE.len())].clone(),
        }
    }

    fn def(&mut self, name: Option<String>, kind: TypeKind) -> TypeId {
        let (doc, meta) = (Doc::default(), Meta::default());
        self.schema.add_type(TypeDef { name, kind, doc, meta, span: Span::default() })
    }

    fn in_place_structure(&mut self, depth: usize) -> TypeId {
        let members = self.many(4, |draw| draw.member(depth));
        let open = self.once_in(4);
        self.def(None, TypeKind::Struct(StructType { members, open, ..StructType::default() }))
    }

    fn in_place_enumeration(&mut self) -> TypeId {
        let values = self.many(4, Draw::enum_value);
        self.def(None, TypeKind::Enum(EnumType { values }))
    }

    fn enum_value(&mut self) -> Value {
        Value { name: self.name(), doc: self.doc(), meta: self.meta(), span: Span::default() }
    }

    fn member(&mut self, depth: usize) -> Member {
        let optional = self.once_in(2);
        Member {
            name: self.name(),
            ty: self.ty(depth),
            optional,
            default: self.value().filter(|_| optional),
            doc: self.doc(),
            meta: self.meta(),
            span: Span::default(),
            witnesses: Witnesses::default(),
        }
    }

    /// Arguments or data.
    fn carried(&mut self) -> Option<TypeId> {
        match self.below(4) {
            0 => None,
            1 => self.of_kind(&[Kind::Structure, Kind::Union]),
            _ => Some(self.in_place_structure(2)),
        }
    }

    fn command(&mut self, taken: &mut Vec<String>) -> Command {
        Command {
            name: self.entry_name(taken, ENTRY_NAMES),
            arguments: self.carried(),
            returns: self.once_in(2).then(|| self.ty(2)),
            out_of_band: self.once_in(4),
            preconfig: self.once_in(4),
            silent: self.once_in(4),
            undeclared: Vec::new(),
            doc: self.doc(),
            meta: self.meta(),
            span: Span::default(),
        }
    }

    fn event(&mut self, taken: &mut Vec<String>) -> Event {
        Event {
            name: self.entry_name(taken, ENTRY_NAMES),
            data: self.carried(),
            doc: self.doc(),
            meta: self.meta(),
            span: Span::default(),
        }
    }

    fn chapter(&mut self) -> Chapter {
        let title = if self.once_in(3) { String::new() } else { self.text() };
        let mut doc = self.doc();
        if title.is_empty() && doc.is_empty() {
            doc = Doc::paragraph(self.text());
        }
        Chapter { title, doc, span: Span::default() }
    }

    fn fill(&mut self, index: usize) {
        let (id, kind) = self.named[index];
        let kind = match kind {
            Kind::Enumeration => TypeKind::Enum(EnumType { values: self.many(5, Draw::enum_value) }),
            Kind::Alternate => self.alternate(),
            Kind::Structure | Kind::Union => self.structure(index, kind == Kind::Union),
        };
        let (doc, meta) = (self.doc(), self.meta());
        let def = self.schema.type_def_mut(id);
        (def.kind, def.doc, def.meta) = (kind, doc, meta);
    }

    fn alternate(&mut self) -> TypeKind {
        let mut choices = Vec::new();
        let structure = self.of_kind(&[Kind::Structure, Kind::Union]).map_or(Type::Object, Type::Def);
        let array = Type::Array(Box::new(self.ty(1)));
        let all = [
            Type::String,
            structure,
            Type::Integer(Integer::U8),
            Type::Null,
            array,
            Type::Boolean,
            Type::Number,
        ];
        for ty in all {
            if self.once_in(2) {
                let (name, doc, meta) = (self.name(), self.doc(), self.meta());
                choices.push(Choice { name, ty, doc, meta, span: Span::default() });
            }
        }
        TypeKind::Alternate(AlternateType { choices })
    }

    fn structure(&mut self, index: usize, is_union: bool) -> TypeKind {
        let mut ty = StructType { open: self.once_in(6), ..StructType::default() };
        if self.once_in(3) {
            // A base stands ahead, so that none leads back.
            let bases = self.named[..index].iter().filter(|(_, kind)| *kind == Kind::Structure);
            let bases: Vec<TypeId> = bases.map(|(id, _)| *id).collect();
            ty.base = (!bases.is_empty()).then(|| self.pick(&bases));
        }
        ty.members = self.many(4, |draw| draw.member(2));
        if is_union {
            let bases: Vec<TypeId> = ty.base.iter().flat_map(|&base| self.with_bases(base)).collect();
            let values: Vec<Value> = (0..=self.below(3)).map(|_| self.enum_value()).collect();
            let names: Vec<String> = values.iter().map(|value| value.name.clone()).collect();
            let tag = self.def(None, TypeKind::Enum(EnumType { values }));
            let member = Member { ty: Type::Def(tag), optional: false, default: None, ..self.member(0) };
            let discriminator = member.name.clone();
            ty.members.push(member);
            let mut branches = Vec::new();
            for name in names {
                if self.once_in(2) {
                    let ty = self.branch_type(index, &bases);
                    let (doc, meta) = (self.doc(), self.meta());
                    branches.push(Branch { name, ty, doc, meta, span: Span::default() });
                }
            }
            ty.variants = Some(Variants { discriminator, branches });
        }
        TypeKind::Struct(ty)
    }

    /// A structure that stands ahead and has none of these bases, so that it shares no member with the union.
    fn branch_type(&mut self, index: usize, bases: &[TypeId]) -> TypeId {
        let ahead =
            self.named[..index].iter().filter(|(_, kind)| matches!(kind, Kind::Structure | Kind::Union));
        let is_apart = |id: &TypeId| self.with_bases(*id).iter().all(|base| !bases.contains(base));
        let fitting: Vec<TypeId> = ahead.map(|(id, _)| *id).filter(is_apart).collect();
        if fitting.is_empty() || self.once_in(2) { self.in_place_structure(1) } else { self.pick(&fitting) }
    }

    /// A structure, and its bases.
    fn with_bases(&self, id: TypeId) -> Vec<TypeId> {
        std::iter::successors(Some(id), |&id| self.schema.struct_type(id)?.base).collect()
    }

    fn all(&mut self) {
        let mut taken = Vec::new();
        for _ in 0..self.below(6) {
            let name = self.entry_name(&mut taken, TYPE_NAMES);
            let kind = self.pick(&[Kind::Structure, Kind::Union, Kind::Enumeration, Kind::Alternate]);
            let id = self.def(Some(name), TypeKind::Enum(EnumType::default()));
            self.named.push((id, kind));
        }
        (0..self.named.len()).for_each(|index| self.fill(index));
        let (mut types, mut taken) = (self.named.clone().into_iter(), Vec::new());
        for _ in 0..self.below(4) {
            self.some_chapter();
            let command = self.command(&mut taken);
            self.schema.items.push(Item::Command(command));
            let some = self.below(4);
            self.schema.items.extend(types.by_ref().take(some).map(|(id, _)| Item::Type(id)));
        }
        self.schema.items.extend(types.map(|(id, _)| Item::Type(id)));
        let mut taken = Vec::new();
        // A schema describes something besides its chapters.
        let is_entry = |item: &Item| !matches!(item, Item::Chapter(_));
        let at_least = usize::from(!self.schema.items.iter().any(is_entry));
        for _ in 0..at_least.max(self.below(3)) {
            self.some_chapter();
            let event = self.event(&mut taken);
            self.schema.items.push(Item::Event(event));
        }
        self.some_chapter();
    }

    fn some_chapter(&mut self) {
        if self.once_in(4) {
            let chapter = self.chapter();
            self.schema.items.push(Item::Chapter(chapter));
        }
    }
}
