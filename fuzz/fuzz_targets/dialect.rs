//! Sections of an exact file; a table where they say so.
#![no_main]

libfuzzer_sys::fuzz_target!(|sections: &str| {
    qmp_fuzz::read_text(&format!("HXCOMM exact\n{sections}"));
});
