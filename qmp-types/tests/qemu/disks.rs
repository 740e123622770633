//! Disk images, made by qemu-img.

use crate::support::require;
use std::path::Path;
use std::process::{Command, Stdio};

/// Makes `base.qcow2`, `disk.qcow2` above it with an internal snapshot, and `spare.qcow2`. `None` where there is no qemu-img,
/// which has been said.
pub fn make(dir: &Path) -> Option<()> {
    let program = require::program("qemu-img")?;
    let run = |line: &str| {
        let status = Command::new(program)
            .args(line.split_whitespace())
            .current_dir(dir)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .status();
        assert!(status.unwrap().success(), "qemu-img {line}");
    };
    run("create -q -f qcow2 base.qcow2 16M");
    run("create -q -f qcow2 spare.qcow2 16M");
    run("create -q -f qcow2 -b base.qcow2 -F qcow2 disk.qcow2");
    run("snapshot -c first disk.qcow2");
    Some(())
}
