//! Brackets that do not fit: what was meant, and reading on as if it were so.

use super::brackets::{self, Meant, closed_by};
use super::parser::{Next, Parser, TooDeep};
use super::slip::{Slip, SlipKind};
use super::token::Token;
use super::{Content, Json, Member};

/// With more mistakes than these nobody can tell which bracket was meant, and looking ahead takes its time.
const MAX_LOOKS: usize = 32;

impl Parser<'_> {
    /// Goes past the bracket that closes the innermost one, or says that it is missing; false where neither is so, since
    /// something else is next.
    pub(super) fn closes(&mut self, next: Next) -> bool {
        let Some(&(bracket, opened)) = self.open.last() else { return true };
        while let Some(Token::Punct(closing @ (b'}' | b']'))) = self.peek() {
            if *closing == closed_by(bracket) {
                if next == Next::Item {
                    self.surplus_comma_before();
                }
                self.at += 1;
                return true;
            }
            match self.meant() {
                Meant::Outer => {
                    self.unclosed(opened);
                    return true;
                }
                Meant::Other => {
                    let at = self.place();
                    let with = char::from(closed_by(bracket)).to_string();
                    let slip = Slip { opened: Some(opened), ..Slip::new(SlipKind::OtherBracket, at.clone()) };
                    self.slips.push(slip.edit(at, with));
                    self.at += 1;
                    return true;
                }
                Meant::Surplus => {
                    self.slip(SlipKind::SurplusBracket, self.place());
                    self.at += 1;
                }
            }
        }
        let at_end = self.peek().is_none();
        // At the end outer brackets are open too: one place, one slip.
        if at_end
            && self
                .slips
                .last()
                .is_none_or(|slip| slip.kind != SlipKind::Unclosed || slip.at != self.behind())
        {
            self.unclosed(opened);
        }
        at_end
    }

    fn meant(&mut self) -> Meant {
        if !self.looks() {
            return Meant::Surplus;
        }
        brackets::meant(&self.tokens[self.at..], &self.brackets())
    }

    fn looks(&mut self) -> bool {
        self.looks += 1;
        self.looks <= MAX_LOOKS
    }

    fn brackets(&self) -> Vec<u8> {
        self.open.iter().map(|(bracket, _)| *bracket).collect()
    }

    fn unclosed(&mut self, opened: usize) {
        let slip = Slip { opened: Some(opened), ..Slip::new(SlipKind::Unclosed, self.behind()) };
        self.slips.push(slip);
    }

    /// The comma that was just passed has nothing behind it.
    pub(super) fn surplus_comma_before(&mut self) {
        let before = self.at.checked_sub(1).and_then(|at| self.tokens.get(at));
        let Some(comma) = before.filter(|placed| placed.token == Token::Punct(b',')) else { return };
        let at = comma.start..comma.end;
        self.slips.push(Slip::new(SlipKind::SurplusComma, at.clone()).edit(at, ""));
    }

    /// Leaves the innermost bracket open. A comma ahead of this place is one of the outer list, so that nothing is wrong with
    /// it.
    pub(super) fn leave_open(&mut self) {
        let before = self.at.checked_sub(1).filter(|at| self.tokens[*at].token == Token::Punct(b','));
        if let Some(comma) = before {
            self.at = comma;
            let at = self.place();
            self.slips.pop_if(|slip| slip.kind == SlipKind::SurplusComma && slip.at == at);
        }
        let opened = self.open.last().map_or(0, |(_, opened)| *opened);
        self.unclosed(opened);
    }

    /// Whether what is open stands in a bracket of this kind.
    pub(super) fn is_in(&self, bracket: u8) -> bool {
        let outer = self.open.len().checked_sub(2).and_then(|at| self.open.get(at));
        outer.is_some_and(|(outer, _)| *outer == bracket)
    }

    pub(super) fn is_left_open(&mut self, missing: u8) -> bool {
        self.looks() && brackets::is_left_open(&self.tokens[self.at..], &self.brackets(), missing)
    }

    pub(super) fn lacks(&mut self, missing: u8) -> bool {
        self.looks() && brackets::lacks(&self.tokens[self.at..], &self.brackets(), missing)
    }

    /// An object or array whose opening bracket is missing here.
    pub(super) fn unopened(&mut self, bracket: u8) -> Result<Option<Json>, TooDeep> {
        let at = self.behind();
        self.slips.push(Slip::new(SlipKind::Unopened, at.clone()));
        let content = self.opened(bracket, at.start)?;
        let end = self.behind().end;
        Ok(content.map(|kind| Json { kind, start: at.start, end }))
    }

    /// Whether the last member is an object, so that another one behind it without a name tells of an array that is not
    /// opened: `"a": { … }, { … } ]`.
    pub(super) fn holds_first(&self, members: &[Member]) -> bool {
        members.last().is_some_and(|member| matches!(member.value.kind, Content::Object(_)))
    }

    /// Reads on as the array that the last member's value is the first element of.
    pub(super) fn rest_of_array(&mut self, members: &mut [Member]) -> Result<(), TooDeep> {
        let Some(last) = members.last_mut() else { return Ok(()) };
        let at = last.value.start;
        self.slips.push(Slip::new(SlipKind::Unopened, at..at));
        let Some(Content::Array(mut rest)) = self.opened(b'[', at)? else { return Ok(()) };
        let end = self.behind().end;
        let empty = Json { kind: Content::Null, start: at, end };
        rest.insert(0, std::mem::replace(&mut last.value, empty));
        last.value.kind = Content::Array(rest);
        Ok(())
    }
}
