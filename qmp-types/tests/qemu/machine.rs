//! A QEMU of our own, and the conversation with it. All that it says goes through the generated types
//! and is compared with what it said.

use crate::support::difference::differences;
use crate::support::require;
use crate::support::unknown::Unknown;
use crate::support::{event_again, schema};
use qmp_schema::Schema;
use qmp_types::events::Event;
use qmp_types::qmp_wire::serde_json::{self, Value};
use qmp_types::qmp_wire::{Command, CommandError, Greeting, Request, Response, Stamped};
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// The program.
pub const QEMU: &str = "qemu-system-x86_64";

/// How long any single thing may take before the test fails.
const PATIENCE: Duration = Duration::from_secs(60);

/// The release that the shipped schema describes. A later one may send more.
const DESCRIBED: i64 = 10;

/// A running QEMU with a QMP connection, killed when it is dropped.
pub struct Machine {
    process: Child,
    reader: BufReader<UnixStream>,
    schema: Schema,
    next_id: u64,
    /// What it said first.
    pub greeting: Greeting,
    /// Events that nobody waited for yet, in order.
    events: Vec<Stamped<Event>>,
    /// What came of all that it said.
    pub tally: Tally,
}

/// What came of all that a QEMU said.
#[derive(Debug, Default)]
pub struct Tally {
    pub replies: usize,
    pub errors: usize,
    pub events: usize,
    pub unknown: Unknown,
}

impl Machine {
    /// Starts QEMU, its working folder being `dir`. `None` where there is none, which has been said.
    pub fn start(dir: &Path, arguments: &[&str]) -> Option<Machine> {
        let program = require::program(QEMU)?;
        let socket = dir.join("qmp.sock");
        let listener = UnixListener::bind(&socket).unwrap();
        let log = std::fs::File::create(dir.join("qemu.log")).unwrap();
        let mut process = std::process::Command::new(program)
            .args(["-nodefaults", "-display", "none", "-accel", "tcg", "-qmp", "unix:qmp.sock,server=off"])
            .args(arguments)
            .current_dir(dir)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        let stream = accept(&listener, &mut process, dir);
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        let mut reader = BufReader::new(stream);
        let greeting = serde_json::from_value(read_message(&mut reader)).unwrap();
        let (events, tally) = (Vec::new(), Tally::default());
        Some(Machine { process, reader, schema: schema(), next_id: 1, greeting, events, tally })
    }

    /// Runs a command.
    pub fn run<C: Command>(&mut self, command: &C) -> Result<C::Output, CommandError> {
        self.send(Request::new(command))
    }

    /// Sends a request and reads up to its reply.
    pub fn send<C: Command>(&mut self, request: Request<'_, C>) -> Result<C::Output, CommandError> {
        let id = Value::from(self.next_id);
        self.next_id += 1;
        let line = serde_json::to_string(&request.with_id(id.clone())).unwrap() + "\n";
        // At once: QEMU acts on `quit` before the line ends, and then nobody reads the rest.
        self.reader.get_mut().write_all(line.as_bytes()).unwrap();
        loop {
            let message = read_message(&mut self.reader);
            if message.get("event").is_some() {
                self.take_event(message);
            } else {
                assert_eq!(message["id"], id, "{line}\n{message}");
                return self.take_reply::<C>(message);
            }
        }
    }

    /// The next event of this name; the others before it stay to be waited for.
    pub fn wait_for<T>(&mut self, what: &str, take: impl Fn(&Event) -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            let found =
                self.events.iter().enumerate().find_map(|(i, stamped)| Some((i, take(&stamped.event)?)));
            if let Some((index, value)) = found {
                self.events.remove(index);
                return value;
            }
            assert!(start.elapsed() < PATIENCE, "no {what} among {:?}", self.events);
            let message = read_message(&mut self.reader);
            assert!(message.get("event").is_some(), "{message}");
            self.take_event(message);
        }
    }

    /// Waits for a QEMU that was told to end, and says what came of all that it said: nothing that the schema
    /// does not have.
    pub fn end(&mut self) {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.process.try_wait().unwrap() {
                break status;
            }
            assert!(start.elapsed() < PATIENCE, "QEMU does not end");
            std::thread::sleep(Duration::from_millis(10));
        };
        assert!(status.success(), "{status}");
        let Tally { replies, errors, events, unknown } = &self.tally;
        println!("decoded {replies} replies, {errors} errors, {events} events; unknown: {unknown:?}");
        if self.greeting.qmp.version.qemu.major == DESCRIBED {
            assert!(unknown.is_empty(), "QEMU sends what the schema does not have: {unknown:#?}");
        }
    }

    fn take_reply<C: Command>(&mut self, mut message: Value) -> Result<C::Output, CommandError> {
        let response: Response<C::Output> = serde_json::from_str(&message.to_string())
            .unwrap_or_else(|error| panic!("{}: {error}\n{message}", C::NAME));
        if let Some(value) = message.get_mut("return") {
            self.tally.unknown.add(Unknown::of_reply(&self.schema, C::NAME, value));
            self.tally.replies += 1;
        } else {
            self.tally.errors += 1;
        }
        let again = serde_json::to_value(&response).unwrap();
        assert_eq!(differences(&again, &message), Vec::<String>::new(), "{}", C::NAME);
        response.result
    }

    fn take_event(&mut self, mut message: Value) {
        let stamped: Stamped<Event> =
            serde_json::from_str(&message.to_string()).unwrap_or_else(|error| panic!("{error}\n{message}"));
        let again = event_again(&message).unwrap();
        self.tally.unknown.add(Unknown::of_event(&self.schema, &mut message));
        assert_eq!(differences(&again, &message), Vec::<String>::new(), "{message}");
        self.tally.events += 1;
        self.events.push(stamped);
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Waits until QEMU connects; fails with its own words where it ends instead.
fn accept(listener: &UnixListener, process: &mut Child, dir: &Path) -> UnixStream {
    listener.set_nonblocking(true).unwrap();
    let start = Instant::now();
    loop {
        match listener.accept() {
            Ok((stream, _)) => {
                stream.set_nonblocking(false).unwrap();
                return stream;
            }
            Err(error) => assert_eq!(error.kind(), ErrorKind::WouldBlock, "{error}"),
        }
        let ended = process.try_wait().unwrap();
        if ended.is_some() || start.elapsed() > PATIENCE {
            let log = std::fs::read_to_string(dir.join("qemu.log")).unwrap_or_default();
            let _ = process.kill();
            let _ = process.wait();
            panic!("QEMU does not connect: {ended:?}\n{log}");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn read_message(reader: &mut BufReader<UnixStream>) -> Value {
    let mut line = String::new();
    let length = reader.read_line(&mut line).expect("QEMU says nothing");
    assert!(length > 0, "QEMU closed the connection");
    serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"))
}

/// A folder for what a QEMU needs.
pub fn folder() -> TempDir {
    // Not below the target folder: a socket's path has 107 bytes at most.
    tempfile::tempdir().unwrap()
}
