//! QAPI schemas that are much, long, deep or cut off.

use crate::outcome::many;
use crate::outcome::{NONE, Outcome};
use qmp_schema::{SourceMap, paths};

#[test]
fn many_thousands() {
    let n = 40_000;
    let types = many(n, |i| {
        format!("{{ 'struct': 'S{i}x', 'data': {{ 'a': 'int', '*b': [ 'S{}x' ] }} }}\n", (i + 1) % n)
    });
    let outcome = Outcome::of(types);
    assert_eq!((outcome.found(), outcome.reading.schema.named_types().count()), (NONE.to_vec(), n));

    let documented = many(n, |i| format!("##\n# @c{i}:\n#\n# Text.\n##\n{{ 'command': 'c{i}' }}\n"));
    let outcome = Outcome::of(documented);
    assert_eq!((outcome.found(), outcome.commands()), (NONE.to_vec(), n));

    let values = many(n, |i| format!("'v{i}',\n")) + "'last'";
    let members = many(n, |i| format!("'m{i}': 'Ee',\n")) + "'last': 'Ee'";
    let branches = many(n, |i| format!("'v{i}': 'Empty',\n")) + "'last': 'Empty'";
    let outcome = Outcome::of(format!(
        "{{ 'enum': 'Ee', 'data': [ {values} ] }}\n{{ 'struct': 'Ss', 'data': {{ {members} }} }}\n\
         {{ 'struct': 'Empty', 'data': {{}} }}\n\
         {{ 'union': 'Uu', 'base': {{ 'tag': 'Ee' }}, 'discriminator': 'tag', 'data': {{ {branches} }} }}\n",
    ));
    assert_eq!(outcome.found(), NONE);
}

/// Many that refer to one that is large: none looks at all of it.
#[test]
fn many_of_one_that_is_large() {
    let n = 10_000;
    let values = many(n, |i| format!("'v{i}',\n")) + "'last'";
    let members = many(n, |i| format!("'m{i}': 'int',\n")) + "'tag': 'Ee'";
    let users = many(n, |i| {
        format!(
            "{{ 'struct': 'S{i}x', 'base': 'Base', 'data': {{ 'own': 'int' }} }}\n\
             {{ 'union': 'U{i}x', 'base': 'Base', 'discriminator': 'tag', 'data': {{ 'v0': {{ 'type': {{ 'own': 'int' }} }} }} }}\n\
             {{ 'alternate': 'A{i}x', 'data': {{ 'a': 'Ee', 'b': 'Base' }} }}\n\
             {{ 'command': 'c{i}', 'data': 'Base', 'returns': 'Base' }}\n"
        )
    });
    let outcome = Outcome::of(format!(
        "{{ 'enum': 'Ee', 'data': [ {values} ] }}\n{{ 'struct': 'Base', 'data': {{ {members} }} }}\n{users}"
    ));
    assert_eq!((outcome.found(), outcome.commands()), (NONE.to_vec(), n));
}

#[test]
fn long_rows_of_bases_and_branches() {
    let n = 10_000;
    let bases =
        many(n, |i| format!("{{ 'struct': 'S{i}x', 'base': 'S{}x', 'data': {{ 'm{i}': 'int' }} }}\n", i + 1));
    let outcome = Outcome::of(format!("{bases}{{ 'struct': 'S{n}x', 'data': {{}} }}\n"));
    assert_eq!(outcome.counts(), [("nested-too-deeply", 1)]);
    let circle = bases + &format!("{{ 'struct': 'S{n}x', 'base': 'S0x', 'data': {{}} }}\n");
    assert_eq!(Outcome::of(circle).counts(), [("nested-too-deeply", 1), ("recursive-type", 1)]);

    let unions = many(n, |i| {
        format!(
            "{{ 'union': 'U{i}x', 'base': {{ 't{i}': 'Ee' }}, 'discriminator': 't{i}', 'data': {{ 'a': 'U{}x' }} }}\n",
            i + 1
        )
    });
    let outcome = Outcome::of(format!(
        "{{ 'enum': 'Ee', 'data': [ 'a' ] }}\n{unions}{{ 'struct': 'U{n}x', 'data': {{}} }}\n"
    ));
    assert_eq!(outcome.counts(), [("nested-too-deeply", 1)]);
    assert_eq!(paths(&outcome.reading.schema).count(), 0);
}

