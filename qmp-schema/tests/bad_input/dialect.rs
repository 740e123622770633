//! Exact files that are broken, hostile, or large.

use crate::outcome::{NONE, Outcome, many};

const GOOD: &str = include_str!("../dialect/documentation.hx");
const UNION: &str = include_str!("../dialect/union.hx");
const ARGUMENTS: &str = include_str!("../dialect/arguments.hx");

fn exact(sections: &str) -> Outcome {
    Outcome::of(format!("HXCOMM exact\n\nSQMP\n{sections}\nEQMP\n"))
}

fn structure(name: &str, members: &str) -> String {
    format!("Structure {name}\n-------------\n\nMembers:\n\n{members}\n")
}

fn run(arguments: &str) -> Outcome {
    exact(&format!("run\n---\n\nArguments:\n\n{arguments}\n"))
}

#[test]
fn cut_off_anywhere() {
    for text in [GOOD, UNION, ARGUMENTS] {
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            Outcome::of(&text[..end]);
        }
    }
}

#[test]
fn a_line_left_out_doubled_or_indented() {
    for text in [GOOD, UNION, ARGUMENTS] {
        let lines: Vec<&str> = text.lines().collect();
        for at in 3..lines.len() {
            for changed in [vec![], vec![lines[at]; 2], vec!["", lines[at]], vec![lines[at], "---"]] {
                let all: Vec<&str> =
                    lines[..at].iter().chain(&changed).chain(&lines[at + 1..]).copied().collect();
                Outcome::of(all.join("\n"));
            }
            let indented = format!("{}\n  {}\n", lines[..at].join("\n"), lines[at..].join("\n  "));
            Outcome::of(indented);
        }
    }
}

#[test]
fn other_line_ends_and_byte_order_mark() {
    for text in [GOOD, UNION, ARGUMENTS] {
        let plain = Outcome::of(text);
        assert_eq!(plain.found(), NONE);
        for other in [text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
            let outcome = Outcome::of(other);
            assert_eq!((outcome.paths(), outcome.found()), (plain.paths(), NONE.to_vec()));
        }
    }
}

#[test]
fn nothing_in_it() {
    assert_eq!(Outcome::of("HXCOMM exact\n").found(), [(1, "nothing-described")]);
    assert_eq!(exact("").found(), [(1, "nothing-described")]);
    assert_eq!(exact("A chapter\n=========\n").found(), NONE);
    // The marker is a line of its own, ahead of all sections.
    assert_eq!(Outcome::of("HXCOMM exactly\n\nSQMP\nrun\n---\n\nArguments: Missing\nEQMP\n").found(), NONE);
    assert_eq!(Outcome::of("SQMP\nHXCOMM exact\nrun\n---\n\nArguments: Missing\nEQMP\n").found(), NONE);
    assert_eq!(exact("run\n---\n\nArguments: Missing\n").found(), [(7, "unknown-type")]);
}

#[test]
fn characters_of_several_bytes() {
    let outcome =
        run("- \"é\": 日本語 (json-string, default \"é\", optional)\n- \"😀\": é(json-é)\n- é: x\n- \"\n");
    assert_eq!(outcome.found(), [(10, "unknown-word"), (11, "bad-item"), (12, "bad-item")]);
    assert_eq!(outcome.paths()[1], "command run args é?: string");
    assert_eq!(exact("é\n---\n").found(), [(4, "bad-name")]);
    assert_eq!(exact("Structure é\n-----------\n").found(), [(4, "bad-name")]);
}

#[test]
fn nesting_1_000_deep() {
    let items = many(1_000, |depth| format!("{}- \"a\": (json-object)\n", "  ".repeat(depth)));
    assert_eq!(run(&items).found(), [(9 + 32, "too-deep")]);
    let labels = many(1_000, |depth| {
        format!("{}- \"a\": (json-object)\n{}Features:\n", "  ".repeat(depth), "  ".repeat(depth + 1))
    });
    assert!(run(&labels).found().contains(&(9 + 64, "too-deep")));
    let arrays = format!("- \"a\": ({}json-int)\n", "json-array of ".repeat(100_000));
    assert_eq!(run(&arrays).found(), [(9, "too-deep")]);
    let parentheses = format!("- \"a\": {}json-int{}\n", "(".repeat(100_000), ")".repeat(100_000));
    assert_eq!(run(&parentheses).found(), [(9, "unknown-word")]);
    let bases = many(10_000, |i| format!("Structure S{i}\n-------------\nBase: S{}\n\n", i + 1));
    let bases = exact(&(bases + "Structure S10000\n----------------\n"));
    assert_eq!(bases.counts(), [("too-deep", 10_000 - 32)]);
}

