//! Lists of items: `- "name": text (type)`, nested by two blanks.

use super::prose::{filled, tidy};
use crate::prose::item::{Item, join};
use crate::prose::line::Line;
use crate::prose::tag;

/// How much deeper than its dash an item's text and items stand.
const STEP: usize = 2;

/// A list; `None` where it stays as it is: behind `When "type" is "x":` indentation tells what applies.
pub(super) fn list(items: &[Item<'_>], raw: &[Line<'_>]) -> Option<String> {
    let is_conditional = raw.iter().any(|line| line.text.contains("When \""));
    (!is_conditional).then(|| all(items, 0))
}

/// Items, with blank lines around one that has blank lines in it.
fn all(items: &[Item<'_>], indent: usize) -> String {
    let mut out = String::new();
    let mut after_parted = false;
    for one in items {
        let text = item(one, indent);
        let is_parted = text.contains("\n\n");
        if !out.is_empty() && (is_parted || after_parted) {
            out.push('\n');
        }
        out.push_str(&text);
        after_parted = is_parted;
    }
    out
}

fn item(item: &Item<'_>, indent: usize) -> String {
    let head = format!("{}{}", " ".repeat(indent), head(item));
    let own = text(item, &head, indent);
    let below = all(&item.children, indent + STEP);
    let gap = if own.contains("\n\n") && !below.is_empty() { "\n" } else { "" };
    format!("{own}{gap}{below}")
}

/// What an item starts with.
fn head(item: &Item<'_>) -> String {
    let names: Vec<String> = item.names.iter().map(|name| format!("\"{}\"", name.text)).collect();
    match (item.names.as_slice(), names.split_last()) {
        ([name], _) if item.is_array_head => format!("{} array:", name.text),
        (_, None) => "-".to_owned(),
        (_, Some((last, []))) => format!("- {last}:"),
        (_, Some((last, others))) => format!("- {} and {last}:", others.join(", ")),
    }
}

/// The words of an item in lines, or its lines one by one where they have structure.
fn text(item: &Item<'_>, head: &str, indent: usize) -> String {
    let words = join(&item.lines);
    let (body, tag) = tag_at_end(&words).unwrap_or((words.as_str(), String::new()));
    if let Some(text) = filled(head, indent + STEP, &item.lines, body, &tag) {
        return text;
    }
    let mut out = head.to_owned();
    for (at, line) in item.lines.iter().enumerate() {
        if at == 0 {
            let gap = if line.is_blank() { "" } else { " " };
            out.extend([gap, line.text.trim()]);
        } else if !line.is_blank() {
            let column = (line.indent() + indent).saturating_sub(item.indent).max(indent + STEP);
            let text = tidy(line);
            out.extend([" ".repeat(column).as_str(), text.trim_start()]);
        }
        out.push('\n');
    }
    out
}

/// The tag that a text ends with, in canonical form, and the text ahead of it.
fn tag_at_end(text: &str) -> Option<(&str, String)> {
    let (open, close) = *tag::groups(text).last()?;
    let inner = &text[open + 1..close];
    let is_last = close + 1 == text.len() && tag::read(inner).is_some();
    let written = || tag::canonical(inner).unwrap_or_else(|| inner.to_owned());
    is_last.then(|| (text[..open].trim_end(), format!("({})", written())))
}
