//! Documented items: `- "name": text (json-type, optional)`, nested by indentation.

use super::item_grammar::{Grammar, Rule};
use super::label::label;
use super::line::Line;
use super::section::MAX_NAMES;
use super::{example, tag};
use pest::Parser;

/// How deep items may nest. QEMU's own texts reach 4.
pub(crate) const MAX_DEPTH: usize = 32;

/// One item of a list.
#[derive(Clone, Debug)]
pub(crate) struct Item<'a> {
    /// The members it documents: mostly one, none for a remark, several in `"pc" and "npc": …`.
    pub(crate) names: Vec<Name<'a>>,
    /// Its text behind the names, line by line.
    pub(crate) lines: Vec<Line<'a>>,
    /// The items nested in it.
    pub(crate) children: Vec<Item<'a>>,
    /// Whether it is introduced by `NAME array:`, so that its children describe the element.
    pub(crate) is_array_head: bool,
    /// Whether it only applies to one value of a discriminator (`When "type" is "x":`).
    pub(crate) is_variant: bool,
    pub(crate) indent: usize,
}

/// A name with its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name<'a> {
    pub(crate) text: &'a str,
    pub(crate) start: usize,
}

/// A list and how many lines it takes.
pub(crate) struct List<'a> {
    pub(crate) items: Vec<Item<'a>>,
    pub(crate) lines: usize,
    /// The first line that nests deeper than [`MAX_DEPTH`].
    pub(crate) too_deep: Option<Line<'a>>,
}

impl<'a> Item<'a> {
    /// The text in one line.
    pub(crate) fn text(&self) -> String {
        join(&self.lines)
    }

    /// The nested items that document members.
    pub(crate) fn members(&self) -> impl Iterator<Item = &Item<'a>> {
        self.children.iter().filter(|child| !child.names.is_empty())
    }
}

/// Lines joined by single blanks; paragraphs, which blank lines part, by [`PARAGRAPH`].
pub(crate) fn join(lines: &[Line<'_>]) -> String {
    let mut out = String::new();
    let mut gap = "";
    for line in lines {
        if line.is_blank() && !out.is_empty() {
            gap = PARAGRAPH;
        }
        for word in line.text.split_whitespace() {
            out.push_str(gap);
            out.push_str(word);
            gap = " ";
        }
    }
    out
}

/// What stands between paragraphs of a text in one piece.
pub(crate) const PARAGRAPH: &str = "\n\n";

/// The text behind an item's dash, where the line starts one.
fn dashed<'a>(line: &Line<'a>) -> Option<Line<'a>> {
    let rest = line.text.trim_start().strip_prefix('-')?;
    (rest.starts_with([' ', '\t']) && !rest.trim().is_empty())
        .then(|| line.from(line.text.len() - rest.len()))
}

/// `NAME array:` on a line of its own: the items below describe the array's element.
fn array_head<'a>(line: &Line<'a>) -> Option<Name<'a>> {
    let before = line.text.trim_end().strip_suffix("array:")?;
    let name = before.trim_end();
    (name.len() < before.len() && super::section::is_name(name))
        .then_some(Name { text: name, start: line.start })
}

pub(crate) fn starts_list(line: &Line<'_>) -> bool {
    dashed(line).is_some() || array_head(line).is_some()
}

/// The names at the start of an item's text, and the text behind them.
fn head<'a>(text: Line<'a>) -> (Vec<Name<'a>>, Line<'a>) {
    let Ok(mut pairs) = Grammar::parse(Rule::head, text.text) else { return (Vec::new(), text) };
    let Some(head) = pairs.next() else { return (Vec::new(), text) };
    let rest = text.from(head.as_span().end());
    let mut names = Vec::new();
    let mut colon = false;
    for part in head.into_inner() {
        match part.as_rule() {
            Rule::name => {
                names.push(Name { text: part.as_str(), start: text.start + part.as_span().start() })
            }
            _ => colon = true,
        }
    }
    // `- "setup-time" amount of …` documents a member, `- "utf8" is the default` is a remark.
    let is_member = if names.len() > MAX_NAMES {
        false
    } else if colon {
        !is_remark(&names)
    } else {
        rest.text.starts_with("(json") || rest.text.starts_with(char::is_alphabetic) && !is_verb(rest.text)
    };
    if is_member { (names, rest) } else { (Vec::new(), text) }
}

