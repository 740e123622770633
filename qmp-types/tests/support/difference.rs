//! Where two JSON values differ.

use qmp_types::qmp_wire::serde_json::Value;

/// One line for each place: `.a[2].b: 1, not 2`. Numbers are equal where their values are: `1.0` is `1`.
pub fn differences(got: &Value, expected: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(Some(got), Some(expected), "", &mut found);
    found
}

fn compare(got: Option<&Value>, expected: Option<&Value>, path: &str, found: &mut Vec<String>) {
    match (got, expected) {
        (Some(Value::Object(a)), Some(Value::Object(b))) => {
            let added = a.keys().filter(|name| !b.contains_key(*name));
            for name in b.keys().chain(added) {
                compare(a.get(name), b.get(name), &format!("{path}.{name}"), found);
            }
        }
        (Some(Value::Array(a)), Some(Value::Array(b))) if a.len() == b.len() => {
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                compare(Some(a), Some(b), &format!("{path}[{index}]"), found);
            }
        }
        (Some(Value::Number(a)), Some(Value::Number(b)))
            if a.as_f64() == b.as_f64() && a.is_f64() != b.is_f64() => {}
        (a, b) if a == b => {}
        (a, b) => found.push(format!("{path}: {}, not {}", show(a), show(b))),
    }
}

fn show(value: Option<&Value>) -> String {
    value.map_or("nothing".into(), Value::to_string)
}
