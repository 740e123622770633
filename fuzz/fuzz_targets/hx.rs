//! Any text: read, and everything that can be asked of what was read.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    qmp_fuzz::read_text(text);
});
