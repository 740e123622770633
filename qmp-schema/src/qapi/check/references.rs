//! Each type that is named is there.

use crate::qapi::definition::{Body, Member, TypeExpr};
use crate::qapi::index::Index;
use crate::qapi::report::Report;
use crate::qapi::syntax::Name;

pub(super) fn check(report: &mut Report<'_, '_>, index: &Index<'_, '_>) {
    for definition in index.definitions {
        report.enter_definition(definition);
        match &definition.body {
            Body::Enum(_) => {}
            Body::Struct { base, members } => {
                base.iter().for_each(|base| name(report, index, *base));
                all(report, index, members);
            }
            Body::Union { base, branches, .. } => {
                base.iter().for_each(|base| expr(report, index, base));
                all(report, index, branches);
            }
            Body::Alternate(choices) => all(report, index, choices),
            Body::Command(command) => {
                command.data.iter().chain(&command.returns).for_each(|ty| expr(report, index, ty));
            }
            Body::Event { data, .. } => data.iter().for_each(|ty| expr(report, index, ty)),
        }
    }
    report.leave();
}

fn all(report: &mut Report<'_, '_>, index: &Index<'_, '_>, members: &[Member<'_>]) {
    members.iter().for_each(|member| expr(report, index, &member.ty));
}

fn expr(report: &mut Report<'_, '_>, index: &Index<'_, '_>, ty: &TypeExpr<'_>) {
    match ty {
        TypeExpr::Name(of) | TypeExpr::Array(of) => name(report, index, *of),
        TypeExpr::Inline(members, _) => all(report, index, members),
        TypeExpr::Unreadable => {}
    }
}

fn name(report: &mut Report<'_, '_>, index: &Index<'_, '_>, name: Name<'_>) {
    if index.find(name.text).is_none() {
        let message = format!("there is no type '{}'", name.text);
        let help = "define it, or include the file that does; the builtin types are str, int, number, bool, \
                    size, null, any, int8 to int64 and uint8 to uint64";
        report.error("unknown-type", name.span, message, help);
    }
}
