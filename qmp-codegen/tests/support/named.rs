//! Schemas of named types: bases, unions, alternates, widths, and what a floor makes optional.

use super::{Builder, array, member, optional, values};
use qmp_schema::model::*;

pub fn branch(name: &str, ty: TypeId) -> Branch {
    Branch { name: name.into(), ty, doc: Doc::default(), meta: Meta::default(), span: Default::default() }
}

pub fn choice(name: &str, ty: Type) -> Choice {
    Choice { name: name.into(), ty, doc: Doc::default(), meta: Meta::default(), span: Default::default() }
}

fn structure(members: Vec<Member>) -> TypeKind {
    TypeKind::Struct(StructType { members, ..StructType::default() })
}

fn union(base: Option<TypeId>, members: Vec<Member>, discriminator: &str, branches: Vec<Branch>) -> TypeKind {
    let variants = Some(Variants { discriminator: discriminator.into(), branches });
    TypeKind::Struct(StructType { base, members, variants, open: false })
}

fn alternate(choices: Vec<Choice>) -> TypeKind {
    TypeKind::Alternate(AlternateType { choices })
}

fn enumeration(names: &[&str]) -> TypeKind {
    TypeKind::Enum(EnumType { values: values(names) })
}

fn deprecated(words: &str) -> Meta {
    let feature = Feature { doc: Doc::paragraph(words), ..Feature::new("deprecated") };
    Meta { features: vec![feature], ..Meta::default() }
}

/// Unions with base and without, in each other and in themselves; alternates.
pub fn unions() -> Schema {
    use Type::*;
    let mut b = Builder::default();
    let mut drivers = values(&["file", "raw", "null", "later", "none"]);
    drivers[0].doc = Doc::paragraph("Keep it in a file.");
    drivers[2].meta = deprecated("Use 'none' <instead>.");
    let driver = b.named("Driver", TypeKind::Enum(EnumType { values: drivers }));
    let common =
        b.named("NodeCommon", structure(vec![optional("node-name", String), member("driver", Def(driver))]));
    let reference = b.named("NodeRef", alternate(vec![]));
    let file = b.named(
        "NodeFile",
        structure(vec![
            member("filename", String),
            optional("size", Integer(qmp_schema::model::Integer::Size)),
        ]),
    );
    let raw = b.named("NodeRaw", structure(vec![member("file", Def(reference))]));
    let empty = b.named("NodeEmpty", structure(vec![]));
    let mut to_file = branch("file", file);
    to_file.doc = Doc::paragraph("With a name.");
    to_file.meta.since = Some("2.0".into());
    let branches = vec![to_file, branch("raw", raw), branch("later", empty)];
    let node = b.named("Node", union(Some(common), vec![optional("read-only", Boolean)], "driver", branches));
    b.schema.type_def_mut(node).doc = Doc::paragraph("A node of the graph.");
    let mut by_name = choice("reference", String);
    by_name.doc = Doc::paragraph("The name of a node that is there.");
    b.schema.type_def_mut(reference).kind =
        alternate(vec![choice("definition", Def(node)), by_name, choice("no-node", Null)]);
    // Named as the enumeration of branches would be.
    let taken =
        b.named("NodeDriver", structure(vec![member("count", Integer(qmp_schema::model::Integer::U8))]));

    let address = address(&mut b);
    // A union that is its own branch's member.
    let tree = b.named("Tree", structure(vec![]));
    let fork = b.named("Fork", structure(vec![member("left", Def(tree)), member("right", Def(tree))]));
    let kind = b.enumeration(&["leaf", "fork"]);
    b.schema.type_def_mut(tree).kind =
        union(None, vec![member("kind", Def(kind))], "kind", vec![branch("fork", fork)]);
    let amount = b.named(
        "Amount",
        alternate(vec![
            choice("bytes", Integer(qmp_schema::model::Integer::U64)),
            choice("text", String),
            choice("share", Boolean),
            choice("list", array(String)),
        ]),
    );
    b.named("Unused", structure(vec![member("string", Any)]));
    let word = b.named("String", structure(vec![member("str", String)]));

    b.command_of("node-add", Some(node), None).doc = Doc::paragraph("Adds a node.");
    b.command("node-get", vec![member("node", Def(reference)), optional("tree", Def(tree))], Some(Def(node)));
    b.command_of("node-reset", Some(word), Some(array(Def(address))));
    b.command_of("set-address", Some(address), Some(Def(amount))).meta = deprecated("use 'node-add' instead");
    b.command("query-drivers", vec![], Some(Def(taken)));
    b.event("NODE_ADDED", vec![]).data = Some(node);
    b.event("ADDRESS_CHANGED", vec![member("address", Def(address)), optional("words", array(Def(word)))]);
    b.schema
}