#[test]
fn brackets_10_000_deep() {
    for open in ["{ 'a': ", "[ ", "{ 'a': [ "] {
        let text = format!("{{ 'struct': 'Ss', 'data': {} }}\n{{ 'command': 'c' }}\n", open.repeat(10_000));
        let outcome = Outcome::of(text);
        assert_eq!((outcome.found(), outcome.commands()), (vec![(1, "nested-too-deeply")], 1), "{open}");
    }
    let closed =
        format!("{{ 'command': 'c', 'if': {}'X'{} }}\n", "{ 'not': ".repeat(10_000), " }".repeat(10_000));
    assert_eq!(Outcome::of(closed).found(), [(1, "nested-too-deeply")]);
}

/// Nothing but the limit keeps the grammar, which nests as brackets do, within the stack: it is tried with an eighth of
/// what a thread has.
#[test]
fn the_deepest_brackets_need_little_stack() {
    let nested = |inner: &str| {
        let open = "{ 'a': [ ".repeat(15);
        format!("{{ 'command': 'c', 'if': [ {open}{inner}{} ] }}\n", " ] }".repeat(15))
    };
    let read = move || {
        let strict = Outcome::of(nested("'X'")).found();
        let loose = Outcome::of(nested("'X',")).found();
        let broken = Outcome::of(nested("X")).found();
        [strict, loose, broken]
    };
    let outcomes = std::thread::Builder::new().stack_size(256 << 10).spawn(read).unwrap().join().unwrap();
    assert_eq!(
        outcomes,
        [vec![(1, "bad-condition")], vec![(1, "bad-condition"), (1, "bad-syntax")], vec![(1, "bad-syntax")]]
    );
}

#[test]
fn much_of_one_thing() {
    let n = 30_000;
    assert_eq!(Outcome::of("##\n".repeat(n)).found().len(), 1);
    assert_eq!(Outcome::of("{ 'struct'\n".repeat(n)).counts(), [("unclosed-expression", n)]);
    assert_eq!(Outcome::of("{ 'command': 'c' }\n".repeat(n)).counts(), [("duplicate-definition", n - 1)]);
    assert_eq!(Outcome::of("{ 'include': 't' }\n".repeat(n)).counts(), [("include-loop", n)]);
    assert_eq!(Outcome::of("{ 'include': 'none' }\n".repeat(n)).counts(), [("include-not-found", n)]);
    let keys = many(n, |_| "'a': 'int', ".into());
    let outcome = Outcome::of(format!("{{ 'struct': 'Ss', 'data': {{ {keys}'b': 'int' }} }}\n"));
    assert_eq!(outcome.counts(), [("duplicate-key", n - 1)]);
    let values = many(n, |_| "'a', ".into());
    let outcome = Outcome::of(format!("{{ 'enum': 'Ee', 'data': [ {values}'b' ] }}\n"));
    assert_eq!(outcome.counts(), [("duplicate-value", n - 1)]);
    assert_eq!(
        Outcome::of(format!("{{ 'command': 'c', 'if': '{}' }}\n", "!".repeat(n))).counts(),
        [("bad-condition", 1)]
    );
}

/// Cut off anywhere, a schema is read as far as it goes.
#[test]
fn cut_off_anywhere() {
    let text = "##\n# @Lamp:\n#\n# @a: é\n##\n{ 'struct': 'Lamp', 'data': { 'a': { 'type': [ 'int' ], 'if': 'X' } } }\n\
                { 'union': 'Thing', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind', 'data': { 'a': 'Lamp' } }\n\
                { 'command': 'stop', 'gen': false, 'features': [ 'a' ], 'returns': 'Lamp' }\n";
    for (at, c) in text.char_indices() {
        let (before, behind) = (&text[..at], &text[at + c.len_utf8()..]);
        for cut in [before.to_owned(), behind.to_owned(), format!("{before}{behind}")] {
            Outcome::of(cut);
        }
    }
}

#[test]
fn a_long_row_of_includes() {
    let n = 10_000;
    let mut sources = SourceMap::new();
    for i in 0..n {
        sources.add(
            format!("{i}.json"),
            format!("{{ 'include': '{}.json' }}\n{{ 'command': 'c{i}' }}\n", i + 1),
        );
    }
    let outcome = Outcome::of_sources(sources);
    assert_eq!((outcome.counts(), outcome.commands()), (vec![("include-not-found", 1)], n));
}
