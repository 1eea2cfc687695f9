//! `datetime.timezone` (`Modules/_datetimemodule.c`): a fixed offset from UTC.
use super::delta::{self, Delta};
use super::moment;
use super::shift;
use super::zone::offset_text;
use crate::error::{type_error, value_error};
use crate::generated::datetime as g;
use crate::object::{
    Class, Global, Head, Inst, NativeData, R, Ref, Value, boolean, native, str, string, tuple,
};
use crate::ops;
use crate::types::type_of;
use std::ptr::NonNull;

/// What a `timezone` holds.
pub struct Fixed {
    offset: Delta,
    /// The object that `utcoffset` gives.
    object: Value,
    /// A str, or Unbound.
    name: Value,
}
impl NativeData for Fixed {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.object.traverse(visit);
        self.name.traverse(visit);
    }
}

fn of(this: &Value) -> R<&Fixed> {
    native(this, "datetime.timezone")
}

/// The one zone that is UTC itself.
pub fn utc_object() -> Value {
    static UTC: Global<Option<Value>> = Global::new(None);
    if let Some(made) = UTC.get() {
        return made.clone();
    }
    let made = make(&g::timezone(), Delta::default().object(), Value::Unbound);
    *UTC.get() = Some(made.clone());
    made
}

fn make(class: &Ref<Class>, object: Value, name: Value) -> Value {
    let offset = delta::of(&object).unwrap_or_default();
    Inst::with(
        class,
        Fixed {
            offset,
            object,
            name,
        },
    )
}

/// A zone with this offset and an optional name (`new_timezone`).
pub fn new(offset: Value, name: Value) -> R {
    let span = delta::of(&offset).unwrap_or_default();
    if name.is_unbound() && span.is_zero() {
        return Ok(utc_object());
    }
    if !span.is_offset() {
        return Err(value_error(format!(
            "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {}.",
            ops::repr(&offset)?
        )));
    }
    Ok(make(&g::timezone(), offset, name))
}

/// `timezone(offset, name)`
pub fn __new__(_cls: &Value, offset: &Value, name: &Value) -> R {
    if delta::of(offset).is_none() {
        return Err(type_error(format!(
            "timezone() argument 1 must be datetime.timedelta, not {}",
            ops::argument_type_name(offset)
        )));
    }
    if !name.is_unbound() {
        super::fields::text_argument(name, "timezone", 2)?;
    }
    new(offset.clone(), name.clone())
}

/// `timezone.utc`
pub fn utc() -> R {
    Ok(utc_object())
}
/// `timezone.min`
pub fn min() -> R {
    let most = Delta::new(0, -(23 * 3600 + 59 * 60), 0)?;
    Ok(make(&g::timezone(), most.object(), Value::Unbound))
}
/// `timezone.max`
pub fn max() -> R {
    let most = Delta::new(0, 23 * 3600 + 59 * 60, 0)?;
    Ok(make(&g::timezone(), most.object(), Value::Unbound))
}

/// TypeError unless the argument is a datetime or None.
fn check(dt: &Value, name: &str) -> R<()> {
    if dt.is_none() || moment::datetime_of(dt).is_some() {
        return Ok(());
    }
    Err(type_error(format!(
        "{name}(dt) argument must be a datetime instance or None, not {}",
        ops::type_name(dt)
    )))
}

fn text(zone: &Fixed) -> Value {
    match &zone.name {
        Value::Unbound if zone.offset.is_zero() => str("UTC"),
        Value::Unbound => string(format!("UTC{}", offset_text(zone.offset, ":"))),
        name => name.clone(),
    }
}

/// `zone.tzname(dt)`
pub fn tzname(this: &Value, dt: &Value) -> R {
    check(dt, "tzname")?;
    of(this).map(text)
}
/// `zone.utcoffset(dt)`
pub fn utcoffset(this: &Value, dt: &Value) -> R {
    check(dt, "utcoffset")?;
    of(this).map(|zone| zone.object.clone())
}
/// `zone.dst(dt)`
pub fn dst(_this: &Value, dt: &Value) -> R {
    check(dt, "dst")?;
    Ok(Value::None)
}
/// `zone.fromutc(dt)`
pub fn fromutc(this: &Value, dt: &Value) -> R {
    let Some(m) = moment::datetime_of(dt) else {
        return Err(type_error("fromutc: argument must be a datetime"));
    };
    if !m.zone.is(this) {
        return Err(value_error("fromutc: dt.tzinfo is not self"));
    }
    shift::moved(dt, m, of(this)?.offset)
}
/// `zone.__getinitargs__()`
pub fn __getinitargs__(this: &Value) -> R {
    let zone = of(this)?;
    Ok(tuple(match &zone.name {
        Value::Unbound => vec![zone.object.clone()],
        name => vec![zone.object.clone(), name.clone()],
    }))
}

/// `zone == other`
pub fn __eq__(this: &Value, other: &Value) -> R {
    let (Value::Inst(a), Value::Inst(b)) = (this, other) else {
        return Ok(Value::NotImplemented);
    };
    Ok(match (a.native::<Fixed>(), b.native::<Fixed>()) {
        (Some(a), Some(b)) => boolean(a.offset == b.offset),
        _ => Value::NotImplemented,
    })
}
/// `zone != other`
pub fn __ne__(this: &Value, other: &Value) -> R {
    Ok(match __eq__(this, other)? {
        Value::Bool(equal) => boolean(!equal.is()),
        other => other,
    })
}
/// `hash(zone)`
pub fn __hash__(this: &Value) -> R {
    of(this).map(|zone| Value::Int(zone.offset.hash()))
}
/// `repr(zone)`
pub fn __repr__(this: &Value) -> R {
    let zone = of(this)?;
    if this.is(&utc_object()) {
        return Ok(str("datetime.timezone.utc"));
    }
    let (name, offset) = (type_of(this).display_name(), ops::repr(&zone.object)?);
    Ok(string(match &zone.name {
        Value::Unbound => format!("{name}({offset})"),
        given => format!("{name}({offset}, {})", ops::repr(given)?),
    }))
}
/// `str(zone)`
pub fn __str__(this: &Value) -> R {
    of(this).map(text)
}
