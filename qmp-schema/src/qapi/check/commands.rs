//! What commands take and return, and what events have.

use crate::qapi::age::Age;
use crate::qapi::definition::{Body, Command, Definition, TypeExpr};
use crate::qapi::index::{Found, Index};
use crate::qapi::report::Report;

pub(super) fn check(
    report: &mut Report<'_, '_>,
    index: &Index<'_, '_>,
    definition: &Definition<'_>,
    command: &Command<'_>,
) {
    check_data(report, index, command.data.as_ref(), command.boxed);
    let is_exempt =
        report.age < Age::Checked || report.pragmas.command_returns.contains(definition.name.text);
    if let Some(TypeExpr::Name(ty) | TypeExpr::Array(ty)) = &command.returns
        && let Some(what) = no_object(index, ty.text).filter(|_| !is_exempt)
    {
        let message = format!("the command returns '{}', which is {what}", ty.text);
        let help = "return a structure, to which members can be added later, or an array of them; or name the \
                    command in the pragma command-returns-exceptions";
        report.error("bad-returns", ty.span, message, help);
    }
}

/// Checks the arguments of a command or the data of an event.
pub(super) fn check_data(
    report: &mut Report<'_, '_>,
    index: &Index<'_, '_>,
    data: Option<&TypeExpr<'_>>,
    boxed: bool,
) {
    let (at, is_conditional) = match data {
        Some(TypeExpr::Name(ty)) => {
            if let Some(what) = no_object(index, ty.text) {
                let message = format!("'data' is '{}', which is {what}", ty.text);
                report.error("bad-data", ty.span, message, "name a structure, or list the members");
            }
            let Some(number) = index.object(ty.text) else { return };
            if matches!(index.definitions[number].body, Body::Union { .. }) && !boxed {
                let message = format!("'data' is the union '{}'", ty.text);
                report.error("bad-data", ty.span, message, "add 'boxed': true");
                return;
            }
            (ty.span, index.has_conditional(number))
        }
        Some(TypeExpr::Inline(members, span)) => {
            (*span, members.iter().any(|member| member.attributes.condition.is_some()))
        }
        _ => return,
    };
    // QEMU 8.0.
    if is_conditional && !boxed && report.age >= Age::Documented {
        let help = "make 'data' a type with a name, and add 'boxed': true";
        report.error("bad-data", at, "a member of 'data' is conditional", help);
    }
}

/// What a type is that is no object; `None` for objects and for what is not known.
fn no_object(index: &Index<'_, '_>, name: &str) -> Option<&'static str> {
    match index.find(name)? {
        Found::Defined(_, definition) if definition.is_object() => None,
        Found::Defined(_, definition) => Some(definition.described()),
        Found::Builtin(_) => Some("a builtin type"),
    }
}
