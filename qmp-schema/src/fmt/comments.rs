//! Comment lines (HXCOMM) within documentation: each stays ahead of what it stands ahead of.

use crate::prose::line::Line;
use std::collections::BTreeMap;

/// A comment line, and what it stands ahead of.
pub(super) struct Comment<'a> {
    pub(super) text: &'a str,
    /// How the next part of the section starts; `None` at the end.
    ahead_of: Option<Start>,
}

/// The word that a part of a section starts with, and how many parts up to that one start so.
type Start = (String, usize);

/// The comments among the lines of a section; `plain` are the section's lines without them.
fn take<'a>(comments: &[Line<'a>], plain: &[Line<'_>]) -> Vec<Comment<'a>> {
    let texts: Vec<&str> = plain.iter().map(|line| line.text).collect();
    let starts = starts(&texts);
    comments
        .iter()
        .map(|comment| {
            let below = plain.partition_point(|line| line.start < comment.start);
            let line = plain[below..].iter().position(|line| !line.is_blank()).map(|blank| below + blank);
            // Within a part it goes ahead of that.
            let part = line.map(|line| starts.partition_point(|(at, _)| *at <= line).saturating_sub(1));
            let ahead_of = part.and_then(|part| Some(starts.get(part)?.1.clone()));
            Comment { text: comment.text.trim_ascii_end(), ahead_of }
        })
        .collect()
}

/// The comments of each of several sections; what stands between two belongs to the second.
pub(super) fn share<'a>(comments: &[Line<'a>], sections: &[&[Line<'_>]]) -> Vec<Vec<Comment<'a>>> {
    let mut comments = comments;
    let mut out = Vec::with_capacity(sections.len());
    for (at, section) in sections.iter().enumerate() {
        let end = section.iter().rfind(|line| !line.is_blank()).map_or(0, |line| line.start);
        let count = match at + 1 == sections.len() {
            true => comments.len(),
            false => comments.partition_point(|comment| comment.start < end),
        };
        let (own, rest) = comments.split_at(count);
        out.push(take(own, section));
        comments = rest;
    }
    out
}

/// Puts comments into a section that was written anew.
pub(super) fn put(text: &str, comments: &[Comment<'_>]) -> String {
    if comments.is_empty() {
        return text.to_owned();
    }
    let lines: Vec<&str> = text.lines().collect();
    let starts: BTreeMap<Start, usize> = starts(&lines).into_iter().map(|(at, start)| (start, at)).collect();
    let place = |comment: &Comment<'_>| starts.get(comment.ahead_of.as_ref()?).copied();
    let mut places: Vec<(usize, &str)> =
        comments.iter().map(|comment| (place(comment).unwrap_or(lines.len()), comment.text)).collect();
    places.sort_by_key(|(at, _)| *at);
    let mut places = places.into_iter().peekable();
    let mut out = String::with_capacity(text.len());
    for (at, line) in lines.iter().enumerate() {
        while let Some((_, comment)) = places.next_if(|(place, _)| *place <= at) {
            out.extend([comment, "\n"]);
        }
        out.extend([line, "\n"]);
    }
    for (_, comment) in places {
        out.extend([comment, "\n"]);
    }
    out
}

/// The lines at which parts of a section start.
fn starts(lines: &[&str]) -> Vec<(usize, Start)> {
    let mut known = BTreeMap::new();
    let mut out = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let is_first = at == 0 || lines[at - 1].trim().is_empty();
        if line.trim().is_empty() || !(is_first || starts_part(line)) {
            continue;
        }
        let word = word(line);
        let number = known.entry(word.clone()).or_insert(0);
        *number += 1;
        out.push((at, (word, *number)));
    }
    out
}

/// Whether a line starts something, whatever stands above it.
fn starts_part(line: &str) -> bool {
    let text = line.trim_start();
    ["- ", "* ", "-> ", "<- "].iter().any(|sign| text.starts_with(sign)) || line.starts_with('{')
}

/// The first word of a line, without what is written around words.
fn word(line: &str) -> String {
    let is_sign = |c: char| c.is_whitespace() || matches!(c, '-' | '*' | '@' | '"' | '<' | '>' | '\\');
    let text = line.trim_start_matches(is_sign);
    text.chars().take_while(|&c| !c.is_whitespace() && !matches!(c, ':' | '"')).collect()
}
