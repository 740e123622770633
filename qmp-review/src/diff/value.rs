//! What is different in a value, by the types that it had and has.

use super::effect::{Effect, Places};
use super::pairs::{Comparison, Holder};
use super::verdict::{self as rule, Rule};
use super::words::one_of;
use qmp_schema::model::{AlternateType, EnumType, Integer, Schema, Type, TypeId, TypeKind};

/// What a value is.
#[derive(Clone, Copy)]
pub(super) enum Shape<'t, 's> {
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

/// What a value of a type is, as `qmp paths` calls it.
pub(super) fn kind_name(schema: &Schema, ty: &Type) -> &'static str {
    Shape::of(schema, ty).name()
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
            (Shape::Enum(_, old), Shape::Enum(new_id, new)) => {
                self.enumerations(old, new, new_schema.type_def(new_id).span);
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

    pub(super) fn kind(
        &self,
        rule: &'static Rule,
        from: Shape<'_, '_>,
        to: Shape<'_, '_>,
        says: String,
    ) -> Effect<'s> {
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

pub(super) fn article(shape: Shape<'_, '_>) -> &'static str {
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
