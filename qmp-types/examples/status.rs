//! Asks a running QEMU what it does, and shows the events that come before it answers.
//!
//! ```sh
//! qemu-system-x86_64 -display none -qmp unix:/tmp/qmp.sock,server=on,wait=off &
//! cargo run -p qmp-types --example status -- /tmp/qmp.sock
//! ```

#![allow(clippy::print_stdout, reason = "an example shows what it found")]

#[cfg(not(unix))]
fn main() {}

#[cfg(unix)]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use qmp_types::commands::{QmpCapabilities, QueryBlock, QueryStatus};
    let socket = std::env::args().nth(1).ok_or("give the path of QEMU's QMP socket")?;
    let (mut monitor, greeting) = monitor::Monitor::connect(&socket)?;
    println!("QEMU {}", greeting.qmp.version.qemu);
    monitor.run(&QmpCapabilities::new())?;
    let status = monitor.run(&QueryStatus)?;
    println!("status: {}", status.status);
    for block in monitor.run(&QueryBlock)? {
        println!("drive {}: {}", block.device, block.inserted.map_or("empty".into(), |image| image.file));
    }
    Ok(())
}

#[cfg(unix)]
mod monitor {
    use qmp_types::events::Event;
    use qmp_types::qmp_wire::{Command, Greeting, Message, Request, serde_json};
    use std::error::Error;
    use std::io::{BufRead, BufReader, Write};
    use std::os::unix::net::UnixStream;

    /// A connection to QEMU.
    pub(crate) struct Monitor(BufReader<UnixStream>);

    impl Monitor {
        /// Connects, and reads what QEMU says first.
        pub(crate) fn connect(socket: &str) -> Result<(Monitor, Greeting), Box<dyn Error>> {
            let mut monitor = Monitor(BufReader::new(UnixStream::connect(socket)?));
            let greeting = qmp_wire::from_str(&monitor.line()?)?;
            Ok((monitor, greeting))
        }

        /// Sends a command and waits for its answer. Whatever happens meanwhile is shown.
        pub(crate) fn run<C: Command>(&mut self, command: &C) -> Result<C::Output, Box<dyn Error>> {
            let request = serde_json::to_string(&Request::new(command))?;
            self.0.get_mut().write_all((request + "\n").as_bytes())?;
            loop {
                match qmp_wire::from_str::<Message<C::Output, Event>>(&self.line()?)? {
                    Message::Response(response) => return Ok(response.result?),
                    Message::Event(stamped) => println!("event: {}", stamped.event.name()),
                }
            }
        }

        fn line(&mut self) -> Result<String, Box<dyn Error>> {
            let mut line = String::new();
            if self.0.read_line(&mut line)? == 0 {
                Err("QEMU closed the connection".into())
            } else {
                Ok(line)
            }
        }
    }
}
