//! No structure is within itself: by its base, or by a branch. (Members may have any type: they are references.)

use crate::fit::MAX_BASES;
use crate::qapi::definition::{Body, TypeExpr};
use crate::qapi::index::{Index, base_name};
use crate::qapi::report::Report;

/// What is known of a structure while the search goes on.
#[derive(Clone, Copy)]
enum Seen {
    Not,
    /// What it contains is being looked at.
    Open,
    /// How many others are within each other in it.
    Depth(usize),
}

/// A structure whose contents are looked at.
struct Open {
    number: usize,
    contents: Vec<usize>,
    depth: usize,
}

/// Gives whether there is nothing to report. Not recursive: structures may contain each other in a long row.
pub(super) fn check(report: &mut Report<'_, '_>, index: &Index<'_, '_>) -> bool {
    let before = report.diagnostics.len();
    let mut seen = vec![Seen::Not; index.definitions.len()];
    for start in 0..index.definitions.len() {
        if !index.definitions[start].is_object() || !matches!(seen[start], Seen::Not) {
            continue;
        }
        let mut open = vec![look_at(index, start, &mut seen)];
        while let Some(last) = open.last_mut() {
            let Some(inner) = last.contents.pop() else {
                let (number, depth) = (last.number, last.depth);
                finish(report, index, number, depth, &mut seen);
                open.pop();
                if let Some(outer) = open.last_mut() {
                    outer.depth = outer.depth.max(depth + 1);
                }
                continue;
            };
            match seen[inner] {
                Seen::Not => open.push(look_at(index, inner, &mut seen)),
                Seen::Depth(depth) => last.depth = last.depth.max(depth + 1),
                Seen::Open => {
                    let definition = &index.definitions[inner];
                    report.enter_definition(definition);
                    let message = format!("'{}' contains itself", definition.name.text);
                    let help = "break the circle of bases and branches; a member may have the type itself";
                    report.error("recursive-type", definition.name.span, message, help);
                }
            }
        }
    }
    report.leave();
    report.diagnostics.len() == before
}

fn look_at(index: &Index<'_, '_>, number: usize, seen: &mut [Seen]) -> Open {
    seen[number] = Seen::Open;
    let definition = &index.definitions[number];
    let base = base_name(definition).map(|base| base.text);
    let branches = match &definition.body {
        // The branches of a simple union are members.
        Body::Union { branches, discriminator: Some(_), .. } => branches.as_slice(),
        _ => &[],
    };
    let branches = branches.iter().filter_map(|branch| match &branch.ty {
        TypeExpr::Name(name) => Some(name.text),
        _ => None,
    });
    let contents = base.into_iter().chain(branches).filter_map(|name| index.object(name)).collect();
    Open { number, contents, depth: 0 }
}

fn finish(
    report: &mut Report<'_, '_>,
    index: &Index<'_, '_>,
    number: usize,
    depth: usize,
    seen: &mut [Seen],
) {
    seen[number] = Seen::Depth(depth);
    // Those outside are as deep as well; one report is enough.
    if depth == MAX_BASES + 1 {
        let definition = &index.definitions[number];
        report.enter_definition(definition);
        let message = format!("more than {MAX_BASES} structures are within each other here");
        let help = "have fewer bases and branches of branches";
        report.error("nested-too-deeply", definition.name.span, message, help);
    }
}
