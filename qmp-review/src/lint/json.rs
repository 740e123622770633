//! Findings as JSON; docs/lint-json.schema.json describes it.

use super::problem::fingerprints;
use super::{Edit, Finding};
use crate::view::Place;
use qmp_schema::{Diagnostic, EntryKind, SourceMap};
use serde::Serialize;

#[derive(Serialize)]
struct Document<'f> {
    findings: Vec<JsonFinding<'f>>,
}

#[derive(Serialize)]
struct JsonFinding<'f> {
    rule: &'f str,
    level: &'static str,
    entry: Option<&'f str>,
    kind: Option<String>,
    #[serde(flatten)]
    place: JsonPlace,
    message: &'f str,
    label: Option<&'f str>,
    help: Option<&'f str>,
    related: Vec<JsonRelated<'f>>,
    fix: Vec<JsonEdit<'f>>,
    fingerprint: String,
}

#[derive(Serialize)]
struct JsonPlace {
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct JsonRelated<'f> {
    #[serde(flatten)]
    place: JsonPlace,
    label: &'f str,
}

#[derive(Serialize)]
struct JsonEdit<'f> {
    #[serde(flatten)]
    place: JsonPlace,
    text: &'f str,
}

/// The findings as JSON, with a line break at the end.
///
/// # Errors
///
/// None that is known: all in it can be written as JSON.
pub fn to_json(findings: &[Finding], sources: &SourceMap) -> Result<String, serde_json::Error> {
    let findings = findings.iter().zip(fingerprints(findings.iter()));
    let findings = findings.map(|(finding, fingerprint)| json_finding(finding, fingerprint, sources));
    Ok(serde_json::to_string_pretty(&Document { findings: findings.collect() })? + "\n")
}

fn json_finding<'f>(finding: &'f Finding, fingerprint: String, sources: &SourceMap) -> JsonFinding<'f> {
    let Finding { level, diagnostic, fix } = finding;
    let Diagnostic { severity: _, code, message, span, label, entry, related, help } = diagnostic;
    let place = |span| JsonPlace::from(Place::new(span, sources));
    JsonFinding {
        rule: code,
        level: level.word(),
        entry: entry.as_ref().map(|entry| entry.name.as_str()),
        kind: entry.as_ref().map(|entry| EntryKind::to_string(&entry.kind)),
        place: place(*span),
        message,
        label: Some(label.as_str()).filter(|label| !label.is_empty()),
        help: help.as_deref(),
        related: related.iter().map(|at| JsonRelated { place: place(at.span), label: &at.label }).collect(),
        fix: fix.iter().map(|Edit { span, text }| JsonEdit { place: place(*span), text }).collect(),
        fingerprint,
    }
}

impl From<Place> for JsonPlace {
    fn from(Place { path, line, column, end_line, end_column }: Place) -> JsonPlace {
        JsonPlace { file: path.to_string_lossy().into_owned(), line, column, end_line, end_column }
    }
}
