//! Any bytes as a message: `qmp_wire::from_slice` gives what `serde_json::from_slice` gives, or both refuse; what was read
//! is written, and read again as the same. The first byte chooses the type.
#![no_main]

use qmp_types::commands::{QueryBlock, QueryQmpSchema};
use qmp_types::events::Event;
use qmp_types::qmp_wire::codec::Slot;
use qmp_types::qmp_wire::serde::{Serialize, de::DeserializeOwned};
use qmp_types::qmp_wire::{Command, Greeting, Message, from_slice, from_str, serde_json};
use qmp_types::types::{BlockdevOptions, Netdev, ObjectOptions};
use std::fmt::Debug;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((choice, text)) = bytes.split_first() else { return };
    match choice % 6 {
        0 => agree::<Message<<QueryQmpSchema as Command>::Output, Event>>(text),
        1 => agree::<Message<<QueryBlock as Command>::Output, Event>>(text),
        2 => agree::<BlockdevOptions>(text),
        3 => agree::<ObjectOptions>(text),
        4 => agree::<Netdev>(text),
        _ => agree::<Greeting>(text),
    }
});

fn agree<T: Slot + Serialize + DeserializeOwned + PartialEq + Debug>(text: &[u8]) {
    match (from_slice::<T>(text), serde_json::from_slice::<T>(text)) {
        (Ok(quick), Ok(slow)) => {
            assert_eq!(quick, slow);
            let written = serde_json::to_string(&quick).expect("what was read can be written");
            assert_eq!(from_str::<T>(&written).expect("what was written can be read"), quick, "{written}");
        }
        (Err(quick), Err(slow)) => assert_eq!(quick.to_string(), slow.to_string()),
        (quick, slow) => panic!("{quick:?}\n{slow:?}"),
    }
}
