//! What is different in a value, by the types that it had and has.

use super::effect::{Effect, Places};
use super::meta::metas;
use super::pairs::{Comparison, Holder};
use super::verdict::{self as rule, Rule};
use super::words::one_of;
use qmp_schema::Span;
use qmp_schema::model::{AlternateType, EnumType, Integer, JsonKind, Schema, Type, TypeId, TypeKind};

/// What a value is.
#[derive(Clone, Copy)]
enum Shape<'t, 's> {
    String,
    Integer(Integer),
    Number,
    Boolean,
    Null,
    Any,
    /// An object of which no member is known.
    Object,
    Array(&'t Type),
    Struct(TypeId),
    Enum(TypeId, &'s EnumType),
    Alternate(TypeId, &'s AlternateType),
}

impl<'t, 's> Shape<'t, 's> {
    fn of(schema: &'s Schema, ty: &'t Type) -> Shape<'t, 's> {
        match ty {
            Type::String => Shape::String,
            Type::Integer(width) => Shape::Integer(*width),
            Type::Number => Shape::Number,
            Type::Boolean => Shape::Boolean,
            Type::Null => Shape::Null,
            Type::Any => Shape::Any,
            Type::Object => Shape::Object,
            Type::Array(element) => Shape::Array(element),
            Type::Def(id) => match &schema.type_def(*id).kind {
                TypeKind::Struct(_) => Shape::Struct(*id),
                TypeKind::Enum(ty) => Shape::Enum(*id, ty),
                TypeKind::Alternate(ty) => Shape::Alternate(*id, ty),
            },
        }
    }

    /// As `qmp paths` calls it.
    fn name(self) -> &'static str {
        match self {
            Shape::String => "string",
            Shape::Integer(_) => "integer",
            Shape::Number => "number",
            Shape::Boolean => "boolean",
            Shape::Null => "null",
            Shape::Any => "any",
            Shape::Object | Shape::Struct(_) => "object",
            Shape::Array(_) => "array",
            Shape::Enum(..) => "enum",
            Shape::Alternate(..) => "alternate",
        }
    }
}

impl<'s> Comparison<'_, 's> {
    /// Compares two types that stand at the same place.
    pub(super) fn values(&mut self, old: &Type, new: &Type) {
        let (old_schema, new_schema) = (self.pairs.old.schema, self.pairs.new.schema);
        self.type_features(old, new);
        match (Shape::of(old_schema, old), Shape::of(new_schema, new)) {
            (Shape::Any, Shape::Any)
            | (Shape::Object, Shape::Object)
            | (Shape::String, Shape::String)
            | (Shape::Number, Shape::Number)
            | (Shape::Boolean, Shape::Boolean)
            | (Shape::Null, Shape::Null) => {}
            (Shape::Integer(old), Shape::Integer(new)) => self.widths(old, new),
            (Shape::Array(old), Shape::Array(new)) => {
                let at = (Holder::Array(self.id), "[]");
                self.edge(at, "[]".into(), (old, new), Places::default(), Default::default());
            }
            (Shape::Struct(old), Shape::Struct(new)) => self.objects_of(Some(old), Some(new)),
            (Shape::Enum(old_id, old), Shape::Enum(new_id, new)) => {
                let spans = (old_schema.type_def(old_id).span, new_schema.type_def(new_id).span);
                self.enumerations(old, new, spans);
            }
            (Shape::Alternate(old_id, old), Shape::Alternate(new_id, new)) => {
                self.alternates((old_id, old), (new_id, new));
            }
            (from, Shape::Alternate(id, to)) if !matches!(from, Shape::Any) => {
                self.alternate_now((old, from), id, to);
            }
            (Shape::Alternate(id, from), to) if !matches!(to, Shape::Any) => {
                self.no_alternate_now(id, from, (new, to));
            }
            (from, to) => self.kinds(from, to),
        }
    }

    /// Two kinds of which neither is an alternate.
    fn kinds(&mut self, from: Shape<'_, '_>, to: Shape<'_, '_>) {
        let (rule, says): (&'static Rule, String) = match (from, to) {
            (Shape::String, Shape::Enum(_, ty)) => {
                if self.knows.loose {
                    let values: Vec<&str> = ty.values.iter().map(|value| value.name.as_str()).collect();
                    let says = format!("was a string, is one of {} now", one_of(&values));
                    self.own(self.kind(&rule::STRING_TO_ENUM, from, to, says).names(values));
                }
                return;
            }
            (Shape::Enum(_, ty), Shape::String) => {
                let values: Vec<&str> = ty.values.iter().map(|value| value.name.as_str()).collect();
                (&rule::ENUM_TO_STRING, format!("was one of {}, is any string now", one_of(&values)))
            }
            (Shape::Integer(_), Shape::Number) => {
                (&rule::INTEGER_TO_NUMBER, "was an integer, is a number now".into())
            }
            (Shape::Number, Shape::Integer(_)) => {
                (&rule::NUMBER_TO_INTEGER, "was a number, is an integer now".into())
            }
            (Shape::Any, _) => (&rule::ANY_TO_TYPED, format!("was any value, is {} now", article(to))),
            (_, Shape::Any) => (&rule::TYPED_TO_ANY, format!("was {}, is any value now", article(from))),
            (Shape::Object, Shape::Struct(_)) => {
                (&rule::OBJECT_CLOSED, "was any object, has the listed members alone now".into())
            }
            (Shape::Struct(_), Shape::Object) => {
                (&rule::OBJECT_OPENED, "had the listed members alone, is any object now".into())
            }
            _ => (&rule::TYPE_CHANGED, format!("was {}, is {} now", article(from), article(to))),
        };
        let is_loose = |shape| {
            matches!(shape, Shape::Any | Shape::Object)
                || matches!((from, to), (Shape::Enum(..), Shape::String))
        };
        if self.knows.loose || !(is_loose(from) || is_loose(to)) {
            self.own(self.kind(rule, from, to, says));
        }
    }

    fn kind(&self, rule: &'static Rule, from: Shape<'_, '_>, to: Shape<'_, '_>, says: String) -> Effect<'s> {
        Effect::new(rule, says, Places::default()).sides(Some(from.name()), Some(to.name()))
    }

    fn widths(&mut self, old: Integer, new: Integer) {
        let ((old_low, old_high), (new_low, new_high)) = (range(old), range(new));
        if !self.knows.widths || (old_low, old_high) == (new_low, new_high) {
            return;
        }
        let rule = if new_low <= old_low && new_high >= old_high {
            &rule::INTEGER_WIDENED
        } else if new_low >= old_low && new_high <= old_high {
            &rule::INTEGER_NARROWED
        } else {
            &rule::INTEGER_RANGE_CHANGED
        };
        let says = format!("was an integer of {}, is one of {} now", width(old), width(new));
        self.own(Effect::new(rule, says, Places::default()).sides(Some(width(old)), Some(width(new))));
    }

    fn enumerations(&mut self, old: &'s EnumType, new: &'s EnumType, (old_span, new_span): (Span, Span)) {
        for value in &old.values {
            match new.values.iter().find(|other| other.name == value.name) {
                Some(other) => {
                    let places = Places::both(value.span, other.span);
                    let marks = self.pairs.old.marks(&value.name, &value.meta);
                    let of_value = |effect: Effect<'s>| {
                        let marks = effect.marks.within(marks);
                        effect.value(&value.name).marks(marks)
                    };
                    let effects = metas((&value.meta, &other.meta), places, self.knows);
                    self.node.own.extend(effects.into_iter().map(of_value));
                }
                None => {
                    let says = format!("does not have the value '{}' any more", value.name);
                    let marks = self.gone(&value.name, &value.meta);
                    let places = Places::gone(value.span, Some(new_span));
                    self.own(
                        Effect::new(&rule::ENUM_VALUE_REMOVED, says, places).value(&value.name).marks(marks),
                    );
                }
            }
        }
        for value in
            new.values.iter().filter(|value| !old.values.iter().any(|other| other.name == value.name))
        {
            let says = format!("has a new value '{}'", value.name);
            let marks = self.fresh(&value.name, &value.meta);
            let places = Places { old: Some(old_span), ..Places::fresh(value.span) };
            let effect = Effect::new(&rule::ENUM_VALUE_ADDED, says, Places { old: None, ..places });
            self.own(effect.value(&value.name).marks(marks));
        }
    }

    fn alternates(
        &mut self,
        (old_id, old): (TypeId, &'s AlternateType),
        (new_id, new): (TypeId, &'s AlternateType),
    ) {
        let (old_schema, new_schema) = (self.pairs.old.schema, self.pairs.new.schema);
        self.node.opens = true;
        let holder = Holder::Types(Some(old_id), Some(new_id));
        let mut met = Vec::new();
        let own = |kind: JsonKind| find(old_schema, old, kind).is_some();
        for choice in &old.choices {
            let Some(kind) = old_schema.json_kind(&choice.ty) else { continue };
            // A number that was there already is not what the integer became.
            match choice_of(new_schema, new, kind).filter(|(other, _)| *other == kind || !own(*other)) {
                Some((other_kind, other)) => {
                    met.push(other_kind);
                    let step = format!("|{}", other_kind.name());
                    let places = Places::both(choice.span, other.span);
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
        for choice in &new.choices {
            let Some(kind) = new_schema.json_kind(&choice.ty).filter(|kind| !met.contains(kind)) else {
                continue;
            };
            let says = format!("can be {} too", article_of(kind));
            let marks = self.fresh("", &choice.meta);
            let effect = Effect::new(&rule::ALTERNATE_FORM_ADDED, says, Places::fresh(choice.span));
            self.own(effect.names([kind.name()]).marks(marks));
        }
    }

    fn alternate_now(&mut self, (old, from): (&Type, Shape<'_, '_>), id: TypeId, to: &'s AlternateType) {
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

    fn no_alternate_now(&mut self, id: TypeId, from: &'s AlternateType, (new, to): (&Type, Shape<'_, '_>)) {
        let schema = self.pairs.old.schema;
        let kinds: Vec<JsonKind> =
            from.choices.iter().filter_map(|choice| schema.json_kind(&choice.ty)).collect();
        let found = self.pairs.new.schema.json_kind(new).and_then(|kind| choice_within(schema, from, kind));
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

/// The choice that takes what was of this kind: an integer is a number too.
fn choice_of<'s>(
    schema: &Schema,
    ty: &'s AlternateType,
    kind: JsonKind,
) -> Option<(JsonKind, &'s qmp_schema::model::Choice)> {
    find(schema, ty, kind).or_else(|| match kind {
        JsonKind::Integer => find(schema, ty, JsonKind::Number),
        _ => None,
    })
}

/// The choice that what is of this kind now was.
fn choice_within<'s>(
    schema: &Schema,
    ty: &'s AlternateType,
    kind: JsonKind,
) -> Option<(JsonKind, &'s qmp_schema::model::Choice)> {
    find(schema, ty, kind).or_else(|| match kind {
        JsonKind::Number => find(schema, ty, JsonKind::Integer),
        _ => None,
    })
}

fn find<'s>(
    schema: &Schema,
    ty: &'s AlternateType,
    kind: JsonKind,
) -> Option<(JsonKind, &'s qmp_schema::model::Choice)> {
    ty.choices.iter().find(|choice| schema.json_kind(&choice.ty) == Some(kind)).map(|choice| (kind, choice))
}

/// The least and the greatest integer of a width.
fn range(width: Integer) -> (i128, i128) {
    match width {
        Integer::I8 => (i8::MIN.into(), i8::MAX.into()),
        Integer::I16 => (i16::MIN.into(), i16::MAX.into()),
        Integer::I32 => (i32::MIN.into(), i32::MAX.into()),
        Integer::I64 => (i64::MIN.into(), i64::MAX.into()),
        Integer::U8 => (0, u8::MAX.into()),
        Integer::U16 => (0, u16::MAX.into()),
        Integer::U32 => (0, u32::MAX.into()),
        Integer::U64 | Integer::Size => (0, u64::MAX.into()),
    }
}

fn width(width: Integer) -> &'static str {
    match width {
        Integer::I8 => "8 bits",
        Integer::I16 => "16 bits",
        Integer::I32 => "32 bits",
        Integer::I64 => "64 bits",
        Integer::U8 => "8 bits without sign",
        Integer::U16 => "16 bits without sign",
        Integer::U32 => "32 bits without sign",
        Integer::U64 | Integer::Size => "64 bits without sign",
    }
}

fn article(shape: Shape<'_, '_>) -> &'static str {
    match shape {
        Shape::String => "a string",
        Shape::Integer(_) => "an integer",
        Shape::Number => "a number",
        Shape::Boolean => "a boolean",
        Shape::Null => "null",
        Shape::Any => "any value",
        Shape::Object | Shape::Struct(_) => "an object",
        Shape::Array(_) => "an array",
        Shape::Enum(..) => "one of certain strings",
        Shape::Alternate(..) => "one of several types",
    }
}

pub(super) fn article_of(kind: JsonKind) -> &'static str {
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
