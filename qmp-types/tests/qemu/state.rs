//! The guest's state, sent elsewhere.

use crate::pc::Pc;
use qmp_types::commands::{self, *};
use qmp_types::events::Event;
use qmp_types::types::{self, *};

#[test]
fn migrated_into_a_file() {
    let Some(mut pc) = Pc::start() else { return };
    let events = MigrationCapabilityStatus::new(MigrationCapability::Events, true);
    pc.run(&MigrateSetCapabilities::new(vec![events])).unwrap();
    let parameters = types::MigrateSetParameters::new().with_max_bandwidth(1 << 30);
    pc.run(&commands::MigrateSetParameters::new(parameters)).unwrap();
    pc.run(&Migrate::new().with_uri("file:state")).unwrap();
    pc.run(&QueryMigrate).unwrap();
    let mut statuses = Vec::new();
    while statuses.last() != Some(&MigrationStatus::Completed) {
        statuses.push(pc.wait_for("MIGRATION", |event| match event {
            Event::Migration(migration) => Some(migration.status.clone()),
            _ => None,
        }));
        assert_ne!(statuses.last(), Some(&MigrationStatus::Failed), "{statuses:?}");
    }
    assert_eq!(statuses.first(), Some(&MigrationStatus::Setup));
    let migrated = pc.run(&QueryMigrate).unwrap();
    assert!(migrated.ram.unwrap().transferred > 0);
    assert!(!pc.run(&QueryStatus).unwrap().running);
    pc.quit();
}

#[test]
fn dumped() {
    let Some(mut pc) = Pc::start() else { return };
    pc.run(&DumpGuestMemory::new(false, "file:dump").with_detach(true)).unwrap();
    let completed = pc.wait_for("DUMP_COMPLETED", |event| match event {
        Event::DumpCompleted(completed) => Some(completed.clone()),
        _ => None,
    });
    assert_eq!((completed.result.status, completed.error), (DumpStatus::Completed, None));
    assert_eq!(pc.run(&QueryDump).unwrap().completed, completed.result.completed);
    pc.quit();
}
