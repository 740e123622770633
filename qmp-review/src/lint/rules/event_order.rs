//! The event list is in the order of the alphabet.

use crate::lint::sections::{Documented, of_text};
use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::text::Kind;

pub(super) const RULE: Rule = Rule {
    id: "event-order",
    level: Level::Warn,
    summary: "an event is out of the order of the alphabet",
    page: include_str!("event_order.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for text in context.texts.iter().filter(|text| text.kind == Kind::Events) {
        let events: Vec<(Documented<'_>, &str)> =
            of_text(text).filter_map(|one| Some((one, one.name()?))).collect();
        let names: Vec<&str> = events.iter().map(|(_, name)| *name).collect();
        let kept = longest_sorted(&names);
        // Who does not keep an order need not keep this one.
        if kept.len() * 4 < names.len() * 3 {
            continue;
        }
        let misplaced = events.iter().enumerate().filter(|(at, _)| !kept.contains(at));
        for (_, (documented, name)) in misplaced {
            let before = kept.iter().rev().find(|&&other| names[other] <= *name).map(|&other| names[other]);
            let place = match before {
                Some(before) => format!("behind '{before}'"),
                None => "first".to_owned(),
            };
            let message = "this event is out of the order of the alphabet";
            findings.add(documented.heading.text.span, message, |it| {
                documented.named(it).help(format!("it belongs {place}"))
            });
        }
    }
}

/// The places of the most names that are in order: what is left is what was put in the wrong place.
fn longest_sorted(names: &[&str]) -> Vec<usize> {
    // For each length the place of the least name that such a run can end with.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(names.len());
    for (at, name) in names.iter().enumerate() {
        let len = ends.partition_point(|&end| names[end] <= *name);
        before.push(len.checked_sub(1).and_then(|len| ends.get(len).copied()));
        match ends.get_mut(len) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut out = Vec::new();
    let mut at = ends.last().copied();
    while let Some(end) = at {
        out.push(end);
        at = before.get(end).copied().flatten();
    }
    out.reverse();
    out
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::found;

    #[test]
    fn who_keeps_none_is_left_alone() {
        let list = |names: &[&str]| {
            let text: String =
                names.iter().map(|name| format!("{name}\n----\nIt was done.\n\nData: None.\n\n")).collect();
            found(&RULE, &text)
        };
        assert_eq!(list(&["AAA", "BBB", "CCC", "DDD", "EEE"]), [""; 0]);
        let misplaced = ["19:1: this event is out of the order of the alphabet"];
        assert_eq!(list(&["BBB", "CCC", "DDD", "AAA", "EEE"]), misplaced);
        assert_eq!(list(&["EEE", "DDD", "CCC", "BBB", "AAA"]), [""; 0]);
    }
}
