//! Features and conditions of anything that both sides have.

use super::condition::same;
use super::effect::{Effect, Marks, Places};
use super::knows::Knows;
use super::pairs::{Comparison, Holder};
use super::side::Side;
use super::verdict as rule;
use qmp_schema::model::{Meta, Type};

/// The effects of two metas of the same thing.
pub(super) fn metas<'s>((old, new): (&'s Meta, &'s Meta), places: Places, knows: Knows) -> Vec<Effect<'s>> {
    let mut out = type_metas((old, new), places, knows);
    if knows.conditions {
        out.extend(conditions((old.condition.as_deref(), new.condition.as_deref()), None, places));
    }
    out
}

/// The effects of two metas of types. Conditions of types are those of whatever has the type.
pub(super) fn type_metas<'s>(both: (&'s Meta, &'s Meta), places: Places, knows: Knows) -> Vec<Effect<'s>> {
    let mut out = Vec::new();
    if knows.features {
        features(both, places, knows, &mut out);
    }
    out
}

/// Features that came, went, or are announced by other builds.
fn features<'s>((old, new): (&'s Meta, &'s Meta), places: Places, knows: Knows, out: &mut Vec<Effect<'s>>) {
    let one_build = |condition: Option<&'s str>| Marks {
        condition,
        one_build: condition.is_some() && !knows.all_builds,
        ..Marks::default()
    };
    for feature in new.features.iter().filter(|feature| old.feature(&feature.name).is_none()) {
        let (rule, says) = match feature.name.as_str() {
            "deprecated" => (&rule::DEPRECATION_ADDED, "is deprecated now".to_owned()),
            "unstable" => (&rule::INSTABILITY_ADDED, "is unstable now".to_owned()),
            name => (&rule::FEATURE_ADDED, format!("has the new feature '{name}'")),
        };
        let effect = Effect::new(rule, says, places).feature(&feature.name);
        let advice = feature.doc.summary().filter(|_| feature.name == "deprecated");
        out.push(effect.marks(Marks { advice, ..one_build(feature.condition.as_deref()) }));
    }
    for feature in old.features.iter().filter(|feature| new.feature(&feature.name).is_none()) {
        let (rule, says) = match feature.name.as_str() {
            "deprecated" => (&rule::DEPRECATION_WITHDRAWN, "is not deprecated any more".to_owned()),
            "unstable" => (&rule::INSTABILITY_WITHDRAWN, "is not unstable any more".to_owned()),
            name => (&rule::FEATURE_REMOVED, format!("does not have the feature '{name}' any more")),
        };
        let effect = Effect::new(rule, says, places).feature(&feature.name);
        out.push(effect.marks(one_build(feature.condition.as_deref())));
    }
    for feature in old.features.iter().filter(|_| knows.conditions) {
        if let Some(other) = new.feature(&feature.name) {
            let both = (feature.condition.as_deref(), other.condition.as_deref());
            out.extend(conditions(both, Some(&feature.name), places));
        }
    }
}

/// The condition of something, or of one of its features.
fn conditions<'s>(
    (from, to): (Option<&'s str>, Option<&'s str>),
    feature: Option<&str>,
    places: Places,
) -> Option<Effect<'s>> {
    let (was, is) = match feature {
        None => ("was there".to_owned(), "is there".to_owned()),
        Some(name) => (format!("had the feature '{name}'"), format!("has the feature '{name}'")),
    };
    let (rule, says) = match (from, to) {
        (None, Some(to)) => (&rule::CONDITION_ADDED, format!("{is} if '{to}' now")),
        (Some(from), None) => (&rule::CONDITION_REMOVED, format!("{is} always now, not if '{from}' alone")),
        (Some(from), Some(to)) if !same(from, to) => {
            (&rule::CONDITION_CHANGED, format!("{was} if '{from}', {is} if '{to}' now"))
        }
        _ => return None,
    };
    let marks = Marks { condition: to.or(from), ..Marks::default() };
    let effect = Effect::new(rule, says, places).sides(from, to).marks(marks);
    Some(match feature {
        None => effect,
        Some(name) => effect.feature(name),
    })
}

/// The marks of something that the newer side does not have any more.
pub(super) fn gone<'s>(side: &Side<'s>, knows: Knows, name: &str, meta: &'s Meta) -> Marks<'s> {
    let marks = side.marks(name, meta);
    Marks { one_build: marks.condition.is_some() && !knows.all_builds, ..marks }
}

/// The marks of something that is new.
pub(super) fn fresh<'s>(side: &Side<'s>, knows: Knows, name: &str, meta: &'s Meta) -> Marks<'s> {
    let marks = side.fresh_marks(name, meta);
    Marks { one_build: marks.condition.is_some() && !knows.all_builds, ..marks }
}

impl<'s> Comparison<'_, 's> {
    pub(super) fn gone(&self, name: &str, meta: &'s Meta) -> Marks<'s> {
        gone(&self.pairs.old, self.knows, name, meta)
    }

    pub(super) fn fresh(&self, name: &str, meta: &'s Meta) -> Marks<'s> {
        fresh(&self.pairs.new, self.knows, name, meta)
    }

    /// Features of types, which show at each place that has the type; the cause is the type.
    pub(super) fn type_features(&mut self, old: &Type, new: &Type) {
        let (Type::Def(old), Type::Def(new)) = (old, new) else { return };
        let (old_schema, new_schema) = (self.pairs.old.schema, self.pairs.new.schema);
        let (old_def, new_def) = (old_schema.type_def(*old), new_schema.type_def(*new));
        let places = Places::both(old_def.span, new_def.span);
        for effect in type_metas((&old_def.meta, &new_def.meta), places, self.knows) {
            self.fact(Holder::Types(Some(*old), Some(*new)), "", String::new(), effect);
        }
    }
}
