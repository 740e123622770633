//! Wire names to Rust names.
//!
//! Any text gives a valid identifier of ASCII letters, digits and underscores: wire names come from a
//! file that anybody may have written.

use crate::special_cases::SINGULARS;
use proc_macro2::{Ident, Span};
use std::collections::BTreeSet;

/// Keywords of edition 2024, reserved ones included.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written raw.
const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate"];

/// A name for a type or a variant: `query-block` is `QueryBlock`, `BLOCK_IO_ERROR` is `BlockIoError`.
pub(crate) fn pascal(wire_name: &str) -> String {
    let mut name = String::new();
    for word in words(wire_name) {
        let digits_meet =
            name.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_digit());
        if digits_meet {
            name.push('_');
        }
        let shouted = !word.contains(|c: char| c.is_ascii_lowercase());
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters.map(|c| if shouted { c.to_ascii_lowercase() } else { c }));
    }
    if name == "Self" { "SelfValue".to_owned() } else { legal(name, 'N') }
}

/// A name for a field: `backing-image` is `backing_image`, `qemuVersion` is `qemu_version`.
pub(crate) fn snake(wire_name: &str) -> String {
    let mut name = String::new();
    for word in words(wire_name) {
        if !name.is_empty() {
            name.push('_');
        }
        let mut before = ' ';
        for c in word.chars() {
            if before.is_ascii_lowercase() && c.is_ascii_uppercase() {
                name.push('_');
            }
            name.push(c.to_ascii_lowercase());
            before = c;
        }
    }
    legal(name, 'n')
}

/// The runs of letters and digits. A text without any is spelled out by the codes of its characters,
/// and so is each character beyond ASCII, which Rust would warn about.
fn words(wire_name: &str) -> Vec<String> {
    let code = |c: char| format!("u{:x}", u32::from(c));
    if !wire_name.contains(|c: char| c.is_ascii_alphanumeric() || !c.is_ascii()) {
        let codes: Vec<String> = wire_name.chars().map(code).collect();
        return if codes.is_empty() { vec!["empty".to_owned()] } else { codes };
    }
    let (mut words, mut word) = (Vec::new(), String::new());
    for c in wire_name.chars() {
        if c.is_ascii_alphanumeric() {
            word.push(c);
            continue;
        }
        words.push(std::mem::take(&mut word));
        if !c.is_ascii() {
            words.push(code(c));
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

/// Puts a letter before a leading digit, and an underscore behind what even `r#` does not allow.
fn legal(name: String, before_digit: char) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("{before_digit}{name}")
    } else if NEVER_RAW.contains(&name.as_str()) {
        name + "_"
    } else {
        name
    }
}

/// The token of a name that [`pascal`] or [`snake`] gave, raw where it is a keyword.
pub(crate) fn ident(rust_name: &str) -> Ident {
    if KEYWORDS.contains(&rust_name) {
        Ident::new_raw(rust_name, Span::call_site())
    } else {
        Ident::new(rust_name, Span::call_site())
    }
}

/// The name of one element out of the name of an array: its last word in the singular.
pub(crate) fn singular(wire_name: &str) -> String {
    if let Some(singular) = special(wire_name) {
        return singular.to_owned();
    }
    let start = wire_name.rfind(|c: char| !c.is_ascii_alphanumeric()).map_or(0, |at| at + 1);
    let (head, word) = match wire_name.split_at_checked(start) {
        Some(parts) => parts,
        // The last separator is longer than one byte.
        None => return wire_name.to_owned(),
    };
    if let Some(singular) = special(word) {
        return format!("{head}{singular}");
    }
    let stem = |end: &str| word.strip_suffix(end);
    let one = if let Some(stem) = stem("ies").filter(|stem| stem.len() > 1) {
        format!("{stem}y")
    } else if ["sses", "xes", "ches", "shes"].iter().any(|end| word.ends_with(end)) {
        word[..word.len() - 2].to_owned()
    } else if ["ss", "us", "is"].iter().any(|end| word.ends_with(end)) && !word.ends_with("cpus") {
        word.to_owned()
    } else {
        stem("s").filter(|stem| !stem.is_empty()).unwrap_or(word).to_owned()
    };
    format!("{head}{one}")
}

fn special(plural: &str) -> Option<&'static str> {
    SINGULARS.iter().find(|(known, ..)| *known == plural).map(|(_, singular, _)| *singular)
}

