//! What a QAPI schema is in the model, beyond its wire facts: documentation, flags, conditions, widths, order.

#![allow(clippy::unwrap_used, clippy::panic)] // A test may fail.

use qmp_schema::model::{
    Block, Chapter, Command, Integer, Item, Member, Schema, Type, TypeDef, TypeId, TypeKind,
};
use qmp_schema::{SourceMap, read};

fn schema(text: &str) -> Schema {
    let mut sources = SourceMap::new();
    sources.add("t.json", text);
    let reading = read(&sources);
    let found: Vec<String> =
        reading.diagnostics.iter().map(|one| one.one_line(&sources).to_string()).collect();
    assert!(found.is_empty(), "{found:?}");
    reading.schema
}

fn command<'s>(schema: &'s Schema, name: &str) -> &'s Command {
    schema.commands().find(|command| command.name == name).unwrap()
}

fn named<'s>(schema: &'s Schema, name: &str) -> (TypeId, &'s TypeDef) {
    schema.named_types().find(|(_, def)| def.name.as_deref() == Some(name)).unwrap()
}

fn members<'s>(schema: &'s Schema, name: &str) -> Vec<&'s Member> {
    schema.members(named(schema, name).0).collect()
}

/// What each item is called, in order.
fn items(schema: &Schema) -> Vec<String> {
    let name = |item: &Item| match item {
        Item::Command(command) => command.name.clone(),
        Item::Event(event) => event.name.clone(),
        Item::Type(id) => schema.type_def(*id).name.clone().unwrap(),
        Item::Chapter(Chapter { title, .. }) => format!("= {title}"),
    };
    schema.items.iter().map(name).collect()
}

fn paragraph(doc: &qmp_schema::model::Doc) -> &str {
    doc.summary().unwrap_or("")
}

#[test]
fn documentation_goes_to_what_it_is_about() {
    let schema = schema(
        "##\n# @Lamp:\n#\n# A lamp.\n#\n# @watts: power\n#\n# @colour: its colour (default: white) (since 2.1)\n#\n\
         # Features:\n#\n# @dimmable: It can be dimmed.\n#\n# @deprecated: Member @colour is old.\n#\n# Since: 2.0\n##\n\
         { 'struct': 'Lamp', 'features': [ 'dimmable' ],\n\
         'data': { 'watts': 'int', '*colour': { 'type': 'str', 'features': [ 'deprecated' ] } } }\n",
    );
    let (_, lamp) = named(&schema, "Lamp");
    assert_eq!(paragraph(&lamp.doc), "A lamp.");
    assert_eq!(lamp.meta.since.as_deref(), Some("2.0"));
    assert_eq!(paragraph(&lamp.meta.feature("dimmable").unwrap().doc), "It can be dimmed.");
    let [watts, colour] = members(&schema, "Lamp")[..] else { panic!() };
    assert_eq!((paragraph(&watts.doc), watts.meta.since.as_deref()), ("power", None));
    assert_eq!((paragraph(&colour.doc), colour.meta.since.as_deref()), ("its colour", Some("2.1")));
    assert_eq!(colour.default.as_deref(), Some("white"));
    assert!(paragraph(&colour.meta.feature("deprecated").unwrap().doc).ends_with("is old."));
}

#[test]
fn documentation_of_values_choices_branches_and_arguments() {
    let schema = schema(
        "##\n# @Kind:\n#\n# @lamp: a lamp (since 3.0)\n##\n{ 'enum': 'Kind', 'data': [ 'lamp' ] }\n\
         ##\n# @Any:\n#\n# @flag: a flag\n##\n{ 'alternate': 'Any', 'data': { 'flag': 'bool' } }\n\
         ##\n# @Thing:\n#\n# @kind: what it is\n#\n# @lamp: what a lamp has\n##\n\
         { 'union': 'Thing', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind', 'data': { 'lamp': { 'type': {} } } }\n\
         ##\n# @stop:\n#\n# Stops it.\n#\n# @now: whether to wait\n#\n# Returns: what there was\n#\n# Since: 1.0\n##\n\
         { 'command': 'stop', 'data': { 'now': 'bool' }, 'returns': 'Thing' }\n\
         ##\n# @STOP:\n#\n# @why: the reason\n#\n# Since: 1.1\n##\n{ 'event': 'STOP', 'data': { 'why': 'str' } }\n",
    );
    let TypeKind::Enum(kind) = &named(&schema, "Kind").1.kind else { panic!() };
    assert_eq!(paragraph(&kind.values[0].doc), "a lamp");
    assert_eq!(kind.values[0].meta.since.as_deref(), Some("3.0"));
    let TypeKind::Alternate(any) = &named(&schema, "Any").1.kind else { panic!() };
    assert_eq!((paragraph(&any.choices[0].doc), &any.choices[0].ty), ("a flag", &Type::Boolean));
    let thing = schema.struct_type(named(&schema, "Thing").0).unwrap();
    assert_eq!(paragraph(&thing.members[0].doc), "what it is");
    assert_eq!(paragraph(&thing.variants.as_ref().unwrap().branches[0].doc), "what a lamp has");
    let stop = command(&schema, "stop");
    assert_eq!((paragraph(&stop.doc), stop.meta.since.as_deref()), ("Stops it.", Some("1.0")));
    assert!(stop.doc.blocks.contains(&Block::Returns("what there was".into())));
    let now = schema.members(stop.arguments.unwrap()).next().unwrap();
    assert_eq!(paragraph(&now.doc), "whether to wait");
    let event = schema.events().next().unwrap();
    assert_eq!(event.meta.since.as_deref(), Some("1.1"));
    assert_eq!(paragraph(&schema.members(event.data.unwrap()).next().unwrap().doc), "the reason");
}

