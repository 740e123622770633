//! Builds small schemas by hand.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

pub mod cases;
pub mod named;
#[cfg(feature = "docs")]
pub mod references;
#[path = "../../../tests/support/require.rs"]
pub mod require;
#[cfg(feature = "docs")]
pub mod said;

use qmp_schema::model::*;

/// A schema with what it needs to grow.
#[derive(Default)]
pub struct Builder {
    pub schema: Schema,
}

/// A mandatory member.
pub fn member(name: &str, ty: Type) -> Member {
    Member {
        name: name.into(),
        ty,
        optional: false,
        default: None,
        doc: Doc::default(),
        meta: Meta::default(),
        span: Default::default(),
        witnesses: Witnesses::default(),
    }
}

/// An optional member.
pub fn optional(name: &str, ty: Type) -> Member {
    Member { optional: true, ..member(name, ty) }
}

pub fn array(ty: Type) -> Type {
    Type::Array(Box::new(ty))
}

pub fn feature(name: &str) -> Meta {
    Meta { features: vec![Feature::new(name)], ..Meta::default() }
}

pub fn values(names: &[&str]) -> Vec<Value> {
    let value = |name: &&str| Value {
        name: (*name).into(),
        doc: Doc::default(),
        meta: Meta::default(),
        span: Default::default(),
    };
    names.iter().map(value).collect()
}

impl Builder {
    fn def(&mut self, name: Option<&str>, kind: TypeKind) -> TypeId {
        self.schema.add_type(TypeDef {
            name: name.map(str::to_owned),
            kind,
            doc: Doc::default(),
            meta: Meta::default(),
            span: Default::default(),
        })
    }

    pub fn object(&mut self, members: Vec<Member>) -> TypeId {
        self.def(None, TypeKind::Struct(StructType { members, ..StructType::default() }))
    }

    pub fn open_object(&mut self, members: Vec<Member>) -> TypeId {
        self.def(None, TypeKind::Struct(StructType { members, open: true, ..StructType::default() }))
    }

    pub fn named_object(&mut self, name: &str, members: Vec<Member>) -> TypeId {
        self.def(Some(name), TypeKind::Struct(StructType { members, ..StructType::default() }))
    }

    /// A named type of any kind.
    pub fn named(&mut self, name: &str, kind: TypeKind) -> TypeId {
        let id = self.def(Some(name), kind);
        self.schema.items.push(Item::Type(id));
        id
    }

    pub fn set_members(&mut self, id: TypeId, members: Vec<Member>) {
        self.schema.type_def_mut(id).kind = TypeKind::Struct(StructType { members, ..StructType::default() });
    }

    pub fn enumeration(&mut self, values: &[&str]) -> TypeId {
        self.def(None, TypeKind::Enum(EnumType { values: self::values(values) }))
    }

    pub fn command(&mut self, name: &str, arguments: Vec<Member>, returns: Option<Type>) -> &mut Command {
        let arguments = (!arguments.is_empty()).then(|| self.object(arguments));
        self.command_of(name, arguments, returns)
    }

    pub fn command_of(
        &mut self,
        name: &str,
        arguments: Option<TypeId>,
        returns: Option<Type>,
    ) -> &mut Command {
        self.schema.items.push(Item::Command(Command {
            name: name.into(),
            arguments,
            returns,
            ..Command::default()
        }));
        match self.schema.items.last_mut() {
            Some(Item::Command(command)) => command,
            _ => panic!("just pushed"),
        }
    }

    pub fn event(&mut self, name: &str, data: Vec<Member>) -> &mut Event {
        let data = (!data.is_empty()).then(|| self.object(data));
        self.schema.items.push(Item::Event(Event { name: name.into(), data, ..Event::default() }));
        match self.schema.items.last_mut() {
            Some(Item::Event(event)) => event,
            _ => panic!("just pushed"),
        }
    }
}

