//! Members have a type tag.

use super::tag_parenthesis;
use crate::lint::arguments::compare;
use crate::lint::sections::{Documented, all_items, behind};
use crate::lint::words::{is_type_name, type_word};
use crate::lint::{Context, Edit, Findings, Level, Rule, tags};
use qmp_schema::model::WitnessKind;
use qmp_schema::text::{Argument, Item};
use std::collections::HashMap;

pub(super) const RULE: Rule = Rule {
    id: "missing-tag",
    level: Level::Deny,
    summary: "a member is documented without its type",
    page: include_str!("missing_tag.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        let both = compare(&documented).both.into_iter();
        let declared: HashMap<*const Item, &Argument> =
            both.map(|(argument, told)| (std::ptr::from_ref(told.item), argument)).rev().collect();
        for list in documented.member_lists() {
            for item in all_items(list.items).into_iter().filter(|item| lacks_type(item, context)) {
                let declared = declared.get(&std::ptr::from_ref(item)).copied();
                finding(&documented, item, declared, findings);
            }
        }
    }
}

fn finding(
    documented: &Documented<'_>,
    item: &Item,
    declared: Option<&Argument>,
    findings: &mut Findings<'_>,
) {
    let Some(name) = item.names.first() else { return };
    let message = format!("member '{}' has no type tag", name.text);
    // What the table declares is what the tag has to say; a tag that is there says something else already.
    let declared = declared.filter(|argument| argument.kind != WitnessKind::Any);
    let fix = declared.filter(|_| item.parentheses.iter().all(|it| it.tag.is_none())).map(|argument| {
        let optional = if argument.optional { ", optional" } else { "" };
        Edit { span: behind(item.span), text: format!(" ({}{optional})", type_word(argument.kind)) }
    });
    findings.add_fixable(name.span, message, fix.into_iter().collect(), |it| {
        documented.named(it).help("say it at the end of the text: (json-string), (json-int, optional)")
    });
}

fn lacks_type(item: &Item, context: &Context<'_>) -> bool {
    let has_words = item.kind.is_some() || item.is_array_head;
    let has_members = item.children.iter().any(|child| !child.names.is_empty());
    let is_slip = item.parentheses.iter().any(|it| !tags::slips(it, context.sources).is_empty());
    !item.names.is_empty()
        && !has_words
        && !has_members
        && !is_slip
        && !names_type(item)
        && tag_parenthesis::broken(item, context.sources).is_none()
}

/// Whether a tag or the words name a type of the QAPI schema, or something described elsewhere.
fn names_type(item: &Item) -> bool {
    let mut pieces = item.parentheses.iter().flat_map(|it| it.inner.text.split([',', ';']));
    let in_tag = pieces.any(|piece| is_type_name(piece.trim()));
    let lower = item.text.text.to_ascii_lowercase();
    let elsewhere = ["qapi-schema", "qapi/", "same members", "described above", "described below", "same as"];
    in_tag || elsewhere.iter().any(|words| lower.contains(words))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn unless_the_words_say_it() {
        let items =
            |text: &str| found(&RULE, &command("set", "id:s", &format!("Arguments:\n\n- \"id\": {text}\n")));
        assert_eq!(items("which"), ["11:4: member 'id' has no type tag"]);
        assert_eq!(items("which (see below)"), ["11:4: member 'id' has no type tag"]);
        assert_eq!(items("which (json-string)"), [""; 0]);
        assert_eq!(items("which (jsn-srting)"), [""; 0]);
        assert_eq!(items("which json-string)"), [""; 0]);
        assert_eq!(items("which (NewImageMode)"), [""; 0]);
        assert_eq!(items("a json-array of lamps"), [""; 0]);
        assert_eq!(items("an object\n  - \"x\": a part (json-int)"), [""; 0]);
        assert_eq!(items("see LampId in qapi-schema.json"), [""; 0]);
    }
}
