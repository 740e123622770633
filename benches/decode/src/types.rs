//! The types that the benchmark decodes, written as qmp-codegen writes them.
#![allow(dead_code)]

use qmp_wire::serde_json::{Map, Value};
use qmp_wire::{Command, Empty, EventSet, UnknownEvent, codec};

#[derive(Clone, Debug, PartialEq)]
pub struct BlockIoError {
    pub qom_path: String,
    pub device: String,
    pub node_name: Option<String>,
    pub operation: IoOperationType,
    pub action: BlockErrorAction,
    pub nospace: Option<bool>,
    pub reason: String,
}

qmp_wire::record!(
    BlockIoError,
    qom_path = "qom-path",
    device = "device",
    node_name = "node-name",
    operation = "operation",
    action = "action",
    nospace = "nospace",
    reason = "reason"
);

#[derive(Clone, Debug, PartialEq)]
pub struct BlockJobCompleted {
    pub r#type: JobType,
    pub device: String,
    pub len: i64,
    pub offset: i64,
    pub speed: i64,
    pub error: Option<String>,
}

qmp_wire::record!(
    BlockJobCompleted,
    r#type = "type",
    device = "device",
    len = "len",
    offset = "offset",
    speed = "speed",
    error = "error"
);

#[derive(Clone, Debug, PartialEq)]
pub struct BlockJobReady {
    pub r#type: JobType,
    pub device: String,
    pub len: i64,
    pub offset: i64,
    pub speed: i64,
}

qmp_wire::record!(
    BlockJobReady,
    r#type = "type",
    device = "device",
    len = "len",
    offset = "offset",
    speed = "speed"
);

#[derive(Clone, Debug, PartialEq)]
pub struct DeviceTrayMoved {
    pub device: String,
    pub id: String,
    pub tray_open: bool,
}

qmp_wire::record!(DeviceTrayMoved, device = "device", id = "id", tray_open = "tray-open");

#[derive(Clone, Debug, PartialEq)]
pub struct VserportChange {
    pub id: String,
    pub open: bool,
}

qmp_wire::record!(VserportChange, id = "id", open = "open");

#[derive(Clone, Debug, PartialEq)]
pub struct JobStatusChange {
    pub id: String,
    pub status: JobStatus,
}

qmp_wire::record!(JobStatusChange, id = "id", status = "status");

#[derive(Clone, Debug, PartialEq)]
pub struct BalloonChange {
    pub actual: i64,
}

qmp_wire::record!(BalloonChange, actual = "actual");

#[derive(Clone, Debug, PartialEq)]
pub struct Migration {
    pub status: MigrationStatus,
}

qmp_wire::record!(Migration, status = "status");

#[derive(Clone, Debug, PartialEq)]
pub struct MigrationPass {
    pub pass: i64,
}

qmp_wire::record!(MigrationPass, pass = "pass");

#[derive(Clone, Debug, PartialEq)]
pub struct RtcChange {
    pub offset: i64,
    pub qom_path: String,
}

qmp_wire::record!(RtcChange, offset = "offset", qom_path = "qom-path");

#[derive(Clone, Debug, PartialEq)]
pub struct NicRxFilterChanged {
    pub name: Option<String>,
    pub path: String,
}

qmp_wire::record!(NicRxFilterChanged, name = "name", path = "path");

#[derive(Clone, Debug, PartialEq)]
pub struct DeviceDeleted {
    pub device: Option<String>,
    pub path: String,
}

qmp_wire::record!(DeviceDeleted, device = "device", path = "path");

#[derive(Clone, Debug, PartialEq)]
pub struct Shutdown {
    pub guest: bool,
    pub reason: ShutdownCause,
}

qmp_wire::record!(Shutdown, guest = "guest", reason = "reason");

#[derive(Clone, Debug, PartialEq)]
pub struct Reset {
    pub guest: bool,
    pub reason: ShutdownCause,
}

qmp_wire::record!(Reset, guest = "guest", reason = "reason");

#[derive(Clone, Debug, PartialEq)]
pub struct Watchdog {
    pub action: WatchdogAction,
}

qmp_wire::record!(Watchdog, action = "action");

#[derive(Clone, Debug, PartialEq)]
pub struct VncConnected {
    pub server: VncServerInfo,
    pub client: VncBasicInfo,
}

qmp_wire::record!(VncConnected, server = "server", client = "client");

