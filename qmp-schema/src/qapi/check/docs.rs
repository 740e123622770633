//! Documentation is about what is there, and nothing is left out that has to be documented.

use crate::diagnostic::{Diagnostic, EntryKind};
use crate::qapi::age::Age;
use crate::qapi::definition::{Attributes, Body, Definition, Member, TypeExpr};
use crate::qapi::doc::{DocComment, DocMember, Named};
use crate::qapi::index::{Index, base_name, own_members};
use crate::qapi::report::Report;
use crate::qapi::syntax::Name;
use std::collections::HashSet;

/// What a definition has that can be documented.
pub(super) struct Parts<'s, 'a> {
    /// Members, values and choices, each with what it carries.
    pub(super) documented: Vec<(Name<'a>, &'s Attributes<'a>)>,
    /// The branches of a union, of which the values of the discriminator tell already.
    branches: Vec<Name<'a>>,
}

pub(super) fn check(
    report: &mut Report<'_, '_>,
    index: &Index<'_, '_>,
    definition: &Definition<'_>,
    doc: &DocComment,
) {
    if let Some(Named { name, span }) = &doc.symbol
        && !name.is_empty()
        && name != definition.name.text
    {
        let message = format!("the comment documents '{name}'");
        let help = format!("start it with `@{}:`, or move it to what it documents", definition.name.text);
        report.since(Age::Checked, Diagnostic::error("doc-differs", *span, message).help(help));
    }
    sections(report, definition, doc);
    let parts = Parts::of(definition);
    members(report, index, definition, doc, &parts);
    features(report, definition, doc, &parts);
}

/// Only commands return something.
fn sections(report: &mut Report<'_, '_>, definition: &Definition<'_>, doc: &DocComment) {
    let help = "say it in the text, or remove it";
    if definition.kind() != EntryKind::Command {
        if let Some(at) = doc.returns {
            let message = "only the documentation of a command says what is returned";
            report.since(Age::Checked, Diagnostic::error("doc-section", at, message).help(help));
        }
        if let Some(at) = doc.errors.filter(|_| report.age >= Age::Documented) {
            let message = "only the documentation of a command says what errors there are";
            report.error("doc-section", at, message, help);
        }
    } else if let Body::Command(command) = &definition.body
        && command.returns.is_none()
        && let Some(at) = doc.returns
        && report.age >= Age::Documented
    {
        let message = "the documentation says what is returned, and the command returns nothing";
        report.error("doc-section", at, message, help);
    }
}

fn members(
    report: &mut Report<'_, '_>,
    index: &Index<'_, '_>,
    definition: &Definition<'_>,
    doc: &DocComment,
    parts: &Parts<'_, '_>,
) {
    let known: HashSet<&str> =
        parts.documented.iter().map(|(name, _)| name).chain(&parts.branches).map(|name| name.text).collect();
    let strange = |named: &&DocMember| {
        let name = named.name.name.as_str();
        let is_within = name.split_once('.').is_some_and(|(outer, _)| known.contains(outer));
        let is_elsewhere = match report.age {
            Age::Documented => false,
            Age::Nested => is_within || elsewhere(index, definition, name),
            _ => elsewhere(index, definition, name),
        };
        !known.contains(name) && !is_elsewhere
    };
    let strange: Vec<&Named> = doc.members.iter().filter(strange).map(|member| &member.name).collect();
    for Named { name, span } in strange {
        let message = format!("'{name}' is documented, and does not exist");
        let help = "document members that the definition itself has, by their names";
        report.since(Age::Checked, Diagnostic::error("doc-unknown", *span, message).help(help));
    }
    let is_exempt = report.pragmas.undocumented.contains(definition.name.text);
    if report.pragmas.doc_required && report.age >= Age::Documented && !is_exempt {
        let said: HashSet<&str> = doc.members.iter().map(|member| member.name.name.as_str()).collect();
        for (name, _) in parts.documented.iter().filter(|(name, _)| !said.contains(name.text)) {
            let message = format!("'{}' is not documented", name.text);
            let help = format!(
                "add `@{}:` to the comment; or name '{}' in the pragma documentation-exceptions",
                name.text, definition.name.text
            );
            report.error("doc-missing", name.span, message, help);
        }
    }
}

/// Whether a name is that of a member that the definition has from somewhere else, or within a member (`qemu.major`).
/// Before QEMU 9.0 comments told of those as well.
fn elsewhere(index: &Index<'_, '_>, definition: &Definition<'_>, name: &str) -> bool {
    let data = match &definition.body {
        Body::Command(command) => command.data.as_ref(),
        Body::Event { data, .. } => data.as_ref(),
        _ => None,
    };
    let of = match data {
        Some(TypeExpr::Name(ty)) => Some(*ty),
        _ => base_name(definition),
    };
    let is_simple = matches!(&definition.body, Body::Union { discriminator: None, .. });
    is_simple && matches!(name, "type" | "data")
        || of.and_then(|of| index.object(of.text)).is_some_and(|number| index.member(number, name).is_some())
}

fn features(
    report: &mut Report<'_, '_>,
    definition: &Definition<'_>,
    doc: &DocComment,
    parts: &Parts<'_, '_>,
) {
    let attributes =
        std::iter::once(&definition.attributes).chain(parts.documented.iter().map(|(_, own)| *own));
    let features =
        || attributes.clone().flat_map(|attributes| &attributes.features).map(|feature| feature.name);
    let known: HashSet<&str> = features().map(|name| name.text).collect();
    for DocMember { name: Named { name, span }, .. } in &doc.features {
        if !known.contains(name.as_str()) {
            let message = format!("feature '{name}' is documented, and does not exist");
            let help = "document features that the definition or its members have";
            report.since(Age::Checked, Diagnostic::error("doc-unknown", *span, message).help(help));
        }
    }
    if report.age < Age::Named {
        return;
    }
    let mut said: HashSet<&str> = doc.features.iter().map(|feature| feature.name.name.as_str()).collect();
    for feature in features() {
        if said.insert(feature.text) {
            let message = format!("feature '{}' is not documented", feature.text);
            let help = format!("add `@{}:` below a line `Features:` of the comment", feature.text);
            report.error("doc-missing", feature.span, message, help);
        }
    }
}

impl<'s, 'a> Parts<'s, 'a> {
    pub(super) fn of(definition: &'s Definition<'a>) -> Parts<'s, 'a> {
        let with_attributes = |member: &'s Member<'a>| (member.name, &member.attributes);
        let of_members = |members: &'s [Member<'a>]| members.iter().map(with_attributes).collect();
        let documented: Vec<_> = match &definition.body {
            Body::Enum(values) => values.iter().map(|value| (value.name, &value.attributes)).collect(),
            Body::Alternate(choices) => of_members(choices),
            Body::Command(command) => of_members(inline(command.data.as_ref())),
            Body::Event { data, .. } => of_members(inline(data.as_ref())),
            Body::Struct { .. } | Body::Union { .. } => of_members(own_members(definition)),
        };
        let branches = match &definition.body {
            Body::Union { branches, .. } => branches.iter().map(|branch| branch.name).collect(),
            _ => Vec::new(),
        };
        Parts { documented, branches }
    }
}

fn inline<'s, 'a>(data: Option<&'s TypeExpr<'a>>) -> &'s [Member<'a>] {
    match data {
        Some(TypeExpr::Inline(members, _)) => members,
        _ => &[],
    }
}
