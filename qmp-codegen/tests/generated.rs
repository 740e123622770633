//! What is generated works: the golden file of the case that has everything, used.

#![allow(clippy::unwrap_used, clippy::panic)]

#[allow(missing_docs, clippy::all)]
mod everything {
    #![allow(unreachable_pub, dead_code, unused_imports, unused_macros)]
    include!("golden/built-everything.rs");
}

use everything::{commands, events, types};
use qmp_wire::{Command, Request, Stamped};
use serde_json::json;

#[test]
fn commands_are_written_as_the_server_wants_them() {
    let resize = commands::BlockResize::new(1 << 30).with_device("disk0");
    let request = serde_json::to_value(Request::new(&resize).with_id("r1")).unwrap();
    let expected = json!({
        "execute": "block-resize", "arguments": {"device": "disk0", "size": 1 << 30}, "id": "r1",
    });
    assert_eq!(request, expected);
    let add =
        commands::DeviceAdd::new("virtio-net").with_extra("netdev", "n0").with_extra("multifunction", true);
    let expected = json!({"driver": "virtio-net", "netdev": "n0", "multifunction": true});
    assert_eq!(serde_json::to_value(&add).unwrap(), expected);
    assert_eq!(serde_json::from_value::<commands::DeviceAdd>(expected).unwrap(), add);
    let stop = serde_json::to_string(&Request::new(&commands::Stop).out_of_band()).unwrap();
    assert_eq!(stop, r#"{"exec-oob":"stop","arguments":{}}"#);
}

#[test]
fn replies_keep_what_is_known() {
    let reply = json!([{
        "device": "disk0", "type": "hd", "weight": 1.5, "options": {"a": 1}, "any": null,
        "io-status": "new-status", "later": true,
        "inserted": {"ro": false, "image": {
            "filename": "a", "backing-image": {"filename": "b"}, "snapshots": [{"id": "1", "date-sec": 5}],
        }},
    }]);
    let blocks: <commands::QueryBlock as Command>::Output = serde_json::from_value(reply.clone()).unwrap();
    assert_eq!(blocks[0].io_status, Some(types::BlockIoStatus::UnknownValue("new-status".into())));
    let image = &blocks[0].inserted.as_ref().unwrap().image;
    assert_eq!(image.backing_image.as_ref().unwrap().filename, "b");
    let mut expected = reply;
    expected[0].as_object_mut().unwrap().remove("later");
    assert_eq!(serde_json::to_value(&blocks).unwrap(), expected);
}

#[test]
fn enumerations_there_and_back() {
    for value in ["ok", "failed", "nospace", "unknown", "self", "type", "0.10", "", "other"] {
        assert_eq!(types::BlockIoStatus::from(value).as_str(), value);
    }
    assert_eq!(types::BlockIoStatus::from("unknown"), types::BlockIoStatus::Unknown);
}

#[test]
fn events_with_their_time() {
    let text = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "BLOCK_IO_ERROR", "data": {"action": "stop"}}"#;
    let stamped: Stamped<events::Event> = serde_json::from_str(text).unwrap();
    match stamped.event {
        events::Event::BlockIoError(data) => assert_eq!(data.action, types::BlockIoErrorAction::Stop),
        other => panic!("{other:?}"),
    }
}

#[test]
fn mandatory_members_are_not_made_up() {
    let error = serde_json::from_str::<types::BlockInserted>(r#"{"ro": true}"#).unwrap_err().to_string();
    assert!(error.contains("missing field `image`"), "{error}");
}
