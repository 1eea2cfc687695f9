//! `time` (`Modules/timemodule.c`). The local zone is that of the system on native, UTC elsewhere, as of CPython there.
pub mod calendar;
pub mod local;
pub mod strptime;
pub mod struct_time;

use crate::error::{overflow_error, type_error, value_error};
use crate::object::{R, Value, float, string, tuple};
use crate::ops::base_value;
use calendar::{Civil, Place};

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
    match timeout_seconds(seconds)? {
        secs if secs < 0.0 => Err(value_error("sleep length must be non-negative")),
        secs => Ok(secs),
    }
}

/// A number of seconds that something may take (`_PyTime_FromSecondsObject`).
pub fn timeout_seconds(seconds: &Value) -> R<f64> {
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
    Ok(secs)
}

/// The seconds of an optional argument; now where there is none. Rounded down.
pub fn whole_seconds(v: &Value) -> R<i64> {
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

/// The TypeError for what is no number.
#[cold]
pub fn not_an_integer(v: &Value) -> crate::object::PyErr {
    type_error(format!(
        "'{}' object cannot be interpreted as an integer",
        crate::ops::type_name(v)
    ))
}

/// `time.gmtime(seconds=None)`
pub fn gmtime(seconds: &Value) -> R {
    let c = local::utc(whole_seconds(seconds)?)?;
    Ok(struct_time::in_utc(&c))
}
/// `time.localtime(seconds=None)`
pub fn localtime(seconds: &Value) -> R {
    let l = local::at(whole_seconds(seconds)?)?;
    Ok(struct_time::in_zone(&l))
}
/// `time.tzset()`
pub fn tzset() -> R {
    local::reset(host::zone::environment().as_deref());
    Ok(Value::None)
}
/// `time.strptime(text, format)`
pub fn strptime(text: &Value, format: &Value) -> R {
    let checked = |v: &Value, at| match base_value(v) {
        Value::Str(s) => Ok(s.clone()),
        _ => Err(type_error(format!(
            "strptime() argument {at} must be str, not {}",
            crate::ops::repr(&Value::Class(crate::types::type_of(v)))?
        ))),
    };
    let (text, format) = (checked(text, 0)?, checked(format, 1)?);
    let read = strptime::parse(text.as_str(), format.as_str())?;
    Ok(struct_time::of_read(&read))
}

/// A time tuple argument (`gettmarg`), its numbers not yet checked.
fn tuple_argument(v: &Value, what: &str) -> R<(Civil, i64)> {
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
    let c = Civil {
        year: n[0],
        month: n[1],
        day: n[2],
        hour: n[3],
        minute: n[4],
        second: n[5],
        weekday: n[6],
        yearday: n[7],
    };
    Ok((c, n[8]))
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

/// The moment of an optional time tuple, and its place; now where there is none.
fn time_argument(v: &Value, what: &str) -> R<(Civil, Place)> {
    if v.is_unbound() {
        let l = local::at(whole_seconds(v)?)?;
        let place = Place {
            zone: l.name,
            offset: l.offset,
            saving: i64::from(l.saving),
        };
        return Ok((l.civil, place));
    }
    let (c, saving) = tuple_argument(v, what)?;
    let saving = saving.clamp(-1, 1);
    let (zone, offset) = struct_time::place(v).unwrap_or_default();
    let zone = match &zone {
        Value::Str(s) if !s.is_empty() => s.as_str().to_owned(),
        _ if saving < 0 => String::new(),
        _ => {
            let (standard, other) = local::names();
            if saving > 0 { other } else { standard }
        }
    };
    let offset = match offset {
        Value::Int(n) => n,
        _ => 0,
    };
    let place = Place {
        zone,
        offset,
        saving,
    };
    Ok((checked(c)?, place))
}

/// `time.mktime(tuple)`
pub fn mktime(t: &Value) -> R {
    let (c, saving) = tuple_argument(t, "mktime")?;
    #[allow(clippy::cast_precision_loss)]
    Ok(float(local::moment_of(&c, saving)? as f64))
}
/// `time.strftime(format[, tuple])`
pub fn strftime(format: &Value, t: &Value) -> R {
    let Value::Str(s) = base_value(format) else {
        return Err(type_error(format!(
            "strftime() argument 1 must be str, not {}",
            crate::ops::argument_type_name(format)
        )));
    };
    let (c, place) = time_argument(t, "strftime")?;
    Ok(string(calendar::format(s.as_str(), &c, &place)))
}

/// What `asctime` and `ctime` show.
fn shown(c: &Civil) -> Value {
    string(calendar::format(
        "%a %b %e %H:%M:%S %Y",
        c,
        &Place::default(),
    ))
}
/// `time.asctime([tuple])`
pub fn asctime(t: &Value) -> R {
    Ok(shown(&time_argument(t, "asctime")?.0))
}
/// `time.ctime(seconds=None)`
pub fn ctime(seconds: &Value) -> R {
    Ok(shown(&local::at(whole_seconds(seconds)?)?.civil))
}
/// `time.timezone`
pub fn timezone() -> R {
    Ok(Value::Int(local::offsets().0))
}
/// `time.altzone`
pub fn altzone() -> R {
    Ok(Value::Int(local::offsets().1))
}
/// `time.daylight`
pub fn daylight() -> R {
    Ok(Value::Int(i64::from(local::has_saving())))
}
/// `time.tzname`
pub fn tzname() -> R {
    let (standard, other) = local::names();
    Ok(tuple(vec![string(standard), string(other)]))
}
