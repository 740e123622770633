//! Words that were meant.

/// `did you mean 'json-int'?`, where one of the known words is at most two edits away from a word, or a third of it.
/// Of several the nearest, of equally near ones the first.
pub(crate) fn did_you_mean<'w>(word: &str, known: impl Iterator<Item = &'w str>) -> Option<String> {
    nearest(word, known).first().map(|meant| format!("did you mean '{meant}'?"))
}

/// The known words that are at most two edits away from a word, or a third of it; the nearest first, of equally near
/// ones in the order they came. Capital letters do not count.
///
/// ```
/// let known = ["query-block", "query-blockstats", "quit"];
/// assert_eq!(qmp_schema::nearest("qurey-block", known.into_iter()), ["query-block"]);
/// ```
pub fn nearest<'w>(word: &str, known: impl Iterator<Item = &'w str>) -> Vec<&'w str> {
    // Nobody means what is as long as a file.
    let most = if word.len() > 64 { return Vec::new() } else { (word.len() / 3).min(2) };
    let is_same = |a: &u8, b: &u8| a.eq_ignore_ascii_case(b);
    let edits = |known: &str| edits(word.as_bytes(), known.as_bytes(), most, is_same);
    let mut near: Vec<(usize, &str)> = known.filter_map(|known| Some((edits(known)?, known))).collect();
    near.sort_by_key(|(edits, _)| *edits);
    near.into_iter().map(|(_, known)| known).collect()
}

/// Edits (insert, drop, replace, swap two neighbours) from one word to another; `None` where it takes more than `most`.
///
/// ```
/// assert_eq!(qmp_schema::edits_within(2, "qurey-blok", "query-block"), Some(2));
/// assert_eq!(qmp_schema::edits_within(1, "qurey-blok", "query-block"), None);
/// ```
pub fn edits_within(most: usize, a: &str, b: &str) -> Option<usize> {
    edits(a.as_bytes(), b.as_bytes(), most, |a, b| a == b)
}

/// Tries each edit at the first place that differs. With few edits that is faster than any table: of thousands of known words
/// nearly all are further away than that.
fn edits(a: &[u8], b: &[u8], most: usize, is_same: impl Fn(&u8, &u8) -> bool + Copy) -> Option<usize> {
    let shared = a.iter().zip(b).take_while(|(a, b)| is_same(a, b)).count();
    let (a, b) = (&a[shared..], &b[shared..]);
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let (Some((first, behind_a)), Some((second, behind_b))) = (a.split_first(), b.split_first()) else {
        return Some(a.len().max(b.len()));
    };
    let left = most.checked_sub(1)?;
    let swapped = match (behind_a, behind_b) {
        ([next_a, a @ ..], [next_b, b @ ..]) if is_same(first, next_b) && is_same(next_a, second) => {
            Some((a, b))
        }
        _ => None,
    };
    let edited = [(behind_a, behind_b), (behind_a, b), (a, behind_b)].into_iter().chain(swapped);
    edited.filter_map(|(a, b)| edits(a, b, left, is_same)).min().map(|edits| edits + 1)
}

#[cfg(test)]
mod tests {
    use super::{did_you_mean, edits_within};

    #[test]
    fn what_is_near() {
        let known = || ["json-int", "json-string", "BlockInfo", "a"].into_iter();
        let meant = |word| did_you_mean(word, known());
        assert_eq!(meant("json-itn").as_deref(), Some("did you mean 'json-int'?"));
        assert_eq!(meant("blockinfo").as_deref(), Some("did you mean 'BlockInfo'?"));
        assert_eq!(meant("BlkInfo").as_deref(), Some("did you mean 'BlockInfo'?"));
        assert_eq!(meant("b"), None);
        assert_eq!(meant("Netdev"), None);
    }

    #[test]
    fn edits() {
        for (a, b, edits) in [
            ("", "", 0),
            ("a", "", 1),
            ("abc", "abc", 0),
            ("abc", "acb", 1),
            ("abc", "axc", 1),
            ("abc", "ac", 1),
            ("aab", "aba", 1),
            ("abcd", "badc", 2),
            // Letters that were swapped are not edited again.
            ("ca", "abc", 3),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(edits_within(3, a, b), Some(edits), "{a} {b}");
            assert_eq!(edits_within(3, b, a), Some(edits), "{b} {a}");
            assert_eq!(edits.checked_sub(1).and_then(|most| edits_within(most, a, b)), None, "{a} {b}");
        }
    }
}
