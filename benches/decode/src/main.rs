//! How fast messages decode: qmp-types, the crate qapi as its synchronous client decodes,
//! and values of serde_json and sonic-rs. `benches/decode.sh` runs it.

mod inputs;

use inputs::Input;
use qapi::qmp;
use qmp_types::commands::{QueryMachines, QueryQmpSchema};
use qmp_types::events::Event;
use qmp_types::qmp_wire::codec::Slot;
use qmp_types::qmp_wire::{self, Command, Empty, Message};
use serde::de::{DeserializeOwned, IgnoredAny};
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// Decodes all lines of a text.
type Decode = fn(&str);

/// Makes a function that decodes all lines, each from bytes, as they come from a socket.
fn each<T, E: std::fmt::Display>(text: &str, decode: impl Fn(&[u8]) -> Result<T, E>) {
    for line in text.lines() {
        match decode(line.as_bytes()) {
            Ok(message) => drop(black_box(message)),
            Err(error) => panic!("{line}: {error}"),
        }
    }
}

fn wire<T: Slot>(text: &str) {
    each(text, qmp_wire::from_slice::<T>);
}

fn serde<T: DeserializeOwned>(text: &str) {
    each(text, |line| serde_json::from_slice::<T>(line));
}

fn sonic(text: &str) {
    each(text, |line| sonic_rs::from_slice::<sonic_rs::Value>(line));
}

type Events = Message<Empty, Event>;
type Schema = Message<<QueryQmpSchema as Command>::Output, Event>;
type Machines = Message<<QueryMachines as Command>::Output, Event>;
type Peer<C> = qmp::QmpMessage<<C as qapi::Command>::Ok>;

const PEER: usize = 2;

/// Who decodes, for each of the inputs.
const DECODERS: [(&str, [Decode; 3]); 6] = [
    ("qmp-types", [wire::<Events>, wire::<Schema>, wire::<Machines>]),
    ("qmp-types, serde_json", [serde::<Events>, serde::<Schema>, serde::<Machines>]),
    (
        "qapi",
        [
            serde::<qmp::QmpMessage<qapi::Empty>>,
            serde::<Peer<qmp::query_qmp_schema>>,
            serde::<Peer<qmp::query_machines>>,
        ],
    ),
    ("serde_json::Value", [serde::<serde_json::Value>; 3]),
    ("sonic_rs::Value", [sonic; 3]),
    ("scanning only", [serde::<IgnoredAny>; 3]),
];

/// MB/s of one decoder on one input, the best of its portions; each is decoded for 10 ms, so short that some
/// go by while the machine does nothing else.
fn measure(decode: Decode, input: &Input) -> f64 {
    let portions = input.portions.iter().map(|portion| {
        let (start, mut bytes) = (Instant::now(), 0);
        while start.elapsed() < Duration::from_millis(10) {
            decode(black_box(portion));
            bytes += portion.len();
        }
        bytes as f64 / start.elapsed().as_secs_f64() / 1e6
    });
    portions.fold(0.0, f64::max)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let recordings = arguments.next().ok_or("usage: decode RECORDINGS [ROUNDS [DECODER INPUT]]")?;
    let rounds: usize = arguments.next().map_or(Ok(20), |rounds| rounds.parse())?;
    let only = arguments.map(|number| number.parse()).collect::<Result<Vec<usize>, _>>()?;
    let inputs = inputs::inputs(Path::new(&recordings))?;
    let mut best = [[0f64; 3]; DECODERS.len()];
    for _ in 0..rounds {
        for (who, (_, decoders)) in DECODERS.iter().enumerate() {
            for (what, input) in inputs.iter().enumerate() {
                if only.is_empty() || only == [who, what] {
                    best[who][what] = best[who][what].max(measure(decoders[what], input));
                }
            }
        }
    }
    println!("MB/s, the best of {rounds} rounds; in brackets times qapi");
    print!("{:24}", "");
    for input in &inputs {
        let kilobytes = input.portions.iter().map(String::len).sum::<usize>() / 1000;
        print!("{:>26}", format!("{} ({kilobytes} kB)", input.name));
    }
    println!();
    for ((name, _), figures) in DECODERS.iter().zip(best) {
        print!("{name:24}");
        for (figure, peer) in figures.iter().zip(best[PEER]) {
            print!("{:>26}", format!("{figure:.0} ({:.2})", figure / peer));
        }
        println!();
    }
    Ok(())
}
