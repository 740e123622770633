//! Arguments are documented by the names they are declared with.

use crate::lint::arguments::compare;
use crate::lint::{Context, Findings, Level, Rule};

pub(super) const RULE: Rule = Rule {
    id: "argument-name",
    level: Level::Deny,
    summary: "an argument has one name in args_type and another in the documentation",
    page: include_str!("argument_name.md"),
    check,
};

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for documented in context.documented() {
        for (argument, told) in compare(&documented).renamed {
            let message = format!("argument '{}' is documented as '{}'", argument.name, told.name.text);
            findings.add(argument.span, message, |it| {
                documented
                    .named(it)
                    .related(told.name.span, "documented here")
                    .help(format!("document it as '{}', the only name that QEMU takes", argument.name))
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::lint::tests::{command, found};

    #[test]
    fn what_can_only_be_meant() {
        let renamed = |declared: &str, documented: &str| {
            let items = format!("Arguments:\n\n- \"{documented}\": how much (json-int)\n");
            found(&RULE, &command("set", &format!("{declared}:i"), &items))
        };
        assert_eq!(renamed("size", "size"), [""; 0]);
        assert_eq!(
            renamed("buf-size", "buf_size"),
            ["3:24: argument 'buf-size' is documented as 'buf_size'"]
        );
        assert_eq!(renamed("lenght", "length"), ["3:24: argument 'lenght' is documented as 'length'"]);
        assert_eq!(renamed("end", "length"), ["3:24: argument 'end' is documented as 'length'"]);
        let of_another_type = "Arguments:\n\n- \"length\": how much (json-int)\n";
        assert_eq!(found(&RULE, &command("set", "file:s", of_another_type)), [""; 0]);
    }
}
