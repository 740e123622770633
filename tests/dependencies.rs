//! Cargo.lock has one version of each crate, but for those that others bring, which are named here.

use std::collections::BTreeMap;

/// Crates in several versions, and who holds the older ones: none of them is newer at its registry.
const SEVERAL: &[(&str, &str)] = &[
    ("getrandom", "jsonschema's ahash takes 0.3; for tests only"),
    ("prettyplease", "serde-sarif's build script takes 0.2"),
    ("r-efi", "of getrandom, for UEFI only"),
    ("strum", "serde-sarif takes 0.27"),
    ("strum_macros", "serde-sarif takes 0.27"),
    ("syn", "serde-sarif takes 1 and 2"),
];

#[test]
fn one_version_of_each() {
    let lock = include_str!("../Cargo.lock");
    let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
    for name in lock.lines().filter_map(|line| line.strip_prefix("name = ")) {
        *versions.entry(name.trim_matches('"')).or_default() += 1;
    }
    assert!(versions.contains_key("qmp-schema"), "Cargo.lock is not read any more");
    let several: Vec<&str> =
        versions.into_iter().filter(|(_, count)| *count > 1).map(|(name, _)| name).collect();
    let expected: Vec<&str> = SEVERAL.iter().map(|(name, _)| *name).collect();
    assert_eq!(several, expected, "take one version, or say here who brings the other");
}
