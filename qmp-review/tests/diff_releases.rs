//! Differences of real releases, of which ../shared has descriptions.

#![allow(clippy::unwrap_used, clippy::panic)] // A test may fail.

#[path = "support/facts.rs"]
mod facts;
#[path = "support/read.rs"]
mod read;
#[path = "../../tests/support/require.rs"]
mod require;

use qmp_review::diff::{Change, Section, Site, Verdict, diff};
use qmp_review::report::{Side, mark_builds};
use qmp_schema::{Schema, SourceMap};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// The descriptions that ../shared has, each with its name.
fn corpus(shared: &Path) -> Vec<(String, Schema)> {
    let classic = |tag: &str| {
        let folder = shared.join("corpus/hx").join(tag);
        (tag.to_owned(), read::files([folder.join("qmp-commands.hx"), folder.join("qmp-events.txt")]))
    };
    let qapi = |path: &str| (path.to_owned(), read::files([shared.join("corpus").join(path)]));
    let recordings = std::fs::read_dir(shared.join("corpus/recordings")).unwrap();
    let mut recordings: Vec<PathBuf> = recordings.map(|entry| entry.unwrap().path()).collect();
    recordings.sort();
    let recordings = recordings
        .into_iter()
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), read::files([path])));
    ["v0.14.0", "v1.2.0", "v2.0.0", "v2.5.0"]
        .map(classic)
        .into_iter()
        .chain(
            ["hx/v1.2.0/qapi-schema.json", "hx/v2.5.0/qapi-schema.json", "qapi/10.0.2/qapi-schema.json"]
                .map(qapi),
        )
        .chain(recordings)
        .collect()
}

/// A site as the expected file writes it.
fn foreign(site: &Site) -> String {
    let section = match site.section {
        Section::Entry => "",
        Section::Arguments => " arg",
        Section::Returns => " ret",
        Section::Data => " data",
    };
    // There a branch is `[tag=value]`, each name stands behind a dot, and alternates and optional members have no mark.
    let path = site.path.replace(['?'], "").replace("|object", "");
    let path = path.replace(".{", "{").replace('{', "[").replace("}.", "].").replace('}', "]");
    let path = if path.is_empty() || path.starts_with('[') { path } else { format!(".{path}") };
    format!("{}{section}{path}", site.entry.name)
}

/// One finding in the words of both: entry, section and path; kind of change; value, feature or values; number of places;
/// verdict; whether it is unstable.
type Item = (String, String, Vec<String>, Vec<String>, String, bool);

fn found(change: &Change) -> Item {
    let kind = match change.rule {
        "member-added-optional" | "member-added-mandatory" => "member-added",
        "string-to-enum" => "str->enum",
        "deprecation-added" => "feature-added",
        "feature-added" if change.sites[0].section == Section::Entry => "command-feature-added",
        rule => rule,
    };
    let detail = &change.detail;
    let mut names: Vec<String> = [&detail.value, &detail.feature].into_iter().flatten().cloned().collect();
    names.extend(detail.names.iter().cloned());
    if change.rule == "tag-changed" {
        names.extend(detail.new.clone());
    }
    let sites = change.sites.iter().map(foreign).collect::<Vec<_>>();
    let verdict = change.verdict.name().to_owned();
    (sites[0].clone(), kind.into(), names, sorted(sites), verdict, change.attributes.unstable)
}

fn expected(item: &Value) -> Item {
    let text = |key: &str| item[key].as_str().map(str::to_owned);
    let list = |key: &str| -> Vec<String> {
        let all = item[key].as_array().into_iter().flatten();
        all.map(|value| value.as_str().unwrap().to_owned()).collect()
    };
    let place = text("where").map(|place| format!(" {place}{}", item["path"].as_str().unwrap_or_default()));
    let first = text("name").unwrap() + &place.unwrap_or_default();
    let kind = text("change").unwrap();
    let mut names: Vec<String> = [text("value"), text("feature")].into_iter().flatten().collect();
    names.extend(list("values"));
    if kind == "tag-changed" {
        names.extend(text("new"));
    }
    let mut sites = list("all");
    if sites.is_empty() {
        sites.push(first.clone());
    }
    assert_eq!(sites.len() as u64, item["sites"].as_u64().unwrap_or(1));
    // What one build left out is no change of the release.
    let verdict = text("verdict").unwrap().replace("config", "info");
    (first, kind, names, sorted(sites), verdict, item["unstable"] == true)
}

fn sorted(mut sites: Vec<String>) -> Vec<String> {
    sites.sort();
    sites
}

