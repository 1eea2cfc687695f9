//! A span of time as `timedelta` holds it, and its arithmetic in whole microseconds.
use crate::error::overflow_error;
use crate::object::{Class, Inst, NativeData, R, Ref, Value, int};
use num_bigint::BigInt;
use num_traits::ToPrimitive;

/// Seconds of a day.
pub const DAY: i64 = 86_400;
/// The most days.
pub const MAX_DAYS: i64 = 999_999_999;
const SECOND: i64 = 1_000_000;

/// A span of time: seconds and microseconds count on from the days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub struct Delta {
    pub days: i64,
    pub seconds: i64,
    pub micros: i64,
}
impl NativeData for Delta {}

impl Delta {
    /// The span of so many days, seconds and microseconds (`new_delta` with `normalize`).
    pub fn new(days: i64, seconds: i64, micros: i64) -> R<Delta> {
        let seconds = seconds + micros.div_euclid(SECOND);
        let days = days + seconds.div_euclid(DAY);
        if days.abs() > MAX_DAYS {
            return Err(overflow_error(format!(
                "days={days}; must have magnitude <= {MAX_DAYS}"
            )));
        }
        Ok(Delta {
            days,
            seconds: seconds.rem_euclid(DAY),
            micros: micros.rem_euclid(SECOND),
        })
    }

    /// All of it in microseconds.
    pub fn total(self) -> i128 {
        (i128::from(self.days) * i128::from(DAY) + i128::from(self.seconds)) * i128::from(SECOND)
            + i128::from(self.micros)
    }

    /// The microseconds as an int of Python.
    pub fn total_value(self) -> Value {
        let total = self.total();
        match i64::try_from(total) {
            Ok(n) => Value::Int(n),
            Err(_) => int(BigInt::from(total)),
        }
    }

    /// The span of so many microseconds (`microseconds_to_delta`).
    pub fn of_total(total: i128) -> R<Delta> {
        let (seconds, micros) = (
            total.div_euclid(i128::from(SECOND)),
            total.rem_euclid(i128::from(SECOND)),
        );
        let (days, seconds) = (
            seconds.div_euclid(i128::from(DAY)),
            seconds.rem_euclid(i128::from(DAY)),
        );
        let small = |n: i128| i64::try_from(n).unwrap_or(0); // below a day
        match i32::try_from(days) {
            Ok(days) => Delta::new(i64::from(days), small(seconds), small(micros)),
            Err(_) => Err(too_large()),
        }
    }

    /// The same of an int of any size.
    pub fn of_big(total: &BigInt) -> R<Delta> {
        match total.to_i128() {
            Some(total) => Delta::of_total(total),
            None => Err(too_large()),
        }
    }

    /// The same of an int of Python.
    pub fn of_value(total: &Value) -> R<Delta> {
        Delta::of_big(&total.to_big().unwrap_or_default())
    }

    /// `self + other`
    pub fn plus(self, other: Delta) -> R<Delta> {
        Delta::new(
            self.days + other.days,
            self.seconds + other.seconds,
            self.micros + other.micros,
        )
    }

    /// `self - other`
    pub fn minus(self, other: Delta) -> R<Delta> {
        Delta::new(
            self.days - other.days,
            self.seconds - other.seconds,
            self.micros - other.micros,
        )
    }

    /// `-self`
    pub fn negated(self) -> R<Delta> {
        Delta::default().minus(self)
    }

    /// Whether it is no time at all.
    pub fn is_zero(self) -> bool {
        self == Delta::default()
    }

    /// Whether it can be an offset from UTC.
    pub fn is_offset(self) -> bool {
        self.total().abs() < i128::from(DAY) * i128::from(SECOND)
    }

    /// `hash()`: that of the tuple of its parts.
    pub fn hash(self) -> i64 {
        let parts = [self.days, self.seconds, self.micros];
        crate::hash::hash_tuple(parts.map(crate::hash::hash_i64))
    }

    /// The object.
    pub fn object(self) -> Value {
        self.instance(&crate::generated::datetime::timedelta())
    }

    /// An instance of a class derived from `timedelta`.
    pub fn instance(self, class: &Ref<Class>) -> Value {
        Inst::with(class, self)
    }
}

#[cold]
fn too_large() -> crate::object::PyErr {
    overflow_error("Python int too large to convert to C int")
}

/// The span behind a value, where it is a `timedelta`.
pub fn of(v: &Value) -> Option<Delta> {
    match v {
        Value::Inst(i) => i.native::<Delta>().copied(),
        _ => None,
    }
}
