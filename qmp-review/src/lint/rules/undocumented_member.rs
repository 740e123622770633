//! Of what an entry documents, nothing is left out.

use crate::lint::walk::{Entry, Part};
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "undocumented-member",
    level: Level::Warn,
    summary: "a member, value or choice has no documentation, though most of its neighbours have",
    page: include_str!("undocumented_member.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // Since QEMU 9.0 schemas list those definitions that are exempt, and the reader looks after the others.
    let is_checked =
        context.sources.files().any(|(_, file)| file.text.contains("'documentation-exceptions'"));
    // Of classic texts other rules compare the items with the table.
    let is_judged = |file| if context.text(file).is_some() { context.is_exact(file) } else { !is_checked };
    // What a reader found in a comment, such as a name that is none, is the same slip from its other side.
    let is_diagnosed = |entry: &Entry<'_>| {
        let mut about = context.reading.diagnostics.iter().filter_map(|one| one.entry.as_ref());
        about.any(|about| about.kind == entry.kind && about.name == entry.name)
    };
    let entries = context.entries().filter(|entry| is_judged(entry.span.file) && !entry.doc.is_empty());
    for entry in entries.filter(|entry| !is_diagnosed(entry)) {
        let parts: Vec<Part<'_>> = entry.parts().filter(|part| part.what.is_described()).collect();
        // What a reader made, such as the members of a simple union, stands nowhere.
        let is_silent =
            |part: &&Part<'_>| part.doc.is_empty() && context.sources.text(part.span).contains(part.name);
        // Where most say nothing, their names say it.
        let silent: Vec<&Part<'_>> = parts.iter().filter(is_silent).collect();
        if silent.len() * 2 > parts.len() {
            continue;
        }
        for Part { what, name, span, .. } in silent {
            let what = what.word();
            findings.add(*span, format!("{what} '{name}' is not documented"), |diagnostic| {
                entry.names(diagnostic).help("say what it means, as of the others")
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::found;

    fn values(silent: usize) -> Vec<String> {
        let value = |at: usize| format!("- \"v{at}\": {}\n", if at < silent { "" } else { "said" });
        let values: String = (0..4).map(value).collect();
        let head = "HXCOMM exact\nSQMP\nEnumeration Colour\n------------------\n\nColours.\n\nValues:\n\n";
        found(&RULE, &format!("{head}{values}EQMP\n"))
    }

    #[test]
    fn one_of_several() {
        assert_eq!(values(0), [""; 0]);
        assert_eq!(values(1), ["10:4: value 'v0' is not documented"]);
        assert_eq!(values(3), [""; 0], "their names say it");
    }

    #[test]
    fn a_misspelled_description_is_one_finding() {
        let schema = |named: &str| {
            let lines = format!("# @id: name\n#\n# @{named}: power\n");
            let members = "'id': 'str', 'watts': 'int'";
            format!(
                "##\n# @Lamp:\n#\n# A lamp.\n#\n{lines}##\n{{ 'struct': 'Lamp', 'data': {{ {members} }} }}\n"
            )
        };
        assert_eq!(found(&RULE, &schema("wats")), [""; 0]);
        assert_eq!(found(&RULE, &schema("watts")), [""; 0]);
    }
}
