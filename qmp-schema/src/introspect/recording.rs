//! A recording of a session: requests and replies in turn, one JSON text after the other.

use crate::diagnostic::Diagnostic;
use crate::model::{JsonKind, Schema};
use crate::source::Span;
use crate::strict_json::{Report, Value, Values};

/// The command whose reply has the schema.
const QUERY: &str = "query-qmp-schema";

const HELP: &str = "record a session in which query-qmp-schema is asked and answered";

/// Adds what the recorded reply of query-qmp-schema says to a schema. A reply without any request is one as well.
pub(crate) fn read(texts: Values<'_>, schema: &mut Schema, report: &mut Report<'_>) {
    let Some(first) = texts.clone().next() else { return };
    let mut rest = texts.clone();
    let reply = match request(QUERY, &mut rest) {
        Some(request) => reply(request, rest, report),
        None => reply_alone(first, texts, report),
    };
    if let Some(schema_info) = reply {
        super::read(schema_info, schema, report);
    }
}

/// What a session has as the answer to a command, where it was asked and did not fail.
pub(super) fn returned_to<'j>(command: &str, mut texts: Values<'j>) -> Option<Value<'j>> {
    let request = request(command, &mut texts)?;
    answer(request, texts)?.get("return")
}

/// The first request of a command; `texts` goes on behind it.
fn request<'j>(command: &str, texts: &mut Values<'j>) -> Option<Value<'j>> {
    texts.find(|text| text.get("execute").and_then(Value::as_str).as_deref() == Some(command))
}

/// What answers a request: the first reply behind it that has its id.
fn answer<'j>(request: Value<'j>, mut behind: Values<'j>) -> Option<Value<'j>> {
    let id = |text: Value<'j>| text.get("id").map(Value::written);
    let asked = id(request);
    behind.find(|text| (text.get("return").is_some() || text.get("error").is_some()) && id(*text) == asked)
}

/// What is returned to a request; where nothing is, that is reported.
fn reply<'j>(request: Value<'j>, behind: Values<'j>, report: &mut Report<'_>) -> Option<Value<'j>> {
    let Some(reply) = answer(request, behind) else {
        let message = format!("this {QUERY} is not answered");
        report.push(Diagnostic::error("no-introspection", request.span(), message).help(HELP));
        return None;
    };
    let returned = reply.get("return");
    if returned.is_none() {
        let message = format!("{QUERY} failed");
        report.push(
            Diagnostic::error("no-introspection", reply.span(), message)
                .related(request.span(), "asked here")
                .help("QEMU has it since 2.5"),
        );
    }
    returned
}

/// The array of the only text.
fn reply_alone<'j>(first: Value<'j>, texts: Values<'j>, report: &mut Report<'_>) -> Option<Value<'j>> {
    let array = first.get("return").filter(|array| array.kind() == JsonKind::Array);
    if let Some(array) = array.filter(|_| texts.count() == 1) {
        return Some(array);
    }
    let Span { file, start, .. } = first.span();
    let message = format!("this has no {QUERY} and its reply");
    report.push(Diagnostic::error("no-introspection", Span { file, start, end: start }, message).help(HELP));
    None
}
