//! Each wish of a config, and what is said of one that cannot be had.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use qmp_codegen::{Config, Error};
use qmp_schema::Schema;

fn schema() -> Schema {
    support::everything()
}

fn rust(config: Config) -> String {
    config.generate(&schema()).unwrap()
}

fn problem(config: Config) -> String {
    let error = config.generate(&schema()).unwrap_err();
    assert!(matches!(error, Error::Config(_)));
    assert_eq!(error.to_string(), format!("{error:?}"), "a build script shows Debug");
    error.to_string()
}

#[test]
fn renamed_items_fields_and_variants() {
    let rust = rust(
        Config::new()
            .rename("types::BlockInfo", "Drive")
            .rename("types::BlockInfo::io_status", "health")
            .rename("types::BlockIoStatus::Nospace", "Full")
            .rename("commands::Stop", "Halt"),
    );
    for part in [
        "pub struct Drive {",
        "pub health: Option<BlockIoStatus>",
        "health = \"io-status\"",
        "type Output = Vec<super::types::Drive>",
        "Full = \"nospace\"",
        "impl ::qmp_wire::Command for Halt",
        "$crate::commands::Halt",
    ] {
        assert!(rust.contains(part), "{part}");
    }
    assert!(!rust.contains("BlockInfo"));
}

#[test]
fn names_that_are_keywords() {
    let rust = rust(
        Config::new()
            .module("a::r#type")
            .rename("types::BlockInfo::io_status", "r#match")
            .rename("commands::Stop", "r#Halt"),
    );
    for part in ["pub r#match: ", "impl ::qmp_wire::Command for Halt", "$crate::a::r#type::commands::Halt"] {
        assert!(rust.contains(part), "{part}");
    }
}

#[test]
fn names_of_unions() {
    let config = Config::new()
        .rename("types::NodeDriverBranch", "NodeKind")
        .rename("types::NodeDriverBranch::File", "InFile")
        .rename("types::NodeRef::Definition", "New")
        .derive("types::NodeDriverBranch", "Eq");
    let rust = config.generate(&support::named::unions()).unwrap();
    for part in [
        "pub driver: NodeKind,",
        "#[derive(Clone, Debug, PartialEq, Eq)]\n    pub enum NodeKind {",
        "InFile(NodeFile),",
        "New(Box<Node>),",
    ] {
        assert!(rust.contains(part), "{part}");
    }
}

#[test]
fn replaced_unions_and_branches() {
    let schema = support::named::unions();
    let rust = |path: &str| Config::new().replace(path, "crate::Mine").generate(&schema).unwrap();
    let node = rust("types::Node");
    assert!(node.contains("pub struct NodeAdd(pub crate::Mine);") && !node.contains("NodeDriverBranch"));
    assert!(node.contains("Definition(crate::Mine)"), "no cycle any more");
    let empty = rust("types::NodeEmpty");
    assert!(empty.contains("Later(crate::Mine),"), "it may have members");
}

#[test]
fn a_selection_has_only_what_it_uses() {
    let schema = support::named::unions();
    let rust = |config: Config| config.generate(&schema).unwrap();
    assert!(rust(Config::new()).contains("struct Unused"));
    let one = rust(Config::new().include("query-drivers"));
    assert_eq!(one.matches("pub struct").count(), 2);
    let other = rust(Config::new().include("node-add"));
    assert!(other.contains("enum NodeDriverBranch"), "named as where all is taken");
    assert!(!other.contains("enum Driver ") && !other.contains("struct NodeCommon"));
}

#[test]
fn a_floor_decides_what_is_optional() {
    let schema = support::named::ages();
    let rust = |config: Config| config.generate(&schema).unwrap();
    for (config, later, much_later) in [
        (Config::new(), "bool", "bool"),
        (Config::new().floor("6.2"), "Option<bool>", "Option<bool>"),
        (Config::new().floor("9.0"), "bool", "Option<bool>"),
        (Config::new().floor("10.0.1"), "bool", "bool"),
    ] {
        let rust = rust(config);
        assert!(rust.contains(&format!("pub later: {later},")));
        assert!(rust.contains(&format!("pub much_later: {much_later},")));
        assert!(rust.contains("pub conditional: Option<bool>,") && rust.contains("pub gone: Option<bool>,"));
    }
    let error = Config::new().floor("v6").generate(&schema).unwrap_err().to_string();
    assert!(error.contains("floor(\"v6\"): this is no release"), "{error}");
}

#[test]
fn replaced_types_are_not_generated() {
    let rust = rust(Config::new().replace("types::BlockInserted", "crate::Medium"));
    assert!(rust.contains("pub inserted: Option<crate::Medium>"));
    assert!(!rust.contains("struct BlockInserted"), "nor what only it used");
}

