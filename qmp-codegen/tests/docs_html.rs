//! The pages say what the schema says, their links lead somewhere, and nothing in a text is more than a text.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use qmp_codegen::docs::{Book, Entry};
use qmp_schema::{Schema, SourceMap};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::sync::OnceLock;
use support::pages::{html, tags, text};
use support::said::{bare, said};
use support::{references, require};

type Site = BTreeMap<String, String>;

fn site(schema: &Schema) -> Site {
    html(&Book::new(schema)).into_iter().collect()
}

/// All schemas with their names and sites, which all tests look at.
fn all() -> &'static [(String, Schema, Site)] {
    static ALL: OnceLock<Vec<(String, Schema, Site)>> = OnceLock::new();
    ALL.get_or_init(|| {
        let all = references::all().into_iter();
        all.map(|(name, schema)| {
            let site = site(&schema);
            (name, schema, site)
        })
        .collect()
    })
}

fn pages(site: &Site) -> impl Iterator<Item = (&str, &str)> {
    let pages = site.iter().filter(|(name, _)| name.ends_with(".html"));
    pages.map(|(name, text)| (name.as_str(), text.as_str()))
}

/// What is not seen is shown by its number.
fn seen(text: &str) -> String {
    let is_hidden = |c: char| {
        let code = u32::from(c);
        (c.is_control() && c != '\n' && c != '\t')
            || "\u{61c}\u{200e}\u{200f}\u{2028}\u{2029}\u{feff}".contains(c)
            || [0x202a..=0x202e, 0x2066..=0x2069, 0xfdd0..=0xfdef].iter().any(|range| range.contains(&code))
            || code % 0x10000 >= 0xfffe
    };
    let show = |c| if is_hidden(c) { format!("⟨U+{:04X}⟩", u32::from(c)) } else { c.to_string() };
    bare(&text.chars().map(show).collect::<String>())
}

#[test]
fn pages_say_what_the_schema_says() {
    for (name, schema, site) in all() {
        let book = Book::new(schema);
        // Entries come in the order of the book.
        let parts = book.chapters().iter().flat_map(|chapter| {
            let page = &site[&format!("{}.html", chapter.slug)];
            let parts = page.split("<section class=\"entry ").skip(1).collect::<Vec<_>>();
            assert_eq!(parts.len(), chapter.entries().count(), "{name}: {}", chapter.slug);
            chapter.entries().zip(parts)
        });
        let shown: BTreeMap<_, _> = parts.map(|(id, part)| (id, bare(&text(part)))).collect();
        for said in said(&book) {
            for text in said.texts {
                let entry = book.entry(said.entry).anchor();
                assert!(shown[&said.entry].contains(&seen(text)), "{name}: {entry} lacks {text}");
            }
        }
    }
}

