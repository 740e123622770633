//! Each value of an enumeration is listed once.

use crate::lint::sections::all_items;
use crate::lint::{Context, Edit, Findings, Level, Rule};
use qmp_schema::Span;

pub(super) const RULE: Rule = Rule {
    id: "value-twice",
    level: Level::Deny,
    summary: "a list of values has one of them twice",
    page: include_str!("value_twice.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for item in documented.section.lists().into_iter().flat_map(|list| all_items(list.items)) {
            for twice in duplicates(context.sources.text(item.text.span), item.text.span) {
                let message = format!("the value '{}' is listed twice", twice.value);
                let fix = twice.fix.map(|span| Edit { span, text: String::new() });
                findings.add_fixable(twice.span, message, fix.into_iter().collect(), |it| {
                    documented
                        .named(it)
                        .related(twice.first, "first listed here")
                        .help("remove it, or write the value that was meant")
                });
            }
        }
    }
}

struct Twice<'t> {
    value: &'t str,
    span: Span,
    first: Span,
    /// What goes: the comma before it and the value.
    fix: Option<Span>,
}

/// The values that stand twice in a run of quoted words that commas, `or` and `and` part.
fn duplicates(text: &str, span: Span) -> Vec<Twice<'_>> {
    let place = |start: usize, end: usize| Span {
        start: span.start + start as u32,
        end: span.start + end as u32,
        ..span
    };
    let mut out = Vec::new();
    let mut run: Vec<(&str, Span)> = Vec::new();
    let mut at = 0;
    while let Some((open, close)) = quoted(text, at) {
        let (between, value) = (&text[at..open], &text[open + 1..close]);
        let words = |word: &str| matches!(word, "or" | "and" | "," | "(default)");
        let joins = between.replace(',', " , ").split_whitespace().all(words);
        if !joins {
            run.clear();
        }
        let whole = place(open, close + 1);
        if let Some((_, first)) = run.iter().find(|(known, _)| *known == value) {
            let comma = between.trim() == ",";
            let fix = comma.then(|| place(at, close + 1));
            out.push(Twice { value, span: whole, first: *first, fix });
        } else {
            run.push((value, whole));
        }
        at = close + 1;
    }
    out
}

/// The next word in double quotes, or in single ones that are no apostrophes: where both quotes stand.
fn quoted(text: &str, from: usize) -> Option<(usize, usize)> {
    let mut at = from;
    loop {
        let open = at + text.get(at..)?.find(['"', '\''])?;
        let quote = text[open..].chars().next()?;
        let is_apostrophe = quote == '\'' && text[..open].ends_with(char::is_alphanumeric);
        let close = text[open + 1..].find(quote).map(|len| open + 1 + len);
        match close {
            Some(close) if !is_apostrophe => return Some((open, close)),
            _ => at = open + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn in_one_run() {
        let items =
            |text: &str| found(&RULE, &command("set", "id:s", &format!("Arguments:\n\n- \"id\": {text}\n")));
        assert_eq!(
            items("one of \"a\", \"b\", \"a\" (json-string)"),
            ["11:26: the value 'a' is listed twice"]
        );
        assert_eq!(items("one of 'a', 'b'\n  or 'a' (json-string)"), ["12:6: the value 'a' is listed twice"]);
        assert_eq!(items("where \"a\" is given, \"a\" holds (json-string)"), [""; 0]);
        assert_eq!(
            items("mode (json-string)\n  - Possible values: \"a\", \"b\",\n    \"b\""),
            ["13:5: the value 'b' is listed twice"]
        );
    }
}
