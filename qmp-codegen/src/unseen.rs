//! Characters that have no look of their own.

#![cfg_attr(not(feature = "docs"), allow(unreachable_pub, reason = "public where the reference is"))]

/// Whether a character cannot be seen, or changes the order of others: texts that differ in it alone look the same. Line
/// feeds and tabs are white space that is meant; U+200C and U+200D join letters and pictures as their languages want it.
pub fn is_unseen(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => true,
        // No characters.
        '\u{fdd0}'..='\u{fdef}' => true,
        _ => c.is_control() || u32::from(c) & 0xfffe == 0xfffe,
    }
}
