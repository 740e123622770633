//! What the keeper's desk does with the types: it writes requests, and reads replies and events. Where
//! a program would have a socket, the lines are printed, or stand here.

use lighthouse::commands::{LampSet, QueryLight, QueryLog, RhythmLoad};
use lighthouse::events::{Event, VesselSighted};
use lighthouse::types::{
    LampSetColour, LightMode, RhythmLoadPhase, RhythmLoadPhaseColour, RhythmLoadPhaseKind,
    VesselSightedVesselKind,
};
use qmp_wire::serde_json::{self, Value};
use qmp_wire::{Command, Request, Response, Stamped};

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

fn main() -> Result<()> {
    println!("Requests");
    send(&LampSet::new(true).with_intensity(40).with_colour(LampSetColour::Red), 1)?;
    send(&rhythm(), 2)?;
    send(&QueryLog::new().with_limit(2), 3)?;

    println!("\nReplies");
    show_light(LIGHT)?;
    show_log(LOG)?;
    match reply::<LampSet>(REFUSED)? {
        Ok(_) => println!("the lamp is on"),
        Err(error) => println!("lamp-set: {error}"),
    }

    println!("\nEvents");
    for line in EVENTS {
        show_event(&serde_json::from_str(line)?);
    }

    println!("\nCommands of the protocol");
    list_commands();
    for request in [QueryLight::NAME, "open-door"] {
        println!("{request}: {}", if is_known(request) { "known" } else { "no such command" });
    }
    Ok(())
}

/// The line that goes to the controller.
fn send<C: Command>(command: &C, id: u64) -> Result<()> {
    println!("-> {}", serde_json::to_string(&Request::new(command).with_id(id))?);
    Ok(())
}

/// What the controller answered to a command: the command's own type of reply, or its error.
fn reply<C: Command>(line: &str) -> Result<Result<C::Output, qmp_wire::CommandError>> {
    println!("<- {line}");
    let response: Response<C::Output> = serde_json::from_str(line)?;
    Ok(response.result)
}

/// Two flashes in ten seconds, the second one red.
fn rhythm() -> RhythmLoad {
    let phase = |kind, duration| RhythmLoadPhase { kind, duration, colour: None };
    let flash = phase(RhythmLoadPhaseKind::Flash, 500);
    let red = RhythmLoadPhase { colour: Some(RhythmLoadPhaseColour::Red), ..flash.clone() };
    let phases = vec![
        flash,
        phase(RhythmLoadPhaseKind::Eclipse, 1500),
        red,
        phase(RhythmLoadPhaseKind::Eclipse, 7500),
    ];
    RhythmLoad::new("Fl(2) WR 10s", phases)
}

/// From a newer controller: it has a member `battery` and a mode `storm` that the schema does not know.
/// The one is passed over, the other kept as it came.
const LIGHT: &str = r#"{"return": {"lamp": {"power": true, "intensity": 100, "colour": "white", "hours": 1204.5, "battery": 87}, "rhythm": "Fl(2) WR 10s", "mode": "storm"}, "id": 4}"#;

fn show_light(line: &str) -> Result<()> {
    let light = reply::<QueryLight>(line)??;
    let mode = match &light.mode {
        LightMode::Manual => "worked by hand",
        LightMode::DuskToDawn | LightMode::Fog => "working by itself",
        LightMode::Unknown(mode) => mode,
    };
    let optic = if light.optic.is_some() { "turning" } else { "fixed" };
    println!("{} %, a {optic} lens, {mode}", light.lamp.intensity);
    Ok(())
}

const LOG: &str = r#"{"return": [{"time": 1741620000, "keeper": "Ines", "text": "Lamp lit.", "weather": {"visibility": 12.5, "sea": 3}}, {"time": 1741598400, "text": "Lamp switched off at dawn."}], "id": 3}"#;

fn show_log(line: &str) -> Result<()> {
    for entry in reply::<QueryLog>(line)?? {
        println!("{} {}: {}", entry.time, entry.keeper.as_deref().unwrap_or("controller"), entry.text);
    }
    Ok(())
}

const REFUSED: &str =
    r#"{"error": {"class": "GenericError", "desc": "No spare lamp is left in the changer"}, "id": 1}"#;

/// The last one is of a newer controller.
const EVENTS: [&str; 4] = [
    r#"{"event": "LAMP_FAILED", "data": {"position": 0, "reason": "filament", "spares": 2}, "timestamp": {"seconds": 1741620302, "microseconds": 771093}}"#,
    r#"{"event": "VESSEL_SIGHTED", "data": {"bearing": 291.5, "distance": 6.25, "vessel": {"name": "Aurora", "kind": "cargo", "ports": ["Vigo", "Brest"]}}, "timestamp": {"seconds": 1741620518, "microseconds": 260447}}"#,
    r#"{"event": "ALARM_BELL", "timestamp": {"seconds": 1741620011, "microseconds": 5120}}"#,
    r#"{"event": "BULB_STOLEN", "data": {"by": "a gull"}, "timestamp": {"seconds": 1741620999, "microseconds": 1}}"#,
];

fn show_event(stamped: &Stamped<Event>) {
    print!("{}: ", stamped.timestamp.seconds);
    match &stamped.event {
        Event::AlarmBell(_) => println!("the alarm bell rings"),
        Event::LampFailed(lamp) => println!("lost a lamp ({}), {} left", lamp.reason, lamp.spares),
        Event::VesselSighted(sighted) => println!("{}", describe(sighted)),
        Event::Unknown(event) => {
            println!("{} {}", event.name, event.data.as_ref().unwrap_or(&Value::Null));
        }
    }
}

fn describe(sighted: &VesselSighted) -> String {
    let what = match &sighted.vessel {
        None => "something silent".to_owned(),
        Some(vessel) if vessel.kind == VesselSightedVesselKind::Sail => {
            format!("{}, under sail", vessel.name)
        }
        Some(vessel) => format!("{}, bound for {}", vessel.name, vessel.ports.join(" and ")),
    };
    format!("{what}, {} miles off at {} degrees", sighted.distance, sighted.bearing)
}

/// A macro of ours gets the types of all commands, whatever the schema has.
fn list_commands() {
    macro_rules! list {
        ($($command:ty),* $(,)?) => { [$((<$command>::NAME, std::any::type_name::<$command>())),*] };
    }
    for (wire_name, rust_name) in lighthouse::for_each_command!(list) {
        println!("{wire_name} is {rust_name}");
    }
}

/// The same for a dispatch: one arm for each command.
fn is_known(request: &str) -> bool {
    macro_rules! any {
        ($($command:ty),* $(,)?) => { matches!(request, $(<$command>::NAME)|*) };
    }
    lighthouse::for_each_command!(any)
}
