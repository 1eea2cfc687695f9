//! `datetime.datetime` (`Modules/_datetimemodule.c`).
use super::compare;
use super::date::{state, time_tuple};
use super::fields::{self, Clock, Date, MAX_ORDINAL, optional_int, required_int, text_argument};
use super::iso;
use super::local;
use super::moment::{self, Moment, make_datetime, new_datetime, timed};
pub use super::now::{fromtimestamp, now, utcfromtimestamp, utcnow};
use super::shift;
use super::text;
use super::time::{self, TimeOfDay};
use super::timezone;
use super::zone;
use crate::error::type_error;
use crate::generated::datetime as g;
use crate::object::{R, Value, bytes, float, string, tuple};
use crate::ops::{self, Cmp};
use crate::stdlib::support::method;
use crate::types::{as_class, type_of};

const NAMELESS: &str = "function";

/// `datetime(year, month, day, hour, minute, second, microsecond, tzinfo, *, fold)`; bytes instead of a year are the state of a pickle.
#[allow(clippy::too_many_arguments)]
pub fn __new__(
    cls: &Value,
    year: &Value,
    month: &Value,
    day: &Value,
    hour: &Value,
    minute: &Value,
    second: &Value,
    microsecond: &Value,
    tzinfo: &Value,
    fold: &Value,
) -> R {
    let class = as_class(cls).cloned().unwrap_or_else(g::datetime);
    if let (Some(data), Value::Unbound) = (state::<10>(year), day)
        && (1..=12).contains(&(data[2] & 0x7F))
    {
        if !month.is_unbound() && !month.is_none() && !zone::is_zone(month) {
            return Err(type_error("bad tzinfo state arg"));
        }
        let date = Date {
            year: i64::from(data[0]) << 8 | i64::from(data[1]),
            month: i64::from(data[2] & 0x7F),
            day: i64::from(data[3]),
        };
        let zone = if month.is_unbound() {
            &Value::None
        } else {
            month
        };
        let fold = i64::from(data[2] >> 7);
        let clock = Clock::unpacked(&data[4..]);
        return Ok(new_datetime(&class, date, clock, zone.clone(), fold));
    }
    let year = required_int(year, NAMELESS, "year", 1)?;
    let month = required_int(month, NAMELESS, "month", 2)?;
    let day = required_int(day, NAMELESS, "day", 3)?;
    let parts = [hour, minute, second, microsecond];
    let (clock, zone, fold) = time::arguments(parts, tzinfo, fold, || {
        Date::checked(year, month, day).map(drop)
    })?;
    let date = Date { year, month, day };
    Ok(new_datetime(&class, date, clock, zone, fold))
}

/// `datetime.min`
pub fn min() -> R {
    let first = Date::of_ordinal(1);
    Ok(new_datetime(
        &g::datetime(),
        first,
        Clock::default(),
        Value::None,
        0,
    ))
}
/// `datetime.max`
pub fn max() -> R {
    let last = Date::of_ordinal(MAX_ORDINAL);
    Ok(new_datetime(
        &g::datetime(),
        last,
        time::LAST,
        Value::None,
        0,
    ))
}
/// `datetime.resolution`
pub fn resolution() -> R {
    super::timedelta::resolution()
}

/// `datetime.strptime(text, format)`: calls the class (`Lib/_strptime.py: _strptime_datetime`).
pub fn strptime(class: &Value, text: &Value, format: &Value) -> R {
    let text = text_argument(text, "strptime", 1)?;
    let format = text_argument(format, "strptime", 2)?;
    let read = crate::stdlib::time::strptime::parse(text.as_str(), format.as_str())?;
    let c = read.civil;
    let parts = [
        c.year, c.month, c.day, c.hour, c.minute, c.second, read.micro,
    ];
    let mut args: Vec<Value> = parts.map(Value::Int).into();
    if let Some((seconds, micros)) = read.offset {
        let offset = super::delta::Delta::new(0, seconds, micros)?;
        let name = read.zone.filter(|name| !name.is_empty());
        args.push(timezone::new(
            offset.object(),
            name.map_or(Value::Unbound, string),
        )?);
    }
    crate::call::call(class, &mut args)
}
/// `datetime.combine(date, time, tzinfo)`
pub fn combine(class: &Value, date: &Value, time: &Value, tzinfo: &Value) -> R {
    let wrong = |v: &Value, at, wanted| {
        type_error(format!(
            "combine() argument {at} must be datetime.{wanted}, not {}",
            ops::argument_type_name(v)
        ))
    };
    let Some(m) = moment::date_of(date) else {
        return Err(wrong(date, 1, "date"));
    };
    let Some(t) = time::of_value(time) else {
        return Err(wrong(time, 2, "time"));
    };
    let zone = if tzinfo.is_unbound() {
        t.zone.clone()
    } else {
        zone::argument(tzinfo)?
    };
    make_datetime(class, m.date, t.clock, &zone, t.fold.get())
}
/// `datetime.fromisoformat(text)`
pub fn fromisoformat(class: &Value, text: &Value) -> R {
    let text = iso::argument(text)?;
    let Some((date, read)) = iso::datetime(text.as_str()) else {
        return Err(iso::invalid(&text));
    };
    let zone = iso::zone(read.offset)?;
    if as_class(class).is_some_and(|c| c.is(&g::datetime())) {
        let (d, c) = (date, read.clock);
        Date::checked(d.year, d.month, d.day)?;
        Clock::checked(c.hour, c.minute, c.second, c.micro, 0)?;
    }
    make_datetime(class, date, read.clock, &zone, 0)
}

