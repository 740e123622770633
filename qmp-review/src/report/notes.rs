//! What is to be known of two descriptions before one believes their differences.

use super::Side;
use qmp_schema::Schema;
use qmp_schema::model::{Meta, Origin, TypeKind};

/// From how many deprecated things on it is no chance that all of them are gone: no release of QEMU has dropped all that was
/// deprecated.
const MANY: usize = 3;

/// What is to be known of two descriptions, in sentences without a full stop.
pub fn notes(old: &Side, new: &Side) -> Vec<String> {
    let all = [release(old, new), target(old, new), build(old, new), hidden(old, new), half(old, new)];
    all.into_iter().flatten().collect()
}

/// What is to be known of several releases before one believes that what went had not been deprecated.
pub fn policy_notes(releases: &[Side]) -> Vec<String> {
    let before_last = releases.iter().take(releases.len().saturating_sub(1));
    let silent: Vec<&str> =
        before_last.filter(|side| deprecated(&side.schema) == 0).map(|side| side.name.as_str()).collect();
    let note = format!(
        "nothing is deprecated in {}: such a description may have no word for it, and what went may have been announced elsewhere",
        silent.join(", ")
    );
    if silent.is_empty() { Vec::new() } else { vec![note] }
}

fn release(old: &Side, new: &Side) -> Option<String> {
    let (version, other) = (old.server.version.as_ref()?, new.server.version.as_ref()?);
    if version == other {
        return Some(format!(
            "both are QEMU {version}: differences come from build options, the target or patches, not from a newer release"
        ));
    }
    let number =
        |version: &str| version.split('.').map(|part| part.parse().unwrap_or(0)).collect::<Vec<u32>>();
    (number(version) > number(other)).then(|| {
        format!("the old side is QEMU {version} and the new one {other}: did you mean the other way round?")
    })
}

fn target(old: &Side, new: &Side) -> Option<String> {
    let (target, other) = (old.server.target.as_ref()?, new.server.target.as_ref()?);
    (target != other).then(|| {
        format!("the old side emulates {target} and the new one {other}: what only one of them has shows as a difference")
    })
}

fn build(old: &Side, new: &Side) -> Option<String> {
    let (one, all) = match (is_introspection(&old.schema), is_introspection(&new.schema)) {
        (true, false) => ("old", "new"),
        (false, true) => ("new", "old"),
        _ => return None,
    };
    Some(format!(
        "the {one} side is what one build says of itself, the {all} one the description of all builds: what that build left out shows as a difference"
    ))
}

/// `-compat deprecated-output=hide` takes deprecated commands, events and members out of what query-qmp-schema returns, not
/// values of enumerations.
fn hidden(old: &Side, new: &Side) -> Option<String> {
    let was = deprecated(&old.schema);
    let hides = is_introspection(&new.schema) && was >= MANY && deprecated(&new.schema) == 0;
    hides.then(|| {
        format!(
            "nothing on the new side is deprecated, and {was} things on the old one are: was it recorded with -compat deprecated-output=hide? Then these are not gone"
        )
    })
}

/// Classic descriptions have commands and events in files of their own, either of which is easily forgotten.
fn half(old: &Side, new: &Side) -> Option<String> {
    let lacks = |side: &Side, other: &Side| {
        let (commands, events) = (side.schema.commands().next(), side.schema.events().next());
        let of_other = (other.schema.commands().next(), other.schema.events().next());
        match (commands, events, of_other) {
            _ if is_introspection(&side.schema) => None,
            (None, _, (Some(_), _)) => Some("commands"),
            (_, None, (_, Some(_))) => Some("events"),
            _ => None,
        }
    };
    let found = |side, what| {
        format!("the {side} side describes no {what} at all: was a file left out? FILE,FILE names several")
    };
    let of_old = lacks(old, new).map(|what| found("old", what));
    of_old.or_else(|| lacks(new, old).map(|what| found("new", what)))
}

fn is_introspection(schema: &Schema) -> bool {
    let mut entries =
        schema.commands().map(|command| command.span).chain(schema.events().map(|event| event.span));
    entries.next().is_some_and(|span| schema.origin(span) == Some(Origin::Introspection))
}

/// How many commands, events and members are deprecated.
fn deprecated(schema: &Schema) -> usize {
    let commands = schema.commands().map(|command| &command.meta);
    let events = schema.events().map(|event| &event.meta);
    let entries = commands.chain(events).filter(|meta| Meta::is_deprecated(meta)).count();
    let members = schema.types().map(|(_, def)| match &def.kind {
        TypeKind::Struct(ty) => ty.members.iter().filter(|member| member.meta.is_deprecated()).count(),
        TypeKind::Enum(_) | TypeKind::Alternate(_) => 0,
    });
    entries + members.sum::<usize>()
}
