//! Review of QMP's descriptions: what is wrong in one, and what a change to it breaks.
//!
//! [`lint`] judges one description, [`diff`] compares two, and [`report`] is what a project makes
//! of that. None prints: `qmp` shows what they find.

pub mod diff;
mod fingerprint;
pub mod lint;
mod meaning;
pub mod report;
pub mod settings;
pub mod view;
mod words;
