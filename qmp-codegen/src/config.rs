//! What to generate, from what, to where.

use crate::build_script;
use crate::error::Error;
use crate::plan::Plan;
use crate::{format, output};
use qmp_schema::Schema;
use std::path::PathBuf;

/// A source as configured.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// As the user names it: `FILE[,FILE...]` or `DIR`.
    Named(String),
    /// An environment variable whose value, where there is one, takes the place of the sources before it.
    Environment(String),
}

/// What to generate, from what, to where. The [crate's documentation](crate) says what a path and a
/// pattern is.
///
/// ```no_run
/// fn main() -> Result<(), qmp_codegen::Error> {
///     qmp_codegen::Config::new()
///         .schema("schema/commands.hx")
///         .schema("schema/events.txt")
///         .exclude("x-*")
///         .rename("types::BlockInfo", "BlockDevice")
///         .derive("types::StatusInfo", "Eq")
///         .compile()
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    pub(crate) sources: Vec<Source>,
    out_dir: Option<PathBuf>,
    out_file: PathBuf,
    format: bool,
    pub(crate) module: String,
    pub(crate) floor: Option<String>,
    pub(crate) include: Vec<String>,
    pub(crate) exclude: Vec<String>,
    pub(crate) renames: Vec<(String, String)>,
    pub(crate) replacements: Vec<(String, String)>,
    pub(crate) derives: Vec<(String, String)>,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            sources: Vec::new(),
            out_dir: None,
            out_file: PathBuf::from("qmp.rs"),
            format: true,
            module: String::new(),
            floor: None,
            include: Vec::new(),
            exclude: Vec::new(),
            renames: Vec::new(),
            replacements: Vec::new(),
            derives: Vec::new(),
        }
    }
}

impl Config {
    /// No sources, all items, into `$OUT_DIR/qmp.rs`.
    pub fn new() -> Config {
        Config::default()
    }

    /// Adds a source: `FILE[,FILE...]`, or `DIR`, a source tree or a folder of descriptions, in which the files are found.
    /// In a build script, relative to the crate's folder. The script starts again when one of the files changes, or when
    /// something is put into a folder of descriptions, unless that has cargo's target folder in it.
    #[must_use]
    pub fn schema(mut self, source: impl Into<String>) -> Config {
        self.sources.push(Source::Named(source.into()));
        self
    }

    /// Lets whoever builds choose other sources: where the environment variable is set and not empty, its
    /// value, of the same form, takes the place of the sources added so far. Its paths should be absolute: they
    /// too are relative to the crate's folder, which for a dependency is somewhere in cargo's.
    #[must_use]
    pub fn schema_from_env(mut self, variable: impl Into<String>) -> Config {
        self.sources.push(Source::Environment(variable.into()));
        self
    }

    /// The folder to write to. Default: cargo's `OUT_DIR`.
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Config {
        self.out_dir = Some(folder.into());
        self
    }

    /// The file to write, in that folder. Default: `qmp.rs`.
    #[must_use]
    pub fn out_file(mut self, file: impl Into<PathBuf>) -> Config {
        self.out_file = file.into();
        self
    }

    /// Whether to format the code; without, each item is one long line. Default: yes.
    #[must_use]
    pub fn format(mut self, yes: bool) -> Config {
        self.format = yes;
        self
    }

    /// The module that the generated file is included in, such as `protocol::generated`, for the absolute
    /// paths of `for_each_command!` and `for_each_event!`. Default: the crate's root.
    #[must_use]
    pub fn module(mut self, path: impl Into<String>) -> Config {
        self.module = path.into();
        self
    }

    /// The oldest release whose messages must be read, such as `6.2`. A mandatory member that came later than it,
    /// and later than the type or the command or event that has it, is an `Option`. One that stands under a
    /// condition, or that was removed, always is. Default: none, so that the schema's own release is meant.
    #[must_use]
    pub fn floor(mut self, release: impl Into<String>) -> Config {
        self.floor = Some(release.into());
        self
    }

