//! One command out of its witnesses: the table entry, the documentation, the examples.

use super::args_type::{Argument, ArgumentKind, arguments};
use super::pair::Documented;
use super::table::TableEntry;
use crate::build::{self, Builder, Sample, Scope};
use crate::diagnostic::{Diagnostic, Entry, EntryKind};
use crate::dialect::Names;
use crate::model::{
    Command, Doc, ExampleKind, Member, Meta, Schema, StructType, Type, TypeId, Witness, Witnesses,
};
use crate::prose::described::Described;
use crate::prose::item::Item;
use crate::prose::said::said;
use crate::source::{FileId, Span};
use std::collections::{BTreeMap, BTreeSet};

/// What there is of a command: an entry, documentation, or both.
pub(crate) struct Witnessed<'w, 'a> {
    pub(crate) entry: Option<&'w TableEntry>,
    pub(crate) section: Option<&'w Documented<'a>>,
}

/// Merges them.
pub(crate) fn command(
    file: FileId,
    names: &Names,
    schema: &mut Schema,
    diagnostics: &mut Vec<Diagnostic>,
    name: &str,
    span: Span,
    witnessed: &Witnessed<'_, '_>,
) -> Command {
    let declared = witnessed.entry.and_then(|entry| entry.args_type.as_ref());
    let declared = declared.map(|literal| arguments(literal, name, diagnostics));
    let meta = Meta {
        since: witnessed.section.and_then(|section| section.described.since.clone()),
        condition: witnessed.entry.and_then(|entry| entry.condition.clone()),
        ..Meta::default()
    };
    let entry = Entry { kind: EntryKind::Command, name: name.to_owned() };
    let mut builder = Builder { schema, diagnostics, file, entry, names };
    let Some(section) = witnessed.section else {
        // Nothing is said of the reply, so it can be anything.
        let (arguments, _) = builder.arguments(declared.as_deref().unwrap_or(&[]), &[], &[], &[], span);
        let (doc, returns) = (Doc::default(), Some(Type::Any));
        return Command { name: name.to_owned(), arguments, returns, doc, meta, span, ..Command::default() };
    };
    let described = &section.described;
    let shown = Shown::of(name, described);
    let (documented, loose) = split_loose(name, declared.as_deref(), &shown.arguments, described);
    let (arguments, undeclared) = match declared.as_deref() {
        Some(declared) => {
            builder.arguments(declared, &documented, &shown.arguments, &described.defaults, span)
        }
        None => {
            let (says_none, mut scope) = (described.says_none, Scope::of_arguments());
            (builder.carried(&documented, says_none, &shown.arguments, &mut scope), Vec::new())
        }
    };
    let returns = builder.reply(described, &loose, &shown.replies);
    let doc = described.doc.clone();
    Command { name: name.to_owned(), arguments, returns, undeclared, doc, meta, span, ..Command::default() }
}

/// What the examples of a section show of its own command. Requests to other commands, and the replies to them, are
/// not about it.
struct Shown<'j> {
    arguments: Vec<Sample<'j>>,
    replies: Vec<Sample<'j>>,
}

impl<'j> Shown<'j> {
    fn of(name: &str, described: &'j Described<'_>) -> Shown<'j> {
        let mut out = Shown { arguments: Vec::new(), replies: Vec::new() };
        let mut is_own = false;
        for (kind, json) in &described.texts {
            let Some(json) = json else { continue };
            match kind {
                ExampleKind::Request => {
                    is_own = json.get("execute").and_then(|json| json.as_str()) == Some(name);
                    out.arguments.extend(json.get("arguments").filter(|_| is_own));
                }
                ExampleKind::Reply => out.replies.extend(json.get("return").filter(|_| is_own)),
                ExampleKind::Event => {}
            }
        }
        out
    }
}

/// Items that stand in no section are arguments where the table declares one of their names, and the reply's
/// members where the command takes no arguments; else they are remarks.
fn split_loose<'a>(
    name: &str,
    declared: Option<&[Argument]>,
    shown: &[Sample<'_>],
    described: &Described<'a>,
) -> (Vec<Item<'a>>, Vec<Item<'a>>) {
    let mut documented = described.arguments.clone();
    let declared_names: BTreeSet<&str> =
        declared.iter().flat_map(|all| all.iter()).map(|argument| argument.name.as_str()).collect();
    // Without a table an example tells what is sent.
    let is_sent = |name: &str| declared.is_none() && shown.iter().any(|sample| sample.get(name).is_some());
    let is_argument = |name: &str| declared_names.contains(name) || is_sent(name);
    let names_argument = |item: &Item<'_>| item.names.iter().any(|name| is_argument(name.text));
    let takes_none = declared.is_none_or(<[Argument]>::is_empty);
    if described.loose.iter().any(names_argument) {
        documented.extend(described.loose.iter().cloned());
        (documented, Vec::new())
    } else if takes_none || name.starts_with("query-") {
        (documented, described.loose.clone())
    } else {
        (documented, Vec::new())
    }
}

