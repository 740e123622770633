//! Folds what is different by its cause: the same effect on the same member of the same pair of types is one change, with all
//! the places at which it shows.

use super::change::{Attributes, Change, Detail, Direction, Section, Site, Verdict};
use super::effect::{Effect, Marks, Places};
use super::pairs::{Pairs, Slot};
use super::verdict::{self as rule, Rule};
use super::words;
use crate::fingerprint::fingerprint;
use qmp_schema::EntryKind;
use std::collections::HashMap;

/// How many places of a change are listed.
pub const MAX_SITES: usize = 1000;

/// Takes the differences, place by place.
#[derive(Default)]
pub(super) struct Folder<'s> {
    causes: HashMap<(Section, Option<Slot>, &'static str, Detail), usize>,
    /// The same by the place of the effect in memory: most are told of more than once.
    known: HashMap<(Section, Slot, *const Effect<'s>), usize>,
    changes: Vec<Folded<'s>>,
    /// Whether there were more ways than were walked.
    pub(super) incomplete: bool,
}

struct Folded<'s> {
    slot: Option<Slot>,
    effect: Effect<'s>,
    /// The places, some of them twice, each with where it is described.
    sites: Vec<(Site, Places)>,
    more: bool,
    /// What all of the sites have in common.
    marks: Marks<'s>,
}

impl<'s> Folder<'s> {
    /// Adds an effect at a place that is in no type.
    pub(super) fn add_entry(&mut self, effect: &Effect<'s>, site: Site) {
        let (marks, places) = (effect.marks, effect.places);
        self.changes.push(Folded {
            slot: None,
            effect: effect.clone(),
            sites: vec![(site, places)],
            more: false,
            marks,
        });
    }

    /// Adds an effect at a place. `outer` are the marks of what the place is in.
    pub(super) fn add(
        &mut self,
        slot: Slot,
        effect: &Effect<'s>,
        site: Site,
        outer: Marks<'s>,
        places: Places,
    ) {
        let marks = effect.marks.within(outer);
        let places = effect.places.or(places);
        let section = site.section;
        let at = *self.known.entry((section, slot, std::ptr::from_ref(effect))).or_insert_with(|| {
            let key = (section, Some(slot), effect.rule.id, effect.detail.clone());
            *self.causes.entry(key).or_insert_with(|| {
                let (slot, effect, sites) = (Some(slot), effect.clone(), Vec::new());
                self.changes.push(Folded { slot, effect, sites, more: false, marks });
                self.changes.len() - 1
            })
        });
        if let Some(change) = self.changes.get_mut(at) {
            change.add(site, marks, places);
        }
    }

    /// The changes, in the order of their first places.
    pub(super) fn finish(self, pairs: &Pairs<'s>) -> Vec<Change> {
        let incomplete = self.incomplete;
        let change = |folded: Folded<'s>| {
            let name = folded.slot.and_then(|slot| pairs.member_name(slot));
            folded.change(name, incomplete)
        };
        let mut out: Vec<Change> = self.changes.into_iter().map(change).collect();
        out.sort_by(|a, b| (&a.sites, a.rule, &a.detail).cmp(&(&b.sites, b.rule, &b.detail)));
        out
    }
}

impl<'s> Folded<'s> {
    fn add(&mut self, site: Site, marks: Marks<'s>, places: Places) {
        self.marks = Marks {
            was_unstable: self.marks.was_unstable && marks.was_unstable,
            deprecated: self.marks.deprecated && marks.deprecated,
            downstream: self.marks.downstream && marks.downstream,
            ..self.marks
        };
        self.sites.push((site, places));
        if self.sites.len() >= 4 * MAX_SITES {
            self.tidy();
        }
    }

    /// Keeps the sites that are first, each once. Which these are does not depend on the order in which they came.
    fn tidy(&mut self) {
        self.sites.sort_by(|(a, _), (b, _)| a.cmp(b));
        self.sites.dedup_by(|(a, _), (b, _)| a == b);
        self.more |= self.sites.len() > MAX_SITES;
        self.sites.truncate(MAX_SITES);
    }

    fn change(mut self, name: Option<&str>, incomplete: bool) -> Change {
        self.tidy();
        let Folded { slot: _, effect, sites, more, marks } = self;
        let places = sites.first().map(|(_, places)| *places).unwrap_or_default();
        let sites: Vec<Site> = sites.into_iter().map(|(site, _)| site).collect();
        let rule = effect.rule;
        let empty = Site {
            entry: qmp_schema::Entry { kind: EntryKind::Command, name: String::new() },
            section: Section::Entry,
            path: String::new(),
        };
        let first = sites.first().unwrap_or(&empty);
        // An entry itself is judged as what it is for: clients send commands and receive events.
        let judged = first.section.direction().unwrap_or(match first.entry.kind {
            EntryKind::Event => Direction::Receive,
            EntryKind::Command | EntryKind::Type => match rule.send {
                Some(_) => Direction::Send,
                None => Direction::Receive,
            },
        });
        let strict = rule.verdict(judged);
        Change {
            rule: rule.id,
            verdict: excused(strict, &marks),
            strict,
            direction: first.section.direction(),
            more_sites: more || incomplete,
            kind: effect.kind,
            message: words::message(first, &effect),
            meaning: match marks.condition.filter(|_| marks.one_build) {
                Some(condition) => words::one_build(condition),
                None => words::meaning(rule, judged, name, &effect.detail),
            },
            old: places.old,
            new: places.new,
            near: places.new.or(places.near),
            attributes: attributes(rule, &marks),
            fingerprint: print(rule.id, first, &effect.detail),
            detail: effect.detail,
            sites,
        }
    }
}

/// What is left of a verdict: what is unstable may change, what one build leaves out is not gone, and extensions of
/// downstream are not QEMU's.
fn excused(strict: Verdict, marks: &Marks<'_>) -> Verdict {
    if marks.one_build || marks.downstream || marks.was_unstable && strict > Verdict::Compatible {
        Verdict::Info
    } else {
        strict
    }
}

fn attributes(of: &Rule, marks: &Marks<'_>) -> Attributes {
    let is_deprecated = marks.deprecated || of.id == rule::DEPRECATION_ADDED.id;
    Attributes {
        unstable: marks.was_unstable || marks.is_unstable,
        deprecated: marks.deprecated,
        advice: marks.advice.filter(|_| is_deprecated).map(str::to_owned),
        condition: marks.condition.map(str::to_owned),
        since: marks.since.map(str::to_owned),
        one_build: marks.one_build,
        downstream: marks.downstream,
    }
}

/// What stays the same when types get other names or numbers, texts other words, and what leads there becomes optional.
fn print(rule: &str, first: &Site, detail: &Detail) -> String {
    let site = first.name();
    let Detail { value, feature, old, new, names } = detail;
    let parts = [value, feature, old, new].map(|part| part.as_deref().unwrap_or(""));
    fingerprint([rule, &site].into_iter().chain(parts).chain(names.iter().map(String::as_str)))
}
