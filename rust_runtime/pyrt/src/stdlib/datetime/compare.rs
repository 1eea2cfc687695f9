//! Order, equality and hashes of dates and datetimes.
use super::delta::Delta;
use super::moment::{self, Moment, new_datetime};
use super::shift::difference;
use super::zone;
use crate::error::type_error;
use crate::generated::datetime as g;
use crate::object::{R, Value, boolean};
use crate::ops::{self, Cmp};

/// Dates compare by their days (`date_richcompare`).
pub fn dates(op: Cmp, this: &Value, other: &Value) -> R {
    Ok(match (moment::date_of(this), moment::date_of(other)) {
        (Some(a), Some(b)) => boolean(op.of(a.date.cmp(&b.date))),
        _ => Value::NotImplemented,
    })
}

/// Datetimes compare as moments where both know their offset (`datetime_richcompare`).
pub fn datetimes(op: Cmp, this: &Value, other: &Value) -> R {
    let Some(a) = moment::datetime_of(this) else {
        return Ok(Value::NotImplemented);
    };
    let Some(b) = moment::datetime_of(other) else {
        if moment::date_of(other).is_none() {
            return Ok(Value::NotImplemented);
        }
        return unequal(op, || {
            type_error(format!(
                "can't compare {} to {}",
                ops::type_name(this),
                ops::type_name(other)
            ))
        });
    };
    let plain = (a.date, a.clock).cmp(&(b.date, b.clock));
    if a.zone.is(&b.zone) {
        return Ok(boolean(op.of(plain)));
    }
    let (x, y) = (
        zone::utc_offset(&a.zone, this)?,
        zone::utc_offset(&b.zone, other)?,
    );
    let order = match (x, y) {
        (x, y) if x == y => plain,
        (Some(x), Some(y)) => difference(a, b)?.total().cmp(&x.minus(y)?.total()),
        _ => {
            return unequal(op, || {
                type_error("can't compare offset-naive and offset-aware datetimes")
            });
        }
    };
    if order.is_eq()
        && matches!(op, Cmp::Eq | Cmp::Ne)
        && (depends_on_fold(a, x)? || depends_on_fold(b, y)?)
    {
        return Ok(boolean(op == Cmp::Ne));
    }
    Ok(boolean(op.of(order)))
}

/// What has no order is unequal.
pub fn unequal(op: Cmp, error: impl FnOnce() -> crate::object::PyErr) -> R {
    match op {
        Cmp::Eq => Ok(boolean(false)),
        Cmp::Ne => Ok(boolean(true)),
        _ => Err(error()),
    }
}

/// Whether the other fold has another offset: such a moment equals none of another zone (PEP 495).
fn depends_on_fold(m: &Moment, offset: Option<Delta>) -> R<bool> {
    let flipped = new_datetime(
        &g::datetime(),
        m.date,
        m.clock,
        m.zone.clone(),
        1 - m.fold.get(),
    );
    Ok(zone::utc_offset(&m.zone, &flipped)? != offset)
}

/// `hash()` of a datetime: equal moments hash alike in every zone (`datetime_hash`).
pub fn hash(this: &Value, m: &Moment) -> R<i64> {
    let offset = if m.fold.get() == 0 {
        zone::utc_offset(&m.zone, this)?
    } else {
        let first = new_datetime(&g::datetime(), m.date, m.clock, m.zone.clone(), 0);
        zone::utc_offset(&m.zone, &first)?
    };
    match offset {
        None => Ok(crate::hash::hash_bytes(&m.packed())),
        Some(offset) => {
            let since = Delta::new(m.date.ordinal(), m.clock.seconds(), m.clock.micro)?;
            Ok(since.minus(offset)?.hash())
        }
    }
}
