//! The generated items in order, and the file they become.

use crate::error::Error;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

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

/// Collects items, sorted by module and name.
#[derive(Default)]
pub(crate) struct Output {
    items: BTreeMap<(Module, String), TokenStream>,
    macros: Vec<TokenStream>,
}

impl Output {
    /// Adds an item. Its name is unique in its module.
    pub(crate) fn add(&mut self, module: Module, rust_name: &str, item: TokenStream) {
        self.items.insert((module, rust_name.to_owned()), item);
    }

    /// Adds what stands outside of the modules.
    pub(crate) fn add_macro(&mut self, item: TokenStream) {
        self.macros.push(item);
    }

    /// The file, without its header.
    pub(crate) fn tokens(&self) -> TokenStream {
        let module = |module: Module, doc: &str| {
            // Names and sizes of variants are the schema's affair.
            let lints = (module == Module::Types)
                .then(|| quote!(#[allow(clippy::enum_variant_names, clippy::large_enum_variant)]));
            let name = crate::ident::ident(module.name());
            let items = self.items.iter().filter(|((of, _), _)| *of == module).map(|(_, item)| item);
            // Deprecated items are used by the implementations of what contains them.
            quote! {
                #[doc = #doc]
                #[allow(deprecated)]
                #lints
                pub mod #name {
                    #(#items)*
                }
            }
        };
        let commands = module(Module::Commands, " Commands: each is a struct of its arguments.");
        let events = module(Module::Events, " Events: each is a struct of its data.");
        let types = module(Module::Types, " What arguments, replies and data consist of.");
        let macros = &self.macros;
        quote!(#commands #events #types #(#macros)*)
    }
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
