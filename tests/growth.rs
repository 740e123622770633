//! Ten times the input costs at most eleven times the work, counted in allocations and allocated bytes:
//! those are the same on every machine. `benches/growth.sh` counts instructions, and takes longer.

#![allow(clippy::unwrap_used, reason = "helpers of tests are no tests to clippy")]

use allocation_counter::{AllocationInfo, measure};
use qmp_codegen::Config;
use qmp_schema::SourceMap;

/// As many renamed copies of the commands and events of `growth/`.
fn copies(count: usize) -> SourceMap {
    let repeat = |text: &str| (0..count).map(|copy| text.replace('%', &copy.to_string())).collect::<String>();
    let mut sources = SourceMap::new();
    sources.add("commands.hx", repeat(include_str!("growth/commands.hx")));
    sources.add("events.txt", repeat(include_str!("growth/events.txt")));
    sources
}

/// Allocations and bytes of one step: its name, and those for some copies.
type Cost = (&'static str, AllocationInfo);

fn costs(count: usize) -> [Cost; 4] {
    let sources = copies(count);
    let mut reading = None;
    let read = measure(|| reading = Some(qmp_schema::read(&sources)));
    let reading = reading.unwrap();
    assert!(reading.diagnostics.is_empty(), "{:?}", reading.diagnostics);
    assert_eq!((reading.schema.commands().count(), reading.schema.events().count()), (2 * count, count));
    let generate = |config: Config| {
        measure(|| assert!(config.generate(&reading.schema).unwrap().contains("struct SetLamp0")))
    };
    [
        ("reading", read),
        ("paths", measure(|| assert!(qmp_schema::paths(&reading.schema).count() > 30 * count))),
        ("generating", generate(Config::new())),
        ("generating without formatting", generate(Config::new().format(false))),
    ]
}

/// Ten times the allocations would be exact, and what is done once makes it less, so that more says that
/// something is done for each pair of entries. Buffers grow by doubling, which can take ten times the bytes to eleven.
#[test]
fn ten_times_the_input_is_eleven_times_the_work() {
    for ((step, one), (_, ten)) in costs(20).iter().zip(&costs(200)) {
        for (what, one, ten, tenths) in [
            ("allocations", one.count_total, ten.count_total, 101),
            ("allocated bytes", one.bytes_total, ten.bytes_total, 110),
        ] {
            assert!(one > 100, "{step}: {one} {what} are too few to compare");
            assert!(10 * ten <= tenths * one, "{step}: {one} {what} became {ten}");
        }
    }
}
