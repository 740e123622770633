//! Disks: nodes, limits, snapshots, jobs with their events, media.

use crate::pc::Pc;
use qmp_types::commands::{self, *};
use qmp_types::events::Event;
use qmp_types::qmp_wire::ErrorClass;
use qmp_types::types::{self, *};

/// The disk behind its PCI device.
const DISK: &str = "/machine/peripheral/vda/virtio-backend";

/// An image in a file, as a node.
fn image(node: &str, filename: &str) -> BlockdevAdd {
    let file = BlockdevOptions::new(BlockdevOptionsDriver::File(BlockdevOptionsFile::new(filename)));
    let qcow2 = BlockdevOptionsQcow2::new(BlockdevRef::Definition(Box::new(file)));
    let mut image = BlockdevOptions::new(BlockdevOptionsDriver::Qcow2(qcow2));
    image.node_name = Some(node.into());
    BlockdevAdd::new(image)
}

#[test]
fn nodes() {
    let Some(mut pc) = Pc::start() else { return };
    let mut spare = image("spare", "spare.qcow2");
    spare.0.detect_zeroes = Some(BlockdevDetectZeroesOptions::On);
    pc.run(&spare).unwrap();
    let backup = types::BlockdevBackup::new("disk0", MirrorSyncMode::Top, "spare").with_job_id("backup1");
    pc.run(&commands::BlockdevBackup::new(backup)).unwrap();
    let statuses = job_statuses(&mut pc, "backup1");
    assert!(statuses.contains(&JobStatus::Concluded), "{statuses:?}");
    pc.run(&BlockdevDel::new("spare")).unwrap();
    let error = pc.run(&BlockdevDel::new("spare")).unwrap_err();
    assert_eq!(error.class, ErrorClass::GenericError);
    pc.quit();
}

#[test]
fn sizes_and_limits() {
    let Some(mut pc) = Pc::start() else { return };
    pc.run(&BlockResize::new(32 << 20).with_node_name("disk0")).unwrap();
    let limits = BlockIOThrottle::new(0, 1 << 20, 2 << 20, 100, 0, 0)
        .with_id(DISK)
        .with_bps_rd_max(4 << 20)
        .with_bps_rd_max_length(5)
        .with_iops_size(4096)
        .with_group("limited");
    pc.run(&BlockSetIoThrottle::new(limits)).unwrap();
    let blocks = pc.run(&QueryBlock).unwrap();
    let disk = blocks.iter().find(|block| block.qdev.as_deref() == Some(DISK));
    let inserted = disk.unwrap().inserted.as_ref().unwrap();
    assert_eq!(inserted.image.virtual_size, 32 << 20);
    assert_eq!((inserted.bps_rd, inserted.bps_rd_max, inserted.iops), (1 << 20, Some(4 << 20), 100));
    assert_eq!(inserted.group.as_deref(), Some("limited"));
    assert_eq!(inserted.image.snapshots.as_ref().unwrap()[0].name, "first");
    pc.quit();
}

#[test]
fn snapshots_and_jobs() {
    let Some(mut pc) = Pc::start() else { return };
    let snapshot =
        types::BlockdevSnapshotSync::new("top.qcow2").with_node_name("disk0").with_snapshot_node_name("top");
    pc.run(&commands::BlockdevSnapshotSync::new(snapshot)).unwrap();
    let bitmap = types::BlockDirtyBitmapAdd::new("top", "changes").with_persistent(true);
    pc.run(&commands::BlockDirtyBitmapAdd::new(bitmap)).unwrap();
    pc.run(&QueryNamedBlockNodes::new()).unwrap();

    let backup = types::DriveBackup::new("top", MirrorSyncMode::Full, "backup.qcow2").with_job_id("backup0");
    #[expect(deprecated, reason = "a command of its own that QEMU still has")]
    pc.run(&commands::DriveBackup::new(backup.with_format("qcow2"))).unwrap();
    let statuses = job_statuses(&mut pc, "backup0");
    assert_eq!(statuses.first(), Some(&JobStatus::Created));
    let completed = pc.wait_for("BLOCK_JOB_COMPLETED", |event| match event {
        Event::BlockJobCompleted(completed) => Some(completed.clone()),
        _ => None,
    });
    assert_eq!((completed.device.as_str(), completed.error), ("backup0", None));

    let abort = TransactionAction::Abort(AbortWrapper::new(Abort));
    let error = pc.run(&Transaction::new(vec![abort])).unwrap_err();
    assert!(error.desc.contains("abort"), "{error}");
    pc.quit();
}

