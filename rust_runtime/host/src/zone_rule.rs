//! Zones as POSIX writes them in `TZ`: `CET-1CEST,M3.5.0,M10.5.0/3`.
use super::Kind;

/// A zone with at most two kinds of time in a year.
#[derive(Debug)]
pub(super) struct Rule {
    standard: Kind,
    saving: Option<Saving>,
}

#[derive(Debug)]
struct Saving {
    kind: Kind,
    start: Change,
    end: Change,
}

/// When one kind of time follows the other, in seconds of the local day.
#[derive(Clone, Copy, Debug)]
struct Change {
    day: Day,
    time: i64,
}

#[derive(Clone, Copy, Debug)]
enum Day {
    /// From 1; February 29 is never counted.
    WithoutLeap(i64),
    /// From 0; February 29 is counted.
    Counted(i64),
    /// Month, week (5 is the last) and weekday (Sunday is 0).
    Weekday(i64, i64, i64),
}

struct Text<'a>(&'a str);

impl<'a> Text<'a> {
    fn skip(&mut self, c: char) -> bool {
        match self.0.strip_prefix(c) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }

    fn split(&mut self, at: usize) -> &'a str {
        let (head, rest) = self.0.split_at(at);
        self.0 = rest;
        head
    }

    fn name(&mut self) -> Option<&'a str> {
        if let Some(quoted) = self.0.strip_prefix('<') {
            let end = quoted.find('>')?;
            self.0 = &quoted[end + 1..];
            return Some(&quoted[..end]);
        }
        let end = self
            .0
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(self.0.len());
        (end >= 3).then(|| self.split(end))
    }

    fn number(&mut self) -> Option<i64> {
        let end = self
            .0
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(self.0.len());
        self.split(end).parse().ok()
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    fn time(&mut self) -> Option<i64> {
        let sign = if self.skip('-') {
            -1
        } else {
            self.skip('+');
            1
        };
        let mut seconds = self.number()? * 3600;
        if self.skip(':') {
            seconds += self.number()? * 60;
            if self.skip(':') {
                seconds += self.number()?;
            }
        }
        Some(sign * seconds)
    }

    fn change(&mut self) -> Option<Change> {
        let day = if self.skip('J') {
            Day::WithoutLeap(self.number()?)
        } else if self.skip('M') {
            let month = self.number()?;
            let week = self.skip('.').then(|| self.number())??;
            let weekday = self.skip('.').then(|| self.number())??;
            if !(1..=12).contains(&month) || !(1..=5).contains(&week) || weekday > 6 {
                return None;
            }
            Day::Weekday(month, week, weekday)
        } else {
            Day::Counted(self.number()?)
        };
        let time = if self.skip('/') { self.time()? } else { 7200 };
        Some(Change { day, time })
    }
}

/// A rule; None where the text is none.
pub(super) fn parse(text: &str) -> Option<Rule> {
    let mut t = Text(text);
    let name = t.name()?.to_owned();
    let Some(west) = t.time() else {
        let standard = Kind {
            offset: 0,
            saving: false,
            name,
        };
        return Some(Rule {
            standard,
            saving: None,
        });
    };
    let standard = Kind {
        offset: -west,
        saving: false,
        name,
    };
    if t.0.is_empty() {
        return Some(Rule {
            standard,
            saving: None,
        });
    }
    let name = t.name()?.to_owned();
    let offset = if t.0.is_empty() || t.0.starts_with(',') {
        standard.offset + 3600
    } else {
        -t.time()?
    };
    let mut rest = Text(if t.0.is_empty() {
        ",M3.2.0,M11.1.0"
    } else {
        t.0
    });
    let start = rest.skip(',').then(|| rest.change())??;
    let end = rest.skip(',').then(|| rest.change())??;
    let kind = Kind {
        offset,
        saving: true,
        name,
    };
    Some(Rule {
        standard,
        saving: Some(Saving { kind, start, end }),
    })
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days from 1970 to January 1 of a year.
fn first_of(year: i64) -> i64 {
    let before = year - 1;
    before * 365 + before.div_euclid(4) - before.div_euclid(100) + before.div_euclid(400) - 719_162
}

impl Change {
    /// Seconds from 1970 to the change, on the clock that it ends.
    fn in_year(self, year: i64) -> i64 {
        const LENGTHS: [i64; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let first = first_of(year);
        let leap = i64::from(is_leap(year));
        let day = match self.day {
            Day::WithoutLeap(n) => first + n - 1 + if n >= 60 { leap } else { 0 },
            Day::Counted(n) => first + n,
            Day::Weekday(month, week, weekday) => {
                let (mut start, mut length) = (first, 31);
                for (m, days) in (1..).zip(LENGTHS) {
                    length = days + if m == 2 { leap } else { 0 };
                    if m == month {
                        break;
                    }
                    start += length;
                }
                // 1970-01-01 was a Thursday.
                let to = (weekday - (start + 4)).rem_euclid(7) + (week - 1) * 7;
                start + if to >= length { to - 7 } else { to }
            }
        };
        day * 86_400 + self.time
    }
}

impl Rule {
    pub(super) fn at(&self, seconds: i64) -> Kind {
        let Some(saving) = &self.saving else {
            return self.standard.clone();
        };
        let year = year_of(seconds + self.standard.offset);
        let start = saving.start.in_year(year) - self.standard.offset;
        let end = saving.end.in_year(year) - saving.kind.offset;
        let on = if start < end {
            start <= seconds && seconds < end
        } else {
            !(end <= seconds && seconds < start)
        };
        if on {
            saving.kind.clone()
        } else {
            self.standard.clone()
        }
    }
}

/// The year of a second since 1970.
fn year_of(seconds: i64) -> i64 {
    let days = seconds.div_euclid(86_400);
    let mut year = 1970 + days.div_euclid(366);
    let fits = |year: i64| first_of(year + 1) > days;
    year += (days - first_of(year)) / 366;
    while !fits(year) {
        year += 1;
    }
    while first_of(year) > days {
        year -= 1;
    }
    year
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn central_european_time_changes_in_march_and_october() {
        let rule = parse("CET-1CEST,M3.5.0,M10.5.0/3").expect("a rule");
        let at = |seconds| rule.at(seconds).name;
        assert_eq!(at(1_711_846_799), "CET");
        assert_eq!(at(1_711_846_800), "CEST");
        assert_eq!(at(1_729_990_799), "CEST");
        assert_eq!(at(1_729_990_800), "CET");
    }

    #[test]
    fn the_south_has_its_summer_over_new_year() {
        let rule = parse("AEST-10AEDT,M10.1.0,M4.1.0/3").expect("a rule");
        assert_eq!(rule.at(1_704_067_200).name, "AEDT");
        assert_eq!(rule.at(1_719_792_000).name, "AEST");
    }

    #[test]
    fn what_is_no_rule_is_none() {
        for text in ["", "A", "1", "ABC1DEF,M1", "ABC1DEF,M13.1.1,M2.1.1"] {
            assert!(parse(text).is_none(), "{text}");
        }
    }
}
