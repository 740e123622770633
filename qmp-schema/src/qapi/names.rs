//! What may be a name, and of what style.

use super::age::Age;
use super::report::Report;
use super::syntax::Name;
use crate::diagnostic::Diagnostic;

/// How the names of one kind of thing are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// `BLOCK_JOB_READY`: events.
    Upper,
    /// `block-job`: commands, members, values and features.
    Lower { permit_upper: bool, permit_underscore: bool },
    /// `BlockJob`: types.
    Camel,
}

impl Style {
    /// Of members, values and features without an exception.
    pub(super) const MEMBER: Style = Style::Lower { permit_upper: false, permit_underscore: false };

    /// Of the members and values of this definition.
    pub(super) fn of_members(report: &Report<'_, '_>, definition: &str) -> Style {
        let listed = |name: &str| report.pragmas.member_names.contains(name);
        // The first lists had QAPI's own names of structures in place.
        let permit = listed(definition)
            || listed(&format!("q_obj_{definition}-base"))
            || listed(&format!("q_obj_{definition}-arg"));
        // Up to QEMU 5.2 the list was of uppercase letters only, and underscores were free.
        Style::Lower { permit_upper: permit, permit_underscore: permit || report.age < Age::Named }
    }
}

/// Checks a name; gives whether it can be used. A name in a style that is not its kind's can be.
pub(super) fn check(report: &mut Report<'_, '_>, name: Name<'_>, what: &str, style: Style) -> bool {
    let Some(stem) = stem(name.text, report.age) else {
        report.error(
            "bad-name",
            name.span,
            format!("'{}' cannot be the name of {what}", name.text),
            "a name has letters, digits, '-' and '_', and starts with a letter; x- or __RFQDN_ may stand ahead of it",
        );
        return false;
    };
    if c_name(name.text).starts_with("q_") {
        let message = format!("'{}', the name of {what}, is reserved", name.text);
        report.error("reserved-name", name.span, message, "names that start with q_ are QAPI's own");
        return false;
    }
    if report.age >= Age::Checked
        && let Some(wanted) = wanted(stem, style, report.age)
    {
        let message = format!("'{}' is not written as the name of {what}", name.text);
        report.push(Diagnostic::error("name-style", name.span, message).help(wanted));
    }
    true
}

/// Checks the name of a value, which may start with a digit.
pub(super) fn check_value(report: &mut Report<'_, '_>, name: Name<'_>, what: &str, style: Style) -> bool {
    let is_number = name.text.starts_with(|c: char| c.is_ascii_digit());
    let hidden = format!("d{}", name.text);
    if is_number && stem(&hidden, report.age).is_some() {
        return check(report, Name { text: &hidden, span: name.span }, what, style);
    }
    check(report, name, what, style)
}

/// The part of a name that has a style, without the prefixes of a downstream extension and of an experiment.
fn stem(name: &str, age: Age) -> Option<&str> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let domain = name.strip_prefix("__").and_then(|rest| {
        let (domain, rest) = rest.split_once('_')?;
        let is_domain = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '-';
        (!domain.is_empty() && domain.chars().all(is_domain)).then_some(rest)
    });
    let own = domain.unwrap_or(name);
    // Of an event it is uppercase, as all of its name.
    let stem = own.strip_prefix("x-").or_else(|| own.strip_prefix("X-")).unwrap_or(own);
    let is_stem = stem.starts_with(|c: char| c.is_ascii_alphabetic()) && stem.chars().all(is_word);
    // Nothing checked the names of the first schemas.
    let is_old = age < Age::Checked
        && !name.is_empty()
        && name.chars().all(|c| is_word(c) || c == '.')
        && !name.starts_with(['-', '.']);
    (is_stem || is_old).then_some(stem)
}

/// What a name would have to be like; `None` where it is.
fn wanted(stem: &str, style: Style, age: Age) -> Option<&'static str> {
    let has_upper = stem.contains(|c: char| c.is_ascii_uppercase());
    let has_lower = stem.contains(|c: char| c.is_ascii_lowercase());
    match style {
        Style::Lower { permit_upper, .. } if has_upper && !permit_upper => {
            Some("write it in lowercase letters, words joined by '-'")
        }
        _ if age < Age::Named => None,
        Style::Lower { permit_underscore, .. } => (stem.contains('_') && !permit_underscore)
            .then_some("write it in lowercase letters, words joined by '-'"),
        Style::Upper => {
            (has_lower || stem.contains('-')).then_some("write it in uppercase letters, words joined by '_'")
        }
        Style::Camel => {
            let is_camel = stem.starts_with(|c: char| c.is_ascii_uppercase())
                && stem[1..].contains(|c: char| c.is_ascii_lowercase())
                && !stem.contains(['-', '_']);
            (!is_camel).then_some("write it in CamelCase")
        }
    }
}

/// A name as C has it. Two that are one there cannot stand side by side.
pub(super) fn c_name(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}
