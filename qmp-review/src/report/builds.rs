//! What one build left out, though its release has it: no change of the release.
//!
//! What a server says of itself (`query-qmp-schema`) shows nothing of what its build's options left out. A description of all
//! builds with `since` and conditions, such as that of the newest release, tells which of the differences between two such
//! servers come from that.

use super::Side;
use crate::diff::{Attributes, Change, Site, Verdict, diff};
use qmp_schema::Schema;
use qmp_schema::model::{Meta, TypeKind};
use std::collections::BTreeMap;

/// What is different: the kind of thing, where, and which part of what is there.
type Key<'c> = (&'c str, String, [Option<&'c str>; 2], &'c [String]);

/// Says of each difference that comes from the options of a build that it does, and takes its verdict back. `all_builds` is a
/// description of all builds of a release that is at least as new; it is asked for where there is anything to ask of it.
pub fn mark_builds<'r>(changes: &mut [Change], old: &Side, new: &Side, all_builds: impl Fn() -> &'r Schema) {
    for (lacking, came) in [(old, true), (new, false)] {
        let Some(version) = lacking.server.version.as_deref().filter(|_| lacking.is_one_build()) else {
            continue;
        };
        let is_asked_of = |change: &Change| {
            !change.attributes.one_build && thing(change.rule).is_some_and(|(_, other)| other == came)
        };
        let asked: Vec<&mut Change> = changes.iter_mut().filter(|change| is_asked_of(change)).collect();
        let version = number(version);
        // What a release after it has taken away it does not know.
        if !asked.is_empty() && version <= newest(all_builds()) {
            mark(asked, lacking, version, all_builds());
        }
    }
}

/// Marks those of the changes that one side alone has, though the release of the other side has them too.
fn mark(changes: Vec<&mut Change>, lacking: &Side, version: Vec<u32>, all_builds: &Schema) {
    let left_out = diff(all_builds, &lacking.schema);
    let mut known: BTreeMap<Key<'_>, (&str, &str)> = BTreeMap::new();
    for one in left_out.iter().filter(|one| one.attributes.one_build) {
        let Attributes { condition: Some(condition), since: Some(since), .. } = &one.attributes else {
            continue;
        };
        let keys = one.sites.iter().filter_map(|site| key(one, site));
        known.extend(keys.map(|key| (key, (condition.as_str(), since.as_str()))));
    }
    for change in changes {
        let found = change.sites.first().and_then(|site| known.get(&key(change, site)?)).copied();
        let Some((condition, since)) = found.filter(|(_, since)| number(since) <= version) else {
            continue;
        };
        change.meaning = words(condition, since);
        change.verdict = Verdict::Info;
        change.attributes.one_build = true;
        change.attributes.condition = Some(condition.to_owned());
    }
}

fn words(condition: &str, since: &str) -> String {
    format!("no change of the release: QEMU has had it since {since}, where a build has '{condition}'")
}

/// The newest release that a description knows.
fn newest(schema: &Schema) -> Vec<u32> {
    let commands = schema.commands().map(|command| &command.meta);
    let entries = commands.chain(schema.events().map(|event| &event.meta));
    let types = schema.types().flat_map(|(_, def)| {
        let parts: Vec<&Meta> = match &def.kind {
            TypeKind::Struct(ty) => ty.members.iter().map(|member| &member.meta).collect(),
            TypeKind::Enum(ty) => ty.values.iter().map(|value| &value.meta).collect(),
            TypeKind::Alternate(ty) => ty.choices.iter().map(|choice| &choice.meta).collect(),
        };
        parts.into_iter().chain([&def.meta])
    });
    let releases = entries.chain(types).filter_map(|meta| meta.since.as_deref()).map(number);
    // 10.0 knows 10.0.2 too.
    let newest = releases.max().unwrap_or_default();
    newest.into_iter().take(2).chain([u32::MAX]).collect()
}

/// The kind of thing that came (true) or went: `member` of `member-added-optional`.
fn thing(rule: &str) -> Option<(&str, bool)> {
    let came = rule.split_once("-added").map(|(thing, _)| (thing, true));
    came.or_else(|| Some((rule.strip_suffix("-removed")?, false)))
}

