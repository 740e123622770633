//! What is decoded: lines as QEMU sends them.

use serde_json::Value;
use std::path::Path;

/// Something to decode: messages, one a line.
pub struct Input {
    pub name: &'static str,
    /// The same kind of lines in each.
    pub portions: Vec<String>,
}

/// The reply of query-qmp-schema, that of query-machines, and events.
pub fn inputs(recordings: &Path) -> Result<[Input; 3], Box<dyn std::error::Error>> {
    let schema = std::fs::read_to_string(recordings.join("query-qmp-schema-10.0.2.json"))?;
    Ok([
        Input { name: "events", portions: (0..20).map(|portion| events(portion, 5000)).collect() },
        Input { name: "query-qmp-schema", portions: vec![format!("{{\"return\": {}}}\n", schema.trim())] },
        Input {
            name: "query-machines",
            portions: vec![machines(&recordings.join("caps_10.0.0_x86_64.replies"))?],
        },
    ])
}

/// The first reply of query-machines in a recording of requests and replies in turn, on one line with
/// QEMU's spaces.
fn machines(recording: &Path) -> Result<String, Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string(recording)?;
    let mut messages = serde_json::Deserializer::from_str(&text).into_iter::<&serde_json::value::RawValue>();
    while let Some(message) = messages.next() {
        let request: Value = serde_json::from_str(message?.get())?;
        if request["execute"] == "query-machines" {
            let reply = messages.next().ok_or("the recording ends with a request")??;
            let joined = reply.get().lines().map(str::trim).collect::<Vec<_>>().join(" ");
            let tight = joined.replace("{ ", "{").replace(" }", "}").replace("[ ", "[").replace(" ]", "]");
            return Ok(tight + "\n");
        }
    }
    Err("no query-machines in the recording".into())
}

/// What a guest that boots, migrates and has its disk copied makes QEMU send, over and over.
const EVENTS: &[&str] = &[
    r#""event": "NIC_RX_FILTER_CHANGED", "data": {"name": "net0", "path": "/machine/peripheral/net0/virtio-backend"}"#,
    r#""event": "RTC_CHANGE", "data": {"offset": -2, "qom-path": "/machine/unattached/device[13]/rtc"}"#,
    r#""event": "VSERPORT_CHANGE", "data": {"open": true, "id": "channel0"}"#,
    r#""event": "STOP""#,
    r#""event": "RESUME""#,
    r#""event": "BALLOON_CHANGE", "data": {"actual": 4294967296}"#,
    r#""event": "JOB_STATUS_CHANGE", "data": {"status": "created", "id": "libvirt-1-format"}"#,
    r#""event": "JOB_STATUS_CHANGE", "data": {"status": "running", "id": "libvirt-1-format"}"#,
    r#""event": "JOB_STATUS_CHANGE", "data": {"status": "concluded", "id": "libvirt-1-format"}"#,
    r#""event": "BLOCK_JOB_READY", "data": {"device": "copy-vda-libvirt-2-format", "len": 21474836480, "offset": 21474836480, "speed": 0, "type": "mirror"}"#,
    r#""event": "BLOCK_JOB_COMPLETED", "data": {"device": "copy-vda-libvirt-2-format", "len": 21474836480, "offset": 21474836480, "speed": 0, "type": "mirror"}"#,
    r#""event": "BLOCK_IO_ERROR", "data": {"device": "", "nospace": true, "node-name": "libvirt-2-format", "reason": "No space left on device", "operation": "write", "action": "stop", "qom-path": "/machine/peripheral/virtio-disk0/virtio-backend"}"#,
    r#""event": "DEVICE_TRAY_MOVED", "data": {"device": "", "tray-open": true, "id": "sata0-0-0"}"#,
    r#""event": "DEVICE_DELETED", "data": {"device": "net1", "path": "/machine/peripheral/net1"}"#,
    r#""event": "VNC_CONNECTED", "data": {"server": {"auth": "none", "family": "ipv4", "service": "5900", "host": "127.0.0.1", "websocket": false}, "client": {"family": "ipv4", "service": "41602", "host": "127.0.0.1", "websocket": false}}"#,
    r#""event": "MIGRATION", "data": {"status": "active"}"#,
    r#""event": "MIGRATION_PASS", "data": {"pass": 2}"#,
    r#""event": "RESET", "data": {"guest": true, "reason": "guest-reset"}"#,
    r#""event": "WATCHDOG", "data": {"action": "reset"}"#,
    r#""event": "SHUTDOWN", "data": {"guest": false, "reason": "host-qmp-quit"}"#,
];

/// Lines of events; `portion` sets the time.
fn events(portion: usize, count: usize) -> String {
    let line = |(index, event): (usize, &&str)| {
        let index = portion * count + index;
        let (seconds, microseconds) = (1_750_000_000 + index / 7, index * 7919 % 1_000_000);
        format!("{{\"timestamp\": {{\"seconds\": {seconds}, \"microseconds\": {microseconds}}}, {event}}}\n")
    };
    EVENTS.iter().cycle().take(count).enumerate().map(line).collect()
}
