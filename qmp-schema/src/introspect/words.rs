//! Names out of names.

/// How long a word may become: names are made of two or three.
const MAX_LENGTH: usize = 64;

/// `query-block` is `QueryBlock`, `BLOCK_IO_ERROR` is `BlockIoError`: letters and digits of ASCII, 64 at most.
pub(super) fn pascal(wire_name: &str) -> String {
    let mut name = String::new();
    for word in wire_name.split(|c: char| !c.is_ascii_alphanumeric()) {
        let is_shouted = !word.contains(|c: char| c.is_ascii_lowercase());
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters.map(|c| if is_shouted { c.to_ascii_lowercase() } else { c }));
    }
    name.truncate(MAX_LENGTH);
    name
}

/// What one element is called of an array of this name.
pub(super) fn singular(wire_name: &str) -> String {
    let without = |end: &str| wire_name.strip_suffix(end).filter(|stem| !stem.is_empty());
    if let Some(stem) = without("ies") {
        return format!("{stem}y");
    }
    let is_plural =
        !["ss", "us", "is"].iter().any(|end| wire_name.ends_with(end)) || wire_name.ends_with("cpus");
    let ends_hissing = ["sses", "xes", "shes"].iter().any(|end| wire_name.ends_with(end));
    let stem = if ends_hissing { without("es") } else { without("s").filter(|_| is_plural) };
    stem.unwrap_or(wire_name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        for (wire_name, name) in [
            ("query-block", "QueryBlock"),
            ("BLOCK_IO_ERROR", "BlockIoError"),
            ("__com.redhat_x", "ComRedhatX"),
            ("x-IOThreads", "XIOThreads"),
            ("é", ""),
        ] {
            assert_eq!(pascal(wire_name), name);
        }
    }

    #[test]
    fn elements() {
        for (many, one) in [
            ("disks", "disk"),
            ("query-hotpluggable-cpus", "query-hotpluggable-cpu"),
            ("capabilities", "capability"),
            ("addresses", "address"),
            ("boxes", "box"),
            ("status", "status"),
            ("address", "address"),
            ("caches", "cache"),
            ("nodes", "node"),
            ("s", "s"),
            ("data", "data"),
        ] {
            assert_eq!(singular(many), one);
        }
    }
}
