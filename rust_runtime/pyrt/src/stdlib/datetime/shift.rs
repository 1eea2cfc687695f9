//! Dates and datetimes moved by spans of time, and the spans between them.
use super::delta::{self, Delta};
use super::fields::{Clock, Date};
use super::moment::{self, Moment};
use super::zone;
use crate::error::type_error;
use crate::object::{R, Value};
use crate::types::type_of;

/// A datetime moved by a span; its zone and class stay (`add_datetime_timedelta`).
pub fn moved(this: &Value, m: &Moment, by: Delta) -> R {
    let (date, clock) = shifted(m.date, m.clock, by)?;
    moment::make_datetime(&Value::Class(type_of(this)), date, clock, &m.zone, 0)
}

/// A day and a time moved by a span; OverflowError beyond the calendar.
pub fn shifted(date: Date, clock: Clock, by: Delta) -> R<(Date, Clock)> {
    let micros = clock.micro + by.micros;
    let seconds = clock.seconds() + by.seconds + micros.div_euclid(1_000_000);
    let days = date.ordinal() + by.days + seconds.div_euclid(delta::DAY);
    let clock = Clock::of_seconds(seconds.rem_euclid(delta::DAY), micros.rem_euclid(1_000_000));
    Ok((Date::in_range(days)?, clock))
}

/// A date moved by whole days (`add_date_timedelta`).
fn moved_date(this: &Value, m: &Moment, days: i64) -> R {
    let date = Date::in_range(m.date.ordinal() + days)?;
    moment::make_date(&Value::Class(type_of(this)), date)
}

/// `this + span` or, with `back`, `this - span`.
fn by_span(this: &Value, span: Delta, back: bool) -> R {
    let Some(m) = moment::date_of(this) else {
        return Ok(Value::NotImplemented);
    };
    if !m.timed {
        return moved_date(this, m, if back { -span.days } else { span.days });
    }
    if !back {
        return moved(this, m, span);
    }
    // The negative of the longest span is no span.
    let by = Delta {
        days: -span.days,
        seconds: -span.seconds,
        micros: -span.micros,
    };
    moved(this, m, by)
}

/// `this + other`, where one of them is a span.
pub fn add(this: &Value, other: &Value) -> R {
    match (delta::of(this), delta::of(other)) {
        (None, Some(span)) => by_span(this, span, false),
        (Some(span), None) => by_span(other, span, false),
        _ => Ok(Value::NotImplemented),
    }
}

/// `this - other` of dates.
pub fn subtract_date(this: &Value, other: &Value) -> R {
    let Some(a) = moment::date_of(this) else {
        return Ok(Value::NotImplemented);
    };
    if let Some(b) = moment::date_of(other) {
        return Delta::new(a.date.ordinal() - b.date.ordinal(), 0, 0).map(Delta::object);
    }
    match delta::of(other) {
        Some(span) => moved_date(this, a, -span.days),
        None => Ok(Value::NotImplemented),
    }
}

/// `this - other` of datetimes (`datetime_subtract`).
pub fn subtract(this: &Value, other: &Value) -> R {
    if moment::datetime_of(this).is_none() {
        return Ok(Value::NotImplemented);
    }
    if moment::datetime_of(other).is_some() {
        return between(this, other)?.map_or_else(
            || {
                Err(type_error(
                    "can't subtract offset-naive and offset-aware datetimes",
                ))
            },
            |d| Ok(d.object()),
        );
    }
    match delta::of(other) {
        Some(span) => by_span(this, span, true),
        None => Ok(Value::NotImplemented),
    }
}

/// The span between two datetimes; None where only one of them knows its offset.
fn between(this: &Value, other: &Value) -> R<Option<Delta>> {
    let (a, b) = (moment::timed(this)?, moment::timed(other)?);
    let plain = difference(a, b)?;
    if a.zone.is(&b.zone) {
        return Ok(Some(plain));
    }
    let offsets = (
        zone::utc_offset(&a.zone, this)?,
        zone::utc_offset(&b.zone, other)?,
    );
    match offsets {
        (None, None) => Ok(Some(plain)),
        (Some(x), Some(y)) => plain.minus(x.minus(y)?).map(Some),
        _ => Ok(None),
    }
}

/// The span between two datetimes as their clocks show them.
pub fn difference(a: &Moment, b: &Moment) -> R<Delta> {
    Delta::new(
        a.date.ordinal() - b.date.ordinal(),
        a.clock.seconds() - b.clock.seconds(),
        a.clock.micro - b.clock.micro,
    )
}
