//! What a successful reply carries.

use super::object::scalar;
use super::shapes::shape_name;
use super::{Builder, Sample, Scope, samples};
use crate::model::{StructType, Type, TypeId, TypeKind, WitnessKind};
use crate::prose::described::{Described, Group};
use crate::prose::item::Item;
use crate::prose::said::kind_in_words;

impl Builder<'_> {
    /// The type of a reply; `None` where it is the empty object. `loose` are items that stand in no section.
    pub(crate) fn reply(
        &mut self,
        described: &Described<'_>,
        loose: &[Item<'_>],
        shown: &[Sample<'_>],
    ) -> Option<Type> {
        if described.returns_nothing {
            return None;
        }
        let mut scope = Scope::default();
        let told = described.prose.iter().find_map(|text| root_kind(text));
        if told.is_some_and(|(kind, _)| kind == WitnessKind::Any) {
            // Whatever one example shows, another reply can be something else.
            return Some(Type::Any);
        }
        let root = root_group(&described.groups, loose);
        // How a reply is built is shown by an example better than it is told: the prose of
        // query-migrate-cache-size describes an object where a plain integer is sent.
        let kind = samples::kind(shown).or(told.map(|(kind, _)| kind)).unwrap_or(WitnessKind::Object);
        let is_array = kind == WitnessKind::Array;
        let objects = if is_array { samples::of_elements(shown) } else { shown.to_vec() };
        let root_has_name = matches!(&root, Some(Root::Group(group)) if shape_name(&group.intro).is_some());
        self.named_shapes(&described.groups, if root_has_name { &objects } else { &[] }, &mut scope);
        let Some(root) = root else { return self.reply_without_items(told, shown, &mut scope) };
        let describes_objects = samples::kind(&objects).unwrap_or(WitnessKind::Object) == WitnessKind::Object;
        if !describes_objects || !matches!(kind, WitnessKind::Array | WitnessKind::Object) {
            return Some(self.shown(shown, &mut scope));
        }
        let id = match root {
            Root::Items(items) => self.object(items, &objects, &mut scope),
            Root::Group(group) => match scope.introduced(&group.intro) {
                Some(id) => id,
                None => self.object(&group.items, &objects, &mut scope),
            },
        };
        if !is_array {
            self.disabled_says_nothing_else(id);
        }
        Some(if is_array { Type::Array(Box::new(Type::Def(id))) } else { Type::Def(id) })
    }

    /// A service that is off has no address: QEMU answers `query-vnc` with `{"enabled": false}` alone, though the
    /// text lists the other members as if they were always there.
    fn disabled_says_nothing_else(&mut self, id: TypeId) {
        let TypeKind::Struct(ty) = &mut self.schema.type_def_mut(id).kind else { return };
        if ty.members.iter().any(|member| member.name == "enabled" && member.ty == Type::Boolean) {
            for member in ty.members.iter_mut().filter(|member| member.ty != Type::Boolean) {
                member.optional = true;
            }
        }
    }

    fn reply_without_items(
        &mut self,
        told: Option<(WitnessKind, Option<WitnessKind>)>,
        shown: &[Sample<'_>],
        scope: &mut Scope,
    ) -> Option<Type> {
        let ty = match (shown.is_empty(), told) {
            (false, _) => match (self.shown(shown, scope), told) {
                (Type::Array(element), Some((_, Some(kind)))) if *element == Type::Any => {
                    Type::Array(Box::new(scalar(kind)))
                }
                (ty, _) => ty,
            },
            (true, Some((_, Some(element)))) => Type::Array(Box::new(scalar(element))),
            (true, Some((kind, None))) => scalar(kind),
            // Neither told nor shown: whether the reply carries something is open for queries only.
            (true, None) if self.entry.name.starts_with("query-") => Type::Any,
            (true, None) => return None,
        };
        match &ty {
            Type::Object if shown.iter().all(|sample| samples::is_empty_object(sample)) && told.is_none() => {
                None
            }
            Type::Def(id) if self.schema.struct_type(*id).is_some_and(is_empty) => None,
            _ => Some(ty),
        }
    }
}

fn is_empty(ty: &StructType) -> bool {
    ty.members.is_empty() && !ty.open
}

/// What describes the reply itself.
enum Root<'g, 'a> {
    Group(&'g Group<'a>),
    Items(&'g [Item<'a>]),
}

/// The group that has no name, else the items that stand in no section, else the first group: a shape with a name
/// (`The bus json-object contains …`), which others can refer to.
fn root_group<'g, 'a>(groups: &'g [Group<'a>], loose: &'g [Item<'a>]) -> Option<Root<'g, 'a>> {
    let nameless = groups.iter().find(|group| shape_name(&group.intro).is_none()).map(Root::Group);
    let items = (!loose.is_empty()).then_some(Root::Items(loose));
    nameless.or(items).or_else(|| groups.first().map(Root::Group))
}

/// What a sentence says that the reply is, and its elements where it is an array. What is told first holds:
/// `Return a json-object …. Clients are returned as a json-array`.
pub(crate) fn root_kind(text: &str) -> Option<(WitnessKind, Option<WitnessKind>)> {
    let lower = text.to_ascii_lowercase();
    if lower.starts_with("each json-object") || lower.starts_with("each array entry") {
        return Some((WitnessKind::Array, Some(WitnessKind::Object)));
    }
    let told_at =
        ["return", "json-object will be returned"].iter().filter_map(|words| lower.find(words)).min()?;
    kind_in_words(&lower[told_at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn told_kinds() {
        let kind = |text| root_kind(text).map(|(kind, _)| kind);
        assert_eq!(
            kind("Return a json-object with server information. Clients are returned as a json-array."),
            Some(WitnessKind::Object)
        );
        assert_eq!(
            kind("Each device is a json-object. The returned value is a json-array of all devices."),
            Some(WitnessKind::Array)
        );
        assert_eq!(kind("Each json-object contain the following:"), Some(WitnessKind::Array));
        assert_eq!(
            kind("When it completes a json-object will be returned containing the following data:"),
            Some(WitnessKind::Object)
        );
        assert_eq!(
            root_kind("Return a json-array of json-strings."),
            Some((WitnessKind::Array, Some(WitnessKind::String)))
        );
        assert_eq!(kind("Return the property's json-value, a number or a path."), Some(WitnessKind::Any));
        assert_eq!(kind("Stop the emulator."), None);
    }
}
