//! The tag says `optional`, not the sentence before it.

use super::argument_optional::add_optional;
use crate::lint::arguments::compare;
use crate::lint::{Context, Findings, Level, Rule, tags};

pub(super) const RULE: Rule = Rule {
    id: "optional-in-words",
    level: Level::Warn,
    summary: "an argument is optional in words, but not in its tag",
    page: include_str!("optional_in_words.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for (argument, told) in compare(&documented).both {
            let says = tags::says(told.item, context.sources);
            let Some(place) = says.place.filter(|_| argument.optional) else { continue };
            if told.item.optional && !says.optional && !says.has_default {
                let message =
                    format!("argument '{}' is optional in words, but not in its tag", argument.name);
                findings.add_fixable(told.name.span, message, vec![add_optional(place)], |it| {
                    documented.named(it).related(place, "its tag").help("add 'optional' to the tag, too")
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
    fn the_tag_says_it() {
        let told = |text: &str| {
            let items = format!("Arguments:\n\n- \"hue\": its colour{text}\n");
            found(&RULE, &command("set", "hue:s?", &items))
        };
        let in_words = ["11:4: argument 'hue' is optional in words, but not in its tag"];
        assert_eq!(told(". It's optional (json-string)"), in_words);
        assert_eq!(told(". It's optional (json-string, optional)"), [""; 0]);
        assert_eq!(told(" (json-string)"), [""; 0], "not even in words");
    }
}
