//! The entries of a schema and what each has, one after the other.

use qmp_schema::model::{Doc, Item, Meta, Schema, Type, TypeDef, TypeId, TypeKind};
use qmp_schema::{Diagnostic, EntryKind, SourceMap, Span};

/// A command, an event or a type that has a name.
#[derive(Clone, Debug)]
pub(super) struct Entry<'s> {
    pub(super) kind: EntryKind,
    pub(super) name: &'s str,
    pub(super) doc: &'s Doc,
    pub(super) meta: &'s Meta,
    /// All of it.
    pub(super) span: Span,
    /// The types that it describes itself, its own first, with those that are within them in place. Each with whether
    /// clients send it as arguments.
    types: Vec<(&'s TypeDef, bool)>,
}

/// A member, value, branch or choice of an entry.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'s> {
    pub(super) what: What,
    pub(super) name: &'s str,
    pub(super) doc: &'s Doc,
    pub(super) meta: &'s Meta,
    pub(super) span: Span,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A member, and whether clients send it: it is an argument of a command.
    Member {
        sent: bool,
    },
    Value,
    Branch,
    Choice,
}

impl What {
    /// Whether it is described in its own words. A branch is a value of the discriminator, which has words already.
    pub(super) fn is_described(self) -> bool {
        self != What::Branch
    }

    /// What to call it in a message.
    pub(super) fn word(self) -> &'static str {
        match self {
            What::Member { sent: true } => "argument",
            What::Member { sent: false } => "member",
            What::Value => "value",
            What::Branch => "branch",
            What::Choice => "choice",
        }
    }
}

impl<'s> Part<'s> {
    fn new(what: What, name: &'s str, doc: &'s Doc, meta: &'s Meta, span: Span) -> Part<'s> {
        Part { what, name, doc, meta, span }
    }
}

/// The entries of a schema, in its order.
pub(super) fn entries(schema: &Schema) -> impl Iterator<Item = Entry<'_>> {
    schema.items.iter().filter_map(|item| match item {
        Item::Command(command) => {
            let mut types = in_place(schema, command.arguments, true);
            types.extend(in_place(schema, command.returns.as_ref().and_then(Type::def), false));
            Some(Entry {
                kind: EntryKind::Command,
                name: &command.name,
                doc: &command.doc,
                meta: &command.meta,
                span: command.span,
                types,
            })
        }
        Item::Event(event) => Some(Entry {
            kind: EntryKind::Event,
            name: &event.name,
            doc: &event.doc,
            meta: &event.meta,
            span: event.span,
            types: in_place(schema, event.data, false),
        }),
        Item::Type(id) => {
            let def = schema.type_def(*id);
            let mut types = vec![(def, false)];
            types.extend(def.refers_to().into_iter().flat_map(|id| in_place(schema, Some(id), false)));
            let name = def.name.as_deref()?;
            Some(Entry { kind: EntryKind::Type, name, doc: &def.doc, meta: &def.meta, span: def.span, types })
        }
        Item::Chapter(_) => None,
    })
}

/// A type, unless it has a name and so is an entry itself, and the types within it that have none.
fn in_place(schema: &Schema, id: Option<TypeId>, sent: bool) -> Vec<(&TypeDef, bool)> {
    let mut open: Vec<TypeId> = id.into_iter().collect();
    let mut out = Vec::new();
    while let Some(def) = open.pop().map(|id| schema.type_def(id)) {
        if def.name.is_none() {
            out.push((def, sent));
            // What comes first is looked at first.
            let from = open.len();
            open.extend(def.refers_to());
            open[from..].reverse();
        }
    }
    out
}

impl<'s> Entry<'s> {
    /// The type that it is.
    pub(super) fn own_type(&self) -> Option<&'s TypeDef> {
        self.types.first().filter(|_| self.kind == EntryKind::Type).map(|(def, _)| *def)
    }

    /// What it has: of each type that it describes itself, the members, values, branches and choices.
    pub(super) fn parts(&self) -> impl Iterator<Item = Part<'s>> {
        self.types.iter().flat_map(|(def, sent)| parts(def, *sent))
    }

    /// Where its name stands; `None` where it is nowhere, since a reader made it.
    pub(super) fn place(&self, sources: &SourceMap) -> Option<Span> {
        let text = sources.text(self.span);
        let (at, _) = words(text).find(|(_, word)| *word == self.name)?;
        let start = self.span.start as usize + at;
        Some(Span::new(self.span.file, start, start + self.name.len()))
    }

    /// Where a word of its documentation stands. That is above the definition, below the heading or in a section of its
    /// own: the nearest place is the one.
    pub(super) fn place_of(&self, word: &str, sources: &SourceMap) -> Span {
        let own = self.span.start as usize;
        let text = &sources.file(self.span.file).text;
        let places = text.match_indices(word).map(|(at, _)| at).filter(|at| {
            let (before, behind) = (&text[..*at], &text[at + word.len()..]);
            !before.ends_with(is_name) && !behind.trim_start_matches(['.', '-']).starts_with(is_name)
        });
        match places.min_by_key(|at| at.abs_diff(own)) {
            Some(at) => Span::new(self.span.file, at, at + word.len()),
            None => self.place(sources).unwrap_or(self.span),
        }
    }

    /// A diagnostic that is about it.
    pub(super) fn names(&self, diagnostic: Diagnostic) -> Diagnostic {
        diagnostic.entry(self.kind, self.name)
    }
}

/// What names are made of.
fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// The words of a text that could be names, each with where it starts. A full stop ends a sentence more often than a name.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(is_name)?;
        at = start + text[start..].find(|c| !is_name(c)).unwrap_or(text.len() - start);
        Some((start, text[start..at].trim_end_matches(['.', '-'])))
    })
}

fn parts(def: &TypeDef, sent: bool) -> Vec<Part<'_>> {
    match &def.kind {
        TypeKind::Struct(ty) => {
            let members = ty.members.iter();
            let members =
                members.map(|one| Part::new(What::Member { sent }, &one.name, &one.doc, &one.meta, one.span));
            let branches = ty.variants.iter().flat_map(|variants| &variants.branches);
            let branches =
                branches.map(|one| Part::new(What::Branch, &one.name, &one.doc, &one.meta, one.span));
            members.chain(branches).collect()
        }
        TypeKind::Enum(ty) => {
            let values = ty.values.iter();
            values.map(|one| Part::new(What::Value, &one.name, &one.doc, &one.meta, one.span)).collect()
        }
        TypeKind::Alternate(ty) => {
            let choices = ty.choices.iter();
            choices.map(|one| Part::new(What::Choice, &one.name, &one.doc, &one.meta, one.span)).collect()
        }
    }
}
