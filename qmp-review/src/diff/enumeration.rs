//! What is different in an enumeration.

use super::effect::{Effect, Places};
use super::meta::metas;
use super::pairs::Comparison;
use super::verdict as rule;
use qmp_schema::Span;
use qmp_schema::model::{EnumType, Value};
use std::collections::HashMap;

impl<'s> Comparison<'_, 's> {
    /// Compares two enumerations, value by value. Values that are gone are shown at `new_span`.
    pub(super) fn enumerations(&mut self, old: &'s EnumType, new: &'s EnumType, new_span: Span) {
        let (known, others) = (by_name(old), by_name(new));
        for value in &old.values {
            match others.get(value.name.as_str()) {
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
        for value in new.values.iter().filter(|value| !known.contains_key(value.name.as_str())) {
            let says = format!("has a new value '{}'", value.name);
            let marks = self.fresh(&value.name, &value.meta);
            let effect = Effect::new(&rule::ENUM_VALUE_ADDED, says, Places::fresh(value.span));
            self.own(effect.value(&value.name).marks(marks));
        }
    }
}

fn by_name(ty: &EnumType) -> HashMap<&str, &Value> {
    ty.values.iter().map(|value| (value.name.as_str(), value)).collect()
}