#[test]
fn documentation_of_structures_within_structures() {
    let schema = schema(
        "##\n# @Version:\n#\n# @qemu.major: the first number\n#\n# @package: the rest\n##\n\
         { 'type': 'Version', 'data': { 'qemu': { 'major': 'int' }, 'package': 'str' } }\n",
    );
    let [qemu, package] = members(&schema, "Version")[..] else { panic!() };
    let Type::Def(id) = qemu.ty else { panic!() };
    assert_eq!(paragraph(&schema.members(id).next().unwrap().doc), "the first number");
    assert_eq!(paragraph(&package.doc), "the rest");
    assert_eq!(schema.type_def(id).name, None);
}

#[test]
fn items_are_in_source_order_and_includes_give_way_to_what_they_have() {
    let mut sources = SourceMap::new();
    sources.add(
        "dir/root.json",
        "##\n# = One\n#\n# Text.\n##\n{ 'include': 'sub/a.json' }\n{ 'command': 'b' }\n{ 'include': 'c.json' }\n##\n# Two\n##\n",
    );
    sources.add("dir/c.json", "{ 'event': 'C' }\n");
    sources.add(
        "dir/sub/a.json",
        "{ 'include': '../c.json' }\n##\n# = Three\n##\n##\n# @Aa:\n##\n{ 'struct': 'Aa', 'data': {} }\n",
    );
    let reading = read(&sources);
    assert_eq!(reading.diagnostics, []);
    assert_eq!(items(&reading.schema), ["= One", "C", "= Three", "Aa", "b", "= "]);
    let Item::Chapter(one) = &reading.schema.items[0] else { panic!() };
    assert_eq!(paragraph(&one.doc), "Text.");
}

#[test]
fn flags_of_commands() {
    let schema = schema(
        "{ 'command': 'a', 'allow-oob': true }\n{ 'command': 'b', 'allow-preconfig': true }\n\
         { 'command': 'c', 'success-response': false }\n{ 'command': 'd', 'gen': false, 'data': { 'e': 'int' } }\n\
         { 'command': 'f', 'gen': false, 'data': {} }\n{ 'command': 'g', 'gen': false }\n",
    );
    let flags = |name| {
        let command = command(&schema, name);
        let open = command.arguments.map(|id| schema.struct_type(id).unwrap().open);
        (command.out_of_band, command.preconfig, command.silent, open)
    };
    assert_eq!(flags("a"), (true, false, false, None));
    assert_eq!(flags("b"), (false, true, false, None));
    assert_eq!(flags("c"), (false, false, true, None));
    assert_eq!(flags("d"), (false, false, false, Some(true)));
    assert_eq!(flags("f"), (false, false, false, Some(true)));
    assert_eq!(flags("g"), (false, false, false, None));
}

#[test]
fn types_that_have_a_name_keep_it() {
    let schema = schema(
        "{ 'struct': 'Lamp', 'data': { 'a': 'int' } }\n{ 'command': 'b', 'data': 'Lamp', 'returns': [ 'Lamp' ] }\n\
         { 'command': 'c', 'data': { 'd': 'Lamp' } }\n{ 'event': 'E', 'data': 'Lamp' }\n",
    );
    let (lamp, _) = named(&schema, "Lamp");
    assert_eq!(command(&schema, "b").arguments, Some(lamp));
    assert_eq!(command(&schema, "b").returns, Some(Type::Array(Box::new(Type::Def(lamp)))));
    assert_eq!(schema.events().next().unwrap().data, Some(lamp));
    let place = command(&schema, "c").arguments.unwrap();
    assert_eq!(schema.type_def(place).name, None);
    assert_eq!(command(&schema, "c").returns, None);
}

