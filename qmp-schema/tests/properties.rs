//! What holds for any text, and for any description written as the format wants it.

#[path = "support/lines.rs"]
mod lines;

use lines::{LINES, any_text, text_of};
use proptest::prelude::*;
use qmp_schema::{HxFile, Layout, Reading, SourceMap, Span, difference, paths, read, to_hx};
use std::collections::BTreeMap;

fn read_text(text: &str) -> (SourceMap, Reading) {
    let mut sources = SourceMap::new();
    sources.add("t", text);
    let reading = read(&sources);
    (sources, reading)
}

/// The first paths; types that contain each other have more than anybody wants.
fn facts(reading: &Reading) -> Vec<String> {
    paths(&reading.schema).take(1_000).collect()
}

fn shown(sources: &SourceMap, reading: &Reading) -> Vec<String> {
    reading.diagnostics.iter().map(|one| one.one_line(sources).to_string()).collect()
}

/// Every place that a reading gives.
fn spans(reading: &Reading) -> Vec<Span> {
    let schema = &reading.schema;
    let mut out: Vec<Span> = Vec::new();
    for one in &reading.diagnostics {
        out.push(one.span);
        out.extend(one.related.iter().map(|related| related.span));
    }
    for command in schema.commands() {
        out.push(command.span);
        out.extend(command.doc.examples().map(|example| example.span));
        out.extend(command.undeclared.iter().map(|member| member.span));
    }
    for event in schema.events() {
        out.push(event.span);
        out.extend(event.doc.examples().map(|example| example.span));
    }
    for (id, def) in schema.types() {
        out.push(def.span);
        for member in schema.struct_type(id).iter().flat_map(|ty| &ty.members) {
            out.push(member.span);
            let witnesses = &member.witnesses;
            let all = [&witnesses.args_type, &witnesses.documented, &witnesses.example];
            out.extend(all.into_iter().flatten().map(|witness| witness.span));
        }
    }
    out
}

/// An argument as one is written: letter, and what it is in the paths.
const LETTERS: [(&str, &str, bool); 14] = [
    ("s", "string", false),
    ("s?", "string", true),
    ("B", "string", false),
    ("F?", "string", true),
    ("i", "integer", false),
    ("i?", "integer", true),
    ("l", "integer", false),
    ("o?", "integer", true),
    ("M", "integer", false),
    ("T", "number", false),
    ("b", "boolean", false),
    ("b?", "boolean", true),
    ("-f", "boolean", true),
    ("q", "any", false),
];

#[derive(Clone, Debug)]
struct WellFormed {
    name: String,
    arguments: BTreeMap<String, (&'static str, &'static str, bool)>,
    returned: BTreeMap<String, (&'static str, bool)>,
    is_documented: bool,
    is_array: bool,
}

fn well_formed() -> impl Strategy<Value = WellFormed> {
    let name = || "[a-z][a-z0-9_-]{0,12}[a-z0-9]";
    let types = prop::sample::select(&["string", "int", "number", "bool"][..]);
    (
        name(),
        prop::collection::btree_map(name(), prop::sample::select(&LETTERS[..]), 0..6),
        prop::collection::btree_map(name(), (types, any::<bool>()), 1..6),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(name, arguments, returned, is_documented, is_array)| WellFormed {
            name: format!("query-{name}"),
            arguments,
            returned,
            is_documented,
            is_array,
        })
}

impl WellFormed {
    fn text(&self) -> String {
        let arguments: Vec<String> =
            self.arguments.iter().map(|(name, (letter, ..))| format!("{name}:{letter}")).collect();
        let mut text = format!(
            "    {{\n        .name       = \"{}\",\n        .args_type  = \"{}\",\n    }},\n\n",
            self.name,
            arguments.join(",")
        );
        if self.is_documented {
            text += &format!("SQMP\n{}\n{}\n\nWhat it does.\n\n", self.name, "-".repeat(self.name.len()));
            if !self.arguments.is_empty() {
                text += "Arguments:\n\n";
            }
            for name in self.arguments.keys() {
                text += &format!("- \"{name}\": what is\n  meant\n");
            }
            text += match self.is_array {
                true => "\nReturn a json-array of json-objects. Each json-object contains the following:\n\n",
                false => "\nReturn a json-object with the following information:\n\n",
            };
            for (name, (ty, optional)) in &self.returned {
                let optional = if *optional { ", optional" } else { "" };
                text += &format!("- \"{name}\": what it is (json-{ty}{optional})\n");
            }
            text += "\nEQMP\n\n";
        }
        text
    }

