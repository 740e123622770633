//! `qmp explain`: an entry, or a rule, in the terminal.

mod entry;
mod markdown;
mod members;
mod rule;

use crate::failure::Failure;
use crate::report::Report;
use crate::style::plain;
use crate::{Outcome, cli, source};
use entry::Page;
use qmp_codegen::docs::{Book, EntryId};

/// How many names are suggested for one that is not there.
const MAX_SUGGESTED: usize = 5;

pub(crate) fn run(arguments: &cli::Explain, report: &Report) -> Result<Outcome, Failure> {
    let schema = source::read(&arguments.source, report)?;
    let book = Book::new(&schema);
    let rules = rule::pages(&arguments.name);
    let found = if rules.is_empty() {
        find(&book, &arguments.name)?
    } else {
        // Schemas are free to name something as a rule is named.
        book.named(&arguments.name).to_vec()
    };
    let depth = usize::from(arguments.depth);
    let entries = found.into_iter().map(|id| Page::new(&book, id, depth).text());
    let pages: Vec<String> = entries.chain(rules).collect();
    report.page(&pages.join("\n"))?;
    Ok(Outcome::Fine)
}

/// The entries of a name; where there is none, the one that has it in other letters.
fn find(book: &Book<'_>, name: &str) -> Result<Vec<EntryId>, Failure> {
    let exact = book.named(name);
    if !exact.is_empty() {
        return Ok(exact.to_vec());
    }
    let nearest = book.nearest(name);
    if let [meant] = nearest.iter().filter(|meant| meant.eq_ignore_ascii_case(name)).collect::<Vec<_>>()[..] {
        return Ok(book.named(meant).to_vec());
    }
    let cause = format!("there is no command, event, type or rule '{}'", plain(name));
    let rules = rule::nearest(name);
    let shown = rules.iter().chain(&nearest).take(MAX_SUGGESTED);
    let shown: Vec<String> = shown.map(|name| format!("'{}'", plain(name))).collect();
    Err(Failure::with_help(
        cause,
        match shown.split_last() {
            None => {
                "`qmp list` lists all names; `qmp lint --list` and `qmp diff --list` all rules".to_owned()
            }
            Some((only, [])) => format!("did you mean {only}?"),
            Some((last, others)) => format!("did you mean {} or {last}?", others.join(", ")),
        },
    ))
}
