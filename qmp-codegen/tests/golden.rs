//! What is generated is what was read and approved; it is Rust, and says nothing of its own.

#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use qmp_codegen::Config;
use support::cases;

#[test]
fn golden_files() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    for case in cases::all().iter().filter(|case| case.name != "built-hostile") {
        let rust = case.config.generate(&case.schema).unwrap();
        let path = cases::golden_file(&case.name);
        if bless {
            std::fs::write(&path, &rust).unwrap();
        }
        let golden = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(rust == golden, "{} differs; read the difference after BLESS=1 cargo test", path.display());
    }
}

#[test]
fn same_input_same_bytes() {
    for case in cases::all() {
        let generate = || case.config.generate(&case.schema).unwrap();
        assert_eq!(generate(), generate(), "{}", case.name);
    }
}

#[test]
fn unformatted_is_the_same_code() {
    let schema = support::everything();
    let code = |format| syn::parse_file(&Config::new().format(format).generate(&schema).unwrap()).unwrap();
    assert_eq!(prettyplease::unparse(&code(true)), prettyplease::unparse(&code(false)));
}

#[test]
fn hostile_names_inject_nothing() {
    let rust = Config::new().generate(&support::hostile()).unwrap();
    let file = syn::parse_file(&rust).unwrap();
    assert_eq!(file.attrs.len(), 0);
    let mut modules = 0;
    for item in &file.items {
        match item {
            syn::Item::Mod(module) => {
                modules += 1;
                let (_, items) = module.content.as_ref().unwrap();
                let aliases = module.ident.to_string().starts_with("__deprecated_");
                for item in items {
                    let expected = match item {
                        syn::Item::Type(_) => aliases,
                        _ if aliases => false,
                        syn::Item::Struct(_) | syn::Item::Enum(_) | syn::Item::Impl(_) => true,
                        syn::Item::Macro(item) => is_table(&item.mac.path),
                        _ => false,
                    };
                    assert!(expected, "an item that is no struct, enum, impl, table or alias");
                }
            }
            syn::Item::Macro(_) | syn::Item::Use(_) => {}
            _ => panic!("an item that is no module, macro or use"),
        }
    }
    // Two are for commands and events that are deprecated.
    assert_eq!(modules, 5);
    assert_eq!(file.items.len(), 9);
    let structs = rust.matches("impl ::qmp_wire::Command for").count();
    assert_eq!(structs, support::HOSTILE.len());
}

/// Whether a macro is one of qmp-wire's for a type's table.
fn is_table(path: &syn::Path) -> bool {
    let parts: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    matches!(
        parts.iter().map(String::as_str).collect::<Vec<_>>()[..],
        ["qmp_wire", "record" | "enumeration" | "newtype" | "union" | "branches" | "alternate"]
    )
}
