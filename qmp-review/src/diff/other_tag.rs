//! Two unions by different members. Nothing says which value of one discriminator stands for which of the other: each member of a
//! branch is looked for wherever the other side has it.

use super::effect::{Effect, Places};
use super::object::{Objects, Owned, step};
use super::pairs::Comparison;
use super::side::{Object, Side};
use super::verdict as rule;
use super::words::one_of;
use qmp_schema::escaped;
use qmp_schema::model::{Schema, Type};
use std::collections::BTreeSet;

/// A branch of one side.
struct Branch<'s> {
    value: &'s str,
    /// What leads to its members.
    prefix: String,
    object: Object<'s>,
}

fn branches<'s>(side: &Side<'s>, object: &Object<'s>) -> Vec<Branch<'s>> {
    let tag = escaped(object.tag().unwrap_or_default());
    let branches = object.variants.into_iter().flat_map(|variants| &variants.branches);
    let branch = |branch: &'s qmp_schema::model::Branch| Branch {
        value: &branch.name,
        prefix: format!("{{{tag}={}}}.", escaped(&branch.name)),
        object: side.object(Some(branch.ty)).opened(object.open),
    };
    branches.map(branch).collect()
}

/// The members of that name.
fn named<'s>(branches: &[Branch<'s>], name: &str) -> Vec<(&'s str, Owned<'s>)> {
    branches.iter().filter_map(|branch| Some((branch.value, branch.object.member(name)?))).collect()
}

