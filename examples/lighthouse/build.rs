//! Generates the types of the protocol into `$OUT_DIR/qmp.rs`.

fn main() -> Result<(), qmp_codegen::Error> {
    qmp_codegen::Config::new()
        .schema("schema/lighthouse-commands.hx")
        .schema("schema/lighthouse-events.txt")
        .compile()
}