macro_rules! parts {
    ($($name:ident $part:ident;)*) => { $(
        #[doc = concat!("`d.", stringify!($name), "`")]
        pub fn $name(this: &Value) -> R {
            Ok(Value::Int(timed(this)?.clock.$part))
        }
    )* };
}
parts! { hour hour; minute minute; second second; microsecond micro; }
/// `d.tzinfo`
pub fn tzinfo(this: &Value) -> R {
    Ok(timed(this)?.zone.clone())
}
/// `d.fold`
pub fn fold(this: &Value) -> R {
    Ok(Value::Int(timed(this)?.fold.get()))
}
/// `d.date()`
pub fn date(this: &Value) -> R {
    Ok(moment::new_date(&g::date(), timed(this)?.date))
}
/// `d.time()`
pub fn time(this: &Value) -> R {
    let m = timed(this)?;
    Ok(TimeOfDay::object(
        &g::time(),
        m.clock,
        Value::None,
        m.fold.get(),
    ))
}
/// `d.timetz()`
pub fn timetz(this: &Value) -> R {
    let m = timed(this)?;
    Ok(TimeOfDay::object(
        &g::time(),
        m.clock,
        m.zone.clone(),
        m.fold.get(),
    ))
}
/// `d.ctime()`
pub fn ctime(this: &Value) -> R {
    let m = timed(this)?;
    Ok(fields::ctime(m.date, m.clock))
}
/// `d.timetuple()`
pub fn timetuple(this: &Value) -> R {
    let m = timed(this)?;
    let saving = match zone::offset(&m.zone, "dst", this)? {
        None => -1,
        Some(d) => i64::from(!d.is_zero()),
    };
    Ok(time_tuple(m.date, m.clock, saving))
}
/// `d.utctimetuple()`
pub fn utctimetuple(this: &Value) -> R {
    let m = timed(this)?;
    let (date, clock) = match zone::utc_offset(&m.zone, this)? {
        None => (m.date, m.clock),
        Some(offset) => shift::shifted(m.date, m.clock, offset.negated()?)?,
    };
    Ok(time_tuple(date, clock, 0))
}
/// `d.timestamp()`
pub fn timestamp(this: &Value) -> R {
    let m = timed(this)?;
    if m.zone.is_none() {
        let seconds = local::moment_of(m.date, m.clock, m.fold.get())?;
        return Ok(float(seconds as f64 + m.clock.micro as f64 / 1e6));
    }
    let epoch = new_datetime(
        &g::datetime(),
        Date::of_ordinal(fields::EPOCH),
        Clock::default(),
        timezone::utc_object(),
        0,
    );
    let since = shift::subtract(this, &epoch)?;
    super::timedelta::total_seconds(&since)
}
/// `d.isoformat(sep, timespec)`
pub fn isoformat(this: &Value, sep: &Value, timespec: &Value) -> R {
    let sep = text::separator(sep)?;
    let timespec = text_argument(timespec, "isoformat", 2)?;
    iso_text(this, sep, timespec.as_str())
}

fn iso_text(this: &Value, sep: char, timespec: &str) -> R {
    let m = timed(this)?;
    let (date, clock) = (text::date(m.date), text::clock(m.clock, timespec)?);
    let offset = text::offset(&m.zone, this, ":")?;
    Ok(string(format!("{date}{sep}{clock}{offset}")))
}

