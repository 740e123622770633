//! The arguments of `qmp diff`.

use clap::{Args, ValueEnum};
use qmp_review::diff::Verdict;
use qmp_review::report::Date;
use std::path::PathBuf;

/// Say what a change to a description breaks
///
/// Compares what is on the wire, whatever types are called and wherever files have them. Each difference is judged for whoever
/// sends it and for whoever receives it: breaking (a client that did as the old side says fails), risky (that depends on
/// what descriptions do not tell), compatible, or info. `qmp explain RULE` tells more of each.
///
/// What may stay is accepted in qmp-accepted.toml: rule and path as the report shows them, a reason, and perhaps the
/// last day on which it is.
#[derive(Debug, Args)]
#[command(override_usage = "qmp diff <OLD> <NEW> [OPTIONS]
       qmp diff --releases <NAME=SOURCE,NAME=SOURCE...> [OPTIONS]
       qmp diff --list")]
#[command(after_help = "\
Examples:
  qmp diff qmp-commands.hx.orig qmp-commands.hx        what has changed?
  qmp diff git:main...:schema schema                   what do I break?
  qmp diff old.replies new.replies --format markdown   notes for a release
  qmp diff old new --accept --reason 'no client sends it'
  qmp diff --releases 6.1=a,6.2=b,7.0=c                deprecated first?
  qmp diff --list                                      all rules, and verdicts

In qmp-accepted.toml:
  [[accepted]]
  rule = \"member-removed\"
  path = \"command eject args force?\"
  reason = \"it never did anything\"
  until = 2027-06-30

Exit status: 0 nothing that --fail-on names, 1 something, 2 it could not run.")]
pub(crate) struct Diff {
    /// The older description: FILE[,FILE...], a source tree DIR, git:REV:PATH, or `builtin`, the shipped schema
    #[arg(value_name = "OLD", required_unless_present_any = ["releases", "list"])]
    pub(crate) old: Option<String>,

    /// The newer one
    #[arg(value_name = "NEW", required_unless_present_any = ["releases", "list"])]
    pub(crate) new: Option<String>,

    /// Check the deprecation policy over releases in their order instead
    ///
    /// Each is SOURCE or NAME=SOURCE. Whatever a release removes has to be deprecated in the two before it. In a list of
    /// NAME=SOURCE, what has no name is a further file of the source before it.
    #[arg(long, value_name = "RELEASES", conflicts_with_all = ["old", "new"])]
    pub(crate) releases: Option<String>,

    /// The format of what is found
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: DiffFormat,

    /// From which verdict on differences end the command with status 1
    #[arg(long, value_enum, value_name = "VERDICT", default_value = "breaking")]
    pub(crate) fail_on: FailOn,

    /// From which verdict on differences are shown; those that end the command with status 1 always are
    #[arg(long, value_enum, value_name = "VERDICT", default_value = "info")]
    pub(crate) show: Show,

    /// Judge what is unstable, or a vendor's own, as strictly as all else
    #[arg(long)]
    pub(crate) strict: bool,

    /// With --format text and markdown: show all places at which a difference shows
    #[arg(long)]
    pub(crate) all_sites: bool,

    /// Accepted changes [default: qmp-accepted.toml in this folder or one above it, up to the top of the repository]
    #[arg(long, value_name = "FILE")]
    pub(crate) accepted: Option<PathBuf>,

    /// Accept what would end the command with status 1: write it to the file of accepted changes
    #[arg(long, requires = "reason", conflicts_with = "format")]
    pub(crate) accept: bool,

    /// With --accept: why it may stay
    #[arg(long, value_name = "TEXT", requires = "accept", value_parser = reason)]
    pub(crate) reason: Option<String>,

    /// With --accept: the last day on which it may, as YYYY-MM-DD
    #[arg(long, value_name = "DATE", requires = "accept", value_parser = date)]
    pub(crate) until: Option<Date>,

    /// With --accept: only what this rule found
    #[arg(long, value_name = "RULE", requires = "accept")]
    pub(crate) rule: Vec<String>,

    /// With --accept: only what is at this place, as the report shows it
    #[arg(long, value_name = "PATH", requires = "accept")]
    pub(crate) path: Vec<String>,

    /// The day for which until-dates are judged, as YYYY-MM-DD [default: today]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) today: Option<Date>,

    /// List all rules, each with its verdicts where the client sends and where it receives
    #[arg(long, conflicts_with_all = ["old", "new", "releases", "format", "accept", "accepted"])]
    pub(crate) list: bool,
}

/// A format of differences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    /// For people: the worst first
    Text,
    /// For other programs; docs/diff-json.schema.json describes it
    Json,
    /// For release notes: new, changed, deprecated, removed
    Markdown,
    /// SARIF 2.1.0, for GitHub's code scanning and editors
    Sarif,
    /// Annotations on a pull request, out of a step of a GitHub workflow
    Github,
    /// JUnit's XML, for build servers
    Junit,
}

/// From which verdict on the command fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    Breaking,
    Risky,
    Compatible,
    Info,
    Never,
}

impl FailOn {
    pub(crate) fn verdict(self) -> Option<Verdict> {
        match self {
            FailOn::Breaking => Some(Verdict::Breaking),
            FailOn::Risky => Some(Verdict::Risky),
            FailOn::Compatible => Some(Verdict::Compatible),
            FailOn::Info => Some(Verdict::Info),
            FailOn::Never => None,
        }
    }
}

/// From which verdict on differences are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Show {
    Breaking,
    Risky,
    Compatible,
    Info,
}

impl Show {
    pub(crate) fn verdict(self) -> Verdict {
        match self {
            Show::Breaking => Verdict::Breaking,
            Show::Risky => Verdict::Risky,
            Show::Compatible => Verdict::Compatible,
            Show::Info => Verdict::Info,
        }
    }
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write a date as YYYY-MM-DD, such as 2027-06-30".to_owned())
}

fn reason(text: &str) -> Result<String, String> {
    if text.trim().is_empty() { Err("say why the change may stay".to_owned()) } else { Ok(text.to_owned()) }
}
