//! Ten times the input costs at most eleven times the work, counted in allocations and allocated bytes:
//! those are the same on every machine. `benches/growth.sh` counts instructions, and takes longer.

#![allow(clippy::unwrap_used, reason = "helpers of tests are no tests to clippy")]

use allocation_counter::{AllocationInfo, measure};
use qmp_codegen::Config;
use qmp_codegen::docs::{self, Book, Date, HtmlOptions};
use qmp_schema::{Layout, Schema, SourceMap, paths, to_hx, to_json};

/// So many copies of a text in which `%` is the number of the copy.
fn repeat(text: &str, count: usize) -> String {
    (0..count).map(|copy| text.replace('%', &copy.to_string())).collect()
}

/// As many renamed copies of the commands and events of `growth/`.
fn copies(count: usize) -> SourceMap {
    let mut sources = SourceMap::new();
    sources.add("commands.hx", repeat(include_str!("growth/commands.hx"), count));
    sources.add("events.txt", repeat(include_str!("growth/events.txt"), count));
    sources
}

/// As many copies of a QAPI schema with a type of each kind.
fn qapi(count: usize) -> SourceMap {
    let mut sources = SourceMap::new();
    sources.add("qapi-schema.json", repeat(include_str!("growth/qapi.json"), count));
    sources
}

/// As many copies of what an introspection says of a command, an event and their types.
fn introspection(count: usize) -> SourceMap {
    let elements = repeat(include_str!("growth/introspection.json"), count);
    let types = r#"{ "name": "0", "meta-type": "object", "members": [] },
        { "name": "str", "meta-type": "builtin", "json-type": "string" }"#;
    let mut sources = SourceMap::new();
    sources.add("introspection.json", format!("[{elements}{types}]"));
    sources
}

/// Allocations and bytes of one step: its name, and those for some copies.
type Cost = (&'static str, AllocationInfo);

/// What reading costs, and what was read.
fn read(sources: &SourceMap) -> (AllocationInfo, Schema) {
    let mut reading = None;
    let cost = measure(|| reading = Some(qmp_schema::read(sources)));
    let reading = reading.unwrap();
    assert!(reading.diagnostics.is_empty(), "{:?}", reading.diagnostics);
    (cost, reading.schema)
}

/// What the canonical form of all files costs.
fn canonical(sources: &SourceMap) -> AllocationInfo {
    measure(|| {
        for (id, file) in sources.files() {
            let text = qmp_schema::canonical(sources, id).unwrap();
            assert!(text.len() > file.text.len() / 2);
        }
    })
}

fn costs(count: usize) -> [Cost; 17] {
    let (reading, schema) = read(&copies(count));
    assert_eq!((schema.commands().count(), schema.events().count()), (2 * count, count));
    let generate =
        |config: Config| measure(|| assert!(config.generate(&schema).unwrap().contains("struct SetLamp0")));
    let (introspection, introspected) = read(&introspection(count));
    assert_eq!((introspected.commands().count(), introspected.events().count()), (count, count));
    let (qapi, of_qapi) = read(&qapi(count));
    assert_eq!((of_qapi.commands().count(), of_qapi.events().count()), (count, count));
    let (mut json, mut hx) = (SourceMap::new(), SourceMap::new());
    let writing_json = measure(|| {
        json.add("schema.json", to_json(&of_qapi).unwrap());
    });
    let writing_hx = measure(|| {
        for file in to_hx(&of_qapi, Layout::Whole).unwrap() {
            hx.add(file.name, file.text);
        }
    });
    let options = HtmlOptions { title: "Title", source: "a test" };
    [
        ("reading the classic text", reading),
        ("reading QAPI", qapi),
        ("reading introspection", introspection),
        ("reading the dialect", read(&hx).0),
        ("reading JSON", read(&json).0),
        ("writing the dialect", writing_hx),
        ("writing JSON", writing_json),
        ("paths of the classic text", measure(|| assert!(paths(&schema).count() > 30 * count))),
        ("paths of QAPI", measure(|| assert!(paths(&of_qapi).count() > 15 * count))),
        ("generating from the classic text", generate(Config::new())),
        ("the same without formatting", generate(Config::new().format(false))),
        ("generating from QAPI", measure(|| drop(Config::new().generate(&of_qapi).unwrap()))),
        ("HTML", measure(|| assert!(docs::html(&Book::new(&of_qapi), options).unwrap().len() > 4))),
        ("Markdown", measure(|| assert!(docs::markdown(&Book::new(&of_qapi), "Title").len() > 2))),
        (
            "manual pages",
            measure(|| assert_eq!(docs::man(&Book::new(&of_qapi), "Title", &Date::default()).len(), 3)),
        ),
        ("text", measure(|| assert_eq!(qmp_schema::to_text(&schema).unwrap().len(), 2))),
        ("canonical form", canonical(&copies(count))),
    ]
}

/// Ten times the allocations would be exact, and what is done once makes it less, so that more says that something is
/// done for each pair of entries. Buffers grow by doubling, which can take ten times the bytes to eleven.
#[test]
fn ten_times_the_input_is_eleven_times_the_work() {
    for ((step, one), (_, ten)) in costs(20).iter().zip(&costs(200)) {
        for (what, one, ten) in [
            ("allocations", one.count_total, ten.count_total),
            ("allocated bytes", one.bytes_total, ten.bytes_total),
        ] {
            println!("{step}: {one} {what} became {ten}, {:.2} times as many", ten as f64 / one as f64);
            assert!(one > 100, "{step}: {one} {what} are too few to compare");
            assert!(10 * ten <= tenths(step, what) * one, "{step}: {one} {what} became {ten}");
        }
    }
}

/// How many tenths of the work ten times the input may take.
fn tenths(step: &str, what: &str) -> u64 {
    match (step, what) {
        // A name with one more digit may have to grow once more.
        ("Markdown", "allocations") => 103,
        // One text, which grows by doubling, is most of it.
        ("writing the dialect", "allocated bytes") => 115,
        (_, "allocations") => 101,
        _ => 110,
    }
}
