//! What the words of an item say: type, optional, default, values.

use super::item::Item;
use super::tag::{self, Tag};
use crate::dialect::Names;
use crate::model::{Meta, Type, WitnessKind};

/// What an item says of its member.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said {
    /// The JSON kind, by its tag, else by its words.
    pub(crate) kind: Option<WitnessKind>,
    /// Whether a tag says so.
    pub(crate) tagged: bool,
    /// Of an array: the kind of its elements.
    pub(crate) element: Option<WitnessKind>,
    pub(crate) optional: bool,
    pub(crate) default: Option<String>,
    /// Since, features and condition.
    pub(crate) meta: Meta,
    /// The type, where a tag gives more than its kind.
    pub(crate) ty: Option<Type>,
    /// The values of an enumeration, each with what is said of it.
    pub(crate) values: Vec<(String, String)>,
    /// The name of a shape described elsewhere, in `the same members of the 'X json-object'`.
    pub(crate) same_as: Option<String>,
    /// Whether it says that it contains its own kind again.
    pub(crate) recursive: bool,
    /// The text without its tags.
    pub(crate) text: String,
}

/// Reads an item.
pub(crate) fn said(item: &Item<'_>, names: &Names) -> Said {
    let (values, lines) = super::values::split(item);
    let (tags, text) = tag::split(&lines, names);
    let mut said = Said { values, text, ..Said::default() };
    for tag in &tags {
        said.take_tag(tag);
    }
    said.take_words(item);
    if item.members().next().is_some() {
        said.text = without_lead(&said.text).to_owned();
    }
    said
}

/// The text of an item with items nested in it, without the words that lead to them: `…, a json-object containing the
/// following:`. The type says that better. Where nothing else is said, the words stay.
fn without_lead(text: &str) -> &str {
    let Some(lead) = text.rfind("json-object").or_else(|| text.rfind("json-array")) else { return text };
    let leads = ["following", "contain", "with"].iter().any(|word| text[lead..].contains(word));
    if !leads || text[lead..].contains(". ") {
        return text;
    }
    // `a json-array of json-objects, each …` is one clause, which starts at the first of its two kinds.
    let start = text[..lead].rfind("json-array of ").unwrap_or(lead);
    let before = text[..start].rfind([',', ';', '.']).map_or("", |end| &text[..end]);
    if before.is_empty() { text } else { before }
}

impl Said {
    fn take_tag(&mut self, tag: &Tag) {
        if self.kind.is_none() && tag.kind.is_some() {
            self.kind = tag.kind;
            self.tagged = true;
            self.element = tag.element.as_deref().and_then(element_kind);
        }
        self.optional |= tag.optional;
        if tag.fixed && self.values.is_empty() {
            // `"io" (json-string, fixed)`: the text is the value.
            self.values
                .extend(tag::quoted_words(&self.text).map(|(_, value)| (value.to_owned(), String::new())));
            if matches!(self.values.as_slice(), [(value, _)] if tag::unquote(&self.text) == value) {
                self.text.clear();
            }
        }
        self.default = self.default.take().or_else(|| tag.default.clone());
        if self.ty.is_none() {
            self.ty = tag.ty.clone();
        }
        let Meta { since, removed, condition, features } = &mut self.meta;
        *since = since.take().or_else(|| tag.since.clone());
        *removed = removed.take().or_else(|| tag.meta.removed.clone());
        *condition = condition.take().or_else(|| tag.meta.condition.clone());
        features.extend(tag.meta.features.iter().cloned());
        if self.values.is_empty() && tag.quoted.len() > 1 {
            self.values = tag.quoted.iter().map(|value| (value.clone(), String::new())).collect();
        }
    }

    fn take_words(&mut self, item: &Item<'_>) {
        let lower = self.text.to_ascii_lowercase();
        if (self.kind.is_none() || self.kind == Some(WitnessKind::Array))
            && let Some((kind, element)) = kind_in_words(&lower)
        {
            self.kind = self.kind.or(Some(kind));
            self.element = self.element.or(element);
        }
        if item.is_array_head {
            self.kind = Some(WitnessKind::Array);
        }
        if self.default.is_none() {
            self.default = default_in_words(&self.text, &lower);
        }
        self.optional |= self.default.is_some() || is_optional(&lower) || item.is_variant;
        self.recursive = lower.contains("recursively");
        self.same_as = same_as(&self.text);
    }
}

