//! The verdicts against what they mean: of small objects all values are tried. A value that the older side accepted and the newer
//! one refuses is a break of what is sent, and one that a client of the older side cannot read is one of what is received.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // A test may fail.

use proptest::prelude::*;
use qmp_review::diff::{Direction, Verdict, diff};
use qmp_schema::{Schema, SourceMap};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The two members that can be the discriminator, and their values.
const TAGS: [(&str, [&str; 3]); 2] = [("kind", ["a", "b", "c"]), ("make", ["p", "q", "r"])];

const NAMES: [&str; 3] = ["x", "y", "z"];

/// A member: its type and whether it is optional.
type Member = (Kind, bool);

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Integer,
    Number,
    String,
}

/// Where a member is.
#[derive(Clone, Copy, Debug)]
enum Place {
    Nowhere,
    Base(Member),
    /// In the branches of the three values.
    Branches([Option<Member>; 3]),
}

/// A union, or a structure where there is no discriminator.
#[derive(Clone, Debug)]
struct Object {
    tag: Option<usize>,
    /// Which values each of [`TAGS`] has.
    values: [[bool; 3]; 2],
    places: [Place; 3],
}

/// A value: those of both [`TAGS`], and the kinds of the members that are there. A number is one with a fraction.
#[derive(Clone, Debug)]
struct Sent {
    tags: [usize; 2],
    members: [Option<Kind>; 3],
}

impl Object {
    fn has(&self, [kind, make]: [usize; 2]) -> bool {
        self.values[0][kind] && self.values[1][make]
    }

    /// A member of the object with these values of the discriminators.
    fn member(&self, at: usize, tags: [usize; 2]) -> Option<Member> {
        match (self.places[at], self.tag) {
            (Place::Base(member), _) => Some(member),
            (Place::Branches(branches), Some(tag)) => branches[tags[tag]],
            _ => None,
        }
    }

    fn accepts(&self, sent: &Sent) -> bool {
        let fits = |at: usize| match (self.member(at, sent.tags), sent.members[at]) {
            (None, there) => there.is_none(),
            (Some((_, optional)), None) => optional,
            (Some((kind, _)), Some(there)) => is_a(there, kind),
        };
        self.has(sent.tags) && (0..3).all(fits)
    }

    /// Whether a client of this side can read a value of another one. It passes over members that it does not know.
    fn reads(&self, sent: &Sent) -> bool {
        let fits = |at: usize| match (self.member(at, sent.tags), sent.members[at]) {
            (None, _) => true,
            (Some((_, optional)), None) => optional,
            (Some((kind, _)), Some(there)) => is_a(there, kind),
        };
        // A value of an enumeration that it does not know is judged by itself.
        !self.has(sent.tags) || (0..3).all(fits)
    }

    fn schema(&self) -> Schema {
        let mut out = String::new();
        let mut base = String::new();
        for (tag, (name, values)) in TAGS.iter().enumerate() {
            let has = values.iter().zip(self.values[tag]).filter(|(_, has)| *has);
            let has: Vec<String> = has.map(|(value, _)| format!("'{value}'")).collect();
            let ty = if tag == 0 { "Kind" } else { "Make" };
            writeln!(out, "{{ 'enum': '{ty}', 'data': [ {} ] }}", has.join(", ")).unwrap();
            write!(base, "'{name}': '{ty}', ").unwrap();
        }
        let mut branches: BTreeMap<usize, String> = BTreeMap::new();
        for (at, place) in self.places.iter().enumerate() {
            match (place, self.tag) {
                (Place::Base(member), _) => base += &text(at, *member),
                (Place::Branches(members), Some(tag)) => {
                    let has = members.iter().enumerate().filter(|(value, _)| self.values[tag][*value]);
                    for (value, member) in has.filter_map(|(value, member)| Some((value, (*member)?))) {
                        *branches.entry(value).or_default() += &text(at, member);
                    }
                }
                _ => {}
            }
        }
        let base = base.trim_end_matches(", ");
        if let Some(tag) = self.tag {
            let (name, values) = TAGS[tag];
            let mut data = Vec::new();
            for (value, members) in &branches {
                let members = members.trim_end_matches(", ");
                writeln!(out, "{{ 'struct': 'Branch{value}', 'data': {{ {members} }} }}").unwrap();
                data.push(format!("'{}': 'Branch{value}'", values[*value]));
            }
            let data = data.join(", ");
            writeln!(
                out,
                "{{ 'union': 'Lamp', 'base': {{ {base} }}, 'discriminator': '{name}', 'data': {{ {data} }} }}"
            )
            .unwrap();
        } else {
            writeln!(out, "{{ 'struct': 'Lamp', 'data': {{ {base} }} }}").unwrap();
        }
        out += "{ 'command': 'set-lamp', 'data': { 'lamp': 'Lamp' } }\n{ 'command': 'query-lamp', 'returns': 'Lamp' }\n";
        let mut sources = SourceMap::new();
        sources.add("lamp.json", out);
        let reading = qmp_schema::read(&sources);
        assert!(!reading.has_errors(), "{:?}", reading.diagnostics);
        reading.schema
    }
}

