//! `strptime` (`Lib/_strptime.py`) in the C locale: one directive after the other, with the backtracking of its regular expressions.
use super::calendar::{Civil, DAYS, MONTHS, days_of};
use crate::error::{PyErr, value_error};
use crate::object::{R, str};
use crate::ops;

/// What was read of a text.
pub struct Read {
    /// The moment, weekday and day of the year included.
    pub civil: Civil,
    /// Microseconds.
    pub micro: i64,
    /// Daylight saving: -1 where the text does not say.
    pub saving: i64,
    /// The zone's name as the text has it.
    pub zone: Option<String>,
    /// Seconds and microseconds east of UTC.
    pub offset: Option<(i64, i64)>,
}

/// A part of a format.
enum Piece {
    Char(char),
    Space,
    Directive(char),
}

/// What `%c`, `%x` and `%X` stand for.
fn composed(directive: char) -> Option<&'static str> {
    Some(match directive {
        'c' => "%a %b %d %H:%M:%S %Y",
        'x' => "%m/%d/%y",
        'X' => "%H:%M:%S",
        _ => return None,
    })
}

const DIRECTIVES: &str = "dfHIGjmMSUwuVyYzAaBbpZW%";

fn pieces(format: &str) -> R<Vec<Piece>> {
    let mut out = Vec::new();
    let mut rest = format.chars().peekable();
    while let Some(c) = rest.next() {
        if is_space(c) {
            while rest.next_if(|c| is_space(*c)).is_some() {}
            out.push(Piece::Space);
            continue;
        }
        if c != '%' {
            out.push(Piece::Char(c));
            continue;
        }
        match rest.next() {
            None => return Err(value_error(format!("stray % in format '{format}'"))),
            Some('%') => out.push(Piece::Char('%')),
            Some(d) if DIRECTIVES.contains(d) => out.push(Piece::Directive(d)),
            Some(d) => match composed(d) {
                Some(inner) => out.extend(pieces(inner)?),
                None => return Err(bad_directive(d, format)),
            },
        }
    }
    Ok(out)
}

/// The regular expression that CPython makes of the format escapes some characters and writes white space as `\s+`: the backslash is what
/// it then finds behind the `%`.
#[cold]
fn bad_directive(d: char, format: &str) -> PyErr {
    let shown = if is_space(d) || "\\.^$*+?(){}[]|".contains(d) {
        '%'
    } else {
        d
    };
    value_error(format!("'{shown}' is a bad directive in format '{format}'"))
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c)
}

/// What directives found, by letter.
#[derive(Default)]
struct Found(Vec<(char, String)>);

impl Found {
    fn get(&self, directive: char) -> Option<&str> {
        let found = self.0.iter().find(|(d, _)| *d == directive);
        found.map(|(_, text)| text.as_str())
    }

    /// What the last directive says that says something of the kind.
    fn last<T>(&self, meaning: impl Fn(char, &str) -> Option<T>) -> Option<T> {
        self.0.iter().rev().find_map(|(d, text)| meaning(*d, text))
    }
}

/// The value of a digit of any script, as `\d` takes it.
fn digit(c: char) -> Option<i64> {
    crate::text::classify::decimal_value(c).map(i64::from)
}

/// What a directive's regular expression has before its names: characters, sets in brackets, `D` for a digit of any script.
fn expression(directive: char) -> &'static str {
    match directive {
        'd' => "3[01]|[12]D|0[1-9]|[1-9]| [1-9]",
        'H' => "2[0-3]|[01]D|D",
        'I' | 'm' => "1[0-2]|0[1-9]|[1-9]",
        'j' => "36[0-6]|3[0-5]D|[12]DD|0[1-9]D|00[1-9]|[1-9]D|0[1-9]|[1-9]",
        'M' => "[0-5]D|D",
        'S' => "6[01]|[0-5]D|D",
        'U' | 'W' => "5[0-3]|[0-4]D|D",
        'V' => "5[0-3]|0[1-9]|[1-4]D|D",
        'w' => "[0-6]",
        'u' => "[1-7]",
        'y' => "DD",
        _ => "DDDD",
    }
}

