//! `git:REV:PATH` in a scratch repository: the same files as on disk, of another time.

#![allow(clippy::unwrap_used, reason = "helpers of tests are no tests to clippy")]

#[path = "support/repository.rs"]
mod repository;
#[path = "support/require.rs"]
mod require;

use repository::Repository;
use std::process::Command;

/// A command table with one command.
fn table(command: &str) -> String {
    format!("SQMP\n{command}\n{}\n\nDo it.\n\nArguments: None.\n\nEQMP\n", "-".repeat(command.len()))
}

fn event_list(event: &str) -> String {
    format!("{event}\n{}\n\nIt happened.\n\nData: None.\n", "-".repeat(event.len()))
}

/// A QAPI schema with one command, and these includes before it.
fn qapi(command: &str, includes: &[&str]) -> String {
    let includes: String = includes.iter().map(|path| format!("{{ 'include': '{path}' }}\n")).collect();
    format!("{includes}##\n# @{command}:\n#\n# Do it.\n#\n# Since: 1.0\n##\n{{ 'command': '{command}' }}\n")
}

/// What `qmp paths` prints, with a comma for each line's end; or the first two lines of what it complains of.
fn run(mut command: Command) -> Result<String, String> {
    let output = command.output().unwrap();
    let complaint = String::from_utf8(output.stderr).unwrap();
    match output.status.code() {
        Some(0) => {
            assert_eq!(complaint, "");
            Ok(String::from_utf8(output.stdout).unwrap().trim_end().replace('\n', ", "))
        }
        status => {
            assert_eq!(status, Some(2), "{complaint}");
            assert_eq!(output.stdout, b"");
            Err(complaint.lines().take(2).collect::<Vec<_>>().join("\n"))
        }
    }
}

fn paths(repository: &Repository, sources: &[&str]) -> Result<String, String> {
    paths_in(repository, "", sources)
}

/// Of one who stands in a folder.
fn paths_in(repository: &Repository, folder: &str, sources: &[&str]) -> Result<String, String> {
    let mut command = repository.command("qmp");
    command.arg("paths").args(sources).current_dir(repository.path(folder));
    run(command)
}

fn found(repository: &Repository, source: &str) -> String {
    paths(repository, &[source]).unwrap()
}

/// One commit with sources of all kinds; afterwards nothing is left of them but the repository.
fn committed() -> Option<Repository> {
    let repository = Repository::new()?;
    for (name, text) in [
        ("tree/qmp-commands.hx", table("ring")),
        ("tree/docs/qmp/qmp-events.txt", event_list("RANG")),
        ("tree/hmp-commands.hx", table("no-qmp")),
        ("new/qapi/qapi-schema.json", qapi("root", &["sub/a.json", "b.json"])),
        ("new/qapi/sub/a.json", qapi("a", &["../b.json"])),
        ("new/qapi/b.json", qapi("b", &[])),
        ("top.json", qapi("top", &["./new/qapi/b.json"])),
        ("names/lamp.hx", table("lamp-on")),
        ("names/lamp-events.txt", event_list("LAMP_BROKEN")),
        ("names/notes.txt", "notes".to_owned()),
        ("a,b.hx", table("comma")),
        ("with space.hx", table("space")),
        ("nothing/README", "nothing".to_owned()),
    ] {
        repository.write(name, &text);
    }
    repository.commit("all");
    repository.git(&["tag", "v1"]);
    repository.git(&["rm", "--quiet", "-r", "."]);
    repository.commit("none");
    Some(repository)
}