#[test]
fn simple_unions_have_an_enumeration_with_the_name_that_qapi_gave_it() {
    let schema =
        schema("{ 'union': 'Thing', 'data': { 'a': { 'type': 'int', 'if': 'CONFIG_A' }, 'b': 'str' } }\n");
    assert_eq!(items(&schema), ["ThingKind", "Thing"]);
    let TypeKind::Enum(kind) = &named(&schema, "ThingKind").1.kind else { panic!() };
    assert_eq!(kind.values[0].meta.condition.as_deref(), Some("defined(CONFIG_A)"));
    let variants = schema.struct_type(named(&schema, "Thing").0).unwrap().variants.as_ref().unwrap();
    assert_eq!(variants.discriminator, "type");
    assert_eq!(schema.type_def(variants.branches[1].ty).name, None);
}

#[test]
fn widths_of_integers() {
    let schema = schema(
        "{ 'struct': 'All', 'data': { 'a': 'int', 'b': 'int8', 'c': 'uint16', 'd': 'size', 'e': 'uint64', 'f': 'int64' } }\n",
    );
    let widths = [Integer::I64, Integer::I8, Integer::U16, Integer::Size, Integer::U64, Integer::I64];
    let read: Vec<Type> = members(&schema, "All").iter().map(|member| member.ty.clone()).collect();
    assert_eq!(read, widths.map(Type::Integer));
}

#[test]
fn conditions_are_c() {
    for (condition, text) in [
        ("'A'", "defined(A)"),
        ("{ 'not': 'A' }", "!defined(A)"),
        ("{ 'all': [ 'A', 'B' ] }", "defined(A) && defined(B)"),
        ("{ 'any': [ 'A', { 'not': 'B' } ] }", "defined(A) || !defined(B)"),
        ("{ 'all': [ 'A' ] }", "defined(A)"),
        ("{ 'all': [ 'A', { 'any': [ 'B', 'C' ] } ] }", "defined(A) && (defined(B) || defined(C))"),
        ("{ 'any': [ 'A', { 'all': [ 'B', 'C' ] } ] }", "defined(A) || (defined(B) && defined(C))"),
        ("{ 'all': [ 'A', { 'all': [ 'B', 'C' ] } ] }", "defined(A) && defined(B) && defined(C)"),
        ("{ 'not': { 'all': [ 'A', 'B' ] } }", "!(defined(A) && defined(B))"),
        ("{ 'not': { 'not': 'A' } }", "!!defined(A)"),
        ("'defined(A) || B > 1'", "defined(A) || B > 1"),
        ("[ 'defined(A)', '!defined(B)' ]", "defined(A) && !defined(B)"),
        ("[ 'defined(A)', 'defined(B) || defined(C)' ]", "defined(A) && (defined(B) || defined(C))"),
    ] {
        let schema = schema(&format!("{{ 'command': 'a', 'if': {condition} }}"));
        assert_eq!(command(&schema, "a").meta.condition.as_deref(), Some(text), "{condition}");
    }
}

#[test]
fn remarks_that_have_no_place_stay_in_the_text() {
    let schema = schema(
        "##\n# @Kind:\n#\n# @lamp: power, default 5.  (since 3.0)\n##\n{ 'enum': 'Kind', 'data': [ 'lamp' ] }\n\
         ##\n# @stop:\n#\n# @now: how (default: 'fast')\n#\n# @late: how long (default: 7)\n#\n# Features:\n#\n# @dim: It dims.  (since 8.1)\n##\n\
         { 'command': 'stop', 'data': { 'now': 'str', '*late': 'int' }, 'features': [ 'dim' ] }\n",
    );
    let TypeKind::Enum(kind) = &named(&schema, "Kind").1.kind else { panic!() };
    assert_eq!(paragraph(&kind.values[0].doc), "power (default 5).");
    assert_eq!(kind.values[0].meta.since.as_deref(), Some("3.0"));
    let stop = command(&schema, "stop");
    let [now, late] = schema.members(stop.arguments.unwrap()).collect::<Vec<_>>()[..] else { panic!() };
    assert_eq!((paragraph(&now.doc), now.default.as_deref()), ("how (default fast)", None));
    assert_eq!((paragraph(&late.doc), late.default.as_deref()), ("how long", Some("7")));
    assert_eq!(paragraph(&stop.meta.features[0].doc), "It dims (since 8.1).");
}
