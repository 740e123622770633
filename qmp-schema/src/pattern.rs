//! Patterns: `*` for any characters, `?` for one.

/// Whether a pattern matches the whole text: `*` stands for any characters and `?` for one.
///
/// ```
/// assert!(qmp_schema::matches("block-*", "block-resize"));
/// assert!(!qmp_schema::matches("block-*", "query-block"));
/// ```
pub fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut p, mut t) = (0, 0);
    // Where to go on if the rest does not match: behind the last `*`, which then takes one more.
    let mut retry = None;
    while t < text.len() {
        match pattern.get(p) {
            Some('*') => {
                retry = Some((p + 1, t));
                p += 1;
            }
            Some(&c) if c == '?' || c == text[t] => {
                p += 1;
                t += 1;
            }
            _ => match retry {
                Some((after, taken)) => {
                    p = after;
                    t = taken + 1;
                    retry = Some((after, t));
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|&c| c == '*')
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn whole_text_with_wildcards() {
        for (pattern, text) in [
            ("stop", "stop"),
            ("*", ""),
            ("block-*", "block-resize"),
            ("*-b*k", "query-block"),
            ("s?op", "stop"),
        ] {
            assert!(matches(pattern, text), "{pattern} matches {text}");
        }
        for (pattern, text) in
            [("stop", "stopped"), ("block-*", "query-block"), ("?", ""), ("", "x"), ("a*b", "abc")]
        {
            assert!(!matches(pattern, text), "{pattern} does not match {text}");
        }
    }
}
