//! `datetime.date` (`Modules/_datetimemodule.c`).
use super::compare;
use super::fields::{
    self, Clock, Date, IsoFault, c_int, optional_int, required_int, text_argument,
};
use super::iso;
use super::iso_calendar_date;
use super::moment::{self, new_date};
use super::shift;
use super::text::{self, Shown};
use crate::error::value_error;
use crate::generated::datetime as g;
use crate::object::{R, Value, bytes, string, tuple};
use crate::ops::{Cmp, base_value};
use crate::stdlib::support::method;
use crate::stdlib::time::struct_time;
use crate::types::{as_class, type_of};

const NAMELESS: &str = "function";

/// `date(year, month, day)`; bytes instead of a year are the state of a pickle.
pub fn __new__(cls: &Value, year: &Value, month: &Value, day: &Value) -> R {
    let class = as_class(cls).cloned().unwrap_or_else(g::date);
    if let (Some([high, low, m @ 1..=12, d]), Value::Unbound) = (state::<4>(year), month) {
        let date = Date {
            year: i64::from(high) << 8 | i64::from(low),
            month: i64::from(m),
            day: i64::from(d),
        };
        return Ok(new_date(&class, date));
    }
    let year = required_int(year, NAMELESS, "year", 1)?;
    let month = required_int(month, NAMELESS, "month", 2)?;
    let day = required_int(day, NAMELESS, "day", 3)?;
    Ok(new_date(&class, Date::checked(year, month, day)?))
}

/// The state that `__reduce__` gives: so many bytes, or the str that Python 2 made of them.
pub fn state<const N: usize>(v: &Value) -> Option<[u8; N]> {
    match base_value(v) {
        Value::Bytes(b) => b.as_slice().try_into().ok(),
        Value::Str(s) if s.len() == N => {
            let bytes: Option<Vec<u8>> = s.as_str().chars().map(|c| u8::try_from(c).ok()).collect();
            bytes?.try_into().ok()
        }
        _ => None,
    }
}

/// `date.min`
pub fn min() -> R {
    Ok(new_date(&g::date(), Date::of_ordinal(1)))
}
/// `date.max`
pub fn max() -> R {
    Ok(new_date(&g::date(), Date::of_ordinal(fields::MAX_ORDINAL)))
}
/// `date.resolution`
pub fn resolution() -> R {
    super::delta::Delta::new(1, 0, 0).map(super::delta::Delta::object)
}

/// `date.today()`: through the class's own `fromtimestamp`.
pub fn today(class: &Value) -> R {
    method(class, "fromtimestamp", &[crate::stdlib::time::time()?])
}
/// `date.fromtimestamp(timestamp)`
pub fn fromtimestamp(class: &Value, timestamp: &Value) -> R {
    let c = crate::stdlib::time::local::of_timestamp(timestamp)?;
    let date = Date {
        year: c.year,
        month: c.month,
        day: c.day,
    };
    moment::make_date(class, date)
}
/// `date.fromordinal(ordinal)`
pub fn fromordinal(class: &Value, ordinal: &Value) -> R {
    let ordinal = c_int(ordinal)?;
    if ordinal < 1 {
        return Err(value_error("ordinal must be >= 1"));
    }
    moment::make_date(class, Date::of_ordinal(ordinal))
}
/// `date.fromisoformat(text)`
pub fn fromisoformat(class: &Value, text: &Value) -> R {
    let text = iso::argument(text)?;
    let t = text.as_str();
    match matches!(t.len(), 7 | 8 | 10).then(|| iso::date(t, t.len())) {
        Some(Some(date)) => moment::make_date(class, date),
        _ => Err(iso::invalid(&text)),
    }
}
/// `date.fromisocalendar(year, week, day)`
pub fn fromisocalendar(class: &Value, year: &Value, week: &Value, day: &Value) -> R {
    const NAME: &str = "fromisocalendar()";
    let converted = |v: &Value, name, at| match required_int(v, NAME, name, at) {
        Err(e) if e.is(&crate::error::classes::overflow_error()) => {
            Err(value_error("ISO calendar component out of range"))
        }
        other => other,
    };
    let year = converted(year, "year", 1)?;
    let week = converted(week, "week", 2)?;
    let day = converted(day, "day", 3)?;
    if !(fields::MIN_YEAR..=fields::MAX_YEAR).contains(&year) {
        return Err(value_error(format!("Year is out of range: {year}")));
    }
    match Date::of_iso(year, week, day) {
        Ok(date) => moment::make_date(class, date),
        Err(IsoFault::Week) => Err(value_error(format!("Invalid week: {week}"))),
        Err(IsoFault::Day) => Err(value_error(format!("Invalid day: {day} (range is [1, 7])"))),
    }
}

