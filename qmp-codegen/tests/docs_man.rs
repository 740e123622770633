//! The manual pages are clean to mandoc and say what the schema says.

#![allow(clippy::unwrap_used)]

mod support;

use qmp_codegen::docs::{Book, Date, EntryId, man};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::process::{Command, Stdio};
use support::said::{bare, said};

fn mandoc(arguments: &[&str], page: &str) -> String {
    let mut child =
        Command::new("mandoc").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let page = page.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(page.as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// A page as a terminal shows it: bold and underlined letters are written over each other.
fn shown(page: &str) -> String {
    let mut out = String::new();
    for c in mandoc(&["-T", "utf8", "-O", "width=200"], page).chars() {
        if c == '\u{8}' {
            out.pop();
        } else {
            out.push(c);
        }
    }
    out
}

/// What a page shows of each entry: the lines below its heading, which alone are indented by three.
fn by_entry(page: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    for line in shown(page).lines() {
        let indent = line.len() - line.trim_start().len();
        if indent == 3 {
            out.push(String::new());
        }
        out.last_mut().unwrap().push_str(line);
    }
    out.iter().skip(1).map(|text| bare(text)).collect()
}

#[test]
fn pages_are_clean_and_say_what_the_schema_says() {
    if support::require::program_without_version("mandoc").is_none() {
        return;
    }
    for (name, schema) in support::references::all() {
        let book = Book::new(&schema);
        let mut shown = BTreeMap::new();
        for ((file, page), group) in
            man(&book, "A \"title\"", &Date::default()).iter().zip(["command", "event", "type"])
        {
            assert_eq!(mandoc(&["-T", "lint", "-W", "warning"], page), "", "{name}: {file}");
            let entries = book.chapters().iter().flat_map(|chapter| chapter.entries());
            // A name of blanks alone, which no source has, shows no heading.
            let is_shown = |id| !book.entry(id).name().trim().is_empty();
            let of_page = entries.filter(|&id| book.entry(id).kind().group() == group && is_shown(id));
            let ids: Vec<EntryId> = of_page.collect();
            let texts = by_entry(page);
            assert_eq!(texts.len(), ids.len(), "{name}: {file}");
            shown.extend(ids.into_iter().zip(texts));
        }
        for said in said(&book) {
            let Some(entry) = shown.get(&said.entry) else { continue };
            for text in said.texts {
                let text = bare(text);
                // A sentence may start with it.
                let started = text.get(..1).unwrap_or_default().to_ascii_uppercase()
                    + text.get(1..).unwrap_or_default();
                let is_there = entry.contains(&text) || entry.contains(&started);
                assert!(is_there, "{name}: {text} is not in\n{entry}");
            }
        }
    }
}
