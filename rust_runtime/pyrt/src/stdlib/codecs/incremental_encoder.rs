//! `codecs.IncrementalEncoder`: the base, and what those of the runtime's encodings do.
use super::known;
use crate::error::{PyErr, classes};
use crate::object::{R, Value, bytes, str};
use crate::ops;
use crate::stdlib::support::{get, get_opt, set};

/// `IncrementalEncoder(errors)`
pub fn __init__(this: &Value, errors: &Value) -> R {
    set(this, "errors", errors.clone())?;
    set(this, "buffer", str(""))?;
    Ok(Value::None)
}

/// Encodes a piece; the byte order mark comes once.
pub fn encode(this: &Value, input: &Value, _final: &Value) -> R {
    let Some(name) = get_opt(this, "_encoding")? else {
        return Err(PyErr::new(classes::not_implemented_error(), Vec::new()));
    };
    let name = ops::to_str(&name)?;
    let begun = get_opt(this, "_begun")?.is_some_and(|v| matches!(v, Value::Int(n) if n != 0));
    let later = match (name.as_str(), begun) {
        ("utf-16", true) => "utf-16-le",
        ("utf-32", true) => "utf-32-le",
        ("utf-8-sig", true) => "utf-8",
        (same, _) => same,
    };
    let empty = matches!(ops::base_value(input), Value::Str(s) if s.is_empty());
    if empty && !begun && name != "utf-16" && name != "utf-32" {
        return Ok(bytes(Vec::new()));
    }
    let (made, _) = known::encoded(input, later, &get(this, "errors")?)?;
    set(this, "_begun", Value::Int(1))?;
    Ok(made)
}

/// Begins anew.
pub fn reset(this: &Value) -> R {
    if get_opt(this, "_encoding")?.is_some() {
        set(this, "_begun", Value::Int(0))?;
    }
    Ok(Value::None)
}

/// What has been encoded so far, as an int.
pub fn getstate(this: &Value) -> R {
    let Some(name) = get_opt(this, "_encoding")? else {
        return Ok(Value::Int(0));
    };
    let begun = get_opt(this, "_begun")?.is_some_and(|v| matches!(v, Value::Int(n) if n != 0));
    Ok(Value::Int(match (name.as_str(), begun) {
        (Some("utf-16" | "utf-32"), false) => 2,
        (Some("utf-8-sig"), false) => 1,
        _ => 0,
    }))
}

/// Sets what has been encoded so far.
pub fn setstate(this: &Value, state: &Value) -> R {
    if get_opt(this, "_encoding")?.is_some() {
        let begun = i64::from(!ops::truth(state)?);
        set(this, "_begun", Value::Int(begun))?;
    }
    Ok(Value::None)
}

/// The attributes.
pub fn __dict__(this: &Value) -> R {
    crate::stdlib::support::dict_of(this)
}
