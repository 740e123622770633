//! Which bracket is wrong, where two do not fit together.

use super::token::{Placed, Token};

/// How far ahead is looked: further than the rest of any example that people wrote.
const FAR: usize = 4096;

/// What a closing bracket is that does not fit the one that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// It closes an outer bracket, and the innermost one was left open.
    Outer,
    /// It is too much.
    Surplus,
    /// It closes the innermost bracket, and should be of the other kind.
    Other,
}

/// What is meant with the first of `rest`, a closing bracket: what leaves the fewest mistakes in what is behind it.
pub(super) fn meant(rest: &[Placed], open: &[u8]) -> Meant {
    let Some((_, outer)) = open.split_last() else { return Meant::Surplus };
    let Some((Token::Punct(closing), behind)) = rest.split_first().map(|(first, rest)| (&first.token, rest))
    else {
        return Meant::Surplus;
    };
    let closes_any = outer.iter().any(|bracket| closed_by(*bracket) == *closing);
    let outermost = if closes_any { mistakes(rest, outer) } else { usize::MAX };
    let (surplus, other) = (mistakes(behind, open), mistakes(behind, outer));
    match () {
        () if outermost <= surplus.min(other) => Meant::Outer,
        () if other < surplus => Meant::Other,
        () => Meant::Surplus,
    }
}

/// Whether fewer brackets fit what is behind where the innermost of `open` is left open here, than where it goes on and
/// another one is opened, which is missing.
pub(super) fn is_left_open(rest: &[Placed], open: &[u8], missing: u8) -> bool {
    let Some((_, outer)) = open.split_last() else { return false };
    mistakes(rest, outer) < mistakes(rest, &[open, &[missing]].concat())
}

/// Whether more brackets fit what is behind where another one is opened here, which is missing.
pub(super) fn lacks(rest: &[Placed], open: &[u8], missing: u8) -> bool {
    mistakes(rest, &[open, &[missing]].concat()) < mistakes(rest, open)
}

pub(super) fn closed_by(open: u8) -> u8 {
    if open == b'{' { b'}' } else { b']' }
}

/// How many brackets do not fit.
fn mistakes(rest: &[Placed], open: &[u8]) -> usize {
    let mut open = open.to_vec();
    let mut count = 0;
    for placed in rest.iter().take(FAR) {
        match placed.token {
            Token::Punct(bracket @ (b'{' | b'[')) => open.push(bracket),
            Token::Punct(closing @ (b'}' | b']')) => {
                match open.iter().rposition(|bracket| closed_by(*bracket) == closing) {
                    Some(at) => {
                        count += open.len() - at - 1;
                        open.truncate(at);
                    }
                    None => count += 1,
                }
            }
            _ => {}
        }
    }
    count + open.len()
}