#[derive(Clone, Debug, PartialEq)]
pub struct VncInitialized {
    pub server: VncServerInfo,
    pub client: VncClientInfo,
}

qmp_wire::record!(VncInitialized, server = "server", client = "client");

#[derive(Clone, Debug, PartialEq)]
pub struct VncDisconnected {
    pub server: VncServerInfo,
    pub client: VncClientInfo,
}

qmp_wire::record!(VncDisconnected, server = "server", client = "client");

#[derive(Clone, Debug, PartialEq)]
pub struct VncServerInfo {
    pub host: String,
    pub service: String,
    pub family: NetworkAddressFamily,
    pub websocket: bool,
    pub auth: Option<String>,
}

qmp_wire::record!(
    VncServerInfo,
    host = "host",
    service = "service",
    family = "family",
    websocket = "websocket",
    auth = "auth"
);

#[derive(Clone, Debug, PartialEq)]
pub struct VncBasicInfo {
    pub host: String,
    pub service: String,
    pub family: NetworkAddressFamily,
    pub websocket: bool,
}

qmp_wire::record!(
    VncBasicInfo,
    host = "host",
    service = "service",
    family = "family",
    websocket = "websocket"
);

#[derive(Clone, Debug, PartialEq)]
pub struct VncClientInfo {
    pub host: String,
    pub service: String,
    pub family: NetworkAddressFamily,
    pub websocket: bool,
    pub x509_dname: Option<String>,
    pub sasl_username: Option<String>,
}

qmp_wire::record!(
    VncClientInfo,
    host = "host",
    service = "service",
    family = "family",
    websocket = "websocket",
    x509_dname = "x509_dname",
    sasl_username = "sasl_username"
);

#[derive(Clone, Debug, PartialEq)]
pub struct MachineInfo {
    pub name: String,
    pub alias: Option<String>,
    pub is_default: Option<bool>,
    pub cpu_max: i64,
    pub hotpluggable_cpus: bool,
    pub numa_mem_supported: bool,
    pub deprecated: bool,
    pub default_cpu_type: Option<String>,
    pub default_ram_id: Option<String>,
    pub acpi: Option<bool>,
}

qmp_wire::record!(
    MachineInfo,
    name = "name",
    alias = "alias",
    is_default = "is-default",
    cpu_max = "cpu-max",
    hotpluggable_cpus = "hotpluggable-cpus",
    numa_mem_supported = "numa-mem-supported",
    deprecated = "deprecated",
    default_cpu_type = "default-cpu-type",
    default_ram_id = "default-ram-id",
    acpi = "acpi"
);

#[derive(Clone, Debug, PartialEq)]
pub struct SchemaInfoBuiltin {
    pub json_type: JsonType,
}

qmp_wire::record!(SchemaInfoBuiltin, json_type = "json-type");

#[derive(Clone, Debug, PartialEq)]
pub struct SchemaInfoEnum {
    pub members: Option<Vec<SchemaInfoEnumMember>>,
    pub values: Vec<String>,
}

qmp_wire::record!(SchemaInfoEnum, members = "members", values = "values");

#[derive(Clone, Debug, PartialEq)]
pub struct SchemaInfoEnumMember {
    pub name: String,
    pub features: Option<Vec<String>>,
}

qmp_wire::record!(SchemaInfoEnumMember, name = "name", features = "features");

#[derive(Clone, Debug, PartialEq)]
pub struct SchemaInfoArray {
    pub element_type: String,
}

qmp_wire::record!(SchemaInfoArray, element_type = "element-type");

#[derive(Clone, Debug, PartialEq)]
pub struct SchemaInfoObject {
    pub members: Vec<SchemaInfoObjectMember>,
    pub tag: Option<String>,
    pub variants: Option<Vec<SchemaInfoObjectVariant>>,
}

qmp_wire::record!(SchemaInfoObject, members = "members", tag = "tag", variants = "variants");

#[derive(Clone, Debug, PartialEq)]
pub struct SchemaInfoObjectMember {
    pub name: String,
    pub r#type: String,
    pub default: Option<Value>,
    pub features: Option<Vec<String>>,
}

qmp_wire::record!(
    SchemaInfoObjectMember,
    name = "name",
    r#type = "type",
    default = "default",
    features = "features"
);

#[derive(Clone, Debug, PartialEq)]
pub struct SchemaInfoObjectVariant {
    pub case: String,
    pub r#type: String,
}

