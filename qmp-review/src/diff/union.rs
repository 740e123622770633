//! What is different in a union: which members there are for which value of its discriminator.
//!
//! A union is judged value by value, so that a member may move between the base and the branches, and the discriminator may
//! be another one, without anything being different on the wire.

use super::effect::{Effect, Places};
use super::knows::Knows;
use super::meta::type_metas;
use super::object::{Objects, Owned, step};
use super::pairs::Comparison;
use super::side::Object;
use super::verdict as rule;
use super::words::{all_of, one_of};
use qmp_schema::escaped;
use qmp_schema::model::{Member, Schema};
use std::collections::BTreeSet;

/// One value of the discriminator, with what both sides have for it.
struct Branch<'s> {
    value: &'s str,
    old: Object<'s>,
    new: Object<'s>,
}

impl<'s> Comparison<'_, 's> {
    /// Two objects of which at least one is a union. `gone` and `fresh` are the members that are not in both bases.
    pub(super) fn unions(&mut self, at: &Objects<'_, 's>, gone: &[Owned<'s>], fresh: &[Owned<'s>]) {
        let (old_tag, new_tag) = (at.old.tag(), at.new.tag());
        if old_tag != new_tag {
            self.tag_changed(at, old_tag, new_tag);
        }
        let Some(tag) = new_tag.or(old_tag) else { return };
        let branches = self.branches(at, (old_tag.unwrap_or(tag), new_tag.unwrap_or(tag)));
        let is_other = old_tag.is_some_and(|old| old != tag);
        let is_renamed = is_other && is_renamed(at, &branches);
        if is_other && !is_renamed {
            return self.other_tag(at, gone, fresh);
        }
        let (tag_name, tag) = (tag, escaped(tag));
        let mut skip: BTreeSet<&'s str> = at.skip.clone();
        for &member in gone {
            if self.moved_out(at, &tag, member, &branches) {
                skip.insert(&member.1.name);
            }
        }
        for &member in fresh {
            if self.moved_in(at, &tag, member, &branches) {
                skip.insert(&member.1.name);
            }
        }
        // A member of a branch that is in the base of the other side was dealt with there.
        skip.extend(at.old.members.iter().chain(&at.new.members).map(|(_, member)| member.name.as_str()));
        // A discriminator that came or went has no value that was sent before, or is sent still.
        let comes_or_goes =
            !is_renamed && (at.old.member(tag_name).is_none() || at.new.member(tag_name).is_none());
        for Branch { value, old, new } in branches.iter().filter(|_| !comes_or_goes) {
            let prefix = format!("{}{{{tag}={}}}.", at.prefix, escaped(value));
            let inner = Objects { old, new, prefix: &prefix, skip: &skip, nested: at.nested + 1 };
            if old.id.is_none() && at.old.variants.is_some() && self.filled(&inner, value) {
                continue;
            }
            self.branch_itself(&inner, at.old.open != at.new.open);
            self.objects(&inner);
        }
    }

    fn tag_changed(&mut self, at: &Objects<'_, 's>, old: Option<&str>, new: Option<&str>) {
        let says = match (old, new) {
            (_, None) => format!("does not depend on '{}' any more", old.unwrap_or_default()),
            (None, Some(new)) => format!("has further members that depend on '{new}' now"),
            (Some(old), Some(new)) => {
                format!("has further members that depend on '{new}' now, not on '{old}'")
            }
        };
        let places = Places { old: at.old.span, new: at.new.span, near: at.new.span };
        let effect = Effect::new(&rule::TAG_CHANGED, says, places).sides(old, new);
        match at.prefix.strip_suffix('.') {
            None => self.own(effect),
            Some(prefix) => self.fact(self.types(at.old.id, at.new.id), "", prefix.to_owned(), effect),
        }
    }

    /// The values of the discriminator that both sides have. A side that has no such union takes all that its member can
    /// be, which are all values where it is a string.
    fn branches(&self, at: &Objects<'_, 's>, (old_tag, new_tag): (&str, &str)) -> Vec<Branch<'s>> {
        let (old, new) = (&self.pairs.old, &self.pairs.new);
        let old_values = old.values_of(at.old, old_tag);
        let new_values = new.values_of(at.new, new_tag);
        let named = |object: &Object<'s>| {
            let branches = object.variants.into_iter().flat_map(|variants| &variants.branches);
            branches.map(|branch| branch.name.as_str()).collect::<Vec<_>>()
        };
        let common = match (old_values, new_values) {
            (Some(old), Some(new)) => {
                let known: BTreeSet<&str> = new.into_iter().collect();
                old.into_iter().filter(|value| known.contains(value)).collect()
            }
            (Some(values), None) | (None, Some(values)) => values,
            (None, None) => [named(at.old), named(at.new)].concat(),
        };
        let (old_branches, new_branches) = (at.old.branches(), at.new.branches());
        let branch = |value: &'s str| {
            let old = old.object(old_branches.get(value).copied()).opened(at.old.open);
            let mut new = new.object(new_branches.get(value).copied()).opened(at.new.open);
            new.span = new.span.or(at.new.span);
            Branch { value, old, new }
        };
        common.into_iter().map(branch).collect()
    }

    /// A member of the older base alone. Whether branches of the newer side have it.
    fn moved_out(
        &mut self,
        at: &Objects<'_, 's>,
        tag: &str,
        member: Owned<'s>,
        branches: &[Branch<'s>],
    ) -> bool {
        let name = member.1.name.as_str();
        let mut with: Vec<(&str, Owned<'s>)> =
            branches.iter().filter_map(|branch| Some((branch.value, branch.new.member(name)?))).collect();
        let Some((_, (_, first))) = with.first() else {
            self.removed(at, member);
            return false;
        };
        let outer = self.one_of_many();
        let values: Vec<&str> = with.iter().map(|(value, _)| *value).collect();
        let places = Places::both(member.1.span, first.span);
        let effect = if values.len() == branches.len() {
            Effect::new(&rule::MEMBER_MOVED_TO_BRANCHES, format!("is in each branch of '{tag}' now"), places)
        } else {
            let says = format!("is there only if '{tag}' is {} now", one_of(&values));
            Effect::new(&rule::MEMBER_MOVED_TO_SOME_BRANCHES, says, places).names(values.iter().copied())
        };
        let marks = self.pairs.old.marks(name, &member.1.meta);
        let holder = self.types(Some(member.0), at.new.id);
        if outer.choices {
            self.fact(holder, name, step(at.prefix, member.1), effect.marks(marks));
        }
        let schema = (self.pairs.old.schema, self.pairs.new.schema);
        if !outer.choices {
            keep_fitting(&mut with, |(_, other)| same_kind(schema, member.1, other.1));
        }
        for (value, other) in with {
            self.member(&format!("{}{{{tag}={}}}.", at.prefix, escaped(value)), member, other);
        }
        self.knows = outer;
        true
    }

    /// A member of the newer base alone. Whether branches of the older side had it.
    fn moved_in(
        &mut self,
        at: &Objects<'_, 's>,
        tag: &str,
        member: Owned<'s>,
        branches: &[Branch<'s>],
    ) -> bool {
        let name = member.1.name.as_str();
        let mut with: Vec<Owned<'s>> = branches.iter().filter_map(|branch| branch.old.member(name)).collect();
        let Some((_, first)) = with.first() else {
            self.added(at, member);
            return false;
        };
        let places = Places::both(first.span, member.1.span);
        let effect = Effect::new(
            &rule::MEMBER_MOVED_TO_BASE,
            format!("was in branches of '{tag}', is there always now"),
            places,
        );
        let holder = self.types(at.old.id, Some(member.0));
        let outer = self.one_of_many();
        if outer.choices {
            let marks = self.pairs.old.marks(name, &first.meta);
            self.fact(holder, name, step(at.prefix, member.1), effect.marks(marks));
        }
        let schema = (self.pairs.old.schema, self.pairs.new.schema);
        if !outer.choices {
            keep_fitting(&mut with, |other| same_kind(schema, other.1, member.1));
        }
        for &other in &with {
            self.member(at.prefix, other, member);
        }
        self.knows = outer;
        if !outer.choices {
            return true;
        }
        for branch in branches.iter().filter(|branch| branch.old.member(name).is_none()) {
            // Values that did without it, and have to have it now.
            if !member.1.optional {
                let prefix = format!("{}{{{tag}={}}}.", at.prefix, escaped(branch.value));
                self.added(&Objects { old: &branch.old, new: &branch.new, prefix: &prefix, ..*at }, member);
            }
        }
        true
    }

    /// Goes on with the members of one branch, which classic text lists with those of all others. What was known before.
    fn one_of_many(&mut self) -> Knows {
        let outer = self.knows;
        self.knows.members = outer.members && outer.choices;
        outer
    }

    /// A value that had no members of its own and has mandatory ones now. Its enumeration may be that of another union too,
    /// and the value one that this union never took: blockdev-create has the drivers of blockdev-add.
    fn filled(&mut self, at: &Objects<'_, 's>, value: &str) -> bool {
        let mandatory =
            |(_, member): &&Owned<'s>| !member.optional && !at.skip.contains(member.name.as_str());
        let members: Vec<&str> =
            at.new.members.iter().filter(mandatory).map(|(_, member)| member.name.as_str()).collect();
        let Some(places) = at.new.span.filter(|_| !members.is_empty()).map(Places::fresh) else {
            return false;
        };
        let says = format!("has mandatory members of its own now, {}, and had none", all_of(&members));
        let effect = Effect::new(&rule::BRANCH_FILLED, says, places).value(value).names(members);
        let prefix = at.prefix.strip_suffix('.').unwrap_or(at.prefix);
        self.fact(self.types(None, at.new.id), value, prefix.to_owned(), effect);
        true
    }

    /// Features of the types of branches, and whether these take any members, unless that is told of the whole union.
    fn branch_itself(&mut self, at: &Objects<'_, 's>, is_told: bool) {
        let places = Places { old: at.old.span, new: at.new.span, near: at.new.span };
        let prefix = at.prefix.strip_suffix('.').unwrap_or(at.prefix);
        let openness = self.openness(at.old, at.new).filter(|_| !is_told);
        let features = at.old.meta.zip(at.new.meta).map(|both| type_metas(both, places, self.knows));
        for effect in openness.into_iter().chain(features.into_iter().flatten()) {
            self.fact(self.types(at.old.id, at.new.id), "", prefix.to_owned(), effect);
        }
    }
}

/// Whether the discriminator has another name and its values are those that it had: neither side has both, and each branch of
/// the older side, or of the newer one, is for a value that the other knows.
fn is_renamed(at: &Objects<'_, '_>, common: &[Branch<'_>]) -> bool {
    let is_known = |value: &str| common.iter().any(|branch| branch.value == value);
    let all_known = |object: &Object<'_>| object.branches().keys().all(|value| is_known(value));
    !at.new.has(at.old.tag()) && !at.old.has(at.new.tag()) && (all_known(at.old) || all_known(at.new))
}

/// Classic text shows of all branches what one of them has: it is compared with those that it can be meant for, if there are
/// any.
fn keep_fitting<T>(all: &mut Vec<T>, fits: impl Fn(&T) -> bool) {
    if all.iter().any(&fits) {
        all.retain(fits);
    }
}

/// Whether two members are of one kind.
fn same_kind((old, new): (&Schema, &Schema), before: &Member, after: &Member) -> bool {
    old.json_kind(&before.ty) == new.json_kind(&after.ty)
}
