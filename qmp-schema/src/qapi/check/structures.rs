//! A base is a structure, and no member has the name of one of its base's.

use crate::diagnostic::Diagnostic;
use crate::qapi::definition::Body;
use crate::qapi::index::{Found, Index, base_name, own_members};
use crate::qapi::names::c_name;
use crate::qapi::report::Report;

/// Checks a structure, or a union as far as it is one.
pub(super) fn check(report: &mut Report<'_, '_>, index: &Index<'_, '_>, number: usize) {
    let definition = &index.definitions[number];
    if let Some(base) = base_name(definition) {
        let what = match index.find(base.text) {
            Some(Found::Defined(_, base)) if matches!(base.body, Body::Struct { .. }) => None,
            Some(Found::Defined(_, base)) => Some(base.described()),
            Some(Found::Builtin(_)) => Some("a builtin type"),
            None => None,
        };
        if let Some(what) = what {
            let message = format!("the base '{}' is {what}", base.text);
            report.error("bad-base", base.span, message, "a base is a structure");
        }
    }
    let chain = index.chain(number);
    for member in own_members(definition) {
        let c_name = c_name(member.name.text);
        let clash = chain[1..].iter().find_map(|&base| index.own_member(base, &c_name));
        if let Some(first) = clash {
            let message = format!("member '{}' is one of the base's already", member.name.text);
            report.push(
                Diagnostic::error("duplicate-member", member.name.span, message)
                    .related(first.name.span, "in the base")
                    .help("rename one of them"),
            );
        }
    }
}
