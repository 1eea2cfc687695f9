//! `datetime.time` (`Modules/_datetimemodule.c`).
use super::compare::unequal;
use super::date::state;
use super::delta::Delta;
use super::fields::{self, Clock, optional_int, text_argument};
use super::iso;
use super::text::{self, Shown};
use super::zone;
use crate::call::call;
use crate::error::type_error;
use crate::generated::datetime as g;
use crate::object::{
    Class, Head, Inst, NativeData, R, Ref, Value, boolean, bytes, native, string, tuple,
};
use crate::ops::Cmp;
use crate::stdlib::support::method;
use crate::stdlib::time::struct_time;
use crate::types::{as_class, type_of};
use std::cell::Cell;
use std::ptr::NonNull;

/// What a `time` holds.
pub struct TimeOfDay {
    /// The time.
    pub clock: Clock,
    /// Which of two equal local times it is.
    pub fold: Cell<i64>,
    /// A `tzinfo` or None.
    pub zone: Value,
    hash: Cell<Option<i64>>,
}
impl NativeData for TimeOfDay {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.zone.traverse(visit);
    }
}

impl TimeOfDay {
    /// A time of exactly this class.
    pub fn object(class: &Ref<Class>, clock: Clock, zone: Value, fold: i64) -> Value {
        Inst::with(
            class,
            TimeOfDay {
                clock,
                fold: Cell::new(fold),
                zone,
                hash: Cell::new(None),
            },
        )
    }
}

/// The last moment of a day.
pub const LAST: Clock = Clock {
    hour: 23,
    minute: 59,
    second: 59,
    micro: 999_999,
};

fn of(this: &Value) -> R<&TimeOfDay> {
    native(this, "datetime.time")
}

/// The data behind a value, where it is a time.
pub fn of_value(v: &Value) -> Option<&TimeOfDay> {
    match v {
        Value::Inst(i) => i.native(),
        _ => None,
    }
}

/// Hour to microsecond, zone and fold as arguments; `before` checks what comes before them.
pub fn arguments(
    parts: [&Value; 4],
    tzinfo: &Value,
    fold: &Value,
    before: impl FnOnce() -> R<()>,
) -> R<(Clock, Value, i64)> {
    let mut n = [0; 4];
    for (to, part) in n.iter_mut().zip(parts) {
        *to = optional_int(part, 0)?;
    }
    let fold = optional_int(fold, 0)?;
    before()?;
    let clock = Clock::checked(n[0], n[1], n[2], n[3], fold)?;
    Ok((clock, zone::argument(tzinfo)?, fold))
}

/// `time(hour, minute, second, microsecond, tzinfo, *, fold)`; bytes instead of an hour are the state of a pickle.
pub fn __new__(
    cls: &Value,
    hour: &Value,
    minute: &Value,
    second: &Value,
    microsecond: &Value,
    tzinfo: &Value,
    fold: &Value,
) -> R {
    let class = as_class(cls).cloned().unwrap_or_else(g::time);
    if let (Some(data), Value::Unbound) = (state::<6>(hour), second)
        && data[0] & 0x7F < 24
    {
        if !minute.is_unbound() && !minute.is_none() && !zone::is_zone(minute) {
            return Err(type_error("bad tzinfo state arg"));
        }
        let zone = if minute.is_unbound() {
            &Value::None
        } else {
            minute
        };
        let fold = i64::from(data[0] >> 7);
        return Ok(TimeOfDay::object(
            &class,
            Clock::unpacked(&data),
            zone.clone(),
            fold,
        ));
    }
    let parts = [hour, minute, second, microsecond];
    let (clock, zone, fold) = arguments(parts, tzinfo, fold, || Ok(()))?;
    Ok(TimeOfDay::object(&class, clock, zone, fold))
}

/// `time.min`
pub fn min() -> R {
    Ok(TimeOfDay::object(
        &g::time(),
        Clock::default(),
        Value::None,
        0,
    ))
}
/// `time.max`
pub fn max() -> R {
    Ok(TimeOfDay::object(&g::time(), LAST, Value::None, 0))
}
/// `time.resolution`
pub fn resolution() -> R {
    super::timedelta::resolution()
}

/// A time of a class; a derived class is called (`new_time_subclass_fold_ex`).
fn make(class: &Value, c: Clock, tz: &Value, fold: i64) -> R {
    if let Some(exact) = as_class(class)
        && exact.is(&g::time())
    {
        Clock::checked(c.hour, c.minute, c.second, c.micro, fold)?;
        return Ok(TimeOfDay::object(exact, c, zone::argument(tz)?, fold));
    }
    let parts = [c.hour, c.minute, c.second, c.micro];
    let mut args: Vec<Value> = parts.map(Value::Int).into();
    args.push(tz.clone());
    let made = call(class, &mut args)?;
    if let (1, Some(t)) = (fold, of_value(&made)) {
        t.fold.set(fold);
    }
    Ok(made)
}

/// `time.fromisoformat(text)`
pub fn fromisoformat(class: &Value, text: &Value) -> R {
    let text = iso::argument(text)?;
    let t = text.as_str();
    let Some(read) = iso::time(t.strip_prefix('T').unwrap_or(t)) else {
        return Err(iso::invalid(&text));
    };
    make(class, read.clock, &iso::zone(read.offset)?, 0)
}

macro_rules! parts {
    ($($name:ident $part:ident;)*) => { $(
        #[doc = concat!("`t.", stringify!($name), "`")]
        pub fn $name(this: &Value) -> R {
            Ok(Value::Int(of(this)?.clock.$part))
        }
    )* };
}
parts! { hour hour; minute minute; second second; microsecond micro; }
/// `t.tzinfo`
pub fn tzinfo(this: &Value) -> R {
    Ok(of(this)?.zone.clone())
}
/// `t.fold`
pub fn fold(this: &Value) -> R {
    Ok(Value::Int(of(this)?.fold.get()))
}

