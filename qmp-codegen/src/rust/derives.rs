//! The derive attribute.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use std::collections::BTreeSet;

/// Derives what all items of a kind have, and what the config wishes for this one. A pattern of the config
/// reaches over several kinds of items, some of which have the trait already: it is derived once.
/// The paths were parsed before, when the config was read.
pub(super) fn attribute(always: &[&str], wished: &[String]) -> TokenStream {
    let always = always.iter().map(|name| format_ident!("{name}").into_token_stream());
    let mut seen = BTreeSet::new();
    let derives = always
        .chain(wished.iter().map(|path| path.parse().unwrap_or_default()))
        .filter(|path| seen.insert(trait_name(path)));
    quote!(#[derive(#(#derives),*)])
}

/// What each enum with members has.
pub(super) const OF_ENUM: &[&str] = &["Clone", "Debug", "PartialEq"];

/// What each struct has.
pub(super) fn of_struct(has_default: bool) -> Vec<&'static str> {
    OF_ENUM.iter().copied().chain(has_default.then_some("Default")).collect()
}

/// The last part of a path: `Hash` of `std::hash::Hash`.
fn trait_name(path: &TokenStream) -> String {
    path.clone().into_iter().last().map(|token| token.to_string()).unwrap_or_default()
}
