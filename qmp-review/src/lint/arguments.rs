//! Arguments as the table declares them, beside what the documentation says of them.

use super::sections::Documented;
use super::tags;
use qmp_schema::model::ExampleKind;
use qmp_schema::text::{Argument, Item, Part, Placed};
use std::collections::{BTreeMap, BTreeSet};

/// A documented argument.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told<'c> {
    pub(super) item: &'c Item,
    pub(super) name: &'c Placed,
}

/// Both sides of a command's arguments, brought together.
#[derive(Debug, Default)]
pub(super) struct Compared<'c> {
    /// Declared and documented under one name.
    pub(super) both: Vec<(&'c Argument, Told<'c>)>,
    /// Declared and documented under different names, as far as can be told.
    pub(super) renamed: Vec<(&'c Argument, Told<'c>)>,
    /// Declared only.
    pub(super) undocumented: Vec<&'c Argument>,
    /// Documented only.
    pub(super) undeclared: Vec<Told<'c>>,
}

/// Compares the arguments of a command that has an entry. The members of an option list are documented beside what is
/// declared, so that with one nothing is undeclared.
pub(super) fn compare<'c>(documented: &Documented<'c>) -> Compared<'c> {
    let mut out = Compared::default();
    let Some(entry) = documented.entry else { return out };
    let told: Vec<Told<'c>> = documented
        .carried_items()
        // That an item is indented too far is said elsewhere.
        .flat_map(|item| std::iter::once(item).chain(tags::nested_in_scalar(item)))
        .flat_map(|item| item.names.iter().map(move |name| Told { item, name }))
        .collect();
    let declared: BTreeSet<&str> = entry.arguments.iter().map(|argument| argument.name.as_str()).collect();
    // Of several of one name the first.
    let by_name: BTreeMap<&str, Told<'_>> =
        told.iter().rev().map(|told| (told.name.text.as_str(), *told)).collect();
    for argument in &entry.arguments {
        match by_name.get(argument.name.as_str()) {
            Some(told) => out.both.push((argument, *told)),
            None if argument.is_option_list || is_left_out(documented, argument) => {}
            None => out.undocumented.push(argument),
        }
    }
    out.undeclared = told.into_iter().filter(|told| !declared.contains(told.name.text.as_str())).collect();
    let has_options = |argument: &Argument| argument.is_option_list && !is_member(documented, argument);
    if entry.arguments.iter().any(has_options) {
        out.undeclared.clear();
    }
    out.find_renamed();
    out
}

/// Whether the documentation takes an option list for an argument of its own: it documents it, or shows it.
pub(super) fn is_member(documented: &Documented<'_>, argument: &Argument) -> bool {
    let is_named = |item: &Item| item.names.iter().any(|name| name.text == argument.name);
    documented.carried_items().any(is_named) || shows(documented, &argument.name)
}

/// Whether an example sends an argument.
pub(super) fn shows(documented: &Documented<'_>, argument: &str) -> bool {
    let mut requests = documented.examples().filter(|example| example.kind == ExampleKind::Request);
    requests.any(|request| {
        let json = request.json.as_ref();
        let is_own = json
            .and_then(|json| json.get("execute")?.as_str())
            .is_some_and(|it| Some(it) == documented.name());
        is_own && json.and_then(|json| json.get("arguments")?.get(argument)).is_some()
    })
}

/// Whether the text says that an argument is not for QMP, as a note of migrate says of `detach`: it names it in quotes, and
/// in the same sentence says that it is invalid.
fn is_left_out(documented: &Documented<'_>, argument: &Argument) -> bool {
    const TOLD: [&str; 5] = ["invalid", "not be used", "not supported", "not available", "ignored"];
    let texts = documented.section.parts.iter().filter_map(|part| match part {
        Part::Paragraph(text) | Part::Label(_, text) => Some(&text.text),
        Part::List(_) | Part::Example(_) => None,
    });
    let name = [format!("\"{}\"", argument.name), format!("'{}'", argument.name)];
    texts.flat_map(|text| text.split(". ")).any(|sentence| {
        name.iter().any(|name| sentence.contains(name)) && TOLD.iter().any(|words| sentence.contains(words))
    })
}

impl<'c> Compared<'c> {
    /// Finds the two names of one argument: they are nearly the same; or nothing else is left on both sides, and both
    /// say the same kind.
    fn find_renamed(&mut self) {
        let plain = |name: &str| name.replace('_', "-").to_ascii_lowercase();
        let mut told: BTreeMap<String, Told<'c>> = BTreeMap::new();
        for one in self.undeclared.iter().rev() {
            told.insert(plain(&one.name.text), *one);
        }
        let mut left = Vec::new();
        for argument in std::mem::take(&mut self.undocumented) {
            match told.remove(&plain(&argument.name)) {
                Some(same) => self.rename(argument, same),
                None => left.push(argument),
            }
        }
        for argument in std::mem::take(&mut left) {
            let names = self.undeclared.iter().map(|told| told.name.text.as_str());
            let near = qmp_schema::nearest(&argument.name, names).first().copied();
            let found = self.undeclared.iter().find(|told| Some(told.name.text.as_str()) == near).copied();
            match found {
                Some(told) => self.rename(argument, told),
                None => left.push(argument),
            }
        }
        if let ([argument], [told]) = (left.as_slice(), self.undeclared.as_slice())
            && told.item.kind.is_none_or(|kind| kind == argument.kind)
        {
            self.renamed.push((argument, *told));
            left.clear();
            self.undeclared.clear();
        }
        self.undocumented = left;
    }

    fn rename(&mut self, argument: &'c Argument, told: Told<'c>) {
        self.undeclared.retain(|other| !std::ptr::eq(other.name, told.name));
        self.renamed.push((argument, told));
    }
}
