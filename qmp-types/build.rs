//! Generates the types from the shipped schema, or from the sources that `QMP_SCHEMA` names.

fn main() -> Result<(), qmp_codegen::Error> {
    // Replies of QEMU 6.2 and later decode: what came after it is optional.
    qmp_codegen::Config::new().schema("schema").schema_from_env("QMP_SCHEMA").floor("6.2").compile()
}
