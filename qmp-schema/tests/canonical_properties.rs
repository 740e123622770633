//! The canonical form of any text, and of any schema.

#![allow(clippy::unwrap_used)] // A test may fail.

#[path = "support/lines.rs"]
mod lines;
mod support;

use lines::any_text;
use proptest::prelude::*;
use qmp_schema::{HxFile, Layout, SourceMap, canonical, difference, paths, read, to_hx};
use support::schemas::schema;

fn rewritten(text: &str) -> Option<String> {
    rewritten_or_why(text).ok()
}

fn rewritten_or_why(text: &str) -> Result<String, String> {
    let mut sources = SourceMap::new();
    let file = sources.add("t", text);
    canonical(&sources, file).map_err(|why| why[0].one_line(&sources).to_string())
}

fn read_text(text: &str) -> qmp_schema::Reading {
    let mut sources = SourceMap::new();
    sources.add("t", text);
    read(&sources)
}

fn comments(text: &str) -> Vec<&str> {
    text.lines().filter(|line| line.starts_with("HXCOMM")).map(str::trim_end).collect()
}

/// What changes a text and not what it says: comment lines, blanks at the ends of lines, line ends of another system.
fn disturbed(text: &str, places: &[prop::sample::Index], kind: usize) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for (number, place) in places.iter().enumerate() {
        // Not ahead of the line that makes the file exact.
        let at = place.index(lines.len()) + 1;
        match kind {
            0 => lines.insert(at, format!("HXCOMM {number}")),
            1 => lines[at - 1].push_str("  "),
            _ => lines[at - 1].push('\r'),
        }
    }
    lines.join("\n") + "\n"
}

proptest! {
    // What fails becomes a golden case, so nothing is kept beside the test.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_goes_on_to_say_the_same(text in any_text()) {
        if let Some(written) = rewritten(&text) {
            let (before, after) = (read_text(&text), read_text(&written));
            // What names types of other files has errors when it is read alone.
            if !before.has_errors() {
                prop_assert_eq!(difference(&before.schema, &after.schema), None, "{}", written);
                prop_assert!(paths(&before.schema).take(1000).eq(paths(&after.schema).take(1000)), "{}", written);
            }
            prop_assert_eq!(rewritten(&written), Some(written));
        }
    }

    #[test]
    fn what_is_written_is_canonical(schema in schema()) {
        for HxFile { text, .. } in to_hx(&schema, Layout::Whole).unwrap() {
            prop_assert_eq!(rewritten(&text), Some(text));
        }
    }

    #[test]
    fn what_says_nothing_changes_nothing(
        schema in schema(),
        places in prop::collection::vec(any::<prop::sample::Index>(), 1..6),
        kind in 0_usize..3,
    ) {
        for HxFile { text, .. } in to_hx(&schema, Layout::Whole).unwrap() {
            let disturbed = disturbed(&text, &places, kind);
            let written = rewritten_or_why(&disturbed);
            prop_assert!(written.is_ok(), "{:?}\n{}", written, disturbed);
            let written = written.unwrap();
            let (mut before, mut after) = (comments(&disturbed), comments(&written));
            before.sort_unstable();
            after.sort_unstable();
            prop_assert_eq!(before, after);
            prop_assert_eq!(rewritten(&written), Some(written.clone()));
            if kind > 0 {
                prop_assert_eq!(&written, &text);
            }
        }
    }
}
