use super::{MAX_FACT_BYTES, paths};
use crate::model::{
    Command, Doc, EnumType, Event, Feature, Integer, Item, Member, Meta, Schema, StructType, Type, TypeDef,
    TypeId, TypeKind, Value, Witnesses,
};
use crate::source::Span;

fn meta(features: &[&str]) -> Meta {
    Meta { features: features.iter().map(|&name| Feature::new(name)).collect(), ..Meta::default() }
}

fn add(schema: &mut Schema, kind: TypeKind, meta: Meta) -> TypeId {
    schema.add_type(TypeDef { name: None, kind, doc: Doc::default(), meta, span: Span::default() })
}

/// A member; optional where its name ends in `?`.
fn member(name: &str, ty: Type) -> Member {
    Member {
        name: name.trim_end_matches('?').into(),
        ty,
        optional: name.ends_with('?'),
        default: None,
        doc: Doc::default(),
        meta: Meta::default(),
        span: Span::default(),
        witnesses: Witnesses::default(),
    }
}

fn structure(schema: &mut Schema, members: Vec<Member>) -> TypeId {
    add(schema, TypeKind::Struct(StructType { members, ..StructType::default() }), Meta::default())
}

fn enumeration(schema: &mut Schema, values: &[&str]) -> TypeId {
    let value = |name: &&str| Value {
        name: (*name).into(),
        doc: Doc::default(),
        meta: Meta::default(),
        span: Span::default(),
    };
    let values = values.iter().map(value).collect();
    add(schema, TypeKind::Enum(EnumType { values }), Meta::default())
}

fn command(schema: &mut Schema, name: &str, arguments: Option<TypeId>, returns: Option<Type>) {
    let (doc, meta) = Default::default();
    let name = name.into();
    let command = Command { name, arguments, returns, doc, meta, ..Command::default() };
    schema.items.push(Item::Command(command));
}

/// The facts of one command `c` that returns this.
fn returning(returns: impl FnOnce(&mut Schema) -> Type) -> Vec<String> {
    let mut schema = Schema::new();
    let returns = returns(&mut schema);
    command(&mut schema, "c", None, Some(returns));
    paths(&schema).collect()
}

fn array(element: Type) -> Type {
    Type::Array(Box::new(element))
}

#[test]
fn commands_and_events_without_anything() {
    let mut schema = Schema::new();
    let event = Event {
        name: "STOP".into(),
        data: None,
        doc: Doc::default(),
        meta: Meta::default(),
        span: Span::default(),
    };
    schema.items.push(Item::Event(event));
    command(&mut schema, "stop", None, None);
    command(&mut schema, "cont", None, None);
    assert_eq!(paths(&schema).collect::<Vec<_>>(), ["command cont", "command stop", "event STOP"]);
}

#[test]
fn every_builtin_type() {
    let facts = returning(|schema| {
        Type::Def(structure(
            schema,
            vec![
                member("string", Type::String),
                member("i64", Type::Integer(Integer::I64)),
                member("size", Type::Integer(Integer::Size)),
                member("number", Type::Number),
                member("boolean", Type::Boolean),
                member("null", Type::Null),
                member("any", Type::Any),
                member("object", Type::Object),
                member("array", array(Type::String)),
            ],
        ))
    });
    let expected = [
        "command c",
        "command c returns any: any",
        "command c returns array: array",
        "command c returns array[]: string",
        "command c returns boolean: boolean",
        "command c returns i64: integer",
        "command c returns null: null",
        "command c returns number: number",
        "command c returns object: object",
        "command c returns size: integer",
        "command c returns string: string",
    ];
    assert_eq!(facts, expected);
}

#[test]
fn roots() {
    assert_eq!(returning(|_| Type::String), ["command c", "command c returns .: string"]);
    assert_eq!(returning(|_| Type::Object), ["command c"]);
    assert_eq!(returning(|schema| Type::Def(structure(schema, Vec::new()))), ["command c"]);
    assert_eq!(
        returning(|_| array(array(Type::Object))),
        [
            "command c",
            "command c returns .: array",
            "command c returns []: array",
            "command c returns [][]: object"
        ]
    );
    assert_eq!(
        returning(|schema| Type::Def(enumeration(schema, &["on", "off"]))),
        [
            "command c",
            "command c returns . = \"off\"",
            "command c returns . = \"on\"",
            "command c returns .: enum"
        ]
    );
}

#[test]
fn the_root_element_is_an_object() {
    let facts = returning(|schema| array(Type::Def(structure(schema, vec![member("device", Type::String)]))));
    let expected = [
        "command c",
        "command c returns .: array",
        "command c returns [].device: string",
        "command c returns []: object",
    ];
    assert_eq!(facts, expected);
}

#[test]
fn optional_members_keep_their_mark_on_the_way_down() {
    let mut schema = Schema::new();
    let value = enumeration(&mut schema, &["a"]);
    let inner = structure(&mut schema, vec![member("values?", array(Type::Def(value)))]);
    let arguments = structure(&mut schema, vec![member("inner?", Type::Def(inner))]);
    command(&mut schema, "c", Some(arguments), None);
    let expected = [
        "command c",
        "command c args inner?.values?: array",
        "command c args inner?.values?[] = \"a\"",
        "command c args inner?.values?[]: enum",
        "command c args inner?: object",
    ];
    assert_eq!(paths(&schema).collect::<Vec<_>>(), expected);
}

