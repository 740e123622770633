//! What is different in an alternate.

use super::effect::{Effect, Places};
use super::meta::metas;
use super::pairs::{Comparison, Holder};
use super::value::{Shape, article};
use super::verdict as rule;
use qmp_schema::model::{AlternateType, Choice, JsonKind, Schema, Type, TypeId};

impl<'s> Comparison<'_, 's> {
    /// Compares two alternates by the JSON kinds that tell their choices apart.
    pub(super) fn alternates(
        &mut self,
        (old_id, old): (TypeId, &'s AlternateType),
        (new_id, new): (TypeId, &'s AlternateType),
    ) {
        let (old_schema, new_schema) = (self.pairs.old.schema, self.pairs.new.schema);
        let holder = Holder::Types(Some(old_id), Some(new_id));
        let mut met = Vec::new();
        let own = |kind: JsonKind| find(old_schema, old, kind).is_some();
        for (kind, choice) in choices(old_schema, old) {
            // A number that was there already is not what the integer became, nor the reverse.
            match choice_of(new_schema, new, kind).filter(|(other, _)| *other == kind || !own(*other)) {
                Some((other_kind, other)) => {
                    met.push(other_kind);
                    let step = format!("|{}", other_kind.name());
                    let places = Places::both(choice.span, other.span);
                    for effect in metas((&choice.meta, &other.meta), places, self.knows) {
                        self.fact(holder, &step, step.clone(), effect);
                    }
                    self.edge(
                        (holder, &step),
                        step.clone(),
                        (&choice.ty, &other.ty),
                        places,
                        Default::default(),
                    );
                }
                None => {
                    let says = format!("cannot be {} any more", article_of(kind));
                    let places = Places::gone(choice.span, Some(new_schema.type_def(new_id).span));
                    let marks = self.gone("", &choice.meta);
                    self.own(
                        Effect::new(&rule::ALTERNATE_FORM_REMOVED, says, places)
                            .names([kind.name()])
                            .marks(marks),
                    );
                }
            }
        }
        for (kind, choice) in choices(new_schema, new).into_iter().filter(|(kind, _)| !met.contains(kind)) {
            let says = format!("can be {} too", article_of(kind));
            let marks = self.fresh("", &choice.meta);
            let effect = Effect::new(&rule::ALTERNATE_FORM_ADDED, says, Places::fresh(choice.span));
            self.own(effect.names([kind.name()]).marks(marks));
        }
    }

    /// A type that is an alternate now.
    pub(super) fn alternate_now(
        &mut self,
        (old, from): (&Type, Shape<'_, '_>),
        id: TypeId,
        to: &'s AlternateType,
    ) {
        let schema = self.pairs.new.schema;
        let kinds: Vec<JsonKind> =
            to.choices.iter().filter_map(|choice| schema.json_kind(&choice.ty)).collect();
        let found = self.pairs.old.schema.json_kind(old).and_then(|kind| choice_of(schema, to, kind));
        let Some((kind, choice)) = found else {
            let says = format!("was {}, is {} now", article(from), any_of(&kinds));
            self.own(self.kind(&rule::TYPE_CHANGED, from, Shape::Alternate(id, to), says));
            return;
        };
        let more: Vec<JsonKind> = kinds.into_iter().filter(|other| *other != kind).collect();
        let says = format!("was {}, can be {} too", article(from), any_of(&more));
        let effect = self.kind(&rule::TYPE_TO_ALTERNATE, from, Shape::Alternate(id, to), says);
        self.own(effect.names(more.iter().map(|kind| kind.name())));
        let step = format!("|{}", kind.name());
        let at = (Holder::Types(old.def(), Some(id)), step.as_str());
        self.edge(at, step.clone(), (old, &choice.ty), Places::default(), Default::default());
    }

    /// An alternate that is another type now.
    pub(super) fn no_alternate_now(
        &mut self,
        id: TypeId,
        from: &'s AlternateType,
        (new, to): (&Type, Shape<'_, '_>),
    ) {
        let schema = self.pairs.old.schema;
        let kinds: Vec<JsonKind> =
            from.choices.iter().filter_map(|choice| schema.json_kind(&choice.ty)).collect();
        let found = self.pairs.new.schema.json_kind(new).and_then(|kind| choice_of(schema, from, kind));
        let Some((kind, choice)) = found else {
            let says = format!("was {}, is {} now", any_of(&kinds), article(to));
            self.own(self.kind(&rule::TYPE_CHANGED, Shape::Alternate(id, from), to, says));
            return;
        };
        let fewer: Vec<JsonKind> = kinds.into_iter().filter(|other| *other != kind).collect();
        let says = format!("is {} now, cannot be {} any more", article(to), any_of(&fewer));
        let effect = self.kind(&rule::ALTERNATE_TO_TYPE, Shape::Alternate(id, from), to, says);
        self.own(effect.names(fewer.iter().map(|kind| kind.name())));
        let at = (Holder::Types(Some(id), new.def()), "");
        self.edge(at, String::new(), (&choice.ty, new), Places::default(), Default::default());
    }
}

/// The choices, each with its kind. A description that has two of one kind is wrong, and compared as if it had the first.
fn choices<'s>(schema: &Schema, ty: &'s AlternateType) -> Vec<(JsonKind, &'s Choice)> {
    let mut out: Vec<(JsonKind, &Choice)> = Vec::new();
    for choice in &ty.choices {
        let kind = schema.json_kind(&choice.ty).filter(|kind| out.iter().all(|(known, _)| known != kind));
        out.extend(kind.map(|kind| (kind, choice)));
    }
    out
}

/// The choice of this kind, or the one of the other kind of numbers: JSON has one kind.
fn choice_of<'s>(schema: &Schema, ty: &'s AlternateType, kind: JsonKind) -> Option<(JsonKind, &'s Choice)> {
    find(schema, ty, kind).or_else(|| match kind {
        JsonKind::Integer => find(schema, ty, JsonKind::Number),
        JsonKind::Number => find(schema, ty, JsonKind::Integer),
        _ => None,
    })
}

fn find<'s>(schema: &Schema, ty: &'s AlternateType, kind: JsonKind) -> Option<(JsonKind, &'s Choice)> {
    ty.choices.iter().find(|choice| schema.json_kind(&choice.ty) == Some(kind)).map(|choice| (kind, choice))
}

fn article_of(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::String => "a string",
        JsonKind::Integer => "an integer",
        JsonKind::Number => "a number",
        JsonKind::Boolean => "a boolean",
        JsonKind::Null => "null",
        JsonKind::Object => "an object",
        JsonKind::Array => "an array",
    }
}

fn any_of(kinds: &[JsonKind]) -> String {
    match kinds {
        [] => "nothing".into(),
        [one] => article_of(*one).into(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(|kind| article_of(*kind)).collect();
            format!("{} or {}", first.join(", "), article_of(*last))
        }
    }
}
