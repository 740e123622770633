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
fn trees_with_a_qapi_schema() {
    let files = ["qapi/qapi-schema.json", "qapi/a.json", "hmp-commands.hx", "qemu-options.hx"];
    assert_eq!(found(&files, "{}"), ["qapi/qapi-schema.json"]);
    assert_eq!(found(&["qapi-schema.json", "a.json", "b.hx"], "{}"), ["qapi-schema.json"]);
}

#[test]
fn folders_in_which_another_file_would_be_found() {
    let watched = |files: &[&str]| {
        let dir = tempfile::tempdir().unwrap();
        for file in files {
            fs::create_dir_all(dir.path().join(file).parent().unwrap()).unwrap();
            fs::write(dir.path().join(file), "").unwrap();
        }
        let mut sources = SourceMap::new();
        sources.load_source(dir.path().to_str().unwrap()).unwrap();
        let folders: Vec<_> = sources.folders().collect();
        assert!(folders.is_empty() || folders == [dir.path()]);
        !folders.is_empty()
    };
    assert!(watched(&["a.hx"]));
    assert!(watched(&["qmp-commands.hx"]));
    assert!(watched(&["qmp-commands.hx", "qmp-events.txt"]));
    // A tree of QEMU, thousands of files: all of its description was found.
    assert!(!watched(&["qmp-commands.hx", "docs/qmp-events.txt"]));
    assert!(!watched(&["qapi/qapi-schema.json"]));
}

/// Loads the first file of a folder with these files; gives the names of all that were loaded.
fn included(files: &[(&str, &str)]) -> Vec<String> {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let mut sources = SourceMap::new();
    sources.load_source(dir.path().join(files[0].0).to_str().unwrap()).unwrap();
    let relative = |path: &Path| path.strip_prefix(dir.path()).unwrap().to_str().unwrap().to_owned();
    sources.files().map(|(_, file)| relative(&file.path)).collect()
}

#[test]
fn includes_come_with_their_schema() {
    let files = [
        ("root.json", "{ 'include': 'sub/a.json' }\n{ 'include': 'none.json' }\n{ 'include': 'b.json' }\n"),
        ("sub/a.json", "{ 'include': '../b.json' }\n{ 'include': 'c.json' }\n"),
        ("b.json", "# nothing\n"),
        ("sub/c.json", "{ 'include': 'a.json' }\n{ 'include': '../root.json' }\n{ 'include': '.' }\n"),
        ("c.json", ""),
    ];
    assert_eq!(included(&files), ["root.json", "sub/a.json", "b.json", "sub/c.json"]);
}

#[test]
fn a_long_row_of_includes() {
    let names: Vec<String> = (0..2_000).map(|number| format!("{number}.json")).collect();
    let texts: Vec<String> = (1..=2_000).map(|next| format!("{{ 'include': '{next}.json' }}\n")).collect();
    let files: Vec<(&str, &str)> = names.iter().zip(&texts).map(|(a, b)| (a.as_str(), b.as_str())).collect();
    assert_eq!(included(&files).len(), 2_000);
}

#[test]
fn a_folder_of_descriptions_with_names_of_their_own() {
    let files = ["lamp.hx", "lamp-events.txt", "door.hx", "notes.txt", "old/x.hx"];
    assert_eq!(found(&files, "{}"), ["door.hx", "lamp-events.txt", "lamp.hx"]);
}

#[test]
fn a_table_that_is_exact_stands_beside_others() {
    let dir = tempfile::tempdir().unwrap();
    let found = |table: &str| {
        for (file, text) in
            [("qmp-commands.hx", table), ("block.hx", ""), ("qmp-events.txt", ""), ("x.txt", "")]
        {
            fs::write(dir.path().join(file), text).unwrap();
        }
        let mut sources = SourceMap::new();
        sources.load_source(dir.path().to_str().unwrap()).unwrap();
        let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
        sources.files().map(|(_, file)| name(&file.path)).collect::<Vec<_>>()
    };
    assert_eq!(found("HXCOMM exact\n"), ["block.hx", "qmp-commands.hx", "qmp-events.txt"]);
    assert_eq!(found("HXCOMM exactly\n"), ["qmp-commands.hx", "qmp-events.txt"]);
    assert_eq!(found("SQMP\nHXCOMM exact\n"), ["qmp-commands.hx", "qmp-events.txt"]);
}

#[test]
fn a_folder_without_any() {
    let error = located(&["README", "old/qapi-schema.json"], "{}").unwrap_err();
    assert!(error.starts_with("no description of commands found in folder {}; looked for "), "{error}");
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
