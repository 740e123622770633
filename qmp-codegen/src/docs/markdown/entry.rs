//! An entry: heading, badges, prose, tables, examples, uses.

use super::table::{labelled, tables, values_of};
use super::text::{Text, badge, block, escape, target};
use crate::docs::{Entry, EntryId, Parts, Use, capitalized, is_explained};
use qmp_schema::model::{Block, Command, Example, ExampleKind, Member, Type, TypeId};
use std::fmt::Write as _;

/// The paragraphs of an entry.
pub(super) fn entry(text: Text<'_>, id: EntryId) -> Vec<String> {
    let entry = text.book.entry(id);
    let parts = Parts::of(&entry);
    let mut out = vec![
        format!("<a id=\"{}\"></a>", target(&entry.anchor())),
        format!("## {}", escape(entry.name())),
        title(text, entry),
    ];
    out.extend(prose(text, &parts.prose));
    for feature in entry.meta().features.iter().filter(|feature| is_explained(feature)) {
        let said = prose(text, &feature.doc.blocks.iter().collect::<Vec<_>>());
        out.extend(labelled(feature, said));
    }
    match entry {
        Entry::Command(command) => out.extend(command_parts(text, command, &parts)),
        Entry::Event(event) => out.extend(part(text, "Data", "Member", event.data)),
        Entry::Type(ty, _) => out.extend(contents(text, ty)),
    }
    out.extend(errors(text, &parts));
    out.extend(examples(text, &parts.examples));
    if let Entry::Type(ty, _) = entry {
        out.extend(used_by(text, text.book.uses(ty)));
    }
    out
}

/// `Command, since 0.14, **deprecated**`.
fn title(text: Text<'_>, entry: Entry<'_>) -> String {
    let base = match entry {
        Entry::Type(id, _) => text.book.schema().struct_type(id).and_then(|ty| ty.base),
        Entry::Command(_) | Entry::Event(_) => None,
    };
    let base = base.map(|base| format!("base {}", text.spelled(&Type::Def(base))));
    let badges = entry.badges().into_iter().map(badge);
    std::iter::once(capitalized(entry.kind().word())).chain(badges).chain(base).collect::<Vec<_>>().join(", ")
}

/// Paragraphs, lists and notes.
pub(super) fn prose(text: Text<'_>, blocks: &[&Block]) -> Vec<String> {
    let show = |block: &&Block| match block {
        Block::Paragraph(words) => text.paragraph(words),
        Block::List(items) => {
            let items = items.iter().map(|item| format!("- {}", text.paragraph(item)));
            items.collect::<Vec<_>>().join("\n")
        }
        Block::Note(words) => format!("> **Note:** {}", text.inline(words)),
        Block::Returns(words) => format!("**Returns:** {}", text.inline(words)),
        Block::Errors(words) => format!("**Errors:** {}", text.inline(words)),
        Block::Example(example) => examples(text, &[example]).join("\n\n"),
    };
    blocks.iter().map(show).collect()
}

fn command_parts(text: Text<'_>, command: &Command, parts: &Parts<'_>) -> Vec<String> {
    let mut out = part(text, "Arguments", "Argument", command.arguments);
    out.extend(undeclared(text, &command.undeclared));
    let in_place = command.returns.as_ref().and_then(Type::def).filter(|&id| text.book.of_type(id).is_none());
    let values = in_place.map(|id| values_of(text, id).list).unwrap_or_default();
    let said = parts.returns.iter().map(|words| text.inline(words)).collect::<Vec<_>>().join(" ");
    let returns = match &command.returns {
        Some(ty) if said.is_empty() => text.spelled(ty) + &values,
        Some(ty) => format!("{said} ({}{values})", text.spelled(ty)),
        None if said.is_empty() => "nothing".to_owned(),
        None => said,
    };
    out.push(format!("**Returns:** {returns}"));
    // Values on that line need no table.
    out.extend(in_place.filter(|_| values.is_empty()).into_iter().flat_map(|id| tables(text, id, "Member")));
    out
}

/// Arguments or data: those of a named type by its name, others as a table.
fn part(text: Text<'_>, heading: &str, column: &str, id: Option<TypeId>) -> Vec<String> {
    let Some(id) = id else { return vec![format!("**{heading}:** none")] };
    if text.book.of_type(id).is_some() {
        return vec![format!("**{heading}:** the members of {}", text.spelled(&Type::Def(id)))];
    }
    let tables = tables(text, id, column);
    if tables.is_empty() {
        return vec![format!("**{heading}:** none")];
    }
    std::iter::once(format!("**{heading}**")).chain(tables).collect()
}

fn undeclared(text: Text<'_>, members: &[Member]) -> Option<String> {
    let names = members.iter().map(|member| {
        let said = member.doc.summary().map(|said| format!(": {}", text.inline(said)));
        format!("- {}{}", super::text::code(&member.name), said.unwrap_or_default())
    });
    let lead = "The text names these as well, which the command's table entry does not take:";
    (!members.is_empty()).then(|| format!("{lead}\n\n{}", names.collect::<Vec<_>>().join("\n")))
}

fn contents(text: Text<'_>, id: TypeId) -> Vec<String> {
    let tables = tables(text, id, "Member");
    if tables.is_empty() { vec!["**Members:** none".to_owned()] } else { tables }
}

fn errors(text: Text<'_>, parts: &Parts<'_>) -> Option<String> {
    match parts.errors.as_slice() {
        [] => None,
        [one] => Some(format!("**Errors:** {}", text.inline(one))),
        several => {
            let items = several.iter().map(|words| format!("- {}", text.paragraph(words)));
            Some(format!("**Errors**\n\n{}", items.collect::<Vec<_>>().join("\n")))
        }
    }
}

/// Each text in a block of its own, which says who sends it.
fn examples(text: Text<'_>, examples: &[&Example]) -> Vec<String> {
    let mut out = Vec::new();
    for (at, example) in examples.iter().enumerate() {
        match &example.caption {
            Some(caption) => out.push(format!("**Example:** {}", text.inline(caption))),
            None if at == 0 => out.push("**Example**".to_owned()),
            None => {}
        }
        let sender = match example.kind {
            ExampleKind::Request => "Request:",
            ExampleKind::Reply => "Reply:",
            ExampleKind::Event => "Event:",
        };
        let language = if example.is_json() { "json" } else { "text" };
        out.push(sender.to_owned());
        out.push(block(&example.text, language));
    }
    out
}

/// Where a type is used; the ways in which one entry does so stand together.
fn used_by(text: Text<'_>, uses: &[Use<'_>]) -> Option<String> {
    let entries = uses.chunk_by(|a, b| a.entry == b.entry).map(|uses| {
        let mut ways = String::new();
        for used in uses {
            let (words, name) = used.as_what.words();
            let separator = if ways.is_empty() { "" } else { ", " };
            let _ = write!(ways, "{separator}{words}");
            if let Some(name) = name {
                let _ = write!(ways, " {}", super::text::code(name));
            }
        }
        let link = uses.first().map(|used| text.link(used.entry)).unwrap_or_default();
        format!("{link} ({ways})")
    });
    (!uses.is_empty()).then(|| format!("**Used by:** {}", entries.collect::<Vec<_>>().join(", ")))
}
