//! What the lists of a section are about.

use super::{Item, Label, Part, Placed, Section};
use crate::build;
use crate::model::WitnessKind;
use crate::prose::described::introduces;

/// A list with what leads to it.
#[derive(Clone, Copy, Debug)]
pub struct List<'s> {
    /// What it is about.
    pub role: Role,
    /// The sentence that introduces it: `Return a json-object with the following information:`.
    pub intro: Option<&'s Placed>,
    /// Its items.
    pub items: &'s [Item],
}

/// What a list is about, by where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// It stands below `Arguments:`.
    Arguments,
    /// It stands below `Data:`.
    Data,
    /// It describes an object of the reply, or one that others refer to.
    Returned,
    /// It stands below no label: arguments, members of the reply, or a remark.
    Loose,
    /// It is no list of members.
    Remark,
}

impl Section {
    /// Its lists, in order, as the reader sorts them.
    pub fn lists(&self) -> Vec<List<'_>> {
        let mut out = Vec::new();
        let mut under = Role::Loose;
        let mut in_note = false;
        let mut before = None;
        for part in &self.parts {
            let paragraph = before.take();
            match part {
                Part::Label(label, _) => {
                    under = under_label(*label, under);
                    in_note = *label == Label::Note;
                }
                Part::Example(_) => (under, in_note) = (Role::Remark, false),
                Part::Paragraph(text) => before = Some(text),
                Part::List(items) => {
                    let intro = paragraph.filter(|text: &&Placed| introduces(&text.text) && !in_note);
                    let documents = items.iter().any(|item| !item.names.is_empty());
                    let role = match (intro, documents) {
                        (Some(_), true) => Role::Returned,
                        (Some(_), false) => Role::Remark,
                        (None, false) if under != Role::Arguments => Role::Remark,
                        (None, _) => under,
                    };
                    out.push(List { role, intro, items });
                }
            }
        }
        out
    }
}

impl List<'_> {
    /// Whether it describes an object that others refer to by name: `The bus json-object contains the following:`.
    pub fn describes_shape(&self) -> bool {
        self.intro.is_some_and(|intro| build::shape_name(&intro.text).is_some())
    }
}

/// What a sentence says that the reply is: `Return a json-array. Each …`.
pub fn told_reply(text: &str) -> Option<WitnessKind> {
    build::root_kind(text).map(|(kind, _)| kind)
}

fn under_label(label: Label, under: Role) -> Role {
    match label {
        Label::Arguments => Role::Arguments,
        Label::Data => Role::Data,
        Label::Returns => Role::Returned,
        Label::Errors | Label::Example | Label::Note => Role::Remark,
        Label::Since => under,
    }
}
