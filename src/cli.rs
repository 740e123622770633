//! The arguments of `qmp`: definitions only.

mod diff;

pub(crate) use diff::{Diff, DiffFormat};

use crate::rule_word::{AnyName, RuleWord};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use qmp_codegen::docs::Date;
use std::path::PathBuf;

/// Reads descriptions of QMP, QEMU's control protocol: makes typed Rust and the reference of them, says what is wrong in
/// them, and what a change breaks
#[derive(Debug, Parser)]
#[command(
    name = "qmp",
    version,
    after_help = "\
Examples:
  qmp generate -o target/qmp           typed Rust of QEMU's commands and events
  qmp explain block_resize             one command, in the terminal
  qmp lint schema                      what is wrong in the folder schema?
  qmp diff git:main...:schema schema   what does my branch break?

Exit status: 0 fine, 1 lint found an error, diff a breaking change or --check a difference, 2 it could not run."
)]
pub(crate) struct Cli {
    /// When to colour what goes to the terminal [auto: on a terminal, unless NO_COLOR is set]
    #[arg(
        long,
        value_enum,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_default_value = true
    )]
    pub(crate) color: Color,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Generate(Generate),
    Docs(Docs),
    Explain(Explain),
    List(List),
    Paths(Paths),
    Lint(Lint),
    Diff(Diff),
    Fmt(Fmt),
    Convert(Convert),
    Completions(Completions),
    Man(Man),
}

/// Write typed Rust for all commands and events
#[derive(Debug, Args)]
#[command(override_usage = "qmp generate [SOURCE]... -o <DIR> [--check]")]
#[command(after_help = "\
Examples:
  qmp generate -o src/qmp                          the shipped schema
  qmp generate commands.hx,events.txt -o src/qmp   these two files
  qmp generate ../qemu -o src/qmp --check          is src/qmp up to date?")]
pub(crate) struct Generate {
    #[command(flatten)]
    pub(crate) source: Source,

    /// Folder to write qmp.rs into; it is created where it does not exist
    #[arg(short, long, value_name = "DIR")]
    pub(crate) output: PathBuf,

    /// Write nothing; name what would change, and end with status 1 if anything would
    #[arg(long)]
    pub(crate) check: bool,
}

/// Write the reference documentation
#[derive(Debug, Args)]
#[command(override_usage = "qmp docs [SOURCE]... --format <FORMAT> -o <DIR> [--check]")]
#[command(after_help = "\
Examples:
  qmp docs --format html -o site                  to read in a browser
  qmp docs --format txt -o docs                   as QEMU's own build made it
  qmp docs --format md -o book/src                for mdBook and GitHub
  qmp docs --format man -o man7 && man -l man7/qmp-commands.7
  qmp docs ../qemu --format txt -o docs --check   is docs/ up to date?")]
pub(crate) struct Docs {
    #[command(flatten)]
    pub(crate) source: Source,

    /// The format to write
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) format: DocsFormat,

    /// Title of the whole
    #[arg(long, default_value = "QMP Reference")]
    pub(crate) title: String,

    /// With --format man: the date of the pages, as YYYY-MM-DD [default: the day of SOURCE_DATE_EPOCH, or 1970-01-01]
    #[arg(long, value_name = "DATE")]
    pub(crate) date: Option<Date>,

    /// Folder to write into; it is created where it does not exist
    #[arg(short, long, value_name = "DIR")]
    pub(crate) output: PathBuf,

    /// Write nothing; name what would change, and end with status 1 if anything would
    #[arg(long)]
    pub(crate) check: bool,
}

/// A format of the reference.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum DocsFormat {
    /// Pages that need no server, no network and no script; index.html is the first
    Html,
    /// Plain text, as QEMU's own build extracted it: qmp-commands.txt and qmp-events.txt
    Txt,
    /// Markdown for mdBook and GitHub: SUMMARY.md, README.md and a page a chapter
    Md,
    /// Manual pages: qmp-commands.7, qmp-events.7 and qmp-types.7
    Man,
}

/// Show a command, an event, a type or a rule in the terminal
#[derive(Debug, Args)]
#[command(override_usage = "qmp explain <NAME> [SOURCE]... [--depth <N>]")]
#[command(after_help = "\
Examples:
  qmp explain block_resize            of the shipped schema
  qmp explain query-block --depth 1   without the members of its members
  qmp explain eject ../qemu-2.5       as that release had it
  qmp explain heading-underline       what a finding means, and what to do

