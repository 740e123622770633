//! Shapes that one place describes and another refers to: by name in prose ("The PCI device json-object
//! contains …"), or by standing inside of them (recursion).

use super::{Builder, Sample};
use crate::diagnostic::Diagnostic;
use crate::model::{Member, StructType, Type, TypeId, TypeKind, Value, WitnessKind};
use crate::prose::described::Group;
use crate::prose::said::Said;
use std::collections::BTreeMap;

/// What a member can refer to: the objects it stands in, and the named shapes of its entry.
#[derive(Default)]
pub(crate) struct Scope {
    /// From the outermost in.
    open: Vec<Open>,
    shapes: BTreeMap<String, TypeId>,
    /// Whether structures that only an example shows may have more members than it: so it is with arguments,
    /// of which an example gives a choice.
    pub(super) shown_are_open: bool,
}

struct Open {
    id: TypeId,
    members: Outline,
    /// The member that an example shows first, where an example is all there is.
    first: Option<String>,
}

/// Names of members, each with the JSON kind that it is known to have.
pub(super) type Outline = BTreeMap<String, Option<WitnessKind>>;

/// With fewer members one object looks like another by accident: the owner of a device has a name and an id too.
const MIN_REPEATED: usize = 3;

impl Scope {
    /// The scope of a command's arguments.
    pub(crate) fn of_arguments() -> Scope {
        Scope { shown_are_open: true, ..Scope::default() }
    }

    pub(super) fn enter(&mut self, id: TypeId, members: Outline, first: Option<&str>) {
        self.open.push(Open { id, members, first: first.map(str::to_owned) });
    }

    pub(super) fn leave(&mut self) {
        self.open.pop();
    }

    /// The named shape of an introduction.
    pub(super) fn introduced(&self, intro: &str) -> Option<TypeId> {
        self.shapes.get(&normal(&shape_name(intro)?)).copied()
    }

    /// The named shapes of these names, each once.
    fn each_once(&self, names: &[String]) -> Vec<TypeId> {
        let mut ids = Vec::new();
        for id in names.iter().filter_map(|name| self.shapes.get(&normal(name))) {
            if !ids.contains(id) {
                ids.push(*id);
            }
        }
        ids
    }

    /// The innermost object that one stands in.
    pub(super) fn innermost(&self) -> Option<TypeId> {
        self.open.last().map(|open| open.id)
    }

    /// The enclosing object that a member only shown by example is again (`backing-image` in `image`): it shows
    /// [`MIN_REPEATED`] members or more, and none that the enclosing object does not have in the same kind. Of an open object not
    /// all members are known; what starts with the same discriminator is that object again (`driver` in `blockdev-add`),
    /// unless a member is of another kind (`key`, whose `data` is a string, in an event, whose `data` is an object).
    pub(super) fn repeated(&self, shown: &Outline, first: Option<&str>) -> Option<TypeId> {
        let fits = |open: &Open, new_is_fine: bool| {
            shown.iter().all(|(name, kind)| match open.members.get(name) {
                Some(known) => kind == known || kind.is_none() || known.is_none(),
                None => new_is_fine,
            })
        };
        let is_string = |members: &Outline, name| members.get(name) == Some(&Some(WitnessKind::String));
        let starts_alike = |open: &Open| {
            let same = first.filter(|first| open.first.as_deref() == Some(first));
            same.is_some_and(|first| is_string(shown, first) && is_string(&open.members, first))
        };
        let is_again = |open: &&Open| {
            (shown.len() >= MIN_REPEATED && fits(open, false))
                || (shown.len() > 1 && self.shown_are_open && starts_alike(open) && fits(open, true))
        };
        self.open.iter().rev().find(is_again).map(|open| open.id)
    }

    /// The named shape that a member without items of its own refers to: by a reference, by its name in the plural
    /// (`clients`), or by words (`each json-object represents a PCI device`).
    pub(super) fn named(&self, member: &str, said: &Said) -> Option<TypeId> {
        if let Some(name) = &said.same_as {
            return self.shapes.get(&normal(name)).copied();
        }
        let own = [normal(member), normal(&singular(member))];
        if let Some(id) = own.iter().find_map(|name| self.shapes.get(name)) {
            return Some(*id);
        }
        let text = normal(&said.text);
        let mentioned = |name: &&String| {
            let name = name.as_str();
            text.contains(&format!("represents a {name}")) || text.contains(&format!("of {name}"))
        };
        self.shapes
            .keys()
            .filter(mentioned)
            .max_by_key(|name| name.len())
            .and_then(|name| self.shapes.get(name))
            .copied()
    }
}

fn normal(name: &str) -> String {
    name.to_ascii_lowercase().replace(['-', '_'], " ")
}

/// A name without the plural's s.
fn singular(name: &str) -> String {
    match name.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => name.strip_suffix('s').unwrap_or(name).to_owned(),
    }
}

/// The name that an introduction gives the object it introduces; `None` for the reply itself (`Return a
/// json-object with …`, `Each json-object contains …`, `The main json-object …`).
pub(crate) fn shape_name(intro: &str) -> Option<String> {
    if let Some((before, _)) = intro.split_once(" are described by ") {
        return Some(singular(last_phrase(before)));
    }
    let (before, _) = intro.rsplit_once(" json-object contain")?;
    let phrase = last_phrase(before);
    let phrase =
        ["The ", "the ", "A ", "a ", "An ", "an "].iter().find_map(|article| phrase.strip_prefix(article))?;
    (phrase != "main" && phrase.split(' ').count() <= 3).then(|| phrase.to_owned())
}

