//! Markdown in the terminal: headings in bold, code indented, lines as wide as the terminal.
//!
//! Made for the pages of rules: what they do not use (tables, pictures, HTML) is left out.

use crate::style::{HEADING, VALUE, styled, wrapped};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// How far code is indented.
const INDENT: &str = "    ";

/// A blank at which no line is broken.
const UNBROKEN: &str = "\u{a0}";

/// A page on its way to the terminal.
struct Page {
    width: usize,
    text: String,
    /// The text of the block that is being read, with its line breaks where it is code.
    block: String,
    /// What stands before the first line of the block, such as the number of an item, and before the others.
    lead: Option<String>,
    /// The numbers of the lists that are open, the innermost last; `None` for one without numbers.
    lists: Vec<Option<u64>>,
}

/// A text in Markdown as lines of at most so many columns.
pub(super) fn rendered(markdown: &str, width: usize) -> String {
    let mut page = Page { width, text: String::new(), block: String::new(), lead: None, lists: Vec::new() };
    for event in Parser::new(markdown) {
        page.event(event);
    }
    page.text
}

impl Page {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::List(first)) => {
                self.paragraph();
                self.start();
                self.lists.push(first);
            }
            Event::Start(Tag::Item) => self.item(),
            Event::Start(_) => {}
            Event::End(TagEnd::Heading(_)) => self.heading(),
            Event::End(TagEnd::CodeBlock) => self.code(),
            Event::End(TagEnd::Paragraph | TagEnd::Item) => self.paragraph(),
            Event::End(TagEnd::List(_)) => {
                self.lists.pop();
            }
            Event::Text(text) => self.block += &text,
            // Words in code stay one: they are names, and what is typed.
            Event::Code(code) => self.block += &format!("`{}`", code.replace(' ', UNBROKEN)),
            Event::SoftBreak | Event::HardBreak => self.block.push(' '),
            _ => {}
        }
    }

    fn item(&mut self) {
        self.lead = Some(match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            _ => "* ".to_owned(),
        });
    }

    fn start(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn heading(&mut self) {
        self.start();
        self.text += &styled(HEADING, std::mem::take(&mut self.block));
        self.text.push('\n');
    }

    fn code(&mut self) {
        self.start();
        for line in std::mem::take(&mut self.block).lines() {
            if !line.is_empty() {
                self.text += &format!("{INDENT}{}", styled(VALUE, line));
            }
            self.text.push('\n');
        }
    }

    fn paragraph(&mut self) {
        let text = std::mem::take(&mut self.block);
        if text.is_empty() {
            return;
        }
        if self.lists.is_empty() {
            self.start();
        }
        let lead = self.lead.take().unwrap_or_default();
        let pad = " ".repeat(lead.chars().count());
        for (at, line) in wrapped(&text, self.width.saturating_sub(pad.len())).iter().enumerate() {
            let lead = if at == 0 { &lead } else { &pad };
            self.text += &format!("{lead}{}\n", line.replace(UNBROKEN, " "));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::rendered;
    use anstream::adapter::strip_str;

    #[test]
    fn what_pages_have() {
        let page = "A word of `two words` in *one* line\nand more.\n\n## Part\n\n1. one\n2. two that is long\n\n- x\n\n\
                    ```hx\n  a\n\nb\n```\n\nEnd.\n";
        let expected = "\
A word of
`two words` in one
line and more.

Part

1. one
2. two that is long

* x

      a

    b

End.
";
        assert_eq!(strip_str(&rendered(page, 20)).to_string(), expected);
    }
}
