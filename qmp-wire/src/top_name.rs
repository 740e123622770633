//! The names of the members of messages.

use crate::codec::{Members, Problem};

/// A member of a reply or an event.
#[derive(Clone, Copy)]
pub(crate) enum TopName {
    Event,
    Data,
    Timestamp,
    Return,
    Error,
    Id,
    Other,
}

impl TopName {
    /// The next member; `None` where there is none.
    pub(crate) fn next(
        members: &mut Members<'_>,
        guess: Option<(&str, TopName)>,
    ) -> Result<Option<TopName>, Problem> {
        members.next_name(guess, |name| match name {
            "event" => TopName::Event,
            "data" => TopName::Data,
            "timestamp" => TopName::Timestamp,
            "return" => TopName::Return,
            "error" => TopName::Error,
            "id" => TopName::Id,
            _ => TopName::Other,
        })
    }
}