/// Words that introduce a remark, not a member, where no quotes stand around them.
fn is_remark(names: &[Name<'_>]) -> bool {
    names.iter().any(|name| {
        matches!(name.text, "Note" | "NOTE" | "Bug" | "Since" | "Default" | "Example" | "Warning" | "Values")
    })
}

fn is_verb(text: &str) -> bool {
    let word = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    matches!(
        word,
        "is" | "are" | "if" | "when" | "means" | "or" | "and" | "for" | "was" | "will" | "can" | "may"
    )
}

/// Takes the list that starts at the first of `lines`.
pub(crate) fn take<'a>(lines: &[Line<'a>]) -> List<'a> {
    let mut flat: Vec<Item<'a>> = Vec::new();
    let mut variant_from: Option<usize> = None;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if line.is_blank() {
            let next = lines[at..].iter().position(|line| !line.is_blank()).map(|skip| at + skip);
            let Some(next) = next.filter(|&next| continues(&flat, &lines[next])) else { break };
            if !starts_list(&lines[next])
                && let Some(last) = flat.last_mut()
            {
                last.lines.push(*line);
            }
            at = next;
            continue;
        }
        let (said, variants) = split_variants(line);
        if let Some(item) = start(&said, &mut variant_from) {
            flat.push(item);
            variant_from = if variants { Some(line.indent() + 1) } else { variant_from };
        } else if line.indent() == 0 && (label(line).is_some() || example::starts_snippet(line)) {
            break;
        } else if let Some(last) = flat.last_mut() {
            last.lines.extend((!said.is_blank()).then_some(said));
            variant_from = if variants { Some(line.indent()) } else { variant_from };
        }
        at += 1;
    }
    let (items, too_deep) = nest(flat);
    List { items, lines: at, too_deep }
}

/// A line without its `When "type" is "x":`, and whether it has one: then the items below apply to that value only.
fn split_variants<'a>(line: &Line<'a>) -> (Line<'a>, bool) {
    match line.text.find("When \"").filter(|_| line.text.trim_end().ends_with(':')) {
        Some(at) => (Line { text: line.text[..at].trim_end(), start: line.start }, true),
        None => (*line, false),
    }
}

/// Whether the list goes on behind a blank line: with another item, or with text of the last item.
fn continues(flat: &[Item<'_>], next: &Line<'_>) -> bool {
    let first = flat.first().map_or(0, |item| item.indent);
    starts_list(next) || (next.indent() > first && !example::starts_snippet(next))
}

fn start<'a>(line: &Line<'a>, variant_from: &mut Option<usize>) -> Option<Item<'a>> {
    let indent = line.indent();
    if variant_from.is_some_and(|from| indent < from) {
        *variant_from = None;
    }
    let is_variant = variant_from.is_some();
    if let Some(name) = array_head(line) {
        let names = vec![name];
        return Some(Item {
            names,
            lines: Vec::new(),
            children: Vec::new(),
            is_array_head: true,
            is_variant,
            indent,
        });
    }
    let (names, text) = head(dashed(line)?);
    Some(Item { names, lines: vec![text], children: Vec::new(), is_array_head: false, is_variant, indent })
}

