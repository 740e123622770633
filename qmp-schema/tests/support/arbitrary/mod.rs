//! Schemas that nobody wrote, each as the model promises: what is written of one must be read again equal.
//!
//! What proptest makes is raw: types and names by number, names that may be there twice. [`Raw::build`] makes a schema of
//! it and leaves out what the model does not allow. So a failing case shrinks to a small schema.

#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]

mod build;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use qmp_schema::Schema;
use qmp_schema::model::*;
use std::collections::BTreeSet;

const TYPES: [&str; 12] = [
    "BlockInfo",
    "String",
    "Event",
    "None",
    "optional",
    "x_y-1",
    "json-int",
    "type",
    "Enumeration",
    "open",
    "deprecated",
    "Q",
];
const COMMANDS: [&str; 6] = ["eject", "query-block", "x-debug-query", "__com.example_a", "None", "2nd"];
const EVENTS: [&str; 4] = ["STOP", "BLOCK_IO_ERROR", "X_1", "eject"];
const MEMBERS: [&str; 10] =
    ["device", "type", "force", "a", "x-y", "name", "2nd", "_in", "no-flush", "qemuVersion"];
const VALUES: [&str; 8] = ["on", "off", "x-y", "512", "1.2", "none", "A_B", "optional"];
const FEATURES: [&str; 5] = ["deprecated", "unstable", "savevm-monitor-nodes", "a", "since"];
const DEFAULTS: [&str; 8] = ["false", "10M", "absolute-paths", "1, 2", "a (b)", "\"x\"", "", "\\"];
const RELEASES: [&str; 4] = ["0.14", "2.4", "10.0", "2.12.1"];
const CONDITIONS: [&str; 3] =
    ["defined(CONFIG_SPICE)", "defined(A) && !defined(B)", "(defined(A) || defined(B))"];

/// Words that mean something to the readers of texts, and some that do not.
const WORDS: [&str; 40] = [
    "the",
    "name",
    "of",
    "a",
    "drive",
    "Text.",
    "(json-int)",
    "(json-string,",
    "optional)",
    "\"device\":",
    "\"on\"",
    "Arguments:",
    "Returns:",
    "Data:",
    "Example:",
    "Note:",
    "Errors:",
    "Since",
    "2.4",
    "Since:",
    "-",
    "->",
    "<-",
    "{",
    "}",
    "*",
    "SQMP",
    "EQMP",
    "-----",
    "=====",
    "HXCOMM",
    "\\",
    "\\-",
    "é",
    "()",
    "(",
    ":",
    "#if",
    "Features:",
    "None.",
];

const EXAMPLES: [(&str, &str, &str); 3] = [
    ("{ \"execute\": \"eject\" }", "{ \"return\": {} }", "{ \"event\": \"STOP\" }"),
    (
        "{ \"execute\": \"eject\",\n  \"arguments\": { \"device\": \"a\" } }",
        "{ \"return\": [\n    { \"a\": 1 },\n    { \"a\": 2 } ] }",
        "{ \"event\": \"X\",\n  \"data\": { \"a\": [ 1 ] },\n  \"timestamp\": { \"seconds\": 1, \"microseconds\": 2 } }",
    ),
    (
        "{ \"execute\": \"é\" }",
        "{ \"error\": { \"class\": \"A\", \"desc\": \"b\" } }",
        "{ \"event\": \"Y\", \"data\": {} }",
    ),
];

/// Any schema that describes something.
pub fn schema() -> impl Strategy<Value = Schema> {
    raw().prop_map(|raw| raw.build())
}

#[derive(Clone, Debug)]
struct Raw {
    types: Vec<RawNamed>,
    entries: Vec<RawEntry>,
    /// Where each type stands among the items.
    places: Vec<Index>,
}

#[derive(Clone, Debug)]
struct RawNamed {
    kind: RawKind,
    doc: Doc,
    meta: Meta,
}

#[derive(Clone, Debug)]
enum RawKind {
    Struct { base: Option<Index>, members: Vec<RawMember>, open: bool },
    Union { base: Option<Index>, members: Vec<RawMember>, open: bool, tag: Tag, branches: Vec<RawBranch> },
    Enum(Vec<Value>),
    Alternate(Vec<RawChoice>),
}

/// The discriminator: an enumeration in place, or a named one.
#[derive(Clone, Debug)]
struct Tag {
    name: &'static str,
    values: Vec<Value>,
    named: Option<Index>,
}

