//! Generated unions, alternates and optional members work: two golden files, used.

#![allow(clippy::unwrap_used, clippy::panic)]

#[allow(missing_docs, clippy::all)]
mod unions {
    #![allow(unreachable_pub, dead_code, unused_imports, unused_macros)]
    include!("golden/built-unions.rs");
}

#[allow(missing_docs, clippy::all)]
mod ages {
    #![allow(unreachable_pub, dead_code, unused_imports, unused_macros)]
    include!("golden/built-ages.rs");
}

use qmp_wire::serde::{Serialize, de::DeserializeOwned};
use qmp_wire::{Command, Event, Request, Stamped};
use serde_json::{Value, json};
use unions::types::{Address, Amount, Fork, Node, NodeDriverBranch, NodeFile, NodeRef, Tree};
use unions::{commands, events};

/// Reads a value and checks that nothing is lost when it is written.
fn there_and_back<T: Serialize + DeserializeOwned>(value: Value) -> T {
    let read: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    read
}

#[test]
fn branches_beside_base_members() {
    let file = Node {
        node_name: Some("n0".into()),
        read_only: None,
        driver: NodeDriverBranch::File(NodeFile { filename: "a.img".into(), size: Some(7) }),
    };
    let value = json!({"node-name": "n0", "driver": "file", "filename": "a.img", "size": 7});
    assert_eq!(there_and_back::<Node>(value), file);
    assert_eq!(file.driver.as_str(), "file");
    // The discriminator may come last.
    let text = r#"{"size": 7, "filename": "a.img", "node-name": "n0", "driver": "file"}"#;
    assert_eq!(serde_json::from_str::<Node>(text).unwrap(), file);
    let bare: Node = there_and_back(json!({"driver": "later", "read-only": true}));
    assert_eq!(bare.driver, NodeDriverBranch::Later);
    let error = serde_json::from_str::<Node>(r#"{"driver": "file"}"#).unwrap_err().to_string();
    assert!(error.contains("filename"), "{error}");
    assert!(serde_json::from_str::<Node>(r#"{"node-name": "n0"}"#).is_err(), "no discriminator");
}

#[test]
fn unknown_branches_keep_their_members() {
    let node: Node = there_and_back(json!({"node-name": "n0", "driver": "new", "speed": [1, 2]}));
    assert_eq!(node.node_name.as_deref(), Some("n0"));
    match node.driver {
        NodeDriverBranch::Unknown { name, members } => {
            assert_eq!(name, "new");
            assert_eq!(Value::from(members), json!({"speed": [1, 2]}));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn unions_in_unions() {
    let address = json!({"type": "tunnel", "end": "client", "key": "k", "server-name": "s"});
    match there_and_back::<Address>(address) {
        Address::Tunnel(tunnel) => {
            assert_eq!((tunnel.end.as_str(), tunnel.key.as_deref()), ("client", Some("k")));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(there_and_back::<Address>(json!({"type": "unknown"})), Address::Unknown);
    let leaf = || json!({"kind": "leaf"});
    let tree: Tree = there_and_back(json!({
        "kind": "fork", "left": leaf(), "right": {"kind": "fork", "left": leaf(), "right": leaf()},
    }));
    assert!(matches!(&tree, Tree::Fork(fork) if matches!(**fork, Fork { left: Tree::Leaf, .. })));
}

#[test]
fn alternates_by_kind() {
    assert_eq!(there_and_back::<Amount>(json!(18_446_744_073_709_551_615_u64)), Amount::Bytes(u64::MAX));
    assert_eq!(there_and_back::<Amount>(json!("all")), Amount::Text("all".into()));
    assert_eq!(there_and_back::<Amount>(json!(true)), Amount::Share(true));
    assert_eq!(there_and_back::<Amount>(json!(["a"])), Amount::List(vec!["a".into()]));
    assert_eq!(there_and_back::<Amount>(json!({"a": 1})), Amount::Unknown(json!({"a": 1})));
    assert_eq!(there_and_back::<NodeRef>(json!(null)), NodeRef::NoNode(()));
    let nested = json!({"driver": "raw", "file": {"driver": "raw", "file": "n1"}});
    match there_and_back::<Node>(nested).driver {
        NodeDriverBranch::Raw(raw) => assert!(matches!(raw.file, NodeRef::Definition(_))),
        other => panic!("{other:?}"),
    }
}

#[test]
fn commands_and_events_of_named_types() {
    let node = Node {
        node_name: None,
        read_only: Some(false),
        driver: NodeDriverBranch::File(NodeFile { filename: "a".into(), size: None }),
    };
    let request = serde_json::to_value(Request::new(&commands::NodeAdd::new(node.clone()))).unwrap();
    let arguments = json!({"driver": "file", "filename": "a", "read-only": false});
    assert_eq!(request, json!({"execute": "node-add", "arguments": arguments}));
    assert_eq!(commands::NodeAdd::from(node.clone()).read_only, Some(false));
    assert_eq!(<commands::NodeGet as Command>::NAME, "node-get");
    let event = json!({
        "data": arguments, "event": "NODE_ADDED", "timestamp": {"seconds": 1, "microseconds": 2},
    });
    let stamped: Stamped<events::Event> = there_and_back(event);
    assert_eq!(stamped.event, events::Event::NodeAdded(events::NodeAdded(node)));
    assert_eq!(events::NodeAdded::NAME, "NODE_ADDED");
}

#[test]
fn what_other_releases_lack() {
    let widths = ["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "bytes"];
    let mut value: Value = widths.iter().map(|&name| (name.to_owned(), json!(1))).collect();
    value["old"] = json!(true);
    value["on-the-floor"] = json!(true);
    let read: ages::types::Ages = there_and_back(value.clone());
    assert_eq!((read.i8, read.bytes, read.later, read.gone), (1, 1, None, None));
    value.as_object_mut().unwrap().remove("on-the-floor");
    assert!(serde_json::from_value::<ages::types::Ages>(value).is_err());
    let young: ages::types::Young = there_and_back(json!({"from-the-start": true, "same-condition": false}));
    assert_eq!(young.added, None);
    assert!(ages::commands::SetColour::new(ages::types::Colour::Red).fade.is_none());
    // A discriminator is a member too.
    let guest: ages::types::Guest = there_and_back(json!({"name": "g", "key": "k"}));
    assert_eq!((guest.name.as_str(), guest.kind.as_str()), ("g", ""));
    let guest: ages::types::Guest = there_and_back(json!({"name": "g", "kind": "signed", "key": "k"}));
    assert_eq!(guest.kind.as_str(), "signed");
    assert_eq!(there_and_back::<ages::types::BareGuest>(json!({"key": "k"})).as_str(), "");
}
