//! Datetimes from seconds since 1970, and the present.
use super::fields::{Clock, Date};
use super::local as clocks;
use super::moment;
use super::zone;
use crate::error::{overflow_error, value_error};
use crate::object::{R, Value};
use crate::ops::{self, base_value};
use crate::stdlib::support::method;
use crate::stdlib::time::local;

fn out_of_range() -> crate::object::PyErr {
    overflow_error("timestamp out of range for platform time_t")
}

/// Seconds and microseconds of a timestamp, rounded half to even (`_PyTime_ObjectToTimeval`).
fn split(timestamp: &Value) -> R<(i64, i64)> {
    let f = match base_value(timestamp) {
        Value::Float(f) => f.f(),
        _ => {
            return match ops::index(timestamp)? {
                Value::Int(n) => Ok((n, 0)),
                _ => Err(out_of_range()),
            };
        }
    };
    if f.is_nan() {
        return Err(value_error("Invalid value NaN (not a number)"));
    }
    let mut seconds = f.trunc();
    let mut micros = (f.fract() * 1e6).round_ties_even();
    if micros >= 1e6 {
        micros -= 1e6;
        seconds += 1.0;
    } else if micros < 0.0 {
        micros += 1e6;
        seconds -= 1.0;
    }
    if !(-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&seconds) {
        return Err(out_of_range());
    }
    Ok((seconds as i64, micros as i64))
}

/// Where the parts of a timestamp come from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clockwork {
    Utc,
    Local,
}

/// A datetime of a class at a moment (`datetime_from_timet_and_us`).
fn at(class: &Value, by: Clockwork, seconds: i64, micro: i64, tz: &Value) -> R {
    let c = match by {
        Clockwork::Utc => local::utc(seconds)?,
        Clockwork::Local => local::at(seconds)?.civil,
    };
    let date = Date {
        year: c.year,
        month: c.month,
        day: c.day,
    };
    let clock = Clock {
        hour: c.hour,
        minute: c.minute,
        second: c.second.min(59), // a leap second
        micro,
    };
    let fold = if by == Clockwork::Local && tz.is_none() {
        clocks::fold_at(seconds, &c)?
    } else {
        0
    };
    moment::make_datetime(class, date, clock, tz, fold)
}

/// The same in a zone, which turns UTC into its own time.
fn in_zone(class: &Value, seconds: i64, micro: i64, tz: &Value) -> R {
    if tz.is_none() {
        return at(class, Clockwork::Local, seconds, micro, tz);
    }
    let made = at(class, Clockwork::Utc, seconds, micro, tz)?;
    method(tz, "fromutc", &[made])
}

fn present() -> (i64, i64) {
    let ns = host::time_ns();
    (
        ns.div_euclid(1_000_000_000),
        ns.rem_euclid(1_000_000_000) / 1000,
    )
}

/// `datetime.now(tz)`
pub fn now(class: &Value, tz: &Value) -> R {
    let tz = zone::argument(tz)?;
    let (seconds, micro) = present();
    in_zone(class, seconds, micro, &tz)
}

/// `datetime.utcnow()`
pub fn utcnow(class: &Value) -> R {
    let (seconds, micro) = present();
    at(class, Clockwork::Utc, seconds, micro, &Value::None)
}

/// `datetime.fromtimestamp(timestamp, tz)`
pub fn fromtimestamp(class: &Value, timestamp: &Value, tz: &Value) -> R {
    let tz = zone::argument(tz)?;
    let (seconds, micro) = split(timestamp)?;
    in_zone(class, seconds, micro, &tz)
}

/// `datetime.utcfromtimestamp(timestamp)`
pub fn utcfromtimestamp(class: &Value, timestamp: &Value) -> R {
    let (seconds, micro) = split(timestamp)?;
    at(class, Clockwork::Utc, seconds, micro, &Value::None)
}
