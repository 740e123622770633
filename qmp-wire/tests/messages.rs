//! Messages as servers send them, and as they may send them one day.

use qmp_wire::codec::Slot;
use qmp_wire::{
    CommandError, Empty, ErrorClass, EventSet, Greeting, Message, Response, Stamped, Timestamp, UnknownEvent,
};
use serde_json::{Value, json};

/// The data of an event, as qmp-codegen writes it.
#[derive(Clone, Debug, PartialEq)]
struct Reset {
    guest: bool,
    reason: Option<String>,
}

qmp_wire::record!(Reset, guest = "guest", reason = "reason");

#[derive(Clone, Debug, PartialEq)]
enum Event {
    Reset(Reset),
    Stop(Empty),
    Unknown(UnknownEvent),
}

impl EventSet for Event {
    fn blank(name: &str) -> Self {
        match name {
            "RESET" => Event::Reset(Slot::blank()),
            "STOP" => Event::Stop(Empty),
            _ => Event::Unknown(UnknownEvent { name: name.to_owned(), data: None }),
        }
    }

    fn name(&self) -> &str {
        match self {
            Event::Reset(_) => "RESET",
            Event::Stop(_) => "STOP",
            Event::Unknown(event) => &event.name,
        }
    }

    fn data_mut(&mut self) -> &mut dyn Slot {
        match self {
            Event::Reset(data) => data,
            Event::Stop(data) => data,
            Event::Unknown(event) => &mut event.data,
        }
    }

    fn data(&self) -> &dyn Slot {
        match self {
            Event::Reset(data) => data,
            Event::Stop(data) => data,
            Event::Unknown(event) => &event.data,
        }
    }
}

fn event(text: &str) -> Result<Stamped<Event>, serde_json::Error> {
    serde_json::from_str(text)
}

#[test]
fn events_in_any_order_of_members() {
    let members = [
        r#""event": "RESET""#,
        r#""data": {"guest": true, "new": [1]}"#,
        r#""timestamp": {"microseconds": 2, "seconds": 1}"#,
        r#""later": {"data": 1}"#,
    ];
    let mut texts = 0;
    for a in 0..4 {
        for b in (0..4).filter(|b| *b != a) {
            for c in (0..4).filter(|c| ![a, b].contains(c)) {
                let d = 6 - a - b - c;
                let text = format!("{{{}}}", [a, b, c, d].map(|index| members[index]).join(","));
                let read = event(&text).unwrap();
                assert_eq!(read.timestamp, Timestamp { seconds: 1, microseconds: 2 }, "{text}");
                assert_eq!(read.event, Event::Reset(Reset { guest: true, reason: None }), "{text}");
                texts += 1;
            }
        }
    }
    assert_eq!(texts, 24);
}

