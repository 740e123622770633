//! Words in messages.

use crate::words::listed;

/// How many names are listed: more do not help.
const MOST: usize = 5;

/// `'a'`, `'a' and 'b'`, `'a', 'b' and 'c'`; of many the first ones.
pub(super) fn quoted<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    listed(names, "and", MOST)
}

/// The word for a JSON kind in a type tag.
pub(super) fn type_word(kind: qmp_schema::model::WitnessKind) -> &'static str {
    use qmp_schema::model::WitnessKind::*;
    match kind {
        String => "json-string",
        Integer => "json-int",
        Number => "json-number",
        Boolean => "json-bool",
        Object => "json-object",
        Array => "json-array",
        Null => "json-null",
        Any => "json-any",
    }
}

/// Whether a word is the name of a type of the QAPI schema: `NewImageMode`, `BlockDeviceInfo`.
pub(super) fn is_type_name(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let capitals = word.bytes().filter(u8::is_ascii_uppercase).count();
    capitals > 1
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.bytes().filter(u8::is_ascii_lowercase).count() > 1
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
