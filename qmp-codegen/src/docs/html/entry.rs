//! An entry: a command, an event or a type.

use super::super::{Badge, Entry, EntryId, Kind, Label, Node, Parts, nodes};
use super::Site;
use super::members::{FeatureView, Maker, Members, TypeView, features};
use super::place::{Page, RETURNS, anchor};
use super::prose::{Blocks, ExampleView, Prose};
use super::unfold::Tree;
use askama::Template;
use qmp_schema::model::{Command, Type, TypeId, TypeKind};

/// How many bytes what is unfolded may take for a command, an event or a union, whose branches are looked for here.
const BUDGET: usize = 16_000;
/// The same for other types.
const TYPE_BUDGET: usize = 4_000;
/// A base that takes more is not shown again in all that have it, nor a type in the commands that take all of it.
const LARGEST_COPY: usize = 32_000;
/// As many uses are shown at once; more are folded.
const SHOWN_USES: usize = 8;

#[derive(Template)]
#[template(path = "html/entry.html")]
pub(super) struct EntryView<'s> {
    anchor: String,
    name: &'s str,
    kind: &'static str,
    group: &'static str,
    badges: Vec<Badge<'s>>,
    doc: Blocks<'s>,
    features: Vec<FeatureView<'s>>,
    sections: Vec<Section<'s>>,
    errors: Vec<Prose<'s>>,
    examples: Vec<ExampleView<'s>>,
    uses: Vec<UseView<'s>>,
    folds_uses: bool,
}

/// Arguments, data, members, values, branches, choices, or the reply.
struct Section<'s> {
    title: &'static str,
    /// The type that it is as a whole, or that gives a part of it.
    ty: Option<TypeView<'s>>,
    /// What is said ahead of the type, or alone.
    lead: &'static str,
    prose: Vec<Prose<'s>>,
    members: Option<Members<'s>>,
    /// Whether the members are to be unfolded.
    is_folded: bool,
    /// Whether there are more than are listed.
    is_open: bool,
}

impl<'s> Section<'s> {
    fn new(title: &'static str) -> Section<'s> {
        Section {
            title,
            ty: None,
            lead: "",
            prose: Vec::new(),
            members: None,
            is_folded: false,
            is_open: false,
        }
    }
}

struct UseView<'s> {
    link: String,
    name: &'s str,
    group: &'static str,
    words: &'static str,
    member: Option<String>,
}

/// Makes the sections of one entry.
struct Sections<'b, 's> {
    site: &'b Site<'b, 's>,
    maker: Maker<'b, 's>,
    anchor: &'b str,
    budget: usize,
}

impl<'s> EntryView<'s> {
    pub(super) fn new<'b>(site: &'b Site<'b, 's>, page: Page<'b, 's>, id: EntryId) -> EntryView<'s> {
        let entry = site.book.entry(id);
        let anchor = anchor(&entry);
        let parts = Parts::of(&entry);
        let budget = match entry.kind() {
            Kind::Command | Kind::Event | Kind::Union => BUDGET,
            Kind::Structure | Kind::Enumeration | Kind::Alternate => TYPE_BUDGET,
        };
        let mut maker = Sections { site, maker: Maker { page, own: id }, anchor: &anchor, budget };
        let sections = match entry {
            Entry::Command(command) => maker.command(command, &parts),
            Entry::Event(event) => vec![maker.whole("Data", event.data, "No data.")],
            Entry::Type(ty, _) => maker.ty(ty),
        };
        let prose = |text: &&'s str| Prose::new(page, Some(id), text);
        let uses = uses(page, entry);
        EntryView {
            name: entry.name(),
            kind: entry.kind().word(),
            group: entry.kind().group(),
            badges: entry.badges(),
            doc: Blocks::new(page, Some(id), parts.prose.iter().copied()),
            features: features(page, id, entry.meta()),
            sections,
            errors: parts.errors.iter().map(prose).collect(),
            examples: parts.examples.iter().map(|example| ExampleView::new(example)).collect(),
            folds_uses: uses.len() > SHOWN_USES,
            uses,
            anchor,
        }
    }
}

fn uses<'s>(page: Page<'_, 's>, entry: Entry<'s>) -> Vec<UseView<'s>> {
    let Entry::Type(ty, _) = entry else { return Vec::new() };
    let view = |used: &super::super::Use<'_>| {
        let entry = page.book.entry(used.entry);
        let (words, member) = used.as_what.words();
        UseView {
            link: page.link_to_use(used),
            name: entry.name(),
            group: entry.kind().group(),
            words,
            member: member.map(str::to_owned),
        }
    };
    page.book.uses(ty).iter().map(view).collect()
}

