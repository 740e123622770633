//! Any text: what is generated of it is Rust, whatever names and prose are in it.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    let reading = qmp_fuzz::read_text(text);
    let rust = qmp_codegen::Config::new().generate(&reading.schema).expect("no configuration to complain of");
    syn::parse_file(&rust).expect("generated code parses");
});
