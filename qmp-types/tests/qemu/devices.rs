//! Devices, objects and their properties.

use crate::pc::Pc;
use qmp_types::commands::*;
use qmp_types::events::Event;
use qmp_types::qmp_wire::ErrorClass;
use qmp_types::types::*;

#[test]
fn plugged_and_unplugged() {
    let Some(mut pc) = Pc::start() else { return };
    let mut nic = DeviceAdd::new("e1000e").with_id("nic1").with_bus("port1");
    nic.extra.insert("romfile".into(), "".into());
    nic.extra.insert("mac".into(), "52:54:00:12:34:57".into());
    pc.run(&nic).unwrap();
    let mac = pc.run(&QomGet::new("/machine/peripheral/nic1", "mac")).unwrap();
    assert_eq!(mac, "52:54:00:12:34:57");
    let buses = pc.run(&QueryPci).unwrap();
    assert!(buses[0].devices.iter().any(|device| device.qdev_id == "port1"));

    // The guest would have to let go of it; the reset does so in its place.
    pc.run(&DeviceDel::new("nic1")).unwrap();
    pc.run(&SystemReset).unwrap();
    let deleted = |event: &Event| match event {
        Event::DeviceDeleted(deleted) if deleted.device.is_some() => Some(deleted.clone()),
        _ => None,
    };
    let deleted = pc.wait_for("DEVICE_DELETED", deleted);
    assert_eq!(deleted.device.as_deref(), Some("nic1"));
    assert_eq!(deleted.path, "/machine/peripheral/nic1");

    let error = pc.run(&DeviceDel::new("nic1")).unwrap_err();
    assert_eq!(error.class, ErrorClass::DeviceNotFound);
    pc.quit();
}

#[test]
fn properties() {
    let Some(mut pc) = Pc::start() else { return };
    let peripheral = pc.run(&QomList::new("/machine/peripheral")).unwrap();
    let balloon = peripheral.iter().find(|property| property.name == "balloon0").unwrap();
    assert_eq!(balloon.r#type, "child<virtio-balloon-pci>");

    let (path, interval) = ("/machine/peripheral/balloon0", "guest-stats-polling-interval");
    assert_eq!(pc.run(&QomGet::new(path, interval)).unwrap(), 0);
    pc.run(&QomSet::new(path, interval, 10.into())).unwrap();
    assert_eq!(pc.run(&QomGet::new(path, interval)).unwrap(), 10);
    assert_eq!(pc.run(&QomGet::new(path, "type")).unwrap(), "virtio-balloon-pci");
    assert!(pc.run(&QomGet::new(path, "guest-stats")).unwrap()["stats"].is_object());

    let types = pc.run(&QomListTypes::new().with_implements("device").with_abstract(true)).unwrap();
    assert!(types.iter().any(|ty| ty.name == "virtio-net-pci"));
    // Defaults of all kinds.
    for name in ["virtio-net-pci", "virtio-blk-pci", "ide-cd", "e1000e", "usb-tablet", "VGA"] {
        let properties = pc.run(&DeviceListProperties::new(name)).unwrap();
        assert!(!properties.is_empty());
    }

    pc.run(&Balloon::new(32 << 20)).unwrap();
    pc.quit();
}

#[test]
fn objects() {
    let Some(mut pc) = Pc::start() else { return };
    let memory = ObjectOptionsQomType::MemoryBackendRam(MemoryBackendProperties::new(1 << 20));
    pc.run(&ObjectAdd::new(ObjectOptions::new(memory, "more"))).unwrap();
    let memdevs = pc.run(&QueryMemdev).unwrap();
    let more = memdevs.iter().find(|memdev| memdev.id.as_deref() == Some("more")).unwrap();
    assert_eq!(more.size, 1 << 20);
    pc.run(&ObjectDel::new("more")).unwrap();
    let error = pc.run(&ObjectDel::new("more")).unwrap_err();
    assert_eq!(error.class, ErrorClass::GenericError);
    pc.quit();
}
