//! The documentation as plain text: of classic files byte for byte what QEMU's build extracted, of all else rendered.

#![allow(clippy::unwrap_used)] // A test may fail.

#[path = "../../tests/support/require.rs"]
mod require;

use qmp_schema::model::{Block, Command, Doc, Event, Item, Schema};
use qmp_schema::{HxFile, Layout, SourceMap, classic_text, read, to_hx, to_text};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command as Process, Stdio};

/// What `hxtool -q` does, told in the shell's own words: it ends with a status where it refuses the text.
const REFERENCE: &str = r#"
IFS=
open=no
while read -r line; do
    case $line in
        HXCOMM*) continue ;;
        SQMP*) [ $open = no ] || exit 1; open=yes; continue ;;
        EQMP*) [ $open = yes ] || exit 1; open=no; continue ;;
        STEXI*|ETEXI*) [ $open = no ] || exit 1; continue ;;
    esac
    if [ $open = yes ]; then printf '%s\n' "$line"; fi
done
exit 0
"#;

/// What the reference makes of a text; `None` where it refuses it.
fn reference(text: &str) -> Option<String> {
    let mut shell = Process::new("sh")
        .args(["-c", REFERENCE])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = shell.stdin.take().unwrap();
    let text = text.to_owned();
    // It may stop reading before the end.
    let writing = std::thread::spawn(move || drop(stdin.write_all(text.as_bytes())));
    let output = shell.wait_with_output().unwrap();
    writing.join().unwrap();
    output.status.success().then(|| String::from_utf8(output.stdout).unwrap())
}

fn texts(files: &[(&str, &str)]) -> Option<Vec<(String, String)>> {
    let mut sources = SourceMap::new();
    for (name, text) in files {
        sources.add(name, *text);
    }
    Some(classic_text(&sources)?.files.into_iter().map(|HxFile { name, text }| (name, text)).collect())
}

fn text(name: &str, text: &str) -> (String, String) {
    (name.to_owned(), text.to_owned())
}

#[test]
fn every_release_is_extracted_as_hxtool_does() {
    let Some(shared) = require::shared() else { return };
    let mut releases = 0;
    for folder in fs::read_dir(shared.join("corpus/hx")).unwrap() {
        let folder = folder.unwrap().path();
        let table = fs::read_to_string(folder.join("qmp-commands.hx")).unwrap();
        let events = fs::read_to_string(folder.join("qmp-events.txt")).unwrap();
        let commands = reference(&table).unwrap();
        assert!(commands.lines().count() > 1000, "{}", folder.display());
        let both = texts(&[("qmp-commands.hx", &table), ("qmp-events.txt", &events)]).unwrap();
        assert_eq!(both, [text("qmp-commands.txt", &commands), text("qmp-events.txt", &events)]);
        assert_eq!(texts(&[("x.hx", &table)]).unwrap(), [text("qmp-commands.txt", &commands)]);
        // What the build extracted, and 2.8 ships, stays as it is.
        assert_eq!(texts(&[("x.txt", &commands)]).unwrap(), [text("qmp-commands.txt", &commands)]);
        releases += 1;
    }
    assert!(releases >= 4, "{releases}");
}

/// Parts of tables that are put together in every order: each directive, plain and in odd forms, and what may stand
/// between them.
const PARTS: [&str; 12] = [
    "SQMP\n",
    "SQMP of a\r\n",
    "EQMP\n",
    "EQMPX\n",
    "HXCOMM\tx\n",
    "STEXI\n",
    "ETEXI\n",
    " EQMP\n",
    "\ta \\n \u{a0} %s \r\n",
    "\n",
    "    {\n        .name = \"a\",\n    },\n",
    "no end",
];

#[test]
fn any_order_of_directives_is_extracted_as_hxtool_does() {
    let mut accepted = 0;
    let mut random = 1_u32;
    for _ in 0..1000 {
        let parts = (0..8).map(|_| {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            PARTS[(random >> 16) as usize % PARTS.len()]
        });
        // It is a command table in any case.
        let table = format!("SQMP\nEQMP\n{}", parts.collect::<String>());
        let Some(expected) = reference(&table) else { continue };
        assert_eq!(texts(&[("x.hx", &table)]).unwrap(), [text("qmp-commands.txt", &expected)], "{table:?}");
        accepted += usize::from(!expected.is_empty());
    }
    assert!(accepted > 50, "{accepted}");
}