/// `None` for what neither comes nor goes.
fn key<'c>(change: &'c Change, site: &Site) -> Option<Key<'c>> {
    let (thing, _) = thing(change.rule)?;
    let detail = &change.detail;
    let part = [detail.value.as_deref(), detail.feature.as_deref()];
    Some((thing, site.name(), part, &detail.names))
}

/// A release as it is ordered: 10.0 is newer than 9.2.
pub(super) fn number(version: &str) -> Vec<u32> {
    version.split('.').map(|part| part.parse().unwrap_or(0)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Side;
    use super::mark_builds;
    use crate::diff::diff;
    use qmp_schema::{Schema, SourceMap, read, server};

    /// All builds of 10.0: `bell` came in 6.0, `horn` in 9.1.
    const ALL: &str = "
##
# @Sound:
# @bell: since 6.0 (since 6.0)
# @horn: since 9.1 (since 9.1)
# Since: 1.0
##
{ 'enum': 'Sound', 'data': [ 'none', { 'name': 'bell', 'if': 'CONFIG_BELL' }, { 'name': 'horn', 'if': 'CONFIG_HORN' } ] }
##
# @query-sound:
# Since: 1.0
##
{ 'command': 'query-sound', 'returns': 'Sounds' }
##
# @Sounds:
# @sound: what is heard
# Since: 10.0
##
{ 'struct': 'Sounds', 'data': { 'sound': 'Sound' } }
";

    fn all_builds() -> Schema {
        let mut sources = SourceMap::new();
        sources.add("all.json", ALL);
        read(&sources).schema
    }

    /// What one build says of itself.
    fn build((major, minor): (u32, u32), values: &[&str]) -> Side {
        let values = values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(", ");
        let text = format!(
            r#"{{"QMP": {{"version": {{"qemu": {{"micro": 2, "minor": {minor}, "major": {major}}}, "package": ""}}, "capabilities": []}}}}
{{"execute": "query-qmp-schema", "id": 1}}
{{"return": [
{{"name": "0", "meta-type": "object", "members": []}},
{{"name": "query-sound", "meta-type": "command", "arg-type": "0", "ret-type": "1"}},
{{"name": "1", "meta-type": "object", "members": [{{"name": "sound", "type": "2"}}]}},
{{"name": "2", "meta-type": "enum", "values": [{values}]}}
], "id": 1}}
"#
        );
        let mut sources = SourceMap::new();
        sources.add("build.replies", text);
        let (schema, server) = (read(&sources).schema, server(&sources));
        Side { name: String::new(), sources, schema, server }
    }

    fn found(old: &Side, new: &Side) -> Vec<String> {
        let all_builds = all_builds();
        let mut changes = diff(&old.schema, &new.schema);
        mark_builds(&mut changes, old, new, || &all_builds);
        let found = changes.iter().map(|change| {
            let condition = change.attributes.condition.as_deref().unwrap_or("always");
            format!(
                "{} {}: {condition}",
                change.verdict.name(),
                change.detail.value.as_deref().unwrap_or_default()
            )
        });
        found.collect()
    }

    #[test]
    fn what_a_build_left_out() {
        let without = build((7, 0), &["none"]);
        let with = build((7, 2), &["none", "bell", "horn"]);
        // 7.0 had the bell already, and no horn.
        assert_eq!(found(&without, &with), ["info bell: defined(CONFIG_BELL)", "risky horn: always"]);
    }

    #[test]
    fn what_went_with_a_build() {
        let with = build((9, 2), &["none", "bell", "gone"]);
        let without = build((10, 0), &["none"]);
        assert_eq!(found(&with, &without), ["info bell: defined(CONFIG_BELL)", "compatible gone: always"]);
    }

    #[test]
    fn what_a_later_release_took_away_is_not_known() {
        let with = build((10, 0), &["none", "bell"]);
        let without = build((10, 1), &["none"]);
        assert_eq!(found(&with, &without), ["compatible bell: always"]);
    }

    #[test]
    fn what_describes_all_builds_left_nothing_out() {
        let with = build((7, 2), &["none", "bell"]);
        let mut without = build((7, 0), &["none"]);
        without.server.version = None;
        assert_eq!(found(&without, &with), ["risky bell: always"]);
    }
}