#[derive(Clone, Debug)]
enum RawType {
    Builtin(Type),
    Array(Box<RawType>),
    Named(Index),
    Enum(Vec<Value>),
    Struct(Vec<RawMember>, bool),
}

#[derive(Clone, Debug)]
struct RawMember {
    name: &'static str,
    ty: RawType,
    optional: bool,
    default: Option<&'static str>,
    doc: Doc,
    meta: Meta,
}

#[derive(Clone, Debug)]
struct RawBranch {
    value: Index,
    ty: Index,
    doc: Doc,
    meta: Meta,
}

#[derive(Clone, Debug)]
struct RawChoice {
    name: &'static str,
    ty: RawType,
    doc: Doc,
    meta: Meta,
}

#[derive(Clone, Debug)]
enum RawEntry {
    Command {
        name: &'static str,
        arguments: Option<RawType>,
        returns: Option<(RawType, String)>,
        flags: [bool; 3],
        doc: Doc,
        meta: Meta,
    },
    Event {
        name: &'static str,
        data: Option<RawType>,
        doc: Doc,
        meta: Meta,
    },
    Chapter {
        title: String,
        doc: Doc,
    },
}

/// Some words, without blanks at the ends.
fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(select(&WORDS[..]), 1..12).prop_map(|words| words.join(" "))
}

fn example() -> impl Strategy<Value = Vec<Block>> {
    let block = |kind, caption: Option<String>, text: &str| {
        Block::Example(Example { kind, caption, text: text.to_owned(), span: Default::default() })
    };
    (select(&EXAMPLES[..]), prop::option::of(text()), 0..3).prop_map(
        move |((request, reply, event), caption, which)| match which {
            0 => vec![block(ExampleKind::Event, caption, event)],
            1 => vec![block(ExampleKind::Request, caption, request)],
            _ => vec![block(ExampleKind::Request, caption, request), block(ExampleKind::Reply, None, reply)],
        },
    )
}

/// What is said of a member, value, branch, choice, feature or chapter.
fn item_doc() -> impl Strategy<Value = Doc> {
    let block = prop_oneof![
        3 => text().prop_map(Block::Paragraph),
        1 => prop::collection::vec(text(), 1..3).prop_map(Block::List),
        1 => text().prop_map(Block::Note),
    ];
    prop::collection::vec(block, 0..3).prop_map(with_lists_apart)
}

/// What is said of a command, event or type.
fn entry_doc() -> impl Strategy<Value = Doc> {
    let block = prop_oneof![
        3 => text().prop_map(|text| vec![Block::Paragraph(text)]),
        1 => prop::collection::vec(text(), 1..3).prop_map(|items| vec![Block::List(items)]),
        1 => text().prop_map(|text| vec![Block::Note(text)]),
        1 => text().prop_map(|text| vec![Block::Errors(text)]),
        1 => example(),
    ];
    prop::collection::vec(block, 0..4).prop_map(|blocks| with_lists_apart(blocks.concat()))
}

/// Two lists, one right behind the other, are one list in a text.
fn with_lists_apart(mut blocks: Vec<Block>) -> Doc {
    blocks.dedup_by(|b, a| matches!((a, b), (Block::List(_), Block::List(_))));
    Doc { blocks }
}

fn meta() -> impl Strategy<Value = Meta> {
    let owned =
        |all: &'static [&'static str]| prop::option::weighted(0.2, select(all).prop_map(str::to_owned));
    let feature = (select(&FEATURES[..]), item_doc(), owned(&CONDITIONS))
        .prop_map(|(name, doc, condition)| Feature { name: name.to_owned(), doc, condition });
    let features = prop::collection::vec(
        prop_oneof![3 => select(&FEATURES[..]).prop_map(Feature::new), 1 => feature],
        0..3,
    );
    (
        owned(&RELEASES),
        owned(&RELEASES),
        owned(&CONDITIONS),
        prop_oneof![3 => Just(Vec::new()), 1 => features],
    )
        .prop_map(|(since, removed, condition, features)| {
            let features = unique(features, |feature| feature.name.clone());
            Meta { since, removed, condition, features }
        })
}

/// Each name once.
fn unique<T>(all: Vec<T>, name: impl Fn(&T) -> String) -> Vec<T> {
    let mut seen = BTreeSet::new();
    all.into_iter().filter(|one| seen.insert(name(one))).collect()
}

