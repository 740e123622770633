//! Which bracket is wrong, where two do not fit together.

use super::token::{Placed, Token};

/// How far ahead is looked: further than the rest of any example that people wrote.
const FAR: usize = 4096;

/// Whether a closing bracket, the first of `rest`, closes one of the outer `open` ones, the innermost having been left
/// open; else it is the closing bracket that is too much. What leaves fewer mistakes in the rest is meant.
pub(super) fn closes_outer(rest: &[Placed], open: &[u8]) -> bool {
    let Some((_, outer)) = open.split_last() else { return false };
    let Some((Token::Punct(closing), behind)) = rest.split_first().map(|(first, rest)| (&first.token, rest))
    else {
        return false;
    };
    outer.iter().any(|bracket| closed_by(*bracket) == *closing)
        && mistakes(rest, outer) <= mistakes(behind, open)
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
