//! An entry's page.

use super::members::{Members, facts, features, type_name};
use crate::style::{ASIDE, HEADING, NAME, TYPE, plain, styled, width, wrapped};
use qmp_codegen::docs::{Book, Entry, EntryId, Kind, Use};
use qmp_schema::model::{Block, Command, Example, ExampleKind, TypeId};

/// An entry on its way to the terminal.
pub(super) struct Page<'b, 's> {
    book: &'b Book<'s>,
    id: EntryId,
    members: Members<'s>,
    width: usize,
    text: String,
}

impl<'b, 's> Page<'b, 's> {
    pub(super) fn new(book: &'b Book<'s>, id: EntryId, depth: usize) -> Page<'b, 's> {
        let width = width();
        let members = Members { schema: book.schema(), width, depth };
        Page { book, id, members, width, text: String::new() }
    }

    /// The whole page.
    pub(super) fn text(mut self) -> String {
        let entry = self.book.entry(self.id);
        self.head(&entry);
        let (lead, rest) = entry.doc().split_lead();
        self.blocks(lead);
        let of_reply = rest.iter().position(|block| matches!(block, Block::Returns(_)));
        match entry {
            Entry::Command(command) => {
                self.root("Arguments", command.arguments);
                self.reply(command, of_reply.and_then(|at| rest.get(at)));
            }
            Entry::Event(event) => self.root("Data", event.data),
            Entry::Type(id, _) => self.contents(id),
        }
        self.features(&entry);
        let (before, behind) = rest.split_at(of_reply.unwrap_or(rest.len()));
        self.blocks(before);
        self.blocks(behind.get(1..).unwrap_or_default());
        if let Entry::Type(id, _) = entry {
            self.uses(id);
        }
        self.text
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn paragraph(&mut self, text: &str, label: &str) {
        self.text.push('\n');
        for line in wrapped(&format!("{label}{text}"), self.width) {
            self.line(&line);
        }
    }

    fn head(&mut self, entry: &Entry<'_>) {
        self.line(&format!("{} {}", entry.kind().word(), styled(NAME, entry.name())));
        let mut said: Vec<String> =
            facts(entry.meta()).into_iter().map(|(style, text)| styled(style, text)).collect();
        if let Entry::Command(command) = entry {
            let flags = [
                (command.out_of_band, "can be sent out-of-band"),
                (command.preconfig, "can be sent before the machine is made"),
                (command.silent, "success is not answered"),
            ];
            said.extend(flags.iter().filter(|(is_set, _)| *is_set).map(|(_, text)| styled(ASIDE, text)));
        }
        if !said.is_empty() {
            self.line(&said.join(", "));
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        let mut after_example = false;
        for block in blocks {
            match block {
                Block::Paragraph(text) => self.paragraph(text, ""),
                Block::Note(text) => self.paragraph(text, "Note: "),
                Block::Errors(text) => self.paragraph(text, "Errors: "),
                Block::Returns(text) => self.paragraph(text, "Returns: "),
                Block::List(items) => {
                    self.text.push('\n');
                    for item in items {
                        for (at, line) in wrapped(item, self.width - 2).iter().enumerate() {
                            self.line(&format!("{} {line}", if at == 0 { "*" } else { " " }));
                        }
                    }
                }
                Block::Example(example) => self.example(example, after_example),
            }
            after_example = matches!(block, Block::Example(_));
        }
    }

    fn example(&mut self, example: &Example, after_example: bool) {
        if !after_example || example.caption.is_some() {
            let caption = example.caption.as_deref().map(|caption| format!(" {}", plain(caption)));
            self.text.push('\n');
            self.line(&format!("{}{}", styled(HEADING, "Example"), caption.unwrap_or_default()));
        }
        let arrow = match example.kind {
            ExampleKind::Request => "->",
            ExampleKind::Reply | ExampleKind::Event => "<-",
        };
        for (at, line) in plain(&example.text).lines().enumerate() {
            let lead = if at == 0 { styled(ASIDE, arrow) } else { "  ".to_owned() };
            self.line(&format!("{lead} {line}"));
        }
    }

    /// What a command or an event carries.
    fn root(&mut self, label: &str, id: Option<TypeId>) {
        self.text.push('\n');
        let label_styled = styled(HEADING, label);
        let Some(id) = id else { return self.line(&format!("{label_styled} none")) };
        let named = self.book.schema().type_def(id).name.as_deref();
        let first = match named {
            Some(name) => format!("{label_styled} {}", styled(TYPE, name)),
            None => label_styled,
        };
        self.tree(first, id);
    }

    fn tree(&mut self, first: String, id: TypeId) {
        self.text += &self.members.tree(first, id);
        if self.book.schema().struct_type(id).is_some_and(|ty| ty.open) {
            self.line("and more members than can be listed");
        }
    }

    /// What a command returns, with what is said of it.
    fn reply(&mut self, command: &Command, said: Option<&Block>) {
        self.text.push('\n');
        let label = styled(HEADING, "Returns");
        let said = match said {
            Some(Block::Returns(text)) => wrapped(text, self.width),
            _ => Vec::new(),
        };
        let said: String = said.iter().map(|line| format!("\n{line}")).collect();
        match &command.returns {
            None => self.line(&format!("{label} nothing{said}")),
            Some(ty) => {
                let first = format!("{label} {}{said}", type_name(self.book.schema(), ty));
                match ty.def() {
                    Some(id) => self.tree(first, id),
                    None => self.line(&first),
                }
            }
        }
    }

    /// What a type consists of.
    fn contents(&mut self, id: TypeId) {
        let label = match Entry::of_type(self.book.schema(), id).kind() {
            Kind::Enumeration => "Values",
            Kind::Alternate => "Choices",
            Kind::Structure | Kind::Union | Kind::Command | Kind::Event => "Members",
        };
        self.text.push('\n');
        self.tree(styled(HEADING, label), id);
    }

    fn features(&mut self, entry: &Entry<'_>) {
        for feature in features(entry.meta()) {
            self.paragraph(&feature, "Feature ");
        }
    }

    fn uses(&mut self, id: TypeId) {
        let uses: Vec<String> = self.book.uses(id).iter().map(|used| self.used(used)).collect();
        if !uses.is_empty() {
            self.text.push('\n');
            self.line(&styled(HEADING, "Used by"));
            for used in uses {
                self.line(&used);
            }
        }
    }

    fn used(&self, used: &Use<'_>) -> String {
        let entry = self.book.entry(used.entry);
        let what = match used.as_what.words() {
            (words, Some(name)) => format!("{words} {name}"),
            (words, None) => words.to_owned(),
        };
        format!("{} {}: {}", entry.kind().word(), styled(NAME, entry.name()), plain(&what))
    }
}