/// A union with nothing but its discriminator, one of whose branches is a union too.
fn address(b: &mut Builder) -> TypeId {
    use Type::*;
    let kind = b.named("AddressType", enumeration(&["inet", "unix", "tunnel", "unknown"]));
    let inet = b.named(
        "InetAddress",
        structure(vec![member("host", String), member("port", Integer(qmp_schema::model::Integer::U16))]),
    );
    let unix = b.named("UnixAddress", structure(vec![member("path", String)]));
    let end = b.named("TunnelEnd", enumeration(&["client", "server"]));
    let client = b.named("TunnelClient", structure(vec![member("server-name", String)]));
    let members = vec![member("end", Def(end)), optional("key", String)];
    let tunnel = b.named("Tunnel", union(None, members, "end", vec![branch("client", client)]));
    let branches = vec![branch("inet", inet), branch("unix", unix), branch("tunnel", tunnel)];
    b.named("Address", union(None, vec![member("type", Def(kind))], "type", branches))
}

/// Integers of all widths, features with words, and members that came and went. To be read down to release 6.2.
pub fn ages() -> Schema {
    let mut b = Builder::default();
    let widths = [
        ("i8", Integer::I8),
        ("i16", Integer::I16),
        ("i32", Integer::I32),
        ("i64", Integer::I64),
        ("u8", Integer::U8),
        ("u16", Integer::U16),
        ("u32", Integer::U32),
        ("u64", Integer::U64),
        ("bytes", Integer::Size),
    ];
    let widths = widths.map(|(name, width)| member(name, Type::Integer(width))).to_vec();
    let base = b.named("Widths", structure(widths));
    let with = |name: &str, change: &dyn Fn(&mut Meta)| {
        let mut with = member(name, Type::Boolean);
        change(&mut with.meta);
        with
    };
    let since = |release: &'static str| move |meta: &mut Meta| meta.since = Some(release.into());
    let members = vec![
        with("old", &since("1.10")),
        with("on-the-floor", &since("6.2.0")),
        with("later", &since("6.2.1")),
        with("much-later", &since("10.0")),
        with("conditional", &|meta| meta.condition = Some("defined(CONFIG_LAMP)".into())),
        with("gone", &|meta| meta.removed = Some("9.0".into())),
        optional("always-optional", Type::Boolean),
    ];
    let ages =
        b.named("Ages", TypeKind::Struct(StructType { base: Some(base), members, ..Default::default() }));
    // What came with its type is there whenever the type is.
    let members = vec![
        with("from-the-start", &since("8.0")),
        with("added", &since("8.1")),
        with("same-condition", &|meta| meta.condition = Some("defined(CONFIG_LAMP)".into())),
    ];
    let young = b.named("Young", structure(members));
    b.schema.type_def_mut(young).meta =
        Meta { since: Some("8.0".into()), condition: Some("defined(CONFIG_LAMP)".into()), ..Meta::default() };

    let mut colours = values(&["red", "green"]);
    colours[1].meta.features = vec![
        Feature { doc: Doc::paragraph("May be [blue] next."), ..Feature::new("unstable") },
        Feature {
            doc: Doc::paragraph("Dims too."),
            condition: Some("defined(CONFIG_DIM)".into()),
            ..Feature::new("dimmable")
        },
    ];
    let colour = b.named("Colour", TypeKind::Enum(EnumType { values: colours }));
    b.command("query-ages", vec![], Some(Type::Def(ages)));
    // The type is a union only since its members depend on something.
    let kind = b.enumeration(&["plain", "signed"]);
    let mut tag = member("kind", Type::Def(kind));
    tag.meta.since = Some("9.1".into());
    let signed = b.named("Signed", structure(vec![member("key", Type::String)]));
    let branches = || vec![branch("signed", signed)];
    let members = vec![member("name", Type::String), tag.clone()];
    let guest = b.named("Guest", union(None, members, "kind", branches()));
    let bare = b.named("BareGuest", union(None, vec![tag], "kind", branches()));
    b.command("query-guest", vec![member("bare", Type::Def(bare))], Some(Type::Def(guest)));
    let mut old = optional("brightness", Type::Number);
    old.meta = deprecated("Use @colour. Then [it] works.");
    b.command(
        "set-colour",
        vec![member("colour", Type::Def(colour)), old, with("fade", &since("7.0"))],
        Some(Type::Def(young)),
    );
    b.schema
}
