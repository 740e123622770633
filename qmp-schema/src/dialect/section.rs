//! One section: what stands under its heading.

use super::cut::{Cut, heading};
use super::label::Label;
use super::nodes::{Lines, Node};
use super::roles::Role;
use super::syntax::{Flags, Item, Kind, Members, Returns, Section, Word, entry};
use super::text::Text;
use super::{Reader, quoted, tag};
use crate::diagnostic::Diagnostic;
use crate::model::{Block, Doc, Meta};
use crate::prose::line::{Line, span_of};
use crate::prose::section::is_name;
use crate::source::Span;

/// What items in a section belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Under {
    /// No label was there.
    Nothing,
    Members,
    Parts,
    Features,
    Returns,
    /// A label that was reported.
    Misplaced,
}

impl Reader<'_> {
    /// Reads a section; `bare` is what a heading introduces that is a bare name. `None` where there is nothing in
    /// it, or its heading is none.
    pub(super) fn section(&mut self, cut: &Cut<'_, '_>, bare: Kind) -> Option<Section> {
        let (kind, name) = match (cut.heading, cut.is_chapter) {
            (Some(line), false) => match heading(self.file, &line, bare) {
                Some(found) => found,
                None => {
                    self.bad_heading(&line, bare);
                    return None;
                }
            },
            (heading, _) => {
                let text = heading.map_or("", |line| line.text.trim_ascii());
                // What looks like something else is made text in a title too.
                let text = text.strip_prefix('\\').unwrap_or(text);
                let span = heading.map_or_else(|| text_span(self, cut), |line| line.span(self.file));
                (Kind::Chapter, Word { text: text.to_owned(), span })
            }
        };
        self.entry = entry(kind, &name.text);
        let mut section = Section {
            kind,
            name,
            flags: Flags::default(),
            base: None,
            discriminator: None,
            meta: Meta::default(),
            doc: Doc::default(),
            members: Members::None,
            parts: Vec::new(),
            returns: None,
        };
        let attributes = match kind {
            Kind::Chapter => 0,
            _ => self.attributes(&mut section, cut.lines),
        };
        self.body(&mut section, &cut.lines[attributes..]);
        self.entry = None;
        let is_empty = kind == Kind::Chapter && section.name.text.is_empty() && section.doc.is_empty();
        (!is_empty).then_some(section)
    }

    fn bad_heading(&mut self, line: &Line<'_>, bare: Kind) {
        let text = line.text.trim_ascii();
        let message = match text.len() <= 60 {
            true => format!("'{text}' is no heading of an entry"),
            false => "this is no heading of an entry".to_owned(),
        };
        let noun = if bare == Kind::Command { "a command" } else { "an event" };
        let help = format!(
            "write the name of {noun}, or Event, Enumeration, Structure, Union or Alternate and a name; \
             underline chapters with ="
        );
        self.report(Diagnostic::error("bad-name", line.span(self.file), message).help(help));
    }

    /// Reads the lines right under the underline; gives how many there are.
    fn attributes(&mut self, section: &mut Section, lines: &[Line<'_>]) -> usize {
        let mut given: Vec<&str> = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let text = line.text.trim_ascii_end();
            if text.is_empty() {
                return at;
            }
            let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
            let rest = rest.trim_ascii_start();
            let span = Span::new(self.file, line.end() - rest.len(), line.end());
            if given.contains(&word) {
                let message = format!("{} is given twice", word.trim_end_matches(':'));
                self.report(
                    Diagnostic::error("bad-attribute", line.span(self.file), message)
                        .help("remove one of them"),
                );
                continue;
            }
            given.push(word);
            if let Err(help) = self.attribute(section, word, rest, span) {
                let message = match text.len() <= 60 {
                    true => {
                        format!("'{text}' cannot be read under the heading of {}", section.kind.noun())
                    }
                    false => format!("this cannot be read under the heading of {}", section.kind.noun()),
                };
                self.report(Diagnostic::error("bad-attribute", line.span(self.file), message).help(help));
            }
        }
        lines.len()
    }

    /// Takes one of them over. The error is what to do.
    fn attribute(
        &mut self,
        section: &mut Section,
        word: &str,
        rest: &str,
        span: Span,
    ) -> Result<(), &'static str> {
        let value = || match rest.starts_with('"') {
            true => quoted::whole(rest),
            false => (!rest.is_empty()).then(|| rest.to_owned()),
        };
        let fits = match word {
            "Base:" => matches!(section.kind, Kind::Structure | Kind::Union),
            "Discriminator:" => section.kind == Kind::Union,
            _ => true,
        };
        let missing = "write a value behind it, in double quotes with JSON's escapes where it is not plain";
        match word {
            "Since" => section.meta.since = Some(value().ok_or(missing)?),
            "Removed" => section.meta.removed = Some(value().ok_or(missing)?),
            "Condition:" => section.meta.condition = Some(value().ok_or(missing)?),
            "Flags:" => rest.split(',').try_for_each(|flag| flags(section, flag.trim_ascii()))?,
            "Base:" if fits && is_name(rest) => section.base = Some(Word { text: rest.to_owned(), span }),
            "Base:" if fits => return Err("write the name of a structure: Base: NAME"),
            "Discriminator:" if fits => {
                let text = quoted::whole(rest);
                let is_quoted = text.is_some();
                section.discriminator = Some(Word { text: text.unwrap_or_else(|| rest.to_owned()), span });
                if !is_quoted {
                    return Err("write the name of a member in double quotes: Discriminator: \"NAME\"");
                }
            }
            "Base:" | "Discriminator:" => {
                return Err("only Union NAME has a discriminator, and a structure or union a base");
            }
            _ => {
                return Err(
                    "here stand Since, Removed, Condition:, Flags:, Base: and Discriminator:; leave a blank \
                            line before anything else",
                );
            }
        }
        Ok(())
    }

    /// Reads what stands below them.
    fn body(&mut self, section: &mut Section, lines: &[Line<'_>]) {
        let mut under = Under::Nothing;
        let mut labels: Vec<(Label, Span)> = Vec::new();
        let mut listed: Vec<Item> = Vec::new();
        for node in self.nodes(Lines { lines, indent: 0, depth: 0 }) {
            match node {
                Node::Block(block) => section.doc.blocks.push(block),
                Node::Label(label, line, text) => {
                    under = self.label_of(section, label, line, &text, &mut labels)
                }
                Node::Item(item) => match (under, &mut section.members, &mut section.returns) {
                    (Under::Members, Members::Listed { items, .. }, _) => items.push(*item),
                    (Under::Returns, _, Some(returns)) => returns.items.push(*item),
                    (Under::Parts, ..) => section.parts.push(*item),
                    (Under::Features, ..) => listed.push(*item),
                    (Under::Misplaced, ..) => {}
                    _ => self.misplaced_item(section.kind, &item, under),
                },
            }
        }
        for item in listed {
            self.feature(&mut section.meta.features, &[], item);
        }
        self.settle(section);
    }

    /// Items as their label wants them.
    fn settle(&mut self, section: &mut Section) {
        if let Members::Listed { items, said, .. } = &mut section.members {
            if items.is_empty() && !*said {
                self.report(
                    Diagnostic::error(
                        "empty-label",
                        section.name.span,
                        "no items stand below its Arguments: or Data:",
                    )
                    .help(
                        "write None. behind the label, or (empty) where it takes an object without members",
                    ),
                );
            }
            *items = self.items_of(Role::Member, std::mem::take(items));
        }
        let role = match section.kind {
            Kind::Union => Role::Branch,
            Kind::Alternate => Role::Choice,
            _ => Role::Value,
        };
        section.parts = self.items_of(role, std::mem::take(&mut section.parts));
        if let Some(returns) = &mut section.returns {
            returns.items = self.items_within(&returns.tag, std::mem::take(&mut returns.items));
        }
        if section.kind == Kind::Union && section.discriminator.is_none() {
            self.report(
                Diagnostic::error("bad-discriminator", section.name.span, "this union has no discriminator")
                    .help("write Discriminator: \"MEMBER\" right under the underline, with a member of enumeration type"),
            );
        }
    }

    fn label_of(
        &mut self,
        section: &mut Section,
        label: Label,
        line: Line<'_>,
        text: &Text<'_>,
        labels: &mut Vec<(Label, Span)>,
    ) -> Under {
        if label == Label::Returns && section.kind != Kind::Command {
            section.doc.blocks.extend(self.said_of_reply(text));
            return Under::Nothing;
        }
        let span = line.span(self.file);
        if !label.fits(section.kind) {
            let message = format!("{} has no {}:", section.kind.noun(), label.word());
            let diagnostic = Diagnostic::error("misplaced-label", span, message);
            self.report(match Label::of_kind(section.kind) {
                Some(own) => diagnostic.help(format!("what it has stands under {}:", own.word())),
                None => diagnostic.help("entries have a heading that is underlined with dashes"),
            });
            return Under::Misplaced;
        }
        if label == Label::Returns {
            return self.returns(section, &line, text);
        }
        if let Some((_, first)) = labels.iter().find(|(known, _)| *known == label) {
            let message = format!("{}: stands here twice", label.word());
            self.report(
                Diagnostic::error("duplicate-label", span, message)
                    .related(*first, "the first one")
                    .help("put the items below one of them"),
            );
            return Under::Misplaced;
        }
        labels.push((label, span));
        match label {
            Label::Arguments | Label::Data | Label::Members => {
                section.members = self.members_label(label, text);
                Under::Members
            }
            Label::Features => {
                self.nothing_behind(label, &line, text);
                Under::Features
            }
            _ if text.join() == "None." => Under::Nothing,
            _ => {
                self.nothing_behind(label, &line, text);
                Under::Parts
            }
        }
    }

    /// What stands behind `Arguments:`, `Data:` or `Members:`.
    fn members_label(&mut self, label: Label, text: &Text<'_>) -> Members {
        let said = text.join();
        let listed = |open, said| Members::Listed { items: Vec::new(), open, said };
        match said.as_str() {
            "" => return listed(false, label == Label::Members),
            "(empty)" if label != Label::Members => return listed(false, true),
            "(open)" => return listed(true, true),
            "None." => return Members::None,
            _ => {}
        }
        let place = |start, end| text.place(self.file, start, end);
        match tag::type_expr(&said, &place) {
            Ok(tag::TypeExpr::Named(name)) if label != Label::Members => Members::Of(name),
            _ => {
                let message = format!("this cannot stand behind {}:", label.word());
                let help = match label {
                    Label::Members => {
                        "write (open) or nothing; a structure whose members it has too is its Base:"
                    }
                    _ => "write None., (open), (empty), the name of a structure, or nothing and items below",
                };
                self.report(Diagnostic::error("misplaced-text", text.span(self.file), message).help(help));
                listed(false, true)
            }
        }
    }

    fn returns(&mut self, section: &mut Section, line: &Line<'_>, text: &Text<'_>) -> Under {
        let joined = text.join();
        let (tag, said) = self.tag(&joined, text);
        if !said.is_empty() && (said != "None." || said.len() < joined.len()) {
            section.doc.blocks.push(Block::Returns(said.to_owned()));
        }
        self.only_type(&tag, "the tag of a reply");
        if tag.ty.is_none() {
            return if tag.is_broken { Under::Misplaced } else { Under::Returns };
        }
        if section.returns.is_some() {
            let message = "a second type is given for the reply";
            self.report(
                Diagnostic::error("duplicate-label", line.span(self.file), message)
                    .help("leave its tag out, or write () where the text ends in a parenthesis"),
            );
            return Under::Misplaced;
        }
        section.returns = Some(Returns { tag, items: Vec::new() });
        Under::Returns
    }

    /// `Returns:` where nothing is returned: a text.
    pub(super) fn said_of_reply(&mut self, text: &Text<'_>) -> Option<Block> {
        let joined = text.join();
        let (tag, said) = self.tag(&joined, text);
        if tag.ty.is_some() {
            self.report(
                Diagnostic::error("misplaced-word", tag.span, "only a command returns something")
                    .help("leave the type out; () behind a text that itself ends in a parenthesis"),
            );
        }
        self.only_type(&tag, "the tag of a reply");
        (!said.is_empty()).then(|| Block::Returns(said.to_owned()))
    }

    fn misplaced_item(&mut self, kind: Kind, item: &Item, under: Under) {
        let help = match (under, Label::of_kind(kind)) {
            (Under::Members, _) => "write nothing behind the label, or leave the items out".to_owned(),
            (Under::Returns, _) => "write json-object or enumeration in the tag behind Returns:".to_owned(),
            (_, Some(label)) => {
                format!("write {}: above it; the items of other lists start with *", label.word())
            }
            (_, None) => "the items of a list start with *".to_owned(),
        };
        let message = format!("item '{}' stands under no label that has items", item.name.text);
        self.report(Diagnostic::error("misplaced-item", item.name.span, message).help(help));
    }
}

fn flags(section: &mut Section, flag: &str) -> Result<(), &'static str> {
    let is_command = section.kind == Kind::Command;
    let slot = match flag {
        "out-of-band" if is_command => &mut section.flags.out_of_band,
        "preconfig" if is_command => &mut section.flags.preconfig,
        "silent" if is_command => &mut section.flags.silent,
        "open" if matches!(section.kind, Kind::Structure | Kind::Union) => &mut section.flags.open,
        _ => {
            return Err(
                "the flags are out-of-band, preconfig and silent for commands, open for structures and unions",
            );
        }
    };
    *slot = true;
    Ok(())
}

/// The place of text without a heading.
fn text_span(reader: &Reader<'_>, cut: &Cut<'_, '_>) -> Span {
    let is_text = |line: &&Line<'_>| !line.text.trim_ascii().is_empty();
    let first = cut.lines.iter().find(is_text);
    first.map_or_else(|| span_of(reader.file, &[]), |line| line.span(reader.file))
}
