//! What the config changes: names, types and derives. Notes which of its wishes were of use.

use super::names::Names;
use crate::config::Config;
use crate::error::Error;
use crate::ident::Scope;
use crate::output::Module;
use qmp_schema::matches;
use qmp_schema::model::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use syn::ext::IdentExt;

/// The config's wishes, and the complaints about them.
pub(crate) struct Overrides<'c> {
    config: &'c Config,
    used: BTreeSet<(&'static str, usize)>,
    derives: Vec<(&'c str, String)>,
    problems: Vec<String>,
}

impl<'c> Overrides<'c> {
    /// Reads the paths that the config gives.
    pub(crate) fn new(config: &'c Config) -> Overrides<'c> {
        let mut overrides =
            Overrides { config, used: BTreeSet::new(), derives: Vec::new(), problems: Vec::new() };
        for (given, path) in &config.derives {
            if let Some(parsed) = overrides.path("derive", given, path) {
                overrides.derives.push((given, parsed));
            }
        }
        overrides
    }

    /// Notes a problem.
    pub(crate) fn complain(&mut self, problem: String) {
        self.problems.push(problem);
    }

    fn path(&mut self, option: &str, given: &str, path: &str) -> Option<String> {
        let parsed = syn::parse_str::<syn::Path>(path);
        if parsed.is_err() {
            self.complain(format!("{option}(\"{given}\", \"{path}\"): \"{path}\" is no path to a Rust item"));
        }
        parsed.ok().map(|_| path.to_owned())
    }

    /// The types that the config replaces, with what stands in their place.
    pub(crate) fn replace_types(&mut self, names: &Names<'_>) -> BTreeMap<TypeId, String> {
        let config = self.config;
        let mut replaced = BTreeMap::new();
        for (index, (given, path)) in config.replacements.iter().enumerate() {
            let Some(parsed) = self.path("replace", given, path) else { continue };
            for (id, _) in names.iter().filter(|(_, name)| matches(given, &item_path(Module::Types, name))) {
                self.used.insert(("replace", index));
                replaced.insert(id, parsed.clone());
            }
        }
        replaced
    }

    /// The name of an item whose name is otherwise `default_name`.
    pub(crate) fn rename(&mut self, module: Module, default_name: &str, claimed: &mut Scope) -> String {
        self.renamed(&item_path(module, default_name), default_name, claimed)
    }

    /// The name of a field or a variant.
    pub(crate) fn rename_inner(
        &mut self,
        module: Module,
        item: &str,
        default_name: &str,
        claimed: &mut Scope,
    ) -> String {
        if self.config.renames.is_empty() {
            return claimed.claim(&[default_name.to_owned()]);
        }
        self.renamed(&format!("{}::{default_name}", item_path(module, item)), default_name, claimed)
    }

    fn renamed(&mut self, path: &str, default_name: &str, claimed: &mut Scope) -> String {
        let config = self.config;
        let mut name = default_name.to_owned();
        for (index, (_, new_name)) in
            config.renames.iter().enumerate().filter(|(_, (given, _))| matches(given, path))
        {
            self.used.insert(("rename", index));
            if let Some(plain) = plain_name(new_name) {
                name = plain;
            } else {
                self.complain(format!("rename(\"{path}\", \"{new_name}\"): \"{new_name}\" is no Rust name"));
            }
        }
        let claim = claimed.claim(std::slice::from_ref(&name));
        if claim != name {
            // Without renaming all names differ: it is the wish that has to change, whichever item comes last.
            let wish =
                config.renames.iter().find(|(_, new_name)| plain_name(new_name).as_ref() == Some(&name));
            let given = wish.map_or(path, |(given, _)| given);
            self.complain(format!(
                "rename(\"{given}\", \"{name}\"): \"{name}\" is taken; another item has this name, or generated \
                 code uses it"
            ));
        }
        claim
    }

    /// What to derive for an item.
    pub(crate) fn derives(&mut self, module: Module, default_name: &str) -> Vec<String> {
        if self.derives.is_empty() {
            return Vec::new();
        }
        let path = item_path(module, default_name);
        let mut paths = Vec::new();
        for (index, (_, derive)) in
            self.derives.iter().enumerate().filter(|(_, (given, _))| matches(given, &path))
        {
            self.used.insert(("derive", index));
            paths.push(derive.clone());
        }
        paths
    }

    /// The module that the file is included in.
    pub(crate) fn module(&mut self) -> Vec<String> {
        let path = self.config.module.trim_start_matches("crate::");
        let parts = path.split("::").filter(|part| !part.is_empty());
        let names: Option<Vec<String>> = parts.map(plain_name).collect();
        names.unwrap_or_else(|| {
            self.complain(format!(
                "module(\"{path}\"): this is no path to a module, such as \"protocol::generated\""
            ));
            Vec::new()
        })
    }

    /// # Errors
    ///
    /// [`Error::Config`] with all problems, wishes without effect included.
    pub(crate) fn finish(mut self) -> Result<(), Error> {
        let wishes = [
            ("rename", self.config.renames.as_slice()),
            ("replace", &self.config.replacements),
            ("derive", &self.config.derives),
        ];
        // A wish that could not be read has been complained about.
        let all_read = self.problems.is_empty();
        for (option, given) in wishes {
            for (index, (path, value)) in given.iter().enumerate() {
                if all_read && !self.used.contains(&(option, index)) {
                    self.problems.push(format!(
                        "{option}(\"{path}\", \"{value}\") matches no generated item; an item path is \
                         MODULE::NAME as rustdoc shows it without renaming, such as \"types::BlockInfo\""
                    ));
                }
            }
        }
        if self.problems.is_empty() { Ok(()) } else { Err(Error::Config(self.problems)) }
    }
}

/// A Rust name that the config gives, without its `r#`: names are made raw where they are written. `None` where
/// it is none.
fn plain_name(given: &str) -> Option<String> {
    syn::parse_str::<syn::Ident>(given).ok().map(|name| name.unraw().to_string())
}

fn item_path(module: Module, rust_name: &str) -> String {
    format!("{}::{rust_name}", module.name())
}
