//! How long the pipeline takes, step by step, with its throughput in bytes of source text.
//!
//! `cargo bench` measures the shipped schema and, where `../shared` is, QEMU's own texts: QAPI of 10.0.2 and the classic
//! one of 2.5.
//! `docs/performance.md` has figures and what they mean.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "criterion's macros write no documentation; a benchmark may stop"
)]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use qmp_codegen::Config;
use qmp_codegen::docs::{self, Book, Date};
use qmp_review::lint::lint;
use qmp_schema::{Schema, SourceMap};
use std::hint::black_box;
use std::path::{Path, PathBuf};

/// Name of a source, and what to load.
fn sources() -> Vec<(&'static str, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // A worktree of the repository lies one folder deeper than the repository itself.
    let corpus = ["../shared/corpus", "../../shared/corpus"].map(|corpus| root.join(corpus));
    let corpus = corpus.into_iter().find(|dir| dir.is_dir());
    let of_corpus = |name, path: &str| corpus.as_ref().map(|corpus| (name, corpus.join(path)));
    let shipped = Some(("shipped", root.join("qmp-types/schema")));
    [shipped, of_corpus("QAPI", "qapi/10.0.2/qapi-schema.json"), of_corpus("2.5", "hx/v2.5.0")]
        .into_iter()
        .flatten()
        .collect()
}

fn load(source: &Path) -> SourceMap {
    let mut map = SourceMap::new();
    map.load_source(source.to_str().unwrap()).unwrap();
    map
}

/// The bytes of all files.
fn size(map: &SourceMap) -> u64 {
    map.files().map(|(_, file)| file.text.len() as u64).sum()
}

fn read(map: &SourceMap) -> Schema {
    qmp_schema::read(map).schema
}

/// Each step and the whole. Writing cannot be had without planning; formatting parses and prints the tokens.
fn pipeline(criterion: &mut Criterion) {
    for (name, source) in sources() {
        let map = load(&source);
        let schema = read(&map);
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::BytesDecimal(size(&map)));
        group.bench_function("read", |bencher| bencher.iter(|| read(black_box(&map))));
        group.bench_function("paths", |bencher| {
            bencher.iter(|| qmp_schema::paths(black_box(&schema)).count())
        });
        // A wish that nothing fulfils is refused when everything is planned, before anything is written.
        let refused = Config::new().rename("types::NoSuchType", "Renamed");
        group.bench_function("plan", |bencher| {
            bencher.iter(|| refused.generate(black_box(&schema)).unwrap_err())
        });
        let plain = Config::new().format(false);
        group.bench_function("plan and write", |bencher| {
            bencher.iter(|| plain.generate(black_box(&schema)).unwrap())
        });
        let formatted = Config::new();
        group.bench_function("plan, write and format", |bencher| {
            bencher.iter(|| formatted.generate(black_box(&schema)).unwrap())
        });
        group.bench_function("reference as Markdown", |bencher| {
            bencher.iter(|| docs::markdown(&Book::new(black_box(&schema)), "Title"))
        });
        group.bench_function("reference as manual pages", |bencher| {
            bencher.iter(|| docs::man(&Book::new(black_box(&schema)), "Title", &Date::default()))
        });
        group.bench_function("reference as text", |bencher| {
            bencher.iter(|| qmp_schema::to_text(black_box(&schema)).unwrap())
        });
        let form = |(id, _)| qmp_schema::canonical(black_box(&map), id);
        // A QAPI schema has no canonical form.
        if map.files().all(|file| form(file).is_ok()) {
            group.bench_function("canonical form", |bencher| {
                bencher.iter(|| map.files().map(form).collect::<Vec<_>>())
            });
        }
        group.bench_function("read and lint", |bencher| {
            bencher.iter(|| lint(&map, &qmp_schema::read(black_box(&map))))
        });
        group.bench_function("whole", |bencher| {
            bencher.iter(|| formatted.generate(&read(&load(black_box(&source)))).unwrap());
        });
        group.finish();
    }
}

criterion_group!(benches, pipeline);
criterion_main!(benches);
