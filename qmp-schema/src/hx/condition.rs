//! The preprocessor's conditions around table entries: `#ifdef`, `#elif`, `#else`.

use crate::diagnostic::Diagnostic;
use crate::prose::line::Line;
use crate::source::FileId;

/// How long the conditions around an entry may be together, in bytes: each entry keeps them.
const MAX_BYTES: usize = 1024;

/// The stack of `#if`s.
#[derive(Default)]
pub(super) struct Conditions<'a> {
    open: Vec<Branch<'a>>,
    /// What holds within all of them.
    joined: String,
}

/// The branch of an `#if` that one is in.
struct Branch<'a> {
    /// The directive that opened it.
    line: Line<'a>,
    /// Its condition; empty where it has none, or one that is too long.
    condition: String,
    /// That none of the branches before holds: `!(A) && !(B)`.
    none_before: String,
    /// How long `joined` was before it.
    start: usize,
}

impl Branch<'_> {
    /// What holds in it, to be joined with what holds around it.
    fn holds(&self) -> String {
        let falls_apart = self.condition.contains("||") || self.condition.contains('?');
        let own = if falls_apart { format!("({})", self.condition) } else { self.condition.clone() };
        and(&self.none_before, &own)
    }

    /// That neither it nor a branch before it holds.
    fn none_up_to_here(&self) -> String {
        match self.condition.as_str() {
            "" => self.none_before.clone(),
            condition => and(&self.none_before, &format!("!({condition})")),
        }
    }
}

fn and(one: &str, other: &str) -> String {
    let glue = if one.is_empty() || other.is_empty() { "" } else { " && " };
    format!("{one}{glue}{other}")
}

impl<'a> Conditions<'a> {
    /// The condition of an entry that stands here; as written, where there is but one.
    pub(super) fn current(&self) -> Option<String> {
        let text = match self.open.last() {
            Some(only) if only.start == 0 && only.none_before.is_empty() => &only.condition,
            _ => &self.joined,
        };
        (!text.is_empty()).then(|| text.clone())
    }

    /// Takes a line that starts with `#`.
    pub(super) fn directive(&mut self, file: FileId, line: &Line<'a>, diagnostics: &mut Vec<Diagnostic>) {
        let text = line.text.trim().trim_start_matches('#').trim_start();
        let end = text.find(|c: char| c.is_whitespace() || c == '(').unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        let rest = rest.trim();
        let (condition, none_before) = match word {
            "if" => (rest.to_owned(), String::new()),
            "ifdef" => (format!("defined({rest})"), String::new()),
            "ifndef" => (format!("!defined({rest})"), String::new()),
            "else" | "elif" | "endif" => {
                let Some(before) = self.pop() else {
                    let message = format!("#{word} without an #if before it");
                    diagnostics.push(
                        Diagnostic::warning("stray-condition", line.span(file), message)
                            .help("remove the line"),
                    );
                    return;
                };
                match word {
                    "endif" => return,
                    "elif" => (rest.to_owned(), before.none_up_to_here()),
                    _ => (String::new(), before.none_up_to_here()),
                }
            }
            _ => return,
        };
        let start = self.joined.len();
        self.push(file, Branch { line: *line, condition, none_before, start }, diagnostics);
    }

    fn push(&mut self, file: FileId, mut branch: Branch<'a>, diagnostics: &mut Vec<Diagnostic>) {
        let holds = branch.holds();
        if branch.start + holds.len() > MAX_BYTES {
            let message = format!("conditions of more than {MAX_BYTES} bytes stand around the entries below");
            diagnostics.push(
                Diagnostic::error("too-deep", branch.line.span(file), message)
                    .help("write them shorter, or nest less"),
            );
            (branch.condition, branch.none_before) = (String::new(), String::new());
        } else {
            self.joined = and(&self.joined, &holds);
        }
        self.open.push(branch);
    }

    fn pop(&mut self) -> Option<Branch<'a>> {
        let branch = self.open.pop()?;
        self.joined.truncate(branch.start);
        Some(branch)
    }

    /// Reports what is still open at the end of a file.
    pub(super) fn finish(self, file: FileId, diagnostics: &mut Vec<Diagnostic>) {
        for Branch { line, .. } in self.open {
            diagnostics.push(
                Diagnostic::warning("unclosed-condition", line.span(file), "condition is not closed")
                    .help("add a line #endif behind the entries it is for"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Conditions;
    use crate::prose::line::lines;
    use crate::source::FileId;

    #[test]
    fn what_holds_below_each_directive() {
        let text = "#if A || B\n#ifdef C\n#endif\n#elif defined(D)\n#else\n#ifndef E\n#endif\n#endif\n";
        let mut conditions = Conditions::default();
        let mut diagnostics = Vec::new();
        let mut held = Vec::new();
        for line in lines(text) {
            conditions.directive(FileId::default(), &line, &mut diagnostics);
            held.push(conditions.current().unwrap_or_default());
        }
        assert_eq!(
            held,
            [
                "A || B",
                "(A || B) && defined(C)",
                "A || B",
                "!(A || B) && defined(D)",
                "!(A || B) && !(defined(D))",
                "!(A || B) && !(defined(D)) && !defined(E)",
                "!(A || B) && !(defined(D))",
                ""
            ]
        );
        assert_eq!(diagnostics, []);
    }
}
