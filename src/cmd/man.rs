//! `qmp man`: the manual pages of the command itself.

use crate::failure::Failure;
use crate::output::{self, File};
use crate::report::Report;
use crate::{Outcome, cli};
use clap::CommandFactory;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

/// The day on which the arguments were last changed, which is what the date of a manual page tells.
const DATE: &str = "2026-11-25";

pub(crate) fn run(arguments: &cli::Man, report: &Report) -> Result<Outcome, Failure> {
    let mut command = cli::Cli::command().disable_help_subcommand(true);
    command.build();
    let Some(folder) = &arguments.output else {
        let (_, page) = page(&command, &command)?;
        report.results([page.trim_end()])?;
        return Ok(Outcome::Fine);
    };
    let all = std::iter::once(&command).chain(command.get_subcommands());
    let pages = all.map(|each| page(each, &command)).collect::<Result<Vec<_>, _>>()?;
    output::bring_up_to_date(folder, &pages, false, report)
}

/// The page of a command or subcommand.
fn page(command: &clap::Command, root: &clap::Command) -> Result<File, Failure> {
    let rest = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let man = Man::new(command.clone().after_help(None::<&str>))
        .date(DATE)
        .source(format!("qmp {}", env!("CARGO_PKG_VERSION")))
        .manual("qmp");
    let mut page = Vec::new();
    let mut last = sections(&rest);
    see_also(&mut last, name(command), root);
    man.render(&mut page).and_then(|()| last.to_writer(&mut page)).map_err(Failure::because)?;
    // clap_mangen breaks the line, leaves one empty, and breaks it again, of which mandoc wants one only.
    let page = String::from_utf8_lossy(&page).replace(".br\n\n.br\n", ".sp\n");
    Ok((man.get_filename(), page))
}

fn name(command: &clap::Command) -> &str {
    command.get_display_name().unwrap_or_else(|| command.get_name())
}

/// What stands below the options in the help, each part under its label: clap_mangen would put all of it into one paragraph.
fn sections(text: &str) -> Roff {
    let mut roff = Roff::new();
    let mut literal = false;
    for line in text.lines().filter(|line| !line.is_empty()) {
        if literal != line.starts_with(' ') {
            literal = !literal;
            roff.control(if literal { "nf" } else { "fi" }, []);
        }
        match line.split_once(':') {
            Some((label, rest)) if !literal => {
                roff.control("SH", [label.to_uppercase().as_str()]);
                if !rest.is_empty() {
                    roff.text([roman(rest.trim_start())]);
                }
            }
            _ => {
                roff.text([roman(line.trim_start())]);
            }
        }
    }
    if literal {
        roff.control("fi", []);
    }
    roff
}

fn see_also(roff: &mut Roff, own: &str, root: &clap::Command) {
    let mut names = vec![name(root)];
    names.extend(root.get_subcommands().map(name));
    names.retain(|name| *name != own);
    let mut line = Vec::new();
    for name in names {
        if !line.is_empty() {
            line.push(roman(", "));
        }
        line.extend([bold(name), roman("(1)")]);
    }
    roff.control("SH", ["SEE ALSO"]);
    roff.text(line);
}
