//! What a reader does with the reference.

mod access;
mod hostile;
mod look;
mod places;
mod search;
mod session;