/// A little of everything.
pub fn everything() -> Schema {
    use Type::*;
    let mut b = Builder::default();
    b.command("stop", vec![], None).doc = Doc::paragraph("Stops the guest.");
    let resize = b.command(
        "block-resize",
        vec![optional("device", String), member("size", Integer(qmp_schema::model::Integer::Size))],
        None,
    );
    resize.doc.blocks = vec![
        Block::Paragraph("Gives a <drive> another [size].".into()),
        Block::List(vec!["- not a list".into(), "1. neither".into()]),
        Block::Note("see https://example.org.".into()),
        Block::Errors("DeviceNotFound".into()),
        Block::Example(Example {
            kind: ExampleKind::Request,
            caption: None,
            text: "{ \"execute\": \"block-resize\",\n  \"arguments\": { \"size\": 1 } }".into(),
            span: Default::default(),
        }),
        Block::Example(Example {
            kind: ExampleKind::Reply,
            caption: None,
            text: "{ \"return\": {} }".into(),
            span: Default::default(),
        }),
    ];
    resize.meta.since = Some("0.14".into());
    let nothing = b.enumeration(&[]);
    b.command("query-nothing", vec![], Some(Def(nothing)));
    let status = b.enumeration(&["ok", "failed", "nospace", "unknown", "self", "type", "0.10"]);
    let image = b.object(vec![]);
    let snapshot =
        b.object(vec![member("id", String), member("date-sec", Integer(qmp_schema::model::Integer::I64))]);
    b.set_members(
        image,
        vec![
            member("filename", String),
            optional("backing-image", Def(image)),
            optional("snapshots", array(Def(snapshot))),
        ],
    );
    let inserted = b.object(vec![member("ro", Boolean), member("image", Def(image))]);
    let block = b.object(vec![
        member("device", String),
        member("type", String),
        optional("io-status", Def(status)),
        optional("inserted", Def(inserted)),
        optional("any", Any),
        optional("null", Null),
        member("weight", Number),
        member("options", Object),
    ]);
    b.command("query-block", vec![], Some(array(Def(block))));
    let device = b.named_object("PCI device", vec![]);
    b.set_members(
        device,
        vec![
            member("bus", Integer(qmp_schema::model::Integer::I64)),
            optional("devices", array(Def(device))),
        ],
    );
    b.command("query-pci", vec![], Some(array(Def(device))));
    let add = b.open_object(vec![member("driver", String), optional("id", String)]);
    b.command_of("device_add", Some(add), None).meta = feature("unstable");
    b.command("eject", vec![member("device", String), optional("force", Boolean)], None).meta =
        feature("deprecated");
    let action = b.enumeration(&["ignore", "stop"]);
    let mut old = optional("device", String);
    old.meta = feature("deprecated");
    old.default = Some("none".into());
    b.event("BLOCK_IO_ERROR", vec![old, member("action", Def(action))]);
    b.event("STOP", vec![]);
    b.schema
}

/// Names that are keywords, quotes, ends of comments and code, and prose of the same kind.
pub const HOSTILE: &[&str] = &[
    "",
    " ",
    "type",
    "self",
    "Self",
    "crate",
    "super",
    "async",
    "r#type",
    "_",
    "0",
    "1.5",
    "a\"b",
    "*/",
    "\"]",
    "a\nb",
    "\\",
    "}; pub fn injected() {} //",
    "/*",
    "#[injected]",
    "\u{e9}t\u{e9}",
    "\u{202e}x",
    "a-b",
    "a_b",
    "A_B",
    "unknown",
    "Unknown",
    "extra",
    "String",
    "Option",
    "new",
    "with_type",
    "Event",
    "{x}",
    "$crate",
    "``` \n#![injected]",
    "[`injected`]",
    "<script>injected</script>",
    "https://example.org/?a=*",
    "\t",
    "\0",
];

/// A schema in which every name and every prose is hostile.
pub fn hostile() -> Schema {
    let mut b = Builder::default();
    let prose = |name: &str| {
        let text = || name.to_owned();
        let example = Example {
            kind: ExampleKind::Event,
            caption: Some(text()),
            text: text(),
            span: Default::default(),
        };
        Doc {
            blocks: vec![
                Block::Paragraph(text()),
                Block::List(vec![text()]),
                Block::Note(text()),
                Block::Errors(text()),
                Block::Example(example),
            ],
        }
    };
    let meta = |name: &str| Meta {
        since: Some(name.into()),
        condition: Some(name.into()),
        features: vec![Feature::new(name), Feature::new("deprecated")],
        ..Meta::default()
    };
    let values = b.enumeration(HOSTILE);
    for (index, name) in HOSTILE.iter().enumerate() {
        let inner = b.named_object(name, vec![member(name, Type::String), optional("x", Type::Def(values))]);
        let mut members: Vec<Member> = HOSTILE.iter().map(|name| optional(name, Type::String)).collect();
        members[index].ty = array(Type::Def(inner));
        members[index].optional = index % 2 == 0;
        members[index].doc = prose(name);
        members[index].meta = meta(name);
        members[index].default = Some((*name).into());
        let arguments =
            if index % 2 == 0 { b.object(members.clone()) } else { b.open_object(members.clone()) };
        let command = b.command_of(name, Some(arguments), Some(Type::Def(inner)));
        (command.doc, command.meta) = (prose(name), meta(name));
        let event = b.event(name, if index % 3 == 0 { vec![] } else { members });
        (event.doc, event.meta) = (prose(name), meta(name));
    }
    b.schema
}

/// Two commands and two events without a deprecated one.
pub fn plain() -> Schema {
    let mut b = Builder::default();
    let info = b.object(vec![member("device", Type::String)]);
    b.command("query-block", vec![], Some(array(Type::Def(info))));
    b.command("block-resize", vec![member("size", Type::Integer(Integer::Size))], None);
    b.event("STOP", vec![]);
    b.event("BLOCK_IO_ERROR", vec![member("device", Type::String)]);
    b.schema
}