#[test]
fn events_have_data() {
    let mut schema = Schema::new();
    let action = enumeration(&mut schema, &["reset", "pause"]);
    let data = structure(&mut schema, vec![member("action", Type::Def(action))]);
    schema.items.push(Item::Event(Event {
        name: "WATCHDOG".into(),
        data: Some(data),
        doc: Doc::default(),
        meta: meta(&["unstable"]),
        span: Span::default(),
    }));
    let expected = [
        "event WATCHDOG",
        "event WATCHDOG data action = \"pause\"",
        "event WATCHDOG data action = \"reset\"",
        "event WATCHDOG data action: enum",
        "event WATCHDOG feature unstable",
    ];
    assert_eq!(paths(&schema).collect::<Vec<_>>(), expected);
}

#[test]
fn features_of_commands_members_values_and_types() {
    let mut schema = Schema::new();
    let flavour = enumeration(&mut schema, &["sweet"]);
    let TypeKind::Enum(ty) = &mut schema.type_def_mut(flavour).kind else { panic!("an enumeration") };
    ty.values[0].meta = meta(&["deprecated"]);
    let inner = add(&mut schema, TypeKind::Struct(StructType::default()), meta(&["fdset"]));
    let mut flavoured = member("flavour", Type::Def(flavour));
    flavoured.meta = meta(&["unstable"]);
    let arguments = structure(&mut schema, vec![flavoured, member("inner", Type::Def(inner))]);
    command(&mut schema, "c", Some(arguments), None);
    let Some(Item::Command(c)) = schema.items.last_mut() else { panic!("a command") };
    c.meta = meta(&["deprecated", "deprecated"]);
    let expected = [
        "command c",
        "command c args flavour = \"sweet\"",
        "command c args flavour = \"sweet\" feature deprecated",
        "command c args flavour feature unstable",
        "command c args flavour: enum",
        "command c args inner feature fdset",
        "command c args inner: object",
        "command c feature deprecated",
    ];
    assert_eq!(paths(&schema).collect::<Vec<_>>(), expected);
}

#[test]
fn a_type_that_is_open_on_the_path_is_not_opened_again() {
    let facts = returning(|schema| {
        let stats = structure(schema, Vec::new());
        let shared = structure(schema, vec![member("n", Type::Null)]);
        let members = vec![
            member("parent?", Type::Def(stats)),
            member("children", array(Type::Def(stats))),
            // Twice the same type beside each other is no recursion.
            member("a", Type::Def(shared)),
            member("b", Type::Def(shared)),
        ];
        schema.type_def_mut(stats).kind =
            TypeKind::Struct(StructType { members, open: true, ..StructType::default() });
        array(Type::Def(stats))
    });
    let expected = [
        "command c",
        "command c returns .: array",
        "command c returns [].a.n: null",
        "command c returns [].a: object",
        "command c returns [].b.n: null",
        "command c returns [].b: object",
        "command c returns [].children: array",
        "command c returns [].children[]: object recursive",
        "command c returns [].parent?: object recursive",
        "command c returns []: object",
    ];
    assert_eq!(facts, expected);
}

#[test]
fn facts_of_several_entries_are_sorted_by_bytes() {
    let mut schema = Schema::new();
    let arguments = structure(
        &mut schema,
        vec![member("a-b", Type::Null), member("a", Type::Object), member("a?", Type::Null)],
    );
    for name in ["set", "set-x", "set x", "set\u{1}", "set\"é"] {
        command(&mut schema, name, Some(arguments), None);
    }
    let facts: Vec<String> = paths(&schema).collect();
    assert!(facts.is_sorted(), "{facts:#?}");
    assert_eq!(facts.len(), 5 * 4);
    assert!(facts.contains(&"command set\\u0001 args a-b: null".into()), "{facts:#?}");
    assert!(facts.contains(&"command set\\\"é args a: object".into()), "{facts:#?}");
}

/// Each of 64 types has the next one twice: 2^64 facts, of which the first come at once.
#[test]
fn types_that_contain_each_other_many_times_over() {
    let mut schema = Schema::new();
    let mut inner = structure(&mut schema, vec![member("x", Type::Null)]);
    for _ in 0..64 {
        let twice = vec![member("a", Type::Def(inner)), member("b", Type::Def(inner))];
        inner = structure(&mut schema, twice);
    }
    command(&mut schema, "c", Some(inner), None);
    let facts: Vec<String> = paths(&schema).take(10_000).collect();
    assert_eq!(facts.len(), 10_000);
    assert!(facts.is_sorted());
    assert_eq!(facts[1], format!("command c args {}x: null", "a.".repeat(64)));
}

/// Each fact repeats its path: without an end there would be ten gigabytes of them.
#[test]
fn a_row_of_a_hundred_thousand_types() {
    let mut schema = Schema::new();
    let mut inner = structure(&mut schema, vec![member("a", Type::Any)]);
    for _ in 0..100_000 {
        inner = structure(&mut schema, vec![member("a", Type::Def(inner))]);
    }
    command(&mut schema, "c", Some(inner), None);
    let mut facts = paths(&schema);
    let told: Vec<String> = facts.by_ref().collect();
    assert!(told.iter().all(|fact| fact.len() <= MAX_FACT_BYTES));
    let longest = told.iter().map(String::len).max().unwrap();
    assert!(longest > MAX_FACT_BYTES - 2, "{longest}");
    // "command c", and for each level "command c args a.a...: object".
    assert_eq!(told.len(), 1 + (longest - "command c args a: object".len()) / 2 + 1);
    assert!(facts.left_out().unwrap().starts_with("command c args a.a.a"));
}

#[test]
fn nothing_is_left_out_of_what_is_short() {
    let mut schema = Schema::new();
    command(&mut schema, "c", None, Some(Type::Any));
    let mut facts = paths(&schema);
    assert_eq!((facts.by_ref().count(), facts.left_out()), (2, None));
}
