//! What each difference means: one table, effect by direction.

use super::change::{Direction, Verdict};

/// One kind of difference, and what it means.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable name in kebab-case.
    pub id: &'static str,
    /// What it finds, in one line without a full stop.
    pub summary: &'static str,
    /// What it means where the client sends it: in arguments, and of commands themselves. `None` where it cannot be there.
    pub send: Option<Verdict>,
    /// What it means where the client receives it: in replies and in data, and of events themselves.
    pub receive: Option<Verdict>,
    /// What it means for a client that sends; `{name}` stands for what it is about, `{value}` for a value or feature, `{old}` and
    /// `{new}` for what it was and is.
    pub(super) to_sender: &'static str,
    /// What it means for a client that receives.
    pub(super) to_receiver: &'static str,
    /// Its page in Markdown: what it means, an example on the wire, what to do.
    pub page: &'static str,
}

impl Rule {
    /// A rule of the deprecation policy: what it finds breaks clients in either direction.
    pub(crate) const fn of_policy(id: &'static str, summary: &'static str, page: &'static str) -> Rule {
        let breaking = Some(Verdict::Breaking);
        Rule { id, summary, send: breaking, receive: breaking, to_sender: "", to_receiver: "", page }
    }

    /// The verdict for a direction.
    pub fn verdict(&self, direction: Direction) -> Verdict {
        let cell = match direction {
            Direction::Send => self.send,
            Direction::Receive => self.receive,
        };
        cell.unwrap_or(Verdict::Info)
    }
}

/// The table as Markdown, as docs/compatibility.md has it.
pub fn table() -> String {
    let cell = |verdict: Option<Verdict>| verdict.map_or("-", Verdict::name);
    let row = |rule: &&Rule| {
        format!("| {} | {} | {} | {} |\n", rule.id, cell(rule.send), cell(rule.receive), rule.summary)
    };
    let head = "| effect | sent | received | what it is |\n| --- | --- | --- | --- |\n";
    ALL.iter().map(row).fold(head.to_owned(), |table, row| table + &row)
}

macro_rules! cell {
    (-) => {
        None
    };
    ($verdict:ident) => {
        Some(Verdict::$verdict)
    };
}

macro_rules! table {
    ($($name:ident $id:literal $send:tt $receive:tt, $summary:literal, $sender:literal, $receiver:literal;)*) => {
        $(pub(super) static $name: Rule = Rule {
            id: $id,
            summary: $summary,
            send: cell!($send),
            receive: cell!($receive),
            to_sender: $sender,
            to_receiver: $receiver,
            page: include_str!(concat!("rules/", $id, ".md")),
        };)*

        /// All rules, in the order of the table.
        pub(super) static ALL: &[&Rule] = &[$(&$name),*];
    };
}

