//! Days and seconds of the proleptic Gregorian calendar in UTC, and the directives of strftime in the C locale.

/// A moment in parts; months and days from 1, Monday is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Civil {
    pub year: i64,
    pub month: i64,
    pub day: i64,
    pub hour: i64,
    pub minute: i64,
    pub second: i64,
    pub weekday: i64,
    pub yearday: i64,
}

/// Days since 1970-01-01.
pub fn days_of(year: i64, month: i64, day: i64) -> i64 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let doy = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
}

/// The year, month and day of a day since 1970-01-01.
pub fn date_of(days: i64) -> (i64, i64, i64) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = doy - (153 * mp + 2) / 5 + 1;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    (yoe + era * 400 + i64::from(month <= 2), month, day)
}

/// The parts of a second since the epoch.
pub fn civil(seconds: i64) -> Civil {
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let (year, month, day) = date_of(days);
    Civil {
        year,
        month,
        day,
        hour: rest / 3600,
        minute: rest / 60 % 60,
        second: rest % 60,
        weekday: (days + 3).rem_euclid(7),
        yearday: days - days_of(year, 1, 1) + 1,
    }
}

/// The second since the epoch; parts out of range carry over, as `timegm` does it.
pub fn seconds_of(c: &Civil) -> i64 {
    let months = c.month - 1;
    let days = days_of(c.year + months.div_euclid(12), months.rem_euclid(12) + 1, 1) + c.day - 1;
    days * 86_400 + c.hour * 3600 + c.minute * 60 + c.second
}

/// The weekdays' names, Monday first.
pub const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
/// The months' names.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn named(names: &'static [&'static str], at: i64) -> &'static str {
    usize::try_from(at)
        .ok()
        .and_then(|i| names.get(i))
        .copied()
        .unwrap_or("?")
}

/// The ISO year and week (PEP: `%G`, `%V`).
pub fn iso_week(c: &Civil) -> (i64, i64) {
    let leap = |y: i64| y % 4 == 0 && (y % 100 != 0 || y % 400 == 0);
    let weeks = |y: i64| {
        let first = (days_of(y, 1, 1) + 3).rem_euclid(7);
        if first == 3 || (first == 2 && leap(y)) {
            53
        } else {
            52
        }
    };
    let week = (c.yearday - 1 - c.weekday + 10).div_euclid(7);
    if week < 1 {
        (c.year - 1, weeks(c.year - 1))
    } else if week > weeks(c.year) {
        (c.year + 1, 1)
    } else {
        (c.year, week)
    }
}

/// What `strftime` knows of a moment beside its parts.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The zone's name; empty where the time tuple has none.
    pub zone: String,
    /// Seconds east of UTC.
    pub offset: i64,
    /// Daylight saving, -1 where nobody knows: then there is no offset to show.
    pub saving: i64,
}

/// `strftime` of glibc in the C locale; an unknown directive stays as it is.
pub fn format(text: &str, c: &Civil, place: &Place) -> String {
    let mut out = String::new();
    let mut rest = text.chars();
    while let Some(ch) = rest.next() {
        if ch != '%' {
            out.push(ch);
            continue;
        }
        let mut flag = None;
        let mut directive = rest.next();
        if let Some(f @ ('-' | '_' | '0' | '^' | '#')) = directive {
            flag = Some(f);
            directive = rest.next();
        }
        let Some(d) = directive else {
            out.push('%');
            out.extend(flag);
            break;
        };
        match directive_text(d, flag, c, place) {
            Some(text) if flag == Some('^') => out.push_str(&text.to_uppercase()),
            Some(text) => out.push_str(&text),
            None => {
                out.push('%');
                out.extend(flag);
                out.push(d);
            }
        }
    }
    out
}

/// A number with so many places, padded as the flag says.
fn number(n: i64, width: usize, pad: char, flag: Option<char>) -> String {
    match (flag, pad) {
        (Some('-'), _) => n.to_string(),
        (Some('_'), _) | (None, ' ') => format!("{n:>width$}"),
        _ => format!("{n:0width$}"),
    }
}

fn directive_text(d: char, flag: Option<char>, c: &Civil, place: &Place) -> Option<String> {
    let zero = |n: i64, width: usize| Some(number(n, width, '0', flag));
    let space = |n: i64, width: usize| Some(number(n, width, ' ', flag));
    let hour12 = if c.hour % 12 == 0 { 12 } else { c.hour % 12 };
    match d {
        'a' => Some(named(&DAYS, c.weekday).chars().take(3).collect()),
        'A' => Some(named(&DAYS, c.weekday).to_owned()),
        'b' | 'h' => Some(named(&MONTHS, c.month - 1).chars().take(3).collect()),
        'B' => Some(named(&MONTHS, c.month - 1).to_owned()),
        'c' => Some(format("%a %b %e %H:%M:%S %Y", c, place)),
        'C' => zero(c.year.div_euclid(100), 2),
        'd' => zero(c.day, 2),
        'D' | 'x' => Some(format("%m/%d/%y", c, place)),
        'e' => space(c.day, 2),
        'F' => Some(format("%Y-%m-%d", c, place)),
        'g' => zero(iso_week(c).0.rem_euclid(100), 2),
        'G' => Some(iso_week(c).0.to_string()),
        'H' => zero(c.hour, 2),
        'I' => zero(hour12, 2),
        'j' => zero(c.yearday, 3),
        'k' => space(c.hour, 2),
        'l' => space(hour12, 2),
        'm' => zero(c.month, 2),
        'M' => zero(c.minute, 2),
        'n' => Some("\n".to_owned()),
        'p' => Some(if c.hour < 12 { "AM" } else { "PM" }.to_owned()),
        'P' => Some(if c.hour < 12 { "am" } else { "pm" }.to_owned()),
        'r' => Some(format("%I:%M:%S %p", c, place)),
        'R' => Some(format("%H:%M", c, place)),
        's' => super::local::moment_of(c, place.saving)
            .ok()
            .map(|n| n.to_string()),
        'S' => zero(c.second, 2),
        't' => Some("\t".to_owned()),
        'T' | 'X' => Some(format("%H:%M:%S", c, place)),
        'u' => Some((c.weekday + 1).to_string()),
        'U' => zero((c.yearday - 1 + 7 - (c.weekday + 1) % 7) / 7, 2),
        'V' => zero(iso_week(c).1, 2),
        'w' => Some(((c.weekday + 1) % 7).to_string()),
        'W' => zero((c.yearday - 1 + 7 - c.weekday) / 7, 2),
        'y' => zero(c.year.rem_euclid(100), 2),
        'Y' => Some(c.year.to_string()),
        'z' if place.saving < 0 => Some(String::new()),
        'z' => {
            let (sign, minutes) = (
                if place.offset < 0 { '-' } else { '+' },
                place.offset.abs() / 60,
            );
            Some(format!("{sign}{:02}{:02}", minutes / 60, minutes % 60))
        }
        'Z' => Some(place.zone.clone()),
        '%' => Some("%".to_owned()),
        _ => None,
    }
}
