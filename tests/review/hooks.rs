//! What runs before each commit: the hook for git, and those for the framework pre-commit.

use super::yaml::yaml;
use super::{after, described, root, said};
use std::fs;

const DOCUMENTED: &str = include_str!("../../docs/review.md");

#[test]
fn what_is_staged_counts() {
    let Some(repository) = described() else { return };
    fs::create_dir_all(repository.path(".git/hooks")).unwrap();
    fs::copy(root().join("docs/review/pre-commit"), repository.path(".git/hooks/pre-commit")).unwrap();
    let commit = || {
        let output = repository.run("git", &["commit", "--quiet", "--message", "x"]);
        (output.status.success(), said(&output))
    };
    let described = fs::read_to_string(repository.path("schema/lamp.hx")).unwrap();
    repository.write("schema/lamp.hx", &after());
    repository.git(&["add", "schema"]);
    // Mended in the working tree is not mended in the commit.
    repository.write("schema/lamp.hx", &described);
    let (accepted, said) = commit();
    assert!(!accepted);
    for what in ["error[heading-underline]", "--> schema/lamp.hx:", "schema/lamp.hx would change", "'colour'"]
    {
        assert!(said.contains(what), "{what}: {said}");
    }
    repository.write("schema/lamp.hx", &described.replace("Switch the lamp on.", "Switch it on."));
    repository.git(&["add", "schema"]);
    repository.write("schema/lamp.hx", &after());
    let (accepted, said) = commit();
    assert!(accepted, "{said}");
}

/// Each hook runs with the arguments that the documentation gives it.
#[test]
fn hooks_of_the_framework() {
    let Some(repository) = super::changed() else { return };
    let hooks = yaml(&fs::read_to_string(root().join(".pre-commit-hooks.yaml")).unwrap());
    let block = super::documented::blocks(DOCUMENTED, "yaml")
        .into_iter()
        .find(|block| block.starts_with("repos:"))
        .unwrap();
    let used = &yaml(&block)["repos"][0]["hooks"];
    let used = used.as_array().unwrap();
    let hooks = hooks.as_array().unwrap();
    assert_eq!(used.len(), hooks.len());
    for hook in hooks {
        let entry = hook["entry"].as_str().unwrap();
        assert_eq!(hook["language"], "rust");
        let user = used.iter().find(|user| user["id"] == hook["id"]).unwrap();
        let mut words: Vec<&str> = entry.split(' ').collect();
        words.extend(user["args"].as_array().into_iter().flatten().map(|word| word.as_str().unwrap()));
        if hook["pass_filenames"] != false {
            words.push("schema/lamp.hx");
        }
        // On a commit of the change, HEAD is as it was.
        repository.git(&["reset", "--quiet", "--soft", "main"]);
        let output = repository.run(words[0], &words[1..]);
        assert_eq!(output.status.code(), Some(1), "{words:?}: {}", said(&output));
    }
}
