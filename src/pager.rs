//! The pager for long output, chosen as git does it.

use std::env;
use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::process::{Child, Command, Stdio};

/// Starts the user's pager; `None` where standard output is no terminal, where the user wants none, and where it cannot
/// be started: then the text goes to the terminal itself.
pub(crate) fn start() -> Option<Child> {
    if !io::stdout().is_terminal() {
        return None;
    }
    let pager = wanted(env::var_os("QMP_PAGER"), env::var_os("PAGER"))?;
    let mut command = shell(&pager);
    // As git has it: end at once where all fits on the screen, show colours, leave the text on the screen.
    if env::var_os("LESS").is_none() {
        command.env("LESS", "FRX");
    }
    if env::var_os("LV").is_none() {
        command.env("LV", "-c");
    }
    command.stdin(Stdio::piped()).spawn().ok()
}

/// The pager that is wanted: the first variable that is set decides; `less` where none is.
fn wanted(own: Option<OsString>, general: Option<OsString>) -> Option<OsString> {
    let pager = own.or(general).unwrap_or_else(|| "less".into());
    (!pager.is_empty() && pager != "cat").then_some(pager)
}

/// The user's variable is a command line.
fn shell(line: &OsString) -> Command {
    if cfg!(windows) {
        return Command::new(line);
    }
    let mut command = Command::new("sh");
    command.arg("-c").arg(line);
    command
}

#[cfg(test)]
mod tests {
    use super::wanted;

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let wanted = |own: Option<&str>, general: Option<&str>| {
            wanted(own.map(Into::into), general.map(Into::into)).map(|pager| pager.into_string().unwrap())
        };
        assert_eq!(wanted(None, None).as_deref(), Some("less"));
        assert_eq!(wanted(None, Some("more -s")).as_deref(), Some("more -s"));
        assert_eq!(wanted(Some("bat"), Some("more")).as_deref(), Some("bat"));
        assert_eq!(wanted(Some(""), Some("more")), None);
        assert_eq!(wanted(None, Some("cat")), None);
    }
}
