//! The type of `contextvars.Token.MISSING`.
use crate::object::{R, Value, str};

/// `repr(Token.MISSING)`
pub fn __repr__(_this: &Value) -> R {
    Ok(str("<Token.MISSING>"))
}
