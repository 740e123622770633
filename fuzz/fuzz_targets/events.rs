//! The body of an event's section.
#![no_main]

libfuzzer_sys::fuzz_target!(|body: &str| {
    qmp_fuzz::read_text(&format!("EVENT\n-----\n\n{body}"));
});
