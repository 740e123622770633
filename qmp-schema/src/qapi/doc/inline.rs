//! Markup inside a text: literals, emphasis, references.

/// The text without markup. Literals, references and names get double quotes, as the classic text has them.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    // Once no literal closes any more, none of those behind does: what keeps this linear.
    let mut literals_close = true;
    while let Some(at) = rest.find(['`', '@', '*', '\\']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let taken = match rest.as_bytes().first() {
            Some(b'`') if rest.starts_with("``") => literal(rest, &mut out, &mut literals_close),
            Some(b'`') => interpreted(rest, &mut out),
            Some(b'@') => name(rest, &mut out),
            Some(b'*') => emphasis(rest, &mut out),
            _ => escaped(rest, &mut out),
        };
        rest = rest.get(taken..).unwrap_or("");
    }
    out.push_str(rest);
    out
}

/// In double quotes, unless it has quotes already.
fn quote(text: &str, out: &mut String) {
    if text.contains('"') || out.ends_with(['"', '\'']) {
        out.push_str(text);
    } else {
        out.extend(["\"", text, "\""]);
    }
}

/// ` ``text`` `.
fn literal(rest: &str, out: &mut String, close: &mut bool) -> usize {
    let inner = &rest[2..];
    let end = if *close { inner.find("``") } else { None };
    match end {
        Some(end) if end > 0 => {
            quote(inner[..end].trim(), out);
            end + 4
        }
        _ => {
            *close = end.is_some();
            out.push_str("``");
            2
        }
    }
}

/// `` `text` ``, `` :role:`text` ``, `` `text <target>`_ ``; in old comments also `` `text' ``.
fn interpreted(rest: &str, out: &mut String) -> usize {
    let inner = &rest[1..];
    let tick = inner.find('`');
    let candidates = &inner[..tick.unwrap_or(inner.len())];
    if let Some(end) = closing_apostrophe(candidates) {
        quote(&inner[..end], out);
        return end + 2;
    }
    let Some(end) = tick.filter(|&end| end > 0) else {
        out.push('`');
        return 1;
    };
    let role = take_role(out);
    let text = &inner[..end];
    let taken = end + 2 + rest[end + 2..].bytes().take_while(|&byte| byte == b'_').count();
    let (shown, target) = match text.strip_suffix('>').and_then(|text| text.split_once('<')) {
        Some((shown, target)) if !shown.trim().is_empty() => (shown.trim(), Some(target)),
        _ => (text, None),
    };
    let shown = match shown.strip_prefix('~') {
        Some(path) => path.rsplit('.').next().unwrap_or(path),
        None => shown.trim_start_matches('!'),
    };
    // Roles of QAPI name things of the schema; those of Sphinx (`doc`, `ref`) refer to a text by its title.
    match role {
        Some(role) if !role.starts_with("qapi") => out.push_str(shown),
        _ if target.is_some() => out.push_str(shown),
        _ => quote(shown, out),
    }
    taken
}

/// Where an apostrophe ends a word, in text that a backtick opens.
fn closing_apostrophe(text: &str) -> Option<usize> {
    let ends = text
        .match_indices('\'')
        .map(|(at, _)| at)
        .find(|&at| !text[at + 1..].starts_with(|c: char| c.is_alphanumeric()));
    ends.filter(|&at| at > 0)
}

/// How long a role's name may be. Those of Sphinx have 20 letters at most.
const MAX_ROLE: usize = 64;

/// Takes `:role:` off the end.
fn take_role(out: &mut String) -> Option<String> {
    let name_end = out.len() - out.strip_suffix(':').map_or(0, |_| 1);
    let in_role =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-' | b'_' | b'.' | b'+');
    let length = out.bytes().rev().take(MAX_ROLE).take_while(in_role).count();
    let start = out.len() - length;
    let role = out.get(start..name_end)?.strip_prefix(':')?.to_owned();
    if name_end == out.len() || role.is_empty() {
        return None;
    }
    out.truncate(start);
    Some(role)
}

/// `@name`.
fn name(rest: &str, out: &mut String) -> usize {
    let in_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let length = rest.bytes().skip(1).take_while(in_name).count();
    let name = rest[1..=length].trim_end_matches(['-', '.']);
    if name.is_empty() || out.ends_with(|c: char| c.is_alphanumeric()) {
        out.push('@');
        return 1;
    }
    quote(name, out);
    name.len() + 1
}

/// `*text*` and `**text**`, where RST would see them: not inside a word, no blank at the inner side.
fn emphasis(rest: &str, out: &mut String) -> usize {
    let mark = if rest.starts_with("**") { "**" } else { "*" };
    let inner = &rest[mark.len()..];
    let text = inner.find('*').map(|end| &inner[..end]).filter(|text| !text.is_empty());
    if let Some(text) = text.filter(|text| text.trim() == *text) {
        let behind = &inner[text.len()..];
        let closes = behind.starts_with(mark)
            && !behind[mark.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '*');
        if closes && !out.ends_with(|c: char| c.is_alphanumeric() || c == '*') {
            out.push_str(text);
            return mark.len() * 2 + text.len();
        }
    }
    out.push_str(mark);
    mark.len()
}

/// A backslash: before punctuation it takes that as it is, before a blank it joins what is around.
fn escaped(rest: &str, out: &mut String) -> usize {
    match rest.chars().nth(1) {
        Some(' ') => 2,
        Some(c) if c.is_ascii_punctuation() => {
            out.push(c);
            2
        }
        _ => {
            out.push('\\');
            1
        }
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn every_form() {
        for (text, expected) in [
            ("set ``-S`` or ``\"x\"``", "set \"-S\" or \"x\""),
            ("see @speed, '@speed' or a@b", "see \"speed\", 'speed' or a@b"),
            ("@a's and @x-b.", "\"a\"'s and \"x-b\"."),
            ("is *not* so, **never** so", "is not so, never so"),
            ("c*h<9, 2 * 3 * 4, a*b*c", "c*h<9, 2 * 3 * 4, a*b*c"),
            ("\\*-targets \\\\ a\\ b \\n", "*-targets \\ ab \\n"),
            ("as :qapi:cmd:`stop` says", "as \"stop\" says"),
            ("see :doc:`Manual </a/b>` or :doc:`/a/b`", "see Manual or /a/b"),
            ("see `a-b` and `text <http://x>`__.", "see \"a-b\" and text."),
            ("the `pipe' that isn't", "the \"pipe\" that isn't"),
            (":ref:`~a.b.c`", "c"),
            ("std::`x`", "std::\"x\""),
            ("open `` and ` and @ and ** and *", "open `` and ` and @ and ** and *"),
            ("ü``é``ü*é*", "ü\"é\"ü*é*"),
        ] {
            assert_eq!(plain(text), expected, "{text}");
        }
    }

    #[test]
    fn what_never_closes_takes_linear_time() {
        for piece in ["`", "``a", "*", "*a ", "**", "@", "\\", ":a:`", "`a'b", ":doc:`a`"] {
            plain(&piece.repeat(300_000));
        }
    }
}