fn values() -> impl Strategy<Value = Vec<Value>> {
    let value = (select(&VALUES[..]), prop_oneof![2 => Just(Doc::default()), 1 => item_doc()], meta())
        .prop_map(|(name, doc, meta)| Value { name: name.to_owned(), doc, meta, span: Default::default() });
    prop::collection::vec(value, 1..5).prop_map(|values| unique(values, |value| value.name.clone()))
}

fn builtin() -> impl Strategy<Value = Type> {
    use Integer::*;
    let integers = [I8, I16, I32, I64, U8, U16, U32, U64, Size].map(Type::Integer);
    let others = [Type::String, Type::Number, Type::Boolean, Type::Null, Type::Any, Type::Object];
    select([&others[..], &others, &integers].concat())
}

fn ty() -> impl Strategy<Value = RawType> {
    let leaf = prop_oneof![
        4 => builtin().prop_map(RawType::Builtin),
        3 => any::<Index>().prop_map(RawType::Named),
        1 => values().prop_map(RawType::Enum),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            1 => inner.clone().prop_map(|element| RawType::Array(Box::new(element))),
            1 => (members_of(inner), any::<bool>()).prop_map(|(members, open)| RawType::Struct(members, open)),
        ]
    })
}

fn members_of(ty: impl Strategy<Value = RawType> + Clone) -> impl Strategy<Value = Vec<RawMember>> {
    let default = prop::option::weighted(0.3, select(&DEFAULTS[..]));
    let member = (select(&MEMBERS[..]), ty, any::<bool>(), default, item_doc(), meta()).prop_map(
        |(name, ty, optional, default, doc, meta)| RawMember {
            name,
            ty,
            optional,
            default: default.filter(|_| optional),
            doc,
            meta,
        },
    );
    prop::collection::vec(member, 0..4)
}

fn members() -> impl Strategy<Value = Vec<RawMember>> {
    members_of(ty().boxed())
}

fn kind() -> impl Strategy<Value = RawKind> {
    let base = || prop::option::of(any::<Index>());
    let open = || prop::bool::weighted(0.2);
    let tag = (select(&MEMBERS[..]), values(), prop::option::of(any::<Index>()))
        .prop_map(|(name, values, named)| Tag { name, values, named });
    let branch = (any::<Index>(), any::<Index>(), item_doc(), meta())
        .prop_map(|(value, ty, doc, meta)| RawBranch { value, ty, doc, meta });
    let choice = (select(&MEMBERS[..]), ty(), item_doc(), meta())
        .prop_map(|(name, ty, doc, meta)| RawChoice { name, ty, doc, meta });
    prop_oneof![
        3 => (base(), members(), open()).prop_map(|(base, members, open)| RawKind::Struct { base, members, open }),
        2 => (base(), members(), open(), tag, prop::collection::vec(branch, 0..4))
            .prop_map(|(base, members, open, tag, branches)| RawKind::Union { base, members, open, tag, branches }),
        2 => values().prop_map(RawKind::Enum),
        1 => prop::collection::vec(choice, 1..4).prop_map(RawKind::Alternate),
    ]
}

fn raw() -> impl Strategy<Value = Raw> {
    let named = (kind(), entry_doc(), meta()).prop_map(|(kind, doc, meta)| RawNamed { kind, doc, meta });
    let root = || {
        prop::option::of(
            prop_oneof![1 => any::<Index>().prop_map(RawType::Named), 2 => members().prop_map(|members| RawType::Struct(members, false)), 1 => members().prop_map(|members| RawType::Struct(members, true))],
        )
    };
    let command = (
        select(&COMMANDS[..]),
        root(),
        prop::option::of((ty(), text())),
        any::<[bool; 3]>(),
        entry_doc(),
        meta(),
    )
        .prop_map(|(name, arguments, returns, flags, doc, meta)| RawEntry::Command {
            name,
            arguments,
            returns,
            flags,
            doc,
            meta,
        });
    let event = (select(&EVENTS[..]), root(), entry_doc(), meta())
        .prop_map(|(name, data, doc, meta)| RawEntry::Event { name, data, doc, meta });
    let chapter = (text(), item_doc()).prop_map(|(title, doc)| RawEntry::Chapter { title, doc });
    let entry = prop_oneof![3 => command, 2 => event, 1 => chapter];
    (prop::collection::vec((named, any::<Index>()), 0..8), prop::collection::vec(entry, 1..5)).prop_map(
        |(types, entries)| {
            let (types, places) = types.into_iter().unzip();
            Raw { types, entries, places }
        },
    )
}
