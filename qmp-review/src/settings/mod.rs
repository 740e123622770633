//! `qmp.toml`: what a project wants of reviews.
//!
//! A section is a file; what is common to them is in `toml_file.rs`.

mod lint;
mod toml_file;

use crate::lint::Policy;
use qmp_schema::{Diagnostic, FileId, SourceMap};

pub(crate) use toml_file::{TomlFile, warning};

/// What a project wants.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Section `[lint]`: levels, and what is allowed by name.
    pub lint: Policy,
}

impl Settings {
    /// The name of the file.
    pub const FILE: &'static str = "qmp.toml";

    /// Reads a file. Of what is wrong, an error means that the file cannot be used, and a warning that something in it has
    /// no effect.
    ///
    /// ```
    /// use qmp_review::{lint::Level, settings::Settings};
    ///
    /// let mut sources = qmp_schema::SourceMap::new();
    /// let file = sources.add("qmp.toml", "[lint.levels]\nheading-underline = \"deny\"\n");
    /// let (settings, diagnostics) = Settings::read(&sources, file);
    /// assert!(diagnostics.is_empty());
    /// assert_eq!(settings.lint.level("heading-underline", Level::Warn), Level::Deny);
    /// ```
    pub fn read(sources: &SourceMap, file: FileId) -> (Settings, Vec<Diagnostic>) {
        let (mut toml, table) = TomlFile::parse(sources, file);
        let mut settings = Settings::default();
        if !toml.diagnostics.is_empty() {
            // What was made of a broken file is no longer what was meant.
            return (settings, toml.diagnostics);
        }
        toml.only(&table, "the file", &["lint"]);
        if let Some(section) = table.get("lint").and_then(|value| toml.table(value)) {
            settings.lint = lint::section(section, &mut toml);
        }
        toml.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
        (settings, toml.diagnostics)
    }
}
