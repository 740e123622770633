//! Rewrites .hx files and event lists into the one canonical form, which docs/hx-dialect.md describes.
//!
//! [pieces] cuts a .hx file into table entries, documentation and what stays as it is; [table] writes entries. The sections
//! of documentation are written of the model where the file is [exact], and else part by part ([classic]): its [prose],
//! its [items]. [comments] within documentation go where what they stand ahead of goes.

mod classic;
mod comments;
mod exact;
mod items;
mod pieces;
mod prose;
mod table;

use crate::diagnostic::{Diagnostic, Severity};
use crate::exchange::difference;
use crate::model::Schema;
use crate::read::{Kind, Reading, kind, read_alone};
use crate::source::{FileId, MAX_FILE_BYTES, SourceMap, Span};

/// The one canonical form of a .hx file or an event list, which docs/hx-dialect.md describes: the order of parts,
/// underlines, lines, tags and JSON texts. It says the same with the same comments and the same code of the table, and its
/// own canonical form is itself.
///
/// Other files of the map are not looked at: what the file names and does not describe is described elsewhere.
///
/// ```
/// let mut sources = qmp_schema::SourceMap::new();
/// let file = sources.add("qmp-events.txt", "HXCOMM exact\nSTOP\n---\nThe machine was stopped.\nData:  None.\n");
/// let error = qmp_schema::canonical(&sources, file).unwrap_err();
/// assert_eq!(error[0].code, "bad-attribute");
///
/// let file = sources.add("qmp-events.txt", "HXCOMM exact\nSTOP\n---\n\nThe machine was\nstopped.\nData:  None.\n");
/// assert_eq!(
///     qmp_schema::canonical(&sources, file).unwrap(),
///     "HXCOMM exact\n\nSTOP\n----\n\nThe machine was stopped.\n\nData: None.\n",
/// );
/// ```
///
/// # Errors
///
/// What is wrong in the file; or that it is none that has a canonical form.
pub fn canonical(sources: &SourceMap, file: FileId) -> Result<String, Vec<Diagnostic>> {
    let text = &sources.file(file).text;
    let kind = kind(text);
    let before = read(file, text, kind)?;
    let text = match kind {
        Kind::Exact => exact::format(file, text)?,
        _ => classic::format(file, text, kind, &before),
    };
    if text.len() as u64 > MAX_FILE_BYTES {
        let message =
            format!("its canonical form has more than the {} MiB that are read", MAX_FILE_BYTES >> 20);
        return Err(vec![
            Diagnostic::error("too-large", Span::new(file, 0, 0), message).help("split the file"),
        ]);
    }
    // Whatever the rules for each part of a text overlook: what does not say the same is not written.
    let after = read(file, &text, kind).ok();
    match after.as_ref().map(|after| difference(&before, after)) {
        Some(None) => Ok(text),
        said => {
            let message = "the canonical form of this file would not say the same";
            let at = said.flatten().unwrap_or_default();
            let diagnostic = Diagnostic::error("no-canonical-form", Span::new(file, 0, 0), message);
            Err(vec![diagnostic.help(format!("it stays as it is; this is a mistake of qmp's: {at}"))])
        }
    }
}

/// What a file of a kind that has a canonical form says.
fn read(file: FileId, text: &str, kind: Kind) -> Result<Schema, Vec<Diagnostic>> {
    let refuse = |code, at: usize, message: &str, help: &str| {
        Err(vec![Diagnostic::error(code, Span::new(file, at, at), message).help(help)])
    };
    if let Some(at) = text.find('\u{fffd}') {
        return refuse("not-utf-8", at, "the file is not UTF-8, or has U+FFFD in it", "save it as UTF-8");
    }
    let (schema, diagnostics) = match kind {
        Kind::Exact => exact::read(file, text),
        Kind::Table | Kind::CommandText | Kind::Events => {
            let Reading { schema, diagnostics } = read_alone(file, kind, text);
            (schema, diagnostics)
        }
        Kind::Qapi => {
            let help = "qmp convert --to hx writes it as .hx; fmt rewrites that";
            return refuse(
                "no-canonical-form",
                0,
                "this is a QAPI schema, which has no canonical form",
                help,
            );
        }
        Kind::Json => {
            let help = "qmp convert --to json writes it anew";
            return refuse("no-canonical-form", 0, "this is JSON, which programs write", help);
        }
        Kind::Nothing | Kind::NoText => {
            let help = "give a .hx file or an event list";
            return refuse("nothing-described", 0, "this is neither a .hx file nor an event list", help);
        }
    };
    let errors: Vec<Diagnostic> =
        diagnostics.into_iter().filter(|one| one.severity == Severity::Error).collect();
    if errors.is_empty() { Ok(schema) } else { Err(errors) }
}
