//! Any text as a QAPI schema: behind an expression, so that it is read as one.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    qmp_fuzz::read_text(&format!("{{ 'command': 'first' }}\n{text}"));
});
