//! What silence about optionality means, by the same words elsewhere.
//!
//! The items of the throttling limits say nothing of being optional. For the arguments of `block_set_io_throttle` the table
//! knows better; in `query-block` the same limits stand in the same words, and there is no table for replies. So words that
//! leave it open for arguments leave it open everywhere.

use crate::model::{Doc, Member, Schema, TypeId, TypeKind, WitnessKind};
use std::collections::{BTreeMap, BTreeSet};

/// Name, words and kind of a documented item.
type Wording<'a> = (&'a str, &'a str, Option<WitnessKind>);

/// Fewer words can be the same by accident: "device name" stands for many things.
const MIN_WORDS: usize = 4;

/// Makes members optional whose item has the name and the words of arguments that the table declares optional, all
/// of them, though their items do not say so.
pub(crate) fn settle(schema: &mut Schema) {
    let silent: Vec<(TypeId, usize)> = {
        let mut declared: BTreeMap<Wording<'_>, bool> = BTreeMap::new();
        for (_, member) in members(schema) {
            if let (Some(wording), Some(table)) = (silent_wording(member), &member.witnesses.args_type) {
                *declared.entry(wording).or_insert(true) &= table.optional == Some(true);
            }
        }
        let optional: BTreeSet<Wording<'_>> =
            declared.into_iter().filter(|(_, optional)| *optional).map(|(wording, _)| wording).collect();
        let undecided = |member: &Member| {
            let wording = silent_wording(member).filter(|_| member.witnesses.args_type.is_none());
            wording.is_some_and(|wording| optional.contains(&wording))
        };
        members(schema).filter(|(_, member)| undecided(member)).map(|(place, _)| place).collect()
    };
    for (id, index) in silent {
        if let TypeKind::Struct(ty) = &mut schema.type_def_mut(id).kind
            && let Some(member) = ty.members.get_mut(index)
        {
            member.optional = true;
        }
    }
}

/// All members with their places.
fn members(schema: &Schema) -> impl Iterator<Item = ((TypeId, usize), &Member)> {
    let structs = schema.types().filter_map(|(id, _)| Some((id, schema.struct_type(id)?)));
    structs.flat_map(|(id, ty)| ty.members.iter().enumerate().map(move |(i, member)| ((id, i), member)))
}

/// The wording of an item that says something, but not whether its member is optional.
fn silent_wording(member: &Member) -> Option<Wording<'_>> {
    let documented = member.witnesses.documented.as_ref()?;
    let words = Doc::summary(&member.doc).filter(|words| words.split_whitespace().count() >= MIN_WORDS)?;
    (documented.optional == Some(false)).then_some((member.name.as_str(), words, documented.kind))
}
