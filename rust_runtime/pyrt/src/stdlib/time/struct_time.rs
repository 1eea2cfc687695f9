//! `time.struct_time`.
use super::calendar::Civil;
use super::local::Local;
use crate::error::type_error;
use crate::generated::time as classes;
use crate::object::{Head, Inst, NativeData, R, Value, string, tuple};
use crate::ops;
use crate::stdlib::support::{fields_repr, item, items};
use std::ptr::NonNull;

const FIELDS: [&str; 9] = [
    "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
];

/// The nine items, and what has only a name.
struct Parts {
    tuple: Value,
    zone: Value,
    offset: Value,
}
impl NativeData for Parts {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.tuple.traverse(visit);
        self.zone.traverse(visit);
        self.offset.traverse(visit);
    }
    fn wrapped(&self) -> Option<&Value> {
        Some(&self.tuple)
    }
}

fn make(items: Vec<Value>, zone: Value, offset: Value) -> Value {
    Inst::with(
        &classes::struct_time(),
        Parts {
            tuple: tuple(items),
            zone,
            offset,
        },
    )
}

fn numbers(c: &Civil, saving: i64) -> Vec<Value> {
    let parts = [
        c.year, c.month, c.day, c.hour, c.minute, c.second, c.weekday, c.yearday, saving,
    ];
    parts.map(Value::Int).into()
}

/// The tuple of a moment in UTC.
pub fn in_utc(c: &Civil) -> Value {
    make(numbers(c, 0), string("UTC".to_owned()), Value::Int(0))
}

/// The tuple of a moment in the local zone.
pub fn in_zone(l: &Local) -> Value {
    make(
        numbers(&l.civil, i64::from(l.saving)),
        string(l.name.clone()),
        Value::Int(l.offset),
    )
}

/// A tuple whose zone nobody knows.
pub fn of_parts(parts: [i64; 9]) -> Value {
    make(parts.map(Value::Int).into(), Value::None, Value::None)
}

/// The tuple of what was read of a text.
pub fn of_read(read: &super::strptime::Read) -> Value {
    make(
        numbers(&read.civil, read.saving),
        read.zone.clone().map_or(Value::None, string),
        read.offset
            .map_or(Value::None, |(seconds, _)| Value::Int(seconds)),
    )
}

/// Name and offset of the zone of a value, where it is one of these tuples.
pub fn place(v: &Value) -> Option<(Value, Value)> {
    match v {
        Value::Inst(i) => {
            let parts = i.native::<Parts>()?;
            Some((parts.zone.clone(), parts.offset.clone()))
        }
        _ => None,
    }
}

/// `struct_time(sequence)`: nine items, and at most zone and offset behind them.
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
    let mut more = values.split_off(9).into_iter();
    let mut next = || more.next().unwrap_or(Value::None);
    let (zone, offset) = (next(), next());
    Ok(make(values, zone, offset))
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
pub fn tm_zone(this: &Value) -> R {
    Ok(place(this).map_or(Value::None, |(zone, _)| zone))
}
/// `t.tm_gmtoff`
pub fn tm_gmtoff(this: &Value) -> R {
    Ok(place(this).map_or(Value::None, |(_, offset)| offset))
}
