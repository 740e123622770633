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
    let near = known.filter(|known| known.len().abs_diff(word.len()) <= most);
    let lower = word.to_ascii_lowercase();
    let near = near.map(|known| (edits(&lower, &known.to_ascii_lowercase()), known));
    let mut near: Vec<(usize, &str)> = near.filter(|(edits, _)| *edits <= most).collect();
    near.sort_by_key(|(edits, _)| *edits);
    near.into_iter().map(|(_, known)| known).collect()
}

/// Edits (insert, drop, replace, swap two neighbours) from one word to another.
///
/// ```
/// assert_eq!(qmp_schema::edits("qurey-blok", "query-block"), 2);
/// ```
pub fn edits(a: &str, b: &str) -> usize {
    let b = b.as_bytes();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    let mut two_above = Vec::new();
    let mut before = None;
    for (i, x) in a.bytes().enumerate() {
        let mut row = vec![i + 1];
        for (j, &y) in b.iter().enumerate() {
            let swapped = j > 0 && before == Some(y) && x == b[j - 1];
            let swap = if swapped { two_above[j - 1] + 1 } else { usize::MAX };
            row.push(swap.min(above[j] + usize::from(x != y)).min(above[j + 1] + 1).min(row[j] + 1));
        }
        before = Some(x);
        two_above = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

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
}