/// `t.isoformat(timespec)`
pub fn isoformat(this: &Value, timespec: &Value) -> R {
    let timespec = text_argument(timespec, "isoformat", 1)?;
    let t = of(this)?;
    let clock = text::clock(t.clock, timespec.as_str())?;
    let offset = text::offset(&t.zone, &Value::None, ":")?;
    Ok(string(format!("{clock}{offset}")))
}
/// `t.strftime(format)`: as on the first day of 1900.
pub fn strftime(this: &Value, format: &Value) -> R {
    let format = text_argument(format, "strftime", 1)?;
    let t = of(this)?;
    let c = t.clock;
    let tuple = struct_time::of_parts([1900, 1, 1, c.hour, c.minute, c.second, 0, 1, -1]);
    let shown = Shown {
        zone: &t.zone,
        about: &Value::None,
        micro: c.micro,
    };
    text::strftime(format.as_str(), &tuple, &shown)
}
/// `format(t, spec)`
pub fn __format__(this: &Value, format: &Value) -> R {
    text::formatted(this, format)
}

fn offset_object(this: &Value, name: &str) -> R {
    Ok(zone::offset(&of(this)?.zone, name, &Value::None)?.map_or(Value::None, Delta::object))
}
/// `t.utcoffset()`
pub fn utcoffset(this: &Value) -> R {
    offset_object(this, "utcoffset")
}
/// `t.dst()`
pub fn dst(this: &Value) -> R {
    offset_object(this, "dst")
}
/// `t.tzname()`
pub fn tzname(this: &Value) -> R {
    Ok(zone::name(&of(this)?.zone, &Value::None)?.map_or(Value::None, Value::Str))
}
/// `t.replace(...)`
pub fn replace(
    this: &Value,
    hour: &Value,
    minute: &Value,
    second: &Value,
    microsecond: &Value,
    tzinfo: &Value,
    fold: &Value,
) -> R {
    let t = of(this)?;
    let clock = Clock {
        hour: optional_int(hour, t.clock.hour)?,
        minute: optional_int(minute, t.clock.minute)?,
        second: optional_int(second, t.clock.second)?,
        micro: optional_int(microsecond, t.clock.micro)?,
    };
    let zone = if tzinfo.is_unbound() { &t.zone } else { tzinfo };
    let fold = optional_int(fold, t.fold.get())?;
    let (c, zone) = (clock, zone::argument(zone)?);
    Clock::checked(c.hour, c.minute, c.second, c.micro, fold)?;
    Ok(TimeOfDay::object(&type_of(this), c, zone, fold))
}

/// Microseconds since midnight in UTC.
fn in_utc(c: Clock, offset: Delta) -> i128 {
    i128::from(c.seconds()) * 1_000_000 + i128::from(c.micro) - offset.total()
}

/// Times compare in UTC where both know their offset (`time_richcompare`).
fn compare(op: Cmp, this: &Value, other: &Value) -> R {
    let (Some(a), Some(b)) = (of_value(this), of_value(other)) else {
        return Ok(Value::NotImplemented);
    };
    let plain = a.clock.cmp(&b.clock);
    if a.zone.is(&b.zone) {
        return Ok(boolean(op.of(plain)));
    }
    let offset = |t: &TimeOfDay| zone::utc_offset(&t.zone, &Value::None);
    match (offset(a)?, offset(b)?) {
        (x, y) if x == y => Ok(boolean(op.of(plain))),
        (Some(x), Some(y)) => Ok(boolean(op.of(in_utc(a.clock, x).cmp(&in_utc(b.clock, y))))),
        _ => unequal(op, || {
            type_error("can't compare offset-naive and offset-aware times")
        }),
    }
}

macro_rules! comparisons {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`", stringify!($name), "`; `NotImplemented` for other types.")]
        pub fn $name(this: &Value, other: &Value) -> R {
            compare(Cmp::$op, this, other)
        }
    )* };
}
comparisons! { __eq__ Eq __ne__ Ne __lt__ Lt __le__ Le __gt__ Gt __ge__ Ge }

/// `hash(t)`
pub fn __hash__(this: &Value) -> R {
    let t = of(this)?;
    if let Some(known) = t.hash.get() {
        return Ok(Value::Int(known));
    }
    let hash = match zone::utc_offset(&t.zone, &Value::None)? {
        None => crate::hash::hash_bytes(&t.clock.packed()),
        Some(offset) => Delta::new(0, t.clock.seconds(), t.clock.micro)?
            .minus(offset)?
            .hash(),
    };
    t.hash.set(Some(hash));
    Ok(Value::Int(hash))
}
/// `repr(t)`
pub fn __repr__(this: &Value) -> R {
    let t = of(this)?;
    text::time_repr(
        &type_of(this).display_name(),
        t.clock,
        &t.zone,
        t.fold.get(),
    )
}
/// `str(t)`: through the class's own `isoformat`.
pub fn __str__(this: &Value) -> R {
    method(this, "isoformat", &[])
}

fn reduced(this: &Value, protocol: i64) -> R {
    let t = of(this)?;
    let mut data = t.clock.packed();
    if t.fold.get() != 0 && protocol > 3 {
        data[0] |= 0x80;
    }
    let mut state = vec![bytes(data.to_vec())];
    if !t.zone.is_none() {
        state.push(t.zone.clone());
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
