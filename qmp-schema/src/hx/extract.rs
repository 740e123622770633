//! The documentation of a .hx file as QEMU's build extracted it.

use super::blocks::{sort, starts_entry};
use crate::diagnostic::Diagnostic;
use crate::prose::line::Line;
use crate::source::FileId;

/// The text between SQMP and EQMP without comment lines, byte for byte what `hxtool -q` prints: it keeps blanks and carriage
/// returns, goes on to the end of the file where the last EQMP is missing, and never sees a last line without a line feed.
///
/// Where hxtool gives up, at documentation that is not closed before the next directive, the text ends at the directive, or
/// at the table entry before it.
pub(crate) fn extract(file: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> String {
    sort(file, text, diagnostics);
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut out = String::new();
    let mut is_open = false;
    // Where the first table entry starts that stands in the open documentation.
    let mut entry: Option<usize> = None;
    let mut lines = text.split_inclusive('\n').filter(|line| line.ends_with('\n')).peekable();
    while let Some(line) = lines.next() {
        let starts = |words: [&str; 2]| words.iter().any(|word| line.starts_with(word));
        if line.starts_with("HXCOMM") {
            continue;
        } else if line.starts_with("EQMP") {
            (is_open, entry) = (false, None);
        } else if line.starts_with("SQMP") || (is_open && starts(["STEXI", "ETEXI"])) {
            out.truncate(entry.take().unwrap_or(out.len()));
            is_open = line.starts_with("SQMP");
        } else if is_open {
            let next = lines.peek().map(|&text| Line { text, start: 0 });
            if entry.is_none() && starts_entry(&Line { text: line, start: 0 }, next.as_ref()) {
                entry = Some(out.len());
            }
            out.push_str(line);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::source::FileId;

    fn extract(text: &str) -> String {
        super::extract(FileId::default(), text, &mut Vec::new())
    }

    #[test]
    fn directives_are_told_by_their_first_letters_at_column_0() {
        assert_eq!(extract("x\nSQMPs\na\n SQMP\n HXCOMM\nHXCOMMENT\nEQMPty\ny\n"), "a\n SQMP\n HXCOMM\n");
    }

    #[test]
    fn bytes_are_kept() {
        assert_eq!(
            extract("\u{feff}SQMP\r\n \ta\u{a0} \r\n\r\n\u{fffd}\nEQMP\r\n"),
            " \ta\u{a0} \r\n\r\n\u{fffd}\n"
        );
        assert_eq!(extract(""), "");
    }

    #[test]
    fn documentation_that_is_not_closed() {
        assert_eq!(extract("SQMP\na\nEQMP\nSQMP\nb\n"), "a\nb\n", "by the end of the file");
        assert_eq!(extract("SQMP\na\nb"), "a\n", "the shell drops a line that does not end");
        assert_eq!(extract("SQMP\na\nSQMP\nb\nEQMP\n"), "a\nb\n");
        assert_eq!(extract("SQMP\na\n{\n.name = \"x\",\n},\nSQMP\nb\nEQMP\nc\n"), "a\nb\n");
        assert_eq!(extract("SQMP\na\nSTEXI\nb\nETEXI\nSQMP\nc\nETEXI\nd\n"), "a\nc\n");
    }

    #[test]
    fn what_looks_like_a_table_entry_is_text_where_it_is_closed() {
        let shown = "a\n{\n.name = \"x\",\n},\n";
        assert_eq!(extract(&format!("SQMP\n{shown}EQMP\n")), shown);
        assert_eq!(extract(&format!("SQMP\n{shown}")), shown, "so does hxtool");
    }

    #[test]
    fn the_human_monitor_is_passed_over() {
        assert_eq!(extract("STEXI\n@item\nETEXI\nSQMP\na\nEQMP\nEQMP\nSTEXI\nb\nETEXI\n"), "a\n");
    }
}
