use super::{Renderer, draw, tally};
use qmp_schema::{Diagnostic, EntryKind, SourceMap, Span};

/// How a diagnostic about one file is drawn, without the blanks at the ends of lines. `at` finds the
/// places that it is about.
fn drawn(text: &str, diagnostic: impl FnOnce(&dyn Fn(&str) -> Span) -> Diagnostic) -> String {
    let mut sources = SourceMap::new();
    let file = sources.add("lamp.hx", text);
    let at = |what: &str| {
        let start = text.find(what).unwrap();
        Span::new(file, start, start + what.len())
    };
    let drawn = Renderer::plain().render(&[draw(&diagnostic(&at), &sources)]);
    drawn.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

#[test]
fn the_entry_the_place_and_what_to_do() {
    let text = "{\n\t.name = \"eject\",\r\n\t.args_type = \"device:?\",\r\n}\r\n";
    let drawn = drawn(text, |at| {
        Diagnostic::error("bad-letter", at("?"), "no type letter")
            .entry(EntryKind::Command, "eject")
            .label("here")
            .help("write one of s, i, b")
    });
    let expected = r#"
error[bad-letter]: in command 'eject': no type letter
 --> lamp.hx:3:23
  |
3 |     .args_type = "device:?",
  |                          ^ here
  |
  = help: write one of s, i, b
"#;
    assert_eq!(drawn, expected[1..]);
}

/// Places in lines next to each other, or with one between, are one text.
#[test]
fn places_close_together() {
    for newline in ["\n", "\r\n"] {
        let text = ["lamp-on", "----", "", "Lamps. See lamp-off."].join(newline);
        let drawn = drawn(&text, |at| {
            Diagnostic::warning("short", at("----"), "too short")
                .related(at("lamp-on"), "its heading")
                .related(at("lamp-off"), "another")
        });
        let expected = "
warning[short]: too short
 --> lamp.hx:2:1
  |
1 | lamp-on
  | ------- its heading
2 | ----
  | ^^^^
3 |
4 | Lamps. See lamp-off.
  |            -------- another
";
        assert_eq!(drawn, expected[1..]);
    }
}

#[test]
fn further_places() {
    let drawn = drawn("lamp-on\n-------\n\nlamp-off lamp-on\n", |at| {
        Diagnostic::warning("twice", at("lamp-off"), "described twice")
            .related(at(" lamp-on"), "in the same line")
            .related(at("lamp-on\n-"), "in another line")
    });
    let expected = "
warning[twice]: described twice
 --> lamp.hx:4:1
  |
4 | lamp-off lamp-on
  | ^^^^^^^^-------- in the same line
  |
 ::: lamp.hx:1:1
  |
1 | lamp-on
  | ------- in another line
";
    assert_eq!(drawn, expected[1..]);
}

#[test]
fn the_end_of_an_empty_file() {
    let drawn = drawn("", |at| Diagnostic::warning("nothing", at(""), "nothing is described"));
    assert_eq!(drawn, "warning[nothing]: nothing is described\n --> lamp.hx:1:1\n  |\n1 |\n  | ^\n");
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let drawn =
        drawn("\u{1b}[31mred", |at| Diagnostic::error("x", at("red"), "\u{1b}[31m").help("\u{1b}[0m"));
    assert!(!drawn.contains('\u{1b}'), "{drawn}");
}

#[test]
fn a_line_of_many_megabytes_is_cut() {
    let line = format!("{}HERE{}", "ä".repeat(10_000_000), "ö".repeat(10_000_000));
    let drawn = drawn(&line, |at| {
        let to_the_end = Span { end: u32::MAX, ..at("HERE") };
        Diagnostic::error("x", at("HERE"), format!("in\n{line}")).label("look").related(to_the_end, "go on")
    });
    assert!(drawn.contains("--> lamp.hx:1:10000001\n"), "{drawn}");
    assert!(drawn.contains("ääääHEREöööö"), "{drawn}");
    assert!(drawn.lines().all(|line| line.chars().count() <= 250), "{drawn}");
}

#[test]
fn places_within_characters_and_outside_the_text() {
    let line = "ä".repeat(5000);
    for (start, end) in [(1, 3), (4097, 4096), (9999, 10_000), (10_001, 20_000)] {
        let drawn =
            drawn(&line, |at| Diagnostic::error("x", Span::new(at("").file, start, end), "odd").label("odd"));
        assert!(drawn.contains("^ odd"), "{drawn}");
    }
}

#[test]
fn tallies() {
    assert_eq!(tally(0, 0), None);
    assert_eq!(tally(1, 0).unwrap(), "1 error");
    assert_eq!(tally(2, 1).unwrap(), "2 errors, 1 warning");
    assert_eq!(tally(0, 3).unwrap(), "3 warnings");
}
