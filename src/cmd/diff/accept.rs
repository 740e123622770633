//! The file of accepted changes.

use crate::Outcome;
use crate::cli::Diff;
use crate::failure::Failure;
use crate::report::Report as Printer;
use crate::settings;
use qmp_review::diff::Change;
use qmp_review::report::{Acceptance, Accepted, Date, Finding, Report, accept, today};
use qmp_review::settings::Settings;
use qmp_schema::{Severity, SourceMap, Span, nearest};
use std::path::{Path, PathBuf};

/// What is accepted, and the file that says so.
pub(super) struct Register {
    path: PathBuf,
    /// The file; none where there is none yet.
    sources: SourceMap,
    accepted: Accepted,
    today: Date,
}

impl Register {
    /// The file that the user names, or the one of the project that one stands in.
    ///
    /// # Errors
    ///
    /// Where it cannot be read, or says what it cannot say.
    pub(super) fn load(arguments: &Diff, printer: &Printer) -> Result<Register, Failure> {
        let named = arguments.accepted.clone();
        let found = named.clone().or_else(|| settings::find(Accepted::FILE));
        let path = found.clone().unwrap_or_else(beside_settings);
        let mut register = Register {
            path,
            sources: SourceMap::new(),
            accepted: Accepted::default(),
            today: arguments.today.unwrap_or_else(today),
        };
        // --accept makes the file that the user names.
        if found.is_none() || (arguments.accept && !register.path.exists()) {
            return Ok(register);
        }
        let file = register.sources.load(&register.path);
        let file = file.map_err(|error| {
            Failure::with_help(&error, "name a file of accepted changes with --accepted; --accept makes one")
        })?;
        let (accepted, diagnostics) = Accepted::read(&register.sources, file);
        printer.diagnostics(&diagnostics, &register.sources);
        if diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
            return Err(Failure::Diagnosed);
        }
        register.accepted = accepted;
        Ok(register)
    }

    /// Says of each finding who accepted it.
    pub(super) fn apply(&self, report: &mut Report) {
        for finding in &mut report.findings {
            finding.accepted = self.accepted.of(&finding.change, self.today).cloned();
        }
    }

    /// Shows what the file says in vain.
    pub(super) fn report_unused(&self, report: &Report, printer: &Printer) {
        let changes: Vec<&Change> = report.findings.iter().map(|finding| &finding.change).collect();
        printer.diagnostics(&self.accepted.unused(&changes, report.is_policy, self.today), &self.sources);
    }

    /// Adds what would make the command fail.
    ///
    /// # Errors
    ///
    /// Where what was asked for is not there, or the file cannot be written.
    pub(super) fn accept(
        &self,
        arguments: &Diff,
        report: &Report,
        printer: &Printer,
    ) -> Result<Outcome, Failure> {
        let chosen: Vec<&Finding> = report.findings.iter().filter(|finding| report.fails(finding)).collect();
        let chosen = select(arguments, chosen)?;
        if let Some(until) = arguments.until.filter(|until| self.today > *until) {
            return Err(Failure::with_help(
                format!("--until {until} is over already"),
                format!("name a day from {} on, or leave it out", self.today),
            ));
        }
        let reason = arguments.reason.as_deref().unwrap_or_default();
        let entries: Vec<Acceptance> =
            chosen.iter().filter_map(|finding| entry(finding, reason, arguments.until)).collect();
        let shown = self.path.display();
        if entries.is_empty() {
            printer.results(["nothing to accept"])?;
            return Ok(Outcome::Fine);
        }
        let text = self.sources.files().next().map_or("", |(_, file)| file.text.as_str());
        let text = accept(text, &entries).map_err(|error| Failure::because(format!("{shown}: {error}")))?;
        qmp_codegen::write_if_changed(&self.path, &text).map_err(Failure::because)?;
        let mut lines: Vec<String> =
            entries.iter().map(|entry| format!("accepted {}: {}", entry.rule, entry.path)).collect();
        lines.push(format!("wrote {shown}"));
        printer.results(lines)?;
        Ok(Outcome::Fine)
    }
}

/// Where a project has its settings; else here.
fn beside_settings() -> PathBuf {
    let settings = settings::find(Settings::FILE);
    settings.as_deref().and_then(Path::parent).unwrap_or(Path::new("")).join(Accepted::FILE)
}

/// Of the findings those that `--rule` and `--path` name; each has to name one.
fn select<'f>(arguments: &Diff, findings: Vec<&'f Finding>) -> Result<Vec<&'f Finding>, Failure> {
    let Diff { rule: rules, path: paths, .. } = arguments;
    let at = |finding: &Finding, path: &String| finding.change.sites.iter().any(|site| site.is_at(path));
    let fail = |what: &str, named: &str, known: Vec<String>| {
        let meant = nearest(named, known.iter().map(String::as_str)).first().copied().map(str::to_owned);
        Failure::with_help(
            format!("nothing that would end the command with status 1 has the {what} '{named}'"),
            match meant {
                Some(meant) => format!("did you mean '{meant}'?"),
                None => format!("take the {what} from the report; --fail-on risky takes in what is risky"),
            },
        )
    };
    if let Some(rule) = rules.iter().find(|rule| !findings.iter().any(|one| one.change.rule == **rule)) {
        let known = findings.iter().map(|finding| finding.change.rule.to_owned()).collect();
        return Err(fail("rule", rule, known));
    }
    if let Some(path) = paths.iter().find(|path| !findings.iter().any(|one| at(one, path))) {
        let sites = findings.iter().flat_map(|finding| &finding.change.sites);
        return Err(fail("path", path, sites.map(ToString::to_string).collect()));
    }
    let is_chosen = |finding: &&Finding| {
        (rules.is_empty() || rules.iter().any(|rule| finding.change.rule == rule))
            && (paths.is_empty() || paths.iter().any(|path| at(finding, path)))
    };
    Ok(findings.into_iter().filter(is_chosen).collect())
}

/// A change is known by its first site: one cause is one finding, whatever number of sites it has.
fn entry(finding: &Finding, reason: &str, until: Option<Date>) -> Option<Acceptance> {
    let change = &finding.change;
    Some(Acceptance {
        rule: change.rule.to_owned(),
        path: change.sites.first()?.to_string(),
        reason: reason.to_owned(),
        until,
        fingerprint: Some(change.fingerprint.clone()),
        span: Span::default(),
    })
}
