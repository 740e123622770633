//! The generated items in order, and the text they become.

use crate::error::Error;
use crate::output::Module;
use crate::plan::Plan;
use crate::rust::{self, Comments, Links};
use proc_macro2::TokenStream;
use std::collections::BTreeMap;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread;

/// The text of a file: each item formatted for itself, so that no more than one is in memory as syntax, and
/// by as many threads as there are processors.
///
/// # Errors
///
/// [`Error::Syntax`] where an item is no Rust.
pub(crate) fn file(plan: &Plan<'_>, format: bool) -> Result<String, Error> {
    let items = rust::items(plan);
    let links = Links::new(plan);
    let links = &links;
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let share = items.len().div_ceil(threads).max(1);
    let texts: Result<Vec<Vec<String>>, Error> = thread::scope(|scope| {
        let workers: Vec<_> = items
            .chunks(share)
            .map(|items| {
                scope.spawn(move || items.iter().map(|item| item_text(item, links, format)).collect())
            })
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
fn item_text(item: &rust::Item<'_>, links: &Links<'_>, format: bool) -> Result<String, Error> {
    if !format {
        return text(item.tokens(&Comments::inline(links)), format);
    }
    let comments = Comments::aside(links);
    let items = parse(item.tokens(&comments))?.items;
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
    Ok(comments.insert(inside.unwrap_or_default()))
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