    fn paths(&self) -> Vec<String> {
        let name = &self.name;
        let mut out = vec![format!("command {name}")];
        for (argument, (_, ty, optional)) in &self.arguments {
            let optional = if *optional { "?" } else { "" };
            out.push(format!("command {name} args {argument}{optional}: {ty}"));
        }
        if !self.is_documented {
            out.push(format!("command {name} returns .: any"));
            return out;
        }
        let element = if self.is_array { "[]." } else { "" };
        if self.is_array {
            out.push(format!("command {name} returns .: array"));
            out.push(format!("command {name} returns []: object"));
        }
        for (member, (ty, optional)) in &self.returned {
            let optional = if *optional { "?" } else { "" };
            let ty = match *ty {
                "int" => "integer",
                "bool" => "boolean",
                other => other,
            };
            out.push(format!("command {name} returns {element}{member}{optional}: {ty}"));
        }
        out
    }
}

/// Commands of different names.
fn commands() -> impl Strategy<Value = Vec<WellFormed>> {
    prop::collection::vec(well_formed(), 0..5).prop_map(|mut all| {
        let mut names = std::collections::BTreeSet::new();
        all.retain(|command| names.insert(command.name.clone()));
        all
    })
}

proptest! {
    // What fails becomes a golden case or one of bad input, so nothing is kept beside the test.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_with_places_inside_it(text in any_text()) {
        let (sources, reading) = read_text(&text);
        for span in spans(&reading) {
            prop_assert!(span.start <= span.end, "{span:?}");
            prop_assert!(text.get(span.range()).is_some(), "{span:?} of {}", text.len());
        }
        shown(&sources, &reading);
        facts(&reading);
    }

    /// Whatever is read can be written in the dialect, and is read again as it was.
    #[test]
    fn what_is_read_can_be_written(text in text_of(&LINES)) {
        let (_, reading) = read_text(&text);
        if !reading.has_errors() {
            let files = to_hx(&reading.schema, Layout::Whole).unwrap();
            let mut sources = SourceMap::new();
            for HxFile { name, text } in &files {
                sources.add(name, text.clone());
            }
            let again = read(&sources);
            let texts: Vec<&str> = files.iter().map(|file| file.text.as_str()).collect();
            prop_assert!(!again.has_errors(), "{}\n{}", shown(&sources, &again).join("\n"), texts.join("\n===\n"));
            prop_assert_eq!(difference(&reading.schema, &again.schema), None, "{}", texts.join("\n===\n"));
        }
    }

    #[test]
    fn reading_twice_gives_the_same(text in any_text()) {
        let (first, second) = (read_text(&text), read_text(&text));
        prop_assert_eq!(facts(&first.1), facts(&second.1));
        prop_assert_eq!(shown(&first.0, &first.1), shown(&second.0, &second.1));
    }

    #[test]
    fn line_ends_do_not_matter(text in text_of(&LINES)) {
        let text = text.replace('\r', "");
        let (lf, crlf) = (read_text(&text), read_text(&text.replace('\n', "\r\n")));
        prop_assert_eq!(facts(&lf.1), facts(&crlf.1));
        let codes = |reading: &Reading| reading.diagnostics.iter().map(|one| one.code).collect::<Vec<_>>();
        prop_assert_eq!(codes(&lf.1), codes(&crlf.1));
    }

    #[test]
    fn well_formed_commands_are_read_back(commands in commands()) {
        let text: String = commands.iter().map(WellFormed::text).collect();
        let (sources, reading) = read_text(&text);
        let mut expected: Vec<String> = commands.iter().flat_map(WellFormed::paths).collect();
        expected.sort();
        prop_assert_eq!(facts(&reading), expected);
        let none: Vec<String> = Vec::new();
        prop_assert!(commands.is_empty() || shown(&sources, &reading) == none, "{:?}", shown(&sources, &reading));
    }

    #[test]
    fn two_files_give_what_each_gives(commands in commands(), at in any::<prop::sample::Index>()) {
        let (one, two) = commands.split_at(at.index(commands.len() + 1));
        let text = |part: &[WellFormed]| part.iter().map(WellFormed::text).collect::<String>();
        let mut sources = SourceMap::new();
        sources.add("one", text(one));
        sources.add("two", text(two));
        let mut both: Vec<String> =
            [one, two].iter().flat_map(|part| facts(&read_text(&text(part)).1)).collect();
        both.sort();
        prop_assert_eq!(facts(&read(&sources)), both.clone());
        prop_assert_eq!(facts(&read_text(&(text(one) + &text(two))).1), both);
    }
}
