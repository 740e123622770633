//! The codes of the readers and the pages of lint belong together: each code has a page, each page a code, and what a
//! page shows is so.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use qmp_review::lint::{Level, Rule, lint, rules};
use qmp_schema::{Diagnostic, SourceMap};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// All files below a folder of the workspace that end so.
fn files(path: &str, end: &str) -> Vec<PathBuf> {
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(path)];
    let mut out = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.to_string_lossy().ends_with(end) {
                out.push(path);
            }
        }
    }
    out
}

/// The code of the readers, without that of their tests.
fn code() -> Vec<(PathBuf, String)> {
    let sources = files("../qmp-schema/src", ".rs").into_iter();
    let sources = sources.filter(|path| !path.to_string_lossy().contains("test"));
    let text = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        (path, text.split("mod tests {").next().unwrap_or_default().to_owned())
    };
    sources.map(text).collect()
}

fn pages() -> BTreeSet<String> {
    let pages = files("src/lint/rules/reader", ".md");
    pages.iter().map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect()
}

fn rule_of(code: &str) -> &'static Rule {
    rules().iter().find(|rule| rule.id == code).expect(code)
}

/// What the readers say of a text.
fn diagnosed(language: &str, text: &str) -> (SourceMap, Vec<Diagnostic>) {
    let mut sources = SourceMap::new();
    sources.add(format!("example.{language}"), text);
    let diagnostics = qmp_schema::read(&sources).diagnostics;
    (sources, diagnostics)
}

#[test]
fn each_page_has_a_rule_and_a_code() {
    let code = code();
    for page in pages() {
        let rule = rule_of(&page);
        let literal = format!("\"{page}\"");
        assert!(
            code.iter().any(|(_, text)| text.contains(&literal)),
            "no reader gives {page}: remove its page"
        );
        let first = rule.page.lines().next().unwrap_or_default();
        let summary = format!("{}.", rule.summary);
        assert!(first.eq_ignore_ascii_case(&summary), "{page}: '{first}' is not its summary '{summary}'");
    }
}

/// Codes that are chosen elsewhere than where they are given are seen by the next test alone.
#[test]
fn each_code_has_a_page() {
    let pages = pages();
    let mut count = 0;
    for (path, text) in code() {
        for call in ["error(", "warning(", "Problem::new(", "refuse("] {
            for (at, call) in text.match_indices(call) {
                let argument = text[at + call.len()..].trim_start().strip_prefix('"');
                if let Some((code, _)) = argument.and_then(|rest| rest.split_once("\",")) {
                    count += 1;
                    assert!(pages.contains(code), "{code} of {} has no page", path.display());
                }
            }
        }
    }
    assert!(count > 100, "codes are given otherwise than this test looks for them: only {count} found");
}

#[test]
fn each_code_of_a_case_has_a_page() {
    let pages = pages();
    for end in [".hx", ".txt", ".json", ".replies"] {
        for case in files("../qmp-schema/tests", end) {
            let mut sources = SourceMap::new();
            if sources.load(&case).is_ok() {
                for Diagnostic { code, .. } in qmp_schema::read(&sources).diagnostics {
                    assert!(pages.contains(code), "{code} of {} has no page", case.display());
                }
            }
        }
    }
}

/// The descriptions in a part of a page, each with its language. What a terminal shows is none.
fn blocks<'p>(page: &'p str, part: &str) -> Vec<(&'p str, &'p str)> {
    let part = page.split("\n## ").find(|text| text.starts_with(part)).unwrap_or_default();
    let fenced = part.split("```").skip(1).step_by(2);
    fenced.filter_map(|block| block.split_once('\n')).filter(|(language, _)| *language != "console").collect()
}

/// The rules that find an error in a text.
fn errors(language: &str, text: &str) -> BTreeSet<&'static str> {
    let mut sources = SourceMap::new();
    sources.add(format!("example.{language}"), text);
    let findings = lint(&sources, &qmp_schema::read(&sources));
    findings.iter().filter(|one| one.level == Level::Deny).map(|one| one.diagnostic.code).collect()
}

#[test]
fn pages_show_what_is_so() {
    let mut wrong = Vec::new();
    for code in pages() {
        let page = rule_of(&code).page;
        let (bad, good) = (blocks(page, "Example"), blocks(page, "Solution"));
        assert_eq!(bad.is_empty(), good.is_empty(), "{code}");
        for (language, text) in bad {
            let (_, diagnostics) = diagnosed(language, text);
            if !diagnostics.iter().any(|one| one.code == code) {
                wrong.push(format!("{code}: its example gives {diagnostics:?}"));
            }
            let others = errors(language, text).into_iter().filter(|other| *other != code);
            wrong.extend(others.map(|other| format!("{code}: its example gives {other} too")));
        }
        for (language, text) in good {
            let (sources, diagnostics) = diagnosed(language, text);
            let lines = diagnostics.iter().map(|one| one.one_line(&sources));
            wrong.extend(lines.map(|line| format!("{code}: its solution gives {line}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// An error stays one whatever is set; what is only a warning has its rule's level.
#[test]
fn levels() {
    let mut sources = SourceMap::new();
    sources.add("example.hx", "    {\n        .name       = \"dim\",\n        .args_type  = \"level:Z\",\n    },\n\nSQMP\ndim\n---\n\nDim it.\n\nArguments: None.\n");
    let reading = qmp_schema::read(&sources);
    let findings = lint(&sources, &reading);
    let level = |code: &str| findings.iter().find(|one| one.diagnostic.code == code).map(|one| one.level);
    assert_eq!(level("unknown-letter"), Some(Level::Deny));
    assert_eq!(level("unclosed-documentation"), Some(rule_of("unclosed-documentation").level));
}
