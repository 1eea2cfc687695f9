//! Hashes: the part that the object model itself needs.
use crate::object::{R, Value};

/// `hash(v)` of strs, ints and whatever hashes by identity.
#[allow(clippy::cast_possible_wrap)]
pub fn hash(v: &Value) -> R<i64> {
    Ok(match v {
        Value::Str(s) => s.hash(),
        Value::Int(i) => crate::hash::hash_i64(*i),
        other => other.head().map_or(1, |h| (h.as_ptr() as usize).rotate_right(4) as i64),
    })
}
