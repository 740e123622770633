//! A comparison as JSON; docs/diff-json.schema.json describes it.

use super::{Finding, Report, Side};
use crate::diff::{Attributes, Change, Detail, Direction, Site, Verdict};
use qmp_schema::{EntryKind, Server, SourceMap, Span};
use serde::Serialize;

#[derive(Serialize)]
struct JsonReport<'r> {
    old: Option<JsonSide<'r>>,
    new: Option<JsonSide<'r>>,
    /// All releases, where their removals are judged.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    releases: Vec<JsonSide<'r>>,
    findings: Vec<JsonFinding<'r>>,
    counts: Counts,
    notes: &'r [String],
}

#[derive(Serialize)]
struct JsonSide<'r> {
    source: &'r str,
    version: Option<&'r str>,
    target: Option<&'r str>,
}

#[derive(Serialize)]
struct Counts {
    breaking: usize,
    risky: usize,
    compatible: usize,
    info: usize,
    accepted: usize,
}

#[derive(Serialize)]
struct JsonFinding<'r> {
    rule: &'r str,
    level: &'static str,
    direction: Option<&'static str>,
    entry: Option<&'r str>,
    kind: Option<&'static str>,
    section: Option<&'static str>,
    path: Option<&'r str>,
    sites: Vec<JsonSite<'r>>,
    more_sites: bool,
    message: &'r str,
    meaning: &'r str,
    detail: JsonDetail<'r>,
    old: Option<JsonPlace>,
    new: Option<JsonPlace>,
    attributes: JsonAttributes<'r>,
    fingerprint: &'r str,
    fails: bool,
    accepted: Option<JsonAcceptance<'r>>,
}

#[derive(Serialize)]
struct JsonSite<'r> {
    kind: &'static str,
    entry: &'r str,
    section: Option<&'static str>,
    path: &'r str,
    /// All of it, as other views write it and as the file of accepted changes has it.
    site: String,
}

#[derive(Serialize)]
struct JsonDetail<'r> {
    value: Option<&'r str>,
    feature: Option<&'r str>,
    old: Option<&'r str>,
    new: Option<&'r str>,
    names: &'r [String],
}

#[derive(Serialize)]
struct JsonPlace {
    file: String,
    line: usize,
    column: usize,
}

#[derive(Serialize)]
struct JsonAttributes<'r> {
    unstable: bool,
    deprecated: bool,
    advice: Option<&'r str>,
    condition: Option<&'r str>,
    one_build: bool,
    downstream: bool,
}

#[derive(Serialize)]
struct JsonAcceptance<'r> {
    reason: &'r str,
    until: Option<String>,
}

/// The report as JSON, with a line break at the end.
///
/// # Errors
///
/// None that is known: all in it can be written as JSON.
pub fn to_json(report: &Report) -> Result<String, serde_json::Error> {
    let Report { sides, is_policy, findings, notes, fail_on: _ } = report;
    let json = JsonReport {
        old: sides.first().map(json_side),
        new: sides.last().map(json_side),
        releases: if *is_policy { sides.iter().map(json_side).collect() } else { Vec::new() },
        findings: findings.iter().map(|finding| json_finding(finding, report)).collect(),
        counts: Counts {
            breaking: report.count(Verdict::Breaking),
            risky: report.count(Verdict::Risky),
            compatible: report.count(Verdict::Compatible),
            info: report.count(Verdict::Info),
            accepted: report.accepted(),
        },
        notes,
    };
    Ok(serde_json::to_string_pretty(&json)? + "\n")
}

fn json_side(side: &Side) -> JsonSide<'_> {
    let Side { name, sources: _, schema: _, server: Server { version, target } } = side;
    JsonSide { source: name, version: version.as_deref(), target: target.as_deref() }
}

fn json_finding<'r>(finding: &'r Finding, report: &'r Report) -> JsonFinding<'r> {
    let Finding { change, old: old_side, new: new_side, accepted } = finding;
    let Change { rule, verdict, direction, sites, more_sites, detail, message, meaning, .. } = change;
    let place = |span: Option<Span>, side: usize| Some(json_place(span?, &report.sides[side].sources));
    let sites: Vec<JsonSite<'_>> = sites.iter().map(json_site).collect();
    let first = sites.first();
    JsonFinding {
        rule,
        level: verdict.name(),
        direction: direction.map(|direction| match direction {
            Direction::Send => "send",
            Direction::Receive => "receive",
        }),
        entry: first.map(|site| site.entry),
        kind: first.map(|site| site.kind),
        section: first.and_then(|site| site.section),
        path: first.map(|site| site.path),
        sites,
        more_sites: *more_sites,
        message,
        meaning,
        detail: json_detail(detail),
        old: place(change.old, *old_side),
        new: place(change.new, *new_side),
        attributes: json_attributes(&change.attributes),
        fingerprint: &change.fingerprint,
        fails: report.fails(finding),
        accepted: accepted.as_ref().map(|accepted| JsonAcceptance {
            reason: &accepted.reason,
            until: accepted.until.map(|until| until.to_string()),
        }),
    }
}

fn json_site(site: &Site) -> JsonSite<'_> {
    let Site { entry, section, path } = site;
    JsonSite {
        kind: match entry.kind {
            EntryKind::Command => "command",
            EntryKind::Event => "event",
            EntryKind::Type => "type",
        },
        entry: &entry.name,
        section: Some(section.name()).filter(|name| !name.is_empty()),
        path,
        site: site.to_string(),
    }
}

fn json_detail(detail: &Detail) -> JsonDetail<'_> {
    let Detail { value, feature, old, new, names } = detail;
    JsonDetail {
        value: value.as_deref(),
        feature: feature.as_deref(),
        old: old.as_deref(),
        new: new.as_deref(),
        names,
    }
}

fn json_attributes(attributes: &Attributes) -> JsonAttributes<'_> {
    let Attributes { unstable, deprecated, advice, condition, since: _, one_build, downstream } = attributes;
    JsonAttributes {
        unstable: *unstable,
        deprecated: *deprecated,
        advice: advice.as_deref(),
        condition: condition.as_deref(),
        one_build: *one_build,
        downstream: *downstream,
    }
}

fn json_place(span: Span, sources: &SourceMap) -> JsonPlace {
    let location = sources.location(span);
    JsonPlace { file: location.file(), line: location.line, column: location.column }
}