#[test]
fn what_is_found_on_disk_is_found_in_a_revision() {
    let Some(repository) = committed() else { return };
    let new = "command a, command b, command root";
    for (source, facts) in [
        ("git:v1:tree/qmp-commands.hx", "command ring"),
        ("git:v1:tree/qmp-commands.hx,tree/docs/qmp/qmp-events.txt", "command ring, event RANG"),
        ("git:v1:tree", "command ring, event RANG"),
        ("git:v1:./tree/", "command ring, event RANG"),
        ("git:v1:names", "command lamp-on, event LAMP_BROKEN"),
        ("git:v1:new", new),
        ("git:v1:new/qapi", new),
        ("git:v1:new/qapi/qapi-schema.json", new),
        ("git:v1:top.json", "command b, command top"),
        ("git:v1:a,b.hx", "command comma"),
        ("git:v1:with space.hx", "command space"),
        ("git:v1:", "command comma, command space"),
        ("git:HEAD~:tree", "command ring, event RANG"),
        ("git:v1^{commit}:tree", "command ring, event RANG"),
        ("git:HEAD^{/al*l}:tree", "command ring, event RANG"),
        ("git:main@{1}:tree", "command ring, event RANG"),
    ] {
        assert_eq!(found(&repository, source), facts, "{source}");
    }
    repository.git(&["branch", "by/name", "v1"]);
    assert_eq!(found(&repository, "git:by/name:new"), new);
    let tree = repository.git(&["rev-parse", "v1^{tree}"]);
    assert_eq!(found(&repository, &format!("git:{tree}:new")), new);
}

#[test]
fn the_folder_one_stands_in() {
    let Some(repository) = committed() else { return };
    repository.write("names/other/x", "");
    let of = |folder, source| paths_in(&repository, folder, &[source]);
    for source in ["git:v1:names/lamp.hx", "git:v1:./lamp.hx", "git:v1:../names/lamp.hx"] {
        assert_eq!(of("names", source).unwrap(), "command lamp-on", "{source}");
    }
    assert_eq!(of("names", "git:v1:.").unwrap(), "command lamp-on, event LAMP_BROKEN");
    assert_eq!(of("names/other", "git:v1:..").unwrap(), "command lamp-on, event LAMP_BROKEN");
    assert_eq!(
        of("names", "git:v1:lamp.hx").unwrap_err(),
        "error: cannot read git:v1:lamp.hx: this revision has no such file\n\
         help: paths start at the top of the repository; of the folder you are in: git:v1:./lamp.hx"
    );
    assert_eq!(
        of("", "git:v1:../names").unwrap_err().lines().next(),
        Some("error: cannot read git:v1:../names: the path leads out of the repository")
    );
}

#[test]
fn what_is_not_there() {
    let Some(repository) = committed() else { return };
    let list = "`git branch --all` and `git tag` list what it has; `git fetch` brings more";
    for (source, cause, help) in [
        ("git:mian:tree", "this repository has no revision 'mian'", "did you mean 'main'?"),
        ("git:mian~2:tree", "this repository has no revision 'mian~2'", "did you mean 'main~2'?"),
        ("git:main~9:tree", "this repository has no revision 'main~9'", list),
        ("git:elsewhere:tree", "this repository has no revision 'elsewhere'", list),
        ("git:--help:tree", "this repository has no revision '--help'", list),
        ("git:v1...nowhere:tree", "this repository has no revision 'nowhere'", list),
        (
            "git:tree",
            "'git:tree' names no path",
            "write git:REV:PATH, such as git:HEAD:schema; git:REV: for the top of the repository",
        ),
        (
            "git::tree",
            "'git::tree' names no revision",
            "write git:REV:PATH; the tree of what is staged is `git write-tree`, a commit of some words HEAD^{/WORDS}",
        ),
        (
            "git:v1:tree/no.hx",
            "cannot read git:v1:tree/no.hx: this revision has no such file",
            "give a file, several joined by commas, or a folder that has them",
        ),
        (
            "git:v1:a,,b",
            "a file name in 'git:v1:a,,b' is empty",
            "join file names with single commas: FILE[,FILE...]",
        ),
        (
            "git:v1:/tree",
            "cannot read git:v1:/tree: the path leads out of the repository",
            "give a file, several joined by commas, or a folder that has them",
        ),
    ] {
        let said = paths(&repository, &[source]).unwrap_err();
        assert_eq!(said, format!("error: {cause}\nhelp: {help}"), "{source}");
    }
    let said = paths(&repository, &["git:v1:nothing"]).unwrap_err();
    assert!(
        said.starts_with(
            "error: no description of commands found in folder git:v1:nothing\nhelp: looked for "
        ),
        "{said}"
    );
}

