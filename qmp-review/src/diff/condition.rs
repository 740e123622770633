//! Build conditions: which of them say the same.

/// Whether two conditions are the same but for blanks, brackets and the order in which they name what has to hold.
pub(super) fn same(old: &str, new: &str) -> bool {
    old == new || canonical(old) == canonical(new)
}

fn canonical(condition: &str) -> String {
    let text: String = condition.chars().filter(|c| !c.is_whitespace()).collect();
    ordered(&text, MAX_NESTED)
}

/// How deep brackets are looked into. What stands deeper is compared as it is written.
const MAX_NESTED: usize = 8;

/// A condition without blanks, with the parts of each `||` and `&&` in alphabetical order.
fn ordered(text: &str, depth: usize) -> String {
    if depth == 0 {
        return text.to_owned();
    }
    for operator in ["||", "&&"] {
        let parts = split(text, operator);
        if parts.len() > 1 {
            let mut parts: Vec<String> = parts.into_iter().map(|part| ordered(part, depth - 1)).collect();
            parts.sort();
            parts.dedup();
            return format!("({})", parts.join(operator));
        }
    }
    match text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inner) if is_balanced(inner) => ordered(inner, depth - 1),
        _ => text.to_owned(),
    }
}

/// The text between operators that stand in no brackets.
fn split<'t>(text: &'t str, operator: &str) -> Vec<&'t str> {
    let (mut parts, mut open, mut from) = (Vec::new(), 0usize, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' => open += 1,
            ')' => open = open.saturating_sub(1),
            _ if open == 0 && at >= from && text[at..].starts_with(operator) => {
                parts.push(&text[from..at]);
                from = at + operator.len();
            }
            _ => {}
        }
    }
    parts.push(&text[from..]);
    parts
}

/// Whether no bracket is closed that was not opened.
fn is_balanced(text: &str) -> bool {
    let mut open = 0i64;
    let never_below = text.chars().all(|c| {
        open += i64::from(c == '(') - i64::from(c == ')');
        open >= 0
    });
    never_below && open == 0
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn order_blanks_and_brackets_say_nothing() {
        assert!(same("defined(A) && defined(B)", "defined(B)&&(defined(A))"));
        assert!(same("(defined(A) || defined(B)) && C", "C && (defined(B) || defined(A))"));
        assert!(!same("defined(A) && defined(B)", "defined(A) || defined(B)"));
        assert!(!same("A && B || C", "A && (B || C)"));
        assert!(!same("!(A || B)", "!A || B"));
    }
}
