//! Days and times of day, as the types of `datetime` hold them: ordinals, ISO weeks, checks of ranges.
use crate::error::{overflow_error, value_error};
use crate::object::{R, Ref, Str, Value, str};
use crate::ops;
use crate::stdlib::time::calendar::{date_of, days_of};

/// The first year.
pub const MIN_YEAR: i64 = 1;
/// The last year.
pub const MAX_YEAR: i64 = 9999;
/// The ordinal of 1970-01-01.
pub const EPOCH: i64 = 719_163;
/// The ordinal of the last day.
pub const MAX_ORDINAL: i64 = 3_652_059;

/// A day of the proleptic Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub struct Date {
    pub year: i64,
    pub month: i64,
    pub day: i64,
}

/// A time of day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub struct Clock {
    pub hour: i64,
    pub minute: i64,
    pub second: i64,
    pub micro: i64,
}

/// What of an ISO year, week and day is out of range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum IsoFault {
    Week,
    Day,
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A part as one byte; parts are in range.
fn byte(part: i64) -> u8 {
    part.to_le_bytes()[0]
}

impl Date {
    /// The day, or the ValueError of `check_date_args`.
    pub fn checked(year: i64, month: i64, day: i64) -> R<Date> {
        if !(MIN_YEAR..=MAX_YEAR).contains(&year) {
            return Err(value_error(format!("year {year} is out of range")));
        }
        if !(1..=12).contains(&month) {
            return Err(value_error("month must be in 1..12"));
        }
        if !(1..=days_in_month(year, month)).contains(&day) {
            return Err(value_error("day is out of range for month"));
        }
        Ok(Date { year, month, day })
    }

    /// Days from 0000-12-31.
    pub fn ordinal(self) -> i64 {
        days_of(self.year, self.month, self.day) + EPOCH
    }

    /// The day with this ordinal, in range or not.
    pub fn of_ordinal(ordinal: i64) -> Date {
        let (year, month, day) = date_of(ordinal - EPOCH);
        Date { year, month, day }
    }

    /// The day with this ordinal; OverflowError beyond the calendar.
    pub fn in_range(ordinal: i64) -> R<Date> {
        if (1..=MAX_ORDINAL).contains(&ordinal) {
            Ok(Date::of_ordinal(ordinal))
        } else {
            Err(overflow_error("date value out of range"))
        }
    }

    /// Monday is 0.
    pub fn weekday(self) -> i64 {
        (self.ordinal() + 6).rem_euclid(7)
    }

    /// January 1 is 1.
    pub fn day_of_year(self) -> i64 {
        days_of(self.year, self.month, self.day) - days_of(self.year, 1, 1) + 1
    }

    /// Year, week and day of ISO 8601; Monday is 1.
    pub fn iso(self) -> (i64, i64, i64) {
        let day = self.ordinal();
        let mut year = self.year;
        let mut first = week_one(year);
        if day < first {
            year -= 1;
            first = week_one(year);
        } else if day >= week_one(year + 1) {
            year += 1;
            first = week_one(year);
        }
        (year, (day - first) / 7 + 1, (day - first) % 7 + 1)
    }

    /// The day of a year, week and day of ISO 8601; beyond the calendar it is not in range.
    pub fn of_iso(year: i64, week: i64, day: i64) -> Result<Date, IsoFault> {
        let first = days_of(year, 1, 1) + EPOCH;
        let weekday = (first + 6).rem_euclid(7);
        let long = weekday == 3 || (weekday == 2 && is_leap(year));
        if !(1..=if long { 53 } else { 52 }).contains(&week) {
            return Err(IsoFault::Week);
        }
        if !(1..=7).contains(&day) {
            return Err(IsoFault::Day);
        }
        Ok(Date::of_ordinal(
            week_one(year) + (week - 1) * 7 + (day - 1),
        ))
    }

    /// The bytes that pickles hold and hashes are made from.
    pub fn packed(self) -> [u8; 4] {
        let [low, high, ..] = self.year.to_le_bytes();
        [high, low, byte(self.month), byte(self.day)]
    }
}

