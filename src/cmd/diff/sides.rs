//! The descriptions that are compared.

use super::source;
use crate::cli::{self, Diff};
use crate::failure::Failure;
use crate::report::Report as Printer;
use qmp_review::report::Side;
use qmp_schema::{Reading, Server, SourceMap};
use std::collections::BTreeSet;
use std::panic::resume_unwind;
use std::path::Path;
use std::thread::{self, ScopedJoinHandle};
use std::{fs, io};

/// A source, and what the user calls it.
type Named = (Option<String>, String);

/// The stack of a thread that reads, in bytes: what the first thread of a process has on most systems.
const STACK: usize = 8 << 20;

/// How long a file VERSION is at most, in bytes.
const MAX_VERSION: usize = 64;

/// All descriptions, the oldest first: two, or with `--releases` as many as are named. What is wrong with one does not keep the
/// others from being looked at.
///
/// # Errors
///
/// Where one cannot be loaded, or lacks something that its text says: then nothing can be compared.
pub(super) fn load(arguments: &Diff, printer: &Printer) -> Result<Vec<Side>, Failure> {
    let named = match (&arguments.releases, &arguments.old, &arguments.new) {
        (Some(releases), ..) => split(releases),
        (None, old, new) => old.iter().chain(new).map(|source| (None, source.clone())).collect(),
    };
    if named.len() < 2 {
        return Err(Failure::with_help(
            "one release alone has removed nothing",
            "name them in their order: --releases 6.1=a,6.2=b,7.0=c",
        ));
    }
    let mut sides = Vec::new();
    let mut unread = BTreeSet::new();
    let loaded = load_all(&named);
    for ((name, source), loaded) in named.into_iter().zip(loaded) {
        match loaded.and_then(|loaded| side(name, &source, loaded, printer)) {
            Ok(side) => sides.push(side),
            Err(failure) => {
                printer.failure(&failure);
                unread.insert(format!("'{source}'"));
            }
        }
    }
    if unread.is_empty() {
        return Ok(sides);
    }
    let unread: Vec<String> = unread.into_iter().collect();
    Err(Failure::because(format!("nothing was compared: {} could not be read", unread.join(" and "))))
}

/// A description with its files.
struct Loaded {
    sources: SourceMap,
    reading: Reading,
    server: Server,
}

/// Loads and reads each description in a thread of its own: reading takes nearly all of the time.
fn load_all(named: &[Named]) -> Vec<Result<Loaded, Failure>> {
    thread::scope(|scope| {
        let start = |(_, source): &'_ Named| {
            let source = source.clone();
            thread::Builder::new().stack_size(STACK).spawn_scoped(scope, move || load_one(&source))
        };
        let started: Vec<io::Result<ScopedJoinHandle<_>>> = named.iter().map(start).collect();
        let end = |thread: io::Result<ScopedJoinHandle<_>>| {
            let thread =
                thread.map_err(|error| Failure::because(format!("no thread to read with: {error}")))?;
            thread.join().unwrap_or_else(|panic| resume_unwind(panic))
        };
        started.into_iter().map(end).collect()
    })
}

fn load_one(source: &str) -> Result<Loaded, Failure> {
    let sources = source::load(&cli::Source { sources: vec![source.to_owned()] })?;
    let reading = qmp_schema::read(&sources);
    let Server { version, target } = qmp_schema::server(&sources);
    let server = Server { version: version.or_else(|| version_of_tree(source)), target };
    Ok(Loaded { sources, reading, server })
}

fn side(name: Option<String>, source: &str, loaded: Loaded, printer: &Printer) -> Result<Side, Failure> {
    let Loaded { sources, reading, server } = loaded;
    let schema = source::schema_beside(source, reading, &sources, printer)?;
    Ok(Side { name: name.unwrap_or_else(|| source.to_owned()), sources, schema, server })
}

/// What QEMU's source trees have in a file VERSION: `10.0.2`.
fn version_of_tree(source: &str) -> Option<String> {
    let path = Path::new(source).join("VERSION");
    if fs::metadata(&path).ok()?.len() > MAX_VERSION as u64 {
        return None;
    }
    let text = fs::read_to_string(path).ok()?;
    let version = text.trim();
    let is_version = !version.is_empty() && version.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    is_version.then(|| version.to_owned())
}

/// `NAME=SOURCE,NAME=SOURCE`, or `SOURCE,SOURCE`. Where there are names, what has none is a further file of the source before it.
fn split(releases: &str) -> Vec<Named> {
    let mut out: Vec<Named> = Vec::new();
    for part in releases.split(',') {
        match (named(part), out.last_mut()) {
            (Some((name, source)), _) => out.push((Some(name.to_owned()), source.to_owned())),
            (None, Some((Some(_), source))) => *source += &format!(",{part}"),
            (None, _) => out.push((None, part.to_owned())),
        }
    }
    out
}

/// A name has letters, digits, dots, dashes and underscores: what has a colon or a slash ahead of `=` is a source.
fn named(part: &str) -> Option<(&str, &str)> {
    let (name, source) = part.split_once('=')?;
    let is_name = |b: u8| b.is_ascii_alphanumeric() || b"._-".contains(&b);
    (!name.is_empty() && name.bytes().all(is_name)).then_some((name, source))
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn releases() {
        let split = |text| -> Vec<(String, String)> {
            split(text).into_iter().map(|(name, source)| (name.unwrap_or_default(), source)).collect()
        };
        let pair = |name: &str, source: &str| (name.to_owned(), source.to_owned());
        assert_eq!(split("a,b"), [pair("", "a"), pair("", "b")]);
        assert_eq!(split("1=a,b,2=c"), [pair("1", "a,b"), pair("2", "c")]);
        assert_eq!(split("git:v1=x:a,./b=c"), [pair("", "git:v1=x:a"), pair("", "./b=c")]);
    }
}
