//! The JSON texts of examples, as rules look at them.

mod conform;
mod fault;
mod message;
mod peers;
mod place;

pub(crate) use fault::{Fault, Part, What};
pub(crate) use message::{About, Message, Shape};
pub(crate) use place::{Places, without_leaders};

use message::Conversation;
use qmp_schema::model::{Command, Doc, Event, ExampleKind, Item};
use qmp_schema::text::{Json, Slip, SlipKind, Text};
use qmp_schema::{Diagnostic, EntryKind, Schema, SourceMap, Span};
use std::collections::BTreeSet;
use std::ops::Range;

/// A JSON text of an example.
#[derive(Debug)]
pub(crate) struct Example<'r> {
    /// The entry in whose documentation it stands.
    pub(crate) owner: Owner<'r>,
    /// Who sends it.
    pub(crate) kind: ExampleKind,
    /// Whether it says in its place that something is left out, as the format of its file allows.
    pub(crate) may_elide: bool,
    /// What it says, as far as it can be read.
    pub(crate) json: Option<Json>,
    /// What in it is not by the letter.
    pub(crate) slips: Vec<Slip>,
    /// What it is about: a command or an event of the schema, mostly its owner.
    pub(crate) about: About<'r>,
    /// How it differs from what is described.
    pub(crate) faults: Vec<Fault<'r>>,
    /// Whether it is a request of the section's own command, but for the name.
    pub(crate) is_misnamed: bool,
    places: Places,
}

/// The entry in whose documentation an example stands.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Owner<'r> {
    /// A command.
    Command(&'r Command),
    /// An event.
    Event(&'r Event),
    /// A type that has a name.
    Type(&'r str),
    /// A chapter.
    None,
}

impl<'r> Owner<'r> {
    /// Its name; empty for a chapter.
    pub(crate) fn name(self) -> &'r str {
        match self {
            Owner::Command(command) => &command.name,
            Owner::Event(event) => &event.name,
            Owner::Type(name) => name,
            Owner::None => "",
        }
    }

    /// The diagnostic with the entry named.
    pub(crate) fn named(self, diagnostic: Diagnostic) -> Diagnostic {
        match self {
            Owner::Command(command) => diagnostic.entry(EntryKind::Command, &command.name),
            Owner::Event(event) => diagnostic.entry(EntryKind::Event, &event.name),
            Owner::Type(name) => diagnostic.entry(EntryKind::Type, name),
            Owner::None => diagnostic,
        }
    }
}

impl Example<'_> {
    /// The place of a range of bytes that its JSON or slips have.
    pub(crate) fn span(&self, range: &Range<usize>) -> Span {
        self.places.span(range)
    }

    /// All of it.
    pub(crate) fn whole(&self) -> Span {
        self.places.whole()
    }

    /// Whether edits to its places change the text that was read: not where that is kept within a JSON string.
    pub(crate) fn is_in_place(&self) -> bool {
        self.places.are_exact()
    }

    /// Whether it is about the entry in whose documentation it stands.
    pub(crate) fn is_of_owner(&self) -> bool {
        match (self.owner, self.about) {
            (Owner::Command(owner), About::Command(about)) => owner.name == about.name,
            (Owner::Event(owner), About::Event(about)) => owner.span == about.span,
            _ => false,
        }
    }

    /// Whether other examples of its entry can be expected to have the same: all can be read.
    fn is_own(&self) -> bool {
        self.is_of_owner() && self.is_sound()
    }

    /// What a message of it says; `None` where it is no object.
    pub(crate) fn message(&self) -> Option<Message<'_>> {
        Message::of(self.kind, self.json.as_ref()?)
    }

    /// Whether brackets do not fit, so that members may stand elsewhere than they seem to.
    pub(crate) fn has_wrong_brackets(&self) -> bool {
        let end = self.json.as_ref().map_or(0, |json| json.end);
        // What is too much behind the end moves nothing.
        let is_wrong =
            |slip: &Slip| is_bracket(slip.kind) && (slip.at.start < end || slip.kind == SlipKind::Unclosed);
        self.slips.iter().any(is_wrong)
    }

    /// Whether all members can be read, and stand where they seem to.
    pub(crate) fn is_sound(&self) -> bool {
        !self.has_wrong_brackets() && !self.slips.iter().any(|slip| garbles(slip.kind))
    }

    /// Whether something is left out within a range.
    pub(crate) fn elides_in(&self, start: usize, end: usize) -> bool {
        self.slips
            .iter()
            .any(|slip| slip.kind == SlipKind::Elided && slip.at.start >= start && slip.at.end <= end)
    }
}

