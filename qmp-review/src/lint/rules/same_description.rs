//! Members that differ are described differently.

use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::text::{Item, Placed};
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    id: "same-description",
    level: Level::Warn,
    summary: "two members beside each other are described by the same words",
    page: include_str!("same_description.md"),
    check,
};

/// Shorter texts (`device name`) may well be the same.
const FEWEST_WORDS: usize = 4;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for list in documented.member_lists() {
            let mut levels = vec![list.items];
            while let Some(items) = levels.pop() {
                for (first, second) in same(items) {
                    let (Some(one), Some(other)) = (first.names.first(), second.names.first()) else {
                        continue;
                    };
                    let message = format!("member '{}' is described as '{}' is", other.text, one.text);
                    findings.add(second.text.span, message, |it| {
                        documented
                            .named(it)
                            .related(first.text.span, "the same words")
                            .help("say of each what it is; one of the two may be a copy that was not adapted")
                    });
                }
                levels.extend(items.iter().map(|item| item.children.as_slice()));
            }
        }
    }
}

/// Items of one list with the same text, each with the first that has it.
fn same(items: &[Item]) -> Vec<(&Item, &Item)> {
    let mut known: BTreeMap<&str, &Item> = BTreeMap::new();
    let mut out = Vec::new();
    let name = |name: &Placed| name.text.clone();
    for item in
        items.iter().filter(|item| item.names.len() == 1 && item.children.is_empty() && !item.is_variant)
    {
        let text = item.text.text.as_str();
        let words = text.split_whitespace().take_while(|word| !word.starts_with('(')).count();
        if words < FEWEST_WORDS {
            continue;
        }
        match known.get(text) {
            // One member described twice is another finding.
            Some(first) if first.names.first().map(name) == item.names.first().map(name) => {}
            Some(first) => out.push((*first, item)),
            None => {
                known.insert(text, item);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn of_more_than_a_few_words() {
        let pair = |one: &str, other: &str| {
            let items = format!("Arguments:\n\n- \"rd\": {one} (json-int)\n- \"wr\": {other} (json-int)\n");
            found(&RULE, &command("set", "rd:i,wr:i", &items))
        };
        let same = ["12:9: member 'wr' is described as 'rd' is"];
        assert_eq!(pair("reads in bytes per second", "reads in bytes per second"), same);
        assert_eq!(pair("reads in bytes per second", "writes in bytes per second"), [""; 0]);
        assert_eq!(pair("device name", "device name"), [""; 0]);
    }
}