Long output goes through a pager: QMP_PAGER, else PAGER, else less; `cat` or nothing stands for none.")]
pub(crate) struct Explain {
    /// Name of a command, an event or a type, or a rule; all of them where several have it
    #[arg(value_name = "NAME", value_parser = AnyName, hide_possible_values = true)]
    pub(crate) name: String,

    #[command(flatten)]
    pub(crate) source: Source,

    /// How many levels of members to show, 1 to 100
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=100))]
    pub(crate) depth: u8,
}

/// Say what is wrong in a description
///
/// Each finding names the rule that found it; `qmp explain RULE` tells more. A rule denies (what it finds is an error, and
/// ends the command with status 1), warns, or allows (nothing is shown). Each has a level of its own; qmp.toml changes it, and
/// --deny, --warn and --allow change that. RULE is also `all`, or `warnings` for whatever would be a warning. An option
/// that names the rule itself goes before `all`; of two that name the same, the stricter one counts.
#[derive(Debug, Args)]
#[command(override_usage = "qmp lint [SOURCE]... [OPTIONS]")]
#[command(after_help = "\
Examples:
  qmp lint qmp-commands.hx,qmp-events.txt   what is wrong in these two?
  qmp lint schema --deny warnings           in CI: nothing may be
  qmp lint schema --fix --check             what --fix would change
  qmp lint schema --format json | jq '.findings[].rule'
  qmp lint --list                           all rules with their levels

In qmp.toml:
  [lint.levels]
  heading-underline = \"deny\"
  [lint.allow]        \"NAME, reason\"; NAME is an entry or ENTRY.MEMBER, * and ? are any
  heading-underline = [\"query-block, other pages link to this heading\"]

Exit status: 0 no errors, 1 errors (or, with --check, changes), 2 it could not run.")]
pub(crate) struct Lint {
    #[command(flatten)]
    pub(crate) source: Source,

    /// The format of what is found
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: LintFormat,

    /// Make findings of RULE errors
    #[arg(short = 'D', long, value_name = "RULE", value_delimiter = ',', hide_possible_values = true)]
    pub(crate) deny: Vec<RuleWord>,

    /// Make findings of RULE warnings
    #[arg(short = 'W', long, value_name = "RULE", value_delimiter = ',', hide_possible_values = true)]
    pub(crate) warn: Vec<RuleWord>,

    /// Do not show findings of RULE
    #[arg(short = 'A', long, value_name = "RULE", value_delimiter = ',', hide_possible_values = true)]
    pub(crate) allow: Vec<RuleWord>,

    /// Settings [default: qmp.toml in this folder or one above it, up to the top of the repository]
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,

    /// Another source of the same release: whatever differs from it is found too
    #[arg(long, value_name = "SOURCE")]
    pub(crate) against: Option<String>,

    /// Mend what has one answer, in the files themselves, and show what is left
    #[arg(long)]
    pub(crate) fix: bool,

    /// With --fix: write nothing; show what would change, and end with status 1 if anything would
    #[arg(long, requires = "fix")]
    pub(crate) check: bool,

    /// List all rules, each with its level
    #[arg(long, conflicts_with_all = ["fix", "against", "format"])]
    pub(crate) list: bool,
}

/// A format of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LintFormat {
    /// For people: each with the line it is about
    Text,
    /// For other programs; docs/lint-json.schema.json describes it
    Json,
    /// For GitHub's code scanning, and editors that show it: SARIF 2.1.0
    Sarif,
    /// Commands of GitHub's workflows, which become annotations on the lines of a pull request
    Github,
    /// For build servers: a report of JUnit
    Junit,
}

/// List commands, events and types, one a line
#[derive(Debug, Args)]
#[command(override_usage = "qmp list [commands|events|types] [PATTERN] [SOURCE]...")]
#[command(after_help = "\
Examples:
  qmp list                     all of the shipped schema
  qmp list events              all events
  qmp list commands block      commands with `block` in their name
  qmp list 'query-*'           whatever starts with `query-`
  qmp list types '*' ../qemu   all types of another source")]