    /// Takes only commands and events whose wire name matches one of the patterns given, and the types that they
    /// use.
    #[must_use]
    pub fn include(mut self, pattern: impl Into<String>) -> Config {
        self.include.push(pattern.into());
        self
    }

    /// Leaves out commands and events whose wire name matches, and the types that only they use or none.
    #[must_use]
    pub fn exclude(mut self, pattern: impl Into<String>) -> Config {
        self.exclude.push(pattern.into());
        self
    }

    /// Gives the item of a path another name. Names that were derived from the old one stay.
    #[must_use]
    pub fn rename(mut self, item_path: impl Into<String>, rust_name: impl Into<String>) -> Config {
        self.renames.push((item_path.into(), rust_name.into()));
        self
    }

    /// Uses a type of yours in place of a generated one in `types`. It has to implement
    /// `qmp_wire::codec::Slot`, which `qmp_wire::slot_by_serde!` does over its serde implementations, and
    /// what is derived for the types that contain it.
    #[must_use]
    pub fn replace(mut self, item_path: impl Into<String>, rust_path: impl Into<String>) -> Config {
        self.replacements.push((item_path.into(), rust_path.into()));
        self
    }

    /// Adds a derive to all types whose item path matches, next to `Clone`, `Debug` and `PartialEq`, which all
    /// have, `Eq` and `Hash` of enumerations, and `Default` of structs that have no mandatory member. One that is
    /// there already is passed over. The compiler refuses one that a member's type does not have, such as `Eq`
    /// where a member is an `f64`. The enumeration of all events, `events::Event`, has the first three alone.
    #[must_use]
    pub fn derive(mut self, pattern: impl Into<String>, derive_path: impl Into<String>) -> Config {
        self.derives.push((pattern.into(), derive_path.into()));
        self
    }

    /// Reads the sources and writes the file; in a build script, tells cargo which files it depends on, and has
    /// it show the warnings about them.
    ///
    /// # Errors
    ///
    /// [`Error`] where a source cannot be read or has errors, where the config asks for something that is not
    /// there, and where the file cannot be written. The file that was there before stays as it was.
    pub fn compile(&self) -> Result<(), Error> {
        let sources = build_script::load(&self.sources)?;
        let reading = qmp_schema::read(&sources);
        build_script::warn(&reading, &sources);
        if let Some(error) = Error::of_reading(&reading, &sources) {
            return Err(error);
        }
        let names: Vec<String> = sources.files().map(|(_, file)| file.path.display().to_string()).collect();
        let path = build_script::out_file(self.out_dir.as_deref(), &self.out_file)?;
        output::write_if_changed(&path, &self.render(&reading.schema, &names)?)
    }

    /// The Rust of a schema that was read before. Of this config's sources only the names are used.
    ///
    /// ```
    /// let schema = qmp_schema::Schema::new();
    /// let rust = qmp_codegen::Config::new().generate(&schema)?;
    /// assert!(rust.contains("pub mod commands"));
    /// # Ok::<(), qmp_codegen::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Config`] where the config asks for something that the schema does not have.
    pub fn generate(&self, schema: &Schema) -> Result<String, Error> {
        let names = self.sources.iter().filter_map(|source| match source {
            Source::Named(name) => Some(name.clone()),
            Source::Environment(_) => None,
        });
        self.render(schema, &names.collect::<Vec<_>>())
    }

    fn render(&self, schema: &Schema, sources: &[String]) -> Result<String, Error> {
        let plan = Plan::new(schema, self)?;
        Ok(header(sources) + &format::file(&plan, self.format)?)
    }
}

/// The comment at the top of a generated file.
fn header(sources: &[String]) -> String {
    let mut text =
        String::from("// @generated by qmp-codegen. Changes are lost: change the source and build again.\n");
    for source in sources {
        let source: String = source.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
        text += &format!("// source: {source}\n");
    }
    text + "\n"
}
