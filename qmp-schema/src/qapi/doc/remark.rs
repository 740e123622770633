//! Since when there is a member, and its default: what remarks in the text of a member say.

use crate::model::Block;
use crate::prose::tag::groups;

/// What the remarks of one member say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Remarks {
    pub(super) since: Option<String>,
    pub(super) default: Option<String>,
}

impl Remarks {
    /// Takes the remarks out of the paragraphs. Items of lists and notes speak of something else than the whole.
    pub(super) fn take(blocks: &mut Vec<Block>) -> Remarks {
        let mut remarks = Remarks::default();
        blocks.retain_mut(|block| {
            let Block::Paragraph(text) = block else { return true };
            if ["ince", "efault", "ptional"].iter().any(|word| text.contains(word)) {
                let groups_gone = remarks.without_groups(text);
                *text = remarks.without_sentences(&groups_gone);
            }
            !text.is_empty()
        });
        remarks
    }

    /// The text without the parentheses of which each part is a remark.
    fn without_groups(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for (open, close) in groups(text) {
            let pieces = || text[open + 1..close].split([',', ';']).flat_map(|piece| piece.split(". "));
            if pieces().all(|piece| Remark::read(piece).is_some_and(|remark| self.can_take(&remark))) {
                out.push_str(text[at..open].trim_end());
                at = close + 1;
                if out.is_empty() || out.ends_with(['.', ',', ';', ':']) {
                    at += text[at..].bytes().take_while(|byte| matches!(byte, b'.' | b',' | b' ')).count();
                    out.push_str(if out.is_empty() || at == text.len() { "" } else { " " });
                } else if text[at..].starts_with(char::is_alphanumeric) {
                    out.push(' ');
                }
                pieces().filter_map(Remark::read).for_each(|remark| self.add(&remark));
            } else if let Some(version) = pieces().find_map(since).map(|(version, _)| version) {
                // `(since 4.1 for objects, 4.2 for commands)`: the first is it, the rest is worth reading.
                self.since.get_or_insert_with(|| version.to_owned());
            }
        }
        out.push_str(&text[at..]);
        out.truncate(out.trim_end().len());
        out
    }

    /// The text without the sentences, and without the last clauses of sentences, that are remarks.
    fn without_sentences(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for sentence in text.split_inclusive(". ") {
            let whole = sentence.trim_end();
            let body = whole.strip_suffix('.').unwrap_or(whole);
            if self.take_sentence(body) {
                continue;
            }
            let clause =
                body.rfind([',', ';']).filter(|&at| self.take_clause(body[at + 1..].trim(), &body[..at]));
            match clause {
                Some(at) => out.extend([&body[..at], &sentence[body.len()..]]),
                None => out.push_str(sentence),
            }
        }
        out.truncate(out.trim_end().len());
        out
    }

    fn take_sentence(&mut self, sentence: &str) -> bool {
        let sentence = LEADS.iter().fold(sentence, |text, lead| text.strip_prefix(lead).unwrap_or(text));
        let remark = Remark::read(sentence).filter(|remark| self.can_take(remark));
        remark.inspect(|remark| self.add(remark)).is_some()
    }

    /// A clause has to say `default`: `, since 2.4` may be about what stands before it. Behind a condition it
    /// is all that the sentence says.
    fn take_clause(&mut self, clause: &str, before: &str) -> bool {
        !is_word(before, "if ")
            && !is_word(before, "when ")
            && is_word(clause, "default")
            && self.take_sentence(clause)
    }

    /// Whether nothing else has been said before.
    fn can_take(&self, remark: &Remark<'_>) -> bool {
        let same = |known: &Option<String>, said: &str| known.as_deref().is_none_or(|known| known == said);
        match remark {
            Remark::Since(version) => same(&self.since, version),
            Remark::Default(value) => same(&self.default, value),
            Remark::Optional => true,
        }
    }

    fn add(&mut self, remark: &Remark<'_>) {
        match remark {
            Remark::Since(version) => self.since = Some((*version).to_owned()),
            Remark::Default(value) => self.default = Some((*value).to_owned()),
            Remark::Optional => {}
        }
    }
}

