//! What a documentation comment says, given to what it is about.

use crate::model::{Block, Doc, Feature, Meta};
use crate::qapi::definition::Attributes;
use crate::qapi::doc::{DocComment, DocMember};
use std::collections::HashMap;

/// What is said of a definition and of what it has.
#[derive(Default)]
pub(super) struct Docs {
    pub(super) doc: Doc,
    since: Option<String>,
    members: HashMap<String, DocMember>,
    /// Of the members of structures within structures, by the outer name: `qemu.major`.
    nested: HashMap<String, Vec<DocMember>>,
    features: HashMap<String, Doc>,
}

/// What is said of a member, value, branch or choice.
pub(super) struct Said {
    pub(super) doc: Doc,
    pub(super) default: Option<String>,
    pub(super) meta: Meta,
}

impl Said {
    /// Of what has no default in the model: it stays in the text.
    pub(super) fn without_default(mut self) -> Said {
        self.default.take().iter().for_each(|value| say(&mut self.doc, &format!("default {value}")));
        self
    }
}

/// Puts a remark back into the text.
fn say(doc: &mut Doc, remark: &str) {
    match doc.blocks.first_mut() {
        Some(Block::Paragraph(text)) => {
            let (words, end) = text.strip_suffix('.').map_or((text.as_str(), ""), |words| (words, "."));
            *text = format!("{words} ({remark}){end}");
        }
        _ => doc.blocks.insert(0, Block::Paragraph(format!("({remark})"))),
    }
}

impl Docs {
    pub(super) fn new(comment: Option<DocComment>) -> Docs {
        let Some(comment) = comment else { return Docs::default() };
        let features = comment.features.into_iter().map(|mut feature| {
            feature.since.iter().for_each(|release| say(&mut feature.doc, &format!("since {release}")));
            feature.default.iter().for_each(|value| say(&mut feature.doc, &format!("default {value}")));
            (feature.name.name, feature.doc)
        });
        let mut out =
            Docs { doc: comment.doc, since: comment.since, features: features.collect(), ..Docs::default() };
        comment.members.into_iter().for_each(|member| out.add(member));
        out
    }

    fn add(&mut self, mut member: DocMember) {
        match member.name.name.split_once('.').map(|(outer, inner)| (outer.to_owned(), inner.to_owned())) {
            Some((outer, inner)) => {
                member.name.name = inner;
                self.nested.entry(outer).or_default().push(member);
            }
            None => drop(self.members.insert(member.name.name.clone(), member)),
        }
    }

    /// What is said of the members of a member, which is taken.
    pub(super) fn within(&mut self, name: &str) -> Docs {
        let mut out = Docs::default();
        self.nested.remove(name).into_iter().flatten().for_each(|member| out.add(member));
        out
    }

    /// What the definition carries.
    pub(super) fn meta(&mut self, attributes: &Attributes<'_>) -> Meta {
        let since = self.since.take();
        Meta { since, ..self.carried(attributes) }
    }

    /// What is said of a member, which is taken.
    pub(super) fn member(&mut self, name: &str, attributes: &Attributes<'_>) -> Said {
        let meta = self.carried(attributes);
        match self.members.remove(name) {
            Some(said) => {
                Said { doc: said.doc, default: said.default, meta: Meta { since: said.since, ..meta } }
            }
            None => Said { doc: Doc::default(), default: None, meta },
        }
    }

    fn carried(&mut self, attributes: &Attributes<'_>) -> Meta {
        // A comment has one section of features for the definition and its members.
        let features = attributes.features.iter().map(|feature| Feature {
            name: feature.name.text.to_owned(),
            doc: self.features.get(feature.name.text).cloned().unwrap_or_default(),
            condition: feature.condition.clone(),
        });
        Meta { features: features.collect(), condition: attributes.condition.clone(), ..Meta::default() }
    }
}
