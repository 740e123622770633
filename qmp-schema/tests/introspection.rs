//! Introspection and recordings of real QEMUs, in ../shared/corpus.

#![allow(clippy::unwrap_used)] // A test may fail.

#[path = "../../tests/support/require.rs"]
mod require;

use qmp_schema::model::TypeKind;
use qmp_schema::{Schema, Server, SourceMap, difference, paths, read, server};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Each file, with its facts where the corpus has them.
const FILES: [(&str, Option<&str>); 6] = [
    ("query-qmp-schema-10.0.2.json", Some("introspect-10.0.2.txt")),
    ("caps_10.0.0_x86_64.replies", Some("introspect-caps_10.0.0_x86_64.txt")),
    ("caps_8.2.0_aarch64.replies", Some("introspect-caps_8.2.0_aarch64.txt")),
    ("caps_7.2.0_x86_64.replies", Some("introspect-caps_7.2.0_x86_64.txt")),
    ("caps_7.0.0_x86_64.replies", None),
    ("caps_6.2.0_x86_64.replies", None),
];

/// The schema of a file that must be read without a complaint.
fn schema(shared: &Path, file: &str) -> Schema {
    let mut sources = SourceMap::new();
    sources.load(shared.join("corpus/recordings").join(file)).unwrap();
    let reading = read(&sources);
    assert!(reading.diagnostics.is_empty(), "{file}: {}", reading.diagnostics[0].one_line(&sources));
    reading.schema
}

#[test]
fn facts_are_those_of_the_corpus() {
    let Some(shared) = require::shared() else { return };
    for (file, facts) in FILES {
        let read: Vec<String> = paths(&schema(&shared, file)).collect();
        assert!(read.len() > 10_000, "{file}: {}", read.len());
        let Some(facts) = facts else { continue };
        let expected = fs::read_to_string(shared.join("corpus/facts").join(facts)).unwrap();
        let mut lines = expected.lines();
        for (number, fact) in read.iter().enumerate() {
            assert_eq!(Some(fact.as_str()), lines.next(), "{file}, fact {}", number + 1);
        }
        assert_eq!(lines.next(), None, "{file}");
    }
}

/// Recordings tell version and target, as their names do; introspection alone tells neither.
#[test]
fn what_is_told_of_the_server() {
    let Some(shared) = require::shared() else { return };
    for (file, _) in FILES {
        let mut sources = SourceMap::new();
        sources.load(shared.join("corpus/recordings").join(file)).unwrap();
        let Server { version, target } = server(&sources);
        match (version, target) {
            (Some(version), Some(target)) => assert_eq!(format!("caps_{version}_{target}.replies"), file),
            nothing => assert_eq!((nothing, file), ((None, None), "query-qmp-schema-10.0.2.json")),
        }
    }
}

#[test]
fn names_are_words() {
    let Some(shared) = require::shared() else { return };
    for (file, _) in FILES {
        let schema = schema(&shared, file);
        let names: BTreeSet<&str> = schema.named_types().filter_map(|(_, def)| def.name.as_deref()).collect();
        assert_eq!(names.len(), schema.named_types().count());
        let is_word = |name: &&str| {
            name.starts_with(|c: char| c.is_ascii_uppercase())
                && name.bytes().all(|b| b.is_ascii_alphanumeric())
        };
        let others: Vec<_> = names.iter().filter(|name| !is_word(name)).collect();
        assert!(others.is_empty(), "{file}: {others:?}");
        // Numbers help where words do not, and some words end in one, such as qcow2.
        let numbered = names.iter().filter(|name| {
            let word = name.trim_end_matches(|c: char| c.is_ascii_digit());
            word.len() < name.len() && names.contains(word)
        });
        assert!(numbered.count() <= 6, "{file}: {names:?}");
        for name in ["NamedBlockNodeInfo", "BlockdevAddQcow2", "PciDevice", "BlockIoErrorAction"] {
            assert!(names.contains(name), "{file}: no {name} in {names:?}");
        }
        for (_, def) in schema.types().filter(|(_, def)| def.name.is_none()) {
            assert!(!matches!(&def.kind, TypeKind::Alternate(_)));
        }
    }
}

/// The numbers of types shift with every change to a schema, and mean nothing.
#[test]
fn names_do_not_depend_on_numbers() {
    let Some(shared) = require::shared() else { return };
    let file = "query-qmp-schema-10.0.2.json";
    let text = fs::read_to_string(shared.join("corpus/recordings").join(file)).unwrap();
    // Numbers stand in quotes, or in brackets in quotes. Small ones, and 512, are values of enumerations too.
    let mut renumbered = String::new();
    for part in text.split('"') {
        let digits = part.trim_matches(['[', ']']);
        match digits.parse::<u32>() {
            Ok(number) if number > 9 && number != 512 => {
                renumbered += &part.replace(digits, &(90_000 - number * 7).to_string())
            }
            _ => renumbered += part,
        }
        renumbered.push('"');
    }
    renumbered.pop();
    assert_ne!(renumbered, text);
    let mut sources = SourceMap::new();
    sources.add(file, renumbered);
    assert_eq!(difference(&read(&sources).schema, &schema(&shared, file)), None);
}
