//! `qmp paths`: wire facts, one a line.

use crate::failure::Failure;
use crate::report::Report;
use crate::{Outcome, cli, source};
use qmp_schema::MAX_FACT_BYTES;

/// The most facts that are printed. All of QEMU 10 has 14 thousand; a text whose types contain each
/// other many times over can have more than any disk holds.
const MAX_FACTS: usize = 1_000_000;

/// How much is shown of a fact that is too long, in characters.
const MAX_SHOWN: usize = 100;

pub(crate) fn run(arguments: &cli::Paths, report: &Report) -> Result<Outcome, Failure> {
    let schema = source::read(&arguments.source, report)?;
    let mut facts = qmp_schema::paths(&schema);
    let mut printed = 0;
    report.results(facts.by_ref().take(MAX_FACTS).inspect(|_| printed += 1))?;
    // Fewer are printed where the reader has seen enough.
    if printed == MAX_FACTS && facts.next().is_some() {
        return Err(Failure::with_help(
            format!("the schema has more than {MAX_FACTS} wire facts; the rest is not printed"),
            "look for types that contain each other many times over",
        ));
    }
    if let Some(fact) = facts.left_out() {
        let start: String = fact.chars().take(MAX_SHOWN).collect();
        return Err(Failure::with_help(
            format!("facts of more than {MAX_FACT_BYTES} bytes are not printed: '{start}…'"),
            "look for types that contain each other, one in the next",
        ));
    }
    Ok(Outcome::Fine)
}