#[test]
fn links_lead_to_what_is_there_and_ids_are_there_once() {
    for (source, schema, site) in all() {
        let mut ids: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let mut links: Vec<(&str, String)> = Vec::new();
        for (name, page) in pages(site) {
            for mut tag in tags(page) {
                if let Some(id) = tag.attributes.remove("id") {
                    assert!(!id.contains(char::is_whitespace), "{source}: {name} has '{id}'");
                    assert!(
                        ids.entry(name).or_default().insert(id.clone()),
                        "{source}: {name} has {id} twice"
                    );
                }
                let link = tag.attributes.remove("href").or_else(|| tag.attributes.remove("src"));
                links.extend(link.map(|link| (name, link)));
            }
        }
        for (page, link) in &links {
            if link.starts_with("https://") || link.starts_with("http://") || link == "data:," {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let file = if file.is_empty() { page } else { file };
            assert!(site.contains_key(file), "{source}: {page} links to {link}");
            assert!(anchor.is_empty() || ids[file].contains(anchor), "{source}: {page} links to {link}");
        }
        for (link, what) in found_by_search(site) {
            let (file, anchor) = link.split_once('#').unwrap();
            assert!(ids[file].contains(anchor), "{source}: the search finds {what} at {link}");
            let entry = anchor.split([':', '=']).next().unwrap();
            assert!(ids["index.html"].contains(entry), "{source}: {entry} is not on the front page");
        }
        for (_, entry) in Book::new(schema).entries().filter(|(_, entry)| is_plain(entry)) {
            assert!(ids["index.html"].contains(&entry.anchor()), "{source}: {}", entry.anchor());
        }
    }
}

/// Whether it has a name that schemas can have.
fn is_plain(entry: &Entry<'_>) -> bool {
    entry.name().bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

/// What the search leads to: links, and the names that they are found by.
fn found_by_search(site: &Site) -> Vec<(String, String)> {
    let script = &site["search-index.js"];
    let json = script.split_once("qmpIndex(").unwrap().1.strip_suffix(");\n").unwrap();
    let index: serde_json::Value = serde_json::from_str(json).unwrap();
    let mut found = Vec::new();
    for entry in index["entries"].as_array().unwrap() {
        let (kind, name) = (entry[0].as_str().unwrap(), entry[1].as_str().unwrap());
        let group = if ["command", "event"].contains(&kind) { kind } else { "type" };
        let slug = index["chapters"][entry[2].as_u64().unwrap() as usize][0].as_str().unwrap();
        let link = format!("{slug}.html#{group}-{}", entry[5].as_str().unwrap_or(name));
        for member in entry[4].as_array().unwrap() {
            let named = member.as_str().or(member[0].as_str()).unwrap();
            let id = member[1].as_str().map_or_else(|| format!(":{named}"), str::to_owned);
            found.push((format!("{link}{id}"), format!("{named} of {name}")));
        }
        found.push((link, name.to_owned()));
    }
    found
}

/// The pages have no elements and attributes but those of the templates, whatever the schema says.
#[test]
fn nothing_in_a_text_is_markup() {
    let elements = words(
        "a b body button code details div footer h1 h2 h3 head header html input kbd li link main meta nav p pre \
         script section span summary title ul wbr",
    );
    let attributes = words(
        "autocapitalize autocomplete charset class content hidden href id lang name placeholder popover \
         popovertarget rel role spellcheck src tabindex type",
    );
    for (source, _, site) in all() {
        for (name, page) in pages(site) {
            let tags = tags(page);
            for tag in &tags {
                assert!(elements.contains(tag.name), "{source}: {name} has <{}>", tag.name);
                for key in tag.attributes.keys() {
                    let known = attributes.contains(key) || key.starts_with("aria-");
                    assert!(known, "{source}: {name} has <{} {key}>", tag.name);
                }
            }
            assert_eq!(tags.iter().filter(|tag| tag.name == "script").count(), 1, "{source}: {name}");
        }
        for (name, text) in site {
            let is_raw = |c: char| (c.is_control() && c != '\n') || "\u{2028}\u{2029}\u{202e}".contains(c);
            let text = if name.ends_with(".js") { text.clone() } else { text.replace('\t', " ") };
            assert!(!text.contains(is_raw), "{source}: {name}");
        }
        assert!(!site["search-index.js"].contains('<'), "{source}");
    }
}

fn words(list: &'static str) -> BTreeSet<&'static str> {
    list.split_whitespace().collect()
}

#[test]
fn the_site_of_the_shipped_schema_is_small() {
    let (_, schema) =
        references::all().into_iter().find(|(name, _)| name.ends_with("qmp-types/schema")).unwrap();
    let site = site(&schema);
    let size: usize = site.values().map(String::len).sum();
    assert!(size <= 6_000_000, "{size} bytes");
    assert!(site["index.html"].len() <= 200_000, "{} bytes", site["index.html"].len());
}

/// What is unfolded in place is in the site again and again: not without end.
#[test]
fn ten_times_the_schema_is_eleven_times_the_site() {
    let (one, ten) = (size(100), size(1000));
    assert!(ten <= 11 * one, "{one} bytes became {ten}");
}

/// How large the site is of so many members of one type of so many values, in so many commands and structures.
fn size(n: usize) -> usize {
    let list = |of: &dyn Fn(usize) -> String| (0..n).map(of).collect::<Vec<_>>().join(",");
    let values = list(&|i| format!("{{\"name\":\"v{i:05}\",\"doc\":[\"A value of many.\"]}}"));
    let kind = "\"type\":{\"named\":\"Kind\"}";
    let members = list(&|i| format!("{{\"name\":\"m{i:05}\",{kind}}}"));
    let nested = list(&|i| format!("{{\"name\":\"n{i:05}\",\"type\":[{{\"named\":\"All\"}}]}}"));
    let derived = list(&|i| {
        let base = "\"base\":{\"named\":\"All\"}";
        format!("{{\"type\":\"Derived{i:05}\",{base},\"members\":[{{\"name\":\"o\",{kind}}}]}}")
    });
    let commands = list(&|i| {
        let all = "{\"named\":\"All\"}";
        format!("{{\"command\":\"c{i:05}\",\"arguments\":{all},\"returns\":{{\"named\":\"Nest\"}}}}")
    });
    let text = format!(
        "{{\"qmp-schema\":1,\"items\":[{{\"type\":\"Kind\",\"values\":[{values}]}},\
         {{\"type\":\"All\",\"members\":[{members}]}},{{\"type\":\"Nest\",\"members\":[{nested}]}},{derived},{commands}]}}"
    );
    let mut sources = SourceMap::new();
    sources.add("schema.json", text);
    let reading = qmp_schema::read(&sources);
    assert!(!reading.has_errors(), "{:?}", reading.diagnostics);
    site(&reading.schema).values().map(String::len).sum()
}

/// The checker of the W3C's, of HTML and of style sheets: the npm package vnu-jar.
#[test]
fn the_pages_are_valid() {
    let Some(vnu) = require::npm("vnu-jar") else { return };
    let Some(java) = require::program("java") else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for (at, (.., site)) in all().iter().enumerate() {
        for (name, text) in site.iter().filter(|(name, _)| !name.ends_with(".js")) {
            files.push(folder.path().join(format!("{at}-{name}")));
            std::fs::write(files.last().unwrap(), text).unwrap();
        }
    }
    let mut command = Command::new(java);
    command.arg("-jar").arg(vnu.join("build/dist/vnu.jar")).arg("--also-check-css").args(&files);
    let output = command.output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.success());
}