/// `d.year`
pub fn year(this: &Value) -> R {
    Ok(Value::Int(moment::of(this)?.date.year))
}
/// `d.month`
pub fn month(this: &Value) -> R {
    Ok(Value::Int(moment::of(this)?.date.month))
}
/// `d.day`
pub fn day(this: &Value) -> R {
    Ok(Value::Int(moment::of(this)?.date.day))
}
/// `d.ctime()`
pub fn ctime(this: &Value) -> R {
    Ok(fields::ctime(moment::of(this)?.date, Clock::default()))
}
/// `d.isoformat()`
pub fn isoformat(this: &Value) -> R {
    Ok(string(text::date(moment::of(this)?.date)))
}
/// `d.isoweekday()`
pub fn isoweekday(this: &Value) -> R {
    Ok(Value::Int(moment::of(this)?.date.weekday() + 1))
}
/// `d.weekday()`
pub fn weekday(this: &Value) -> R {
    Ok(Value::Int(moment::of(this)?.date.weekday()))
}
/// `d.isocalendar()`
pub fn isocalendar(this: &Value) -> R {
    Ok(iso_calendar_date::make(moment::of(this)?.date.iso()))
}
/// `d.toordinal()`
pub fn toordinal(this: &Value) -> R {
    Ok(Value::Int(moment::of(this)?.date.ordinal()))
}
/// `d.timetuple()`
pub fn timetuple(this: &Value) -> R {
    let d = moment::of(this)?.date;
    Ok(time_tuple(d, Clock::default(), -1))
}

/// The time tuple of a day and a time (`build_struct_time`).
pub fn time_tuple(d: Date, c: Clock, saving: i64) -> Value {
    struct_time::of_parts([
        d.year,
        d.month,
        d.day,
        c.hour,
        c.minute,
        c.second,
        d.weekday(),
        d.day_of_year(),
        saving,
    ])
}

/// `d.strftime(format)`; the time tuple is the one that the class's own method gives.
pub fn strftime(this: &Value, format: &Value) -> R {
    let format = text_argument(format, "strftime", 1)?;
    let tuple = method(this, "timetuple", &[])?;
    let m = moment::of(this)?;
    let shown = Shown {
        zone: &m.zone,
        about: this,
        micro: m.clock.micro,
    };
    text::strftime(format.as_str(), &tuple, &shown)
}
/// `format(d, spec)`
pub fn __format__(this: &Value, format: &Value) -> R {
    text::formatted(this, format)
}
/// `d.replace(year, month, day)`
pub fn replace(this: &Value, year: &Value, month: &Value, day: &Value) -> R {
    let d = moment::of(this)?.date;
    let parts = [
        optional_int(year, d.year)?,
        optional_int(month, d.month)?,
        optional_int(day, d.day)?,
    ];
    let date = Date::checked(parts[0], parts[1], parts[2])?;
    Ok(new_date(&type_of(this), date))
}

/// `d + span`
pub fn __add__(this: &Value, other: &Value) -> R {
    if moment::datetime_of(this).is_some() || moment::datetime_of(other).is_some() {
        return Ok(Value::NotImplemented);
    }
    shift::add(this, other)
}
/// `span + d`
pub fn __radd__(this: &Value, other: &Value) -> R {
    __add__(this, other)
}
/// `d - other`
pub fn __sub__(this: &Value, other: &Value) -> R {
    if moment::datetime_of(this).is_some() || moment::datetime_of(other).is_some() {
        return Ok(Value::NotImplemented);
    }
    shift::subtract_date(this, other)
}
/// `other - d`
pub fn __rsub__(this: &Value, other: &Value) -> R {
    __sub__(other, this)
}

macro_rules! comparisons {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`", stringify!($name), "`; `NotImplemented` for other types.")]
        pub fn $name(this: &Value, other: &Value) -> R {
            compare::dates(Cmp::$op, this, other)
        }
    )* };
}
comparisons! { __eq__ Eq __ne__ Ne __lt__ Lt __le__ Le __gt__ Gt __ge__ Ge }

/// `hash(d)`
pub fn __hash__(this: &Value) -> R {
    let m = moment::of(this)?;
    let hash = m.hash(|| Ok(crate::hash::hash_bytes(&m.date.packed())))?;
    Ok(Value::Int(hash))
}
/// `repr(d)`
pub fn __repr__(this: &Value) -> R {
    let d = moment::of(this)?.date;
    let name = type_of(this).display_name();
    Ok(string(format!(
        "{name}({}, {}, {})",
        d.year, d.month, d.day
    )))
}
/// `str(d)`: through the class's own `isoformat`.
pub fn __str__(this: &Value) -> R {
    method(this, "isoformat", &[])
}
/// What `copy` and `pickle` make it anew from.
pub fn __reduce__(this: &Value) -> R {
    let state = bytes(moment::of(this)?.date.packed().to_vec());
    Ok(tuple(vec![Value::Class(type_of(this)), tuple(vec![state])]))
}