#[test]
fn places_say_the_revision() {
    let Some(repository) = Repository::new() else { return };
    repository.write("schema/a.json", "{ 'include': 'none.json' }\n{ 'include': '../../out.json' }\n");
    repository.commit("x");
    let output = repository.run("qmp", &["paths", "git:main:schema/a.json"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("--> git:main:schema/a.json:1:1\n"), "{said}");
    assert!(said.contains("looked for git:main:schema/none.json; a path is relative"), "{said}");
    assert!(said.contains("looked for git:main:schema/../../out.json; a path is relative"), "{said}");
}

/// Files of one name, on disk and of a revision, are two.
#[test]
fn beside_the_work_tree() {
    let Some(repository) = Repository::new() else { return };
    repository.write("common.json", &qapi("old-common", &[]));
    repository.write("old.json", &qapi("old", &["common.json"]));
    repository.commit("x");
    repository.write("common.json", &qapi("new-common", &[]));
    repository.write("new.json", &qapi("new", &["common.json"]));
    let facts = "command new, command new-common, command old, command old-common";
    assert_eq!(paths(&repository, &["git:HEAD:old.json", "new.json"]).unwrap(), facts);
    assert_eq!(paths(&repository, &["new.json", "git:HEAD:old.json,common.json"]).unwrap(), facts);
}

#[test]
fn the_merge_base() {
    let Some(repository) = Repository::new() else { return };
    for (branch, command) in [("main", "base"), ("topic", "topic"), ("main", "later")] {
        if branch == "topic" {
            repository.git(&["checkout", "--quiet", "-b", branch]);
        } else if command == "later" {
            repository.git(&["checkout", "--quiet", branch]);
        }
        repository.write("a.hx", &table(command));
        repository.commit(command);
    }
    repository.git(&["checkout", "--quiet", "topic"]);
    for (source, command) in [
        ("git:main:a.hx", "later"),
        ("git:main...topic:a.hx", "base"),
        ("git:main...:a.hx", "base"),
        ("git:...main:a.hx", "base"),
        ("git:HEAD...main@{0}:a.hx", "base"),
    ] {
        assert_eq!(found(&repository, source), format!("command {command}"), "{source}");
    }
    repository.git(&["checkout", "--quiet", "--orphan", "other"]);
    repository.commit("alone");
    let said = paths(&repository, &["git:main...:a.hx"]).unwrap_err();
    assert!(said.starts_with("error: 'main' and 'HEAD' have no commit in common\nhelp: name "), "{said}");

    // What a CI has that fetched one commit.
    let url = format!("file://{}", repository.path("").display());
    repository.git(&["clone", "--quiet", "--depth=1", "--no-single-branch", &url, "clone"]);
    let said = paths_in(&repository, "clone", &["git:origin/main...origin/topic:a.hx"]).unwrap_err();
    assert!(
        said.ends_with("`git fetch --unshallow` brings them (for actions/checkout, fetch-depth: 0)"),
        "{said}"
    );
    let said = paths_in(&repository, "clone", &["git:main:a.hx"]).unwrap_err();
    assert_eq!(said, "error: this repository has no revision 'main'\nhelp: did you mean 'origin/main'?");
}

#[cfg(unix)]
#[test]
fn links_and_submodules() {
    use std::os::unix::fs::symlink;
    let Some(repository) = Repository::new() else { return };
    repository.write("schema/lamp.hx", &table("lamp-on"));
    symlink("lamp.hx", repository.path("schema/again.hx")).unwrap();
    symlink("schema", repository.path("link")).unwrap();
    symlink("../../x.hx", repository.path("out.hx")).unwrap();
    symlink("nowhere", repository.path("dangling.hx")).unwrap();
    let module = Repository::new().unwrap();
    module.write("a.hx", &table("a"));
    module.commit("x");
    let url = module.path("").display().to_string();
    repository.git(&["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", &url, "module"]);
    repository.commit("x");
    assert_eq!(found(&repository, "git:HEAD:schema/again.hx"), "command lamp-on");
    assert_eq!(found(&repository, "git:HEAD:link/lamp.hx"), "command lamp-on");
    for (source, cause) in [
        ("out.hx", "it is a symbolic link that leads out of the repository, to ../../x.hx"),
        ("dangling.hx", "it is a symbolic link that leads to no file"),
        ("module/a.hx", "module is a submodule, whose files are in a repository of their own"),
        ("module", "module is a submodule, whose files are in a repository of their own"),
        ("schema/lamp.hx/x", "this revision has no such file"),
    ] {
        let said = paths(&repository, &[&format!("git:HEAD:{source}")]).unwrap_err();
        let expected = format!("error: cannot read git:HEAD:{source}: {cause}\n");
        assert!(said.starts_with(&expected), "{said}");
    }
}

/// What attributes make of a file in the work tree is not what the revision has.
#[test]
fn bytes_as_they_are_kept() {
    let Some(repository) = Repository::new() else { return };
    repository.write(".gitattributes", "*.hx ident eol=crlf\n");
    repository.write("a.hx", &table("ring").replace("Do it.", "$Id$"));
    repository.commit("x");
    let output = repository.run("qmp", &["convert", "git:HEAD:a.hx", "--to", "json"]);
    let json = String::from_utf8(output.stdout).unwrap();
    assert!(json.contains("$Id$") && !json.contains("\\r"), "{json}");
}

#[test]
fn a_bare_repository() {
    let Some(repository) = committed() else { return };
    repository.git(&["clone", "--quiet", "--bare", ".", "bare.git"]);
    assert_eq!(paths_in(&repository, "bare.git", &["git:v1:tree"]).unwrap(), "command ring, event RANG");
    assert_eq!(paths_in(&repository, "bare.git", &["git:v1:./names/lamp.hx"]).unwrap(), "command lamp-on");
}

#[test]
fn files_beyond_all_bounds() {
    let Some(repository) = Repository::new() else { return };
    repository.write("large.hx", &"x\n".repeat(8 << 20 | 1));
    repository.write("small.hx", &table("ring"));
    repository.commit("x");
    let said = paths(&repository, &["git:HEAD:small.hx,large.hx"]).unwrap_err();
    let cause = "error: git:HEAD:large.hx is larger than the 16 MiB that are read at most\n";
    assert!(said.starts_with(cause), "{said}");
}

#[test]
fn no_repository_no_commit_no_git() {
    let Some(repository) = Repository::new() else { return };
    repository.write("a.hx", &table("a"));
    assert_eq!(
        paths(&repository, &["git:HEAD:a.hx"]).unwrap_err(),
        "error: this repository has no revision 'HEAD'\nhelp: it has no commit yet"
    );
    let elsewhere = tempfile::tempdir().unwrap();
    let mut command = repository.command("qmp");
    command.args(["paths", "git:HEAD:a.hx"]).current_dir(elsewhere.path());
    command.env("GIT_CEILING_DIRECTORIES", elsewhere.path().parent().unwrap());
    let said = run(command).unwrap_err();
    let cause = "error: no repository to look for revisions in: not a git repository";
    assert!(said.starts_with(cause) && said.ends_with("\nhelp: go to a folder of the repository"), "{said}");

    let mut command = repository.command(env!("CARGO_BIN_EXE_qmp"));
    command.args(["paths", "git:HEAD:a.hx"]).env("PATH", elsewhere.path());
    assert_eq!(
        run(command).unwrap_err(),
        "error: there is no program 'git' to ask for revisions\nhelp: install git, or name the files themselves"
    );
}
