//! The protocol of a lighthouse's controller. `build.rs` generates its types from `schema/`.

#![deny(missing_docs)]

include!(concat!(env!("OUT_DIR"), "/qmp.rs"));
