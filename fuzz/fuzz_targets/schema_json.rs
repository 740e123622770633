//! Any text as the project's own JSON: what is read of it is written, and read again as the same.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    qmp_fuzz::survives(&qmp_fuzz::read_text(text));
    qmp_fuzz::survives(&qmp_fuzz::read_text(&format!("{{\"qmp-schema\": 1, \"items\": [{text}]}}")));
});
