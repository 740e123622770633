//! JSON texts of examples in their one layout.

use crate::model::JsonKind;
use crate::prose::line::Line;
use crate::strict_json::{Pretty, StrictJson, Style, Value};

/// What an arrow and the blank behind it take.
pub(crate) const ARROW_COLUMNS: usize = 3;

/// A text of an example as it is kept: from its first line that is not blank to its last, with blanks for tabs ahead of what
/// a line says, and none behind it.
pub(crate) fn tidied(text: &str) -> String {
    let mut out = String::new();
    for (at, line) in text.trim().lines().enumerate() {
        let said = line.trim();
        if at > 0 {
            let indent = if said.is_empty() { 0 } else { Line { text: line, start: 0 }.indent() };
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indent));
        }
        out.push_str(said);
    }
    out
}

/// How many blanks a level of a text has that does not fit on one line.
const STEP: usize = 4;

/// How many times longer a text may become: each byte of one that nests deep can get a line of its own.
const MAX_GROWTH: usize = 16;

/// A JSON text on one line where it fits in `width` columns, else with its members or elements on lines of their own,
/// indented by four; strings and numbers stay as they are written. `None` where the text is not one JSON object or
/// array by the letter, since people leave out what does not matter and arrange the rest; and where lines would be mostly
/// indentation.
pub(crate) fn laid_out(text: &str, width: usize) -> Option<String> {
    let json = StrictJson::of_text(text)?;
    let value =
        json.only_text().filter(|value| matches!(value.kind(), JsonKind::Object | JsonKind::Array))?;
    let mut out = Pretty::new(Style { step: STEP, width }, MAX_GROWTH * text.len());
    write(value, &mut out);
    out.finish().map(|text| text.trim_end().to_owned())
}

/// Texts nest as deep as [`StrictJson`] reads them at most.
fn write(value: Value<'_>, out: &mut Pretty) {
    if out.is_full() {
        return;
    }
    if let Some(members) = value.members() {
        out.start('{');
        for (key, value) in members {
            out.literal_key(key.written());
            write(value, out);
        }
        out.end('}');
    } else if let Some(elements) = value.elements() {
        out.start('[');
        elements.for_each(|element| write(element, out));
        out.end(']');
    } else {
        out.literal(value.written());
    }
}

#[cfg(test)]
mod tests {
    use super::{laid_out, tidied};

    #[test]
    fn texts_are_kept_line_by_line() {
        assert_eq!(tidied(" \n\n  a \n\tb\t\n \n \tc\n"), "a\n        b\n\n        c");
    }

    #[test]
    fn short_texts_are_on_one_line() {
        let text = "{\"execute\":\"a\",\n   \"arguments\":{ \"x\" : [ 1,2.50e+1 ], \"y\": {} , \"z\":[ ]}}";
        let expected = r#"{ "execute": "a", "arguments": { "x": [1, 2.50e+1], "y": {}, "z": [] } }"#;
        assert_eq!(laid_out(text, expected.len()).unwrap(), expected);
        assert_eq!(laid_out(expected, expected.len()).unwrap(), expected);
    }

    #[test]
    fn longer_texts_are_indented_by_four() {
        let text = r#"{ "execute": "\u0061", "arguments": { "x": [ { "a": 1 }, { "b": "é \"q\"" } ] } }"#;
        let expected = r#"{
    "execute": "\u0061",
    "arguments": {
        "x": [{ "a": 1 }, { "b": "é \"q\"" }]
    }
}"#;
        assert_eq!(laid_out(text, 49).unwrap(), expected);
        assert_eq!(laid_out(expected, 49).unwrap(), expected);
    }

    #[test]
    fn what_is_no_json_is_left_alone() {
        let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        let mostly_blanks = format!("{}{}1{}", "[".repeat(200), "1,".repeat(1000), "]".repeat(200));
        assert_eq!(laid_out(&mostly_blanks, 79), None);
        for text in ["{ 'a': 1 }", "{ \"a\": ... }", "[1,]", "{}{}", "1", "\"a\"", "", deep.as_str()] {
            assert_eq!(laid_out(text, 79), None, "{text:.40}");
        }
    }
}