/// Whether the requests of a section are all about other commands than its own: what is wrong with them is that, and not
/// what they give.
fn is_of_another(examples: &[Example<'_>]) -> bool {
    let mut requests = examples.iter().filter(|example| example.kind == ExampleKind::Request).peekable();
    let is_command = matches!(examples.first().map(|example| example.owner), Some(Owner::Command(_)));
    is_command && requests.peek().is_some() && !requests.any(Example::is_of_owner)
}

/// Finds the requests of another command that give what it does not take and the section's own does. What is wrong with them,
/// and with the replies to them, is the name.
fn find_misnamed<'r>(schema: &'r Schema, examples: &mut [Example<'r>]) {
    let mut answers_misnamed = false;
    for example in examples {
        if example.kind == ExampleKind::Request {
            answers_misnamed = is_misnamed(schema, example);
            example.is_misnamed = answers_misnamed;
        }
        if answers_misnamed && example.kind != ExampleKind::Event {
            example.faults.clear();
        }
    }
}

fn is_misnamed<'r>(schema: &'r Schema, request: &Example<'r>) -> bool {
    let (Owner::Command(own), About::Command(_)) = (request.owner, request.about) else { return false };
    !request.is_of_owner()
        && !request.faults.is_empty()
        && conform::faults(schema, request, About::Command(own)).0.is_empty()
}

/// Whether a member may not have been read for it.
fn garbles(kind: SlipKind) -> bool {
    matches!(
        kind,
        SlipKind::MissingQuote
            | SlipKind::MissingValue
            | SlipKind::MissingColon
            | SlipKind::BareWord
            | SlipKind::StrayCharacter
    )
}

fn is_bracket(kind: SlipKind) -> bool {
    matches!(
        kind,
        SlipKind::Unclosed
            | SlipKind::Unopened
            | SlipKind::OtherBracket
            | SlipKind::SurplusBracket
            | SlipKind::GoesOn
            | SlipKind::MissingName
    )
}

/// The examples of a description, in the order of its items; one that documents two events is there once.
pub(super) fn examples<'r>(sources: &SourceMap, schema: &'r Schema, texts: &[Text]) -> Vec<Example<'r>> {
    let mut collector = Collector {
        sources,
        schema,
        texts,
        seen: BTreeSet::new(),
        names: message::Names::of(schema),
        out: Vec::new(),
    };
    for item in &schema.items {
        match item {
            Item::Command(command) => collector.doc(&command.doc, Owner::Command(command)),
            Item::Event(event) => collector.doc(&event.doc, Owner::Event(event)),
            Item::Type(id) => {
                let def = schema.type_def(*id);
                collector.doc(&def.doc, Owner::Type(def.name.as_deref().unwrap_or_default()));
            }
            Item::Chapter(chapter) => collector.doc(&chapter.doc, Owner::None),
        }
    }
    collector.out
}

struct Collector<'c, 'r> {
    sources: &'c SourceMap,
    schema: &'r Schema,
    texts: &'c [Text],
    seen: BTreeSet<Span>,
    names: message::Names<'r>,
    out: Vec<Example<'r>>,
}

impl<'r> Collector<'_, 'r> {
    fn doc(&mut self, doc: &'r Doc, owner: Owner<'r>) {
        let mut conversation = Conversation::of(owner);
        let mut untold = Vec::new();
        let first = self.out.len();
        for example in doc.examples() {
            if !self.seen.insert(example.span) && example.span != Span::default() {
                continue;
            }
            let (places, read) = place::read(self.sources, example);
            let about = conversation.about(&self.names, example.kind, read.json.as_ref());
            let mut example = Example {
                owner,
                kind: example.kind,
                may_elide: self.may_elide(example.span),
                json: read.json,
                slips: read.slips,
                about,
                faults: Vec::new(),
                is_misnamed: false,
                places,
            };
            let (faults, only_shown) = conform::faults(self.schema, &example, about);
            example.faults = faults;
            untold.push(if example.is_own() { only_shown } else { Vec::new() });
            self.out.push(example);
        }
        let Some(own) = self.out.get_mut(first..) else { return };
        peers::compare(own, &untold);
        if is_of_another(own) {
            own.iter_mut().for_each(|example| example.faults.clear());
        }
        find_misnamed(self.schema, own);
    }

    /// QAPI's documentation, and what is exact, leave out with `...` what does not matter.
    fn may_elide(&self, span: Span) -> bool {
        let Some(text) = self.texts.iter().find(|text| text.file == span.file) else { return true };
        let holds = |section: &Span| section.start <= span.start && span.end <= section.end;
        let section = text.sections.iter().find(|section| holds(&section.span));
        section.is_some_and(|section| section.is_exact)
    }
}
