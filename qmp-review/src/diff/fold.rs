//! Folds what is different by its cause: the same effect on the same member of the same pair of types is one change, with all
//! the places at which it shows.

use super::change::{Attributes, Change, Detail, Direction, Section, Site, Verdict};
use super::effect::{Effect, Marks, Places};
use super::pairs::{Pairs, Slot};
use super::words;
use crate::fingerprint::fingerprint;
use qmp_schema::EntryKind;
use std::collections::{BTreeSet, HashMap};

/// How many places of a change are listed.
pub const MAX_SITES: usize = 1000;

/// Takes the differences, place by place.
#[derive(Default)]
pub(super) struct Folder<'s> {
    causes: HashMap<(Section, Option<Slot>, &'static str, Detail), usize>,
    changes: Vec<Folded<'s>>,
    /// Whether there were more ways than were walked.
    pub(super) incomplete: bool,
}

struct Folded<'s> {
    slot: Option<Slot>,
    effect: Effect<'s>,
    sites: BTreeSet<Site>,
    more: bool,
    /// Where the first of the sites is described.
    places: Places,
    /// What all of the sites have in common.
    marks: Marks<'s>,
}

impl<'s> Folder<'s> {
    /// Adds an effect at a place. `outer` are the marks of what the place is in.
    pub(super) fn add(
        &mut self,
        slot: Option<Slot>,
        effect: &Effect<'s>,
        site: Site,
        outer: Marks<'s>,
        places: Places,
    ) {
        let marks = effect.marks.within(outer);
        let places = effect.places.or(places);
        let key = (site.section, slot, effect.rule.id, effect.detail.clone());
        // What is in no type is no cause of anything else.
        let known = slot.and_then(|_| self.causes.get(&key).copied());
        match known {
            Some(at) => self.changes[at].add(site, marks, places),
            None => {
                self.causes.insert(key, self.changes.len());
                let sites = BTreeSet::from([site]);
                self.changes.push(Folded { slot, effect: effect.clone(), sites, more: false, places, marks });
            }
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
        if self.sites.contains(&site) {
            return;
        }
        if self.sites.first().is_some_and(|first| site < *first) {
            self.places = places;
        }
        self.marks = Marks {
            was_unstable: self.marks.was_unstable && marks.was_unstable,
            deprecated: self.marks.deprecated && marks.deprecated,
            downstream: self.marks.downstream && marks.downstream,
            ..self.marks
        };
        if self.sites.len() == MAX_SITES {
            // Those that are first stay: they do not depend on the order of the walk.
            self.more = true;
            if self.sites.last().is_none_or(|last| site > *last) {
                return;
            }
            self.sites.pop_last();
        }
        self.sites.insert(site);
    }

    fn change(self, name: Option<&str>, incomplete: bool) -> Change {
        let Folded { slot: _, effect, sites, more, places, marks } = self;
        let sites: Vec<Site> = sites.into_iter().collect();
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
            message: words::message(first, &effect),
            meaning: match marks.condition.filter(|_| marks.one_build) {
                Some(condition) => words::one_build(condition),
                None => words::meaning(rule, judged, name, &effect.detail),
            },
            old: places.old,
            new: places.new,
            near: places.new.or(places.near),
            attributes: attributes(&marks),
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

fn attributes(marks: &Marks<'_>) -> Attributes {
    Attributes {
        unstable: marks.was_unstable || marks.is_unstable,
        deprecated: marks.deprecated,
        advice: marks.advice.filter(|_| marks.deprecated).map(str::to_owned),
        condition: marks.condition.map(str::to_owned),
        one_build: marks.one_build,
        downstream: marks.downstream,
    }
}

/// What stays the same when types get other names or numbers, texts other words, and what leads there becomes optional.
fn print(rule: &str, first: &Site, detail: &Detail) -> String {
    let site = first.to_string().replace('?', "");
    let Detail { value, feature, old, new, names } = detail;
    let parts = [value, feature, old, new].map(|part| part.as_deref().unwrap_or(""));
    fingerprint([rule, &site].into_iter().chain(parts).chain(names.iter().map(String::as_str)))
}
