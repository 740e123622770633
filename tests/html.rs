//! The reference as HTML. Each file in `tests/html/` is a schema; `NAME.html` beside it is what its pages have between
//! `<main>` and `</main>`, and the index that is searched. `BLESS=1 cargo test --test html` writes it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/require.rs"]
mod require;
#[path = "support/site.rs"]
mod site;

use site::Site;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/html");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<PathBuf> = paths.filter(|path| path.extension().unwrap() != "html").collect();
    cases.sort();
    assert!(!cases.is_empty());
    cases
}

/// The shipped schema, all cases, and the corpus where it is there: by name.
fn sites() -> BTreeMap<String, Site> {
    let mut sources = cases();
    sources.push(site::shipped());
    if let Some(shared) = require::shared() {
        let corpus = shared.join("corpus");
        sources.push(corpus.join("qapi/10.0.2"));
        sources.push(corpus.join("recordings/query-qmp-schema-10.0.2.json"));
        sources.extend(["v0.14.0", "v1.2.0", "v2.0.0", "v2.5.0"].map(|tag| corpus.join("hx").join(tag)));
    }
    sources.iter().map(|source| (source.display().to_string(), site::of(source))).collect()
}

#[test]
fn pages_of_small_schemas() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut wrong = String::new();
    for case in cases() {
        let path = case.with_extension("html");
        let got = between_main(&site::of(&case));
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if got == expected {
            continue;
        }
        if bless {
            fs::write(&path, got).unwrap();
        } else {
            wrong += &format!("--- {}: expected\n{expected}--- got\n{got}", path.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}\nBLESS=1 cargo test --test html writes what is expected");
}

fn between_main(site: &Site) -> String {
    let mut out = String::new();
    for (name, page) in site::pages(site) {
        let (_, behind) = page.split_once("<main id=\"main\" tabindex=\"-1\">").unwrap();
        let (main, _) = behind.split_once("<footer>").unwrap();
        out += &format!("<!-- {name} -->\n{main}\n");
    }
    out + "<!-- search-index.js -->\n" + &site["search-index.js"]
}

#[test]
fn links_lead_to_what_is_there_and_ids_are_there_once() {
    for (source, site) in sites() {
        let mut ids: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let mut links: Vec<(&str, String)> = Vec::new();
        for (name, page) in site::pages(&site) {
            for mut tag in site::tags(page) {
                if let Some(id) = tag.attributes.remove("id") {
                    assert!(
                        ids.entry(name).or_default().insert(id.clone()),
                        "{source}: {name} has {id} twice"
                    );
                }
                let link = tag.attributes.remove("href").or_else(|| tag.attributes.remove("src"));
                links.extend(link.map(|link| (name, link)));
            }
        }
        assert!(links.len() > 10, "{source}");
        for (page, link) in &links {
            if link.starts_with("https://") || link.starts_with("http://") || link == "data:," {
                continue;
            }
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let file = if file.is_empty() { page } else { file };
            assert!(site.contains_key(file), "{source}: {page} links to {link}");
            let is_there = anchor.is_empty() || ids[file].contains(anchor);
            assert!(is_there, "{source}: {page} links to {link}");
        }
        for (link, what) in found_by_search(&site) {
            let (file, anchor) = link.split_once('#').unwrap();
            assert!(ids[file].contains(anchor), "{source}: the search finds {what} at {link}");
            let entry = anchor.split([':', '=']).next().unwrap();
            assert!(ids["index.html"].contains(entry), "{source}: {entry} is not on the front page");
        }
    }
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
        let link = format!("{slug}.html#{group}-{name}");
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
    const ELEMENTS: &str = "a b body button code details div footer h1 h2 h3 head header html input kbd li link main meta nav p pre \
                            script section span summary title ul";
    const ATTRIBUTES: &str = "charset class content href id lang name rel role src tabindex type hidden popover popovertarget \
                              autocapitalize autocomplete placeholder spellcheck";
    let elements: BTreeSet<&str> = ELEMENTS.split_whitespace().collect();
    let attributes: BTreeSet<&str> = ATTRIBUTES.split_whitespace().collect();
    for (source, site) in sites() {
        for (name, page) in site::pages(&site) {
            let tags = site::tags(page);
            for tag in &tags {
                assert!(elements.contains(tag.name), "{source}: {name} has <{}>", tag.name);
                for key in tag.attributes.keys() {
                    let known = attributes.contains(key) || key.starts_with("aria-");
                    assert!(known, "{source}: {name} has <{} {key}>", tag.name);
                }
            }
            let scripts = tags.iter().filter(|tag| tag.name == "script").count();
            assert_eq!(scripts, 1, "{source}: {name}");
        }
    }
}

#[test]
fn hostile_text_shows_as_itself() {
    let site = site::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/html/hostile.json"));
    let evil = "<script>alert(1)</script><img src=x onerror=alert(2)> ]]> --> {{ x }} {% y %} `z` \\fB &amp; 'q' \
                ⟨U+2028⟩⟨U+0000⟩⟨U+001B⟩⟨U+202E⟩txt⟨U+2069⟩ שלום";
    let (_, page) = site::pages(&site).find(|(name, _)| *name != "index.html").unwrap();
    let text = site::text(page);
    // Once for each paragraph, list, note, feature, condition, release, default, caption and member that says it.
    assert_eq!(text.matches(evil).count(), 11, "{text}");
    assert!(text.contains("{ \"<script>\": \"</pre><script>alert(3)</script>\\u0000\" }"), "{text}");
    for (name, text) in &site {
        let raw = |c: char| (c.is_control() && c != '\n') || "\u{2028}\u{2029}\u{202e}\u{2069}".contains(c);
        assert!(!text.contains(raw), "{name}");
    }
    assert!(!site["search-index.js"].contains('<'));
}

#[test]
fn the_site_of_the_shipped_schema_is_small() {
    let site = site::of(&site::shipped());
    let size: usize = site.values().map(String::len).sum();
    assert!(size <= 6_000_000, "{size} bytes");
    assert!(site["index.html"].len() <= 200_000, "{} bytes", site["index.html"].len());
}

/// What is unfolded in place is in the site again and again: not without end.
#[test]
fn ten_times_the_schema_is_eleven_times_the_site() {
    let size = |n: usize| -> usize {
        let list = |of: &dyn Fn(usize) -> String| (0..n).map(of).collect::<Vec<_>>().join(",");
        let values = list(&|i| format!("{{\"name\":\"v{i:05}\",\"doc\":[\"A value of many.\"]}}"));
        let kind = "\"type\":{\"named\":\"Kind\"}";
        let members = list(&|i| format!("{{\"name\":\"m{i:05}\",{kind}}}"));
        let nested = list(&|i| format!("{{\"name\":\"n{i:05}\",\"type\":[{{\"named\":\"All\"}}]}}"));
        let derived = list(&|i| {
            format!(
                "{{\"type\":\"Derived{i:05}\",\"base\":{{\"named\":\"All\"}},\"members\":[{{\"name\":\"o\",{kind}}}]}}"
            )
        });
        let commands = list(&|i| {
            let all = "{\"named\":\"All\"}";
            format!("{{\"command\":\"c{i:05}\",\"arguments\":{all},\"returns\":{{\"named\":\"Nest\"}}}}")
        });
        let text = format!(
            "{{\"qmp-schema\":1,\"items\":[{{\"type\":\"Kind\",\"values\":[{values}]}},\
             {{\"type\":\"All\",\"members\":[{members}]}},{{\"type\":\"Nest\",\"members\":[{nested}]}},{derived},{commands}]}}"
        );
        site::of_text("schema.json", &text).values().map(String::len).sum()
    };
    // Few enough that all is unfolded would be a small site, so that the smaller one is not small already.
    let (one, ten) = (size(100), size(1000));
    assert!(ten <= 11 * one, "{one} bytes became {ten}");
}

/// The checker of the W3C, which is in the npm package vnu-jar.
#[test]
fn the_pages_are_valid() {
    let Some(vnu) = require::npm("vnu-jar") else { return };
    let Some(java) = require::program("java") else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for (at, site) in sites().values().enumerate() {
        for (name, text) in site.iter().filter(|(name, _)| !name.ends_with(".js")) {
            let path = folder.path().join(format!("{at}-{name}"));
            fs::write(&path, text).unwrap();
            files.push(path);
        }
    }
    let jar = vnu.join("build/dist/vnu.jar");
    let output =
        Command::new(java).arg("-jar").arg(jar).arg("--also-check-css").args(&files).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.success());
}
