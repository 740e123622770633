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
use std::borrow::Cow;

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
    let mut said = read(file, text, kind)?;
    let mut text = Cow::Borrowed(text.as_str());
    for _ in 0..ROUNDS {
        let written = match kind {
            Kind::Exact => exact::format(file, &text)?,
            _ => classic::format(file, &text, kind, &said),
        };
        if written == text {
            break;
        }
        if written.len() as u64 > MAX_FILE_BYTES {
            let message =
                format!("its canonical form has more than the {} MiB that are read", MAX_FILE_BYTES >> 20);
            return Err(refusal(file, "too-large", &message, "split the file"));
        }
        // Whatever the rules for each part of a text overlook: what does not say the same is not written.
        match says_the_same(file, &written, kind, &said) {
            Ok(schema) => (said, text) = (schema, Cow::Owned(written)),
            // What people broke may mean something by what no rule knows of.
            Err(_) if kind != Kind::Exact => break,
            Err(why) => {
                let message = "the canonical form of this file would not say the same";
                let help = format!("it stays as it is; this is a mistake of qmp's: {why}");
                return Err(refusal(file, "no-canonical-form", message, &help));
            }
        }
    }
    Ok(text.into_owned())
}

/// How often a text is rewritten at most. Twice does for nearly all: in what was put in order, a part may be found that was
/// none before.
const ROUNDS: usize = 8;

/// What a text says, where it is of the same kind and says the same as before; else where not.
fn says_the_same(file: FileId, text: &str, kind: Kind, before: &Schema) -> Result<Schema, String> {
    if self::kind(text) != kind {
        return Err("it would be read as another kind of file".to_owned());
    }
    let after =
        read(file, text, kind).map_err(|why| why.into_iter().map(|one| one.message).collect::<String>())?;
    match difference(before, &after) {
        None => Ok(after),
        Some(at) => Err(at),
    }
}

/// Why a file as a whole has no canonical form.
fn refusal(file: FileId, code: &'static str, message: &str, help: &str) -> Vec<Diagnostic> {
    vec![Diagnostic::error(code, Span::new(file, 0, 0), message).help(help)]
}

/// What a file of a kind that has a canonical form says.
fn read(file: FileId, text: &str, kind: Kind) -> Result<Schema, Vec<Diagnostic>> {
    if let Some(at) = text.find('\u{fffd}') {
        let message = "the file is not UTF-8, or has U+FFFD in it";
        return Err(vec![
            Diagnostic::error("not-utf-8", Span::new(file, at, at), message).help("save it as UTF-8"),
        ]);
    }
    let (schema, diagnostics) = match kind {
        Kind::Exact => exact::read(file, text),
        Kind::Table | Kind::CommandText | Kind::Events => {
            let Reading { schema, diagnostics } = read_alone(file, kind, text);
            (schema, diagnostics)
        }
        Kind::Qapi => {
            let message = "this is a QAPI schema, which has no canonical form";
            let help = "qmp convert --to hx writes it as .hx; fmt rewrites that";
            return Err(refusal(file, "no-canonical-form", message, help));
        }
        Kind::Json => {
            let message = "this is JSON, which programs write";
            return Err(refusal(file, "no-canonical-form", message, "qmp convert --to json writes it anew"));
        }
        Kind::Nothing | Kind::NoText => {
            let message = "this is neither a .hx file nor an event list";
            return Err(refusal(file, "nothing-described", message, "give a .hx file or an event list"));
        }
    };
    let errors: Vec<Diagnostic> =
        diagnostics.into_iter().filter(|one| one.severity == Severity::Error).collect();
    if errors.is_empty() { Ok(schema) } else { Err(errors) }
}
