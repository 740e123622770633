//! Names in messages.

/// Names one after the other: `'a', 'b' and 'c'`, where `and` joins the last one. Of many the first `most`, and how many more
/// there are; where that is one, it is named.
pub(crate) fn listed<'n>(names: impl IntoIterator<Item = &'n str>, joined: &str, most: usize) -> String {
    let quoted: Vec<String> = names.into_iter().map(|name| format!("'{name}'")).collect();
    let shown = if quoted.len() > most.saturating_add(1) { most } else { quoted.len() };
    match quoted.split_at(shown) {
        ([], []) => "nothing".to_owned(),
        ([one], []) => one.clone(),
        ([first @ .., last], []) => format!("{} {joined} {last}", first.join(", ")),
        (first, rest) => format!("{} {joined} {} more", first.join(", "), rest.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn names_are_listed() {
        let of = |names: &str, most| listed(names.split_terminator(' '), "or", most);
        assert_eq!(of("", 2), "nothing");
        assert_eq!(of("a", 2), "'a'");
        assert_eq!(of("a b c", 2), "'a', 'b' or 'c'");
        assert_eq!(of("a b c d", 2), "'a', 'b' or 2 more");
        assert_eq!(of("a b c d", usize::MAX), "'a', 'b', 'c' or 'd'");
    }
}
