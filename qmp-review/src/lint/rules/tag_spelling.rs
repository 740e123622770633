//! Tags are written with the words that there are.

use crate::lint::sections::all_items;
use crate::lint::{Context, Edit, Findings, Level, Rule, tags};

pub(super) const RULE: Rule = Rule {
    id: "tag-spelling",
    level: Level::Deny,
    summary: "a type tag is misspelled",
    page: include_str!("tag_spelling.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for item in documented.section.lists().into_iter().flat_map(|list| all_items(list.items)) {
            for slip in item.parentheses.iter().flat_map(|it| tags::slips(it, context.sources)) {
                let (message, fix) = match slip.meant {
                    Some(meant) => {
                        let message = format!("'{}' is written '{meant}'", slip.found);
                        (message, vec![Edit { span: slip.span, text: meant }])
                    }
                    None => (format!("'{}' is no type", slip.found), Vec::new()),
                };
                findings.add_fixable(slip.span, message, fix, |it| {
                    documented.named(it).help(
                        "the types are json-string, json-int, json-number, json-bool, json-object and json-array",
                    )
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn what_was_meant() {
        let items =
            |text: &str| found(&RULE, &command("set", "id:s", &format!("Arguments:\n\n- \"id\": {text}\n")));
        assert_eq!(items("which (json-string, optional)"), [""; 0]);
        assert_eq!(items("which (json-string, since 2.4)"), [""; 0]);
        assert_eq!(items("which (in bytes)"), [""; 0]);
        assert_eq!(items("which (LampId, optional)"), [""; 0]);
        assert_eq!(items("which (josn-string)"), ["11:16: 'josn-string' is written 'json-string'"]);
        assert_eq!(
            items("which (json_string, optinal)"),
            ["11:16: 'json_string' is written 'json-string'", "11:29: 'optinal' is written 'optional'"]
        );
        assert_eq!(items("which (int)"), ["11:16: 'int' is written 'json-int'"]);
        assert_eq!(items("which (optional, json-dict)"), ["11:26: 'json-dict' is written 'json-object'"]);
        assert_eq!(
            items("which (json-string optional)"),
            ["11:16: 'json-string optional' is written 'json-string, optional'"]
        );
        assert_eq!(
            items("which (json-string. optional)"),
            ["11:16: 'json-string. optional' is written 'json-string, optional'"]
        );
        assert_eq!(items("which (json-string; optional)"), ["11:27: '; optional' is written ', optional'"]);
        assert_eq!(items("which (json-string; \"a\" or \"b\")"), [""; 0]);
        assert_eq!(items("which (json-frob)"), ["11:16: 'json-frob' is no type"]);
    }
}
