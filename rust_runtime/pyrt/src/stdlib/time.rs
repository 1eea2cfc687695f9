//! `time` (`Modules/timemodule.c`). The local zone is UTC on every target (docs/differences.md).
pub mod calendar;
pub mod struct_time;

use crate::error::{overflow_error, type_error, value_error};
use crate::object::{R, Value, float, str, string, tuple};
use crate::ops::base_value;
use calendar::{Civil, civil, seconds_of};

macro_rules! clocks {
    ($($name:ident $ns:ident $clock:path;)*) => { $(
        #[doc = concat!("`time.", stringify!($name), "()`")]
        pub fn $name() -> R {
            Ok(float(host::seconds($clock())))
        }
        #[doc = concat!("`time.", stringify!($ns), "()`")]
        pub fn $ns() -> R {
            Ok(Value::Int($clock()))
        }
    )* };
}
clocks! {
    time time_ns host::time_ns;
    monotonic monotonic_ns host::monotonic_ns;
    perf_counter perf_counter_ns host::perf_counter_ns;
    process_time process_time_ns host::process_time_ns;
    thread_time thread_time_ns host::process_time_ns;
}

/// `time.sleep(seconds)`: blocks; what was printed stays in its buffer, as in CPython.
pub fn sleep(seconds: &Value) -> R {
    let secs = sleep_seconds(seconds)?;
    match crate::green::hooks::get() {
        Some(threads) => (threads.sleep)(secs)?,
        None => crate::signals::sleep(secs)?,
    }
    Ok(Value::None)
}

/// The argument of `sleep`.
pub fn sleep_seconds(seconds: &Value) -> R<f64> {
    let secs = match base_value(seconds) {
        Value::Float(f) => f.f(),
        _ => match crate::ops::index(seconds)? {
            #[allow(clippy::cast_precision_loss)]
            Value::Int(n) if n.checked_mul(1_000_000_000).is_some() => n as f64,
            Value::Int(_) => {
                return Err(overflow_error(
                    "timestamp too large to convert to C _PyTime_t",
                ));
            }
            _ => {
                return Err(overflow_error(
                    "timestamp too large to convert to C _PyTime_t",
                ));
            }
        },
    };
    if secs.is_nan() {
        return Err(value_error("Invalid value NaN (not a number)"));
    }
    if secs.abs() >= 9_223_372_036.854_775 {
        return Err(overflow_error(if secs.abs() >= 9.223_372_036_854_775e18 {
            "timestamp out of range for platform time_t"
        } else {
            "timestamp too large to convert to C _PyTime_t"
        }));
    }
    if secs < 0.0 {
        return Err(value_error("sleep length must be non-negative"));
    }
    Ok(secs)
}

/// The seconds of an optional argument; now where there is none. Rounded down.
fn whole_seconds(v: &Value) -> R<i64> {
    if !super::support::given(v) {
        return Ok(host::time_ns().div_euclid(1_000_000_000));
    }
    let out_of_range = || overflow_error("timestamp out of range for platform time_t");
    match base_value(v) {
        Value::Float(f) => {
            let f = f.f();
            if f.is_nan() {
                return Err(value_error("Invalid value NaN (not a number)"));
            }
            if f.abs() >= 9.2e18 {
                return Err(out_of_range());
            }
            #[allow(clippy::cast_possible_truncation)]
            Ok(f.floor() as i64)
        }
        _ => match crate::ops::index(v)? {
            Value::Int(n) => Ok(n),
            _ => Err(out_of_range()),
        },
    }
}

fn broken_down(seconds: &Value) -> R<Civil> {
    let secs = whole_seconds(seconds)?;
    if secs.abs() > 67_768_036_191_676_799 {
        return Err(crate::builtins::os_errors::numbered(75, None));
    }
    Ok(civil(secs))
}

/// `time.gmtime(seconds=None)`
pub fn gmtime(seconds: &Value) -> R {
    broken_down(seconds).map(|c| struct_time::make(&c))
}
/// `time.localtime(seconds=None)`
pub fn localtime(seconds: &Value) -> R {
    gmtime(seconds)
}

/// A time tuple argument (`gettmarg`), its numbers not yet checked.
fn tuple_argument(v: &Value, what: &str) -> R<Civil> {
    let Value::Tuple(t) = base_value(v) else {
        return Err(type_error("Tuple or struct_time argument required"));
    };
    let mut n = [0i64; 9];
    if t.items().len() != 9 {
        return Err(type_error(format!("{what}(): illegal time tuple argument")));
    }
    for (to, v) in n.iter_mut().zip(t.items()) {
        *to = crate::ops::ssize(v)?;
    }
    Ok(Civil {
        year: n[0],
        month: n[1],
        day: n[2],
        hour: n[3],
        minute: n[4],
        second: n[5],
        weekday: n[6],
        yearday: n[7],
    })
}

/// `checktm`: zero month, day and day of the year stand for the first.
fn checked(mut c: Civil) -> R<Civil> {
    c.month = if c.month == 0 { 1 } else { c.month };
    c.day = if c.day == 0 { 1 } else { c.day };
    c.yearday = if c.yearday == 0 { 1 } else { c.yearday };
    let wrong = [
        (!(1..=12).contains(&c.month), "month out of range"),
        (!(1..=31).contains(&c.day), "day of month out of range"),
        (!(0..=23).contains(&c.hour), "hour out of range"),
        (!(0..=59).contains(&c.minute), "minute out of range"),
        (!(0..=61).contains(&c.second), "seconds out of range"),
        (c.weekday < -1, "day of week out of range"),
        (!(1..=366).contains(&c.yearday), "day of year out of range"),
    ];
    c.weekday = c.weekday.rem_euclid(7);
    match wrong.iter().find(|(bad, _)| *bad) {
        Some((_, text)) => Err(value_error(*text)),
        None => Ok(c),
    }
}

fn time_argument(v: &Value, what: &str) -> R<Civil> {
    if v.is_unbound() {
        broken_down(&Value::None)
    } else {
        checked(tuple_argument(v, what)?)
    }
}

/// `time.mktime(tuple)`
pub fn mktime(t: &Value) -> R {
    let c = tuple_argument(t, "mktime")?;
    #[allow(clippy::cast_precision_loss)]
    Ok(float(seconds_of(&c) as f64))
}
/// `time.strftime(format[, tuple])`
pub fn strftime(format: &Value, t: &Value) -> R {
    let Value::Str(s) = base_value(format) else {
        return Err(type_error(format!(
            "strftime() argument 1 must be str, not {}",
            crate::ops::argument_type_name(format)
        )));
    };
    Ok(string(calendar::format(
        s.as_str(),
        &time_argument(t, "strftime")?,
    )))
}
/// `time.asctime([tuple])`
pub fn asctime(t: &Value) -> R {
    Ok(string(calendar::format(
        "%a %b %e %H:%M:%S %Y",
        &time_argument(t, "asctime")?,
    )))
}
/// `time.ctime(seconds=None)`
pub fn ctime(seconds: &Value) -> R {
    Ok(string(calendar::format(
        "%a %b %e %H:%M:%S %Y",
        &broken_down(seconds)?,
    )))
}
/// `time.timezone`
pub fn timezone() -> R {
    Ok(Value::Int(0))
}
/// `time.altzone`
pub fn altzone() -> R {
    Ok(Value::Int(0))
}
/// `time.daylight`
pub fn daylight() -> R {
    Ok(Value::Int(0))
}
/// `time.tzname`
pub fn tzname() -> R {
    Ok(tuple(vec![str("UTC"), str("UTC")]))
}
