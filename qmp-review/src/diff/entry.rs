//! Commands and events: which there are, and what is different in the entries themselves.

use super::change::Section;
use super::effect::{Effect, Marks, Places};
use super::knows::Knows;
use super::meta::{fresh, gone, metas};
use super::pairs::{Holder, NodeId, Pair, Pairs, Slot};
use super::verdict::{self as rule, Rule};
use qmp_schema::model::{Command, Event, Item, Meta, Schema, Type, TypeId};
use qmp_schema::{Entry, EntryKind, Span};
use std::collections::BTreeMap;

/// A pair of types that a section of an entry has.
pub(super) struct Root<'s> {
    pub(super) entry: Entry,
    pub(super) section: Section,
    pub(super) slot: Slot,
    pub(super) to: NodeId,
    pub(super) places: Places,
    pub(super) marks: Marks<'s>,
}

/// What is different in an entry itself, or at the root of a section.
pub(super) struct EntryFact<'s> {
    pub(super) entry: Entry,
    pub(super) section: Section,
    pub(super) effect: Effect<'s>,
}

/// What all entries have.
#[derive(Default)]
pub(super) struct Entries<'s> {
    pub(super) roots: Vec<Root<'s>>,
    pub(super) facts: Vec<EntryFact<'s>>,
}

/// A command or an event.
#[derive(Clone, Copy)]
enum Either<'s> {
    Command(&'s Command),
    Event(&'s Event),
}

impl<'s> Either<'s> {
    fn of(item: &'s Item) -> Option<Either<'s>> {
        match item {
            Item::Command(command) => Some(Either::Command(command)),
            Item::Event(event) => Some(Either::Event(event)),
            Item::Type(_) | Item::Chapter(_) => None,
        }
    }

    fn parts(self) -> (EntryKind, &'s str, &'s Meta, Span) {
        match self {
            Either::Command(command) => (EntryKind::Command, &command.name, &command.meta, command.span),
            Either::Event(event) => (EntryKind::Event, &event.name, &event.meta, event.span),
        }
    }

    fn entry(self) -> Entry {
        let (kind, name, ..) = self.parts();
        Entry { kind, name: name.to_owned() }
    }
}

type Index<'s> = BTreeMap<(EntryKind, &'s str), Either<'s>>;

fn index(schema: &Schema) -> Index<'_> {
    let entries = schema.items.iter().filter_map(Either::of);
    entries.map(|entry| ((entry.parts().0, entry.parts().1), entry)).collect()
}

/// Compares the entries of both sides.
pub(super) fn entries<'s>(pairs: &mut Pairs<'s>) -> Entries<'s> {
    let (old, new) = (index(pairs.old.schema), index(pairs.new.schema));
    let mut out = Entries::default();
    for (key, &entry) in &old {
        if let Some(&other) = new.get(key) {
            out.both(pairs, entry, other);
        }
    }
    out.removed(pairs, &new);
    for (_, &entry) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
        out.added(pairs, entry, &old);
    }
    out
}

impl<'s> Entries<'s> {
    fn fact(&mut self, entry: Either<'s>, section: Section, effect: Effect<'s>) {
        self.facts.push(EntryFact { entry: entry.entry(), section, effect });
    }

    /// Entries that the newer side does not have, in source order: each is shown behind the last one that it has.
    fn removed(&mut self, pairs: &Pairs<'s>, new: &Index<'s>) {
        let mut before = None;
        // What is missing may be left out of the other side's build; which that is, any entry of it tells.
        let other = new.values().next().map(|entry| entry.parts().3);
        for entry in pairs.old.schema.items.iter().filter_map(Either::of) {
            let (kind, name, meta, span) = entry.parts();
            if let Some(kept) = new.get(&(kind, name)) {
                before = Some(kept.parts().3);
                continue;
            }
            let rule: &Rule = match kind {
                EntryKind::Event => &rule::EVENT_REMOVED,
                _ => &rule::COMMAND_REMOVED,
            };
            let knows = other
                .map_or(pairs.old.knows(span), |other| pairs.old.knows(span).and(pairs.new.knows(other)));
            let marks = gone(&pairs.old, knows, name, meta);
            let places = Places::gone(span, before.or(other));
            self.fact(entry, Section::Entry, Effect::new(rule, "is gone", places).marks(marks));
        }
    }

    fn added(&mut self, pairs: &Pairs<'s>, entry: Either<'s>, old: &Index<'s>) {
        let (kind, name, meta, span) = entry.parts();
        let rule: &Rule = match kind {
            EntryKind::Event => &rule::EVENT_ADDED,
            _ => &rule::COMMAND_ADDED,
        };
        let other = old.values().next().map(|entry| entry.parts().3);
        let knows =
            other.map_or(pairs.new.knows(span), |other| pairs.new.knows(span).and(pairs.old.knows(other)));
        let marks = fresh(&pairs.new, knows, name, meta);
        self.fact(entry, Section::Entry, Effect::new(rule, "is new", Places::fresh(span)).marks(marks));
    }

