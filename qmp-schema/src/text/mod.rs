//! How the classic texts are written: their parts, each with its place.
//!
//! The [model](crate::model) has what a description says; this is how it says so, for who judges the writing: entries of
//! the table, sections with their headings, items with their tags, JSON texts. It follows the readers: what is an item here was
//! read as one. QAPI schemas and JSON have no such parts.

mod cut;
mod roles;

use crate::model::{ExampleKind, WitnessKind};
use crate::source::{FileId, SourceMap, Span};

pub use crate::json::{Content, Json, JsonText, Member, Slip, SlipKind, read as read_json};
pub use crate::prose::label::Label;
pub use crate::prose::section::Level;
pub use roles::{List, Role, told_reply};

/// One file of the classic look, in parts.
#[derive(Clone, Debug)]
pub struct Text {
    /// The file.
    pub file: FileId,
    /// What it is.
    pub kind: Kind,
    /// Whether it is a table that the human monitor shares, so that only its documented commands are QMP's.
    pub is_shared: bool,
    /// The entries of a command table, in order.
    pub entries: Vec<Entry>,
    /// The sections of its documentation, in order. Text ahead of the first heading is a section too.
    pub sections: Vec<Section>,
}

/// What a file of the classic look is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A command table, with documentation between SQMP and EQMP.
    Table,
    /// The documentation of commands without the table.
    CommandText,
    /// An event list.
    Events,
}

/// A word or a text, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The text.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// An entry of the command table.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What stands behind `.name`: one name, or several in the human monitor's table (`q|quit`).
    pub name: Placed,
    /// The literal behind `.args_type`.
    pub args_type: Option<Span>,
    /// What it declares, as far as that can be read.
    pub arguments: Vec<Argument>,
    /// The build condition around it.
    pub condition: Option<String>,
    /// The whole entry.
    pub span: Span,
}

/// An argument as `args_type` declares it.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// The JSON kind that its letter stands for.
    pub kind: WitnessKind,
    /// `O`: its members are on the wire, it is not.
    pub is_option_list: bool,
    /// Whether it may be absent.
    pub optional: bool,
    /// All of it, `name:letter`.
    pub span: Span,
}

/// What stands under one heading.
#[derive(Clone, Debug)]
pub struct Section {
    /// The heading; `None` for text ahead of the first one.
    pub heading: Option<Heading>,
    /// What it introduces.
    pub level: Level,
    /// Whether it is exact: a section for a named type, or any section of a file with `HXCOMM exact`.
    pub is_exact: bool,
    /// Its place in [`Text::entries`], where the reader took it for that entry's documentation.
    pub entry: Option<usize>,
    /// What stands below the heading, in order.
    pub parts: Vec<Part>,
    /// The lines it consists of, those of heading and underline included, each up to its end; comment lines between
    /// them are none of its.
    pub lines: Vec<Span>,
    /// All of it, the heading included.
    pub span: Span,
}

/// A heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// The line, without blanks around it.
    pub text: Placed,
    /// The names that it gives; none where it is a sentence.
    pub names: Vec<String>,
    /// The line of dashes or equal signs below it, where there is one, however short.
    pub underline: Option<Placed>,
}

/// One part of a section.
#[derive(Clone, Debug)]
pub enum Part {
    /// A paragraph.
    Paragraph(Placed),
    /// A label, such as `Arguments:`, with the text behind it up to the next blank line. Its place starts with the label.
    Label(Label, Placed),
    /// A list.
    List(Vec<Item>),
    /// A JSON text.
    Example(Example),
}

/// An item of a list.
#[derive(Clone, Debug)]
pub struct Item {
    /// The members it documents: mostly one, none for a remark, several in `"pc" and "npc": …`.
    pub names: Vec<Placed>,
    /// Its text behind the names, words with single blanks between them.
    pub text: Placed,
    /// The JSON kind that it gives its members, by its tag, else by its words.
    pub kind: Option<WitnessKind>,
    /// Whether its tag or its words say that they may be absent.
    pub optional: bool,
    /// What stands in parentheses in the text, outermost ones, in order: type tags and remarks.
    pub parentheses: Vec<Parenthesis>,
    /// The items nested in it.
    pub children: Vec<Item>,
    /// Whether it is introduced by `NAME array:`, so that its children describe the element.
    pub is_array_head: bool,
    /// Whether it only applies to one value of a discriminator.
    pub is_variant: bool,
    /// How far its dash is indented, in columns.
    pub indent: usize,
    /// From its dash to the end of its text; nested items not included.
    pub span: Span,
}

/// What stands in parentheses.
#[derive(Clone, Debug)]
pub struct Parenthesis {
    /// The text between them.
    pub inner: Placed,
    /// What it says, where the reader took it for a type tag.
    pub tag: Option<Tag>,
}

/// What a type tag says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tag {
    /// The JSON kind, where it names one; the names of QAPI's types (`NewImageMode`) give none.
    pub kind: Option<WitnessKind>,
    /// Whether it has the word `optional`.
    pub optional: bool,
    /// Whether it gives a default.
    pub has_default: bool,
}

/// A JSON text.
#[derive(Clone, Debug)]
pub struct Example {
    /// Who sends it.
    pub kind: ExampleKind,
    /// Whether an arrow stands ahead of it.
    pub has_arrow: bool,
    /// The text as it stands in the file, without the arrow.
    pub span: Span,
    /// What it says, as far as it can be read.
    pub json: Option<Json>,
}

/// The parts of each file of the classic look, in the order of the files.
///
/// ```
/// let mut sources = qmp_schema::SourceMap::new();
/// sources.add("qmp-events.txt", "STOP\n---\n\nThe machine was stopped.\n\nData: None.\n");
/// let texts = qmp_schema::text::texts(&sources);
/// let heading = texts[0].sections[0].heading.as_ref().unwrap();
/// assert_eq!(heading.names, ["STOP"]);
/// assert_eq!(heading.underline.as_ref().unwrap().text, "---");
/// ```
pub fn texts(sources: &SourceMap) -> Vec<Text> {
    sources.files().filter_map(|(id, file)| cut::text(id, &file.text)).collect()
}
