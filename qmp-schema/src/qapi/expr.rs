//! An expression to a definition: which keys it has and what kind of value each takes. Names are looked up later.

use super::age::Age;
use super::definition::{Body, Command, Definition, TypeExpr};
use super::keys::{Keys, bad_value};
use super::members::{attributes, branches, choices, members, type_expr, values};
use super::names::{self, Style};
use super::report::Report;
use super::syntax::{Name, Node, Value};
use crate::diagnostic::EntryKind;

/// The keys that say what is defined.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meta {
    Enum,
    Struct,
    Union,
    Alternate,
    Command,
    Event,
}

const METAS: [(&str, Meta); 7] = [
    ("enum", Meta::Enum),
    ("struct", Meta::Struct),
    // QEMU 1.0 to 2.3.
    ("type", Meta::Struct),
    ("union", Meta::Union),
    ("alternate", Meta::Alternate),
    ("command", Meta::Command),
    ("event", Meta::Event),
];

/// Reads a definition; `None` where it cannot be told what it defines, which is reported.
pub(super) fn definition<'a>(report: &mut Report<'_, '_>, node: &Node<'a>) -> Option<Definition<'a>> {
    report.leave();
    let Some(keys) = node.object() else {
        let message = format!("a schema is made of objects, and this is {}", node.kind());
        report.error("bad-expression", node.span, message, "an expression stands between { and }");
        return None;
    };
    let meta = |(key, value): &(Name<'a>, Node<'a>)| {
        let (keyword, meta) = METAS.iter().find(|(keyword, _)| *keyword == key.text)?;
        Some((*keyword, *meta, value.clone()))
    };
    let mut metas = keys.iter().filter_map(meta);
    let (Some((keyword, meta, name)), None) = (metas.next(), metas.next()) else {
        let message = "this does not define one thing";
        let help = "exactly one of the keys 'enum', 'struct', 'union', 'alternate', 'command' and 'event' says what it is";
        report.error("bad-expression", node.span, message, help);
        return None;
    };
    let Some(name) = name.string() else {
        bad_value(report, &name, keyword, "a name");
        return None;
    };
    report.enter(meta.entry_kind(), name.text);
    if !check_name(report, meta, name) {
        return None;
    }
    let (required, optional) = meta.keys();
    let required: Vec<&str> = [keyword].iter().chain(required).copied().collect();
    let keys = Keys::check(report, keys, name.span, meta.named(), &required, optional);
    let body = Reader { report, keys, name }.body(meta);
    let attributes = attributes(report, keys, meta.named());
    Some(Definition { name, span: node.span, body, attributes })
}

fn check_name(report: &mut Report<'_, '_>, meta: Meta, name: Name<'_>) -> bool {
    let is_exempt = report.age < Age::Named || report.pragmas.command_names.contains(name.text);
    let style = match meta {
        Meta::Event => Style::Upper,
        Meta::Command => Style::Lower { permit_upper: report.age < Age::Named, permit_underscore: is_exempt },
        _ => Style::Camel,
    };
    if !names::check(report, name, meta.named(), style) {
        return false;
    }
    if report.age >= Age::Checked && name.text.ends_with("List") {
        let message = format!("'{}', the name of {}, is reserved", name.text, meta.named());
        report.error("reserved-name", name.span, message, "names that end in List are those of arrays in C");
    }
    true
}

impl Meta {
    fn entry_kind(self) -> EntryKind {
        match self {
            Meta::Command => EntryKind::Command,
            Meta::Event => EntryKind::Event,
            _ => EntryKind::Type,
        }
    }

    /// What a message calls it.
    fn named(self) -> &'static str {
        match self {
            Meta::Enum => "an enumeration",
            Meta::Struct => "a structure",
            Meta::Union => "a union",
            Meta::Alternate => "an alternate",
            Meta::Command => "a command",
            Meta::Event => "an event",
        }
    }

    /// Required and optional keys, that of the name aside.
    fn keys(self) -> (&'static [&'static str], &'static [&'static str]) {
        match self {
            Meta::Enum => (&["data"], &["if", "features", "prefix"]),
            Meta::Struct => (&["data"], &["base", "if", "features"]),
            // Until QEMU 6.1 a union could do without both.
            Meta::Union => (&["data"], &["base", "discriminator", "if", "features"]),
            Meta::Alternate => (&["data"], &["if", "features"]),
            Meta::Command => (
                &[],
                &[
                    "data",
                    "returns",
                    "boxed",
                    "if",
                    "features",
                    "gen",
                    "success-response",
                    "allow-oob",
                    "allow-preconfig",
                    "coroutine",
                ],
            ),
            Meta::Event => (&[], &["data", "boxed", "if", "features"]),
        }
    }
}

