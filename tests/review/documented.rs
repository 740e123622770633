//! docs/review.md: each command line in it runs, the first ones print what stands below them, and each file that it shows can be read.

use super::changed;
use super::said;
use super::yaml::yaml;
use std::fs;

const DOCUMENTED: &str = include_str!("../../docs/review.md");

/// The fenced blocks of a language.
pub(crate) fn blocks(markdown: &str, language: &str) -> Vec<String> {
    let start = format!("```{language}\n");
    let blocks = markdown.split(&start).skip(1);
    blocks.map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn command_lines() {
    let Some(repository) = changed() else { return };
    // `main` has a release before it, and has gone on since.
    repository.git(&["checkout", "--quiet", "main"]);
    repository.write("README", "A lamp.");
    repository.commit("more");
    repository.git(&["checkout", "--quiet", "topic"]);
    fs::remove_file(repository.path("qmp.toml")).unwrap();
    let first = blocks(DOCUMENTED, "sh").remove(0);
    let output = repository.run("sh", &["-c", &format!("exec 2>&1\n{first}")]);
    let shown: String = said(&output).lines().map(|line| line.trim_end().to_owned() + "\n").collect();
    assert_eq!(shown, blocks(DOCUMENTED, "text")[0]);
    let mut settings = blocks(DOCUMENTED, "toml").into_iter();
    repository.write("qmp.toml", &settings.next().unwrap());
    repository.write("qmp-accepted.toml", &settings.next().unwrap());
    assert_eq!(settings.next(), None);
    let blocks = blocks(DOCUMENTED, "sh");
    let lines: Vec<&str> =
        blocks.iter().flat_map(|block| block.lines()).filter(|line| !line.starts_with("cp ")).collect();
    assert!(lines.len() > 5);
    for line in lines {
        let output = repository.run("sh", &["-c", line]);
        let said = said(&output);
        // Each looks at a change with findings; status 2 is that it could not.
        assert!(matches!(output.status.code(), Some(0 | 1)), "{line}: {said}");
        let is_accepted = line.contains("--accepted");
        assert!(!said.contains("warning: no change matches"), "{line}: {said}");
        assert!(!is_accepted || output.status.code() == Some(0), "{line}: {said}");
    }
}

#[test]
fn files_for_a_ci() {
    let action = yaml(include_str!("../../action.yml"));
    let all = blocks(DOCUMENTED, "yaml");
    let workflow = yaml(&all[0]);
    let steps = workflow["jobs"]["review"]["steps"].as_array().unwrap();
    let step = steps.iter().find(|step| step["id"] == "review").unwrap();
    let with = step["with"].as_object().unwrap();
    for (name, input) in action["inputs"].as_object().unwrap() {
        assert!(with.contains_key(name) || input["required"] != true, "{name}");
    }
    assert!(with.keys().all(|name| action["inputs"].get(name).is_some()));
    assert!(action["outputs"].get("sarif").is_some());
    // The options of the script that GitLab runs.
    let line = yaml(&all[1])["schema"]["script"][1].as_str().unwrap().to_owned();
    let script = include_str!("../../docs/review/review");
    let mut options = line.split_whitespace().filter(|word| word.starts_with("--"));
    assert!(options.all(|option| script.contains(&format!("\n    {option}) "))));
}
