//! What `qmp fmt` leaves of a file besides its text.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;

#[test]
fn permissions_and_links_stay() {
    let dir = tempfile::tempdir().unwrap();
    let (file, link) = (dir.path().join("events.txt"), dir.path().join("link.txt"));
    fs::write(&file, "STOP\n---\nStopped.\n").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("events.txt", &link).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_qmp")).arg("fmt").arg(&link).output().unwrap();
    assert!(output.status.success());
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&file).unwrap(), "STOP\n----\n\nStopped.\n");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2);
}
