//! The tag of an argument says whether it can be left out.

use crate::lint::arguments::compare;
use crate::lint::{Context, Edit, Findings, Level, Rule, tags};
use qmp_schema::Span;

pub(super) const RULE: Rule = Rule {
    id: "argument-optional",
    level: Level::Deny,
    summary: "args_type and documentation differ on whether an argument can be left out",
    page: include_str!("argument_optional.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for (argument, told) in compare(&documented).both {
            let says = tags::says(told.item, context.sources);
            // Without a type tag there is no place for the word; another rule asks for the tag.
            let Some(place) = says.place.filter(|_| !argument.is_option_list) else { continue };
            let told_optional = told.item.optional || says.optional || says.has_default;
            let declared = context.sources.text(argument.span);
            let related = format!("declared as {declared}");
            if argument.optional && !told_optional {
                let message = format!(
                    "argument '{}' can be left out, but its tag does not say optional",
                    argument.name
                );
                findings.add_fixable(place, message, vec![add_optional(place)], |it| {
                    documented.named(it).related(argument.span, related).help("add 'optional' to the tag")
                });
            } else if !argument.optional && says.optional {
                let message = format!(
                    "argument '{}' is documented as optional, but it cannot be left out",
                    argument.name
                );
                let help = format!("take 'optional' out of the tag, or declare {declared}?");
                findings.add(place, message, |it| {
                    documented.named(it).related(argument.span, related).help(help)
                });
            }
        }
    }
}

/// Puts `, optional` at the end of a tag.
pub(super) fn add_optional(tag: Span) -> Edit {
    let end = tag.end.saturating_sub(1);
    Edit { span: Span { start: end, end, ..tag }, text: ", optional".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn mark_and_word() {
        let told = |declared: &str, text: &str| {
            let items = format!("Arguments:\n\n- \"hue\": its colour{text}\n");
            found(&RULE, &command("set", declared, &items))
        };
        assert_eq!(told("hue:s?", " (json-string, optional)"), [""; 0]);
        assert_eq!(told("hue:s", " (json-string)"), [""; 0]);
        let lacks = ["11:21: argument 'hue' can be left out, but its tag does not say optional"];
        assert_eq!(told("hue:s?", " (json-string)"), lacks);
        let has = ["11:21: argument 'hue' is documented as optional, but it cannot be left out"];
        assert_eq!(told("hue:s", " (json-string, optional)"), has);
        for quiet in [
            " (json-string, optinal)",
            " (json-string, default \"red\")",
            ". It's optional (json-string)",
            "",
        ] {
            assert_eq!(told("hue:s?", quiet), [""; 0], "{quiet}");
        }
    }
}
