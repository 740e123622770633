//! Enumerations in prose: `Possible values: "a", "b"`, `one of 'a', 'b'`, `[ a | b ]`, lines `"a" - text`.

use super::item::{Item, join};
use super::line::Line;
use super::tag::{quoted_words, unquote};

/// The values of an item's enumeration, each with what is said of it, and the item's text without them.
pub(crate) fn split(item: &Item<'_>) -> (Vec<(String, String)>, String) {
    let nested = item.children.iter().filter(|child| child.names.is_empty()).find_map(|child| {
        let text = child.text();
        introduced(&text).map(|(_, list)| plain(values_of(list)))
    });
    let (mut values, rest) = from_lines(&item.lines);
    let mut text = join(&rest);
    if let Some(nested) = nested {
        values = nested;
    }
    if values.is_empty() {
        if let Some((before, list)) = introduced(&text) {
            values = plain(values_of(list));
            text = before.to_owned();
        } else {
            values = plain(in_words(&text));
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    values.retain(|(value, _)| seen.insert(value.clone()));
    if values.len() < 2 {
        // One value is a constant or the only one so far ("must be"), no set to choose from.
        values.clear();
    }
    (values, text)
}

fn plain(values: Vec<String>) -> Vec<(String, String)> {
    values.into_iter().map(|value| (value, String::new())).collect()
}

/// Text before, and list behind, the words that introduce a list of values.
fn introduced(text: &str) -> Option<(&str, &str)> {
    let lower = text.to_ascii_lowercase();
    let start = lower.find("possible values")?;
    let list = &lower[start..];
    let at = start + list.find("possible values:").or_else(|| list.find("possible values are:"))?;
    let behind = &text[at..];
    Some((text[..at].trim_end(), &behind[behind.find(':')? + 1..]))
}

/// The quoted words of a list, up to the sentence that follows it. A list that ends in an ellipsis is open.
fn values_of(list: &str) -> Vec<String> {
    let mut values = Vec::new();
    let mut at = 0;
    for (end, word) in quoted_words(list) {
        let start = end - word.len() - 2;
        let mut between = list[at..start].split([' ', ',']).filter(|word| !word.is_empty());
        if !between.all(|word| matches!(word, "or" | "and" | "(default)" | "(Default)")) {
            break;
        }
        values.push(word.to_owned());
        at = end;
    }
    if list[at..].trim_start_matches([',', ' ']).starts_with("...") {
        values.clear();
    }
    values
}

/// Values on lines of their own: `"debug" - QEMU is …`, `"stop": the VM …`, or a wrapped list
/// `"reset", "shutdown", or "none"`; and the lines before them.
fn from_lines<'a>(lines: &[Line<'a>]) -> (Vec<(String, String)>, Vec<Line<'a>>) {
    let is_value =
        |line: &Line<'_>| line.text.trim_start().starts_with('"') && !super::tag::has_type(line.text);
    let Some(first) = lines.iter().skip(1).position(is_value).map(|at| at + 1) else {
        return (Vec::new(), lines.to_vec());
    };
    let head = join(&lines[..first]).to_ascii_lowercase();
    let announced =
        ["one of the following", "following values", "one of"].iter().any(|words| head.contains(words));
    if !announced {
        return (Vec::new(), lines.to_vec());
    }
    let mut values: Vec<(String, String)> = Vec::new();
    for line in &lines[first..] {
        let text = line.text.trim();
        match quoted_words(text).next().filter(|_| is_value(line)) {
            Some((end, value)) => {
                let said = text[end..].trim_start();
                if said.starts_with(',') || said.is_empty() || said.starts_with("or ") {
                    values.extend(plain(values_of(text)));
                } else {
                    values.push((value.to_owned(), said.trim_start_matches(['-', ':', ' ']).to_owned()));
                }
            }
            None => {
                if let Some((_, said)) = values.last_mut() {
                    said.push(' ');
                    said.push_str(text);
                }
            }
        }
    }
    (values, lines[..first].to_vec())
}

/// Values in the running text.
fn in_words(text: &str) -> Vec<String> {
    one_of(text)
        .or_else(|| possibilities(text))
        .or_else(|| bracketed(text))
        .or_else(|| alternatives(text))
        .or_else(|| this_or_that(text))
        .unwrap_or_default()
}

/// `one of 'string', 'boolean', 'number', or 'size'`.
fn one_of(text: &str) -> Option<Vec<String>> {
    let at = text.find("one of ")?;
    let values = values_of(&text[at + "one of ".len()..]);
    (values.len() > 1).then_some(values)
}

