//! Tags stand apart from the text.

use crate::lint::sections::{ahead, all_items, behind};
use crate::lint::{Context, Edit, Findings, Level, Rule, tags};
use qmp_schema::{Diagnostic, Span};

pub(super) const RULE: Rule = Rule {
    id: "tag-glued",
    level: Level::Warn,
    summary: "a type tag is glued to the text beside it",
    page: include_str!("tag_glued.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for item in documented.section.lists().into_iter().flat_map(|list| all_items(list.items)) {
            let types = item.parentheses.iter().filter(|it| it.tag.is_some_and(|tag| tag.kind.is_some()));
            for tag in types.map(tags::outer) {
                let file = &context.sources.file(tag.file).text;
                let before = file.get(..tag.start as usize).and_then(|text| text.chars().next_back());
                let behind_it = file.get(tag.end as usize..).and_then(|text| text.chars().next());
                let described = |it: Diagnostic| documented.named(it).help("put a blank between them");
                let blank = |place: Span| vec![Edit { span: place, text: " ".to_owned() }];
                if before.is_some_and(|c| !c.is_whitespace()) {
                    let message = "no blank stands between this tag and the text before it";
                    findings.add_fixable(tag, message, blank(ahead(tag)), described);
                }
                if behind_it.is_some_and(char::is_alphanumeric) {
                    let message = "no blank stands between this tag and the text behind it";
                    findings.add_fixable(tag, message, blank(behind(tag)), described);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn on_either_side() {
        let items =
            |text: &str| found(&RULE, &command("set", "id:s", &format!("Arguments:\n\n- \"id\": {text}\n")));
        assert_eq!(items("which (json-string)"), [""; 0]);
        assert_eq!(items("which (json-string)."), [""; 0]);
        assert_eq!(items("which(see below) (json-string)"), [""; 0]);
        assert_eq!(
            items("which(json-string)"),
            ["11:14: no blank stands between this tag and the text before it"]
        );
        assert_eq!(
            items("which (json-string)or"),
            ["11:15: no blank stands between this tag and the text behind it"]
        );
    }
}
