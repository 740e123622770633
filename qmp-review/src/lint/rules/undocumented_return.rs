//! What a command returns is described.

use crate::lint::sections::Documented;
use crate::lint::words::is_type_name;
use crate::lint::{Context, Findings, Level, Rule};
use qmp_schema::EntryKind;
use qmp_schema::model::ExampleKind;
use qmp_schema::text::{Content, Example, Json, Label, List, Part, Role};

pub(super) const RULE: Rule = Rule {
    id: "undocumented-return",
    level: Level::Warn,
    summary: "the example shows a reply that nothing describes",
    page: include_str!("undocumented_return.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented().filter(|one| one.kind == EntryKind::Command) {
        let Some((example, value)) = own_reply(&documented) else { continue };
        if !is_described(&documented, value) {
            let message = match value.keys().next() {
                Some(_) => "the reply has members that nothing describes",
                None => "the reply is not the empty object, and nothing says what it is",
            };
            let help = "describe them: 'Return a json-object with the following information:'";
            findings.add(documented.heading.text.span, message, |it| {
                documented.named(it).related(example.span, "the reply").help(help)
            });
        }
    }
}

/// The first reply to the command itself that carries something, and its object.
fn own_reply<'c>(documented: &Documented<'c>) -> Option<(&'c Example, &'c Json)> {
    let mut is_own = false;
    for example in documented.examples() {
        let Some(json) = &example.json else { continue };
        match example.kind {
            ExampleKind::Request => {
                is_own = json
                    .get("execute")
                    .and_then(Json::as_str)
                    .is_some_and(|it| Some(it) == documented.name());
            }
            ExampleKind::Reply if is_own => {
                let body = json.get("return");
                // A string alone is mostly described by what the command is said to do.
                let is_told = documented.told_reply().is_some();
                let says = |body: &Json| match &body.kind {
                    Content::Object(_) | Content::String(_) => false,
                    _ => !is_told,
                };
                let object = body.map(innermost).filter(|json| json.keys().next().is_some());
                if let Some(object) = object.or(body.filter(|body| says(body))) {
                    return Some((example, object));
                }
            }
            ExampleKind::Reply | ExampleKind::Event => {}
        }
    }
    None
}

/// What arrays consist of.
fn innermost(json: &Json) -> &Json {
    let mut json = json;
    while let Content::Array(elements) = &json.kind {
        match elements.first() {
            Some(first) => json = first,
            None => break,
        }
    }
    json
}

/// Whether anything is documented that is not sent, or the prose names one of the members or a type.
fn is_described(documented: &Documented<'_>, value: &Json) -> bool {
    let loose_are_arguments = documented.loose_are_arguments();
    let describes = |list: &List<'_>| match list.role {
        Role::Returned => true,
        Role::Loose => !loose_are_arguments,
        Role::Arguments | Role::Data | Role::Remark => false,
    };
    if documented.section.lists().iter().any(describes) {
        return true;
    }
    let mut prose = documented.section.parts.iter().filter_map(|part| match part {
        Part::Paragraph(text) => Some(text.text.as_str()),
        Part::Label(Label::Returns | Label::Note, text) => Some(text.text.as_str()),
        _ => None,
    });
    let elsewhere = ["qapi-schema", "same members", "see query-"];
    prose.any(|text| {
        let lower = text.to_ascii_lowercase();
        elsewhere.iter().any(|words| lower.contains(words))
            || text.split_whitespace().any(is_type_name)
            || value.keys().any(|key| text.contains(&format!("\"{key}\"")))
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn shown_and_not_described() {
        let reply = |text: &str, json: &str| {
            let example =
                format!("Example:\n\n-> {{ \"execute\": \"query-lamp\" }}\n<- {{ \"return\": {json} }}\n");
            found(&RULE, &command("query-lamp", "", &format!("{text}\n\n{example}")))
        };
        let missing = ["6:1: the reply has members that nothing describes"];
        let shown = "[ { \"lit\": true } ]";
        assert_eq!(reply("Show the lamps.", shown), missing);
        assert_eq!(reply("Show the lamps.", "{}"), [""; 0]);
        for odd in ["7", "[]", "[ {} ]"] {
            let nothing = "the reply is not the empty object, and nothing says what it is";
            assert_eq!(reply("Show the lamps.", odd), [format!("6:1: {nothing}")], "{odd}");
        }
        assert_eq!(reply("Show the lamps.", "\"on\""), [""; 0]);
        assert_eq!(reply("Return a list of lamps.", "[]"), [""; 0]);
        assert_eq!(reply("Return a list of LampInfo.", shown), [""; 0]);
        assert_eq!(reply("The \"lit\" member says whether it is lit.", shown), [""; 0]);
        assert_eq!(reply("Each json-object contains:\n\n- \"hue\": colour (json-int)", shown), [""; 0]);
    }
}
