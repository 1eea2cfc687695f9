//! What all iterators of the runtime have as methods.
use crate::object::{R, Value, int_usize};
use crate::ops::{self, base_value};

/// `iter(it)`
pub fn __iter__(it: &Value) -> R {
    Ok(it.clone())
}
/// `next(it)`
pub fn __next__(it: &Value) -> R {
    ops::next_or_stop(base_value(it))
}
/// `it.__length_hint__()`
pub fn __length_hint__(it: &Value) -> R {
    Ok(match base_value(it) {
        Value::Iter(i) => i.length_hint().map_or(Value::NotImplemented, int_usize),
        _ => Value::NotImplemented,
    })
}