/// `possibilities include "full" for all the disk, "top" for …`.
fn possibilities(text: &str) -> Option<Vec<String>> {
    let at = text.find("possibilities include")?;
    let sentence = &text[at..];
    let sentence = &sentence[..sentence.find(". ").unwrap_or(sentence.len())];
    Some(quoted_words(sentence).map(|(_, word)| word.to_owned()).collect())
}

/// `[ keep | disconnect | fail ]`; a placeholder such as `+secs` among them makes the set open.
fn bracketed(text: &str) -> Option<Vec<String>> {
    let inner = text.split_once('[')?.1.split_once(']')?.0;
    bar_separated(inner)
}

/// `elf|kdump-zlib|kdump-lzo`.
fn alternatives(text: &str) -> Option<Vec<String>> {
    text.split_whitespace()
        .find(|word| word.matches('|').count() > 1)
        .and_then(|word| bar_separated(word.trim_end_matches(',')))
}

fn bar_separated(text: &str) -> Option<Vec<String>> {
    let words: Vec<&str> = text.split('|').map(|word| unquote(word.trim())).collect();
    let closed = words.len() > 1 && words.iter().all(|word| super::section::is_name(word));
    closed.then(|| words.into_iter().map(str::to_owned).collect())
}

/// `"spice" or "vnc"`.
fn this_or_that(text: &str) -> Option<Vec<String>> {
    let at = text.find("\" or \"")?;
    let start = text[..at].rfind('"')?;
    // Further values may stand before, joined by commas.
    let start = text[..start]
        .char_indices()
        .rev()
        .take_while(|(_, c)| *c != ':' && *c != '.')
        .last()
        .map_or(start, |(i, _)| i);
    let first = text[start..].find('"').map(|len| start + len)?;
    Some(values_of(&text[first..]))
}

#[cfg(test)]
mod tests {
    use super::super::item::take;
    use super::super::line::lines;
    use super::*;

    fn values(text: &str) -> Vec<String> {
        let lines: Vec<_> = lines(text).collect();
        split(&take(&lines).items[0]).0.into_iter().map(|(value, _)| value).collect()
    }

    #[test]
    fn every_form() {
        assert_eq!(
            values("- \"a\": x\n   - Possible values: \"file\", \"file\",\n     \"raw\"\n"),
            ["file", "raw"]
        );
        assert_eq!(
            values("- \"a\": x\n   - Possible values: \"utf8\" (default), \"base64\"\n     Bug: no check.\n"),
            ["utf8", "base64"]
        );
        assert_eq!(values("- \"a\": the operation.  Possible\n  values: \"x\", \"y\"\n"), ["x", "y"]);
        assert_eq!(
            values(
                "- \"a\": it's one of the following (json-string):\n    \"ignore\": it was\n    \"stop\": it is\n"
            ),
            ["ignore", "stop"]
        );
        assert_eq!(
            values(
                "- \"a\": one of the following values (json-string)\n    \"debug\" - so\n    \"run\" - and\n    so on\n"
            ),
            ["debug", "run"]
        );
        assert_eq!(
            values(
                "- \"a\": it's one of the following (json-string):\n     \"reset\", \"pause\", or \"none\"\n"
            ),
            ["reset", "pause", "none"]
        );
        assert_eq!(
            values("- \"a\": [ keep | disconnect | fail ] (json-string)\n"),
            ["keep", "disconnect", "fail"]
        );
        assert_eq!(
            values("- \"a\": it can be elf|kdump-zlib|kdump-lzo, but\n"),
            ["elf", "kdump-zlib", "kdump-lzo"]
        );
        assert_eq!(values("- \"a\": state (one of 'normal', 'none', 'all')\n"), ["normal", "none", "all"]);
        assert_eq!(values("- \"a\": protocol: \"spice\" or \"vnc\" (json-string)\n"), ["spice", "vnc"]);
        assert_eq!(
            values("- \"a\": what; possibilities include \"full\" for all, \"top\" for some\n"),
            ["full", "top"]
        );
    }

    #[test]
    fn open_sets_are_no_enumerations() {
        assert_eq!(values("- \"a\": [ now | never | +secs | secs ]\n"), [""; 0]);
        assert_eq!(values("- \"a\": the device type, \"tap\", \"user\", ... (json-string)\n"), [""; 0]);
        assert_eq!(values("- \"a\": must be \"spice\"\n"), [""; 0]);
    }
}
