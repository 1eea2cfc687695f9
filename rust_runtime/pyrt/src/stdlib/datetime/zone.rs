//! What the types of `datetime` ask a `tzinfo`, and the checks of its answers.
use super::delta::{self, Delta};
use crate::error::{type_error, value_error};
use crate::generated::datetime as g;
use crate::object::{R, Ref, Str, Value};
use crate::ops::{self, type_name};
use crate::stdlib::support::method;
use crate::types::type_of;

/// Whether a value is a `tzinfo`.
pub fn is_zone(v: &Value) -> bool {
    matches!(v, Value::Inst(_)) && type_of(v).is_subclass(&g::tzinfo())
}

/// The zone of an argument, or None where it is left out; TypeError for anything but None and a `tzinfo`.
pub fn argument(v: &Value) -> R {
    match v {
        Value::Unbound | Value::None => Ok(Value::None),
        zone if is_zone(zone) => Ok(zone.clone()),
        other => Err(type_error(format!(
            "tzinfo argument must be None or of a tzinfo subclass, not type '{}'",
            type_name(other)
        ))),
    }
}

/// `zone.utcoffset(about)` or `zone.dst(about)`, checked (`call_tzinfo_method`).
pub fn offset(zone: &Value, name: &str, about: &Value) -> R<Option<Delta>> {
    if zone.is_none() {
        return Ok(None);
    }
    let answer = method(zone, name, std::slice::from_ref(about))?;
    if answer.is_none() {
        return Ok(None);
    }
    match delta::of(&answer) {
        Some(d) if d.is_offset() => Ok(Some(d)),
        Some(_) => Err(value_error(
            "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).",
        )),
        None => Err(type_error(format!(
            "tzinfo.{name}() must return None or timedelta, not '{}'",
            type_name(&answer)
        ))),
    }
}

/// `zone.utcoffset(about)`
pub fn utc_offset(zone: &Value, about: &Value) -> R<Option<Delta>> {
    offset(zone, "utcoffset", about)
}

/// `zone.tzname(about)`, checked (`call_tzname`).
pub fn name(zone: &Value, about: &Value) -> R<Option<Ref<Str>>> {
    if zone.is_none() {
        return Ok(None);
    }
    let answer = method(zone, "tzname", std::slice::from_ref(about))?;
    match ops::base_value(&answer) {
        Value::None => Ok(None),
        Value::Str(s) => Ok(Some(s.clone())),
        _ => Err(type_error(format!(
            "tzinfo.tzname() must return None or a string, not '{}'",
            type_name(&answer)
        ))),
    }
}

/// An offset as `isoformat` and `%z` write it: seconds and microseconds only where there are some.
pub fn offset_text(d: Delta, colon: &str) -> String {
    let total = d.total();
    let sign = if total < 0 { '-' } else { '+' };
    let (seconds, micros) = (total.abs() / 1_000_000, total.abs() % 1_000_000);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let mut out = format!("{sign}{hours:02}{colon}{minutes:02}");
    if seconds != 0 || micros != 0 {
        out.push_str(&format!("{colon}{seconds:02}"));
    }
    if micros != 0 {
        out.push_str(&format!(".{micros:06}"));
    }
    out
}
