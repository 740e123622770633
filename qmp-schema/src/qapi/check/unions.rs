//! The discriminator is a mandatory member of an enumeration's type, each branch one of its values and a structure.

use crate::diagnostic::Diagnostic;
use crate::qapi::age::Age;
use crate::qapi::definition::{Body, Member, TypeExpr};
use crate::qapi::index::{Builtin, Found, Index, own_members};
use crate::qapi::names::c_name;
use crate::qapi::report::Report;
use crate::qapi::syntax::Name;
use std::collections::HashSet;

/// How many structures within one branch are compared with the members that its union has. No known union has more than
/// one.
const MAX_COMPARED: usize = 1024;

/// `is_finite` tells that no structure is within itself.
pub(super) fn check(report: &mut Report<'_, '_>, index: &Index<'_, '_>, number: usize, is_finite: bool) {
    let Body::Union { discriminator, branches, .. } = &index.definitions[number].body else { return };
    let Some(discriminator) = discriminator else {
        if branches.is_empty() {
            no_branches(report, index.definitions[number].name);
        }
        return;
    };
    let values = values(report, index, number, *discriminator);
    if values.is_some_and(HashSet::is_empty) {
        no_branches(report, index.definitions[number].name);
    }
    for branch in branches {
        if let Some(values) = values
            && !values.contains(branch.name.text)
        {
            let message = format!("branch '{}' is no value of '{}'", branch.name.text, discriminator.text);
            let help = "name a value of the discriminator's enumeration, or add the value to it";
            report.error("bad-branch", branch.name.span, message, help);
        }
        structure(report, index, branch);
        if is_finite {
            clashes(report, index, number, branch);
        }
    }
}

fn no_branches(report: &mut Report<'_, '_>, name: Name<'_>) {
    report.error("no-branches", name.span, "this union has no branches", "use a structure instead");
}

/// The values that the discriminator can have; `None` where they are not known, which is reported.
fn values<'i, 'a>(
    report: &mut Report<'_, '_>,
    index: &'i Index<'_, 'a>,
    number: usize,
    discriminator: Name<'_>,
) -> Option<&'i HashSet<&'a str>> {
    // Without a base that is known there is nothing to look in; that is reported already.
    let has_base = match &index.definitions[number].body {
        Body::Union { base: Some(TypeExpr::Name(base)), .. } => index.object(base.text).is_some(),
        Body::Union { base, .. } => matches!(base, Some(TypeExpr::Inline(..))),
        _ => false,
    };
    if !has_base {
        return None;
    }
    let age = report.age;
    let mut refuse = |message: String, help: &str| {
        report.error("bad-discriminator", discriminator.span, message, help);
        None
    };
    let text = discriminator.text;
    let Some(member) = index.member(number, text) else {
        return refuse(format!("discriminator '{text}' is no member of the base"), "name a member of 'base'");
    };
    if member.optional {
        return refuse(
            format!("discriminator '{text}' is optional"),
            "remove the '*' from the member of the base",
        );
    }
    if member.attributes.condition.is_some() {
        return refuse(format!("discriminator '{text}' is conditional"), "remove its 'if'");
    }
    let TypeExpr::Name(ty) = &member.ty else {
        return refuse(format!("discriminator '{text}' is no enumeration"), "give it an enumeration's type");
    };
    match index.find(ty.text)? {
        Found::Defined(number, _) => match index.values(number) {
            Some(values) => Some(values),
            None => {
                refuse(format!("discriminator '{text}' is no enumeration"), "give it an enumeration's type")
            }
        },
        // Until QEMU 2.0 the branches made its values.
        Found::Builtin(Builtin::String) if age == Age::Nested => None,
        Found::Builtin(_) => {
            refuse(format!("discriminator '{text}' is no enumeration"), "give it an enumeration's type")
        }
    }
}

fn structure(report: &mut Report<'_, '_>, index: &Index<'_, '_>, branch: &Member<'_>) {
    let TypeExpr::Name(ty) = &branch.ty else { return };
    let what = match index.find(ty.text) {
        Some(Found::Defined(_, definition)) if definition.is_object() => return,
        Some(Found::Defined(_, definition)) => definition.described(),
        Some(Found::Builtin(_)) => "a builtin type",
        None => return,
    };
    let message = format!("the type '{}' of branch '{}' is {what}", ty.text, branch.name.text);
    report.error("bad-branch", ty.span, message, "a branch is a structure or a union");
}

/// No member of a branch, or of a branch of it, has the name of a member that all branches have.
fn clashes(report: &mut Report<'_, '_>, index: &Index<'_, '_>, number: usize, branch: &Member<'_>) {
    let common = index.chain(number);
    let mut clash = |first: &Member<'_>, second: &Member<'_>| {
        let message = format!(
            "member '{}' of branch '{}' is one of the union's already",
            second.name.text, branch.name.text
        );
        report.push(
            Diagnostic::error("duplicate-member", branch.name.span, message)
                .related(first.name.span, "in the union")
                .related(second.name.span, "in the branch")
                .help("rename one of them"),
        );
    };
    let own = |c_name: &str| common.iter().find_map(|&number| index.own_member(number, c_name));
    if let TypeExpr::Inline(members, _) = &branch.ty {
        for member in members {
            if let Some(first) = own(&c_name(member.name.text)) {
                clash(first, member);
            }
        }
        return;
    }
    let mut seen = HashSet::new();
    let mut open: Vec<usize> = object_of(index, branch).into_iter().collect();
    while let Some(inner) = open.pop().filter(|_| seen.len() < MAX_COMPARED) {
        if !seen.insert(inner) {
            continue;
        }
        for inner in index.chain(inner) {
            for &outer in &common {
                compare(index, outer, inner, &mut clash);
            }
        }
        if let Body::Union { branches, discriminator: Some(_), .. } = &index.definitions[inner].body {
            open.extend(branches.iter().filter_map(|branch| object_of(index, branch)));
        }
    }
}

fn object_of(index: &Index<'_, '_>, branch: &Member<'_>) -> Option<usize> {
    match &branch.ty {
        TypeExpr::Name(ty) => index.object(ty.text),
        _ => None,
    }
}

/// Compares the members that two structures have of their own, by a look at the fewer ones only.
fn compare(
    index: &Index<'_, '_>,
    outer: usize,
    inner: usize,
    clash: &mut dyn FnMut(&Member<'_>, &Member<'_>),
) {
    let swap = index.own_count(inner) > index.own_count(outer);
    let (few, many) = if swap { (outer, inner) } else { (inner, outer) };
    for member in own_members(&index.definitions[few]) {
        if let Some(other) = index.own_member(many, &c_name(member.name.text)) {
            if swap { clash(member, other) } else { clash(other, member) }
        }
    }
}
