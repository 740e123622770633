//! The connection and the run state.

use crate::machine::{Machine, folder};
use crate::pc::Pc;
use qmp_types::commands::*;
use qmp_types::events::Event;
use qmp_types::qmp_wire::{ErrorClass, Request};
use qmp_types::types::*;

#[test]
fn run_state() {
    let Some(mut pc) = Pc::start() else { return };
    pc.run(&Stop).unwrap();
    pc.wait_for("STOP", |event| matches!(event, Event::Stop(_)).then_some(()));
    let status = pc.run(&QueryStatus).unwrap();
    assert_eq!((status.running, status.status), (false, RunState::Paused));

    pc.run(&Cont).unwrap();
    pc.wait_for("RESUME", |event| matches!(event, Event::Resume(_)).then_some(()));
    assert!(pc.run(&QueryStatus).unwrap().running);

    pc.run(&SystemReset).unwrap();
    let reset = pc.wait_for("RESET", |event| match event {
        Event::Reset(reset) => Some(reset.clone()),
        _ => None,
    });
    assert_eq!((reset.guest, reset.reason), (false, ShutdownCause::HostQmpSystemReset));

    pc.run(&SystemPowerdown).unwrap();
    pc.wait_for("POWERDOWN", |event| matches!(event, Event::Powerdown(_)).then_some(()));
    pc.quit();
}

#[test]
fn monitor() {
    let Some(mut pc) = Pc::start() else { return };
    let text = pc.run(&HumanMonitorCommand::new("info status")).unwrap();
    assert_eq!(text.trim(), "VM status: running");
    let version = pc.run(&QueryVersion).unwrap();
    let greeted = pc.greeting.qmp.version.qemu;
    assert_eq!((version.qemu.major, version.qemu.minor), (greeted.major, greeted.minor));
    assert_eq!(pc.run(&QueryName).unwrap().name.as_deref(), Some("pc"));
    assert_eq!(pc.run(&QueryUuid).unwrap().uuid, "3e1c62ae-5d4d-4bd2-8d1a-7a2e8e1b9c11");

    // No descriptor comes along.
    let error = pc.run(&Getfd::new("fd0")).unwrap_err();
    assert_eq!(error.class, ErrorClass::GenericError);
    assert!(error.desc.contains("SCM_RIGHTS"), "{error}");
    let set = pc.run(&QueryFdsets).unwrap();
    assert!(set.is_empty());

    let events = pc.run(&TraceEventGetState::new("vm_state_notify")).unwrap();
    assert_eq!(events[0].name, "vm_state_notify");
    pc.run(&SendKey::new(vec![key("ctrl"), key("a")])).unwrap();
    pc.run(&Screendump::new("screen.ppm")).unwrap();
    pc.quit();
}

fn key(name: &str) -> KeyValue {
    KeyValue::Qcode(QKeyCodeWrapper::new(name.into()))
}

#[test]
fn out_of_band() {
    let dir = folder();
    let Some(mut machine) = Machine::start(dir.path(), &["-machine", "none"]) else { return };
    assert_eq!(machine.greeting.qmp.capabilities, ["oob"]);
    let error = machine.run(&QueryVersion).unwrap_err();
    assert_eq!(error.class, ErrorClass::CommandNotFound, "{error}");
    assert!(error.desc.contains("qmp_capabilities"), "{error}");

    machine.run(&QmpCapabilities::new().with_enable(vec!["oob".into()])).unwrap();
    machine.run(&QueryVersion).unwrap();
    let error = machine.send(Request::new(&QueryVersion).out_of_band()).unwrap_err();
    assert!(error.desc.contains("does not support OOB"), "{error}");
    machine.run(&Quit).unwrap();
    machine.end();
}
