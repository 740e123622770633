use crate::source::SourceMap;
use std::fs;
use std::path::Path;

/// The files that a SOURCE gives, relative to a folder that has `files`; or its error and help. `{}` in
/// SOURCE is the folder.
fn located(files: &[&str], source: &str) -> Result<Vec<String>, String> {
    let dir = tempfile::tempdir().unwrap();
    for file in files {
        let path = dir.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "").unwrap();
    }
    let root = dir.path().to_str().unwrap();
    let relative = |path: &Path| path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
    let mut sources = SourceMap::new();
    match sources.load_source(&source.replace("{}", root)) {
        Ok(()) => Ok(sources.files().map(|(_, file)| relative(&file.path)).collect()),
        Err(error) => Err(format!("{error}; {}", error.help()).replace(root, "{}")),
    }
}

fn found(files: &[&str], source: &str) -> Vec<String> {
    located(files, source).unwrap()
}

#[test]
fn files_in_the_order_given() {
    assert_eq!(found(&["a.hx", "b.txt"], "{}/b.txt,{}/a.hx"), ["b.txt", "a.hx"]);
}

#[test]
fn a_file_with_a_comma_in_its_name() {
    assert_eq!(found(&["a,b.hx", "a"], "{}/a,b.hx"), ["a,b.hx"]);
}

#[test]
fn a_file_that_is_given_twice_is_read_once() {
    assert_eq!(found(&["a.hx", "b.hx"], "{}/b.hx,{}"), ["b.hx", "a.hx"]);
    assert_eq!(found(&["a.hx"], "{}/a.hx,{}/./a.hx,{}/a.hx"), ["a.hx"]);
}

#[test]
fn trees_of_all_ages() {
    for list in ["QMP/qmp-events.txt", "docs/qmp/qmp-events.txt", "docs/qmp-events.txt", "qmp-events.txt"] {
        let files = ["qmp-commands.hx", "hmp-commands.hx", "qapi-schema.json", list];
        assert_eq!(found(&files, "{}"), ["qmp-commands.hx", list]);
    }
    assert_eq!(
        found(&["qemu-monitor.hx", "QMP/qmp-events.txt"], "{}/"),
        ["qemu-monitor.hx", "QMP/qmp-events.txt"]
    );
    assert_eq!(found(&["qmp-commands.hx"], "{}"), ["qmp-commands.hx"]);
}

#[test]
fn a_folder_of_descriptions_with_names_of_their_own() {
    let files = ["lamp.hx", "lamp-events.txt", "door.hx", "notes.txt", "old/x.hx"];
    assert_eq!(found(&files, "{}"), ["door.hx", "lamp-events.txt", "lamp.hx"]);
}

#[test]
fn a_folder_without_any() {
    for files in [&["README"][..], &["qapi/qapi-schema.json", "hmp-commands.hx", "qemu-options.hx"]] {
        let error = located(files, "{}").unwrap_err();
        assert!(error.starts_with("no description of commands found in folder {}; looked for "), "{error}");
    }
}

#[test]
fn missing_and_empty_names() {
    let error = located(&["a.hx"], "{}/a.hx,{}/b.hx").unwrap_err();
    assert!(error.starts_with("cannot read {}/b.hx: No such file or directory"), "{error}");
    assert!(error.ends_with("; give a file, several joined by commas, or a folder that has them"), "{error}");
    for source in ["", "{}/a.hx,", ",{}/a.hx"] {
        let error = located(&["a.hx"], source).unwrap_err();
        assert!(error.starts_with(&format!("a file name in '{source}' is empty; ")), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn a_device_without_end_is_not_read_for_ever() {
    let error = SourceMap::new().load_source("/dev/zero").unwrap_err();
    assert_eq!(error.to_string(), "/dev/zero is larger than the 16 MiB that are read at most");
}
