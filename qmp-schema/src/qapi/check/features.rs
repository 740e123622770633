//! A schema has 64 features at most, by their names: QEMU keeps them as bits.

use super::docs::Parts;
use crate::qapi::index::Index;
use crate::qapi::report::Report;
use std::collections::HashSet;

const MOST: usize = 64;

pub(super) fn check(report: &mut Report<'_, '_>, index: &Index<'_, '_>) {
    // Those that mean something everywhere have their bits whether they are used or not.
    let mut known = HashSet::from(["deprecated", "unstable"]);
    for definition in index.definitions {
        let own = Parts::of(definition).documented.into_iter().map(|(_, attributes)| attributes);
        for feature in std::iter::once(&definition.attributes).chain(own).flat_map(|one| &one.features) {
            if known.insert(feature.name.text) && known.len() == MOST + 1 {
                report.enter_definition(definition);
                let message = format!("'{}' is one feature more than a schema can have", feature.name.text);
                let help = format!("use a name of the {MOST} that are there already");
                report.error("too-many-features", feature.name.span, message, help);
                report.leave();
            }
        }
    }
}
