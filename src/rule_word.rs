//! Rules as arguments: shells complete them.

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser, ValueParserFactory};
use clap::error::ErrorKind;
use clap::{Arg, Command, Error};
use qmp_review::{lint, report};
use std::ffi::OsStr;

/// A rule, or a word for several.
#[derive(Clone, Debug)]
pub(crate) struct RuleWord(pub(crate) String);

impl ValueParserFactory for RuleWord {
    type Parser = RuleWordParser;

    fn value_parser() -> RuleWordParser {
        RuleWordParser
    }
}

/// Reads a [`RuleWord`].
#[derive(Clone, Debug)]
pub(crate) struct RuleWordParser;

impl TypedValueParser for RuleWordParser {
    type Value = RuleWord;

    fn parse_ref(&self, cmd: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<RuleWord, Error> {
        let word = StringValueParser::new().parse_ref(cmd, arg, value)?;
        if lint::is_level_word(&word) {
            return Ok(RuleWord(word));
        }
        // clap's own message would list all rules.
        let message = format!("there is no rule '{word}'\n\n  tip: {}\n", lint::did_you_mean_rule(&word));
        Err(Error::raw(ErrorKind::ValueValidation, message).with_cmd(cmd))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue>>> {
        Some(Box::new(lint::level_words().map(PossibleValue::new)))
    }
}

/// Reads any name. Those of rules are known beforehand; those of entries are in the source.
#[derive(Clone, Debug)]
pub(crate) struct AnyName;

impl TypedValueParser for AnyName {
    type Value = String;

    fn parse_ref(&self, cmd: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, Error> {
        StringValueParser::new().parse_ref(cmd, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue>>> {
        let of_diff = report::rules().map(|rule| rule.id);
        Some(Box::new(lint::rules().iter().map(|rule| rule.id).chain(of_diff).map(PossibleValue::new)))
    }
}
