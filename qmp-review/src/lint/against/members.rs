//! Members that one side has alone, object by object.

use super::{add, elsewhere, quoted, subject};
use crate::diff::{Change, Section};
use crate::lint::Finding;
use qmp_schema::{EntryKind, nearest};
use std::collections::BTreeMap;

/// The members of one object that one side has alone.
#[derive(Default)]
struct Object<'c> {
    missing: Vec<(&'c str, &'c Change)>,
    extra: Vec<(&'c str, &'c Change)>,
}

pub(super) fn check(changes: &[&Change], out: &mut Vec<Finding>) {
    let mut objects: BTreeMap<(EntryKind, &str, Section, &str), Object<'_>> = BTreeMap::new();
    for change in changes {
        let Some(site) = change.sites.first() else { continue };
        let (parent, name) = parent_and_name(&site.path);
        let key = (site.entry.kind, site.entry.name.as_str(), site.section, parent);
        match change.rule {
            "member-removed" => objects.entry(key).or_default().missing.push((name, change)),
            "member-added-optional" | "member-added-mandatory" => {
                objects.entry(key).or_default().extra.push((name, change));
            }
            _ => {}
        }
    }
    for ((.., parent), object) in objects {
        object.report(parent, out);
    }
}

impl<'c> Object<'c> {
    fn report(mut self, parent: &str, out: &mut Vec<Finding>) {
        let mut unknown = Vec::new();
        for (name, change) in std::mem::take(&mut self.extra) {
            match self.alike(name) {
                Some(at) => renamed(self.missing.remove(at).0, change, out),
                None => unknown.push(change),
            }
        }
        match (self.missing.as_slice(), unknown.as_slice()) {
            // The only ones left, of one type: the same thing by two names.
            ([(meant, only)], [change]) if only.kind == change.kind => {
                return renamed(meant, change, out);
            }
            _ => unknown.into_iter().for_each(|change| extra(change, out)),
        }
        self.not_described(parent, out);
    }

    /// Which of the missing members is spelled alike, or begins alike.
    fn alike(&self, name: &str) -> Option<usize> {
        let names = || self.missing.iter().map(|(known, _)| *known);
        let near = names().find(|known| folded(known) == folded(name));
        let near = near.or_else(|| nearest(name, names()).first().copied());
        let near = near.or_else(|| names().find(|known| continues(known, name) || continues(name, known)))?;
        names().position(|known| known == near)
    }

    /// The members that are missing, all in one.
    fn not_described(&self, parent: &str, out: &mut Vec<Finding>) {
        let Some((_, change)) = self.missing.first() else { return };
        let Some(site) = change.sites.first() else { return };
        let names: Vec<&str> = self.missing.iter().map(|(name, _)| *name).collect();
        let message = match (names.as_slice(), parent) {
            ([_], _) => format!("{} is not described; the other source has it", subject(site, &site.path)),
            (_, "") => {
                format!("{} of the other source are not described: {}", plural(site.section), quoted(&names))
            }
            (_, parent) => format!(
                "members of {} are not described, which the other source has: {}",
                subject(site, parent),
                quoted(&names)
            ),
        };
        let help = if names.len() == 1 { "describe it" } else { "describe them" };
        add(out, "against-missing-member", change, message + &elsewhere(change), |one| one.help(help));
    }
}

fn renamed(meant: &str, change: &Change, out: &mut Vec<Finding>) {
    let Some(site) = change.sites.first() else { return };
    let what = subject(site, &site.path);
    let message = format!("{what} is called '{meant}' in the other source{}", elsewhere(change));
    add(out, "against-name", change, message, |one| one.help(format!("call it '{meant}'")));
}

fn extra(change: &Change, out: &mut Vec<Finding>) {
    let Some(site) = change.sites.first() else { return };
    let what = subject(site, &site.path);
    add(
        out,
        "against-extra-member",
        change,
        format!("the other source has no {what}{}", elsewhere(change)),
        |one| one.help("remove it, if it is gone"),
    );
}

fn folded(name: &str) -> String {
    name.replace(['-', '_'], "").to_ascii_lowercase()
}

/// Whether a name goes on after another with a further word.
fn continues(name: &str, start: &str) -> bool {
    name.strip_prefix(start).is_some_and(|rest| rest.starts_with(['-', '_']))
}

/// The path of the object, and the name of the member in it without the mark of optional ones.
fn parent_and_name(path: &str) -> (&str, &str) {
    let (parent, name) = path.rsplit_once('.').unwrap_or(("", path));
    (parent, name.strip_suffix('?').unwrap_or(name))
}

fn plural(section: Section) -> &'static str {
    match section {
        Section::Entry => "members",
        Section::Arguments => "arguments",
        Section::Returns => "members of the reply",
        Section::Data => "members of the data",
    }
}