/// The names of one scope, each given out once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A scope in which these names are not to be had.
    pub(crate) fn reserving<'a>(names: impl IntoIterator<Item = &'a str>) -> Scope {
        Scope { taken: names.into_iter().map(str::to_owned).collect() }
    }

    /// The first candidate that is free, else the last one with the first free number from 2 on.
    pub(crate) fn claim(&mut self, candidates: &[String]) -> String {
        let numbered = candidates.last().into_iter().flat_map(|last| {
            let glue = if last.ends_with(|c: char| c.is_ascii_digit()) { "_" } else { "" };
            (2u64..).map(move |number| format!("{last}{glue}{number}"))
        });
        let free = candidates.iter().cloned().chain(numbered).find(|name| !self.taken.contains(name));
        let name = free.unwrap_or_default();
        self.taken.insert(name.clone());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_names() {
        for (wire, expected) in [
            ("query-block", "QueryBlock"),
            ("BLOCK_IO_ERROR", "BlockIoError"),
            ("PCI device", "PciDevice"),
            ("qmp_capabilities", "QmpCapabilities"),
            ("IPv4", "IPv4"),
            ("0.10", "N0_10"),
            ("self", "SelfValue"),
        ] {
            assert_eq!(pascal(wire), expected);
        }
        for (wire, expected) in [
            ("io-status", "io_status"),
            ("qemuVersion", "qemu_version"),
            ("type", "type"),
            ("Self", "self_"),
            ("9p", "n9p"),
        ] {
            assert_eq!(snake(wire), expected);
        }
        assert_eq!(ident("type").to_string(), "r#type");
    }

    #[test]
    fn hostile_names_are_identifiers() {
        let hostile = [
            "",
            " ",
            "\"",
            "*/",
            "\"]",
            "a\nb",
            "}; fn main() {}",
            "é",
            "r#type",
            "_",
            "日本",
            "\u{202e}x",
            "#[x]",
        ];
        for wire in hostile {
            for name in [pascal(wire), snake(wire)] {
                assert!(syn::parse_str::<Ident>(&ident(&name).to_string()).is_ok(), "{wire:?} gave {name:?}");
                assert!(name.is_ascii());
            }
        }
    }

    #[test]
    fn keywords_are_known() {
        for keyword in KEYWORDS {
            assert!(
                syn::parse_str::<Ident>(keyword).is_err() || *keyword == "gen",
                "{keyword} is no keyword"
            );
            assert!(syn::parse_str::<Ident>(&ident(keyword).to_string()).is_ok());
        }
    }

    #[test]
    fn singulars() {
        for (plural, one) in [
            ("snapshots", "snapshot"),
            ("query-mice", "query-mouse"),
            ("vcpus", "vcpu"),
            ("bus", "bus"),
            ("statuses-y", "statuses-y"),
            ("capabilities", "capability"),
            ("addresses", "address"),
            ("s", "s"),
        ] {
            assert_eq!(singular(plural), one);
        }
    }

    #[test]
    fn clashes_are_numbered() {
        let mut scope = Scope::reserving(["String"]);
        let candidates = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
        assert_eq!(scope.claim(&candidates(&["String", "StringInfo"])), "StringInfo");
        assert_eq!(scope.claim(&candidates(&["String", "StringInfo"])), "StringInfo2");
        assert_eq!(scope.claim(&candidates(&["A1"])), "A1");
        assert_eq!(scope.claim(&candidates(&["A1"])), "A1_2");
    }
}
