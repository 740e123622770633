//! The reference and the generated types say the same: each member of the reference is in the type, and each field of a
//! type is in the reference. Both are read as users get them, the pages and the Rust.

#![allow(clippy::unwrap_used)]

mod support;

use proc_macro2::{TokenStream, TokenTree};
use qmp_codegen::Config;
use qmp_codegen::docs::{Book, Entry, Kind};
use qmp_schema::Schema;
use qmp_schema::model::TypeKind;
use std::collections::{BTreeMap, BTreeSet};
use support::pages::{html, tags};
use support::references;

/// By the anchor of an entry (`type-BlockInfo`), the names of its members and values.
type Names = BTreeMap<String, BTreeSet<String>>;

#[test]
fn each_has_what_the_other_has() {
    let mut compared = 0;
    for (name, schema) in references::all() {
        // Those built by hand have names that no reader lets pass.
        let (pages, rust) = (reference(&schema), generated(&schema));
        if rust.keys().any(|anchor| !is_plain(anchor)) {
            continue;
        }
        let mut by_values = values_of_unions(&schema);
        for (anchor, fields) in &rust {
            let nothing = BTreeSet::new();
            let members = pages.get(anchor).unwrap_or(&nothing);
            let missing: Vec<_> = members.difference(fields).collect();
            assert!(missing.is_empty(), "{name}: {anchor} in Rust lacks {missing:?}");
            // A value of a discriminator without a branch is a variant, and adds no members.
            let values = by_values.remove(anchor).unwrap_or_default();
            let undocumented: Vec<_> =
                fields.difference(members).filter(|field| !values.contains(*field)).collect();
            assert!(undocumented.is_empty(), "{name}: {anchor} in the reference lacks {undocumented:?}");
            compared += fields.len();
        }
        let missing: Vec<_> = pages.keys().filter(|anchor| !rust.contains_key(*anchor)).collect();
        assert!(missing.is_empty(), "{name}: {missing:?} have members and are no Rust");
    }
    assert!(compared > 1000, "only {compared} names were compared");
}

/// The members and values that have a place of their own in the pages. Choices of alternates have names there that are
/// not on the wire; commands and events that carry a named type are that type's.
fn reference(schema: &Schema) -> Names {
    let book = Book::new(schema);
    let is_own = |entry: &Entry<'_>| entry.kind() != Kind::Alternate && !carries_named(schema, entry);
    let own = book.entries().map(|(_, entry)| entry).filter(is_own).map(|entry| entry.anchor());
    let own: BTreeSet<String> = own.collect();
    let mut names = Names::new();
    for (_, text) in html(&book).iter().filter(|(file, _)| file.ends_with(".html") && file != "index.html") {
        for tag in tags(text) {
            let Some((anchor, member)) = tag.attributes.get("id").and_then(|id| id.split_once(':')) else {
                continue;
            };
            // What is documented without being declared has places of its own; what is described in place is below a
            // member.
            if anchor.contains('=') || member.contains(':') {
                continue;
            }
            // A branch is `DISCRIMINATOR=VALUE`.
            let member = member.split_once('=').map_or(member, |(_, value)| value);
            if is_plain(member) {
                names.entry(anchor.to_owned()).or_default().insert(member.to_owned());
            }
        }
    }
    names.retain(|anchor, _| own.contains(anchor));
    names
}

/// Whether a name is a part of an id as it is.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

/// Whether all that an entry carries is a type that has a name.
fn carries_named(schema: &Schema, entry: &Entry<'_>) -> bool {
    let carried = match entry {
        Entry::Command(command) => command.arguments,
        Entry::Event(event) => event.data,
        Entry::Type(..) => None,
    };
    carried.is_some_and(|id| schema.type_def(id).name.is_some())
}

/// The values of each union's discriminator, by the anchor of the union.
fn values_of_unions(schema: &Schema) -> Names {
    let book = Book::new(schema);
    let mut values = Names::new();
    for (_, entry) in book.entries() {
        let Entry::Type(id, _) = entry else { continue };
        let Some(variants) = schema.struct_type(id).and_then(|ty| ty.variants.as_ref()) else { continue };
        let decides = schema.members(id).find(|member| member.name == variants.discriminator).unwrap();
        let TypeKind::Enum(ty) = &schema.type_def(decides.ty.def().unwrap()).kind else { continue };
        values.insert(entry.anchor(), ty.values.iter().map(|value| value.name.clone()).collect());
    }
    values
}

/// What the tables of the generated types name.
fn generated(schema: &Schema) -> Names {
    let file = syn::parse_file(&Config::new().generate(schema).unwrap()).unwrap();
    let mut names = Names::new();
    for item in file.items {
        let syn::Item::Mod(module) = item else { continue };
        let items = module.content.map(|(_, items)| items).unwrap_or_default();
        // Rust names: those of entries with their anchors, those of branches with the Rust name of their union.
        let (mut anchors, mut unions) = (BTreeMap::new(), BTreeMap::new());
        for item in &items {
            let (ident, attributes) = match item {
                syn::Item::Struct(item) => (&item.ident, &item.attrs),
                syn::Item::Enum(item) => (&item.ident, &item.attrs),
                _ => continue,
            };
            for line in attributes.iter().filter_map(doc_line) {
                let quoted = |line: &str| line.split('`').nth(1).map(str::to_owned).unwrap_or_default();
                if let Some(kind) =
                    ["Command `", "Event `", "Type `"].iter().find(|kind| line.starts_with(**kind))
                {
                    let group = kind.trim_end_matches(" `").to_lowercase();
                    anchors.insert(ident.to_string(), format!("{group}-{}", quoted(&line)));
                } else if let Some((_, union)) =
                    line.split_once(" is in [").filter(|_| line.starts_with("What `"))
                {
                    unions.insert(ident.to_string(), quoted(union));
                }
            }
        }
        for item in &items {
            let syn::Item::Macro(item) = item else { continue };
            let kind = item.mac.path.segments.last().unwrap().ident.to_string();
            if !["record", "branches", "union", "enumeration"].contains(&kind.as_str()) {
                continue;
            }
            let (ty, table) = table(item.mac.tokens.clone());
            let ty = unions.get(&ty).unwrap_or(&ty);
            if let Some(anchor) = anchors.get(ty) {
                let table = table.into_iter().filter(|name| is_plain(name));
                names.entry(anchor.clone()).or_default().extend(table);
            }
        }
    }
    names
}

fn doc_line(attribute: &syn::Attribute) -> Option<String> {
    let syn::Meta::NameValue(meta) = &attribute.meta else { return None };
    match &meta.value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) if meta.path.is_ident("doc") => {
            Some(text.value().trim().to_owned())
        }
        _ => None,
    }
}

/// The Rust name that a table is of, and the wire names in it.
fn table(tokens: TokenStream) -> (String, BTreeSet<String>) {
    let mut ty = None;
    let mut names = BTreeSet::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                ty.get_or_insert_with(|| ident.to_string());
            }
            TokenTree::Literal(literal) => {
                names.insert(syn::parse_str::<syn::LitStr>(&literal.to_string()).unwrap().value());
            }
            TokenTree::Group(_) | TokenTree::Punct(_) => {}
        }
    }
    (ty.unwrap(), names)
}
