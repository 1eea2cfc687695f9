//! `datetime.tzinfo` (`Modules/_datetimemodule.c`): what programs derive time zones from.
use super::moment;
use super::zone;
use crate::error::{not_implemented_error, type_error, value_error};
use crate::object::{Inst, PyErr, R, Value, tuple};
use crate::ops;
use crate::stdlib::support::{get_opt, method};
use crate::types::{as_class, type_of};

/// `tzinfo(...)`: takes whatever the derived class is called with.
pub fn __new__(cls: &Value, _args: &Value, _kwargs: &Value) -> R {
    let class = as_class(cls)
        .cloned()
        .unwrap_or_else(crate::generated::datetime::tzinfo);
    Ok(Value::Inst(Inst::new(class, None)))
}

fn missing(name: &str) -> PyErr {
    not_implemented_error(format!("a tzinfo subclass must implement {name}()"))
}

/// `zone.tzname(dt)`
pub fn tzname(_this: &Value, _dt: &Value) -> R {
    Err(missing("tzname"))
}
/// `zone.utcoffset(dt)`
pub fn utcoffset(_this: &Value, _dt: &Value) -> R {
    Err(missing("utcoffset"))
}
/// `zone.dst(dt)`
pub fn dst(_this: &Value, _dt: &Value) -> R {
    Err(missing("dst"))
}

/// `zone.fromutc(dt)`: the standard offset first, then daylight saving at the moment that gives.
pub fn fromutc(this: &Value, dt: &Value) -> R {
    let Some(m) = moment::datetime_of(dt) else {
        return Err(type_error("fromutc: argument must be a datetime"));
    };
    if !m.zone.is(this) {
        return Err(value_error("fromutc: dt.tzinfo is not self"));
    }
    let Some(offset) = zone::utc_offset(&m.zone, dt)? else {
        return Err(value_error("fromutc: non-None utcoffset() result required"));
    };
    let Some(saving) = zone::offset(&m.zone, "dst", dt)? else {
        return Err(value_error("fromutc: non-None dst() result required"));
    };
    let made = super::shift::moved(dt, m, offset.minus(saving)?)?;
    let Some(saving) = zone::offset(&m.zone, "dst", &made)? else {
        return Err(value_error(
            "fromutc: tz.dst() gave inconsistent results; cannot convert",
        ));
    };
    if saving.is_zero() {
        return Ok(made);
    }
    match moment::datetime_of(&made) {
        Some(m) => super::shift::moved(&made, m, saving),
        None => Ok(made),
    }
}

/// What `copy` and `pickle` make it anew from.
pub fn __reduce__(this: &Value) -> R {
    let args = match get_opt(this, "__getinitargs__")? {
        Some(_) => tuple(ops::collect(&method(this, "__getinitargs__", &[])?)?),
        None => tuple(Vec::new()),
    };
    let class = Value::Class(type_of(this));
    let state = match get_opt(this, "__getstate__")? {
        Some(_) => method(this, "__getstate__", &[])?,
        None => crate::stdlib::copy::state_of(this),
    };
    Ok(tuple(vec![class, args, state]))
}