pub(crate) struct List {
    /// `commands`, `events` or `types`; then a PATTERN; then SOURCEs
    ///
    /// In a PATTERN `*` stands for any characters and `?` for one, and it matches the whole name; one without these
    /// matches where the name contains it, whatever the capital letters.
    #[arg(value_name = "WORD")]
    pub(crate) words: Vec<String>,
}

/// Print what can appear on the wire, one fact a line, sorted
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  qmp paths | grep '^command query-block '       what query-block returns
  diff <(qmp paths old.hx) <(qmp paths new.hx)   what changes on the wire
  qmp paths git:v1.0:schema                      of another revision")]
pub(crate) struct Paths {
    #[command(flatten)]
    pub(crate) source: Source,
}

/// Write the schema in another format
#[derive(Debug, Args)]
#[command(override_usage = "qmp convert [SOURCE]... --to <FORMAT> [-o <DIR>]")]
#[command(after_help = "\
Examples:
  qmp convert qapi-schema.json --to hx --split -o hx       a table for each file
  qmp convert session.replies --to hx -o hx                what a QEMU said of itself
  qmp convert --to json | jq '.items[].command | values'   all commands")]
pub(crate) struct Convert {
    #[command(flatten)]
    pub(crate) source: Source,

    /// The format to write
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) to: Format,

    /// With --to hx: a command table for each source file, which has its name, instead of qmp-commands.hx
    #[arg(long)]
    pub(crate) split: bool,

    /// Folder to write into; for JSON also a file NAME.json [default: standard output, for what is one file]
    #[arg(short, long, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
}

/// Rewrite .hx files and event lists in their one canonical form
///
/// Order of parts, underlines, lines of 79 columns, type tags, JSON of examples, spacing. The files say the same
/// afterwards, with the same comments and the same code of the table; what is not understood stays as it is.
/// docs/hx-dialect.md describes the form. A file with errors is reported and stays as it is.
#[derive(Debug, Args)]
#[command(override_usage = "qmp fmt <FILE>... [--check]")]
#[command(after_help = "\
Examples:
  qmp fmt schema/commands.hx schema/events.txt   rewrite these two
  qmp fmt --check schema/*                       are they in canonical form?")]
pub(crate) struct Fmt {
    /// Files to rewrite
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,

    /// Write nothing; name what would change, and end with status 1 if anything would
    #[arg(long)]
    pub(crate) check: bool,
}

/// A format that schemas are written in.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
    /// qmp-commands.hx, with commands and types, and qmp-events.txt; docs/hx-dialect.md describes them
    Hx,
    /// schema.json, for other programs; docs/schema-json.md describes it
    Json,
}

/// Print what a shell needs to complete the arguments of qmp
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  qmp completions bash > ~/.local/share/bash-completion/completions/qmp
  qmp completions zsh > ~/.zfunc/_qmp   with ~/.zfunc in fpath
  qmp completions fish > ~/.config/fish/completions/qmp.fish")]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    pub(crate) shell: Shell,
}

/// Write the manual pages of qmp and its subcommands
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  qmp man | man -l -                   the page of qmp itself
  qmp man -o ~/.local/share/man/man1   all pages, for man to find")]
pub(crate) struct Man {
    /// Folder to write qmp.1 and a page for each subcommand into [default: standard output, for qmp.1 alone]
    #[arg(short, long, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
}

/// Where the schema comes from.
#[derive(Debug, Args)]
pub(crate) struct Source {
    /// FILE[,FILE...], a source tree DIR, git:REV:PATH[,PATH...], or `builtin`, the shipped schema [default: builtin]
    ///
    /// Files are command tables (.hx), event lists, QAPI schemas (.json, with what they include), what query-qmp-schema
    /// returns, recordings of sessions that have it (*.replies), and what `qmp convert --to json` writes; which it
    /// is, is told by the content. In a DIR, qmp-commands.hx is found at its top, and qmp-events.txt beside it or in
    /// QMP/, docs/qmp/ or docs/; or qapi-schema.json at its top or in qapi/; where there is neither, all files in it
    /// that are named *.hx or *events.txt. git:REV:PATH is files or folders of a revision of the repository you are in:
    /// PATH starts at its top, ./PATH where you are; REV is whatever git knows, or A...B, the merge base of two commits.
    /// Several sources are read as one schema.
    #[arg(value_name = "SOURCE")]
    pub(crate) sources: Vec<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}
