//! `time.struct_time`.
use super::calendar::Civil;
use crate::error::type_error;
use crate::generated::time as classes;
use crate::object::{Inst, R, Value, Wrapped, str, tuple};
use crate::ops;
use crate::stdlib::support::{fields_repr, item, items};

const FIELDS: [&str; 9] = [
    "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
];

/// The tuple of a moment.
pub fn make(c: &Civil) -> Value {
    let parts = [
        c.year, c.month, c.day, c.hour, c.minute, c.second, c.weekday, c.yearday, 0,
    ];
    Inst::with(
        &classes::struct_time(),
        Wrapped(tuple(parts.into_iter().map(Value::Int).collect())),
    )
}
/// `struct_time(sequence)`
pub fn __new__(_class: &Value, sequence: &Value, _dict: &Value) -> R {
    let mut values = match ops::collect(sequence) {
        Ok(values) => values,
        Err(e) if e.is(&crate::error::classes::type_error()) => {
            return Err(type_error("constructor requires a sequence"));
        }
        Err(e) => return Err(e),
    };
    let n = values.len();
    if n < 9 {
        return Err(type_error(format!(
            "time.struct_time() takes an at least 9-sequence ({n}-sequence given)"
        )));
    }
    if n > 11 {
        return Err(type_error(format!(
            "time.struct_time() takes an at most 11-sequence ({n}-sequence given)"
        )));
    }
    values.truncate(9);
    Ok(Inst::with(&classes::struct_time(), Wrapped(tuple(values))))
}
/// `time.struct_time(tm_year=…, …)`
pub fn __repr__(this: &Value) -> R {
    fields_repr("time.struct_time", &FIELDS, items(this))
}
macro_rules! getters {
    ($($name:ident $at:literal;)*) => { $(
        #[doc = concat!("`t.", stringify!($name), "`")]
        pub fn $name(this: &Value) -> R {
            item(this, $at)
        }
    )* };
}
getters! {
    tm_year 0; tm_mon 1; tm_mday 2; tm_hour 3; tm_min 4; tm_sec 5; tm_wday 6; tm_yday 7; tm_isdst 8;
}
/// `t.tm_zone`
pub fn tm_zone(_this: &Value) -> R {
    Ok(str("UTC"))
}
/// `t.tm_gmtoff`
pub fn tm_gmtoff(_this: &Value) -> R {
    Ok(Value::Int(0))
}
