//! QAPI schema files.
#![allow(dead_code, unused_imports)] // its reader is written elsewhere; this module only lets the comments' parser compile

pub(crate) mod doc;