/// The length of the text that one alternative of an expression takes here.
fn taken(alternative: &str, text: &[char]) -> Option<usize> {
    let (mut parts, mut at) = (alternative.chars(), 0);
    while let Some(part) = parts.next() {
        let c = *text.get(at)?;
        let fits = match part {
            'D' => digit(c).is_some(),
            '[' => {
                let set: Vec<char> = parts.by_ref().take_while(|c| *c != ']').collect();
                match set[..] {
                    [from, '-', to] => (from..=to).contains(&c),
                    _ => set.contains(&c),
                }
            }
            exact => exact == c,
        };
        if !fits {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// Which lengths a directive can take here, in the order in which its regular expression tries them.
fn candidates(directive: char, text: &[char]) -> Vec<usize> {
    match directive {
        'f' => {
            let digits = text.iter().take(6).take_while(|c| c.is_ascii_digit());
            (1..=digits.count()).rev().collect()
        }
        'z' => offsets(text),
        'A' => names(text, DAYS.iter().map(|n| (*n).to_owned())),
        'a' => names(text, DAYS.iter().map(|n| short(n))),
        'B' => names(text, MONTHS.iter().map(|n| (*n).to_owned())),
        'b' => names(text, MONTHS.iter().map(|n| short(n))),
        'p' => names(text, ["am", "pm"].map(str::to_owned).into_iter()),
        'Z' => names(text, zone_names().into_iter().map(|(name, _)| name)),
        number => expression(number)
            .split('|')
            .filter_map(|alternative| taken(alternative, text))
            .collect(),
    }
}

fn short(name: &str) -> String {
    name.chars().take(3).collect()
}

fn same(a: char, b: char) -> bool {
    a == b || a.to_lowercase().eq(b.to_lowercase())
}

/// The lengths of the names that the text begins with, longer names first.
fn names(text: &[char], all: impl Iterator<Item = String>) -> Vec<usize> {
    let mut found: Vec<usize> = all
        .filter_map(|name| {
            let count = name.chars().count();
            let begins = text.len() >= count && name.chars().zip(text).all(|(a, b)| same(a, *b));
            begins.then_some(count)
        })
        .collect();
    found.sort_unstable_by(|a, b| b.cmp(a));
    found
}

/// The zones that `%Z` knows, in lower case, and whether they are of daylight saving.
fn zone_names() -> Vec<(String, i64)> {
    let (standard, saving) = super::local::names();
    let mut all = vec![
        ("utc".to_owned(), 0),
        ("gmt".to_owned(), 0),
        (standard.to_lowercase(), 0),
    ];
    if super::local::has_saving() {
        all.push((saving.to_lowercase(), 1));
    }
    let twice = |at: usize| all[..at].iter().any(|(name, _)| *name == all[at].0);
    (0..all.len())
        .filter(|at| !twice(*at))
        .map(|at| all[at].clone())
        .collect()
}

/// `%z`: `+hh[:]mm[[:]ss[.ffffff]]` or `Z`.
fn offsets(text: &[char]) -> Vec<usize> {
    let is_digit = |i: usize| text.get(i).is_some_and(|c| digit(*c).is_some());
    let pair = |i: usize| is_digit(i) && is_digit(i + 1);
    let sixty = |i: usize| pair(i) && matches!(text.get(i), Some('0'..='5'));
    let colon = |i: usize| if text.get(i) == Some(&':') { i + 1 } else { i };
    let mut found = Vec::new();
    if matches!(text.first(), Some('+' | '-')) && pair(1) {
        let minutes = colon(3);
        if sixty(minutes) {
            found.push(minutes + 2);
            let seconds = colon(minutes + 2);
            if sixty(seconds) {
                found.push(seconds + 2);
                if text.get(seconds + 2) == Some(&'.') {
                    let mut end = seconds + 3;
                    while end < seconds + 9 && is_digit(end) {
                        end += 1;
                        found.push(end);
                    }
                }
            }
        }
    } else if text.first() == Some(&'Z') {
        found.push(1);
    }
    found.reverse();
    found
}

/// Matches the rest of the pieces here; gives the end of the match.
fn matched(pieces: &[Piece], text: &[char], at: usize, found: &mut Found) -> Option<usize> {
    let Some((piece, rest)) = pieces.split_first() else {
        return Some(at);
    };
    let here = &text[at..];
    match piece {
        Piece::Char(c) => {
            let first = here.first()?;
            same(*c, *first).then(|| matched(rest, text, at + 1, found))?
        }
        Piece::Space => {
            let most = here.iter().take_while(|c| is_space(**c)).count();
            (1..=most)
                .rev()
                .find_map(|n| matched(rest, text, at + n, found))
        }
        Piece::Directive(d) => {
            for n in candidates(*d, here) {
                found.0.push((*d, here[..n].iter().collect()));
                if let Some(end) = matched(rest, text, at + n, found) {
                    return Some(end);
                }
                found.0.pop();
            }
            None
        }
    }
}

fn int(text: &str) -> i64 {
    text.chars().filter_map(digit).fold(0, |n, d| n * 10 + d)
}

fn place(names: &[&str], text: &str, count: usize) -> i64 {
    let lower = text.to_lowercase();
    let found = names.iter().position(|name| {
        let wanted: String = name.chars().take(count).collect();
        wanted.to_lowercase() == lower
    });
    found.and_then(|n| i64::try_from(n).ok()).unwrap_or(0)
}

/// Reads a text by a format (`_strptime`).
pub fn parse(text: &str, format: &str) -> R<Read> {
    let pieces = pieces(format)?;
    if let Some(e) = redefinition(&pieces) {
        return Err(e);
    }
    let chars: Vec<char> = text.chars().collect();
    let mut found = Found::default();
    let Some(end) = matched(&pieces, &chars, 0, &mut found) else {
        return Err(value_error(format!(
            "time data {} does not match format {}",
            ops::repr(&str(text))?,
            ops::repr(&str(format))?
        )));
    };
    if end < chars.len() {
        let rest: String = chars[end..].iter().collect();
        return Err(value_error(format!("unconverted data remains: {rest}")));
    }
    resolve(&found)
}

/// The error for a directive that is there twice: CPython's regular expression refuses the second group of the name.
fn redefinition(pieces: &[Piece]) -> Option<PyErr> {
    let mut seen: Vec<(char, usize)> = Vec::new();
    let (mut place, mut group) = (0, 1);
    for piece in pieces {
        match piece {
            Piece::Directive(d) => {
                if let Some((_, first)) = seen.iter().find(|(known, _)| known == d) {
                    return Some(PyErr::msg(
                        crate::generated::re::error(),
                        format!(
                            "redefinition of group name '{d}' as group {group}; was group {first} at position {}",
                            place + "(?P<".len()
                        ),
                    ));
                }
                seen.push((*d, group));
                group += if *d == 'z' { 3 } else { 1 };
                place += expression_length(*d);
            }
            Piece::Space => place += r"\s+".len(),
            Piece::Char(c) => place += 1 + usize::from("\\.^$*+?(){}[]|".contains(*c)),
        }
    }
    None
}

/// The length of a directive's regular expression in CPython.
fn expression_length(directive: char) -> usize {
    match directive {
        'd' => 41,
        'f' | 'M' => 17,
        'H' | 'S' | 'U' | 'W' => 24,
        'I' | 'm' => 26,
        'G' | 'Y' => 15,
        'j' => 71,
        'w' | 'u' | 'p' => 12,
        'V' => 31,
        'y' => 11,
        'z' => 56,
        'A' => 63,
        'a' => 34,
        'B' => 92,
        'b' => 54,
        'Z' => {
            zone_names()
                .iter()
                .map(|(name, _)| name.len() + 1)
                .sum::<usize>()
                + 6
        }
        _ => 1,
    }
}

/// The time that the directives say together.
fn resolve(found: &Found) -> R<Read> {
    let number = |d| found.get(d).map(int);
    let year = found.last(|d, text| match d {
        'y' if int(text) <= 68 => Some(int(text) + 2000),
        'y' => Some(int(text) + 1900),
        'Y' => Some(int(text)),
        _ => None,
    });
    let named = found.last(|d, text| match d {
        'm' => Some(int(text)),
        'B' => Some(place(&MONTHS, text, 9) + 1),
        'b' => Some(place(&MONTHS, text, 3) + 1),
        _ => None,
    });
    let (mut month, mut day) = (named.unwrap_or(1), number('d').unwrap_or(1));
    let weekday = found.last(|d, text| match d {
        'A' => Some(place(&DAYS, text, 9)),
        'a' => Some(place(&DAYS, text, 3)),
        'w' => Some((int(text) + 6) % 7),
        'u' => Some(int(text) - 1),
        _ => None,
    });
    let mut julian = number('j');
    let week = found.last(|d, text| matches!(d, 'U' | 'W').then(|| (int(text), d == 'W')));
    let (iso_year, iso_week) = (number('G'), number('V'));
    check_weeks(year, iso_year, iso_week, week.is_some(), weekday, julian)?;
    let leap = year.is_none() && month == 2 && day == 29;
    let mut y = year.unwrap_or(if leap { 1904 } else { 1900 });
    if let (None, Some(weekday)) = (julian, weekday) {
        if let Some((week, monday)) = week {
            julian = Some(day_of_week(y, week, weekday, monday));
        } else if let (Some(iso_year), Some(iso_week)) = (iso_year, iso_week) {
            let (in_year, n) = day_of_iso_week(iso_year, iso_week, weekday + 1);
            y = in_year;
            julian = Some(n);
        }
        if let Some(n) = julian
            && n <= 0
        {
            y -= 1;
            julian = Some(n + days_of(y + 1, 1, 1) - days_of(y, 1, 1));
        }
    }
    let yearday = match julian {
        None => {
            checked_day(y, month, day)?;
            days_of(y, month, day) - days_of(y, 1, 1) + 1
        }
        Some(n) => {
            checked_day(y, 1, 1)?;
            (y, month, day) = super::calendar::date_of(days_of(y, 1, 1) + n - 1);
            n
        }
    };
    let civil = Civil {
        year: if leap { 1900 } else { y },
        month,
        day,
        hour: hour(found),
        minute: number('M').unwrap_or(0),
        second: number('S').unwrap_or(0),
        weekday: weekday.unwrap_or_else(|| (days_of(y, month, day) + 3).rem_euclid(7)),
        yearday,
    };
    let micro = found.get('f').map_or(0, |f| int(&format!("{f:0<6}")));
    Ok(Read {
        civil,
        micro,
        saving: saving(found),
        zone: found.get('Z').map(str::to_owned),
        offset: found.get('z').map(offset).transpose()?,
    })
}

/// The day must exist (`datetime.date`).
fn checked_day(year: i64, month: i64, day: i64) -> R<()> {
    if year < 1 {
        return Err(value_error(format!("year {year} is out of range")));
    }
    let next = if month == 12 {
        days_of(year + 1, 1, 1)
    } else {
        days_of(year, month + 1, 1)
    };
    if day > next - days_of(year, month, 1) {
        return Err(value_error("day is out of range for month"));
    }
    Ok(())
}

fn hour(found: &Found) -> i64 {
    let afternoon = found.get('p').is_some_and(|p| p.to_lowercase() == "pm");
    let hour = found.last(|d, text| match d {
        'H' => Some(int(text)),
        'I' => Some(int(text) % 12 + if afternoon { 12 } else { 0 }),
        _ => None,
    });
    hour.unwrap_or(0)
}

fn saving(found: &Found) -> i64 {
    let Some(zone) = found.get('Z') else {
        return -1;
    };
    let (name, (standard, other)) = (zone.to_lowercase(), super::local::names());
    let known = zone_names();
    let Some((_, saving)) = known.iter().find(|(n, _)| *n == name) else {
        return -1;
    };
    let alike = standard == other && super::local::has_saving();
    if alike && name != "utc" && name != "gmt" {
        -1
    } else {
        *saving
    }
}

/// Seconds and microseconds of a `%z`.
fn offset(text: &str) -> R<(i64, i64)> {
    if text == "Z" {
        return Ok((0, 0));
    }
    let mut z: Vec<char> = text.chars().collect();
    if z[3] == ':' {
        z.remove(3);
        if z.len() > 5 {
            if z[5] != ':' {
                return Err(value_error(format!("Inconsistent use of : in {text}")));
            }
            z.remove(5);
        }
    }
    let part = |from: usize, to: usize| -> String {
        let end = z.len();
        z[from.min(end)..to.min(end)].iter().collect()
    };
    if z.get(5) == Some(&':') {
        return Err(value_error(format!(
            "invalid literal for int() with base 10: '{}'",
            part(5, 7)
        )));
    }
    let seconds = int(&part(1, 3)) * 3600 + int(&part(3, 5)) * 60 + int(&part(5, 7));
    let micros = int(&format!("{:0<6}", part(8, z.len())));
    let sign = if z[0] == '-' { -1 } else { 1 };
    Ok((sign * seconds, sign * micros))
}

/// Which directives about weeks go together.
fn check_weeks(
    year: Option<i64>,
    iso_year: Option<i64>,
    iso_week: Option<i64>,
    has_week: bool,
    weekday: Option<i64>,
    julian: Option<i64>,
) -> R<()> {
    let text = if year.is_none() && iso_year.is_some() {
        if iso_week.is_none() || weekday.is_none() {
            "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive \
             ('%A', '%a', '%w', or '%u')."
        } else if julian.is_some() {
            "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead."
        } else {
            return Ok(());
        }
    } else if !has_week && iso_week.is_some() {
        if weekday.is_none() {
            "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive \
             ('%A', '%a', '%w', or '%u')."
        } else {
            "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead."
        }
    } else {
        return Ok(());
    };
    Err(value_error(text))
}

/// The day of the year of a weekday in a week (`_calc_julian_from_U_or_W`).
fn day_of_week(year: i64, week: i64, weekday: i64, monday: bool) -> i64 {
    let first = (days_of(year, 1, 1) + 3).rem_euclid(7);
    let (first, weekday) = if monday {
        (first, weekday)
    } else {
        ((first + 1) % 7, (weekday + 1) % 7)
    };
    if week == 0 {
        1 + weekday - first
    } else {
        1 + (7 - first) % 7 + 7 * (week - 1) + weekday
    }
}

/// The year and day of the year of an ISO week's day (`_calc_julian_from_V`).
fn day_of_iso_week(year: i64, week: i64, weekday: i64) -> (i64, i64) {
    let correction = (days_of(year, 1, 4) + 3).rem_euclid(7) + 1 + 3;
    let day = week * 7 + weekday - correction;
    if day < 1 {
        (
            year - 1,
            day + days_of(year, 1, 1) - days_of(year - 1, 1, 1),
        )
    } else {
        (year, day)
    }
}
