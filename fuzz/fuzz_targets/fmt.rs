//! Any text, also as an exact file: its canonical form says the same, and is its own canonical form.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    qmp_fuzz::stays(text);
    qmp_fuzz::stays(&format!("HXCOMM exact\n{text}"));
});
