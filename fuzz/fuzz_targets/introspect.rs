//! Any text as what introspection says of the types of a command.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    let reading = qmp_fuzz::read_text(text);
    qmp_fuzz::survives(&reading);
    qmp_fuzz::read_text(&format!(
        "[{{\"name\": \"a\", \"meta-type\": \"command\", \"arg-type\": \"1\", \"ret-type\": \"2\"}}, {text}]"
    ));
});