fn is_a(there: Kind, kind: Kind) -> bool {
    there == kind || (there, kind) == (Kind::Integer, Kind::Number)
}

fn text(at: usize, (kind, optional): Member) -> String {
    let kind = match kind {
        Kind::Integer => "int",
        Kind::Number => "number",
        Kind::String => "str",
    };
    format!("'{}{}': '{kind}', ", if optional { "*" } else { "" }, NAMES[at])
}

/// All values that there are.
fn all() -> impl Iterator<Item = Sent> {
    const KINDS: [Option<Kind>; 4] = [None, Some(Kind::Integer), Some(Kind::Number), Some(Kind::String)];
    let tags = (0..9).map(|at| [at / 3, at % 3]);
    tags.flat_map(|tags| {
        (0..64).map(move |at| Sent { tags, members: [KINDS[at / 16], KINDS[at / 4 % 4], KINDS[at % 4]] })
    })
}

fn member() -> impl Strategy<Value = Member> {
    let kind = prop_oneof![3 => Just(Kind::Integer), 1 => Just(Kind::Number), 1 => Just(Kind::String)];
    (kind, any::<bool>())
}

fn place() -> impl Strategy<Value = Place> {
    prop_oneof![
        1 => Just(Place::Nowhere),
        2 => member().prop_map(Place::Base),
        3 => prop::array::uniform3(prop::option::weighted(0.7, member())).prop_map(Place::Branches),
    ]
}

fn object() -> impl Strategy<Value = Object> {
    let tag = prop_oneof![1 => Just(None), 4 => Just(Some(0)), 1 => Just(Some(1))];
    let values = prop::array::uniform2(prop::array::uniform2(prop::bool::weighted(0.8)));
    (tag, values, prop::array::uniform3(place())).prop_map(|(tag, values, places)| Object {
        tag,
        values: values.map(|[b, c]| [true, b, c]),
        places,
    })
}

/// Two objects, of which the second has some parts of a third.
fn two() -> impl Strategy<Value = (Object, Object)> {
    (object(), object(), any::<[bool; 5]>()).prop_map(|(old, other, [tag, values, x, y, z])| {
        let mut new = old.clone();
        if tag {
            new.tag = other.tag;
        }
        if values {
            new.values = other.values;
        }
        for at in (0..3).filter(|at| [x, y, z][*at]) {
            new.places[at] = other.places[at];
        }
        (old, new)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn verdicts_are_what_happens((old, new) in two()) {
        let changes = diff(&old.schema(), &new.schema());
        let worst = |direction: Direction| {
            changes.iter().filter(|change| change.direction == Some(direction)).map(|change| change.verdict).max()
        };
        let (sent, received) = (worst(Direction::Send), worst(Direction::Receive));
        let refused = all().find(|value| old.accepts(value) && !new.accepts(value));
        prop_assert_eq!(refused.is_some(), sent >= Some(Verdict::Risky), "{:?}: {:#?}", refused, &changes);
        let misread = all().find(|value| new.accepts(value) && !old.reads(value));
        prop_assert!(misread.is_none() || received >= Some(Verdict::Risky), "{:?}: {:#?}", misread, &changes);
    }
}