/// Words that say that a member may be absent. Each occurs in one of QEMU's texts.
fn is_optional(lower: &str) -> bool {
    const TOLD: [&str; 9] = [
        "it's optional",
        "is optional",
        "an optional ",
        "optional list",
        "only present",
        "present only",
        "not present",
        "field is absent",
        "field is omitted",
    ];
    TOLD.iter().any(|words| lower.contains(words)) || lower.starts_with("optional")
}

/// Kind and element kind that the words give: `a json-array of json-objects`, `a dictionary`. The one that is
/// named first decides, since `a json-array of json-objects, each json-object …` names both.
pub(crate) fn kind_in_words(lower: &str) -> Option<(WitnessKind, Option<WitnessKind>)> {
    const WORDS: [(&str, WitnessKind); 14] = [
        ("json-array", WitnessKind::Array),
        ("json array", WitnessKind::Array),
        ("array of", WitnessKind::Array),
        ("list of", WitnessKind::Array),
        ("json-object", WitnessKind::Object),
        ("json object", WitnessKind::Object),
        ("json-dict", WitnessKind::Object),
        ("dictionary", WitnessKind::Object),
        ("json-string", WitnessKind::String),
        ("json-int", WitnessKind::Integer),
        ("json-bool", WitnessKind::Boolean),
        ("json-number", WitnessKind::Number),
        ("json-null", WitnessKind::Null),
        ("json-value", WitnessKind::Any),
    ];
    let (at, words, kind) = WORDS
        .iter()
        .filter_map(|&(words, kind)| lower.find(words).map(|at| (at, words, kind)))
        .min_by_key(|found| found.0)?;
    let behind = lower[at + words.len()..].trim_start().trim_start_matches("of ");
    Some((kind, (kind == WitnessKind::Array).then(|| element_kind(behind)).flatten()))
}

/// The kind of an array's elements, by the first words behind `array of`: `json-objects, each`, `unicast macaddr string`.
fn element_kind(words: &str) -> Option<WitnessKind> {
    let phrase = words.split([',', '.', ';', ':', '(']).next().unwrap_or("");
    let word = |word: &str| {
        let plain = word.trim_matches(|c: char| !c.is_alphanumeric());
        tag::kind(plain).or_else(|| tag::kind(plain.trim_end_matches('s')))
    };
    phrase.split_whitespace().take(4).find_map(word)
}

/// `Defaults to 100`, `default 'report'`, `default is 5`; only what looks like a value.
/// `lower` is the text in lower case.
fn default_in_words(text: &str, lower: &str) -> Option<String> {
    if !lower.contains("default") {
        return None;
    }
    let value = |(at, words): (usize, &str)| {
        let behind = text.get(at + words.len()..)?.trim_start();
        let word = behind.split_whitespace().next()?.trim_end_matches(['.', ',', ';', ')']);
        let quoted = tag::quoted_words(behind).next().filter(|_| behind.starts_with(['"', '\'']));
        let plain = word.parse::<f64>().is_ok() || matches!(word, "true" | "false");
        quoted.map(|(_, value)| value.to_owned()).or_else(|| plain.then(|| word.to_owned()))
    };
    ["defaults to ", "default to ", "default is ", "default: ", "default "]
        .iter()
        .filter_map(|words| lower.find(words).map(|at| (at, *words)))
        .find_map(value)
}

/// The shape in `the same members of the 'PCI device json-object' described above`, or in `the 'disk image json-object'
/// described below`.
fn same_as(text: &str) -> Option<String> {
    let shape = |name: &str| name.strip_suffix("json-object").map(|name| name.trim().to_owned());
    let named = tag::quoted_words(text).find_map(|(_, name)| shape(name));
    named.filter(|name| !name.is_empty()).or_else(|| {
        let at = text.find("same members")?;
        tag::quoted_words(&text[at..]).next().map(|(_, name)| name.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::without_lead;

    #[test]
    fn what_leads_to_nested_items_is_left_out() {
        assert_eq!(without_lead("use of caches, a json-object containing the following:"), "use of caches");
        assert_eq!(
            without_lead("parts, a json-array of json-objects, each containing the following:"),
            "parts"
        );
        assert_eq!(without_lead("only for bridges. It is a json-object with these:"), "only for bridges");
        assert_eq!(
            without_lead("A json-object containing three values:"),
            "A json-object containing three values:"
        );
        assert_eq!(
            without_lead("the state, as a json-object. It changes"),
            "the state, as a json-object. It changes"
        );
    }
}