fn offset_object(this: &Value, name: &str) -> R {
    let m = timed(this)?;
    Ok(zone::offset(&m.zone, name, this)?.map_or(Value::None, super::delta::Delta::object))
}
/// `d.utcoffset()`
pub fn utcoffset(this: &Value) -> R {
    offset_object(this, "utcoffset")
}
/// `d.dst()`
pub fn dst(this: &Value) -> R {
    offset_object(this, "dst")
}
/// `d.tzname()`
pub fn tzname(this: &Value) -> R {
    Ok(zone::name(&timed(this)?.zone, this)?.map_or(Value::None, Value::Str))
}
/// `d.replace(...)`
#[allow(clippy::too_many_arguments)]
pub fn replace(
    this: &Value,
    year: &Value,
    month: &Value,
    day: &Value,
    hour: &Value,
    minute: &Value,
    second: &Value,
    microsecond: &Value,
    tzinfo: &Value,
    fold: &Value,
) -> R {
    let m = timed(this)?;
    let (d, c) = (m.date, m.clock);
    let year = optional_int(year, d.year)?;
    let month = optional_int(month, d.month)?;
    let day = optional_int(day, d.day)?;
    let hour = optional_int(hour, c.hour)?;
    let minute = optional_int(minute, c.minute)?;
    let second = optional_int(second, c.second)?;
    let micro = optional_int(microsecond, c.micro)?;
    let zone = if tzinfo.is_unbound() { &m.zone } else { tzinfo };
    let fold = optional_int(fold, m.fold.get())?;
    if fold != 0 && fold != 1 {
        return Err(crate::error::value_error("fold must be either 0 or 1"));
    }
    let date = Date::checked(year, month, day)?;
    let clock = Clock::checked(hour, minute, second, micro, fold)?;
    let zone = zone::argument(zone)?;
    Ok(new_datetime(&type_of(this), date, clock, zone, fold))
}
/// `d.astimezone(tz)`
pub fn astimezone(this: &Value, tz: &Value) -> R {
    let m = timed(this)?;
    let target = zone::argument(tz)?;
    let local_zone = || local::zone_of(m.date, m.clock, m.fold.get());
    let mut own = m.zone.clone();
    if own.is_none() {
        own = local_zone()?;
    }
    if own.is(&target) {
        return Ok(this.clone());
    }
    let offset = match zone::utc_offset(&own, this)? {
        Some(offset) => offset,
        None => zone::utc_offset(&local_zone()?, this)?.unwrap_or_default(),
    };
    let made = shift::moved(this, m, offset.negated()?)?;
    let (date, clock) = timed(&made).map(|m| (m.date, m.clock))?;
    let target = if target.is_none() {
        local::zone_at_utc(date, clock)?
    } else {
        target
    };
    let moved = new_datetime(&type_of(&made), date, clock, target.clone(), 0);
    method(&target, "fromutc", &[moved])
}

/// `d + span`
pub fn __add__(this: &Value, other: &Value) -> R {
    shift::add(this, other)
}
/// `span + d`
pub fn __radd__(this: &Value, other: &Value) -> R {
    shift::add(this, other)
}
/// `d - other`
pub fn __sub__(this: &Value, other: &Value) -> R {
    shift::subtract(this, other)
}
/// `other - d`
pub fn __rsub__(this: &Value, other: &Value) -> R {
    shift::subtract(other, this)
}

macro_rules! comparisons {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`", stringify!($name), "`; `NotImplemented` for other types.")]
        pub fn $name(this: &Value, other: &Value) -> R {
            compare::datetimes(Cmp::$op, this, other)
        }
    )* };
}
comparisons! { __eq__ Eq __ne__ Ne __lt__ Lt __le__ Le __gt__ Gt __ge__ Ge }

/// `hash(d)`
pub fn __hash__(this: &Value) -> R {
    let m = timed(this)?;
    Ok(Value::Int(m.hash(|| compare::hash(this, m))?))
}
/// `repr(d)`
pub fn __repr__(this: &Value) -> R {
    text::datetime_repr(&type_of(this).display_name(), timed(this)?)
}
/// `str(d)`: through the class's own `isoformat`.
pub fn __str__(this: &Value) -> R {
    method(this, "isoformat", &[crate::object::str(" ")])
}

fn reduced(this: &Value, protocol: i64) -> R {
    let m: &Moment = timed(this)?;
    let mut data = m.packed();
    if m.fold.get() != 0 && protocol > 3 {
        data[2] |= 0x80;
    }
    let mut state = vec![bytes(data.to_vec())];
    if !m.zone.is_none() {
        state.push(m.zone.clone());
    }
    Ok(tuple(vec![Value::Class(type_of(this)), tuple(state)]))
}
/// What `copy` and `pickle` make it anew from.
pub fn __reduce_ex__(this: &Value, protocol: &Value) -> R {
    reduced(this, fields::c_int(protocol)?)
}
/// The same for the old protocols, which do not know `fold`.
pub fn __reduce__(this: &Value) -> R {
    reduced(this, 2)
}
