//! Structures and their members.

use qmp_wire::codec::{self, Fields, FieldsMut, Record, Slot};
use serde_json::{Map, Value, json};

/// One member of each kind, and unknown ones.
#[derive(Clone, Debug, PartialEq)]
struct All {
    string: String,
    integer: Option<i64>,
    size: Option<u64>,
    number: Option<f64>,
    any: Option<Value>,
    null: Option<()>,
    object: Option<Map<String, Value>>,
    array: Option<Vec<bool>>,
    inner: Option<Box<All>>,
    extra: Map<String, Value>,
}

qmp_wire::record!(
    All,
    string = "string",
    integer = "integer",
    size = "size",
    number = "number",
    any = "any",
    null = "null",
    object = "object",
    array = "array",
    inner = "inner",
    ..extra
);

fn read(value: Value) -> Result<All, serde_json::Error> {
    let from_text = serde_json::from_str(&value.to_string());
    let from_value = serde_json::from_value(value);
    match (&from_text, &from_value) {
        (Ok(a), Ok(b)) => assert_eq!(a, b),
        (a, b) => assert!(a.is_err() && b.is_err(), "{a:?} but {b:?}"),
    }
    from_text
}

#[test]
fn all_members_there_and_back() {
    let sent = json!({
        "new": {"a": [1]}, "inner": {"string": "inner", "other": null}, "array": [true, false],
        "object": {"b": {}}, "null": null, "any": [null], "number": 1.5, "size": u64::MAX, "integer": -3,
        "string": "s",
    });
    let all = read(sent.clone()).unwrap();
    assert_eq!(all.null, Some(()));
    assert_eq!(all.extra["new"], json!({"a": [1]}));
    assert_eq!(all.inner.as_ref().unwrap().string, "inner");
    assert_eq!(serde_json::to_value(&all).unwrap(), sent);
    assert!(serde_json::to_string(&all).unwrap().starts_with(r#"{"string":"s","integer":-3,"#));
}

#[test]
fn null_is_absence_unless_the_type_takes_it() {
    let all =
        read(json!({"string": "", "integer": null, "array": null, "inner": null, "any": null})).unwrap();
    assert_eq!((all.integer, &all.array, &all.inner), (None, &None, &None));
    assert_eq!(all.any, Some(Value::Null));
    assert_eq!(serde_json::to_string(&all).unwrap(), r#"{"string":"","any":null}"#);
}

#[test]
fn numbers() {
    let all = read(json!({"string": "", "integer": u64::MAX, "size": -1, "number": 7})).unwrap();
    assert_eq!((all.integer, all.size, all.number), (Some(-1), Some(u64::MAX), Some(7.0)));
    let all = read(json!({"string": "", "integer": 3.0, "size": 1e3})).unwrap();
    assert_eq!((all.integer, all.size), (Some(3), Some(1000)));
    for wrong in [json!(1.5), json!(1e300), json!("1"), json!(true), json!([])] {
        assert!(read(json!({"string": "", "integer": wrong})).is_err());
    }
}

#[test]
fn errors_say_what_is_wrong() {
    for (text, part) in [
        ("{}", "missing field `string`"),
        (r#"{"string": "", "string": ""}"#, "duplicate field `string`"),
        (r#"{"string": 1}"#, "invalid type: integer `1`, expected a string"),
        (r#"{"string": null}"#, "expected a string"),
        (r#"{"string": "", "array": {}}"#, "expected an array"),
        (r#"{"string": "", "object": []}"#, "expected an object"),
        (r#"{"string": "", "inner": {"integer": 1}}"#, "missing field `string`"),
        (r#"{"string": "", "array": [1]}"#, "expected a boolean"),
        (r#"{"string": "", "#, "EOF"),
        ("[]", "expected an object"),
    ] {
        let error = serde_json::from_str::<All>(text).unwrap_err().to_string();
        assert!(error.contains(part), "{text}: {error}");
    }
}

#[test]
fn deep_input_is_refused() {
    let deep = r#"{"string": "", "inner": "#.repeat(10_000);
    let error = serde_json::from_str::<All>(&deep).unwrap_err();
    assert!(error.to_string().contains("recursion limit"), "{error}");
}

#[test]
fn documented_members_are_written_once() {
    let mut all = read(json!({"string": "s"})).unwrap();
    all.extra.insert("string".into(), json!("other"));
    all.extra.insert("more".into(), json!(1));
    assert_eq!(serde_json::to_string(&all).unwrap(), r#"{"string":"s","more":1}"#);
}

#[test]
fn many_members_are_all_told_apart() {
    /// 70 members: more than one word of bits.
    struct Wide(Vec<i64>);
    const NAMES: [&str; 70] = {
        let digits = "00010203040506070809101112131415161718192021222324252627282930313233343536373839\
                      404142434445464748495051525354555657585960616263646566676869";
        let mut names = [""; 70];
        let mut index = 0;
        while index < 70 {
            names[index] = digits.split_at(index * 2).1.split_at(2).0;
            index += 1;
        }
        names
    };
    impl Record for Wide {
        fn blank() -> Self {
            Wide(vec![0; 70])
        }

        fn names(&self) -> &'static [&'static str] {
            &NAMES
        }

        fn fields_mut(&mut self, read: &mut dyn FnMut(FieldsMut<'_>)) {
            let mut slots: Vec<_> = self.0.iter_mut().map(|slot| slot as &mut dyn Slot).collect();
            read(FieldsMut::new(&mut slots));
        }

        fn fields(&self, write: &mut dyn FnMut(Fields<'_>)) {
            let slots: Vec<_> = self.0.iter().map(|slot| slot as &dyn Slot).collect();
            write(Fields::new(&slots));
        }
    }
    let full: Map<String, Value> =
        NAMES.iter().enumerate().map(|(n, name)| ((*name).into(), n.into())).collect();
    let wide: Wide = codec::deserialize(Value::Object(full.clone())).unwrap();
    assert_eq!(wide.0, (0..70).collect::<Vec<_>>());
    for name in NAMES {
        let mut short = full.clone();
        short.remove(name);
        let error = codec::deserialize::<Wide, _>(Value::Object(short)).map(|_| ()).unwrap_err();
        assert_eq!(error.to_string(), format!("missing field `{name}`"));
    }
    let twice = serde_json::to_string(&full).unwrap().replace(r#""69":69"#, r#""69":69,"69":69"#);
    let mut reader = serde_json::Deserializer::from_str(&twice);
    assert!(codec::deserialize::<Wide, _>(&mut reader).is_err());
}
