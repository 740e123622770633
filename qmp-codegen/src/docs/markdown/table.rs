//! Tables of members, branches, values and choices.

use super::text::{Text, badge, code};
use crate::docs::{Badge, Label, Node, capitalized, is_explained, nodes};
use qmp_schema::model::{Block, Doc, Feature, Meta, Type, TypeId, TypeKind};

/// The rows of one table: name, type, notes, description.
type Row = [String; 4];

/// What a type consists of, as tables of those kinds that it has.
pub(super) fn tables(text: Text<'_>, id: TypeId, members: &str) -> Vec<String> {
    let mut groups: Vec<(&str, Vec<Row>)> = Vec::new();
    let schema = text.book.schema();
    for node in nodes(schema, id) {
        let heading = match node.label {
            Label::Member(_) => members,
            Label::Value(_) => "Value",
            Label::Branch { .. } => "Branch",
            Label::Choice(_) => "Choice",
        };
        if groups.last().is_none_or(|(last, _)| *last != heading) {
            groups.push((heading, Vec::new()));
        }
        if let Some((_, rows)) = groups.last_mut() {
            let mut table = Table { text, rows, open: vec![id] };
            table.add(&node, &Place::default());
        }
    }
    if schema.struct_type(id).is_some_and(|ty| ty.open) {
        match groups.iter_mut().find(|(heading, _)| *heading == members) {
            Some((_, rows)) => rows.push(others(&Place::default())),
            None => groups.insert(0, (members, vec![others(&Place::default())])),
        }
    }
    groups.into_iter().map(|(heading, rows)| draw(heading, &rows)).collect()
}

/// The row of an object that has more members than are known.
fn others(place: &Place) -> Row {
    let path = if place.path.is_empty() { String::new() } else { code(&place.path) + " " };
    let name = format!("{}{path}others", place.lead);
    [name, "any".to_owned(), "optional".to_owned(), "Members beyond those that are listed".to_owned()]
}

/// What stands ahead of a name.
#[derive(Default)]
struct Place {
    /// The branches that it is in.
    lead: String,
    /// The objects that it is in, with their dots.
    path: String,
}

struct Table<'t, 'b> {
    text: Text<'b>,
    rows: &'t mut Vec<Row>,
    /// The types whose rows are being added: one may contain itself.
    open: Vec<TypeId>,
}

impl Table<'_, '_> {
    /// Adds a node, and below it what it has in place.
    fn add(&mut self, node: &Node<'_>, place: &Place) {
        let name = format!("{}{}", place.path, node.label.name());
        let label = match node.label {
            Label::Branch { discriminator, value } => {
                format!("{}{} is {}", place.lead, code(discriminator), code(value))
            }
            _ => format!("{}{}", place.lead, code(&name)),
        };
        let in_place = node.below.filter(|&id| self.text.book.of_type(id).is_none());
        let values = in_place.map(|id| values_of(self.text, id)).unwrap_or_default();
        let ty = match (node.ty, node.below) {
            (Some(ty), _) => self.text.spelled(ty) + &values.list,
            (None, Some(id)) if in_place.is_none() => self.text.spelled(&Type::Def(id)),
            (None, _) => String::new(),
        };
        let notes = node.badges().into_iter().map(badge).collect::<Vec<_>>().join(", ");
        let description = self.text.cell(node.doc, node.meta).into_iter().chain(values.described);
        self.rows.push([label.clone(), ty, notes, description.collect::<Vec<_>>().join("<br>")]);
        if let Some(id) = in_place {
            let arrays = "[]".repeat(node.ty.map_or(0, |ty| ty.element().1));
            self.below(
                id,
                &match node.label {
                    // Its members stand beside the discriminator.
                    Label::Branch { .. } => Place { lead: format!("{label}: "), path: place.path.clone() },
                    _ => Place { lead: place.lead.clone(), path: format!("{name}{arrays}.") },
                },
            );
        }
    }

    fn below(&mut self, id: TypeId, place: &Place) {
        let schema = self.text.book.schema();
        if self.open.contains(&id) || matches!(schema.type_def(id).kind, TypeKind::Enum(_)) {
            return;
        }
        self.open.push(id);
        for node in nodes(schema, id) {
            self.add(&node, place);
        }
        if schema.struct_type(id).is_some_and(|ty| ty.open) {
            self.rows.push(others(place));
        }
        self.open.pop();
    }
}

