//! The repository one stands in, and its names of revisions.

use super::find_outside_braces;
use super::objects::{Answer, Kind, Objects};
use crate::failure::Failure;
use qmp_schema::nearest;
use std::io;
use std::process::{Command, Output, Stdio};

/// The repository one stands in.
pub(super) struct Repository {
    folder: String,
    objects: Objects,
}

impl Repository {
    /// # Errors
    ///
    /// Where one stands in none, or git cannot be run.
    pub(super) fn here() -> Result<Repository, Failure> {
        // Also where there is no work tree; then it is empty.
        let output = git(&["rev-parse", "--show-prefix"])?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            let said = said.lines().next().unwrap_or("git rev-parse failed");
            let cause =
                format!("no repository to look for revisions in: {}", said.trim_start_matches("fatal: "));
            return Err(Failure::with_help(cause, "go to a folder of the repository"));
        }
        let folder = String::from_utf8_lossy(&output.stdout).trim_end_matches('\n').to_owned();
        Ok(Repository { folder, objects: Objects::kinds().map_err(no_git)? })
    }

    /// The folder one stands in, as a path from the repository's top; empty at the top.
    pub(super) fn folder(&self) -> String {
        self.folder.clone()
    }

    /// The id of the tree of a revision: any name that git knows of a commit, a tag or a tree; or `A...B`, the merge base of two
    /// commits, as `git checkout` knows it.
    pub(super) fn tree(&self, rev: &str) -> Result<String, Failure> {
        match find_outside_braces(rev, "...") {
            Some(at) => self.resolve(&self.merge_base(&rev[..at], &rev[at + 3..])?, Kind::Tree, "tree"),
            None => self.resolve(rev, Kind::Tree, "tree"),
        }
    }

    /// One of the best common ancestors of two commits, HEAD where one is empty.
    fn merge_base(&self, left: &str, right: &str) -> Result<String, Failure> {
        let or_head = |rev| match rev {
            "" => "HEAD",
            rev => rev,
        };
        let (left, right) = (or_head(left), or_head(right));
        let commit = |rev| self.resolve(rev, Kind::Other, "commit");
        let output = git(&["merge-base", &commit(left)?, &commit(right)?])?;
        match String::from_utf8_lossy(&output.stdout).lines().next() {
            Some(base) => Ok(base.to_owned()),
            None => Err(Failure::with_help(
                format!("'{left}' and '{right}' have no commit in common"),
                self.shallow().unwrap_or("name the revision to compare with instead"),
            )),
        }
    }

    /// The id of an object of this kind that a name leads to.
    fn resolve(&self, rev: &str, wanted: Kind, called: &str) -> Result<String, Failure> {
        match self.objects.ask(&format!("{rev}^{{{called}}}")).map_err(no_git)? {
            Answer::Object { id, kind, .. } if kind == wanted => Ok(id),
            Answer::Ambiguous => Err(Failure::with_help(
                format!("several objects of this repository have ids that start with '{rev}'"),
                "write more of it",
            )),
            _ => {
                Err(Failure::with_help(format!("this repository has no revision '{rev}'"), self.advice(rev)?))
            }
        }
    }

    /// What to do about a revision that is not there.
    fn advice(&self, rev: &str) -> Result<String, Failure> {
        let output = git(&["for-each-ref", "--format=%(refname:short)"])?;
        let refs = String::from_utf8_lossy(&output.stdout);
        if refs.is_empty() {
            return Ok("it has no commit yet".to_owned());
        }
        // `mian~2`
        let (name, steps) = rev.split_at(rev.find(['~', '^', '@']).unwrap_or(rev.len()));
        // A fresh clone has the branches of others as `origin/main`.
        let remote = format!("/{name}");
        let elsewhere = refs.lines().find(|known| !name.is_empty() && known.ends_with(&remote));
        let known = refs.lines().chain(["HEAD"]);
        let meant = elsewhere.or_else(|| nearest(name, known).first().copied());
        // Then it is the steps that lead to nothing.
        let meant = meant.filter(|meant| *meant != name);
        Ok(match (meant, self.shallow()) {
            (Some(meant), _) => format!("did you mean '{meant}{steps}'?"),
            (None, Some(shallow)) => shallow.to_owned(),
            (None, None) => {
                "`git branch --all` and `git tag` list what it has; `git fetch` brings more".to_owned()
            }
        })
    }

    /// What to do where old commits are missing, in a clone that has only new ones.
    fn shallow(&self) -> Option<&'static str> {
        let output = git(&["rev-parse", "--is-shallow-repository"]).ok()?;
        output.stdout.starts_with(b"true").then_some(
            "this clone has no old commits: `git fetch --unshallow` brings them (for actions/checkout, fetch-depth: 0)",
        )
    }
}

/// Runs git with arguments of which none comes from a user.
fn git(arguments: &[&str]) -> Result<Output, Failure> {
    Command::new("git").args(arguments).stdin(Stdio::null()).output().map_err(no_git)
}

/// Git does not answer.
pub(super) fn no_git(error: io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::NotFound => Failure::with_help(
            "there is no program 'git' to ask for revisions",
            "install git, or name the files themselves",
        ),
        _ => Failure::with_help(
            format!("cannot ask git: {error}"),
            "`git fsck` says whether the repository is whole",
        ),
    }
}