/// Nests items purely by larger indentation than the parent's.
fn nest<'a>(flat: Vec<Item<'a>>) -> (Vec<Item<'a>>, Option<Line<'a>>) {
    let mut roots = Vec::new();
    let mut open: Vec<Item<'a>> = Vec::new();
    let mut too_deep = None;
    let close = |open: &mut Vec<Item<'a>>, roots: &mut Vec<Item<'a>>| {
        if let Some(done) = open.pop() {
            match open.last_mut() {
                Some(parent) => parent.children.push(done),
                None => roots.push(done),
            }
        }
    };
    for item in flat {
        while open.last().is_some_and(|last| last.indent >= item.indent) {
            close(&mut open, &mut roots);
        }
        if open.len() >= MAX_DEPTH {
            too_deep = too_deep.or(item.lines.first().copied());
            close(&mut open, &mut roots);
        }
        open.push(item);
    }
    while !open.is_empty() {
        close(&mut open, &mut roots);
    }
    (roots, too_deep)
}

/// Lines of an item without a name that document members without a dash, as the program counters of
/// query-cpus: `"nip": PPC (json-int)`.
pub(crate) fn undashed<'a>(item: &Item<'a>) -> Vec<Item<'a>> {
    let documents = |line: &&Line<'a>| line.text.trim_start().starts_with('"') && tag::has_type(line.text);
    let bare = item.lines.iter().filter(documents).map(|line| {
        let (names, text) = head(line.from(line.text.len() - line.text.trim_start().len()));
        Item {
            names,
            lines: vec![text],
            children: Vec::new(),
            is_array_head: false,
            is_variant: true,
            indent: line.indent(),
        }
    });
    bare.filter(|item| !item.names.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::line::lines;
    use super::*;

    fn tree(text: &str) -> String {
        fn show(items: &[Item<'_>], out: &mut String) {
            for item in items {
                let names: Vec<_> = item.names.iter().map(|name| name.text).collect();
                out.push_str(&format!("{}={}", names.join("+"), item.text()));
                if !item.children.is_empty() {
                    out.push('[');
                    show(&item.children, out);
                    out.push(']');
                }
                out.push(';');
            }
        }
        let lines: Vec<_> = lines(text).collect();
        let mut out = String::new();
        show(&take(&lines).items, &mut out);
        out
    }

    #[test]
    fn quoted_bare_and_nameless_items() {
        assert_eq!(
            tree("- \"a\": x\n- b: y\n- \"c\" : z\n- device properties\n"),
            "a=x;b=y;c=z;=device properties;"
        );
        assert_eq!(
            tree("- \"setup-time\" amount of it\n- \"utf8\" is the default\n"),
            "setup-time=amount of it;=\"utf8\" is the default;"
        );
    }

    #[test]
    fn names_with_a_slip() {
        assert_eq!(tree("- \"a: x\n- b\": y\n- \"c\" (json-int)\n"), "a=x;b=y;c=(json-int);");
        assert_eq!(tree("- \"tcp:0\" listens\n"), "=\"tcp:0\" listens;");
    }

    #[test]
    fn nesting_is_by_larger_indentation() {
        assert_eq!(
            tree("- \"a\": x\n    - \"b\": y\n       - \"c\": z\n  more of a?\n    - \"d\": w\n\n- \"e\": v"),
            "a=x[b=y[c=z more of a?;];d=w;];e=v;"
        );
    }

    #[test]
    fn continuation_at_column_0_and_behind_a_blank_line() {
        assert_eq!(tree("- \"a\": one\ntwo\n\n      three\n\nExample:"), "a=one two\n\nthree;");
    }

    #[test]
    fn array_head_takes_the_items_below() {
        assert_eq!(tree("keys array:\n    - \"key\": k\n\n- hold-time: t"), "keys=[key=k;];hold-time=t;");
    }

    #[test]
    fn ends_at_labels_and_examples() {
        assert_eq!(tree("- \"a\": x\nExamples:\n- \"b\": y"), "a=x;");
        assert_eq!(tree("- \"a\": x\n-> { }"), "a=x;");
    }

    #[test]
    fn depth_is_bounded() {
        let text: String = (0..200).map(|i| format!("{}- \"a\": x\n", " ".repeat(i))).collect();
        let lines: Vec<_> = lines(&text).collect();
        assert_eq!(take(&lines).too_deep.map(|line| line.start > 0), Some(true));
    }
}
