//! `codecs.Codec`: the base of codecs without state, which do nothing themselves.
use crate::error::PyErr;
use crate::error::classes;
use crate::object::{R, Value};

/// What subclasses define.
pub fn encode(_this: &Value, _input: &Value, _errors: &Value) -> R {
    Err(PyErr::new(classes::not_implemented_error(), Vec::new()))
}
/// What subclasses define.
pub fn decode(_this: &Value, _input: &Value, _errors: &Value) -> R {
    Err(PyErr::new(classes::not_implemented_error(), Vec::new()))
}

/// The attributes.
pub fn __dict__(this: &Value) -> R {
    crate::stdlib::support::dict_of(this)
}