/// The values of an enumeration that is described in place.
#[derive(Default)]
pub(super) struct Values {
    /// All of them, where nothing is said of any: ` "a", "b"`, to follow `one of`.
    pub(super) list: String,
    /// Each with what is said of it, otherwise.
    described: Vec<String>,
}

/// The values of a type, where it is an enumeration.
pub(super) fn values_of(text: Text<'_>, id: TypeId) -> Values {
    let schema = text.book.schema();
    if !matches!(schema.type_def(id).kind, TypeKind::Enum(_)) {
        return Values::default();
    }
    let values = nodes(schema, id);
    if values.iter().all(|value| value.doc.is_empty() && value.badges().is_empty()) {
        let names = values.iter().map(|value| code(value.label.name())).collect::<Vec<_>>();
        return Values { list: format!(" {}", names.join(", ")), described: Vec::new() };
    }
    let describe = |value: &Node<'_>| {
        let badges = value.badges().into_iter().map(badge).collect::<Vec<_>>().join(", ");
        let badges = if badges.is_empty() { badges } else { format!(" ({badges})") };
        let said = text.cell(value.doc, value.meta).join(" ");
        let said = if said.is_empty() { said } else { format!(": {said}") };
        format!("{}{badges}{said}", code(value.label.name()))
    };
    Values { list: String::new(), described: values.iter().map(describe).collect() }
}

impl Text<'_> {
    /// What is said of a node, in the parts of a cell.
    fn cell(&self, doc: &Doc, meta: &Meta) -> Vec<String> {
        let mut parts = self.cell_parts(doc);
        for feature in meta.features.iter().filter(|feature| is_explained(feature)) {
            parts.extend(labelled(feature, self.cell_parts(&feature.doc)));
        }
        parts
    }

    fn cell_parts(&self, doc: &Doc) -> Vec<String> {
        let mut parts = Vec::new();
        for block in &doc.blocks {
            match block {
                Block::Paragraph(text) => parts.push(self.inline(text)),
                Block::List(items) => {
                    parts.extend(items.iter().map(|item| format!("• {}", self.inline(item))));
                }
                Block::Note(text) => parts.push(format!("**Note:** {}", self.inline(text))),
                Block::Returns(text) => parts.push(format!("**Returns:** {}", self.inline(text))),
                Block::Errors(text) => parts.push(format!("**Errors:** {}", self.inline(text))),
                Block::Example(example) => {
                    let caption = example.caption.as_deref().map(|caption| self.inline(caption));
                    parts.push(format!("**Example:** {}", caption.unwrap_or_default()));
                    parts.push(code(&example.text));
                }
            }
        }
        parts
    }
}

/// What is said of a feature, behind its name.
pub(super) fn labelled(feature: &Feature, mut said: Vec<String>) -> Vec<String> {
    let (words, name) = Badge::of_feature(feature).words();
    let label = capitalized(words) + &name.map(|name| format!(" {}", code(name))).unwrap_or_default();
    let condition =
        feature.condition.as_deref().map(|condition| format!(" (only where {})", code(condition)));
    let label = label + &condition.unwrap_or_default();
    match said.first_mut() {
        Some(first) => *first = format!("**{label}:** {first}"),
        None => said.push(format!("**{label}**")),
    }
    said
}

/// A table without the columns in which nothing stands.
fn draw(heading: &str, rows: &[Row]) -> String {
    let heading = if heading == "Branch" { "Where" } else { heading };
    let head = [heading, "Type", "Notes", "Description"];
    let shown: Vec<usize> =
        (0..4).filter(|&at| at == 0 || rows.iter().any(|row| !row[at].is_empty())).collect();
    let line = |cells: &mut dyn Iterator<Item = &str>| {
        cells.fold(
            "|".to_owned(),
            |line, cell| if cell.is_empty() { line + " |" } else { line + " " + cell + " |" },
        )
    };
    let mut out = line(&mut shown.iter().map(|&at| head[at]));
    out.push('\n');
    out += &line(&mut shown.iter().map(|_| "---"));
    for row in rows {
        out.push('\n');
        out += &line(&mut shown.iter().map(|&at| row[at].as_str()));
    }
    out
}
