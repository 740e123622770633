//! Which members older or other servers may lack.

use super::overrides::Overrides;
use crate::config::Config;
use qmp_schema::model::{Member, Meta};

/// The oldest release whose messages must be read; `None` where only the schema's own have to.
pub(crate) struct Floor(Option<Release>);

/// The numbers of a release, without zeros at the end: `6.2.0` is `6.2`.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Release(Vec<u64>);

impl Floor {
    /// The config's.
    pub(crate) fn new(config: &Config, overrides: &mut Overrides<'_>) -> Floor {
        let floor = config.floor.as_deref();
        let release = floor.and_then(Release::parse);
        if let Some(given) = floor.filter(|_| release.is_none()) {
            overrides.complain(format!("floor(\"{given}\"): this is no release; one is written as \"6.2\""));
        }
        Floor(release)
    }

    /// Whether a server can lack the member, however mandatory it is, though it has the type or entry of
    /// `holder`: since it is older, newer, or built otherwise.
    pub(crate) fn may_lack(&self, member: &Member, holder: &Meta) -> bool {
        let meta = &member.meta;
        let conditional = meta.condition.is_some() && meta.condition != holder.condition;
        let later = || {
            let (floor, since) = (self.0.as_ref()?, release(meta)?);
            Some(since > *floor && Some(since) > release(holder))
        };
        conditional || meta.removed.is_some() || later().unwrap_or(false)
    }
}

/// The release that introduced it, where that is said in numbers.
fn release(meta: &Meta) -> Option<Release> {
    meta.since.as_deref().and_then(Release::parse)
}

impl Release {
    fn parse(text: &str) -> Option<Release> {
        let mut numbers = text
            .split('.')
            .map(|part| part.parse().ok().filter(|_| part.bytes().all(|byte| byte.is_ascii_digit())))
            .collect::<Option<Vec<u64>>>()?;
        while numbers.last() == Some(&0) {
            numbers.pop();
        }
        Some(Release(numbers))
    }
}

#[cfg(test)]
mod tests {
    use super::Release;

    #[test]
    fn releases_compare_by_their_numbers() {
        let ascending = ["0.14.0", "1.2", "2.0", "2.0.1", "2.10", "10.0", "10.0.2"].map(Release::parse);
        assert!(ascending.iter().all(Option::is_some));
        assert!(ascending.is_sorted_by(|a, b| a < b));
        assert!(Release::parse("6.2") == Release::parse("6.2.0"));
    }

    #[test]
    fn what_is_no_release() {
        for text in ["", "6.", ".2", "v6.2", "6.2-rc1", "+6", "6 .2", "99999999999999999999"] {
            assert!(Release::parse(text).is_none(), "{text}");
        }
    }
}