#[test]
fn selected_by_wire_name() {
    let rust = rust(Config::new().include("block*").include("STOP").exclude("*resize"));
    assert!(
        rust.contains("pub struct Stop;") && !rust.contains("BlockResize") && !rust.contains("QueryBlock")
    );
    let rust = self::rust(Config::new().exclude("*"));
    assert!(!rust.contains("pub struct"));
}

#[test]
fn derives_by_pattern() {
    let rust =
        rust(Config::new().derive("types::*Status", "Ord").derive("types::*Status", "std::cmp::PartialOrd"));
    assert_eq!(rust.matches("Hash, Ord, std::cmp::PartialOrd").count(), 1);
    let rust = self::rust(Config::new().derive("types::*", "Eq").derive("types::*", "std::hash::Hash"));
    assert!(rust.contains("#[derive(Clone, Debug, PartialEq, Eq, std::hash::Hash)]"), "structs");
    assert!(rust.contains("#[derive(Clone, Debug, PartialEq, Eq, Hash)]"), "enumerations have both already");
    assert!(!rust.contains("Eq, Hash, "), "nothing twice");
}

#[test]
fn sources_are_named_on_one_line() {
    let rust = rust(Config::new().schema("a.hx").schema("b\nfn x() {}"));
    assert!(rust.contains("// source: a.hx\n// source: b\u{fffd}fn x() {}\n"));
}

#[test]
fn wishes_that_match_nothing() {
    for (config, part) in [
        (Config::new().include("no-such"), "include(\"no-such\") matches no command and no event"),
        (Config::new().exclude("blok-*"), "exclude(\"blok-*\") matches no"),
        (
            Config::new().rename("types::Blok", "X"),
            "rename(\"types::Blok\", \"X\") matches no generated item",
        ),
        (Config::new().replace("types::Blok", "X"), "replace(\"types::Blok\", \"X\") matches no"),
        (Config::new().derive("typ::*", "Eq"), "derive(\"typ::*\", \"Eq\") matches no"),
        (Config::new().rename("types::BlockInfo", "a b"), "\"a b\" is no Rust name"),
        (
            Config::new().rename("types::BlockInfo", "PciDevice"),
            "rename(\"types::BlockInfo\", \"PciDevice\"): \"PciDevice\" is taken",
        ),
        (
            Config::new().rename("types::PciDevice", "BlockInfo"),
            "rename(\"types::PciDevice\", \"BlockInfo\"): \"BlockInfo\" is taken",
        ),
        (Config::new().rename("types::BlockInfo", "String"), "\"String\" is taken"),
        (Config::new().replace("types::BlockInfo", "; x"), "\"; x\" is no path"),
        (Config::new().derive("types::*", "1"), "\"1\" is no path"),
        (Config::new().module("a-b"), "is no path to a module"),
    ] {
        let problem = problem(config);
        assert!(problem.contains(part), "{problem}");
    }
    let both = problem(Config::new().rename("a", "A").derive("b", "B"));
    assert_eq!(both.lines().count(), 2, "all at once");
}

#[test]
fn compiled_files() {
    let folder = std::env::temp_dir().join(format!("qmp-codegen-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let source = folder.join("lamp-events.txt");
    std::fs::copy(support::cases::folder().join("lamp-events.txt"), &source).unwrap();
    let config =
        Config::new().schema(source.to_str().unwrap()).out_dir(folder.join("out")).out_file("lamp.rs");
    config.compile().unwrap();
    let output = folder.join("out/lamp.rs");
    let first = std::fs::metadata(&output).unwrap().modified().unwrap();
    config.compile().unwrap();
    assert_eq!(std::fs::metadata(&output).unwrap().modified().unwrap(), first, "written only if changed");
    let names: Vec<_> =
        std::fs::read_dir(folder.join("out")).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names, ["lamp.rs"], "nothing else is left there");

    std::fs::write(&source, "    {\n        .name = \"x\n    },\n\nSQMP\nx\n-\n\nEQMP\n").unwrap();
    let error = config.compile().unwrap_err().to_string();
    assert!(error.contains("lamp-events.txt:2:"), "{error}");
    assert_eq!(std::fs::metadata(&output).unwrap().modified().unwrap(), first, "the old file stays");
    let error = Config::new().schema("no-such.hx").out_dir(&folder).compile().unwrap_err().to_string();
    let path = std::env::current_dir().unwrap().join("no-such.hx");
    assert!(error.contains(path.to_str().unwrap()), "in full: {error}");
    let error = Config::new().out_dir(&folder).compile().unwrap_err().to_string();
    assert!(error.contains("no source"), "{error}");
    std::fs::remove_dir_all(folder).unwrap();
}