impl<'s> Comparison<'_, 's> {
    /// Compares the members that are not in both bases.
    pub(super) fn other_tag(&mut self, at: &Objects<'_, 's>, gone: &[Owned<'s>], fresh: &[Owned<'s>]) {
        let (old, new) = (branches(&self.pairs.old, at.old), branches(&self.pairs.new, at.new));
        for &member in gone {
            self.found_in((at, at.old), (None, at.prefix), member, &new);
        }
        for &member in fresh {
            self.found_out(at, member, &old);
        }
        let in_both = |object: &Object<'s>, (_, member): &Owned<'s>| object.member(&member.name).is_some();
        for Branch { value, prefix, object } in &old {
            let prefix = format!("{}{prefix}", at.prefix);
            let inner = Objects { old: object, prefix: &prefix, ..*at };
            for &member in object.members.iter().filter(|member| !in_both(at.new, member)) {
                self.found_in((&inner, at.old), (Some(value), &prefix), member, &new);
            }
        }
        // A discriminator that is new has no value that was sent before, nor has a value that is.
        let tag = at.new.tag().unwrap_or_default();
        let tag_is_new = at.old.member(tag).is_none() && named(&old, tag).is_empty();
        let values = self.pairs.old.values_of(at.old, tag);
        let is_new = |branch: &Branch<'s>| {
            tag_is_new || values.as_ref().is_some_and(|all| !all.contains(&branch.value))
        };
        for Branch { prefix, object, .. } in new.iter().filter(|branch| !is_new(branch)) {
            let prefix = format!("{}{prefix}", at.prefix);
            for &member in object.members.iter().filter(|member| !in_both(at.old, member)) {
                let name = member.1.name.as_str();
                let others = named(&old, name);
                // Where it is everywhere now, values that did without it have to have it.
                let spreads = self.is_everywhere(at, at.new.tag(), &named(&new, name))
                    && self.spreads(at, member, &others);
                if others.is_empty() || spreads {
                    self.added(&Objects { new: object, prefix: &prefix, ..*at }, member);
                }
            }
        }
    }

    /// Whether a member that goes with some values of the older discriminator has to be there for all of them now.
    fn spreads(&self, at: &Objects<'_, 's>, member: Owned<'s>, others: &[(&'s str, Owned<'s>)]) -> bool {
        !member.1.optional && self.knows.choices && !self.is_everywhere(at, at.old.tag(), others)
    }

    /// Whether there is one for each value of a discriminator. What one side alone knows of its values is told by itself.
    fn is_everywhere(
        &self,
        at: &Objects<'_, 's>,
        tag: Option<&str>,
        others: &[(&'s str, Owned<'s>)],
    ) -> bool {
        let values = |side: &Side<'s>, object: &Object<'s>| side.values_of(object, tag?);
        let (old, new) = (values(&self.pairs.old, at.old), values(&self.pairs.new, at.new));
        let has = |value: &&str| others.iter().any(|(other, _)| other == value);
        match (old, new) {
            (Some(old), Some(new)) => old.iter().filter(|value| new.contains(value)).all(has),
            (Some(values), None) | (None, Some(values)) => values.iter().all(has),
            // A string has more values than anybody counts.
            (None, None) => false,
        }
    }

    /// A member of the older side, of its base or of a branch, that the newer one can have in branches alone.
    fn found_in(
        &mut self,
        (at, base): (&Objects<'_, 's>, &Object<'s>),
        (value, prefix): (Option<&str>, &str),
        member: Owned<'s>,
        branches: &[Branch<'s>],
    ) {
        let others = named(branches, &member.1.name);
        if others.is_empty() {
            return self.removed(at, member);
        }
        self.follows((at, base), prefix, member, &others);
        let schemas = (self.pairs.old.schema, self.pairs.new.schema);
        let score = |(other_value, other): &(&str, Owned<'s>)| {
            (Some(*other_value) == value, likeness(schemas, &member.1.ty, &other.1.ty))
        };
        // With a value that is new nobody sent anything.
        let values = self.pairs.old.values_of(base, at.new.tag().unwrap_or_default());
        let was_there = |value: &str| values.as_ref().is_none_or(|all| all.contains(&value));
        let best = others.iter().filter(|(value, _)| was_there(value)).map(score).max();
        // Where both sides have both discriminators, a value of one goes with any value of the other.
        let any = base.has(at.new.tag()) && at.new.has(base.tag());
        let others = others.iter().filter(|(value, _)| was_there(value));
        for other in others.filter(|other| any || Some(score(other)) == best) {
            self.member(prefix, member, other.1);
        }
    }

    /// A member of the newer base that the older side can have in branches alone.
    fn found_out(&mut self, at: &Objects<'_, 's>, member: Owned<'s>, branches: &[Branch<'s>]) {
        let others = named(branches, &member.1.name);
        if others.is_empty() || self.spreads(at, member, &others) {
            self.added(at, member);
        }
        others.into_iter().for_each(|(_, other)| self.member(at.prefix, other, member));
    }

    /// A member that depends on another discriminator now, which was there before: not all that had this member have the
    /// value that goes with it.
    fn follows(
        &mut self,
        (at, base): (&Objects<'_, 's>, &Object<'s>),
        prefix: &str,
        member: Owned<'s>,
        others: &[(&'s str, Owned<'s>)],
    ) {
        let Some(tag) = at.new.tag().filter(|tag| base.member(tag).is_some()) else { return };
        let base_of = Objects { old: base, ..*at };
        let is_everywhere = self.is_everywhere(&base_of, Some(tag), others);
        let Some((_, (_, first))) = others.first().filter(|_| !is_everywhere && self.knows.choices) else {
            return;
        };
        let values: Vec<&str> = others.iter().map(|(value, _)| *value).collect();
        let says = format!("is there only if '{tag}' is {} now", one_of(&values));
        let places = Places::both(member.1.span, first.span);
        let effect = Effect::new(&rule::MEMBER_MOVED_TO_SOME_BRANCHES, says, places);
        let marks = self.pairs.old.marks(&member.1.name, &member.1.meta);
        let holder = self.types(Some(member.0), at.new.id);
        self.fact(holder, &member.1.name, step(prefix, member.1), effect.names(values).marks(marks));
    }
}

/// How much two types are alike: not at all, in kind, in what members they have.
fn likeness((old_schema, new_schema): (&Schema, &Schema), old: &Type, new: &Type) -> u8 {
    fn names<'s>(schema: &'s Schema, ty: &Type) -> Option<BTreeSet<&'s str>> {
        let Type::Def(id) = ty else { return None };
        let members = &schema.struct_type(*id)?.members;
        Some(members.iter().map(|member| member.name.as_str()).collect())
    }
    if old_schema.json_kind(old) != new_schema.json_kind(new) {
        return 0;
    }
    1 + u8::from(names(old_schema, old) == names(new_schema, new))
}
