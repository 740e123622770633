//! Replies of real QEMUs of several versions and targets, recorded in ../shared: those of commands that the
//! shipped schema has decode, and nothing that it knows is lost.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use qmp_types::qmp_wire::serde_json::{Deserializer, Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use support::difference::differences;
use support::require;
use support::unknown::Unknown;

/// What a recording has: each request with its reply, both pretty-printed.
fn dialogue(file: &Path) -> Vec<(Value, Value)> {
    let text = std::fs::read_to_string(file).unwrap();
    let mut requests: BTreeMap<String, Value> = BTreeMap::new();
    let mut pairs = Vec::new();
    for message in Deserializer::from_str(&text).into_iter::<Value>() {
        let message = message.unwrap();
        let id = message["id"].to_string();
        if message.get("execute").is_some() {
            requests.insert(id, message);
        } else {
            pairs.push((requests.remove(&id).unwrap(), message));
        }
    }
    pairs
}

/// Members that a recorded QEMU (7.0) sent and that 10.0, which the schema describes, no longer has.
const GONE: [&str; 1] = ["query-sgx-capabilities.section-size"];

#[test]
fn decode_whatever_the_version() {
    let Some(shared) = require::shared() else { return };
    let schema = support::schema();
    let mut files: Vec<_> = std::fs::read_dir(shared.join("corpus/recordings"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "replies"))
        .collect();
    files.sort();
    let (mut decoded, mut wrong, mut unknown) = (0, Vec::new(), Unknown::default());
    for file in &files {
        let name = file.file_stem().unwrap().to_string_lossy();
        for (request, mut reply) in dialogue(file) {
            let name_asked = request["execute"].as_str().unwrap();
            let command =
                support::command(name_asked).unwrap_or_else(|| panic!("{name_asked}: no such command"));
            let mut arguments = request.get("arguments").cloned().unwrap_or(json!({}));
            let sent = (command.arguments)(&arguments).map_err(|error| error.to_string());
            unknown.add(Unknown::of_arguments(&schema, command.name, &mut arguments));
            let mut problems = sent.map_or_else(|error| vec![error], |again| differences(&again, &arguments));
            if let Some(value) = reply.get_mut("return") {
                let again = (command.reply)(value).map_err(|error| error.to_string());
                unknown.add(Unknown::of_reply(&schema, command.name, value));
                problems.extend(again.map_or_else(|error| vec![error], |again| differences(&again, value)));
            }
            decoded += 1;
            wrong.extend(problems.iter().map(|problem| format!("{name}: {}: {problem}", command.name)));
        }
    }
    unknown.values.sort();
    unknown.values.dedup();
    println!("{decoded} requests with their replies; unknown: {unknown:#?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    unknown.members.sort();
    unknown.members.dedup();
    assert_eq!(unknown.members, GONE, "QEMU sends or takes what the schema does not have");
    assert!(decoded >= 270, "{decoded}");
}

/// QEMU 7.2 sends this. What tells the branches apart came with 9.1, and until then there was one.
#[test]
fn decode_what_became_a_union() {
    let reply = json!({
        "enabled": false, "api-minor": 0, "handle": 0, "state": "uninit", "api-major": 0, "build-id": 0, "policy": 0,
    });
    let again = (support::command("query-sev").unwrap().reply)(&reply).unwrap();
    assert_eq!(again, reply);
}