fn last_phrase(text: &str) -> &str {
    text.rsplit(['.', ',', ':']).next().unwrap_or(text).trim()
}

/// `The region json-object can be an I/O region or a memory region`: a name and what it stands for.
fn alternatives(intro: &str) -> Option<(String, Vec<String>)> {
    let (before, behind) = intro.split_once(" json-object can be ")?;
    let phrase = last_phrase(before);
    let name = phrase.strip_prefix("The ").or_else(|| phrase.strip_prefix("the ")).unwrap_or(phrase);
    let choices = behind.split([',', '.']).next()?.split(" or ");
    let without_article = |choice: &str| {
        let choice = choice.trim();
        choice.strip_prefix("an ").or_else(|| choice.strip_prefix("a ")).unwrap_or(choice).to_owned()
    };
    Some((normal(name), choices.map(without_article).collect()))
}

/// How many shapes an entry may name. QEMU's name four at most; each member is compared with all of them.
const MAX_SHAPES: usize = 64;

impl Builder<'_> {
    /// Makes the named shapes of an entry. They may refer to each other and to themselves. `shown` are values
    /// of the first one of `groups`, where that is the reply itself.
    pub(super) fn named_shapes(&mut self, groups: &[Group<'_>], shown: &[Sample<'_>], scope: &mut Scope) {
        let mut named: Vec<(String, &Group<'_>)> =
            groups.iter().filter_map(|group| Some((shape_name(&group.intro)?, group))).collect();
        if let Some((_, group)) = named.get(MAX_SHAPES) {
            let message = format!("more than {MAX_SHAPES} objects are described by name");
            let diagnostic = Diagnostic::error("too-many-shapes", self.items_span(&group.items), message);
            self.report(diagnostic.help("describe the object in the member that has it"));
        }
        named.truncate(MAX_SHAPES);
        let mut ids = Vec::new();
        for (name, group) in &named {
            let span = self.items_span(&group.items);
            let id = self.new_struct(Some(name.clone()), span);
            scope.shapes.insert(normal(name), id);
            ids.push(id);
        }
        let choices = groups.iter().filter_map(|group| alternatives(&group.intro)).take(MAX_SHAPES);
        let mut unions = Vec::new();
        for (name, parts) in choices {
            let parts = scope.each_once(&parts);
            let Some(span) = parts.first().map(|id| self.schema.type_def(*id).span) else { continue };
            let id = self.new_struct(Some(name.clone()), span);
            scope.shapes.insert(name, id);
            unions.push((id, parts));
        }
        for (i, (id, (_, group))) in ids.into_iter().zip(&named).enumerate() {
            self.fill_object(id, &group.items, if i == 0 { shown } else { &[] }, scope);
        }
        for (id, parts) in unions {
            self.merge(id, &parts);
        }
    }

    /// One structure for an object that is one of several: members that only some have are optional, and an
    /// enumeration has the values of all.
    fn merge(&mut self, id: TypeId, parts: &[TypeId]) {
        let parts: Vec<StructType> =
            parts.iter().filter_map(|part| self.schema.struct_type(*part).cloned()).collect();
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for member in parts.iter().flat_map(|part| &part.members) {
            *counts.entry(member.name.clone()).or_default() += 1;
        }
        let all = parts.len();
        let mut merged: Vec<Member> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for mut member in parts.into_iter().flat_map(|part| part.members) {
            match places.get(&member.name).and_then(|place| merged.get_mut(*place)) {
                Some(known) => {
                    known.optional |= member.optional;
                    let (into, from) = (known.ty.clone(), member.ty);
                    self.merge_values(&into, &from);
                }
                None => {
                    member.optional |= counts.get(&member.name).is_some_and(|count| *count < all);
                    places.insert(member.name.clone(), merged.len());
                    merged.push(member);
                }
            }
        }
        self.fill(id, StructType { members: merged, open: false, ..StructType::default() });
    }

    /// Adds the values of one enumeration to another.
    fn merge_values(&mut self, into: &Type, from: &Type) {
        let (Type::Def(into), Type::Def(from)) = (into, from) else { return };
        let TypeKind::Enum(from) = self.schema.type_def(*from).kind.clone() else { return };
        if let TypeKind::Enum(into) = &mut self.schema.type_def_mut(*into).kind {
            let new = |value: &Value| into.values.iter().all(|known| known.name != value.name);
            let new: Vec<Value> = from.values.into_iter().filter(new).collect();
            into.values.extend(new);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_shapes() {
        assert_eq!(
            shape_name("The PCI device json-object contains the following:").as_deref(),
            Some("PCI device")
        );
        assert_eq!(
            shape_name("Clients are described by a json-object, each one contain the following:").as_deref(),
            Some("Client")
        );
        let region = "The region json-object can be an I/O region or a memory region, an I/O region json-object contains the following:";
        assert_eq!(shape_name(region).as_deref(), Some("I/O region"));
        assert_eq!(
            alternatives(region),
            Some(("region".to_owned(), vec!["I/O region".to_owned(), "memory region".to_owned()]))
        );
        assert_eq!(shape_name("The main json-object contains the following:"), None);
        assert_eq!(shape_name("Each json-object contain the following:"), None);
        assert_eq!(shape_name("Return a json-object with the following information:"), None);
    }
}