qmp_wire::record!(SchemaInfoObjectVariant, case = "case", r#type = "type");

#[derive(Clone, Debug, PartialEq)]
pub struct SchemaInfoAlternate {
    pub members: Vec<SchemaInfoAlternateMember>,
}

qmp_wire::record!(SchemaInfoAlternate, members = "members");

#[derive(Clone, Debug, PartialEq)]
pub struct SchemaInfoAlternateMember {
    pub r#type: String,
}

qmp_wire::record!(SchemaInfoAlternateMember, r#type = "type");

#[derive(Clone, Debug, PartialEq)]
pub struct SchemaInfoCommand {
    pub arg_type: String,
    pub ret_type: String,
    pub allow_oob: Option<bool>,
}

qmp_wire::record!(SchemaInfoCommand, arg_type = "arg-type", ret_type = "ret-type", allow_oob = "allow-oob");

#[derive(Clone, Debug, PartialEq)]
pub struct SchemaInfoEvent {
    pub arg_type: String,
}

qmp_wire::record!(SchemaInfoEvent, arg_type = "arg-type");

#[derive(Clone, Debug, PartialEq)]
pub enum IoOperationType {
    Read,
    Write,
    Unknown(String),
}

qmp_wire::enumeration!(IoOperationType, Read = "read", Write = "write", ..Unknown);

#[derive(Clone, Debug, PartialEq)]
pub enum BlockErrorAction {
    Ignore,
    Report,
    Stop,
    Unknown(String),
}

qmp_wire::enumeration!(BlockErrorAction, Ignore = "ignore", Report = "report", Stop = "stop", ..Unknown);

#[derive(Clone, Debug, PartialEq)]
pub enum JobType {
    Commit,
    Stream,
    Mirror,
    Backup,
    Create,
    Amend,
    SnapshotLoad,
    SnapshotSave,
    SnapshotDelete,
    Unknown(String),
}

qmp_wire::enumeration!(
    JobType,
    Commit = "commit",
    Stream = "stream",
    Mirror = "mirror",
    Backup = "backup",
    Create = "create",
    Amend = "amend",
    SnapshotLoad = "snapshot-load",
    SnapshotSave = "snapshot-save",
    SnapshotDelete = "snapshot-delete",
    ..Unknown
);

#[derive(Clone, Debug, PartialEq)]
pub enum JobStatus {
    Undefined,
    Created,
    Running,
    Paused,
    Ready,
    Standby,
    Waiting,
    Pending,
    Aborting,
    Concluded,
    Null,
    Unknown(String),
}

qmp_wire::enumeration!(
    JobStatus,
    Undefined = "undefined",
    Created = "created",
    Running = "running",
    Paused = "paused",
    Ready = "ready",
    Standby = "standby",
    Waiting = "waiting",
    Pending = "pending",
    Aborting = "aborting",
    Concluded = "concluded",
    Null = "null",
    ..Unknown
);

#[derive(Clone, Debug, PartialEq)]
pub enum MigrationStatus {
    None,
    Setup,
    Cancelling,
    Cancelled,
    Active,
    PostcopyActive,
    PostcopyPaused,
    PostcopyRecoverSetup,
    PostcopyRecover,
    Completed,
    Failed,
    Colo,
    PreSwitchover,
    Device,
    WaitUnplug,
    Unknown(String),
}

qmp_wire::enumeration!(
    MigrationStatus,
    None = "none",
    Setup = "setup",
    Cancelling = "cancelling",
    Cancelled = "cancelled",
    Active = "active",
    PostcopyActive = "postcopy-active",
    PostcopyPaused = "postcopy-paused",
    PostcopyRecoverSetup = "postcopy-recover-setup",
    PostcopyRecover = "postcopy-recover",
    Completed = "completed",
    Failed = "failed",
    Colo = "colo",
    PreSwitchover = "pre-switchover",
    Device = "device",
    WaitUnplug = "wait-unplug",
    ..Unknown
);

#[derive(Clone, Debug, PartialEq)]
pub enum ShutdownCause {
    None,
    HostError,
    HostQmpQuit,
    HostQmpSystemReset,
    HostSignal,
    HostUi,
    GuestShutdown,
    GuestReset,
    GuestPanic,
    SubsystemReset,
    SnapshotLoad,
    Unknown(String),
}

qmp_wire::enumeration!(
    ShutdownCause,
    None = "none",
    HostError = "host-error",
    HostQmpQuit = "host-qmp-quit",
    HostQmpSystemReset = "host-qmp-system-reset",
    HostSignal = "host-signal",
    HostUi = "host-ui",
    GuestShutdown = "guest-shutdown",
    GuestReset = "guest-reset",
    GuestPanic = "guest-panic",
    SubsystemReset = "subsystem-reset",
    SnapshotLoad = "snapshot-load",
    ..Unknown
);

#[derive(Clone, Debug, PartialEq)]
pub enum WatchdogAction {
    Reset,
    Shutdown,
    Poweroff,
    Pause,
    Debug,
    None,
    InjectNmi,
    Unknown(String),
}

qmp_wire::enumeration!(
    WatchdogAction,
    Reset = "reset",
    Shutdown = "shutdown",
    Poweroff = "poweroff",
    Pause = "pause",
    Debug = "debug",
    None = "none",
    InjectNmi = "inject-nmi",
    ..Unknown
);

#[derive(Clone, Debug, PartialEq)]
pub enum NetworkAddressFamily {
    Ipv4,
    Ipv6,
    Unix,
    Vsock,
    Unknown,
    Unlisted(String),
}

qmp_wire::enumeration!(
    NetworkAddressFamily,
    Ipv4 = "ipv4",
    Ipv6 = "ipv6",
    Unix = "unix",
    Vsock = "vsock",
    Unknown = "unknown",
    ..Unlisted
);

#[derive(Clone, Debug, PartialEq)]
pub enum JsonType {
    String,
    Number,
    Int,
    Boolean,
    Null,
    Object,
    Array,
    Value,
    Unknown(String),
}

qmp_wire::enumeration!(
    JsonType,
    String = "string",
    Number = "number",
    Int = "int",
    Boolean = "boolean",
    Null = "null",
    Object = "object",
    Array = "array",
    Value = "value",
    ..Unknown
);

#[derive(Clone, Debug, PartialEq)]
pub struct SchemaInfo {
    pub name: String,
    pub features: Option<Vec<String>>,
    pub meta_type: SchemaInfoMetaType,
}

#[derive(Clone, Debug, PartialEq)]
pub enum SchemaInfoMetaType {
    Builtin(SchemaInfoBuiltin),
    Enum(SchemaInfoEnum),
    Array(SchemaInfoArray),
    Object(SchemaInfoObject),
    Alternate(SchemaInfoAlternate),
    Command(SchemaInfoCommand),
    Event(SchemaInfoEvent),
    Unknown { name: String, members: Map<String, Value> },
}

qmp_wire::record!(SchemaInfo, name = "name", features = "features", *meta_type = "meta-type");
qmp_wire::branches!(
    SchemaInfoMetaType,
    Builtin(SchemaInfoBuiltin) = "builtin",
    Enum(SchemaInfoEnum) = "enum",
    Array(SchemaInfoArray) = "array",
    Object(SchemaInfoObject) = "object",
    Alternate(SchemaInfoAlternate) = "alternate",
    Command(SchemaInfoCommand) = "command",
    Event(SchemaInfoEvent) = "event",
    ..Unknown
);

/// `query-qmp-schema`.
pub struct QueryQmpSchema;
qmp_wire::record!(QueryQmpSchema);
impl Command for QueryQmpSchema {
    const NAME: &'static str = "query-qmp-schema";
    type Output = Vec<SchemaInfo>;
}

/// `query-machines`.
pub struct QueryMachines;
qmp_wire::record!(QueryMachines);
impl Command for QueryMachines {
    const NAME: &'static str = "query-machines";
    type Output = Vec<MachineInfo>;
}

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    AcpiDeviceOst(Option<Value>),
    BlockImageCorrupted(Option<Value>),
    BlockIoError(BlockIoError),
    BlockJobCompleted(BlockJobCompleted),
    BlockJobCancelled(Option<Value>),
    BlockJobError(Option<Value>),
    BlockJobReady(BlockJobReady),
    BlockJobPending(Option<Value>),
    BlockWriteThreshold(Option<Value>),
    QuorumFailure(Option<Value>),
    QuorumReportBad(Option<Value>),
    BlockExportDeleted(Option<Value>),
    DeviceTrayMoved(DeviceTrayMoved),
    PrManagerStatusChanged(Option<Value>),
    VserportChange(VserportChange),
    DumpCompleted(Option<Value>),
    JobStatusChange(JobStatusChange),
    CpuPolarizationChange(Option<Value>),
    BalloonChange(BalloonChange),
    HvBalloonStatusReport(Option<Value>),
    MemoryDeviceSizeChange(Option<Value>),
    Migration(Migration),
    MigrationPass(MigrationPass),
    ColoExit(Option<Value>),
    UnplugPrimary(Option<Value>),
    RtcChange(RtcChange),
    VfuClientHangup(Option<Value>),
    NicRxFilterChanged(NicRxFilterChanged),
    FailoverNegotiated(Option<Value>),
    NetdevStreamConnected(Option<Value>),
    NetdevStreamDisconnected(Option<Value>),
    NetdevVhostUserConnected(Option<Value>),
    NetdevVhostUserDisconnected(Option<Value>),
    DeviceDeleted(DeviceDeleted),
    DeviceUnplugGuestError(Option<Value>),
    Shutdown(Shutdown),
    Powerdown(Empty),
    Reset(Reset),
    Stop(Empty),
    Resume(Empty),
    Suspend(Empty),
    SuspendDisk(Empty),
    Wakeup(Empty),
    Watchdog(Watchdog),
    GuestPanicked(Option<Value>),
    GuestCrashloaded(Option<Value>),
    GuestPvshutdown(Option<Value>),
    MemoryFailure(Option<Value>),
    SpiceConnected(Option<Value>),
    SpiceInitialized(Option<Value>),
    SpiceDisconnected(Option<Value>),
    SpiceMigrateCompleted(Option<Value>),
    VncConnected(VncConnected),
    VncInitialized(VncInitialized),
    VncDisconnected(VncDisconnected),
    VfioMigration(Option<Value>),
    Unknown(UnknownEvent),
}

impl EventSet for Event {
    fn blank(name: &str) -> Self {
        match name {
            "ACPI_DEVICE_OST" => Self::AcpiDeviceOst(codec::Slot::blank()),
            "BLOCK_IMAGE_CORRUPTED" => Self::BlockImageCorrupted(codec::Slot::blank()),
            "BLOCK_IO_ERROR" => Self::BlockIoError(codec::Slot::blank()),
            "BLOCK_JOB_COMPLETED" => Self::BlockJobCompleted(codec::Slot::blank()),
            "BLOCK_JOB_CANCELLED" => Self::BlockJobCancelled(codec::Slot::blank()),
            "BLOCK_JOB_ERROR" => Self::BlockJobError(codec::Slot::blank()),
            "BLOCK_JOB_READY" => Self::BlockJobReady(codec::Slot::blank()),
            "BLOCK_JOB_PENDING" => Self::BlockJobPending(codec::Slot::blank()),
            "BLOCK_WRITE_THRESHOLD" => Self::BlockWriteThreshold(codec::Slot::blank()),
            "QUORUM_FAILURE" => Self::QuorumFailure(codec::Slot::blank()),
            "QUORUM_REPORT_BAD" => Self::QuorumReportBad(codec::Slot::blank()),
            "BLOCK_EXPORT_DELETED" => Self::BlockExportDeleted(codec::Slot::blank()),
            "DEVICE_TRAY_MOVED" => Self::DeviceTrayMoved(codec::Slot::blank()),
            "PR_MANAGER_STATUS_CHANGED" => Self::PrManagerStatusChanged(codec::Slot::blank()),
            "VSERPORT_CHANGE" => Self::VserportChange(codec::Slot::blank()),
            "DUMP_COMPLETED" => Self::DumpCompleted(codec::Slot::blank()),
            "JOB_STATUS_CHANGE" => Self::JobStatusChange(codec::Slot::blank()),
            "CPU_POLARIZATION_CHANGE" => Self::CpuPolarizationChange(codec::Slot::blank()),
            "BALLOON_CHANGE" => Self::BalloonChange(codec::Slot::blank()),
            "HV_BALLOON_STATUS_REPORT" => Self::HvBalloonStatusReport(codec::Slot::blank()),
            "MEMORY_DEVICE_SIZE_CHANGE" => Self::MemoryDeviceSizeChange(codec::Slot::blank()),
            "MIGRATION" => Self::Migration(codec::Slot::blank()),
            "MIGRATION_PASS" => Self::MigrationPass(codec::Slot::blank()),
            "COLO_EXIT" => Self::ColoExit(codec::Slot::blank()),
            "UNPLUG_PRIMARY" => Self::UnplugPrimary(codec::Slot::blank()),
            "RTC_CHANGE" => Self::RtcChange(codec::Slot::blank()),
            "VFU_CLIENT_HANGUP" => Self::VfuClientHangup(codec::Slot::blank()),
            "NIC_RX_FILTER_CHANGED" => Self::NicRxFilterChanged(codec::Slot::blank()),
            "FAILOVER_NEGOTIATED" => Self::FailoverNegotiated(codec::Slot::blank()),
            "NETDEV_STREAM_CONNECTED" => Self::NetdevStreamConnected(codec::Slot::blank()),
            "NETDEV_STREAM_DISCONNECTED" => Self::NetdevStreamDisconnected(codec::Slot::blank()),
            "NETDEV_VHOST_USER_CONNECTED" => Self::NetdevVhostUserConnected(codec::Slot::blank()),
            "NETDEV_VHOST_USER_DISCONNECTED" => Self::NetdevVhostUserDisconnected(codec::Slot::blank()),
            "DEVICE_DELETED" => Self::DeviceDeleted(codec::Slot::blank()),
            "DEVICE_UNPLUG_GUEST_ERROR" => Self::DeviceUnplugGuestError(codec::Slot::blank()),
            "SHUTDOWN" => Self::Shutdown(codec::Slot::blank()),
            "POWERDOWN" => Self::Powerdown(codec::Slot::blank()),
            "RESET" => Self::Reset(codec::Slot::blank()),
            "STOP" => Self::Stop(codec::Slot::blank()),
            "RESUME" => Self::Resume(codec::Slot::blank()),
            "SUSPEND" => Self::Suspend(codec::Slot::blank()),
            "SUSPEND_DISK" => Self::SuspendDisk(codec::Slot::blank()),
            "WAKEUP" => Self::Wakeup(codec::Slot::blank()),
            "WATCHDOG" => Self::Watchdog(codec::Slot::blank()),
            "GUEST_PANICKED" => Self::GuestPanicked(codec::Slot::blank()),
            "GUEST_CRASHLOADED" => Self::GuestCrashloaded(codec::Slot::blank()),
            "GUEST_PVSHUTDOWN" => Self::GuestPvshutdown(codec::Slot::blank()),
            "MEMORY_FAILURE" => Self::MemoryFailure(codec::Slot::blank()),
            "SPICE_CONNECTED" => Self::SpiceConnected(codec::Slot::blank()),
            "SPICE_INITIALIZED" => Self::SpiceInitialized(codec::Slot::blank()),
            "SPICE_DISCONNECTED" => Self::SpiceDisconnected(codec::Slot::blank()),
            "SPICE_MIGRATE_COMPLETED" => Self::SpiceMigrateCompleted(codec::Slot::blank()),
            "VNC_CONNECTED" => Self::VncConnected(codec::Slot::blank()),
            "VNC_INITIALIZED" => Self::VncInitialized(codec::Slot::blank()),
            "VNC_DISCONNECTED" => Self::VncDisconnected(codec::Slot::blank()),
            "VFIO_MIGRATION" => Self::VfioMigration(codec::Slot::blank()),
            _ => Self::Unknown(UnknownEvent { name: name.to_owned(), data: None }),
        }
    }

    fn name(&self) -> &str {
        match self {
            Self::AcpiDeviceOst(_) => "ACPI_DEVICE_OST",
            Self::BlockImageCorrupted(_) => "BLOCK_IMAGE_CORRUPTED",
            Self::BlockIoError(_) => "BLOCK_IO_ERROR",
            Self::BlockJobCompleted(_) => "BLOCK_JOB_COMPLETED",
            Self::BlockJobCancelled(_) => "BLOCK_JOB_CANCELLED",
            Self::BlockJobError(_) => "BLOCK_JOB_ERROR",
            Self::BlockJobReady(_) => "BLOCK_JOB_READY",
            Self::BlockJobPending(_) => "BLOCK_JOB_PENDING",
            Self::BlockWriteThreshold(_) => "BLOCK_WRITE_THRESHOLD",
            Self::QuorumFailure(_) => "QUORUM_FAILURE",
            Self::QuorumReportBad(_) => "QUORUM_REPORT_BAD",
            Self::BlockExportDeleted(_) => "BLOCK_EXPORT_DELETED",
            Self::DeviceTrayMoved(_) => "DEVICE_TRAY_MOVED",
            Self::PrManagerStatusChanged(_) => "PR_MANAGER_STATUS_CHANGED",
            Self::VserportChange(_) => "VSERPORT_CHANGE",
            Self::DumpCompleted(_) => "DUMP_COMPLETED",
            Self::JobStatusChange(_) => "JOB_STATUS_CHANGE",
            Self::CpuPolarizationChange(_) => "CPU_POLARIZATION_CHANGE",
            Self::BalloonChange(_) => "BALLOON_CHANGE",
            Self::HvBalloonStatusReport(_) => "HV_BALLOON_STATUS_REPORT",
            Self::MemoryDeviceSizeChange(_) => "MEMORY_DEVICE_SIZE_CHANGE",
            Self::Migration(_) => "MIGRATION",
            Self::MigrationPass(_) => "MIGRATION_PASS",
            Self::ColoExit(_) => "COLO_EXIT",
            Self::UnplugPrimary(_) => "UNPLUG_PRIMARY",
            Self::RtcChange(_) => "RTC_CHANGE",
            Self::VfuClientHangup(_) => "VFU_CLIENT_HANGUP",
            Self::NicRxFilterChanged(_) => "NIC_RX_FILTER_CHANGED",
            Self::FailoverNegotiated(_) => "FAILOVER_NEGOTIATED",
            Self::NetdevStreamConnected(_) => "NETDEV_STREAM_CONNECTED",
            Self::NetdevStreamDisconnected(_) => "NETDEV_STREAM_DISCONNECTED",
            Self::NetdevVhostUserConnected(_) => "NETDEV_VHOST_USER_CONNECTED",
            Self::NetdevVhostUserDisconnected(_) => "NETDEV_VHOST_USER_DISCONNECTED",
            Self::DeviceDeleted(_) => "DEVICE_DELETED",
            Self::DeviceUnplugGuestError(_) => "DEVICE_UNPLUG_GUEST_ERROR",
            Self::Shutdown(_) => "SHUTDOWN",
            Self::Powerdown(_) => "POWERDOWN",
            Self::Reset(_) => "RESET",
            Self::Stop(_) => "STOP",
            Self::Resume(_) => "RESUME",
            Self::Suspend(_) => "SUSPEND",
            Self::SuspendDisk(_) => "SUSPEND_DISK",
            Self::Wakeup(_) => "WAKEUP",
            Self::Watchdog(_) => "WATCHDOG",
            Self::GuestPanicked(_) => "GUEST_PANICKED",
            Self::GuestCrashloaded(_) => "GUEST_CRASHLOADED",
            Self::GuestPvshutdown(_) => "GUEST_PVSHUTDOWN",
            Self::MemoryFailure(_) => "MEMORY_FAILURE",
            Self::SpiceConnected(_) => "SPICE_CONNECTED",
            Self::SpiceInitialized(_) => "SPICE_INITIALIZED",
            Self::SpiceDisconnected(_) => "SPICE_DISCONNECTED",
            Self::SpiceMigrateCompleted(_) => "SPICE_MIGRATE_COMPLETED",
            Self::VncConnected(_) => "VNC_CONNECTED",
            Self::VncInitialized(_) => "VNC_INITIALIZED",
            Self::VncDisconnected(_) => "VNC_DISCONNECTED",
            Self::VfioMigration(_) => "VFIO_MIGRATION",
            Self::Unknown(event) => &event.name,
        }
    }

    fn data_mut(&mut self) -> &mut dyn codec::Slot {
        match self {
            Self::AcpiDeviceOst(data) => data,
            Self::BlockImageCorrupted(data) => data,
            Self::BlockIoError(data) => data,
            Self::BlockJobCompleted(data) => data,
            Self::BlockJobCancelled(data) => data,
            Self::BlockJobError(data) => data,
            Self::BlockJobReady(data) => data,
            Self::BlockJobPending(data) => data,
            Self::BlockWriteThreshold(data) => data,
            Self::QuorumFailure(data) => data,
            Self::QuorumReportBad(data) => data,
            Self::BlockExportDeleted(data) => data,
            Self::DeviceTrayMoved(data) => data,
            Self::PrManagerStatusChanged(data) => data,
            Self::VserportChange(data) => data,
            Self::DumpCompleted(data) => data,
            Self::JobStatusChange(data) => data,
            Self::CpuPolarizationChange(data) => data,
            Self::BalloonChange(data) => data,
            Self::HvBalloonStatusReport(data) => data,
            Self::MemoryDeviceSizeChange(data) => data,
            Self::Migration(data) => data,
            Self::MigrationPass(data) => data,
            Self::ColoExit(data) => data,
            Self::UnplugPrimary(data) => data,
            Self::RtcChange(data) => data,
            Self::VfuClientHangup(data) => data,
            Self::NicRxFilterChanged(data) => data,
            Self::FailoverNegotiated(data) => data,
            Self::NetdevStreamConnected(data) => data,
            Self::NetdevStreamDisconnected(data) => data,
            Self::NetdevVhostUserConnected(data) => data,
            Self::NetdevVhostUserDisconnected(data) => data,
            Self::DeviceDeleted(data) => data,
            Self::DeviceUnplugGuestError(data) => data,
            Self::Shutdown(data) => data,
            Self::Powerdown(data) => data,
            Self::Reset(data) => data,
            Self::Stop(data) => data,
            Self::Resume(data) => data,
            Self::Suspend(data) => data,
            Self::SuspendDisk(data) => data,
            Self::Wakeup(data) => data,
            Self::Watchdog(data) => data,
            Self::GuestPanicked(data) => data,
            Self::GuestCrashloaded(data) => data,
            Self::GuestPvshutdown(data) => data,
            Self::MemoryFailure(data) => data,
            Self::SpiceConnected(data) => data,
            Self::SpiceInitialized(data) => data,
            Self::SpiceDisconnected(data) => data,
            Self::SpiceMigrateCompleted(data) => data,
            Self::VncConnected(data) => data,
            Self::VncInitialized(data) => data,
            Self::VncDisconnected(data) => data,
            Self::VfioMigration(data) => data,
            Self::Unknown(event) => &mut event.data,
        }
    }

    fn data(&self) -> &dyn codec::Slot {
        match self {
            Self::AcpiDeviceOst(data) => data,
            Self::BlockImageCorrupted(data) => data,
            Self::BlockIoError(data) => data,
            Self::BlockJobCompleted(data) => data,
            Self::BlockJobCancelled(data) => data,
            Self::BlockJobError(data) => data,
            Self::BlockJobReady(data) => data,
            Self::BlockJobPending(data) => data,
            Self::BlockWriteThreshold(data) => data,
            Self::QuorumFailure(data) => data,
            Self::QuorumReportBad(data) => data,
            Self::BlockExportDeleted(data) => data,
            Self::DeviceTrayMoved(data) => data,
            Self::PrManagerStatusChanged(data) => data,
            Self::VserportChange(data) => data,
            Self::DumpCompleted(data) => data,
            Self::JobStatusChange(data) => data,
            Self::CpuPolarizationChange(data) => data,
            Self::BalloonChange(data) => data,
            Self::HvBalloonStatusReport(data) => data,
            Self::MemoryDeviceSizeChange(data) => data,
            Self::Migration(data) => data,
            Self::MigrationPass(data) => data,
            Self::ColoExit(data) => data,
            Self::UnplugPrimary(data) => data,
            Self::RtcChange(data) => data,
            Self::VfuClientHangup(data) => data,
            Self::NicRxFilterChanged(data) => data,
            Self::FailoverNegotiated(data) => data,
            Self::NetdevStreamConnected(data) => data,
            Self::NetdevStreamDisconnected(data) => data,
            Self::NetdevVhostUserConnected(data) => data,
            Self::NetdevVhostUserDisconnected(data) => data,
            Self::DeviceDeleted(data) => data,
            Self::DeviceUnplugGuestError(data) => data,
            Self::Shutdown(data) => data,
            Self::Powerdown(data) => data,
            Self::Reset(data) => data,
            Self::Stop(data) => data,
            Self::Resume(data) => data,
            Self::Suspend(data) => data,
            Self::SuspendDisk(data) => data,
            Self::Wakeup(data) => data,
            Self::Watchdog(data) => data,
            Self::GuestPanicked(data) => data,
            Self::GuestCrashloaded(data) => data,
            Self::GuestPvshutdown(data) => data,
            Self::MemoryFailure(data) => data,
            Self::SpiceConnected(data) => data,
            Self::SpiceInitialized(data) => data,
            Self::SpiceDisconnected(data) => data,
            Self::SpiceMigrateCompleted(data) => data,
            Self::VncConnected(data) => data,
            Self::VncInitialized(data) => data,
            Self::VncDisconnected(data) => data,
            Self::VfioMigration(data) => data,
            Self::Unknown(event) => &event.data,
        }
    }
}