/// Reads the body of one definition.
struct Reader<'n, 'a, 'r, 'x, 'd> {
    report: &'r mut Report<'x, 'd>,
    keys: Keys<'n, 'a>,
    name: Name<'a>,
}

impl<'a> Reader<'_, 'a, '_, '_, '_> {
    fn body(mut self, meta: Meta) -> Body<'a> {
        match meta {
            Meta::Enum => self.enumeration(),
            Meta::Struct => self.structure(),
            Meta::Union => self.union(),
            Meta::Alternate => Body::Alternate(
                self.keys.get("data").map_or_else(Vec::new, |data| choices(self.report, data)),
            ),
            Meta::Command => self.command(),
            Meta::Event => {
                let boxed = self.keys.flag(self.report, "boxed", true);
                Body::Event { data: self.data(boxed), boxed }
            }
        }
    }

    fn style(&self) -> Style {
        Style::of_members(self.report, self.name.text)
    }

    fn enumeration(self) -> Body<'a> {
        self.keys.string(self.report, "prefix");
        let style = self.style();
        let values = self.keys.get("data").map_or_else(Vec::new, |data| values(self.report, data, style));
        Body::Enum(values)
    }

    fn structure(self) -> Body<'a> {
        let base = self.keys.string(self.report, "base");
        let style = self.style();
        let members =
            self.keys.get("data").map_or_else(Vec::new, |data| members(self.report, data, "'data'", style));
        Body::Struct { base, members }
    }

    fn union(self) -> Body<'a> {
        let style = self.style();
        let data = self.keys.get("data");
        let discriminator = match self.keys.get("discriminator") {
            // What is an alternate since QEMU 2.4; it has no base.
            Some(node)
                if matches!(&node.value, Value::Object(keys) if keys.is_empty())
                    && self.keys.get("base").is_none() =>
            {
                return Body::Alternate(data.map_or_else(Vec::new, |data| choices(self.report, data)));
            }
            Some(_) => self.keys.string(self.report, "discriminator"),
            None => None,
        };
        let base = self.keys.get("base");
        let is_simple = self.keys.get("discriminator").is_none();
        // A simple union could have a base until QEMU 2.3.
        if is_simple && let Some(base) = base.filter(|_| self.report.age > Age::Nested) {
            let help = "name the member of the base that tells the branches apart";
            self.report.error(
                "missing-key",
                base.span,
                "a union with a base lacks the key 'discriminator'",
                help,
            );
        }
        if base.is_none()
            && let Some(node) = self.keys.get("discriminator")
        {
            let help = "the discriminator is one of the members in 'base'";
            self.report.error(
                "missing-key",
                node.span,
                "a union with a discriminator lacks the key 'base'",
                help,
            );
        }
        let base = base.map(|base| type_expr(self.report, base, "'base'", false, Some(style)));
        let branches = data.map_or_else(Vec::new, |data| branches(self.report, data, is_simple, style));
        // What lacks the rest is a structure, so that others can refer to it.
        match (is_simple && data.is_some(), discriminator, base) {
            (false, None, Some(TypeExpr::Name(base))) => {
                Body::Struct { base: Some(base), members: Vec::new() }
            }
            (false, None, Some(TypeExpr::Inline(members, _))) => Body::Struct { base: None, members },
            (false, None, _) => Body::Struct { base: None, members: Vec::new() },
            (_, discriminator, base) => Body::Union { base, discriminator, branches },
        }
    }

    fn command(mut self) -> Body<'a> {
        let boxed = self.keys.flag(self.report, "boxed", true);
        let out_of_band = self.keys.flag(self.report, "allow-oob", true);
        let coroutine = self.keys.flag(self.report, "coroutine", true);
        if out_of_band && coroutine {
            let help = "remove one of the two";
            let message = "a command is not both 'allow-oob' and 'coroutine'";
            self.report.error("bad-value", self.name.span, message, help);
        }
        let inline = if self.report.age == Age::Nested { Some(Style::MEMBER) } else { None };
        let returns = self.keys.get("returns");
        Body::Command(Command {
            data: self.data(boxed),
            returns: returns.map(|node| type_expr(self.report, node, "'returns'", true, inline)),
            boxed,
            open: self.keys.flag(self.report, "gen", false),
            out_of_band,
            preconfig: self.keys.flag(self.report, "allow-preconfig", true),
            silent: self.keys.flag(self.report, "success-response", false),
        })
    }

    /// What a command takes or an event has.
    fn data(&mut self, boxed: bool) -> Option<TypeExpr<'a>> {
        let inline = if boxed { None } else { Some(self.style()) };
        let Some(data) = self.keys.get("data") else {
            if boxed {
                let help = "name a type in 'data', or remove 'boxed'";
                self.report.error("missing-key", self.name.span, "'boxed' without the key 'data'", help);
            }
            return None;
        };
        Some(type_expr(self.report, data, "'data'", false, inline))
    }
}