#[test]
fn events_without_data() {
    let text = r#"{"timestamp":{"seconds":-1,"microseconds":-1},"event":"STOP"}"#;
    let read = event(text).unwrap();
    assert_eq!(read.event, Event::Stop(Empty));
    assert_eq!(read.timestamp.to_system_time(), None);
    let written = serde_json::to_string(&read).unwrap();
    assert_eq!(written, r#"{"event":"STOP","timestamp":{"seconds":-1,"microseconds":-1}}"#);
    let error = event(&text.replace("STOP", "RESET")).unwrap_err().to_string();
    assert!(error.contains("guest"), "{error}");
}

#[test]
fn unknown_events_are_kept() {
    for data in [json!({"a": 1}), json!([1, null]), json!("x")] {
        let sent = json!({"event": "NEW", "data": data, "timestamp": {"seconds": 1, "microseconds": 0}});
        let read: Stamped<Event> = serde_json::from_value(sent.clone()).unwrap();
        assert_eq!(read.event, Event::Unknown(UnknownEvent { name: "NEW".into(), data: Some(data) }));
        assert_eq!(serde_json::to_value(&read).unwrap(), sent);
    }
    let read = event(r#"{"event": "NEW", "timestamp": {"seconds": 1, "microseconds": 0}}"#).unwrap();
    assert_eq!(read.event, Event::Unknown(UnknownEvent { name: "NEW".into(), data: None }));
}

#[test]
fn what_is_no_event() {
    for (text, part) in [
        ("{}", "event"),
        (r#"{"event": "STOP"}"#, "timestamp"),
        (r#"{"event": "STOP", "event": "STOP"}"#, "duplicate"),
        (r#"{"data": {}, "data": {}}"#, "duplicate"),
        (r#"{"event": "STOP", "data": {}, "data": {}}"#, "duplicate"),
        (r#"{"event": 1}"#, "invalid type"),
        ("[]", "expected an object"),
        (r#"{"event": "RESET", "data": {"guest": 1}}"#, "boolean"),
    ] {
        let error = event(text).unwrap_err().to_string();
        assert!(error.contains(part), "{text}: {error}");
    }
}

#[test]
fn replies() {
    let read: Response<Empty> = serde_json::from_str(r#"{"id": [1], "return": {"new": 1}, "x": 2}"#).unwrap();
    assert_eq!(read, Response { result: Ok(Empty), id: Some(json!([1])) });
    let text = r#"{"error":{"class":"DeviceNotFound","desc":"no d0","data":{}}}"#;
    let read: Response<Value> = serde_json::from_str(text).unwrap();
    let error = CommandError { class: ErrorClass::DeviceNotFound, desc: "no d0".into() };
    assert_eq!(error.to_string(), "DeviceNotFound: no d0");
    assert_eq!(read.result, Err(error));
    let read: Response<Value> =
        serde_json::from_str(&text.replace("DeviceNotFound", "MissingParameter")).unwrap();
    assert_eq!(read.result.unwrap_err().class, ErrorClass::Unknown("MissingParameter".into()));
    for text in ["{}", r#"{"return": 1, "error": {"class": "", "desc": ""}}"#, r#"{"id": 1}"#] {
        assert!(serde_json::from_str::<Response<Value>>(text).is_err(), "{text}");
    }
}

#[test]
fn error_classes_there_and_back() {
    for class in
        ["GenericError", "CommandNotFound", "DeviceNotActive", "DeviceNotFound", "KVMMissingCap", "New"]
    {
        let read = ErrorClass::from(class);
        assert_eq!(read.as_str(), class);
        assert_eq!(matches!(read, ErrorClass::Unknown(_)), class == "New");
    }
}

#[test]
fn greetings() {
    let sent = json!({"QMP": {
        "version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": "Debian"},
        "capabilities": ["oob", "new"],
    }});
    let read: Greeting = serde_json::from_value(sent.clone()).unwrap();
    assert_eq!(read.qmp.capabilities, ["oob", "new"]);
    assert_eq!(read.qmp.version.qemu.major, 10);
    assert_eq!(serde_json::to_value(&read).unwrap(), sent);
}

#[test]
fn events_between_replies() {
    let read = |text: &str| serde_json::from_str::<Message<Empty, Event>>(text);
    let stamp = r#""timestamp": {"seconds": 1, "microseconds": 2}"#;
    for text in [
        r#"{"return": {}, "id": 7}"#.to_owned(),
        r#"{"id": 7, "error": {"class": "GenericError", "desc": "no"}}"#.to_owned(),
        format!(r#"{{{stamp}, "event": "STOP"}}"#),
        format!(r#"{{"data": {{"guest": true}}, {stamp}, "event": "RESET"}}"#),
        format!(r#"{{"event": "NEW", "data": {{"return": {{}}}}, {stamp}}}"#),
    ] {
        let message = read(&text).unwrap();
        assert_eq!(matches!(message, Message::Event(_)), text.contains("event"), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), serde_json::to_value(&message).unwrap());
    }
    for (text, problem) in [
        ("{}", "neither 'return', 'error' nor 'event'"),
        (r#"{"QMP": {}}"#, "neither 'return', 'error' nor 'event'"),
        (r#"{"return": {}, "event": "STOP"}"#, "both an event and a reply"),
        (r#"{"event": "STOP"}"#, "missing field `timestamp`"),
        (r#"{"return": 1}"#, "invalid type"),
        ("[]", "expected an object"),
    ] {
        let error = read(text).unwrap_err().to_string();
        assert!(error.contains(problem), "{text}: {error}");
    }
}