impl<'s> Sections<'_, 's> {
    fn command(&mut self, command: &'s Command, parts: &Parts<'s>) -> Vec<Section<'s>> {
        let mut sections = vec![self.whole("Arguments", command.arguments, "No arguments.")];
        if !command.undeclared.is_empty() {
            let mut section = Section::new("Documented arguments that the command table does not declare");
            let nodes = command.undeclared.iter().map(Node::from).collect();
            section.members = self.members((None, nodes), &format!("{}=undeclared", self.anchor), true);
            sections.push(section);
        }
        let mut returns = Section::new("Returns");
        returns.prose = parts.returns.iter().map(|text| self.prose(text)).collect();
        match &command.returns {
            None if command.silent => returns.lead = "No reply on success.",
            None => returns.lead = "Nothing: the empty object.",
            Some(ty) => self.reply(ty, &mut returns),
        }
        sections.push(returns);
        sections
    }

    fn prose(&self, text: &'s str) -> Prose<'s> {
        Prose::new(self.maker.page, Some(self.maker.own), text)
    }

    fn reply(&mut self, ty: &Type, section: &mut Section<'s>) {
        let schema = self.site.book.schema();
        section.ty = Some(TypeView::new(self.maker.page, ty));
        let Some(id) = ty.def() else { return };
        let def = schema.type_def(id);
        if def.name.is_some() {
            let Some(left) = self.budget.checked_sub(self.site.costs.of_type(id).cut) else { return };
            self.budget = left;
        }
        let nodes = nodes(schema, id);
        let below = format!("{}{RETURNS}", self.anchor);
        section.members = self.members((Some(id), nodes), &below, def.name.is_none());
        section.is_folded = def.name.is_some();
        section.is_open = schema.struct_type(id).is_some_and(|ty| ty.open);
    }

    /// All arguments or data: described in place, or a named type.
    fn whole(&mut self, title: &'static str, id: Option<TypeId>, none: &'static str) -> Section<'s> {
        let schema = self.site.book.schema();
        let mut section = Section::new(title);
        let Some(id) = id else {
            section.lead = none;
            return section;
        };
        let is_named = schema.type_def(id).name.is_some();
        if is_named {
            section.lead = "The members of";
            section.ty = Some(TypeView::new(self.maker.page, &Type::Def(id)));
        }
        if !is_named || self.may_copy(id) {
            let nodes = nodes(schema, id);
            section.lead = if nodes.is_empty() { none } else { section.lead };
            section.members = self.members((Some(id), nodes), self.anchor, true);
        }
        section.is_open = schema.struct_type(id).is_some_and(|ty| ty.open);
        if section.is_open && section.lead == none {
            section.lead = "";
        }
        section
    }

    /// Whether the members of a type can be shown here as if they were described here.
    fn may_copy(&self, id: TypeId) -> bool {
        self.site.costs.of_type(id).whole <= LARGEST_COPY
    }

    fn ty(&mut self, id: TypeId) -> Vec<Section<'s>> {
        let schema = self.site.book.schema();
        let all = nodes(schema, id);
        match &schema.type_def(id).kind {
            TypeKind::Enum(_) => vec![self.list("Values", id, all)],
            TypeKind::Alternate(_) => vec![self.list("One of", id, all)],
            TypeKind::Struct(ty) => {
                let is_branch = |node: &Node<'_>| matches!(node.label, Label::Branch { .. });
                let (branches, mut members): (Vec<_>, Vec<_>) = all.into_iter().partition(is_branch);
                let mut section = Section::new("Members");
                if let Some(base) = ty.base {
                    section.ty = Some(TypeView::new(self.maker.page, &Type::Def(base)));
                    section.lead = "With the members of";
                    if !self.may_copy(base) {
                        members.drain(..members.len() - ty.members.len());
                        section.lead = "Besides the members of";
                    }
                }
                section.is_open = ty.open;
                if members.is_empty() && section.ty.is_none() && !ty.open {
                    section.lead = "No members.";
                }
                section.members = self.members((Some(id), members), self.anchor, true);
                let mut sections = vec![section];
                if !branches.is_empty() {
                    sections.push(self.list("Branches", id, branches));
                }
                sections
            }
        }
    }

    fn list(&mut self, title: &'static str, id: TypeId, nodes: Vec<Node<'s>>) -> Section<'s> {
        let mut section = Section::new(title);
        if nodes.is_empty() {
            section.lead = "None.";
        }
        section.members = self.members((Some(id), nodes), self.anchor, true);
        section
    }

    fn members(
        &mut self,
        root: (Option<TypeId>, Vec<Node<'s>>),
        below: &str,
        is_own: bool,
    ) -> Option<Members<'s>> {
        if root.1.is_empty() {
            return None;
        }
        let tree = Tree::grow(self.site.book.schema(), &self.site.costs, &mut self.budget, root, is_own);
        Some(self.maker.members(&tree, 0, below))
    }
}
