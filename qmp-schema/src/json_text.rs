//! JSON that programs wrote: the project's own, introspection on its own, or a recording that has it.

use crate::diagnostic::Diagnostic;
use crate::model::{JsonKind, Origin, Schema};
use crate::source::FileId;
use crate::strict_json::{Report, StrictJson};
use crate::{exchange, introspect};

/// Adds what a file says to a schema.
pub(crate) fn read(id: FileId, text: &str, schema: &mut Schema, diagnostics: &mut Vec<Diagnostic>) {
    let mut report = Report::new(diagnostics);
    let Some(json) = StrictJson::read(id, text, &mut report) else { return };
    let own = json.only_text().is_some_and(|text| text.get("qmp-schema").is_some());
    schema.set_origin(id, if own { Origin::Json } else { Origin::Introspection });
    match json.only_text() {
        Some(text) if own => exchange::read(text, schema, &mut report),
        Some(text) if text.kind() == JsonKind::Array => introspect::read(text, schema, &mut report),
        _ => introspect::read_recording(json.texts(), schema, &mut report),
    }
}
