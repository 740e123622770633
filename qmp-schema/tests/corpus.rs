//! The descriptions of real releases, in ../shared/corpus. QAPI schemas give the known facts, line for line. Of the
//! classic texts everything is read, and agrees with the QAPI schema of the same release but for what
//! corpus/differences.txt explains.

#![allow(clippy::unwrap_used)] // A test may fail.

#[path = "../../tests/support/require.rs"]
mod require;

use std::path::Path;
use std::process::Command;

const RELEASES: [&str; 4] = ["v0.14.0", "v1.2.0", "v2.0.0", "v2.5.0"];

fn read(release: &Path) -> (qmp_schema::SourceMap, qmp_schema::Reading) {
    let mut sources = qmp_schema::SourceMap::new();
    sources.load(release.join("qmp-commands.hx")).unwrap();
    sources.load(release.join("qmp-events.txt")).unwrap();
    let reading = qmp_schema::read(&sources);
    (sources, reading)
}

/// Each schema with the file that has its facts.
const QAPI: [(&str, &str); 4] = [
    ("qapi/10.0.2", "qapi-10.0.2.txt"),
    ("hx/v1.2.0/qapi-schema.json", "v1.2.0.txt"),
    ("hx/v2.0.0/qapi-schema.json", "v2.0.0.txt"),
    ("hx/v2.5.0/qapi-schema.json", "v2.5.0.txt"),
];

#[test]
fn qapi_schemas_give_the_known_facts() {
    let Some(shared) = require::shared() else { return };
    for (source, facts) in QAPI {
        let mut sources = qmp_schema::SourceMap::new();
        sources.load_source(shared.join("corpus").join(source).to_str().unwrap()).unwrap();
        let reading = qmp_schema::read(&sources);
        let errors = reading.diagnostics.iter().filter(|one| one.severity == qmp_schema::Severity::Error);
        let errors: Vec<_> = errors.map(|one| one.one_line(&sources).to_string()).collect();
        assert!(errors.is_empty(), "{source}: {}", errors.join("\n"));

        let known = std::fs::read_to_string(shared.join("corpus/facts").join(facts)).unwrap();
        let read: Vec<String> = qmp_schema::paths(&reading.schema).collect();
        let difference =
            read.iter().map(String::as_str).zip(known.lines()).find(|(read, known)| read != known);
        assert_eq!(difference, None, "{source}: read, known");
        assert_eq!(read.len(), known.lines().count(), "{source}");
    }
}

#[test]
fn every_entry_and_every_event_is_read() {
    let Some(shared) = require::shared() else { return };
    for release in RELEASES {
        let folder = shared.join("corpus/hx").join(release);
        let (sources, reading) = read(&folder);
        let errors: Vec<_> =
            reading.diagnostics.iter().filter(|d| d.severity == qmp_schema::Severity::Error).collect();
        assert!(errors.is_empty(), "{release}: {}", errors[0].one_line(&sources));

        let table = std::fs::read_to_string(folder.join("qmp-commands.hx")).unwrap();
        let names = table.lines().filter_map(|line| line.trim().strip_prefix(".name")?.split('"').nth(1));
        let known: Vec<_> = reading.schema.commands().map(|command| command.name.as_str()).collect();
        let missing: Vec<_> = names.filter(|name| !known.contains(name)).collect();
        assert!(missing.is_empty(), "{release}: no command {missing:?}");

        let events = std::fs::read_to_string(folder.join("qmp-events.txt")).unwrap();
        let lines: Vec<_> = events.lines().collect();
        let headings =
            lines.windows(2).filter(|pair| pair[1].starts_with("---")).flat_map(|pair| pair[0].split(", "));
        let known: Vec<_> = reading.schema.events().map(|event| event.name.as_str()).collect();
        let missing: Vec<_> = headings.filter(|name| !known.contains(name)).collect();
        assert!(missing.is_empty(), "{release}: no event {missing:?}");
    }
}

/// Query commands of 0.14 have documentation and no entry.
#[test]
fn documented_commands_without_an_entry_are_read() {
    let Some(shared) = require::shared() else { return };
    let (_, reading) = read(&shared.join("corpus/hx/v0.14.0"));
    let names: Vec<_> = reading.schema.commands().map(|command| command.name.as_str()).collect();
    for name in ["query-version", "query-block", "query-vnc", "query-balloon", "query-pci"] {
        assert!(names.contains(&name), "{name}");
    }
    assert_eq!(names.len(), 46, "30 entries and 16 documented queries: {names:?}");
}

/// What score-paths must find at least, in percent: entries, recall, precision, types, optional. These are the figures
/// that were reached; differences.txt says what stands between them and a hundred.
const FLOORS: [(&str, [f64; 5]); 3] = [
    ("1.2", [100.0, 93.0, 92.7, 99.5, 99.1]),
    ("2.0", [100.0, 94.8, 96.5, 99.7, 97.4]),
    ("2.5", [100.0, 96.3, 97.1, 99.5, 96.3]),
];

#[test]
fn facts_agree_but_for_explained_differences() {
    let Some(shared) = require::shared() else { return };
    let explained = explanations();
    let mut used = vec![false; explained.len()];
    let mut unexplained = Vec::new();
    for (release, floors) in FLOORS {
        let score = score(&shared, release);
        let percents =
            score.lines().take(5).map(|line| line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap());
        for (percent, floor) in percents.zip(floors) {
            assert!(percent >= floor, "{release}: {percent} is below {floor}\n{score}");
        }
        for line in score.lines().skip(5) {
            let fact = line.split(" | ").next().unwrap();
            let matching = explained
                .iter()
                .position(|(of, pattern)| (of == "all" || of == release) && matches(pattern, fact));
            match matching {
                Some(i) => used[i] = true,
                None => unexplained.push(format!("{release} {line}")),
            }
        }
    }
    assert!(unexplained.is_empty(), "not in tests/corpus/differences.txt:\n{}", unexplained.join("\n"));
    let stale: Vec<_> =
        explained.iter().zip(&used).filter(|(_, used)| !**used).map(|(line, _)| line).collect();
    assert!(stale.is_empty(), "tests/corpus/differences.txt explains what is no difference: {stale:?}");
}

/// What score-paths says of a release: five lines of figures, then the differences.
fn score(shared: &Path, release: &str) -> String {
    let folder = shared.join(format!("corpus/hx/v{release}.0"));
    let (_, reading) = read(&folder);
    let facts: String = qmp_schema::paths(&reading.schema).map(|fact| fact + "\n").collect();
    let file = std::env::temp_dir().join(format!("qmp-paths-{}-{release}", std::process::id()));
    std::fs::write(&file, facts).unwrap();
    let output = Command::new("python3")
        .arg(shared.join("tools/score-paths"))
        .arg(shared.join(format!("corpus/facts/v{release}.0.txt")))
        .arg(&file)
        .args([folder.join("qmp-commands.hx"), folder.join("qmp-events.txt")])
        .output()
        .unwrap();
    std::fs::remove_file(file).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Release and pattern of each explained difference.
fn explanations() -> Vec<(String, String)> {
    let text = include_str!("corpus/differences.txt");
    let lines = text.lines().filter_map(|line| line.strip_prefix("  "));
    lines
        .map(|line| line.split_once(' ').unwrap())
        .map(|(of, pattern)| (of.to_owned(), pattern.to_owned()))
        .collect()
}

/// Whether a fact matches a pattern in which a trailing `*` stands for anything.
fn matches(pattern: &str, fact: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => fact.starts_with(start),
        None => fact == pattern,
    }
}