#[test]
fn much_of_one_thing() {
    let n = 30_000;
    assert_eq!(
        exact(&many(n, |i| structure(&format!("S{i}"), &format!("- \"a\": (S{})\n", (i + 1) % n)))).found(),
        NONE
    );
    assert_eq!(run(&many(n, |i| format!("- \"a{i}\": (json-int)\n"))).paths().len(), n + 1);
    assert_eq!(run(&"- \"a\": (json-int)\n".repeat(n)).counts(), [("duplicate-member", n - 1)]);
    assert_eq!(run(&many(n, |i| format!("- \"a{i}\": (S{i})\n"))).counts(), [("unknown-type", n)]);
    assert_eq!(run(&"- \"a\": x\n".repeat(n)).counts(), [("duplicate-member", n - 1), ("untyped-item", 1)]);
    assert_eq!(run(&format!("- \"a\": ({})\n", "json-int, ".repeat(n))).counts(), [("unknown-word", n)]);
    assert_eq!(
        run(&format!("- \"a\": (json-int{})\n", ", deprecated".repeat(n))).counts(),
        [("duplicate-word", n - 1)]
    );
    assert_eq!(run(&format!("- \"a\": {} (json-int)\n", "\" ( ".repeat(n))).found(), NONE);
    assert_eq!(run(&format!("- \"a\": (json-int, if {})\n", "\"".repeat(n))).counts().len(), 1);
    assert_eq!(run(&format!("- \"a\": x{} (json-int)\n", "\n  x".repeat(n))).found(), NONE);
    assert_eq!(run(&" - \"a\": x\n".repeat(n)).counts().len(), 2);
    assert_eq!(exact(&"run\n---\n".repeat(n)).counts(), [("duplicate-command", n - 1)]);
    assert_eq!(exact(&"Structure S\n-----------\n".repeat(n)).counts(), [("duplicate-type", n - 1)]);
    assert_eq!(exact(&"===\n".repeat(n)).counts().len(), 1);
    assert_eq!(
        exact(&("run\n---\n\n".to_owned() + &"\n".repeat(n) + "---\n")).counts(),
        [("stray-underline", 1)]
    );
}

#[test]
fn examples_of_many_lines() {
    let n = 100_000;
    let blank = exact(&format!("run\n---\n\nExample:\n\n-> {{\n{}   }}\n", "\n".repeat(n)));
    assert_eq!(blank.found(), NONE);
    let never = exact(&format!("run\n---\n\nExample:\n\n-> {{\n{}\n", "   \n\n".repeat(n)));
    assert_eq!(never.found(), NONE);
    assert_eq!(exact(&format!("run\n---\n\nExample:\n\n{}", "<- \"event\"\n".repeat(n))).found(), NONE);
    assert_eq!(exact(&format!("run\n---\n\n{}", "Example:\n".repeat(n))).counts(), [("empty-label", n)]);
    let text = format!("<- {{ {} \"event\" }}\n", "\"a\\\"".repeat(n));
    assert_eq!(exact(&format!("run\n---\n\nExample:\n\n{text}")).found(), NONE);
}

#[test]
fn types_that_share_what_they_have() {
    let n = 3_000;
    let values =
        "Enumeration E\n-------------\n\nValues:\n\n".to_owned() + &many(n, |i| format!("- \"v{i}\":\n"));
    let common = structure(
        "Common",
        &("- \"kind\": (E)\n".to_owned() + &many(n, |i| format!("- \"c{i}\": (json-int)\n"))),
    );
    let branch = structure("Branch", &many(n, |i| format!("- \"b{i}\": (json-int)\n")));
    let branches = many(n, |i| format!("- \"v{i}\": (Branch)\n"));
    let union = |name: &str, branches: &str| {
        format!(
            "Union {name}\n-------------\nBase: Common\nDiscriminator: \"kind\"\n\nBranches:\n\n{branches}\n"
        )
    };
    let one = union("U", &branches);
    let all = many(n, |i| union(&format!("U{i}"), "- \"v0\": (Branch)\n"));
    let derived = many(n, |i| {
        format!("Structure D{i}\n-------------\nBase: Common\n\nMembers:\n\n- \"d\": (json-int)\n\n")
    });
    assert_eq!(exact(&[values, common, branch, one, all, derived].join("\n")).found(), NONE);
}
