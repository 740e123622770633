//! Any two texts, parted by a zero byte: what differs between them.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    let (old, new) = text.split_once('\0').unwrap_or((text, text));
    qmp_fuzz::differs(old, new);
});
