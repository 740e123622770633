//! Prose of the classic texts: what both the command table's documentation and the event list are written in.
//!
//! Lines are cut into [sections](section) at headings; a section's [outline] is sorted into what is
//! [described](described); what the words of a documented item say is in [said].

mod chapter;
pub(crate) mod described;
pub(crate) mod example;
pub(crate) mod item;
#[rustfmt::skip]
mod item_grammar;
pub(crate) mod label;
pub(crate) mod line;
pub(crate) mod outline;
pub(crate) mod said;
pub(crate) mod section;
pub(crate) mod tag;
#[rustfmt::skip]
mod tag_grammar;
pub(crate) mod values;

pub(crate) use chapter::{chapter, described_twice, report_described};