table! {
    COMMAND_ADDED "command-added" Compatible -,
        "a command is new",
        "clients that do not know it never send it",
        "";
    COMMAND_REMOVED "command-removed" Breaking -,
        "a command is gone",
        "a client that sends it gets the error CommandNotFound",
        "";
    EVENT_ADDED "event-added" - Compatible,
        "an event is new",
        "",
        "a client has to pass over events that it does not know";
    EVENT_REMOVED "event-removed" - Breaking,
        "an event is gone",
        "",
        "a client that waits for it waits for ever";
    MEMBER_ADDED_OPTIONAL "member-added-optional" Compatible Compatible,
        "an optional member is new",
        "clients that do not send {name} get what they got before",
        "a client has to pass over members that it does not know";
    MEMBER_ADDED_MANDATORY "member-added-mandatory" Breaking Compatible,
        "a mandatory member is new",
        "a client that does not send {name} gets an error: it is missing",
        "a client has to pass over members that it does not know";
    MEMBER_REMOVED "member-removed" Breaking Breaking,
        "a member is gone",
        "a client that sends {name} gets an error: QEMU refuses unknown arguments",
        "a client that reads {name} does not find it";
    MEMBER_MADE_OPTIONAL "member-made-optional" Compatible Breaking,
        "a mandatory member is optional now",
        "clients that send {name} go on to work",
        "a client that takes {name} for granted fails where it is absent";
    MEMBER_MADE_MANDATORY "member-made-mandatory" Breaking Compatible,
        "an optional member is mandatory now",
        "a client that leaves {name} out gets an error: it is missing",
        "a client that copes without {name} copes with it";
    MEMBER_LISTED "member-listed" Info Info,
        "an object that takes any members lists one more",
        "{name} was accepted before, as all members were",
        "{name} could be there before";
    MEMBER_UNLISTED "member-unlisted" Risky Risky,
        "an object that takes any members lists one fewer",
        "{name} is still accepted, and it is not told any more what it does",
        "{name} can still be there, and nothing promises it";
    OBJECT_CLOSED "object-closed" Risky Compatible,
        "an object that took any members takes the listed ones alone",
        "a client that sends other members, or values of another type, gets an error",
        "all members are known now";
    OBJECT_OPENED "object-opened" Compatible Compatible,
        "an object that took the listed members alone takes any",
        "what was accepted is accepted still",
        "a client has to pass over members that it does not know";
    ENUM_VALUE_ADDED "enum-value-added" Compatible Risky,
        "an enumeration has a new value",
        "clients that do not know the value never send it",
        "a client that knows all values may fail when it meets '{value}'";
    ENUM_VALUE_REMOVED "enum-value-removed" Breaking Compatible,
        "a value of an enumeration is gone",
        "a client that sends '{value}' gets an error: it is no value of the enumeration",
        "'{value}' is not sent any more";
    BRANCH_FILLED "branch-filled" Risky Compatible,
        "a value of a union's discriminator had no members of its own and has mandatory ones now",
        "a client that sends '{value}' alone gets an error; if '{value}' alone never worked, nobody did",
        "a client has to pass over members that it does not know";
    TAG_CHANGED "tag-changed" Info Info,
        "another member, or none, decides which further members an object has",
        "the wire changes only where another finding says so",
        "the wire changes only where another finding says so";
    MEMBER_MOVED_TO_BRANCHES "member-moved-to-branches" Compatible Compatible,
        "all branches of a union have a member that its base had",
        "{name} is accepted as before",
        "{name} is there as before";
    MEMBER_MOVED_TO_SOME_BRANCHES "member-moved-to-some-branches" Breaking Risky,
        "some branches of a union have a member that its base had",
        "a client that sends {name} with another value of the discriminator gets an error",
        "a client that takes {name} for granted fails where the branch has none";
    MEMBER_MOVED_TO_BASE "member-moved-to-base" Compatible Compatible,
        "the base of a union has a member that branches had",
        "{name} is accepted as before",
        "{name} is there as before";
    ALTERNATE_FORM_ADDED "alternate-form-added" Compatible Breaking,
        "a value can be of a further JSON type",
        "what was accepted is accepted still",
        "a client that reads {name} meets a type that it does not know";
    ALTERNATE_FORM_REMOVED "alternate-form-removed" Breaking Compatible,
        "a value cannot be of one of its JSON types any more",
        "a client that sends {name} in that form gets an error",
        "{name} comes in the forms that are left";
    TYPE_TO_ALTERNATE "type-to-alternate" Compatible Breaking,
        "a value of one JSON type can be of others as well",
        "what was accepted is accepted still",
        "a client that reads {name} meets a type that it does not know";
    ALTERNATE_TO_TYPE "alternate-to-type" Breaking Compatible,
        "a value of several JSON types is of one of them now",
        "a client that sends {name} in another form gets an error",
        "{name} comes in the one form that is left";
    STRING_TO_ENUM "string-to-enum" Risky Compatible,
        "a string is an enumeration now",
        "a client that sends another string gets an error, if another string worked before",
        "{name} is one of the values that are listed now";
    ENUM_TO_STRING "enum-to-string" Compatible Risky,
        "an enumeration is any string now",
        "what was accepted is accepted still",
        "a client that knows all values may fail when it meets another";
    INTEGER_TO_NUMBER "integer-to-number" Compatible Breaking,
        "an integer can have a fraction now",
        "integers are numbers: what was accepted is accepted still",
        "a client that reads {name} as an integer fails at a fraction";
    NUMBER_TO_INTEGER "number-to-integer" Breaking Compatible,
        "a number cannot have a fraction any more",
        "a client that sends {name} with a fraction gets an error",
        "integers are numbers: clients go on to work";
    INTEGER_WIDENED "integer-widened" Compatible Risky,
        "an integer can be in a larger range",
        "what was accepted is accepted still",
        "a client that keeps {name} in the former width may meet a number that does not fit";
    INTEGER_NARROWED "integer-narrowed" Risky Compatible,
        "an integer has to be in a smaller range",
        "a client that sends {name} out of the new range gets an error, or did so before it was told",
        "{name} fits wherever it fitted before";
    INTEGER_RANGE_CHANGED "integer-range-changed" Risky Risky,
        "an integer is of another sign or range, neither within the other",
        "a client that sends {name} out of the new range gets an error, or did so before it was told",
        "a client that keeps {name} in the former width may meet a number that does not fit";
    ANY_TO_TYPED "any-to-typed" Risky Compatible,
        "a value of any type is of a known one now",
        "a client that sends {name} as something else gets an error, if that worked before",
        "{name} is of a known type now";
    TYPED_TO_ANY "typed-to-any" Compatible Risky,
        "a value of a known type can be anything now",
        "what was accepted is accepted still",
        "nothing promises what {name} is any more";
    TYPE_CHANGED "type-changed" Breaking Breaking,
        "a value is of another JSON type",
        "a client that sends {name} as it was gets an error: wrong type",
        "a client that reads {name} as it was fails: wrong type";
    WRAPPER_DROPPED "wrapper-dropped" Breaking Breaking,
        "an object has the members that lay in one of its members",
        "a client that sends the members where they lay gets an error",
        "a client that reads the members where they lay does not find them";
    WRAPPER_ADDED "wrapper-added" Breaking Breaking,
        "an object has its members in one of its members",
        "a client that sends the members where they were gets an error",
        "a client that reads the members where they were does not find them";
    REPLY_ADDED "reply-added" - Compatible,
        "a command that answered with the empty object tells something",
        "",
        "a client has to pass over members that it does not know";
    REPLY_REMOVED "reply-removed" - Breaking,
        "a command that told something answers with the empty object",
        "",
        "a client that reads the reply finds nothing in it";
    ANSWER_CHANGED "answer-changed" - Breaking,
        "whether success is answered at all has changed",
        "",
        "a client that waits for an answer, or does not expect one, is out of step with the answers";
    OUT_OF_BAND_GAINED "out-of-band-gained" Compatible -,
        "a command can be sent out-of-band",
        "clients that send it in turn go on to work",
        "";
    OUT_OF_BAND_LOST "out-of-band-lost" Breaking -,
        "a command cannot be sent out-of-band any more",
        "a client that sends it with exec-oob gets an error",
        "";
    FEATURE_ADDED "feature-added" Info Info,
        "a feature is announced",
        "a client can ask for '{value}' before it relies on it",
        "a client can ask for '{value}' before it relies on it";
    FEATURE_REMOVED "feature-removed" Risky Risky,
        "a feature is not announced any more",
        "a client that asks for '{value}' takes this QEMU for one that cannot do it",
        "a client that asks for '{value}' takes this QEMU for one that cannot do it";
    DEPRECATION_ADDED "deprecation-added" Info Info,
        "something is deprecated now",
        "it works still; it may go two releases after the first that says so",
        "it is there still; it may go two releases after the first that says so";
    DEPRECATION_WITHDRAWN "deprecation-withdrawn" Info Info,
        "something is not deprecated any more",
        "it stays",
        "it stays";
    INSTABILITY_ADDED "instability-added" Risky Risky,
        "something is unstable now",
        "it may change or go in any release from now on",
        "it may change or go in any release from now on";
    INSTABILITY_WITHDRAWN "instability-withdrawn" Compatible Compatible,
        "something is stable now",
        "it is promised from now on",
        "it is promised from now on";
    CONDITION_ADDED "condition-added" Risky Risky,
        "something stands under a build condition now",
        "a QEMU that is built without it refuses it",
        "a QEMU that is built without it does not send it";
    CONDITION_REMOVED "condition-removed" Compatible Compatible,
        "something stands under no build condition any more",
        "every QEMU has it",
        "a QEMU that was built without it sends it now";
    CONDITION_CHANGED "condition-changed" Risky Risky,
        "something stands under another build condition",
        "which builds have it has changed",
        "which builds have it has changed";
    DEFAULT_CHANGED "default-changed" Info Info,
        "what the absence of a member stands for has changed",
        "a client that leaves {name} out gets something else, unless the documentation alone was wrong",
        "a client that finds {name} absent has to take it for something else";
}
