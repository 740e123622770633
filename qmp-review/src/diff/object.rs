//! What is different in an object: its members, and which of them depend on another one.

use super::effect::{Effect, Places};
use super::meta::metas;
use super::pairs::Comparison;
use super::side::Object;
use super::value::kind_name;
use super::verdict as rule;
use qmp_schema::escaped;
use qmp_schema::model::{Member, Type, TypeId, Witnesses};
use std::collections::BTreeSet;

/// How deep unions are in branches of unions at most; the readers have the same limit.
const MAX_NESTED: usize = 32;

/// A member with the structure that names it.
pub(super) type Owned<'s> = (TypeId, &'s Member);

/// Two objects at the same place, or two branches of theirs.
pub(super) struct Objects<'o, 's> {
    pub(super) old: &'o Object<'s>,
    pub(super) new: &'o Object<'s>,
    /// What stands before the names of members: the branches that they are in.
    pub(super) prefix: &'o str,
    /// Names of members that were dealt with further out.
    pub(super) skip: &'o BTreeSet<&'s str>,
    pub(super) nested: usize,
}

impl<'s> Comparison<'_, 's> {
    /// Compares two structures; `None` is the empty object.
    pub(super) fn objects_of(&mut self, old: Option<TypeId>, new: Option<TypeId>) {
        self.node.dotted = true;
        let (old, new) = (self.pairs.old.object(old), self.pairs.new.object(new));
        let skip = BTreeSet::new();
        self.openness(&old, &new).into_iter().for_each(|effect| self.own(effect));
        self.objects(&Objects { old: &old, new: &new, prefix: "", skip: &skip, nested: 0 });
    }

    /// Where one of two objects, or of two branches, takes any members and the other does not.
    pub(super) fn openness(&self, old: &Object<'s>, new: &Object<'s>) -> Option<Effect<'s>> {
        let places = Places { old: old.span, new: new.span, near: new.span };
        let (rule, says) = match (old.open, new.open) {
            (true, false) => (&rule::OBJECT_CLOSED, "took any members, takes the listed ones alone now"),
            (false, true) => (&rule::OBJECT_OPENED, "took the listed members alone, takes any now"),
            _ => return None,
        };
        self.knows.openness.then(|| Effect::new(rule, says, places))
    }

    pub(super) fn objects(&mut self, at: &Objects<'_, 's>) {
        if at.nested > MAX_NESTED {
            return;
        }
        let (old, new) = (at.old, at.new);
        let wanted = old.members.iter().filter(|(_, member)| !at.skip.contains(member.name.as_str()));
        let (kept, gone): (Vec<Owned<'s>>, Vec<Owned<'s>>) =
            wanted.partition(|(_, member)| new.member(&member.name).is_some());
        let is_new = |name: &str| !at.skip.contains(name) && old.member(name).is_none();
        let fresh: Vec<Owned<'s>> =
            new.members.iter().filter(|(_, member)| is_new(&member.name)).copied().collect();
        if self.wrappers(at, &gone, &fresh) {
            return;
        }
        for member in kept {
            if let Some(other) = new.member(&member.1.name) {
                self.member(at.prefix, member, other);
            }
        }
        if old.variants.is_none() && new.variants.is_none() {
            gone.into_iter().for_each(|member| self.removed(at, member));
            fresh.into_iter().for_each(|member| self.added(at, member));
        } else {
            self.unions(at, &gone, &fresh);
        }
    }

    /// A member that both sides have. The path is that of the newer one.
    pub(super) fn member(&mut self, prefix: &str, (old_id, old): Owned<'s>, (new_id, new): Owned<'s>) {
        let holder = self.types(Some(old_id), Some(new_id));
        let step = step(prefix, new);
        let places = Places::both(old.span, new.span);
        let marks = self.pairs.old.marks(&old.name, &old.meta);
        let mut effects = metas((&old.meta, &new.meta), places, self.knows);
        if old.optional != new.optional && self.knows.members && tells_optional(old) && tells_optional(new) {
            let (rule, says) = match new.optional {
                true => (&rule::MEMBER_MADE_OPTIONAL, "was mandatory, is optional now"),
                false => (&rule::MEMBER_MADE_MANDATORY, "was optional, is mandatory now"),
            };
            effects.push(Effect::new(rule, says, places));
        }
        if let (Some(from), Some(to)) = (&old.default, &new.default)
            && value_of(&old.ty, from) != value_of(&new.ty, to)
        {
            let says = format!("had the default {from}, has {to} now");
            effects.push(Effect::new(&rule::DEFAULT_CHANGED, says, places).sides(Some(from), Some(to)));
        }
        for effect in effects {
            let marks = effect.marks.within(marks);
            self.fact(holder, &new.name, step.clone(), effect.marks(marks));
        }
        self.edge((holder, &new.name), step, (&old.ty, &new.ty), places, marks);
    }

    /// A member that the newer side does not have.
    pub(super) fn removed(&mut self, at: &Objects<'_, 's>, (id, member): Owned<'s>) {
        if !self.knows.members {
            return;
        }
        let places = Places::gone(member.span, at.new.span);
        let marks = self.gone(&member.name, &member.meta);
        let effect = match at.new.open {
            true => Effect::new(&rule::MEMBER_UNLISTED, "is not listed any more", places),
            false => Effect::new(&rule::MEMBER_REMOVED, "is gone", places),
        };
        let kind = kind_name(self.pairs.old.schema, &member.ty);
        let effect = effect.marks(marks).of_kind(kind);
        self.fact(self.types(Some(id), None), &member.name, step(at.prefix, member), effect);
    }

    /// A member that the older side does not have.
    pub(super) fn added(&mut self, at: &Objects<'_, 's>, (id, member): Owned<'s>) {
        // Of an object that takes any members no longer, one finding says so.
        let says_so = self.knows.openness || self.knows.classic;
        if !self.knows.members || says_so && at.old.open && !at.new.open {
            return;
        }
        let marks = self.fresh(&member.name, &member.meta);
        let (rule, says) = match (at.old.open, member.optional) {
            (true, _) => (&rule::MEMBER_LISTED, "is listed now"),
            (false, true) => (&rule::MEMBER_ADDED_OPTIONAL, "is new, and optional"),
            (false, false) => (&rule::MEMBER_ADDED_MANDATORY, "is new, and mandatory"),
        };
        let kind = kind_name(self.pairs.new.schema, &member.ty);
        let effect = Effect::new(rule, says, Places::fresh(member.span)).marks(marks).of_kind(kind);
        self.fact(self.types(None, Some(id)), &member.name, step(at.prefix, member), effect);
    }
}

/// What leads to a member.
pub(super) fn step(prefix: &str, member: &Member) -> String {
    let optional = if member.optional { "?" } else { "" };
    format!("{prefix}{}{optional}", escaped(&member.name))
}

/// Whether somebody said whether a member is optional. An example shows that it can be there.
fn tells_optional(member: &Member) -> bool {
    let Witnesses { args_type, documented, example } = &member.witnesses;
    example.is_none() || args_type.is_some() || documented.is_some()
}

/// What a default says, without the marks that texts put around it. Texts have several words for a boolean.
fn value_of<'t>(ty: &Type, text: &'t str) -> &'t str {
    let text = text.trim_matches(|c: char| c.is_whitespace() || "\"'`.".contains(c));
    match (ty, text) {
        (Type::Boolean, "off" | "no" | "disabled") => "false",
        (Type::Boolean, "on" | "yes" | "enabled") => "true",
        _ => text,
    }
}
