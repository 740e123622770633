//! Members that lay in one member and lie beside it now, or the reverse: `data` of a simple union, `options`, `props`.
//!
//! That is one cause, whatever the number of members. They are compared as if they lay where they lie now.

use super::effect::{Effect, Places};
use super::object::{Objects, Owned};
use super::pairs::Comparison;
use super::side::{Object, Side};
use super::verdict as rule;
use qmp_schema::model::Type;

/// How many members have to come or go with a member of unknown members, to be taken for those that lay in it.
const SEVERAL: usize = 2;

impl<'s> Comparison<'_, 's> {
    /// Whether members lay in a member that is gone, or lie in one that is new; then the objects were compared without it.
    pub(super) fn wrappers(&mut self, at: &Objects<'_, 's>, gone: &[Owned<'s>], fresh: &[Owned<'s>]) -> bool {
        if !self.knows.members {
            return false;
        }
        if let Some((wrapper, inner)) = find(&self.pairs.old, at.old, gone, at.new, fresh) {
            let marks = self.gone(&wrapper.name, &wrapper.meta);
            let says = format!("has members of its own now that lay in '{}'", wrapper.name);
            let places = Places::gone(wrapper.span, at.new.span);
            let effect = Effect::new(&rule::WRAPPER_DROPPED, says, places).names([wrapper.name.as_str()]);
            self.whole(at, effect.marks(marks));
            let old = at.old.unwrapped(&wrapper.name, inner.as_ref());
            self.objects(&Objects { old: &old, nested: at.nested + 1, ..*at });
            return true;
        }
        if let Some((wrapper, inner)) = find(&self.pairs.new, at.new, fresh, at.old, gone) {
            let marks = self.fresh(&wrapper.name, &wrapper.meta);
            let says = format!("had members of its own that lie in '{}' now", wrapper.name);
            let effect = Effect::new(&rule::WRAPPER_ADDED, says, Places::fresh(wrapper.span));
            self.whole(at, effect.names([wrapper.name.as_str()]).marks(marks));
            let new = at.new.unwrapped(&wrapper.name, inner.as_ref());
            self.objects(&Objects { new: &new, nested: at.nested + 1, ..*at });
            return true;
        }
        false
    }

    /// An effect on the object as a whole.
    fn whole(&mut self, at: &Objects<'_, 's>, effect: Effect<'s>) {
        match at.prefix.strip_suffix('.') {
            None => self.own(effect),
            Some(prefix) => self.fact(self.types(at.old.id, at.new.id), "", prefix.to_owned(), effect),
        }
    }
}

/// The member of an object in which those lie that the other object has itself; and these, where they are known. `alone` and
/// `others` are the members that each object has alone.
fn find<'s>(
    side: &Side<'s>,
    object: &Object<'s>,
    alone: &[Owned<'s>],
    other: &Object<'s>,
    others: &[Owned<'s>],
) -> Option<(&'s qmp_schema::model::Member, Option<Object<'s>>)> {
    if other.open {
        return None;
    }
    let struct_of = |ty: &Type| match ty {
        Type::Def(id) => side.schema.struct_type(*id).map(|_| side.object(Some(*id))),
        _ => None,
    };
    alone.iter().find_map(|&(_, wrapper)| match struct_of(&wrapper.ty) {
        Some(inner) => {
            let is_there = |name: &str| others.iter().any(|(_, member)| member.name == name);
            let found = inner.members.iter().filter(|(_, member)| is_there(&member.name)).count();
            (found > 0 && found * 2 >= inner.members.len()).then_some((wrapper, Some(inner)))
        }
        None if matches!(wrapper.ty, Type::Any | Type::Object) => {
            let became_union = object.variants.is_none() && other.variants.is_some();
            (became_union || others.len() >= SEVERAL).then_some((wrapper, None))
        }
        None => None,
    })
}
