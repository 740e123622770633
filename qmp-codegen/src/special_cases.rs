//! Every exception to the rules of naming, each with its reason.

/// Plurals that the rules for English in [`crate::ident`] get wrong: plural, singular, reason.
pub(crate) const SINGULARS: &[(&str, &str, &str)] = &[
    ("cpus-fast", "cpu-fast", "query-cpus-fast returns one object for each CPU: the noun comes first"),
    ("mice", "mouse", "query-mice returns one object for each mouse"),
    ("blockstats", "block-stats", "query-blockstats: one object has all statistics of a device"),
];

/// Names that no generated type may have, mostly since generated code uses them unqualified.
pub(crate) const RESERVED_TYPES: &[(&str, &str)] = &[
    ("String", "QEMU has a type of this name; fields are of Rust's"),
    ("Option", "type of optional fields"),
    ("Some", "value of optional fields"),
    ("None", "value of optional fields"),
    ("Vec", "type of arrays"),
    ("Box", "type of fields that contain their own type"),
    ("Result", "what serde returns"),
    ("From", "enumerations implement it"),
    ("Into", "what constructors take"),
    ("Clone", "derived"),
    ("Debug", "derived"),
    ("PartialEq", "derived"),
    ("Eq", "derived"),
    ("Hash", "derived"),
    ("Default", "derived"),
    ("New", "clippy refuses a constructor `New::new`"),
];

/// The name of the enumeration of all events, which no event may have.
pub(crate) const EVENT_ENUM: &str = "Event";

/// Names for a variant that takes what the description does not have, the first that is free.
pub(crate) const UNKNOWN_VARIANTS: &[&str] = &["Unknown", "UnknownValue", "Unrecognized"];

/// Names for a field that takes unknown members, the first that is free.
pub(crate) const EXTRA_FIELDS: &[&str] = &["extra", "extra_members"];

#[cfg(test)]
mod tests {
    use super::SINGULARS;
    use qmp_schema::SourceMap;
    use qmp_schema::model::{Type, TypeKind};

    /// A special case that no longer occurs is to be deleted.
    #[test]
    fn each_plural_occurs_in_the_shipped_schema() {
        let mut sources = SourceMap::new();
        sources.load_source(concat!(env!("CARGO_MANIFEST_DIR"), "/../qmp-types/schema")).unwrap();
        let schema = qmp_schema::read(&sources).schema;
        let is_array = |ty: &Type| matches!(ty, Type::Array(_));
        let replies = schema.commands().filter(|command| command.returns.as_ref().is_some_and(is_array));
        let mut plurals: Vec<&str> =
            replies.filter_map(|command| command.name.strip_prefix("query-")).collect();
        for (_, def) in schema.types() {
            if let TypeKind::Struct(ty) = &def.kind {
                let arrays = ty.members.iter().filter(|member| is_array(&member.ty));
                plurals.extend(arrays.map(|member| member.name.as_str()));
            }
        }
        for (plural, ..) in SINGULARS {
            let ends_with = |name: &&str| *name == *plural || name.ends_with(&format!("-{plural}"));
            assert!(plurals.iter().any(ends_with), "nothing is named {plural}");
        }
    }
}
