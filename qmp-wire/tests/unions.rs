//! Unions: members in any order, unions in branches, and values of the discriminator that are not listed.

use proptest::prelude::*;
use qmp_wire::codec::Slot;
use qmp_wire::serde::de::DeserializeOwned;
use qmp_wire::{record, union};
use serde_json::{Map, Value, json};

/// A union with members beside the discriminator.
#[derive(Clone, Debug, PartialEq)]
struct Device {
    id: String,
    read_only: Option<bool>,
    driver: Driver,
}

#[derive(Clone, Debug, PartialEq)]
enum Driver {
    File(File),
    Net(Box<Net>),
    Null,
    Unknown { name: String, members: Map<String, Value> },
}

#[derive(Clone, Debug, PartialEq)]
struct File {
    path: String,
    size: Option<u64>,
}

/// A branch that is a union itself, and contains the union around it.
#[derive(Clone, Debug, PartialEq)]
struct Net {
    port: u16,
    transport: Transport,
    backup: Option<Box<Device>>,
}

#[derive(Clone, Debug, PartialEq)]
enum Transport {
    Tls(Tls),
    Plain,
    Unknown { name: String, members: Map<String, Value> },
}

#[derive(Clone, Debug, PartialEq)]
struct Tls {
    keys: Vec<String>,
    address: Address,
}

/// A union with the discriminator alone.
#[derive(Clone, Debug, PartialEq)]
enum Address {
    Inet(Inet),
    Local,
    Unknown { name: String, members: Map<String, Value> },
}

#[derive(Clone, Debug, PartialEq)]
struct Inet {
    host: String,
}

record!(Device, id = "id", read_only = "read-only", *driver = "driver");
qmp_wire::branches!(Driver, File(File) = "file", Net(Box<Net>) = "net", Null = "null", ..Unknown);
record!(File, path = "path", size = "size");
record!(Net, port = "port", backup = "backup", *transport = "transport");
qmp_wire::branches!(Transport, Tls(Tls) = "tls", Plain = "plain", ..Unknown);
record!(Tls, keys = "keys", address = "address");
union!(Address, "type", Inet(Inet) = "inet", Local = "local", ..Unknown);
record!(Inet, host = "host");

/// Reads a text in all ways there are, which have to agree.
fn read<T: Slot + DeserializeOwned + PartialEq + std::fmt::Debug>(text: &str) -> Result<T, String> {
    let first = qmp_wire::from_str::<T>(text).map_err(|error| error.to_string());
    let mut ways = vec![
        qmp_wire::from_slice(text.as_bytes()),
        serde_json::from_str(text),
        serde_json::from_slice(text.as_bytes()),
        serde_json::from_reader(text.as_bytes()),
    ];
    // A value has no duplicates any more.
    if !text.contains("twice") {
        let value = || serde_json::from_str::<Value>(text);
        ways.extend([value().and_then(serde_json::from_value), value().and_then(qmp_wire::from_value)]);
    }
    for (number, way) in ways.into_iter().enumerate() {
        match (&first, &way) {
            (Ok(first), Ok(other)) => assert_eq!(first, other, "{text} {number}"),
            (first, other) => {
                assert!(first.is_err() && other.is_err(), "{text} {number}: {first:?} {other:?}")
            }
        }
    }
    first
}

fn object(members: &[(&str, Value)]) -> String {
    let members: Vec<String> =
        members.iter().map(|(name, value)| format!("{}: {value}", json!(name))).collect();
    format!("{{{}}}", members.join(", "))
}

/// Members of a device of two unions, in the order in which they are written.
fn members() -> Vec<(&'static str, Value)> {
    vec![
        ("id", json!("d\"0")),
        ("driver", json!("net")),
        ("port", json!(7)),
        ("backup", json!({"id": "b", "driver": "null"})),
        ("transport", json!("tls")),
        ("keys", json!(["a", "b"])),
        ("address", json!({"type": "inet", "host": "h"})),
    ]
}

fn device() -> Device {
    let backup = Device { id: "b".into(), read_only: None, driver: Driver::Null };
    let tls = Tls { keys: vec!["a".into(), "b".into()], address: Address::Inet(Inet { host: "h".into() }) };
    let net = Net { port: 7, transport: Transport::Tls(tls), backup: Some(Box::new(backup)) };
    Device { id: "d\"0".into(), read_only: None, driver: Driver::Net(Box::new(net)) }
}

