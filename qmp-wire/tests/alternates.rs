//! Alternates, types around others, and integers of each width.

use qmp_wire::serde::{Serialize, de::DeserializeOwned};
use qmp_wire::{alternate, codec::Slot, enumeration, newtype, record};
use serde_json::{Map, Value, json};
use std::fmt::Debug;

#[derive(Clone, Debug, PartialEq)]
struct Node {
    name: String,
    child: Option<Reference>,
}

#[derive(Clone, Debug, PartialEq)]
enum Reference {
    Definition(Box<Node>),
    Name(String),
    Nothing(()),
    Unknown(Value),
}

#[derive(Clone, Debug, PartialEq)]
enum Everything {
    Switch(bool),
    Level(Level),
    Number(i64),
    List(Vec<Option<u8>>),
    Open(Map<String, Value>),
    Unknown(Value),
}

#[derive(Clone, Debug, PartialEq)]
enum Level {
    Low,
    Unknown(String),
}

#[derive(Clone, Debug, PartialEq)]
enum Real {
    Real(f64),
    Unknown(Value),
}

/// An argument that is a type of its own name.
#[derive(Clone, Debug, PartialEq)]
struct NodeAdd(pub Node);

#[derive(Clone, Debug, PartialEq)]
struct Holder {
    reference: Option<Reference>,
    everything: Option<Everything>,
    renamed: Option<Box<Renamed>>,
}

#[derive(Clone, Debug, PartialEq)]
struct Renamed(pub Everything);

record!(Node, name = "name", child = "child");
alternate!(Reference, Definition(Box<Node>), Name(String), Nothing(()), ..Unknown);
alternate!(
    Everything,
    Switch(bool),
    Level(Level),
    Number(i64),
    List(Vec<Option<u8>>),
    Open(Map<String, Value>),
    ..Unknown
);
enumeration!(Level, Low = "low", ..Unknown);
alternate!(Real, Real(f64), ..Unknown);
newtype!(NodeAdd, Node);
newtype!(Renamed, Everything);
record!(Holder, reference = "reference", everything = "everything", renamed = "renamed");

/// Reads in all ways there are, which have to agree, and writes again.
fn there_and_back<T>(sent: Value) -> Result<T, String>
where
    T: Slot + DeserializeOwned + Serialize + PartialEq + Debug,
{
    let text = sent.to_string();
    let ways: [Result<T, serde_json::Error>; 5] = [
        qmp_wire::from_str(&text),
        serde_json::from_str(&text),
        serde_json::from_reader(text.as_bytes()),
        serde_json::from_value(sent.clone()),
        qmp_wire::from_value(sent.clone()),
    ];
    let mut last: Option<T> = None;
    for way in ways {
        let read = way.map_err(|error| error.to_string())?;
        assert_eq!(serde_json::to_value(&read).map_err(|error| error.to_string())?, sent);
        last.iter().for_each(|last| assert_eq!(*last, read));
        last = Some(read);
    }
    last.ok_or_else(|| "no way".to_owned())
}

#[test]
fn each_kind_to_its_type() {
    let node = Node { name: "n".into(), child: None };
    for (sent, expected) in [
        (json!({"name": "n"}), Reference::Definition(Box::new(node.clone()))),
        (json!("n"), Reference::Name("n".into())),
        (json!(null), Reference::Nothing(())),
        (json!(7), Reference::Unknown(json!(7))),
        (json!([{"name": 1}, null]), Reference::Unknown(json!([{"name": 1}, null]))),
    ] {
        assert_eq!(there_and_back::<Reference>(sent).unwrap(), expected);
    }
    for (sent, expected) in [
        (json!(true), Everything::Switch(true)),
        (json!("low"), Everything::Level(Level::Low)),
        (json!("high"), Everything::Level(Level::Unknown("high".into()))),
        (json!(-7), Everything::Number(-7)),
        (json!([1, 2]), Everything::List(vec![Some(1), Some(2)])),
        (json!({"a": [{}]}), Everything::Open(json!({"a": [{}]}).as_object().unwrap().clone())),
        (json!(null), Everything::Unknown(Value::Null)),
    ] {
        assert_eq!(there_and_back::<Everything>(sent).unwrap(), expected);
    }
    assert_eq!(there_and_back::<Real>(json!(1.25)).unwrap(), Real::Real(1.25));
    assert_eq!(there_and_back::<Real>(json!("1")).unwrap(), Real::Unknown(json!("1")));
    assert_eq!(qmp_wire::from_str::<Real>("3").unwrap(), Real::Real(3.0));
    assert_eq!(serde_json::from_str::<Real>("3").unwrap(), Real::Real(3.0));
}

