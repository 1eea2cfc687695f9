//! `reversed` (`Objects/enumobject.c`).
use crate::object::{R, Value};

/// `reversed(sequence)`
pub fn __new__(_class: &Value, sequence: &Value) -> R {
    crate::ops::reversed(sequence)
}
