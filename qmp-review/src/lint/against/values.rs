//! What both sides have and describe otherwise: types, values, what is optional, features.

use super::{add, elsewhere, quoted, subject};
use crate::diff::{Change, Section, Site};
use crate::lint::Finding;
use qmp_schema::EntryKind;
use std::collections::BTreeMap;

pub(super) fn check(changes: &[&Change], out: &mut Vec<Finding>) {
    // The values that a member has too much or lacks are one finding.
    let mut values: BTreeMap<(&str, EntryKind, &str, Section, &str), Vec<&Change>> = BTreeMap::new();
    for &change in changes {
        let Some(site) = change.sites.first() else { continue };
        match change.rule {
            "enum-value-removed" | "enum-value-added" => {
                let key = (
                    change.rule,
                    site.entry.kind,
                    site.entry.name.as_str(),
                    site.section,
                    site.path.as_str(),
                );
                values.entry(key).or_default().push(change);
            }
            _ => other(change, site, out),
        }
    }
    for changes in values.into_values() {
        of_enumeration(&changes, out);
    }
}

fn of_enumeration(changes: &[&Change], out: &mut Vec<Finding>) {
    let Some((change, site)) = changes.first().and_then(|one| Some((*one, one.sites.first()?))) else {
        return;
    };
    let names: Vec<&str> = changes.iter().filter_map(|one| one.detail.value.as_deref()).collect();
    let (what, names) = (subject(site, &site.path), quoted(&names));
    if change.rule == "enum-value-removed" {
        let message = format!(
            "values of {what} are not described, which the other source has: {names}{}",
            elsewhere(change)
        );
        add(out, "against-missing-value", change, message, |one| one.help("add them to the list"));
    } else {
        let message =
            format!("the other source does not have these values of {what}: {names}{}", elsewhere(change));
        add(out, "against-extra-value", change, message, |one| one.help("remove them, if they are gone"));
    }
}

fn other(change: &Change, site: &Site, out: &mut Vec<Finding>) {
    let what = subject(site, &site.path);
    let said = of_optional(change, &what)
        .map(|message| ("against-optional", message))
        .or_else(|| Some(("against-type", of_type(change, &what)?)))
        .or_else(|| Some(("against-feature", of_feature(change, &what)?)));
    if let Some((id, message)) = said {
        add(out, id, change, message + &elsewhere(change), |one| one.help(help(change.rule)));
    }
}

fn of_optional(change: &Change, what: &str) -> Option<String> {
    match change.rule {
        "member-made-optional" => {
            Some(format!("{what} is mandatory in the other source, and described as optional"))
        }
        "member-made-mandatory" => {
            Some(format!("{what} is optional in the other source, and not described as such"))
        }
        _ => None,
    }
}

fn of_type(change: &Change, what: &str) -> Option<String> {
    let detail = &change.detail;
    let wrapper = detail.names.first().map_or("", String::as_str);
    let kinds = || detail.names.iter().map(|name| kind(name)).collect::<Vec<_>>().join(" or ");
    Some(match change.rule {
        "type-changed"
        | "integer-to-number"
        | "number-to-integer"
        | "string-to-enum"
        | "enum-to-string"
        | "any-to-typed"
        | "typed-to-any"
        | "type-to-alternate"
        | "alternate-to-type"
        | "integer-widened"
        | "integer-narrowed"
        | "integer-range-changed" => {
            let [theirs, ours] =
                [&detail.old, &detail.new].map(|name| kind(name.as_deref().unwrap_or("nothing")));
            format!("{what} is described as {ours}, and is {theirs} in the other source")
        }
        "alternate-form-added" => format!("{what} cannot be {} in the other source", kinds()),
        "alternate-form-removed" => format!("{what} can be {} in the other source", kinds()),
        "wrapper-dropped" => format!("the members of {what} lie in '{wrapper}' in the other source"),
        "wrapper-added" => {
            format!("what lies in '{wrapper}' of {what} lies beside it in the other source")
        }
        "reply-added" => "the reply is the empty object in the other source".to_owned(),
        "reply-removed" => "the reply has members in the other source".to_owned(),
        _ => return None,
    })
}

fn of_feature(change: &Change, what: &str) -> Option<String> {
    let detail = &change.detail;
    let of_value = detail.value.as_ref().map(|value| format!("the value '{value}' of ")).unwrap_or_default();
    let feature = detail.feature.as_deref().unwrap_or_default();
    Some(match change.rule {
        "feature-added" | "deprecation-added" | "instability-added" => {
            format!("{of_value}{what} does not have the feature '{feature}' in the other source")
        }
        "feature-removed" | "deprecation-withdrawn" | "instability-withdrawn" => {
            format!("{of_value}{what} has the feature '{feature}' in the other source")
        }
        "out-of-band-gained" => "the command cannot be sent out-of-band in the other source".to_owned(),
        "out-of-band-lost" => "the command can be sent out-of-band in the other source".to_owned(),
        _ => return None,
    })
}

/// What to do about a change between the other source and the description.
fn help(rule: &str) -> &'static str {
    match rule {
        "member-made-optional" => "describe it as mandatory",
        "member-made-mandatory" => "describe it as optional",
        "feature-added" | "deprecation-added" | "instability-added" => "remove the feature",
        "feature-removed" | "deprecation-withdrawn" | "instability-withdrawn" => "add the feature",
        "out-of-band-gained" => "remove the flag out-of-band",
        "out-of-band-lost" => "add the flag out-of-band",
        _ => "describe it as it is there",
    }
}

/// A kind in words.
fn kind(name: &str) -> &str {
    match name {
        "string" => "a string",
        "integer" => "an integer",
        "number" => "a number",
        "boolean" => "a boolean",
        "any" => "any value",
        "enum" => "one of certain strings",
        "object" => "an object",
        "array" => "an array",
        "alternate" => "one of several types",
        other => other,
    }
}
