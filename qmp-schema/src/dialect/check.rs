//! Whether the types that exact files describe fit together.

use super::define::ToCheck;
use crate::diagnostic::Diagnostic;
use crate::fit::{Fit, Places, base_problem};
use crate::model::{Schema, TypeKind};

/// Checks the types that exact files describe, when all are known. A base that cannot be one is taken off.
pub(crate) fn check(schema: &mut Schema, types: &[ToCheck], diagnostics: &mut Vec<Diagnostic>) {
    let mut report = |mut diagnostic: Diagnostic, ty: &ToCheck| {
        diagnostic.entry = ty.entry.clone();
        diagnostics.push(diagnostic);
    };
    for ty in types {
        if let Some(problem) = ty.base.and_then(|place| base_problem(schema, ty.id, place)) {
            if let TypeKind::Struct(ty) = &mut schema.type_def_mut(ty.id).kind {
                ty.base = None;
            }
            report(problem, ty);
        }
    }
    let mut fit = Fit::new(schema);
    for ty in types {
        let span = schema.type_def(ty.id).span;
        let place = Places { base: ty.base.unwrap_or(span), discriminator: ty.discriminator.unwrap_or(span) };
        fit.check(ty.id, place).into_iter().for_each(|problem| report(problem, ty));
    }
}
