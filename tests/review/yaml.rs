//! YAML, read as the JSON that it stands for.

use saphyr::{LoadableYamlNode, Yaml};
use serde_json::Value;

/// The one document of a text.
pub(crate) fn yaml(text: &str) -> Value {
    let documents = Yaml::load_from_str(text).unwrap();
    assert_eq!(documents.len(), 1);
    json(&documents[0])
}

fn json(yaml: &Yaml<'_>) -> Value {
    if let Some(entries) = yaml.as_mapping() {
        entries.iter().map(|(key, value)| (key.as_str().unwrap().to_owned(), json(value))).collect()
    } else if let Some(elements) = yaml.as_sequence() {
        elements.iter().map(json).collect()
    } else if let Some(number) = yaml.as_integer() {
        number.into()
    } else if let Some(truth) = yaml.as_bool() {
        truth.into()
    } else {
        yaml.as_str().map_or(Value::Null, Value::from)
    }
}
