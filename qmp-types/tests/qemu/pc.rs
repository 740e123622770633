//! A PC that has something to tell about each thing that can be asked.

use crate::disks;
use crate::machine::{Machine, QEMU, folder};
use crate::support::require;
use qmp_types::commands::{QmpCapabilities, Quit};
use qmp_types::events::Event;
use qmp_types::types::ShutdownCause;
use std::ops::{Deref, DerefMut};
use std::path::Path;
use tempfile::TempDir;

/// No option ROMs: not every installation has them, and nothing boots.
const ARGUMENTS: &str = "
    -machine q35 -m 64M,slots=2,maxmem=1G -smp 1,maxcpus=2 -name pc -uuid 3e1c62ae-5d4d-4bd2-8d1a-7a2e8e1b9c11
    -device pcie-root-port,id=port0,chassis=1 -device pcie-root-port,id=port1,chassis=2
    -netdev hubport,id=net0,hubid=0 -device virtio-net-pci,id=nic0,netdev=net0,bus=port0,romfile=
    -blockdev driver=qcow2,node-name=disk0,file.driver=file,file.filename=disk.qcow2
    -device virtio-blk-pci,id=vda,drive=disk0,write-cache=on
    -drive if=none,id=cd0,media=cdrom,file=base.qcow2,format=qcow2,readonly=on -device ide-cd,id=cd,drive=cd0
    -device virtio-balloon-pci,id=balloon0
    -object memory-backend-ram,id=dimm-memory,size=128M -device pc-dimm,id=dimm0,memdev=dimm-memory
    -object iothread,id=io0 -device qemu-xhci -device usb-tablet -device VGA,romfile=
    -chardev ringbuf,id=ring0,size=4096 -device isa-serial,chardev=ring0 -vnc unix:vnc.sock";

/// The PC and the folder with its disks.
pub struct Pc {
    machine: Machine,
    folder: TempDir,
}

impl Pc {
    /// Starts it and has its client accepted. `None` where there is no QEMU, which has been said.
    pub fn start() -> Option<Pc> {
        require::program(QEMU)?;
        let folder = folder();
        disks::make(folder.path())?;
        let mut machine = Machine::start(folder.path(), &ARGUMENTS.split_whitespace().collect::<Vec<_>>())?;
        machine.run(&QmpCapabilities::new()).unwrap();
        Some(Pc { machine, folder })
    }

    /// Where its disks and sockets are.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Ends QEMU as a client does.
    pub fn quit(mut self) {
        self.run(&Quit).unwrap();
        let shutdown = self.wait_for("SHUTDOWN", |event| match event {
            Event::Shutdown(shutdown) => Some(shutdown.clone()),
            _ => None,
        });
        assert!(!shutdown.guest);
        assert_eq!(shutdown.reason, ShutdownCause::HostQmpQuit);
        self.machine.end();
    }
}

impl Deref for Pc {
    type Target = Machine;

    fn deref(&self) -> &Machine {
        &self.machine
    }
}

impl DerefMut for Pc {
    fn deref_mut(&mut self) -> &mut Machine {
        &mut self.machine
    }
}
