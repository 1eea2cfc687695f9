//! `codecs.IncrementalDecoder`: the base, which decodes nothing itself.
use crate::error::{PyErr, classes};
use crate::object::{R, Value, bytes, tuple};
use crate::stdlib::support::set;

/// `IncrementalDecoder(errors)`
pub fn __init__(this: &Value, errors: &Value) -> R {
    set(this, "errors", errors.clone())?;
    Ok(Value::None)
}
/// What subclasses define.
pub fn decode(_this: &Value, _input: &Value, _final: &Value) -> R {
    Err(PyErr::new(classes::not_implemented_error(), Vec::new()))
}
/// Begins anew.
pub fn reset(_this: &Value) -> R {
    Ok(Value::None)
}
/// `(b"", 0)`
pub fn getstate(_this: &Value) -> R {
    Ok(tuple(vec![bytes(Vec::new()), Value::Int(0)]))
}
/// Nothing to set.
pub fn setstate(_this: &Value, _state: &Value) -> R {
    Ok(Value::None)
}

/// The attributes.
pub fn __dict__(this: &Value) -> R {
    crate::stdlib::support::dict_of(this)
}