#[test]
fn written_with_the_discriminator_before_its_branch() {
    let text = concat!(
        r#"{"id":"d\"0","driver":"net","port":7,"backup":{"id":"b","driver":"null"},"#,
        r#""transport":"tls","keys":["a","b"],"address":{"type":"inet","host":"h"}}"#
    );
    assert_eq!(serde_json::to_string(&device()).unwrap(), text);
    assert_eq!(device().driver.as_str(), "net");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn members_come_in_any_order(order in Just(members()).prop_shuffle()) {
        prop_assert_eq!(read::<Device>(&object(&order)).unwrap(), device());
    }

    #[test]
    fn unlisted_values_keep_their_members(
        order in Just(vec![
            ("id", json!("i")), ("driver", json!("new")), ("read-only", json!(true)),
            ("a", json!({"x": [1, null]})), ("b", json!(1.5)), ("driver-data", json!("driver")),
        ]).prop_shuffle()
    ) {
        let device = read::<Device>(&object(&order)).unwrap();
        prop_assert_eq!(device.read_only, Some(true));
        prop_assert_eq!(device.driver.as_str(), "new");
        let Driver::Unknown { members, .. } = &device.driver else { panic!("{device:?}") };
        prop_assert_eq!(members.len(), 3);
        let whole: Map<String, Value> = order.into_iter().map(|(name, value)| (name.into(), value)).collect();
        prop_assert_eq!(serde_json::to_value(&device).unwrap(), Value::Object(whole));
    }

    #[test]
    fn unlisted_values_inside_a_branch(
        order in Just(vec![
            ("id", json!("i")), ("driver", json!("net")), ("port", json!(1)),
            ("transport", json!("new")), ("x", json!({"driver": 1})), ("keys", json!([])),
        ]).prop_shuffle()
    ) {
        let device = read::<Device>(&object(&order)).unwrap();
        let whole: Map<String, Value> = order.into_iter().map(|(name, value)| (name.into(), value)).collect();
        prop_assert_eq!(serde_json::to_value(&device).unwrap(), Value::Object(whole));
    }
}

