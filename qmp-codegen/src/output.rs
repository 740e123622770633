//! The generated items in order, and the file they become.

use crate::error::Error;
use crate::plan::Plan;
use crate::rust;
use proc_macro2::TokenStream;
use std::collections::BTreeMap;
use std::fs;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

/// A module of the generated file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Module {
    /// Commands.
    Commands,
    /// Events.
    Events,
    /// What their members are.
    Types,
}

impl Module {
    /// As item paths name it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Module::Commands => "commands",
            Module::Events => "events",
            Module::Types => "types",
        }
    }
}

/// The text of a file: each item formatted for itself, so that no more than one is in memory as syntax, and
/// by as many threads as there are processors.
///
/// # Errors
///
/// [`Error::Syntax`] where an item is no Rust.
pub(crate) fn file(plan: &Plan<'_>, format: bool) -> Result<String, Error> {
    let items = rust::items(plan);
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let share = items.len().div_ceil(threads).max(1);
    let texts: Result<Vec<Vec<String>>, Error> = thread::scope(|scope| {
        let workers: Vec<_> = items
            .chunks(share)
            .map(|items| scope.spawn(move || items.iter().map(|item| item_text(item, format)).collect()))
            .collect();
        let finished =
            workers.into_iter().map(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic)));
        finished.collect()
    });
    let mut modules: BTreeMap<Module, String> = BTreeMap::new();
    for (item, text) in items.iter().zip(texts?.into_iter().flatten()) {
        modules.entry(item.module()).or_default().push_str(&text);
    }
    let mut file = String::new();
    for module in [Module::Commands, Module::Events, Module::Types] {
        let items = modules.remove(&module).unwrap_or_default();
        file += &module_text(rust::module(module), &items, format)?;
    }
    for item in rust::macros(plan) {
        file += &text(item, format)?;
    }
    Ok(file)
}

/// An item as it stands in its module.
fn item_text(item: &rust::Item<'_>, format: bool) -> Result<String, Error> {
    if !format {
        return text(item.tokens(), format);
    }
    let items = parse(item.tokens())?.items;
    // Where it stands decides where its lines break.
    let mut module: syn::ItemMod = syn::parse_quote!(
        mod module {}
    );
    module.content = module.content.map(|(brace, _)| (brace, items));
    let text = prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![syn::Item::Mod(module)],
    });
    let inside = text.strip_prefix("mod module {\n").and_then(|text| text.strip_suffix("}\n"));
    Ok(inside.unwrap_or_default().to_owned())
}

/// A module with its items.
fn module_text(empty: TokenStream, items: &str, format: bool) -> Result<String, Error> {
    let empty = text(empty, format)?;
    let head = empty.trim_end().trim_end_matches('}').trim_end();
    Ok(if items.is_empty() { empty } else { format!("{head}\n{items}}}\n") })
}

fn text(tokens: TokenStream, format: bool) -> Result<String, Error> {
    Ok(if format { prettyplease::unparse(&parse(tokens)?) } else { tokens.to_string() + "\n" })
}

fn parse(tokens: TokenStream) -> Result<syn::File, Error> {
    syn::parse2(tokens).map_err(|error| Error::Syntax(error.to_string()))
}

/// Writes a file if its content changes, and the folders above it where there are none. Whoever reads it
/// meanwhile sees the old one or the new one, never half a file.
///
/// # Errors
///
/// [`Error::Write`]; the file that was there before stays as it was.
pub fn write_if_changed(path: &Path, text: &str) -> Result<(), Error> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    let fail = |error| Error::Write { path: path.to_owned(), error };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(fail)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.tmp", std::process::id()));
    let temporary = path.with_file_name(name);
    fs::write(&temporary, text).and_then(|()| fs::rename(&temporary, path)).map_err(|error| {
        // What is left of a failed attempt is of no use; that it may stay must not hide the reason.
        let _ = fs::remove_file(&temporary);
        fail(error)
    })
}
