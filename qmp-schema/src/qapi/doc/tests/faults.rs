//! What is reported, and what hostile text does.

use super::*;
use proptest::prelude::*;

#[test]
fn errors() {
    for (text, expected) in [
        (
            "@:",
            vec![
                "x.json:3:3: error[doc-name]: a name is missing behind '@'\n    help: name the definition below: `# @NAME:`",
            ],
        ),
        // A blank beyond ASCII ends a line as others do.
        (
            "@\u{3000}",
            vec![
                "x.json:3:3: error[doc-name]: a name is missing behind '@'\n    help: name the definition below: `# @NAME:`",
            ],
        ),
        (
            "@t:\n\n@: a",
            vec![
                "x.json:5:3: error[doc-name]: a name is missing between '@' and ':'\n    help: name the member or feature that is described: `# @NAME:`",
            ],
        ),
        (
            "@t:\n\n@a: x\n@b: y\n@a: z",
            vec![
                "x.json:7:4: error[doc-duplicate]: member 'a' is described twice\n    x.json:5:4: first described here\n    help: remove one of them, or write the name that was meant",
            ],
        ),
        (
            "@t:\n\nFeatures:\n@a: x\n@a: y",
            vec![
                "x.json:7:4: error[doc-duplicate]: feature 'a' is described twice\n    x.json:6:4: first described here\n    help: remove one of them, or write the name that was meant",
            ],
        ),
        (
            "@t:\n\nReturns: a\n\nReturns: b\n\nReturns: c",
            vec![
                "x.json:7:3: error[doc-duplicate-section]: 'Returns:' is there twice\n    x.json:5:3: first one\n    help: make one of the two",
                "x.json:9:3: error[doc-duplicate-section]: 'Returns:' is there twice\n    x.json:5:3: first one\n    help: make one of the two",
            ],
        ),
        (
            "@t:\n\nSince: 1.2\n\nSince: 1.3",
            vec![
                "x.json:7:3: error[doc-duplicate-section]: 'Since:' is there twice\n    x.json:5:3: first one\n    help: make one of the two",
            ],
        ),
        (
            "@t:\n\nErrors:\n\nSince: 1.2",
            vec![
                "x.json:5:3: error[doc-empty-section]: nothing stands behind 'Errors:'\n    help: write it on the same line, or on those below it, indented; or remove the line",
            ],
        ),
        (
            "@t:\n\nFeatures:\n\nSince: 1.2",
            vec![
                "x.json:5:3: error[doc-empty-section]: no feature is described below 'Features:'\n    help: describe each as `# @NAME: TEXT`, or remove the line",
            ],
        ),
        (
            "@t:\n\nReturns: a\n\n@b: c",
            vec![
                "x.json:7:4: error[doc-order]: the description of '@b:' follows a section\n    x.json:5:3: Returns: starts here\n    help: describe members ahead of all sections",
            ],
        ),
        (
            "@t:\n\n= A",
            vec![
                "x.json:5:3: error[doc-heading]: a heading stands in the comment of a definition\n    help: put it into a comment of its own",
            ],
        ),
        (
            "Text\n@a: b",
            vec![
                "x.json:4:3: error[doc-free-standing]: '@a:' stands in a comment that documents no definition\n    help: start the comment with the definition's name, as in '# @name:'",
            ],
        ),
        (
            "@t:\n\nSince: long ago",
            vec![
                "x.json:5:3: warning[doc-since]: 'long ago' is no release\n    help: say it as in 'Since: 2.4'",
            ],
        ),
        // Nothing read these when they were written.
        ("@t\n\n@a: x\n@a: y", vec![]),
        ("@t:\n\n@a: #optional x\n@a: y\n\nSince: 1.1\n\nSince: 1.2\n\n@c: d", vec![]),
    ] {
        assert_eq!(read(text).1, expected, "{text}");
    }
    let (_, reported) = read_text("##\n# @t:\n#a\n##", 0..14);
    assert_eq!(
        reported,
        ["x.json:3:2: error[doc-blank]: a blank is missing behind '#'\n    help: write `# TEXT`"]
    );
}

const PIECES: [&str; 49] = [
    "@",
    "a",
    "a-b",
    ":",
    "::",
    " ",
    "  ",
    "\t",
    "\n",
    "\n#",
    "\n#\n# ",
    "\n# @",
    "\n#    ",
    "\n##",
    "##",
    "#",
    "Returns:",
    "Errors:",
    "Features:",
    "Since: ",
    "Since 1.2",
    "Note:",
    "Example:",
    "TODO",
    "- ",
    "1. ",
    "o ",
    ".. note::",
    ".. qmp-example::",
    ".. table::",
    "..",
    ":title: ",
    "-> {",
    "<- ",
    "\"event\": ",
    "}",
    "]",
    "(",
    ")",
    "default",
    "(since 1.2)",
    "``",
    "`",
    "*",
    "\\",
    "é",
    "\u{3000}",
    "#optional",
    "\r",
];

proptest! {
    #[test]
    fn any_text_is_read(pieces in prop::collection::vec(0..PIECES.len(), 0..60), start in 0..9usize) {
        let text: String = std::iter::once("##\n# @a:\n").chain(pieces.iter().map(|&at| PIECES[at])).collect();
        read_text(&text, start..text.len());
    }
}

/// Quadratic time would take minutes for the longest of these.
#[test]
fn long_comments_take_linear_time() {
    let indented: String = (0..2_000).map(|depth| format!("{:depth$}.. note:: a\n# ", "")).collect();
    let repeated = PIECES
        .iter()
        .flat_map(|piece| [piece.to_string(), format!("\n# {piece}x ")].map(|unit| unit.repeat(20_000)));
    for long in repeated.chain([indented]) {
        let text = format!("##\n# @a:\n# @b: {long}\n##");
        let start = std::time::Instant::now();
        parse(FileId::default(), &text, 0..text.len(), &mut Vec::new());
        let taken = start.elapsed();
        assert!(taken.as_secs() < 5, "{taken:?} for {:?}...", text.get(..60));
    }
}
