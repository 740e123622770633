//! Examples are JSON by the letter.

use crate::lint::example::without_leaders;
use crate::lint::fix::with_edits;
use crate::lint::{Context, Edit, Example, Findings, Level, Rule};
use qmp_schema::text::{Slip, SlipKind, read_json};

pub(super) const RULE: Rule = Rule {
    id: "example-not-json",
    level: Level::Deny,
    summary: "an example is not JSON",
    page: include_str!("example_not_json.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for example in &context.examples {
        let slips: Vec<&Slip> = example.slips.iter().filter(|slip| slip.kind != SlipKind::Elided).collect();
        // Who writes one string of a line in other quotes writes all of them so.
        let are_one = |a: &&Slip, b: &&Slip| {
            let is_quotes = |slip: &Slip| slip.kind == SlipKind::OtherQuotes;
            is_quotes(a) && is_quotes(b) && line(context, example, a) == line(context, example, b)
        };
        if slips.is_empty() {
            continue;
        }
        let is_mended = is_mended(context, example, &slips);
        for slips in slips.chunk_by(are_one) {
            let edits = if is_mended { edits(example, slips) } else { Vec::new() };
            of(context, example, slips, edits, findings);
        }
    }
}

/// Whether the edits, made all together, leave less that is wrong. Where a quote is missing or another one, no more than what has no edit: with
/// quotes that do not pair nobody knows what is a string.
fn is_mended(context: &Context<'_>, example: &Example<'_>, slips: &[&Slip]) -> bool {
    // What it takes to go on behind its end is not in the text that is looked at.
    if slips.iter().any(|slip| slip.kind == SlipKind::GoesOn) {
        return true;
    }
    let whole = example.whole();
    let mut edits = edits(example, slips);
    for Edit { span, .. } in &mut edits {
        (span.start, span.end) =
            (span.start.saturating_sub(whole.start), span.end.saturating_sub(whole.start));
    }
    let text = with_edits(context.sources.text(whole), edits.iter().collect());
    let is_quote = |slip: &&Slip| matches!(slip.kind, SlipKind::OtherQuotes | SlipKind::MissingQuote);
    let most = match slips.iter().any(is_quote) {
        true => example.slips.iter().filter(|slip| slip.edits.is_empty()).count(),
        false => example.slips.len().saturating_sub(1),
    };
    read_json(&without_leaders(&text), 0).slips.len() <= most
}

fn line(context: &Context<'_>, example: &Example<'_>, slip: &Slip) -> usize {
    context.sources.location(example.span(&slip.at)).line
}

fn of(
    context: &Context<'_>,
    example: &Example<'_>,
    slips: &[&Slip],
    edits: Vec<Edit>,
    findings: &mut Findings<'_>,
) {
    let Some(slip) = slips.first() else { return };
    let span = example.span(&slip.at);
    let (message, help) = said(slip.kind, context.sources.text(span));
    findings.add_fixable(span, message, edits, |mut diagnostic| {
        if let Some(opened) = slip.opened {
            diagnostic = diagnostic.related(example.span(&(opened..opened + 1)), "opened here");
        }
        example.owner.named(diagnostic.help(help))
    });
}

fn edits(example: &Example<'_>, slips: &[&Slip]) -> Vec<Edit> {
    if !example.is_in_place() {
        return Vec::new();
    }
    let edit = |(at, text): &(_, String)| Edit { span: example.span(at), text: text.clone() };
    slips.iter().flat_map(|slip| &slip.edits).map(edit).collect()
}

/// What is wrong, and what to do. `there` is what stands at the place.
fn said(kind: SlipKind, there: &str) -> (String, String) {
    let (message, help) = match kind {
        SlipKind::MissingComma => ("a comma is missing here", "put one behind the value"),
        SlipKind::SurplusComma => ("this comma has nothing to part", "remove it"),
        SlipKind::MissingColon => {
            ("a colon is missing here", "put one between the member's name and its value")
        }
        SlipKind::NoColon => ("here must be a colon", "a colon stands between a member's name and its value"),
        SlipKind::MissingValue => {
            ("a value is missing here", "put a colon and a value behind the member's name")
        }
        SlipKind::MissingName => {
            ("this value has no name", "members of an object are written \"name\": value")
        }
        SlipKind::OtherQuotes => ("strings stand in \"\"", "replace the quotes"),
        SlipKind::MissingQuote => ("this string lacks one of its quotes", "put it there"),
        SlipKind::ControlCharacter => {
            ("a string has no such character but escaped", "write it as \\t or \\u0009")
        }
        SlipKind::BadEscape => {
            ("JSON has no such escape", "it has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits")
        }
        SlipKind::BareName => ("the name of a member stands in \"\"", "put it in quotes"),
        SlipKind::BareWord => {
            return (format!("'{there}' is no JSON value"), "a string stands in \"\"".to_owned());
        }
        SlipKind::BadNumber => {
            return (format!("'{there}' is no number as JSON writes it"), bad_number().to_owned());
        }
        SlipKind::Comment => ("JSON has no comments", "say it above the example"),
        SlipKind::StrayCharacter => return (stray(there), "remove it".to_owned()),
        SlipKind::SurplusColon => {
            ("this colon has no member's name before it", "remove it, or write the name")
        }
        SlipKind::Unclosed => ("a closing bracket is missing here", "close what is open"),
        SlipKind::Unopened => ("an opening bracket is missing here", "put it there"),
        SlipKind::OtherBracket => {
            ("this closes a bracket of the other kind", "close an object with }, an array with ]")
        }
        SlipKind::SurplusBracket => ("this closes nothing", "remove it, or open what it closes"),
        SlipKind::GoesOn => {
            ("this closes the example, which goes on behind it", "remove it, or open what it closes")
        }
        _ => ("this is no JSON", "an example is one JSON object"),
    };
    (message.to_owned(), help.to_owned())
}

fn bad_number() -> &'static str {
    "decimal digits, without zeros ahead, with at least one digit on either side of a point"
}

/// A character that cannot be seen is told by its number.
fn stray(there: &str) -> String {
    match there.chars().next() {
        Some(c) if c.is_whitespace() || c.is_control() || !c.is_ascii() => {
            format!("the character U+{:04X} means nothing in JSON", u32::from(c))
        }
        _ => format!("'{there}' means nothing here"),
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{found, lamp_set, query_lamps};

    #[test]
    fn places_within_the_example() {
        assert_eq!(
            found(
                &RULE,
                &lamp_set(
                    r#"-> { "execute": "lamp-set",
     "arguments": { "lamp": "desk" "level": 3, } }"#
                )
            ),
            ["20:35: a comma is missing here", "20:46: this comma has nothing to part"]
        );
        assert_eq!(
            found(&RULE, &lamp_set(r#"-> { 'execute': 'lamp-set', 'arguments': { 'lamp': "desk" } }"#)),
            ["19:6: strings stand in \"\""]
        );
        assert_eq!(
            found(
                &RULE,
                &lamp_set(
                    r#"-> { "execute": "lamp-set" }
     "arguments": { "lamp": "desk" } }"#
                )
            ),
            ["19:28: this closes the example, which goes on behind it"]
        );
        assert_eq!(
            found(&RULE, &lamp_set(r#"-> { "execute": "lamp-set", "arguments": { "lamp": "desk" }"#)),
            ["19:60: a closing bracket is missing here"]
        );
        assert_eq!(
            found(
                &RULE,
                &query_lamps(
                    r#"-> { "execute": "query-lamps" }
<- { "return": [ ... ] }"#
                )
            ),
            [""; 0]
        );
    }
}
