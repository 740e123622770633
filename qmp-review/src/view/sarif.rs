//! The Static Analysis Results Interchange Format, version 2.1.0.

use super::{Place, Problem, RuleText, Severity, Unwritten};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;
use serde_sarif::sarif::{
    ArtifactLocation, Location, Message, MultiformatMessageString, PhysicalLocation, Region,
    ReportingConfiguration, ReportingDescriptor, Result as Found, ResultLevel, Run, Sarif, Suppression, Tool,
    ToolComponent,
};
use std::collections::BTreeMap;
use std::path::{Component, Path};

/// Where the format is described for programs.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Name of the fingerprint, with the version of how it is made.
const FINGERPRINT: &str = "qmpFinding/v1";

/// What stands for itself in a part of a path.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// One run of the tool: its rules, with their pages, and a result for each problem. `version` is that of the tool.
///
/// # Errors
///
/// See [`Unwritten`].
pub fn sarif(version: &str, rules: &[RuleText<'_>], problems: &[Problem]) -> Result<String, Unwritten> {
    let driver = ToolComponent::builder()
        .name("qmp")
        .semantic_version(version)
        .rules(rules.iter().map(descriptor).collect::<Vec<_>>())
        .build();
    let run = Run::builder()
        .tool(Tool::builder().driver(driver).build())
        // As places count them.
        .column_kind(json!("unicodeCodePoints"))
        .results(results(problems, rules))
        .build();
    let log = Sarif::builder().schema(SCHEMA).version(json!("2.1.0")).runs(vec![run]).build();
    let mut text = serde_json::to_string_pretty(&log).map_err(|error| Unwritten(error.to_string()))?;
    text.push('\n');
    Ok(text)
}

fn descriptor(rule: &RuleText<'_>) -> ReportingDescriptor {
    let help = MultiformatMessageString::builder().text(rule.page).markdown(rule.page).build();
    let summary = MultiformatMessageString::builder().text(sentence(rule.summary)).build();
    let level = match rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    ReportingDescriptor::builder()
        .id(rule.id)
        .short_description(summary)
        .help(help)
        .default_configuration(ReportingConfiguration::builder().level(json!(level)).build())
        .build()
}

fn results(problems: &[Problem], rules: &[RuleText<'_>]) -> Vec<Found> {
    // Where one tells whether it is suppressed, all shall.
    let is_told = problems.iter().any(|problem| problem.accepted.is_some());
    let suppression =
        |reason: &String| Suppression::builder().kind(json!("external")).justification(reason).build();
    let result = |problem: &Problem| Found {
        suppressions: is_told.then(|| problem.accepted.iter().map(suppression).collect()),
        ..result(problem, rules)
    };
    problems.iter().map(result).collect()
}

fn result(problem: &Problem, rules: &[RuleText<'_>]) -> Found {
    let level = match problem.severity {
        Severity::Error => ResultLevel::Error,
        Severity::Warning => ResultLevel::Warning,
        Severity::Note => ResultLevel::Note,
    };
    let sentences = [Some(&problem.message), problem.help.as_ref()].into_iter().flatten();
    let text = sentences.map(|text| sentence(text)).collect::<Vec<_>>().join(" ");
    let mut found = Found::builder()
        .rule_id(problem.rule)
        .level(level)
        .message(message(&text))
        .partial_fingerprints(BTreeMap::from([(FINGERPRINT.to_owned(), problem.fingerprint.clone())]))
        .build();
    found.rule_index = rules.iter().position(|rule| rule.id == problem.rule).map(|index| index as i64);
    found.locations = problem.place.as_ref().map(|place| vec![location(place)]);
    let related = problem.related.iter().enumerate().map(|(id, (place, label))| Location {
        id: Some(id as i64 + 1),
        message: Some(message(label)),
        ..location(place)
    });
    found.related_locations = Some(related.collect::<Vec<_>>()).filter(|all| !all.is_empty());
    found
}

fn location(place: &Place) -> Location {
    let region = Region::builder()
        .start_line(place.line as i64)
        .start_column(place.column as i64)
        .end_line(place.end_line as i64)
        .end_column(place.end_column as i64)
        .build();
    let file = ArtifactLocation::builder().uri(uri(&place.path)).build();
    let physical = PhysicalLocation::builder().artifact_location(file).region(region).build();
    Location::builder().physical_location(physical).build()
}

/// A path as a URI; a relative one stays relative, which GitHub takes as below the root of the repository.
fn uri(path: &Path) -> String {
    let mut parts = Vec::new();
    for component in path.components() {
        match component {
            Component::Prefix(prefix) => parts.push(prefix.as_os_str().to_string_lossy()),
            Component::RootDir | Component::CurDir => {}
            Component::ParentDir => parts.push("..".into()),
            Component::Normal(part) => parts.push(part.to_string_lossy()),
        }
    }
    let path_of = |part| utf8_percent_encode(part, PLAIN).to_string();
    let encoded = parts.iter().map(|part| path_of(part)).collect::<Vec<_>>().join("/");
    if path.is_absolute() { format!("file:///{encoded}") } else { encoded }
}

/// A message that shows a text as itself: `[text](number)` would be a link to a related location.
fn message(text: &str) -> Message {
    let text =
        if text.contains("](") { text.replace('[', "\\[").replace(']', "\\]") } else { text.to_owned() };
    Message::builder().text(text).build()
}

/// A text as a sentence of several.
fn sentence(text: &str) -> String {
    if text.ends_with(['.', '?', '!']) { text.to_owned() } else { format!("{text}.") }
}