#[test]
fn recursion_through_an_alternate() {
    let sent = json!({"name": "a", "child": {"name": "b", "child": "c"}});
    let node: Node = there_and_back(sent).unwrap();
    let Some(Reference::Definition(child)) = node.child else { panic!("{node:?}") };
    assert_eq!(child.child, Some(Reference::Name("c".into())));
}

#[test]
fn null_is_a_value_where_an_alternate_takes_it() {
    let holder: Holder = there_and_back(json!({"reference": null})).unwrap();
    assert_eq!(holder.reference, Some(Reference::Nothing(())));
    let absent: Holder = there_and_back(json!({})).unwrap();
    assert_eq!(absent.reference, None);
    for text in [r#"{"everything": null}"#, r#"{"renamed": null}"#] {
        assert_eq!(qmp_wire::from_str::<Holder>(text).unwrap(), absent);
        assert_eq!(serde_json::from_str::<Holder>(text).unwrap(), absent);
    }
}

#[test]
fn the_wrong_content_is_an_error() {
    for (sent, part) in
        [(json!({"child": "n"}), "missing field `name`"), (json!({"name": 1}), "expected a string")]
    {
        let error = there_and_back::<Reference>(sent).unwrap_err();
        assert!(error.contains(part), "{error}");
    }
    let error = there_and_back::<Everything>(json!(1.5)).unwrap_err();
    assert!(error.contains("invalid type: floating point `1.5`, expected an integer"), "{error}");
}

#[test]
fn types_around_others() {
    let add: NodeAdd = there_and_back(json!({"name": "n", "child": null})).unwrap();
    assert_eq!(add.name, "n");
    let mut add = NodeAdd::from(Node { name: "m".into(), child: None });
    add.child = Some(Reference::Name("c".into()));
    assert_eq!(serde_json::to_string(&add).unwrap(), r#"{"name":"m","child":"c"}"#);
    let holder: Holder = there_and_back(json!({"renamed": "low"})).unwrap();
    assert_eq!(holder.renamed, Some(Box::new(Renamed(Everything::Level(Level::Low)))));
}

#[test]
fn integers_of_each_width() {
    fn read<T: Slot + DeserializeOwned + PartialEq + Debug>(text: &str) -> T {
        let value: T =
            qmp_wire::from_str(&format!("[{text}]")).map(|mut list: Vec<T>| list.remove(0)).unwrap();
        let other: Vec<T> = codec_read(&format!("[{text}]"));
        assert_eq!(other, [qmp_wire::from_value::<T>(serde_json::from_str(text).unwrap()).unwrap()]);
        assert_eq!(other, [value]);
        qmp_wire::from_str(text).unwrap()
    }
    fn codec_read<T: Slot>(text: &str) -> Vec<T> {
        qmp_wire::codec::deserialize(&mut serde_json::Deserializer::from_str(text)).unwrap()
    }
    assert_eq!([read::<i64>("-1"), read("18446744073709551615"), read("1e3")], [-1, -1, 1000]);
    assert_eq!([read::<u64>("-1"), read("18446744073709551615"), read("7.0")], [u64::MAX, u64::MAX, 7]);
    assert_eq!([read::<i64>("-9223372036854775808"), read("0")], [i64::MIN, 0]);
    assert_eq!([read::<i32>("-2147483648"), read("2147483648"), read("1.0")], [i32::MIN, i32::MAX, 1]);
    assert_eq!([read::<i16>("-32768"), read("18446744073709551615")], [i16::MIN, i16::MAX]);
    assert_eq!([read::<i8>("-129"), read("127")], [i8::MIN, i8::MAX]);
    assert_eq!([read::<u32>("-1"), read("4294967296")], [0, u32::MAX]);
    assert_eq!([read::<u16>("65535"), read("65536")], [u16::MAX, u16::MAX]);
    assert_eq!([read::<u8>("255"), read("-0")], [u8::MAX, 0]);
}
