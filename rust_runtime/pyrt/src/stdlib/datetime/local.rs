//! Local time of naive dates: which moment a clock in the local zone shows (PEP 495, `local_to_seconds`).
use super::delta::{DAY, Delta};
use super::fields::{Clock, Date, EPOCH, MAX_YEAR, MIN_YEAR};
use super::timezone;
use crate::error::value_error;
use crate::object::{R, Value, string};
use crate::stdlib::time::calendar::Civil;
use crate::stdlib::time::local;

/// Seconds from 1970 to a day and a time, as if in UTC.
fn seconds_of(c: &Civil) -> R<i64> {
    if !(MIN_YEAR..=MAX_YEAR).contains(&c.year) {
        return Err(value_error(format!("year {} is out of range", c.year)));
    }
    let date = Date {
        year: c.year,
        month: c.month,
        day: c.day,
    };
    Ok(as_utc(
        date,
        Clock {
            hour: c.hour,
            minute: c.minute,
            second: c.second,
            micro: 0,
        },
    ))
}

/// Seconds since 1970, as if in UTC.
pub fn as_utc(date: Date, clock: Clock) -> i64 {
    (date.ordinal() - EPOCH) * DAY + clock.seconds()
}

/// What the local clock shows at a moment, as seconds since 1970.
fn shown_at(moment: i64) -> R<i64> {
    seconds_of(&local::at(moment)?.civil)
}

/// The moment at which the local clock shows this (`local_to_seconds`).
pub fn moment_of(date: Date, clock: Clock, fold: i64) -> R<i64> {
    let shown = as_utc(date, clock);
    let first = shown_at(shown)? - shown;
    let early = shown - first;
    let again = shown_at(early)?;
    let second = if again == shown {
        let probe = if fold != 0 { early + DAY } else { early - DAY };
        let other = shown_at(probe)? - probe;
        if first == other {
            return Ok(early);
        }
        other
    } else {
        again - early
    };
    let late = shown - second;
    if shown_at(late)? == shown {
        return Ok(late);
    }
    if again == shown {
        return Ok(early);
    }
    // The clock was put forward over this time: both solutions miss it.
    Ok(if fold != 0 {
        early.min(late)
    } else {
        early.max(late)
    })
}

/// Whether the local clock showed this time before: the second of two equal times (`datetime_from_timet_and_us`).
pub fn fold_at(moment: i64, c: &Civil) -> R<i64> {
    let shown = seconds_of(c)?;
    let before = shown_at(moment - DAY)?;
    let jump = shown - before - DAY;
    Ok(i64::from(jump < 0 && shown_at(moment + jump)? == shown))
}

/// The local zone at a moment, as a fixed offset with a name.
pub fn zone_at(moment: i64) -> R {
    let local = local::at(moment)?;
    let offset = Delta::new(0, local.offset, 0)?;
    timezone::new(offset.object(), string(local.name))
}

/// The local zone of a naive datetime.
pub fn zone_of(date: Date, clock: Clock, fold: i64) -> R {
    zone_at(moment_of(date, clock, fold)?)
}

/// The local zone at a datetime that is in UTC.
pub fn zone_at_utc(date: Date, clock: Clock) -> R<Value> {
    zone_at(as_utc(date, clock))
}
