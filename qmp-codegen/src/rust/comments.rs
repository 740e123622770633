//! Documentation on its way past the formatter.

use super::Links;
use proc_macro2::TokenStream;
use quote::quote;
use std::cell::RefCell;

/// The documentation of an item and its parts, kept beside the item's code. As tokens it would take the formatter
/// as much time as all the code, and it needs no formatting.
pub(crate) struct Comments<'p> {
    /// What its prose can be linked to.
    pub(super) links: &'p Links<'p>,
    aside: Option<RefCell<Vec<Vec<String>>>>,
}

/// What a comment that stands for another starts with. All others have a blank there, or nothing.
const MARK: &str = "///";

impl<'p> Comments<'p> {
    /// Keeps the documentation until [`Comments::insert`].
    pub(crate) fn aside(links: &'p Links<'p>) -> Comments<'p> {
        Comments { links, aside: Some(RefCell::default()) }
    }

    /// Leaves it in the code.
    pub(crate) fn inline(links: &'p Links<'p>) -> Comments<'p> {
        Comments { links, aside: None }
    }

    /// The attributes that say these lines, or the one that marks their place.
    pub(super) fn attributes(&self, lines: Vec<String>) -> TokenStream {
        match &self.aside {
            Some(parts) => {
                let mut parts = parts.borrow_mut();
                let mark = parts.len().to_string();
                parts.push(lines);
                quote!(#[doc = #mark])
            }
            None => {
                let lines = lines.iter().map(|line| spaced(line));
                quote!(#(#[doc = #lines])*)
            }
        }
    }

    /// The code with the documentation at its places.
    pub(crate) fn insert(&self, code: &str) -> String {
        let Some(parts) = &self.aside else { return code.to_owned() };
        let parts = parts.borrow();
        let mut text = String::with_capacity(
            code.len() + parts.iter().flatten().map(|line| line.len() + 16).sum::<usize>(),
        );
        for line in code.split_inclusive('\n') {
            let indent = line.len() - line.trim_start().len();
            let number =
                line[indent..].trim_end().strip_prefix(MARK).and_then(|number| number.parse::<usize>().ok());
            match number.and_then(|number| parts.get(number)) {
                Some(lines) => {
                    for comment in lines {
                        text.extend([&line[..indent], MARK, &spaced(comment), "\n"]);
                    }
                }
                None => text.push_str(line),
            }
        }
        text
    }
}

/// With a blank before it, which sets it off from the slashes.
fn spaced(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}