/// All that happens to a job up to its end.
fn job_statuses(pc: &mut Pc, job: &str) -> Vec<JobStatus> {
    let mut statuses = Vec::new();
    while statuses.last() != Some(&JobStatus::Null) {
        statuses.push(pc.wait_for("JOB_STATUS_CHANGE", |event| match event {
            Event::JobStatusChange(change) if change.id == job => Some(change.status.clone()),
            _ => None,
        }));
    }
    statuses
}

#[test]
fn a_mirror_is_seen_and_cancelled() {
    let Some(mut pc) = Pc::start() else { return };
    let mirror =
        types::DriveMirror::new("disk0", "mirror.qcow2", MirrorSyncMode::Full).with_job_id("mirror0");
    pc.run(&commands::DriveMirror::new(mirror.with_format("qcow2"))).unwrap();
    pc.wait_for("BLOCK_JOB_READY", |event| matches!(event, Event::BlockJobReady(_)).then_some(()));
    let jobs = pc.run(&QueryBlockJobs).unwrap();
    assert_eq!(jobs[0].device, "mirror0");
    assert_eq!(pc.run(&QueryJobs).unwrap()[0].id, "mirror0");
    pc.run(&BlockJobCancel::new("mirror0").with_force(true)).unwrap();
    pc.wait_for("BLOCK_JOB_CANCELLED", |event| matches!(event, Event::BlockJobCancelled(_)).then_some(()));
    pc.quit();
}

#[test]
fn media() {
    let Some(mut pc) = Pc::start() else { return };
    pc.run(&BlockdevOpenTray::new().with_id("cd")).unwrap();
    let moved = |event: &Event| match event {
        Event::DeviceTrayMoved(moved) => Some(moved.clone()),
        _ => None,
    };
    let tray = pc.wait_for("DEVICE_TRAY_MOVED", moved);
    assert_eq!((tray.id.as_str(), tray.tray_open), ("cd", true));
    pc.run(&BlockdevRemoveMedium::new("cd")).unwrap();
    let mut medium = image("medium", "spare.qcow2");
    medium.0.read_only = Some(true);
    pc.run(&medium).unwrap();
    pc.run(&BlockdevInsertMedium::new("cd", "medium")).unwrap();
    pc.run(&BlockdevCloseTray::new().with_id("cd")).unwrap();
    assert!(!pc.wait_for("DEVICE_TRAY_MOVED", moved).tray_open);
    pc.run(&Eject::new().with_id("cd")).unwrap();
    pc.quit();
}

#[test]
fn exported() {
    let Some(mut pc) = Pc::start() else { return };
    let addr = SocketAddressLegacy::Unix(UnixSocketAddressWrapper::new(UnixSocketAddress::new("nbd.sock")));
    pc.run(&NbdServerStart::new(NbdServerOptionsLegacy::new(addr))).unwrap();
    #[expect(deprecated, reason = "a command of its own that QEMU still has")]
    pc.run(&NbdServerAdd::new(NbdServerAddOptions::new("disk0").with_name("light"))).unwrap();
    pc.run(&NbdServerStop).unwrap();
    let id = pc.wait_for("BLOCK_EXPORT_DELETED", |event| match event {
        Event::BlockExportDeleted(deleted) => Some(deleted.id.clone()),
        _ => None,
    });
    assert_eq!(id, "light");
    pc.quit();
}
