//! The string of an args_type: whatever stands in it, the entry is read or refused, never passed over.
#![no_main]

libfuzzer_sys::fuzz_target!(|args_type: &str| {
    let reading = qmp_fuzz::read_text(&format!("{{\n.name = \"a\",\n.args_type = \"{args_type}\",\n}},\n"));
    assert!(reading.schema.commands().next().is_some() || !reading.diagnostics.is_empty());
});
