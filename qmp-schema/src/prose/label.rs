//! Section keywords: `Arguments:`, `Example:`, `Notes:`, and their like.

use super::line::Line;

/// What a label opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// `Arguments:` of a command.
    Arguments,
    /// `Data:` of an event.
    Data,
    /// `Returns:`.
    Returns,
    /// `Errors:`.
    Errors,
    /// `Example:`, `Examples:`, `Example (2):`.
    Example,
    /// `Note:`, `Notes:`, `Warning:`.
    Note,
    /// `Since 2.4`.
    Since,
}

/// The label that a line starts with, and where in the line the text behind it starts. Labels stand
/// at column 0 with a capital; a sentence that merely starts with such a word is none.
pub(crate) fn label(line: &Line<'_>) -> Option<(Label, usize)> {
    let text = line.text;
    let word_end = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (word, rest) = text.split_at(word_end);
    let kind = match word {
        "Arguments" | "Argument" => Label::Arguments,
        "Data" => Label::Data,
        "Returns" => Label::Returns,
        "Errors" | "Error" => Label::Errors,
        "Example" | "Examples" => Label::Example,
        "Note" | "Notes" | "NOTE" | "Warning" => Label::Note,
        "Since" => Label::Since,
        _ => return None,
    };
    let behind = text.len() - rest.trim_start().len();
    match kind {
        // `Since 2.4`, `Since: 2.1`: the colon is a matter of taste, the version is not.
        Label::Since => {
            let version = rest.trim_start_matches(':').trim();
            let is_version = version.starts_with(|c: char| c.is_ascii_digit());
            let at = text.len() - rest.trim_start_matches(':').trim_start().len();
            is_version.then_some((kind, at))
        }
        // `Example (2):`, `Example for pseries machine type started with`.
        Label::Example if rest.trim().is_empty() || rest.starts_with(" (") || rest.starts_with(" for ") => {
            Some((kind, text.len()))
        }
        _ => rest.trim_start().starts_with(':').then(|| {
            let colon = behind + 1;
            (kind, colon + (text[colon..].len() - text[colon..].trim_start().len()))
        }),
    }
}

/// Whether a section's text is the word `None`.
pub(crate) fn is_none(text: &str) -> bool {
    text.trim().trim_end_matches('.').eq_ignore_ascii_case("none")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label_of(text: &str) -> Option<(Label, &str)> {
        label(&Line { text, start: 0 }).map(|(label, at)| (label, &text[at..]))
    }

    #[test]
    fn every_form() {
        assert_eq!(label_of("Arguments: None."), Some((Label::Arguments, "None.")));
        assert_eq!(label_of("Arguments: "), Some((Label::Arguments, "")));
        assert_eq!(label_of("Example (2):"), Some((Label::Example, "")));
        assert_eq!(label_of("Since: 2.1"), Some((Label::Since, "2.1")));
        assert_eq!(label_of("Since 2.4"), Some((Label::Since, "2.4")));
        assert_eq!(label_of("NOTE: beware"), Some((Label::Note, "beware")));
        assert_eq!(label_of("Returns: Nothing on success"), Some((Label::Returns, "Nothing on success")));
    }

    #[test]
    fn sentences_are_no_labels() {
        assert_eq!(label_of("Note this list excludes the main loop."), None);
        assert_eq!(label_of("Returns a json-array of strings"), None);
        assert_eq!(label_of("Since the tray is open, it fails"), None);
        assert_eq!(label_of("    Example:"), None);
    }
}
