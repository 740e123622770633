//! Generates the types from the shipped schema, or from the sources that `QMP_SCHEMA` names.

fn main() -> Result<(), qmp_codegen::Error> {
    qmp_codegen::Config::new()
        .schema("schema/qmp-commands.hx")
        .schema("schema/qmp-events.txt")
        .schema_from_env("QMP_SCHEMA")
        .compile()
}
