//! The date of a manual page.

use std::fmt;
use std::str::FromStr;

/// A day, which is shown as `2025-04-22`. The default is the day on which the clock of Unix starts: no date, as reproducible
/// builds write it.
///
/// ```
/// use qmp_codegen::docs::Date;
///
/// let date: Date = "2025-04-22".parse()?;
/// assert_eq!(date, Date::of_timestamp(1_745_280_000));
/// assert!("2025-02-29".parse::<Date>().is_err());
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    year: u64,
    month: u64,
    day: u64,
}

impl Default for Date {
    fn default() -> Date {
        Date { year: 1970, month: 1, day: 1 }
    }
}

impl Date {
    /// The day of a timestamp, which counts seconds as `SOURCE_DATE_EPOCH` does; of one behind the year 9999, its last day.
    pub fn of_timestamp(seconds: u64) -> Date {
        let mut days = seconds / 86_400;
        for year in 1970..=9999 {
            for month in 1..=12 {
                let length = days_of(year, month);
                if days < length {
                    return Date { year, month, day: days + 1 };
                }
                days -= length;
            }
        }
        Date { year: 9999, month: 12, day: 31 }
    }
}

fn days_of(year: u64, month: u64) -> u64 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Date, String> {
        let problem = || "there is no such day; one is written 2025-04-22".to_owned();
        let parts: Vec<&str> = text.split('-').collect();
        let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        if lengths != [4, 2, 2] || !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
            return Err(problem());
        }
        let numbers: Vec<u64> = parts.iter().filter_map(|part| part.parse().ok()).collect();
        match numbers[..] {
            [year, month @ 1..=12, day] if (1..=days_of(year, month)).contains(&day) => {
                Ok(Date { year, month, day })
            }
            _ => Err(problem()),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_are_days() {
        for (seconds, day) in [
            (0, "1970-01-01"),
            (86_399, "1970-01-01"),
            (951_782_400, "2000-02-29"),
            (4_107_542_400, "2100-03-01"),
            (u64::MAX, "9999-12-31"),
        ] {
            assert_eq!(Date::of_timestamp(seconds).to_string(), day);
        }
    }

    #[test]
    fn other_texts_are_no_days() {
        for text in
            ["", "2025-4-22", "2025-04-31", "2025-13-01", "2025-00-10", "+025-04-22", "today", "2025-04-22-"]
        {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }
}