#[test]
fn values_without_members() {
    let device: Device = read(r#"{"later": [1], "driver": "null", "id": "i", "more": {}}"#).unwrap();
    assert_eq!(device, Device { id: "i".into(), read_only: None, driver: Driver::Null });
    assert_eq!(serde_json::to_string(&device).unwrap(), r#"{"id":"i","driver":"null"}"#);
    assert_eq!(read::<Address>(r#"{"type": "local"}"#).unwrap(), Address::Local);
}

#[test]
fn a_union_with_the_discriminator_alone() {
    for text in [r#"{"type":"inet","host":"h"}"#, r#"{"host":"h","type":"inet"}"#] {
        assert_eq!(read::<Address>(text).unwrap(), Address::Inet(Inet { host: "h".into() }));
    }
    for text in [r#"{"type":"new"}"#, r#"{"type":"new","a":[{}],"b":null}"#] {
        let address: Address = read(text).unwrap();
        assert_eq!(address.as_str(), "new");
        assert_eq!(serde_json::to_string(&address).unwrap(), text);
    }
    let list: Vec<Address> = read(r#"[{"type":"local"},{"host":"","type":"inet"}]"#).unwrap();
    assert_eq!(list, [Address::Local, Address::Inet(Inet { host: String::new() })]);
}

/// A union whose discriminator came later than the rest, and which is another one's branch.
#[derive(Clone, Debug, PartialEq)]
struct Guest {
    enabled: bool,
    memory: Memory,
}

#[derive(Clone, Debug, PartialEq)]
enum Memory {
    Signed(Signed),
    Unknown { name: String, members: Map<String, Value> },
}

#[derive(Clone, Debug, PartialEq)]
struct Signed {
    policy: u32,
}

#[derive(Clone, Debug, PartialEq)]
enum Host {
    Guest(Guest),
    Unknown { name: String, members: Map<String, Value> },
}

record!(Guest, enabled = "enabled", *memory = "memory");
qmp_wire::branches!(Memory, Signed(Signed) = "signed", ..Unknown = None);
record!(Signed, policy = "policy");
union!(Host, "is", Guest(Guest) = "guest", ..Unknown);

#[test]
fn a_discriminator_may_be_missing() {
    for text in [r#"{"enabled":true,"policy":1}"#, r#"{"policy":1,"enabled":true}"#] {
        let guest: Guest = read(text).unwrap();
        let members = json!({"policy": 1}).as_object().unwrap().clone();
        let memory = Memory::Unknown { name: String::new(), members };
        assert_eq!(guest, Guest { enabled: true, memory });
        assert_eq!(serde_json::to_string(&guest).unwrap(), r#"{"enabled":true,"policy":1}"#);
    }
    let text = r#"{"is":"guest","enabled":true,"policy":1}"#;
    assert_eq!(serde_json::to_string(&read::<Host>(text).unwrap()).unwrap(), text);
    let known: Guest = read(r#"{"policy": 1, "memory": "signed", "enabled": true}"#).unwrap();
    assert_eq!(known.memory, Memory::Signed(Signed { policy: 1 }));
    for (text, part) in [
        (r#"{"policy": 1}"#, "missing field `enabled`"),
        (r#"{"enabled": true, "memory": "signed"}"#, "missing field `policy`"),
        (r#"{"enabled": true, "policy": 1"#, "EOF"),
    ] {
        let error = read::<Guest>(text).unwrap_err();
        assert!(error.contains(part), "{text}: {error}");
    }
}

#[test]
fn names_may_be_escaped() {
    let text = r#"{"p\u0061th": "\u0062", "dri\u0076er": "fi\u006ce", "id": "i"}"#;
    let file = File { path: "b".into(), size: None };
    assert_eq!(read::<Device>(text).unwrap().driver, Driver::File(file));
}

#[test]
fn kept_members_are_written_once() {
    let members =
        json!({"driver": "file", "id": "other", "read-only": true, "x": 1}).as_object().unwrap().clone();
    let device =
        Device { id: "i".into(), read_only: None, driver: Driver::Unknown { name: "new".into(), members } };
    assert_eq!(serde_json::to_string(&device).unwrap(), r#"{"id":"i","driver":"new","x":1}"#);
}

#[test]
fn errors_say_what_is_wrong() {
    for (text, part) in [
        (r#"{"id": "i"}"#, "missing field `driver`"),
        (r#"{"id": "i", "path": "p"}"#, "missing field `driver`"),
        (r#"{"driver": "file", "path": "p"}"#, "missing field `id`"),
        (r#"{"id": "i", "driver": "file"}"#, "missing field `path`"),
        (r#"{"id": "i", "driver": "net", "port": 1}"#, "missing field `transport`"),
        (
            r#"{"id": "i", "keys": [], "transport": "tls", "driver": "net", "port": 1}"#,
            "missing field `address`",
        ),
        (r#"{"driver": "file", "id": "twice", "path": "p", "driver": "file"}"#, "duplicate field `driver`"),
        (r#"{"path": "p", "driver": "file", "id": "twice", "driver": "file"}"#, "duplicate field `driver`"),
        (r#"{"id": "i", "driver": "file", "path": "p", "id": "twice"}"#, "duplicate field `id`"),
        (r#"{"id": "twice", "path": "p", "path": "p", "driver": "file"}"#, "duplicate field `path`"),
        (r#"{"id": "i", "driver": 1}"#, "invalid type: integer `1`, expected a string"),
        (r#"{"path": "p", "driver": null, "id": "i"}"#, "expected a string"),
        (r#"{"path": 1, "driver": "file", "id": "i"}"#, "invalid type: integer `1`, expected a string"),
        (r#"{"path": "p", "driver": "file", "id": "i""#, "EOF"),
        (r#"{"path": "p", "driver": "file", "id": "i"} 1"#, "trailing"),
        ("[]", "expected an object"),
        ("\"file\"", "expected an object"),
    ] {
        let error = read::<Device>(text).unwrap_err();
        assert!(error.contains(part), "{text}: {error}");
    }
    for text in [r#"{}"#, r#"{"host": "h"}"#] {
        assert!(read::<Address>(text).unwrap_err().contains("missing field `type`"), "{text}");
    }
}

#[test]
fn deep_input_is_refused() {
    let deep = r#"{"port": 1, "transport": "plain", "driver": "net", "id": "", "backup": "#.repeat(10_000);
    assert!(read::<Device>(&deep).unwrap_err().contains("recursion limit"));
}