/// How a sentence may start that is nothing but a remark.
const LEADS: [&str; 8] = [
    "If not specified, ",
    "If omitted, ",
    "If absent, ",
    "If missing, ",
    "Currently ",
    "currently ",
    "The ",
    "the ",
];

/// One remark.
enum Remark<'a> {
    Since(&'a str),
    Default(&'a str),
    /// The schema says it too.
    Optional,
}

impl<'a> Remark<'a> {
    fn read(text: &'a str) -> Option<Remark<'a>> {
        let text = text.trim();
        if text == "optional" {
            return Some(Remark::Optional);
        }
        if let Some((version, rest)) = since(text) {
            return rest.trim_matches([' ', '.']).is_empty().then_some(Remark::Since(version));
        }
        default(text.strip_prefix("optional ").unwrap_or(text)).map(Remark::Default)
    }
}

/// Whether `text` starts with the word, whatever the case, possibly in another form (`defaults`).
fn is_word(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

/// The release in `since 2.4`, `Since: QEMU 2.4`, and what stands behind it.
pub(super) fn since(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let text = if is_word(text, "since") { &text["since".len()..] } else { return None };
    version(text.trim_start_matches([':', ' ']))
}

/// The release at the start of a text, as written, and what stands behind it.
pub(super) fn version(text: &str) -> Option<(&str, &str)> {
    let text = ["QEMU ", "qemu ", "version ", "v"]
        .iter()
        .fold(text, |text, word| text.strip_prefix(word).unwrap_or(text));
    let length = text.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let version = text[..length].trim_end_matches('.');
    let rest = &text[version.len()..];
    let is_version = version.contains('.') && !version.contains("..") && !version.starts_with('.');
    (is_version && !rest.starts_with(char::is_alphanumeric)).then_some((version, rest))
}

/// The value in `default: 5`, `defaults to 'a'`, `default value is true`.
fn default(text: &str) -> Option<&str> {
    let rest = if is_word(text, "default") { &text["default".len()..] } else { return None };
    let rest = rest.strip_prefix('s').unwrap_or(rest);
    if rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_')) {
        return None;
    }
    let rest = rest.trim_start();
    let rest = rest.strip_prefix("value").map_or(rest, str::trim_start);
    let joined = ["is ", "to ", ": ", "= ", ":", "="].iter().find_map(|word| rest.strip_prefix(word));
    match joined {
        Some(value) => literal(value.trim()),
        // `default level` is no value; `default s16`, `default true` are.
        None => literal(rest).filter(|value| {
            rest.starts_with(['"', '\''])
                || value.contains(|c: char| c.is_ascii_digit())
                || KEYWORDS.contains(value)
        }),
    }
}

/// Words that are a value whatever stands before them.
const KEYWORDS: [&str; 7] = ["true", "false", "on", "off", "auto", "none", "null"];

/// What people write for a default that is no value on the wire.
const NO_VALUES: [&str; 7] = ["absent", "disabled", "empty", "enabled", "this", "unlimited", "unset"];

/// A text in quotes without them, or one word.
fn literal(text: &str) -> Option<&str> {
    let text = text.trim_end_matches('.');
    let quoted = ['"', '\''].iter().find_map(|&quote| text.strip_prefix(quote)?.strip_suffix(quote));
    if let Some(inner) = quoted {
        return (!inner.contains(['"', '\''])).then_some(inner);
    }
    let in_word = |c: char| c.is_ascii_alphanumeric() || "-_.+/%:".contains(c);
    let is_word = !text.is_empty() && text.chars().all(in_word) && !NO_VALUES.contains(&text);
    (is_word && !is_quantity(text)).then_some(text)
}

/// A number with a unit, such as `1000ms`. Sizes (`64K`) are no quantity: they are written like that.
fn is_quantity(text: &str) -> bool {
    let unit = text.trim_start_matches(|c: char| c.is_ascii_digit());
    unit.len() < text.len() && unit.ends_with('s') && unit.chars().all(|c| c.is_ascii_lowercase())
}