    fn both(&mut self, pairs: &mut Pairs<'s>, old: Either<'s>, new: Either<'s>) {
        let ((_, name, old_meta, old_span), (.., new_meta, new_span)) = (old.parts(), new.parts());
        let knows = pairs.old.knows(old_span).and(pairs.new.knows(new_span));
        let places = Places::both(old_span, new_span);
        let marks = pairs.old.marks(name, old_meta);
        let mut effects = metas((old_meta, new_meta), places, knows);
        if let (Either::Command(old), Either::Command(new)) = (old, new) {
            effects.extend(flags(old, new, places, knows));
        }
        for effect in effects {
            let marks = effect.marks.within(marks);
            self.fact(old, Section::Entry, effect.marks(marks));
        }
        let at = Sections { entry: old, knows, places, marks };
        match (old, new) {
            (Either::Command(old), Either::Command(new)) => {
                self.objects(pairs, &at, Section::Arguments, (old.arguments, new.arguments));
                self.reply(pairs, &at, old.returns.as_ref(), new.returns.as_ref());
            }
            (Either::Event(old), Either::Event(new)) => {
                self.objects(pairs, &at, Section::Data, (old.data, new.data));
            }
            _ => {}
        }
    }

    fn objects(
        &mut self,
        pairs: &mut Pairs<'s>,
        at: &Sections<'s>,
        section: Section,
        (old, new): (Option<TypeId>, Option<TypeId>),
    ) {
        self.root(pairs, at, section, (old.map(Type::Def), new.map(Type::Def)));
    }

    fn root(
        &mut self,
        pairs: &mut Pairs<'s>,
        at: &Sections<'s>,
        section: Section,
        (old, new): (Option<Type>, Option<Type>),
    ) {
        if old.is_none() && new.is_none() {
            return;
        }
        let type_marks = old.as_ref().map(|ty| pairs.old.type_marks(ty)).unwrap_or_default();
        let Some(to) = pairs.node(Pair { old, new, knows: at.knows }) else { return };
        let slot = pairs.slot(Holder::Root, section.name());
        let marks = type_marks.within(at.marks);
        self.roots.push(Root { entry: at.entry.entry(), section, slot, to, places: at.places, marks });
    }

    fn reply(&mut self, pairs: &mut Pairs<'s>, at: &Sections<'s>, old: Option<&Type>, new: Option<&Type>) {
        let kind = |schema: &Schema, ty: &Type| schema.json_kind(ty).map_or("any", |kind| kind.name());
        let places = at.places;
        let effect = match (old, new) {
            (None, None) => return,
            // A command without a reply answers with such an object.
            (None, Some(ty)) if pairs.new.is_empty_object(ty) => return,
            (Some(ty), None) if pairs.old.is_empty_object(ty) => return,
            (Some(old), Some(new)) => {
                return self.root(pairs, at, Section::Returns, (Some(old.clone()), Some(new.clone())));
            }
            (None, Some(ty)) => match kind(pairs.new.schema, ty) {
                "object" => Effect::new(&rule::REPLY_ADDED, "was the empty object, has members now", places),
                "any" if !at.knows.loose => return,
                kind => {
                    let says = format!("was the empty object, is of type {kind} now");
                    Effect::new(&rule::TYPE_CHANGED, says, places).sides(Some("object"), Some(kind))
                }
            },
            (Some(ty), None) => match kind(pairs.old.schema, ty) {
                "object" => Effect::new(&rule::REPLY_REMOVED, "had members, is the empty object now", places),
                "any" if !at.knows.loose => return,
                kind => {
                    let says = format!("was of type {kind}, is the empty object now");
                    Effect::new(&rule::TYPE_CHANGED, says, places).sides(Some(kind), Some("object"))
                }
            },
        };
        self.fact(at.entry, Section::Returns, effect.marks(at.marks));
    }
}

/// What the sections of an entry have in common.
struct Sections<'s> {
    entry: Either<'s>,
    knows: Knows,
    places: Places,
    marks: Marks<'s>,
}

/// How a command can be sent, and whether it is answered.
fn flags<'s>(old: &Command, new: &Command, places: Places, knows: Knows) -> Vec<Effect<'s>> {
    let mut out = Vec::new();
    if knows.features && old.out_of_band != new.out_of_band {
        let (rule, says) = match new.out_of_band {
            true => (&rule::OUT_OF_BAND_GAINED, "can be sent out-of-band now"),
            false => (&rule::OUT_OF_BAND_LOST, "cannot be sent out-of-band any more"),
        };
        out.push(Effect::new(rule, says, places));
    }
    if knows.answers && old.silent != new.silent {
        let says = match new.silent {
            true => "does not answer success any more",
            false => "answers success now",
        };
        out.push(Effect::new(&rule::ANSWER_CHANGED, says, places));
    }
    out
}
