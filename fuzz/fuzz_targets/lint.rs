//! Any text: what lint finds in it, and what --fix makes of it.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| qmp_fuzz::lints(text));
