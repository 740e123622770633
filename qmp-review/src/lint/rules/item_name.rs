//! The names of documented members stand in quotes, with a colon behind them.

use crate::lint::sections::{ahead, all_items, behind};
use crate::lint::{Context, Edit, Findings, Level, Rule};
use qmp_schema::text::Item;
use qmp_schema::{SourceMap, Span};

pub(super) const RULE: Rule = Rule {
    id: "item-name",
    level: Level::Deny,
    summary: "the name of a documented member lacks a quote or its colon",
    page: include_str!("item_name.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for item in documented.member_lists().into_iter().flat_map(|list| all_items(list.items)) {
            let Some((name, message, edit)) = broken(item, context.sources) else { continue };
            findings.add_fixable(name, message, vec![edit], |it| {
                documented.named(it).help("an item is - \"NAME\": text (type)")
            });
        }
    }
}

/// What a name lacks, with its place and what mends it. Names without any quotes are as well read.
fn broken(item: &Item, sources: &SourceMap) -> Option<(Span, String, Edit)> {
    let (first, last) = (item.names.first()?, item.names.last()?);
    let text = &sources.file(first.span.file).text;
    let (before, rest) = (text.get(..first.span.start as usize)?, text.get(last.span.end as usize..)?);
    let insert = |span: Span, text: &str| Edit { span, text: text.to_owned() };
    let (what, edit) = match (before.ends_with('"'), rest.strip_prefix('"')) {
        (true, None) => ("its closing quote", insert(behind(last.span), "\"")),
        (false, Some(_)) => ("its opening quote", insert(ahead(first.span), "\"")),
        (true, Some(rest)) if !rest.trim_start().starts_with(':') => {
            ("the colon behind it", insert(behind(Span { end: last.span.end + 1, ..last.span }), ":"))
        }
        _ => return None,
    };
    Some((first.span.to(last.span), format!("the name '{}' lacks {what}", last.text), edit))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn quotes_and_colon() {
        let item = |item: &str| {
            let items = format!("Arguments:\n\n- {item}\n");
            found(&RULE, &command("set", "lamp:s", &items))
        };
        assert_eq!(item("\"lamp: which (json-string)"), ["11:4: the name 'lamp' lacks its closing quote"]);
        assert_eq!(item("lamp\": which (json-string)"), ["11:3: the name 'lamp' lacks its opening quote"]);
        assert_eq!(item("\"lamp\" which (json-string)"), ["11:4: the name 'lamp' lacks the colon behind it"]);
        assert_eq!(item("\"lamp\" (json-string)"), ["11:4: the name 'lamp' lacks the colon behind it"]);
        for right in [
            "\"lamp\": which",
            "\"lamp\" : which",
            "lamp: which",
            "\"lamp\" and \"bulb\": which",
            "\"on\" is a value",
        ] {
            assert_eq!(item(right), [""; 0], "{right}");
        }
    }
}
