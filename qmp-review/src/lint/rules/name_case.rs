//! Commands are lower-case, events upper-case, types in CamelCase.

use crate::lint::names::{NameKind, Named, names};
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "name-case",
    level: Level::Warn,
    summary: "the name of a command, event or type has letters of the wrong case",
    page: include_str!("name_case.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for Named { kind, what, name, own, span, entry } in names(context) {
        if let Some(wanted) = wanted(kind, own) {
            let message = format!("'{name}' is not written as names of {what}s are");
            findings.add(span, message, |diagnostic| entry.names(diagnostic).help(wanted));
        }
    }
}

/// What a name would have to be like; `None` where it is.
fn wanted(kind: NameKind, name: &str) -> Option<&'static str> {
    let has_upper = name.contains(|c: char| c.is_ascii_uppercase());
    let has_lower = name.contains(|c: char| c.is_ascii_lowercase());
    match kind {
        NameKind::Command => has_upper.then_some("names of commands are lower-case words joined by '-'"),
        NameKind::Event => {
            (has_lower || name.contains('-')).then_some("names of events are upper-case words joined by '_'")
        }
        NameKind::Type => {
            let is_camel =
                name.starts_with(|c: char| c.is_ascii_uppercase()) && has_lower && !name.contains(['-', '_']);
            (!is_camel).then_some("names of types are in CamelCase")
        }
        // Too many of them have capital letters since ever; old-style-name tells of these.
        NameKind::Member | NameKind::Value => None,
    }
}

#[cfg(test)]
mod tests {
    use super::wanted;
    use crate::lint::names::NameKind::{Command, Event, Member, Type};

    #[test]
    fn each_kind_has_its_case() {
        for (kind, good, bad) in [
            (Command, "block_resize", "Block-resize"),
            (Event, "BLOCK_JOB_2", "BLOCK-JOB"),
            (Type, "X86CPURegister32", "lampInfo"),
        ] {
            assert_eq!(wanted(kind, good), None, "{good}");
            assert!(wanted(kind, bad).is_some(), "{bad}");
        }
        assert_eq!(wanted(Member, "UUID"), None);
    }
}