#[test]
fn what_is_odd_is_told() {
    let mut sources = SourceMap::new();
    sources.add("a.hx", "EQMP\nSQMP\n\u{fffd}\n{ .name = broken }\n");
    let codes: Vec<_> = classic_text(&sources).unwrap().diagnostics.iter().map(|one| one.code).collect();
    assert_eq!(codes, ["not-utf-8", "stray-eqmp", "unclosed-documentation"]);
}

#[test]
fn other_sources_have_no_such_text() {
    let table = ("a.hx", "SQMP\na\n---\nEQMP\n");
    let events = ("b.txt", "STOP\n----\n");
    let exact = ("c.hx", "HXCOMM exact\nSQMP\na\n---\nEQMP\n");
    let qapi = ("d.json", "{ 'command': 'a' }\n");
    let binary = ("e.hx", "SQMP\n\0\nEQMP\n");
    for sources in
        [&[][..], &[binary], &[exact], &[exact, events], &[qapi], &[table, table], &[table, events, events]]
    {
        assert_eq!(texts(sources), None, "{sources:?}");
    }
    assert_eq!(texts(&[events]).unwrap(), [text("qmp-events.txt", events.1)]);
}

#[test]
fn rendering_the_shipped_schema_gives_its_own_text() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../qmp-types/schema");
    let mut sources = SourceMap::new();
    sources.load_source(folder.to_str().unwrap()).unwrap();
    let [commands, events] = <[HxFile; 2]>::try_from(to_text(&read(&sources).schema).unwrap()).unwrap();
    assert_eq!((commands.name.as_str(), events.name.as_str()), ("qmp-commands.txt", "qmp-events.txt"));
    let mut own = String::new();
    for (_, file) in sources.files() {
        if file.path.ends_with("qmp-events.txt") {
            let list = file.text.strip_prefix("HXCOMM exact\n\n").unwrap();
            assert!(list == events.text, "{}", first_difference(list, &events.text));
        } else {
            own += &reference(&file.text).unwrap();
        }
    }
    assert!(own == commands.text, "{}", first_difference(&own, &commands.text));
    assert_eq!(own.lines().filter(|line| *line == "block_resize").count(), 1);
}

fn first_difference(own: &str, rendered: &str) -> String {
    let line = own.lines().zip(rendered.lines()).position(|(own, rendered)| own != rendered);
    let around = |text: &str| text.lines().skip(line.unwrap_or(0)).take(5).collect::<Vec<_>>().join("\n");
    format!("line {line:?}\n--- own\n{}\n--- rendered\n{}", around(own), around(rendered))
}

/// What a source marks by a backslash or says in its table is no text for people.
#[test]
fn text_shows_as_itself() {
    let texts = ["Note: <script> ]]>", "\\fB{{ `x` ", "- a", "EQMP", "---", &"word ".repeat(2000), "שלום"];
    let blocks = texts.iter().map(|text| Block::Paragraph(text.trim().to_owned())).collect();
    let mut schema = Schema::new();
    let doc = Doc { blocks };
    schema.items.push(Item::Command(Command { name: "SQMP".into(), doc: doc.clone(), ..Command::default() }));
    schema.items.push(Item::Event(Event { name: "STOP".into(), doc, ..Event::default() }));
    let files = to_text(&schema).unwrap();
    assert!(
        files[0].text.starts_with(
            "SQMP\n----\n\nNote: <script> ]]>\n\n\\fB{{ `x`\n\n- a\n\nEQMP\n\n---\n\nword word "
        )
    );
    assert!(files[1].text.starts_with("STOP\n----\n\nNote: "));
    assert!(files.iter().all(|file| file.text.lines().all(|line| line.len() <= 79)));
    let sources = to_hx(&schema, Layout::Whole).unwrap();
    assert!(sources[0].text.contains("\n\\EQMP\n"), "{}", sources[0].text);
}

#[test]
fn what_cannot_be_written_is_an_error() {
    let mut schema = Schema::new();
    schema.items.push(Item::Event(Event { name: "no name".into(), ..Event::default() }));
    assert_eq!(to_text(&schema).unwrap_err()[0].code, "bad-name");
}
