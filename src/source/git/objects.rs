//! The objects of a repository, as `git cat-file` gives them: one process answers any number of questions.

use std::cell::RefCell;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// What git says of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// It is there.
    Object { id: String, kind: Kind, size: u64 },
    /// There is none of this name.
    Missing,
    /// There are several whose ids start so.
    Ambiguous,
    /// A symbolic link that leads out of the repository, and where it leads.
    Outside(String),
    /// A symbolic link that leads nowhere, or to itself.
    Dangling,
}

/// The kinds that matter here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Blob,
    Tree,
    Other,
}

/// A running `git cat-file`.
pub(super) struct Objects {
    /// Whether it gives the bytes of an object too.
    with_bytes: bool,
    child: Child,
    pipes: RefCell<Option<(ChildStdin, BufReader<ChildStdout>)>>,
}

impl Objects {
    /// Tells what objects are.
    pub(super) fn kinds() -> io::Result<Objects> {
        Objects::start("--batch-check", false)
    }

    /// Gives what is in them.
    pub(super) fn contents() -> io::Result<Objects> {
        Objects::start("--batch", true)
    }

    fn start(mode: &str, with_bytes: bool) -> io::Result<Objects> {
        let mut command = Command::new("git");
        command.args(["cat-file", mode, "--follow-symlinks"]);
        // What it says there goes with answers that say it too.
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn()?;
        let pipes = child.stdin.take().zip(child.stdout.take().map(BufReader::new));
        Ok(Objects { with_bytes, child, pipes: RefCell::new(pipes) })
    }

    /// What there is of a name, as [gitrevisions] has them: symbolic links are followed in `TREE:PATH`.
    ///
    /// [gitrevisions]: https://git-scm.com/docs/gitrevisions
    pub(super) fn ask(&self, name: &str) -> io::Result<Answer> {
        self.read(name, 0).map(|(answer, _)| answer)
    }

    /// As [`ask`](Objects::ask), with the first bytes of the object: at most so many.
    pub(super) fn read(&self, name: &str, most: u64) -> io::Result<(Answer, Vec<u8>)> {
        // A question is one line.
        if name.contains(['\n', '\0']) {
            return Ok((Answer::Missing, Vec::new()));
        }
        let mut pipes = self.pipes.borrow_mut();
        let (input, output) = pipes.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
        writeln!(input, "{name}")?;
        input.flush()?;
        let answer = answer(name, output)?;
        let mut bytes = Vec::new();
        if let (true, Answer::Object { size, .. }) = (self.with_bytes, &answer) {
            let mut object = output.take(*size);
            object.by_ref().take(most).read_to_end(&mut bytes)?;
            // The rest, and the end of the line, so that the next answer is read where it starts.
            io::copy(&mut object, &mut io::sink())?;
            output.read_exact(&mut [0])?;
        }
        Ok((answer, bytes))
    }
}

impl Drop for Objects {
    fn drop(&mut self) {
        // It ends when nobody can ask any more.
        self.pipes.take();
        let _ = self.child.wait();
    }
}

/// Reads `ID KIND SIZE`, `NAME missing`, `NAME ambiguous`, or a word of symbolic links with the size of the line below.
fn answer(name: &str, output: &mut impl BufRead) -> io::Result<Answer> {
    let line = line(output)?;
    match line.strip_prefix(name) {
        Some(" missing") => return Ok(Answer::Missing),
        Some(" ambiguous") => return Ok(Answer::Ambiguous),
        _ => {}
    }
    let words: Vec<&str> = line.split(' ').collect();
    let number = |text: &str| text.parse::<u64>().map_err(|_| unexpected(&line));
    match words[..] {
        [id, kind, size] => {
            let kind = match kind {
                "blob" => Kind::Blob,
                "tree" => Kind::Tree,
                _ => Kind::Other,
            };
            Ok(Answer::Object { id: id.to_owned(), kind, size: number(size)? })
        }
        [what @ ("symlink" | "dangling" | "loop" | "notdir"), size] => {
            let mut target = Vec::new();
            output.take(number(size)?).read_to_end(&mut target)?;
            output.read_exact(&mut [0])?;
            Ok(match what {
                "symlink" => Answer::Outside(String::from_utf8_lossy(&target).into_owned()),
                "notdir" => Answer::Missing,
                _ => Answer::Dangling,
            })
        }
        // What newer git says of a commit of another repository.
        [_, "submodule"] => Ok(Answer::Missing),
        _ => Err(unexpected(&line)),
    }
}

/// Without its end.
fn line(output: &mut impl BufRead) -> io::Result<String> {
    let mut line = Vec::new();
    output.read_until(b'\n', &mut line)?;
    match line.pop() {
        Some(b'\n') => Ok(String::from_utf8_lossy(&line).into_owned()),
        _ => Err(io::Error::other("git cat-file ended without an answer")),
    }
}

fn unexpected(line: &str) -> io::Error {
    io::Error::other(format!("git cat-file gave an answer that is not understood: '{line}'"))
}

#[cfg(test)]
mod tests {
    use super::{Answer, Kind, answer};

    #[test]
    fn answers() {
        let read = |name: &str, mut text: &[u8]| {
            let answer = answer(name, &mut text).ok();
            (answer, String::from_utf8_lossy(text).into_owned())
        };
        let blob = Answer::Object { id: "1f".into(), kind: Kind::Blob, size: 3 };
        assert_eq!(read("x", b"1f blob 3\nabc\n"), (Some(blob), "abc\n".into()));
        assert_eq!(read("a b", b"a b missing\n-"), (Some(Answer::Missing), "-".into()));
        assert_eq!(read("1f", b"1f ambiguous\n"), (Some(Answer::Ambiguous), String::new()));
        assert_eq!(read("x", b"symlink 4\n..\na\n-"), (Some(Answer::Outside("..\na".into())), "-".into()));
        assert_eq!(read("x", b"dangling 1\nx\n-"), (Some(Answer::Dangling), "-".into()));
        assert_eq!(read("x", b"loop 1\nx\n-"), (Some(Answer::Dangling), "-".into()));
        assert_eq!(read("x", b"notdir 1\nx\n-"), (Some(Answer::Missing), "-".into()));
        assert_eq!(read("x", b"1f submodule\n-"), (Some(Answer::Missing), "-".into()));
        for wrong in ["", "1f blob 3", "1f blob x\n", "loop -1\n", "loop 9\nx\n", "what is this?\n"] {
            assert_eq!(read("x", wrong.as_bytes()).0, None, "{wrong}");
        }
    }
}
