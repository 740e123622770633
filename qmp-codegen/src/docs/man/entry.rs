//! An entry: signature, prose, members as lists, examples, uses.

use super::roff::{Roff, bold, italic, plain};
use super::text::{plain_values, show};
use crate::docs::{Book, Entry, EntryId, Label, Node, Parts, Use, capitalized, nodes};
use qmp_schema::model::{Block, Command, Doc, Example, ExampleKind, Meta, Type, TypeId, TypeKind};

/// Writes entries and prose to a page.
pub(super) struct Writer<'b> {
    pub(super) book: &'b Book<'b>,
    pub(super) roff: Roff,
    /// The entry that is written.
    pub(super) own: Option<EntryId>,
    /// The types whose members are being written: one may contain itself.
    open: Vec<TypeId>,
}

impl<'b> Writer<'b> {
    pub(super) fn new(book: &'b Book<'b>) -> Writer<'b> {
        Writer { book, roff: Roff::default(), own: None, open: Vec::new() }
    }

    /// An entry.
    pub(super) fn entry(&mut self, id: EntryId) {
        let entry = self.book.entry(id);
        self.own = Some(id);
        self.roff.subsection(entry.name());
        if !matches!(entry, Entry::Type(..)) {
            let signature = self.signature(entry);
            self.roff.paragraph(&signature);
        }
        if let Some(title) = self.title(entry) {
            self.roff.paragraph(&title);
        }
        let parts = Parts::of(&entry);
        self.prose(&parts.prose);
        self.features(entry.meta());
        match entry {
            Entry::Command(command) => self.command(command, &parts),
            Entry::Event(event) => self.part("Data", event.data),
            Entry::Type(ty, _) => self.contents(ty),
        }
        for text in &parts.errors {
            self.labelled("Errors", text);
        }
        self.examples(&parts.examples);
        if let Entry::Type(ty, _) = entry {
            self.used_by(self.book.uses(ty));
        }
        self.own = None;
    }

    /// What one writes or gets: the name, and what is mandatory and in brackets what is not.
    fn signature(&self, entry: Entry<'_>) -> String {
        let (arguments, returns) = match entry {
            Entry::Command(command) => (command.arguments, command.returns.as_ref()),
            Entry::Event(event) => (event.data, None),
            Entry::Type(..) => (None, None),
        };
        let mut out = bold(entry.name());
        match arguments.map(|id| (id, self.book.of_type(id))) {
            None => {}
            Some((_, Some(entry))) => out += &format!(" {}", italic(self.book.entry(entry).name())),
            Some((id, None)) => {
                let schema = self.book.schema();
                for node in nodes(schema, id) {
                    let name = italic(node.label.name());
                    out += &if node.optional { format!(" [{name}]") } else { format!(" {name}") };
                }
                if schema.struct_type(id).is_some_and(|ty| ty.open) {
                    out += " ...";
                }
            }
        }
        if let Some(returns) = returns {
            out += &format!(" \\(-> {}", self.spelled(returns));
        }
        out
    }

    /// `Since 0.14, deprecated.` Types are of several kinds: `Structure, since 2.0, base Common.`
    fn title(&self, entry: Entry<'_>) -> Option<String> {
        let mut parts = Vec::new();
        if let Entry::Type(..) = entry {
            parts.push(entry.kind().word().to_owned());
        }
        parts.extend(entry.badges().into_iter().map(show));
        if let Entry::Type(id, _) = entry
            && let Some(base) = self.book.schema().struct_type(id).and_then(|ty| ty.base)
        {
            parts.push(format!("base {}", self.spelled(&Type::Def(base))));
        }
        (!parts.is_empty()).then(|| capitalized(&parts.join(", ")) + ".")
    }

    fn command(&mut self, command: &Command, parts: &Parts<'_>) {
        self.part("Arguments", command.arguments);
        if !command.undeclared.is_empty() {
            self.roff
                .paragraph("The text names these as well, which the command's table entry does not take:");
            for member in &command.undeclared {
                let said = member.doc.summary().map(|said| self.inline(said)).unwrap_or_default();
                self.roff.item(&bold(&member.name), &said);
            }
        }
        let said = parts.returns.iter().map(|text| self.inline(text)).collect::<Vec<_>>().join(" ");
        let returns = match &command.returns {
            Some(ty) if said.is_empty() => self.spelled(ty),
            Some(ty) => format!("{said} ({})", self.spelled(ty)),
            None if said.is_empty() => "nothing".to_owned(),
            None => said,
        };
        self.roff.paragraph(&format!("Returns: {returns}"));
        if let Some(ty) = &command.returns
            && let Some(id) = ty.def().filter(|&id| self.book.of_type(id).is_none())
            && plain_values(self.book, id).is_none()
        {
            self.members(id);
        }
    }

    /// Arguments or data: those of a named type by its name, others as a list.
    fn part(&mut self, label: &str, id: Option<TypeId>) {
        match id {
            Some(id) if self.book.of_type(id).is_some() => {
                let name = self.spelled(&Type::Def(id));
                self.roff.paragraph(&format!("{label}: the members of {name}"));
            }
            Some(id) if !self.is_empty(id) => {
                self.roff.paragraph(&format!("{label}:"));
                self.members(id);
            }
            _ => self.roff.paragraph(&format!("{label}: none")),
        }
    }

    fn is_empty(&self, id: TypeId) -> bool {
        let schema = self.book.schema();
        nodes(schema, id).is_empty() && !schema.struct_type(id).is_some_and(|ty| ty.open)
    }

    /// All of a type.
    fn contents(&mut self, id: TypeId) {
        let label = match self.book.schema().type_def(id).kind {
            TypeKind::Struct(_) => "Members",
            TypeKind::Enum(_) => "Values",
            TypeKind::Alternate(_) => "Choices",
        };
        let none = if self.is_empty(id) { " none" } else { "" };
        self.roff.paragraph(&format!("{label}:{none}"));
        self.members(id);
    }

    /// Members, branches, values or choices; below each what it has in place.
    fn members(&mut self, id: TypeId) {
        if self.open.contains(&id) {
            return;
        }
        self.open.push(id);
        let schema = self.book.schema();
        for node in nodes(schema, id) {
            self.member(&node);
        }
        if schema.struct_type(id).is_some_and(|ty| ty.open) {
            self.roff.item("...", "Members beyond those that are listed.");
        }
        self.open.pop();
    }

    fn member(&mut self, node: &Node<'_>) {
        let mut tag = match node.label {
            Label::Branch { discriminator, value } => {
                format!("where {} is {}", bold(discriminator), bold(value))
            }
            label => bold(label.name()),
        };
        let branch = node.below.filter(|&id| self.book.of_type(id).is_some()).map(Type::Def);
        if let Some(ty) = node.ty {
            tag += &format!(": {}", self.spelled(ty));
        } else if let Some(ty) = branch {
            tag += &format!(": the members of {}", self.spelled(&ty));
        }
        let badges = node.badges().into_iter().map(show).collect::<Vec<_>>();
        if !badges.is_empty() {
            tag += &format!(" ({})", badges.join(", "));
        }
        let mut said = self.said(node.doc, node.meta).into_iter();
        self.roff.item(&tag, &said.next().unwrap_or_default());
        said.for_each(|text| self.roff.item_paragraph(&text));
        if let Some(id) = node.below.filter(|&id| self.book.of_type(id).is_none() && !self.is_empty(id)) {
            self.in_place(id);
        }
    }

    fn in_place(&mut self, id: TypeId) {
        // Values that are spelled need no list.
        if self.open.contains(&id) || plain_values(self.book, id).is_some() {
            return;
        }
        self.roff.indent();
        self.members(id);
        self.roff.outdent();
    }

    fn features(&mut self, meta: &Meta) {
        for text in self.said(&Doc::default(), meta) {
            self.roff.paragraph(&text);
        }
    }

    fn labelled(&mut self, label: &str, text: &str) {
        let text = self.inline(text);
        self.roff.paragraph(&format!("{label}: {text}"));
    }

    /// Paragraphs, lists and notes.
    pub(super) fn prose(&mut self, blocks: &[&Block]) {
        for block in blocks {
            match block {
                Block::List(items) => {
                    for item in items {
                        let item = self.inline(item);
                        self.roff.bullet(&item);
                    }
                }
                Block::Example(example) => self.examples(&[example]),
                Block::Paragraph(_) | Block::Note(_) | Block::Returns(_) | Block::Errors(_) => {
                    for text in self.block(block) {
                        self.roff.paragraph(&text);
                    }
                }
            }
        }
    }

    /// Those of one caption together, each text behind its arrow.
    fn examples(&mut self, examples: &[&Example]) {
        for group in examples.chunk_by(|_, next| next.caption.is_none()) {
            let caption = group.first().and_then(|example| example.caption.as_deref());
            let caption = caption.map(|caption| format!(" {}", self.inline(caption)));
            self.roff.paragraph(&format!("Example:{}", caption.unwrap_or_default()));
            let mut lines = String::new();
            for example in group {
                let arrow = match example.kind {
                    ExampleKind::Request => "->",
                    ExampleKind::Reply | ExampleKind::Event => "<-",
                };
                lines += &format!("{arrow} {}\n", example.text.replace('\n', "\n   "));
            }
            self.roff.indent();
            self.roff.literal(&lines);
            self.roff.outdent();
        }
    }

    fn used_by(&mut self, uses: &[Use<'_>]) {
        let mut entries = Vec::new();
        for uses in uses.chunk_by(|a, b| a.entry == b.entry) {
            let ways = uses.iter().map(|used| match used.as_what.words() {
                (words, Some(name)) => format!("{words} {}", plain(name)),
                (words, None) => words.to_owned(),
            });
            let name = uses.first().map(|used| bold(self.book.entry(used.entry).name())).unwrap_or_default();
            entries.push(format!("{name} ({})", ways.collect::<Vec<_>>().join(", ")));
        }
        if !entries.is_empty() {
            self.roff.paragraph(&format!("Used by: {}", entries.join(", ")));
        }
    }
}
