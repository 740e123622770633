//! A text that was read, and what came of it.

use qmp_schema::{Reading, SourceMap, paths, read};
use std::fs;

/// How long reading may take, in nanoseconds of a processor: each time, and for each byte of the text. It is some times as
/// much as the slowest of these texts takes in a build for debugging; where time grows with the square of a text, the large
/// ones take many times as much.
const A_MOMENT: u64 = 1_000_000_000;
const A_BYTE: u64 = 5_000;

/// How long this thread has had a processor, in nanoseconds, which does not depend on what else runs. `None` where the system
/// is not Linux, or does not tell.
fn processor_time() -> Option<u64> {
    fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
}

/// A text that was read.
pub(crate) struct Outcome {
    pub(crate) sources: SourceMap,
    pub(crate) reading: Reading,
}

impl Outcome {
    pub(crate) fn of(text: impl Into<String>) -> Outcome {
        let mut sources = SourceMap::new();
        sources.add("t", text);
        Outcome::of_sources(sources)
    }

    pub(crate) fn of_sources(sources: SourceMap) -> Outcome {
        let before = processor_time();
        let reading = read(&sources);
        let bytes: usize = sources.files().map(|(_, file)| file.text.len()).sum();
        if let (Some(before), Some(after)) = (before, processor_time()) {
            let most = A_MOMENT + bytes as u64 * A_BYTE;
            assert!(after - before < most, "{bytes} bytes took {} ms", (after - before) / 1_000_000);
        }
        for diagnostic in &reading.diagnostics {
            let text = &sources.file(diagnostic.span.file).text;
            assert!(text.get(diagnostic.span.range()).is_some(), "outside of the file: {diagnostic:?}");
        }
        Outcome { sources, reading }
    }

    /// Through the file system, as bytes.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Outcome {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t");
        fs::write(&path, bytes).unwrap();
        let mut sources = SourceMap::new();
        sources.load(path).unwrap();
        Outcome::of_sources(sources)
    }

    /// Line and code of each diagnostic.
    pub(crate) fn found(&self) -> Vec<(usize, &'static str)> {
        let line = |one: &qmp_schema::Diagnostic| self.sources.location(one.span).line;
        self.reading.diagnostics.iter().map(|one| (line(one), one.code)).collect()
    }

    /// How many diagnostics there are of each code, in the order of codes.
    pub(crate) fn counts(&self) -> Vec<(&'static str, usize)> {
        let mut counts = std::collections::BTreeMap::new();
        for one in &self.reading.diagnostics {
            *counts.entry(one.code).or_default() += 1;
        }
        counts.into_iter().collect()
    }

    pub(crate) fn paths(&self) -> Vec<String> {
        paths(&self.reading.schema).collect()
    }

    pub(crate) fn commands(&self) -> usize {
        self.reading.schema.commands().count()
    }

    pub(crate) fn events(&self) -> usize {
        self.reading.schema.events().count()
    }
}

pub(crate) fn documented(name: &str, body: &str) -> String {
    format!("SQMP\n{name}\n---\n\n{body}\nEQMP\n")
}

pub(crate) fn entry(name: &str, args_type: &str) -> String {
    format!("{{\n.name = \"{name}\",\n.args_type = \"{args_type}\",\n}},\n")
}

pub(crate) const NONE: [(usize, &str); 0] = [];

/// Many pieces, each made of its number.
pub(crate) fn many(count: usize, piece: impl Fn(usize) -> String) -> String {
    (0..count).map(piece).collect()
}
