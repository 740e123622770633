//! What a recorded session tells of the server, besides its schema.

use super::recording::returned_to;
use crate::source::SourceMap;
use crate::strict_json::{StrictJson, Value};

/// The server of a recorded session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Server {
    /// Its version, such as `10.0.2`: what query-version returned, or its greeting said.
    pub version: Option<String>,
    /// The architecture that it emulates, such as `x86_64`: what query-target returned.
    pub target: Option<String>,
}

/// What the recordings among some files tell of the server; nothing where there is none. Of several the first that tells
/// counts.
///
/// ```
/// let mut sources = qmp_schema::SourceMap::new();
/// let greeting = r#"{"QMP": {"version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": ""}}}"#;
/// sources.add("session.replies", format!("{greeting}\n{}", r#"{"execute": "query-qmp-schema"} {"return": []}"#));
/// assert_eq!(qmp_schema::server(&sources).version.as_deref(), Some("10.0.2"));
/// ```
pub fn server(sources: &SourceMap) -> Server {
    let mut out = Server::default();
    for (_, file) in sources.files() {
        // Nothing but JSON is read further than its first character.
        let Some(json) = StrictJson::of_text(&file.text) else { continue };
        let greeting = || json.texts().find_map(|text| text.get("QMP")?.get("version"));
        let told = || returned_to("query-version", json.texts()).or_else(greeting);
        out.version = out.version.or_else(|| version(told()?));
        let target = || returned_to("query-target", json.texts())?.get("arch");
        out.target = out.target.or_else(|| Some(target()?.as_str()?.into_owned()));
    }
    out
}

/// `{"qemu": {"major": 10, "minor": 0, "micro": 2}, …}`
fn version(told: Value<'_>) -> Option<String> {
    let qemu = told.get("qemu")?;
    let number =
        |name| Some(qemu.get(name)?.written()).filter(|text| text.bytes().all(|b| b.is_ascii_digit()));
    Some(format!("{}.{}.{}", number("major")?, number("minor")?, number("micro")?))
}