#[test]
fn what_is_found_from_6_2_to_7_0_is_what_is_expected() {
    let Some(shared) = require::shared() else { return };
    let recording = |version: &str| {
        let mut sources = SourceMap::new();
        let path = shared.join(format!("corpus/recordings/caps_{version}_x86_64.replies"));
        sources.load_source(path.to_str().unwrap()).unwrap();
        let (schema, server) = (qmp_schema::read(&sources).schema, qmp_schema::server(&sources));
        Side { name: version.to_owned(), sources, schema, server }
    };
    let shipped = read::files([Path::new("../qmp-types/schema")]);
    let (old, new) = (recording("6.2.0"), recording("7.0.0"));
    let mut changes = diff(&old.schema, &new.schema);
    mark_builds(&mut changes, &old, &new, || &shipped);
    let builds: Vec<&Change> = changes.iter().filter(|change| change.attributes.one_build).collect();
    assert!(builds.iter().all(|change| change.detail.value.as_deref() == Some("fuse")), "{builds:?}");
    assert_eq!(builds.len(), 2);
    let mut found: Vec<Item> = changes.iter().map(found).collect();
    let file = std::fs::read_to_string(shared.join("corpus/diff/6.2-7.0.json")).unwrap();
    let file: Value = serde_json::from_str(&file).unwrap();
    let lists = file.as_object().unwrap().values().filter_map(Value::as_array);
    let mut wanted: Vec<Item> = lists.flatten().map(expected).collect();
    found.sort();
    wanted.sort();
    for (found, wanted) in found.iter().zip(&wanted) {
        assert_eq!(found, wanted);
    }
    assert_eq!((found.len(), wanted.len()), (31, 31));
    // What went from one release to the next was a member, a value or a feature: each place is one wire fact.
    let facts: usize = changes.iter().map(|change| change.sites.len()).sum();
    assert_eq!(facts as u64, file["raw_fact_rows"].as_u64().unwrap());
}

#[test]
fn a_description_is_not_different_from_itself() {
    let Some(shared) = require::shared() else { return };
    for (name, schema) in corpus(&shared) {
        assert_eq!(diff(&schema, &schema), [], "{name}");
    }
}

#[test]
fn a_description_is_not_different_from_what_is_written_of_it() {
    let Some(shared) = require::shared() else { return };
    for (name, schema) in corpus(&shared) {
        let json = read::text("schema.json", &qmp_schema::to_json(&schema).unwrap());
        assert_eq!((diff(&schema, &json), diff(&json, &schema)), (vec![], vec![]), "{name}");
        let mut sources = qmp_schema::SourceMap::new();
        for file in qmp_schema::to_hx(&schema, qmp_schema::Layout::Whole).unwrap() {
            sources.add(file.name, file.text);
        }
        let dialect = qmp_schema::read(&sources).schema;
        assert_eq!((diff(&schema, &dialect), diff(&dialect, &schema)), (vec![], vec![]), "{name}");
    }
}

#[test]
fn a_build_differs_from_its_schema_in_what_is_conditional() {
    let Some(shared) = require::shared() else { return };
    let schema = read::files([shared.join("corpus/qapi/10.0.2/qapi-schema.json")]);
    let build = read::files([shared.join("corpus/recordings/query-qmp-schema-10.0.2.json")]);
    for changes in [diff(&schema, &build), diff(&build, &schema)] {
        assert!(!changes.is_empty());
        for change in changes {
            assert!(change.attributes.condition.is_some() && change.attributes.one_build, "{change:#?}");
            assert_eq!(change.verdict, Verdict::Info, "{change:#?}");
        }
    }
}

#[test]
fn each_wire_fact_that_goes_or_comes_is_covered() {
    let Some(shared) = require::shared() else { return };
    let read = |name: &str| read::files([shared.join("corpus").join(name)]);
    let releases = [
        "hx/v1.2.0/qapi-schema.json",
        "hx/v2.5.0/qapi-schema.json",
        "recordings/caps_6.2.0_x86_64.replies",
        "recordings/caps_7.0.0_x86_64.replies",
        "recordings/caps_7.2.0_x86_64.replies",
        "recordings/caps_8.2.0_aarch64.replies",
        "recordings/caps_10.0.0_x86_64.replies",
        "qapi/10.0.2/qapi-schema.json",
    ];
    for pair in releases.windows(2) {
        let (old, new) = (read(pair[0]), read(pair[1]));
        facts::check(&old, &new).unwrap_or_else(|fact| panic!("{pair:?}: {fact}"));
        facts::check(&new, &old).unwrap_or_else(|fact| panic!("{pair:?}, turned round: {fact}"));
    }
}

#[test]
fn a_text_of_2012_and_a_schema_of_today_differ_in_what_the_text_tells() {
    let Some(shared) = require::shared() else { return };
    let folder = shared.join("corpus/hx/v1.2.0");
    let text = read::files([folder.join("qmp-commands.hx"), folder.join("qmp-events.txt")]);
    let schema = read::files([shared.join("corpus/qapi/10.0.2/qapi-schema.json")]);
    // What the text does not tell: which strings there are, widths, types of what it calls any value, features, conditions,
    // and which branch has which members.
    let untold = [
        "string-",
        "-string",
        "integer-w",
        "integer-n",
        "integer-r",
        "any",
        "feature",
        "deprec",
        "instab",
        "condition",
        "out-of",
        "branches",
        "to-base",
    ];
    for changes in [diff(&text, &schema), diff(&schema, &text)] {
        let wrong = changes.iter().find(|change| untold.iter().any(|part| change.rule.contains(part)));
        assert_eq!(wrong, None);
        let has = |rule: &str, site: &str| {
            changes
                .iter()
                .any(|change| change.rule == rule && change.sites.iter().any(|one| one.to_string() == site))
        };
        assert!(has("command-removed", "command query-cpus") || has("command-added", "command query-cpus"));
        assert!(
            has("member-removed", "command migrate args blk?")
                || has("member-added-optional", "command migrate args blk?")
        );
    }
    let breaking = diff(&text, &schema).iter().filter(|change| change.verdict == Verdict::Breaking).count();
    assert!(breaking < 40, "{breaking}: more than anybody reads");
}
