//! docs/schema-json.md and its JSON Schema say what is written: everything that is written is valid, what the reader
//! refuses is not, and the example is read and written again as it stands.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use qmp_schema::{SourceMap, read, to_json};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// As much of JSON Schema as the file uses; a keyword that is not known is a mistake in it.
fn is_valid(value: &Value, rule: &Value, root: &Value) -> bool {
    rule.as_object().unwrap().iter().all(|(keyword, rule_value)| match keyword.as_str() {
        "$schema" | "$defs" | "title" | "required" => {
            let required = rule.get("required").and_then(Value::as_array);
            required.into_iter().flatten().all(|key| value.get(key.as_str().unwrap()).is_some())
        }
        "$ref" => {
            let target = root.pointer(rule_value.as_str().unwrap().strip_prefix('#').unwrap());
            is_valid(value, target.unwrap(), root)
        }
        "type" => match rule_value.as_str().unwrap() {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            other => panic!("type {other}"),
        },
        "const" => value == rule_value,
        "enum" => rule_value.as_array().unwrap().contains(value),
        "pattern" => {
            assert_eq!(rule_value, "^[A-Za-z0-9_][A-Za-z0-9_.-]*$");
            let name = value.as_str().unwrap_or_default();
            name.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-".contains(&b))
        }
        "properties" | "additionalProperties" => {
            let rules = rule["properties"].as_object().unwrap();
            value
                .as_object()
                .into_iter()
                .flatten()
                .all(|(key, value)| rules.get(key).is_some_and(|rule| is_valid(value, rule, root)))
        }
        "dependentRequired" => rule_value.as_object().unwrap().iter().all(|(key, others)| {
            value.get(key).is_none()
                || others.as_array().unwrap().iter().all(|other| value.get(other.as_str().unwrap()).is_some())
        }),
        "items" => value.as_array().into_iter().flatten().all(|value| is_valid(value, rule_value, root)),
        "minItems" => value.as_array().is_none_or(|all| all.len() as u64 >= rule_value.as_u64().unwrap()),
        "maxItems" => value.as_array().is_none_or(|all| all.len() as u64 <= rule_value.as_u64().unwrap()),
        "oneOf" => {
            rule_value.as_array().unwrap().iter().filter(|rule| is_valid(value, rule, root)).count() == 1
        }
        other => panic!("keyword {other}"),
    })
}

fn json_schema() -> Value {
    serde_json::from_str(&fs::read_to_string(root().join("docs/schema-json.schema.json")).unwrap()).unwrap()
}

/// The items of a text that the JSON Schema refuses, by number.
fn refused(text: &str) -> Vec<usize> {
    let (rules, schema): (Value, Value) = (json_schema(), serde_json::from_str(text).unwrap());
    let items = schema["items"].as_array().unwrap();
    let item = &rules["$defs"]["item"];
    let refused: Vec<usize> = (0..items.len()).filter(|&i| !is_valid(&items[i], item, &rules)).collect();
    if refused.is_empty() {
        assert!(is_valid(&schema, &rules, &rules), "refused, but no item of it");
    }
    refused
}

/// The files of a folder of tests with an ending, sorted.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("qmp-schema/tests").join(folder)).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|own| own == ending));
    files.sort();
    assert!(!files.is_empty());
    files
}

#[test]
fn what_is_written_is_valid() {
    for file in ["introspect", "schema-json"].iter().flat_map(|folder| files(folder, "out")) {
        assert_eq!(refused(&fs::read_to_string(&file).unwrap()), [0; 0], "{}", file.display());
    }
    let mut sources = SourceMap::new();
    sources.load_source(root().join("qmp-types/schema").to_str().unwrap()).unwrap();
    assert_eq!(refused(&to_json(&read(&sources).schema).unwrap()), [0; 0]);
}

#[test]
fn what_is_refused_is_not_valid() {
    let text = fs::read_to_string(root().join("qmp-schema/tests/schema-json/bad-keys.json")).unwrap();
    // All but the second, in which a key stands twice: JSON libraries do not show that.
    assert_eq!(refused(&text), [0, 2, 3, 4, 5, 6, 7]);
    let rules = json_schema();
    for text in ["{}", "[]", r#"{"qmp-schema": 2, "items": []}"#, r#"{"qmp-schema": 1, "items": [], "x": 1}"#]
    {
        assert!(!is_valid(&serde_json::from_str(text).unwrap(), &rules, &rules), "{text}");
    }
}

#[test]
fn the_example_is_written_as_it_stands() {
    let doc = fs::read_to_string(root().join("docs/schema-json.md")).unwrap();
    let example = doc.split_once("```json\n").unwrap().1.split_once("```").unwrap().0;
    let mut sources = SourceMap::new();
    sources.add("example.json", example);
    let reading = read(&sources);
    assert!(reading.diagnostics.is_empty(), "{}", reading.diagnostics[0].one_line(&sources));
    assert_eq!(to_json(&reading.schema).unwrap(), example);
    assert_eq!(refused(example), [0; 0]);
}

/// The tables of the document name every key of the JSON Schema.
#[test]
fn every_key_is_described() {
    fn keys<'j>(rule: &'j Value, out: &mut Vec<&'j str>) {
        match rule {
            Value::Object(members) => {
                out.extend(
                    members
                        .get("properties")
                        .and_then(Value::as_object)
                        .into_iter()
                        .flatten()
                        .map(|(k, _)| k.as_str()),
                );
                members.values().for_each(|value| keys(value, out));
            }
            Value::Array(elements) => elements.iter().for_each(|value| keys(value, out)),
            _ => {}
        }
    }
    let doc = fs::read_to_string(root().join("docs/schema-json.md")).unwrap();
    let described = doc.split_once("## The file").unwrap().1;
    let rules = json_schema();
    let mut all = Vec::new();
    keys(&rules, &mut all);
    assert!(all.len() > 30);
    for key in all {
        assert!(
            described.contains(&format!("`{key}`")) || described.contains(&format!("\"{key}\": ")),
            "{key}"
        );
    }
}
