//! The report of a test run as JUnit writes it, which build servers show.

use super::{Problem, Severity, Unwritten};
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use std::collections::BTreeMap;

/// A test case for each problem, those of a rule in a suite. Only errors have failed, since they alone make the command end
/// with status 1; what is accepted is skipped. Without problems there is one case that has passed: build servers take
/// a report without any for a mistake.
///
/// # Errors
///
/// See [`Unwritten`].
pub fn junit(command: &str, problems: &[Problem]) -> Result<String, Unwritten> {
    let mut report = Report::new(command);
    let mut by_rule: BTreeMap<&str, Vec<&Problem>> = BTreeMap::new();
    for problem in problems {
        by_rule.entry(problem.rule).or_default().push(problem);
    }
    for (rule, problems) in &by_rule {
        let mut suite = TestSuite::new(*rule);
        suite.add_test_cases(problems.iter().map(|problem| case(command, problem)));
        report.add_test_suite(suite);
    }
    if problems.is_empty() {
        let mut suite = TestSuite::new("no-findings");
        suite.add_test_case(TestCase::new("nothing found", TestCaseStatus::success()));
        report.add_test_suite(suite);
    }
    report.to_string().map_err(|error| Unwritten(error.to_string()))
}

fn case(command: &str, problem: &Problem) -> TestCase {
    let text = text(problem);
    let status = match (&problem.accepted, problem.severity) {
        (Some(reason), _) => {
            let mut status = TestCaseStatus::skipped();
            status.set_message(format!("accepted: {reason}"));
            status
        }
        (None, Severity::Error) => {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status
                .set_type(problem.rule)
                .set_message(problem.message.as_str())
                .set_description(text.as_str());
            status
        }
        (None, Severity::Warning | Severity::Note) => TestCaseStatus::success(),
    };
    let passed = matches!(status, TestCaseStatus::Success { .. });
    let mut case = TestCase::new(problem.message.as_str(), status);
    case.set_classname(format!("{command}.{}", problem.rule));
    if let Some(place) = &problem.place {
        case.extra.insert("file".into(), place.path.to_string_lossy().as_ref().into());
        case.extra.insert("line".into(), place.line.to_string().into());
    }
    if passed {
        case.set_system_out(text);
    }
    case
}

/// All that is said of a problem: a line for its place, its help, and for each further place.
fn text(problem: &Problem) -> String {
    let mut lines = Vec::new();
    if let Some(place) = &problem.place {
        lines.push(format!("{}:{}:{}", place.path.display(), place.line, place.column));
    }
    lines.extend(problem.help.clone());
    for (place, label) in &problem.related {
        lines.push(format!("{}:{}:{}: {label}", place.path.display(), place.line, place.column));
    }
    lines.join("\n")
}