/// The ordinal of the Monday of an ISO year's first week.
fn week_one(year: i64) -> i64 {
    let first = days_of(year, 1, 1) + EPOCH;
    let weekday = (first + 6).rem_euclid(7);
    first - weekday + if weekday > 3 { 7 } else { 0 }
}

impl Clock {
    /// The time, or the ValueError of `check_time_args`.
    pub fn checked(hour: i64, minute: i64, second: i64, micro: i64, fold: i64) -> R<Clock> {
        let parts = [
            (hour, 23, "hour must be in 0..23"),
            (minute, 59, "minute must be in 0..59"),
            (second, 59, "second must be in 0..59"),
            (micro, 999_999, "microsecond must be in 0..999999"),
            (fold, 1, "fold must be either 0 or 1"),
        ];
        for (part, most, text) in parts {
            if !(0..=most).contains(&part) {
                return Err(value_error(text));
            }
        }
        Ok(Clock {
            hour,
            minute,
            second,
            micro,
        })
    }

    /// Seconds since midnight.
    pub fn seconds(self) -> i64 {
        self.hour * 3600 + self.minute * 60 + self.second
    }

    /// The time so many seconds, less than a day, past midnight.
    pub fn of_seconds(seconds: i64, micro: i64) -> Clock {
        Clock {
            hour: seconds / 3600,
            minute: seconds / 60 % 60,
            second: seconds % 60,
            micro,
        }
    }

    /// The bytes that pickles hold and hashes are made from.
    pub fn packed(self) -> [u8; 6] {
        let [low, middle, high, ..] = self.micro.to_le_bytes();
        [
            byte(self.hour),
            byte(self.minute),
            byte(self.second),
            high,
            middle,
            low,
        ]
    }

    /// What `packed` made; the bytes may be out of range, as pickles are not checked.
    pub fn unpacked(data: &[u8]) -> Clock {
        let at = |i: usize| i64::from(data.get(i).copied().unwrap_or(0));
        Clock {
            hour: at(0) & 0x7F,
            minute: at(1),
            second: at(2),
            micro: at(3) << 16 | at(4) << 8 | at(5),
        }
    }
}

/// An int of C, as the `i` of `PyArg_Parse` converts it.
pub fn c_int(v: &Value) -> R<i64> {
    match ops::index(v)? {
        Value::Int(n) if i32::try_from(n).is_ok() => Ok(n),
        Value::Int(n) => Err(overflow_error(if n > 0 {
            "signed integer is greater than maximum"
        } else {
            "signed integer is less than minimum"
        })),
        _ => Err(overflow_error("Python int too large to convert to C long")),
    }
}

/// As `c_int`, for an argument that may be left out.
pub fn optional_int(v: &Value, or: i64) -> R<i64> {
    match v {
        Value::Unbound => Ok(or),
        given => c_int(given),
    }
}

/// As `c_int`, for an argument that must be given; `what` is how messages name the function.
pub fn required_int(v: &Value, what: &str, name: &str, position: usize) -> R<i64> {
    match v {
        Value::Unbound => Err(crate::error::type_error(format!(
            "{what} missing required argument '{name}' (pos {position})"
        ))),
        given => c_int(given),
    }
}

/// The text of an argument that must be a str.
pub fn text_argument(v: &Value, what: &str, position: usize) -> R<Ref<Str>> {
    match ops::base_value(v) {
        Value::Str(s) => Ok(s.clone()),
        _ => Err(crate::error::type_error(format!(
            "{what}() argument {position} must be str, not {}",
            ops::argument_type_name(v)
        ))),
    }
}

/// Weekdays as messages and `ctime` show them.
pub const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
/// Months as `ctime` shows them.
pub const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// `ctime()` of a day and a time.
pub fn ctime(date: Date, clock: Clock) -> Value {
    let name = |names: &'static [&'static str], at: i64| {
        usize::try_from(at)
            .ok()
            .and_then(|i| names.get(i))
            .copied()
            .unwrap_or("?")
    };
    str(&format!(
        "{} {} {:2} {:02}:{:02}:{:02} {:04}",
        name(&WEEKDAYS, date.weekday()),
        name(&MONTHS, date.month - 1),
        date.day,
        clock.hour,
        clock.minute,
        clock.second,
        date.year
    ))
}
