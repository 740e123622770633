//! What devices are connected to: network, character devices, a viewer.

use crate::pc::Pc;
use qmp_types::commands::*;
use qmp_types::events::Event;
use qmp_types::types::*;
use std::os::unix::net::UnixStream;

#[test]
fn network() {
    let Some(mut pc) = Pc::start() else { return };
    let hub = Netdev { id: "net1".into(), r#type: NetdevType::Hubport(NetdevHubPortOptions::new(0)) };
    pc.run(&NetdevAdd::new(hub)).unwrap();
    pc.run(&SetLink::new("net1", false)).unwrap();
    pc.run(&SetLink::new("nic0", false)).unwrap();
    let filters = pc.run(&QueryRxFilter::new().with_name("nic0")).unwrap();
    assert_eq!(filters[0].name, "nic0");
    pc.run(&NetdevDel::new("net1")).unwrap();
    pc.quit();
}

#[test]
fn character_devices() {
    let Some(mut pc) = Pc::start() else { return };
    let size = ChardevRingbuf { size: Some(1024), ..ChardevRingbuf::default() };
    let ring = ChardevBackend::Ringbuf(ChardevRingbufWrapper { data: size });
    assert_eq!(pc.run(&ChardevAdd::new("ring1", ring)).unwrap().pty, None);
    pc.run(&RingbufWrite::new("ring1", "light")).unwrap();
    assert_eq!(pc.run(&RingbufRead::new("ring1", 1024)).unwrap(), "light");

    let pty = ChardevBackend::Pty(ChardevPtyWrapper { data: ChardevPty::default() });
    let made = pc.run(&ChardevAdd::new("pty1", pty)).unwrap();
    assert!(made.pty.unwrap().starts_with("/dev/"));
    let known = pc.run(&QueryChardev).unwrap();
    assert!(known.iter().any(|device| device.label == "pty1"));
    for id in ["ring1", "pty1"] {
        pc.run(&ChardevRemove::new(id)).unwrap();
    }
    pc.quit();
}

#[test]
fn viewers() {
    let Some(mut pc) = Pc::start() else { return };
    let viewer = UnixStream::connect(pc.folder().join("vnc.sock")).unwrap();
    let server = pc.wait_for("VNC_CONNECTED", |event| match event {
        Event::VncConnected(connected) => Some(connected.server.clone()),
        _ => None,
    });
    assert_eq!(server.family, NetworkAddressFamily::Unix);
    let vnc = pc.run(&QueryVnc).unwrap();
    assert!(vnc.enabled);
    assert_eq!(pc.run(&QueryVncServers).unwrap()[0].server.len(), 1);
    drop(viewer);
    pc.wait_for("VNC_DISCONNECTED", |event| matches!(event, Event::VncDisconnected(_)).then_some(()));
    pc.quit();
}
