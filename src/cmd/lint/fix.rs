//! `qmp lint --fix`: mends what has one answer.

use super::Described;
use crate::cli::LintFormat;
use crate::failure::Failure;
use crate::report::Report;
use crate::style::{ADDED, ASIDE, NAME, REMOVED, styled};
use crate::{Outcome, cli, output, source};
use qmp_review::lint::{Finding, Fixed, Policy, fix};
use qmp_schema::{SourceFile, SourceMap};
use similar::TextDiff;
use std::fs;

/// Refuses what cannot be mended, before anything is read.
pub(super) fn refuse(arguments: &cli::Lint) -> Result<(), Failure> {
    if let Some(name) = source::names(&arguments.source).into_iter().find(|name| !source::is_of_files(name)) {
        let cause = format!("--fix rewrites files, and '{name}' is none");
        return Err(Failure::with_help(cause, "name the files, or the folder that has them"));
    }
    if arguments.check && arguments.format != LintFormat::Text {
        let help = "leave --format out, or --check";
        return Err(Failure::with_help("--check shows what --fix would change, which is text", help));
    }
    Ok(())
}

/// Mends the files, and gives the description as it is then.
pub(super) fn write(described: Described, policy: &Policy, report: &Report) -> Result<Described, Failure> {
    let before = described.sources.clone();
    let fixed = mended(described, policy);
    let changed = changed(&before, &fixed)?;
    for (file, count) in changed {
        output::update(&file.path, &file.text, false)?;
        let findings = if count == 1 { "1 finding".to_owned() } else { format!("{count} findings") };
        report.note(&format!("mended {findings} in {}", file.path.display()));
    }
    say_left_out(&fixed.left_out, &fixed.sources, report);
    let Fixed { sources, reading, .. } = fixed;
    Ok(Described { sources, reading })
}

/// Shows what would change.
pub(super) fn check(described: Described, policy: &Policy, report: &Report) -> Result<Outcome, Failure> {
    let before = described.sources.clone();
    let fixed = mended(described, policy);
    let texts = before.files().zip(fixed.sources.files());
    let changed = texts.filter(|((_, old), (_, new))| old.text != new.text);
    let diffs: Vec<String> = changed.map(|((_, old), (_, new))| diff(old, new)).collect();
    report.page(&diffs.concat())?;
    say_left_out(&fixed.left_out, &fixed.sources, report);
    Ok(if diffs.is_empty() { Outcome::Fine } else { Outcome::Findings })
}

fn mended(Described { sources, reading }: Described, policy: &Policy) -> Fixed {
    fix(sources, reading, |findings, sources| policy.judge(findings, sources).findings)
}

/// The files that are different now, with how many findings were mended in each.
///
/// # Errors
///
/// Where one is no longer what was read, or never was: what is not UTF-8 was read as marks, and would be lost unless it was mended.
fn changed<'f>(before: &SourceMap, fixed: &'f Fixed) -> Result<Vec<(&'f SourceFile, usize)>, Failure> {
    let mut out = Vec::new();
    for ((id, old), (_, new)) in before.files().zip(fixed.sources.files()) {
        if old.text == new.text {
            continue;
        }
        let shown = old.path.display();
        let bytes = fs::read(&old.path)
            .map_err(|error| Failure::because(format!("cannot read {shown} again: {error}")))?;
        if String::from_utf8_lossy(&bytes) != old.text {
            return Err(Failure::with_help(
                format!("{shown} was changed just now"),
                "nothing was written; try again",
            ));
        }
        if bytes != old.text.as_bytes() && new.text.contains(char::REPLACEMENT_CHARACTER) {
            let cause = format!("{shown} is not UTF-8 throughout: some of it would be lost");
            return Err(Failure::with_help(cause, "nothing was written; save it as UTF-8 and try again"));
        }
        out.push((new, fixed.mended.get(&id).copied().unwrap_or_default()));
    }
    Ok(out)
}

fn say_left_out(left_out: &[Finding], sources: &SourceMap, report: &Report) {
    for finding in left_out {
        let at = sources.location(finding.diagnostic.span);
        let rule = finding.diagnostic.code;
        report.note(&format!("not mended, since the description would mean something else: {at} ({rule})"));
    }
}

/// The difference between two states of a file, as `diff -u` shows it.
fn diff(old: &SourceFile, new: &SourceFile) -> String {
    let path = old.path.display().to_string();
    let diff = TextDiff::from_lines(&old.text, &new.text);
    let text = diff.unified_diff().context_radius(3).header(&path, &path).to_string();
    let line = |line: &str| match line.as_bytes().first() {
        _ if line.starts_with("--- ") || line.starts_with("+++ ") => styled(NAME, line),
        Some(b'+') => styled(ADDED, line),
        Some(b'-') => styled(REMOVED, line),
        Some(b'@') => styled(ASIDE, line),
        _ => styled(anstyle::Style::new(), line),
    };
    text.lines().map(|text| line(text) + "\n").collect()
}