impl Builder<'_> {
    /// The arguments as declared, and what is documented besides.
    fn arguments(
        &mut self,
        declared: &[Argument],
        documented: &[Item<'_>],
        shown: &[Sample<'_>],
        defaults: &[(Option<String>, String)],
        span: Span,
    ) -> (Option<TypeId>, Vec<Member>) {
        let mut scope = Scope::of_arguments();
        let mut used = vec![false; documented.len()];
        let mut ty = StructType::default();
        let index = ItemIndex::of(documented);
        let shown_members = build::Members::of(shown);
        for argument in declared {
            let found = index.find(&argument.name);
            let values = shown_members.values(&argument.name);
            if argument.kind == ArgumentKind::Options && found.is_none() && values.is_empty() {
                ty.open = true;
                continue;
            }
            if let Some(i) = found {
                used[i] = true;
            }
            let item = found.and_then(|i| documented.get(i));
            ty.members.push(self.argument(argument, item, values, defaults, &mut scope));
        }
        let rest: Vec<Item<'_>> =
            documented.iter().zip(&used).filter(|(_, used)| !**used).map(|(item, _)| item.clone()).collect();
        let mut undeclared = self.documented_members(&rest, shown, &mut scope);
        if ty.open {
            // The members of an option list are documented beside what is declared.
            ty.members.append(&mut undeclared);
        }
        let takes_any = !ty.members.is_empty() || ty.open;
        (takes_any.then(|| self.add_struct(ty, span)), undeclared)
    }

    fn documented_members(
        &mut self,
        items: &[Item<'_>],
        shown: &[Sample<'_>],
        scope: &mut Scope,
    ) -> Vec<Member> {
        if items.iter().all(|item| item.names.is_empty()) {
            return Vec::new();
        }
        let known: BTreeSet<&str> = items.iter().flat_map(|item| &item.names).map(|name| name.text).collect();
        // Members that only the example shows are no arguments that the text names.
        let named: Vec<Sample<'_>> =
            shown.iter().copied().filter(|sample| sample.keys().any(|key| known.contains(key))).collect();
        let id = self.object(items, &named, scope);
        self.schema.struct_type(id).map(|ty| ty.members.clone()).unwrap_or_default()
    }

    fn argument(
        &mut self,
        argument: &Argument,
        item: Option<&Item<'_>>,
        values: &[Sample<'_>],
        defaults: &[(Option<String>, String)],
        scope: &mut Scope,
    ) -> Member {
        let said = item.map(|item| said(item, self.names)).unwrap_or_default();
        // The table is the stronger witness of the kind, and a tag may tell more of what is of this kind.
        let exact = said.ty.clone().filter(|ty| match &argument.kind {
            ArgumentKind::Scalar(declared) => self.schema.json_kind(ty) == self.schema.json_kind(declared),
            ArgumentKind::Any | ArgumentKind::Options => true,
        });
        let ty = match (exact, &argument.kind) {
            (Some(ty), _) => ty,
            (None, ArgumentKind::Scalar(Type::String)) if !said.values.is_empty() => {
                self.enumeration(&said.values, argument.span)
            }
            (None, ArgumentKind::Scalar(ty)) => ty.clone(),
            (None, ArgumentKind::Any | ArgumentKind::Options) => match item {
                Some(item) => self.member_type(&argument.name, item, &said, values, scope),
                None => self.shown(values, scope),
            },
        };
        let optional = argument.optional;
        let is_boolean = ty == Type::Boolean;
        let told = |(name, _): &&(Option<String>, String)| match name {
            Some(name) => *name == argument.name,
            None => is_boolean,
        };
        let default =
            said.default.clone().or_else(|| defaults.iter().find(told).map(|(_, value)| value.clone()));
        let documented = item.map(|item| Witness {
            span: build::item_span(self, item),
            kind: said.kind,
            optional: Some(said.optional),
        });
        Member {
            name: argument.name.clone(),
            ty,
            optional,
            default: default.filter(|_| optional),
            doc: Doc::paragraphs(&said.text),
            meta: said.meta.clone(),
            span: argument.span,
            witnesses: Witnesses {
                args_type: Some(Witness {
                    span: argument.span,
                    kind: Some(argument.kind.witness()),
                    optional: Some(optional),
                }),
                documented,
                example: self.example_witness(values),
            },
        }
    }
}

/// Documented items by name; of two with one name the first.
struct ItemIndex<'a> {
    exact: BTreeMap<&'a str, usize>,
    /// `-` and `_` are mixed up in places (`buf_size` for `buf-size`).
    with_hyphens: BTreeMap<String, usize>,
}

impl<'a> ItemIndex<'a> {
    fn of(items: &[Item<'a>]) -> ItemIndex<'a> {
        let mut out = ItemIndex { exact: BTreeMap::new(), with_hyphens: BTreeMap::new() };
        for (i, name) in items.iter().enumerate().flat_map(|(i, item)| item.names.iter().map(move |n| (i, n)))
        {
            out.exact.entry(name.text).or_insert(i);
            out.with_hyphens.entry(name.text.replace('_', "-")).or_insert(i);
        }
        out
    }

    /// The item that documents an argument.
    fn find(&self, name: &str) -> Option<usize> {
        self.exact.get(name).or_else(|| self.with_hyphens.get(&name.replace('_', "-"))).copied()
    }
}
