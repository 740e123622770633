//! The quick reader of text gives what serde_json gives, errors included.

use proptest::prelude::*;
use qmp_wire::{Empty, alternate, codec, codec::Slot, record};
use serde_json::{Map, Value, json};
use std::fmt::Debug;

#[derive(Clone, Debug, PartialEq)]
struct Item {
    text: Option<String>,
    list: Option<Vec<Item>>,
    integer: Option<i64>,
    number: Option<f64>,
    flag: Option<bool>,
    null: Option<()>,
    any: Option<Value>,
    either: Option<Either>,
    extra: Map<String, Value>,
}

#[derive(Clone, Debug, PartialEq)]
enum Either {
    Item(Box<Item>),
    Text(String),
    Unknown(Value),
}

record!(
    Item,
    text = "text",
    list = "list",
    integer = "integer",
    number = "number",
    flag = "flag",
    null = "null",
    any = "any",
    either = "either",
    ..extra
);
alternate!(Either, Item(Box<Item>), Text(String), ..Unknown);

/// Both readers agree on a text, in what it says or in what is wrong.
fn agree<T: Slot + PartialEq + Debug>(text: &str) {
    let mut reader = serde_json::Deserializer::from_str(text);
    let slow = codec::deserialize::<T, _>(&mut reader).and_then(|value| reader.end().map(|()| value));
    let quick = qmp_wire::from_str::<T>(text);
    let shown = |read: &Result<T, serde_json::Error>| format!("{read:?}");
    assert_eq!(shown(&quick), shown(&slow), "{text}");
}

fn agree_on(text: &str) {
    agree::<Item>(text);
    agree::<Value>(text);
    agree::<Empty>(text);
    agree::<Vec<Either>>(text);
}

#[test]
fn corner_cases() {
    let long = format!("\"{}\"", "0123456789".repeat(5));
    for text in [
        "",
        " ",
        "null",
        "nul",
        "nullx",
        "true",
        "tru",
        "false",
        "0",
        "-0",
        "00",
        "01",
        "-",
        "-1",
        "1.",
        "1.5",
        ".5",
        "1e5",
        "1e",
        "1e400",
        "123456789012345678",
        "1234567890123456789",
        "18446744073709551616",
        "-9223372036854775809",
        "1-2",
        "1 2",
        "\"\"",
        "\"a",
        "\"\\\"\"",
        "\"\\u0041\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "\"\\x\"",
        "\"\\",
        "\"\\\\\"",
        "\"\t\"",
        "\"\u{7f}\"",
        "\"ä€😀 ä€😀\"",
        "\"12345678\\\"\"",
        "\"1234567\u{1}\"",
        &long,
        "[]",
        "[ ]",
        "[,]",
        "[1,]",
        "[1 2]",
        "[1",
        "[",
        "]",
        "{}",
        "{ }",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1",
        "{a:1}",
        "{\"a\":1,\"a\":2}",
        "{\"text\":\"1\",\"text\":\"2\"}",
        "\r\n\t {\"flag\"\n:\ttrue , \"null\" :null}\n",
        "\u{b}{}",
        "{\"te\\u0078t\": \"x\"}",
        "{\"list\": [{\"list\": []}, {}], \"number\": 1E2}",
        "[[[]]}",
        "{\"a\": [}",
        "{\"a\": tru}",
        "{\"a\": \"\\x\"}",
        "{\"a\": 01}",
        "[{\"text\": 1}]",
        "\u{feff}{}",
        "[\"a\", {\"text\": \"b\"}, 1, null]",
    ] {
        agree_on(text);
        agree_on(&format!("{{\"any\": {text}, \"new\": {text}}}"));
        agree_on(&format!("[{text}, {{\"either\": {text}}}]"));
    }
    for depth in [90, 99, 100, 101, 126, 127, 128, 129, 200] {
        agree::<Value>(&("[".repeat(depth) + &"]".repeat(depth)));
        agree::<Empty>(&format!("{{\"a\": {}{}}}", "[".repeat(depth), "]".repeat(depth)));
    }
}

#[test]
fn bytes_that_are_no_text() {
    for bytes in [&b"\"\xff\""[..], b"{\"a\": \"\xc3\"}", b"\xf0\x9f"] {
        let quick = qmp_wire::from_slice::<Value>(bytes).map_err(|error| error.to_string());
        assert_eq!(quick, serde_json::from_slice(bytes).map_err(|error| error.to_string()));
    }
}

/// Values of names that `Item` has, and of others.
fn value() -> impl Strategy<Value = Value> {
    let text = "[a-z\\\\\"\u{e4}\u{1}]{0,12}";
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text.prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        let name = prop_oneof![
            prop::sample::select(vec!["text", "list", "integer", "number", "flag", "null", "any", "either"])
                .prop_map(str::to_owned),
            "[a-z\"]{1,10}",
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn values(value in value(), pretty in any::<bool>()) {
        agree_on(&if pretty { format!("{value:#}") } else { value.to_string() });
    }

    /// A text with one byte changed, taken away or put in.
    #[test]
    fn broken_texts(value in value(), at in any::<prop::sample::Index>(), byte in b' '..127, how in 0..3) {
        let mut text = json!({"list": [value.clone()], "either": value}).to_string().into_bytes();
        let at = at.index(text.len());
        match how {
            0 => text[at] = byte,
            1 => drop(text.remove(at)),
            _ => text.insert(at, byte),
        }
        if let Ok(text) = String::from_utf8(text) {
            agree_on(&text);
        }
    }
}
