//! Comparison: the part that the object model itself needs.
use crate::object::{R, Value};

/// `a == b` of values that need no Python code.
pub fn is_eq(a: &Value, b: &Value) -> R<bool> {
    Ok(match (a, b) {
        (Value::Str(a), Value::Str(b)) => a.as_str() == b.as_str(),
        _ => a.is(b),
    })
}

/// The truth of a value that needs no Python code.
pub fn is_true(v: &Value) -> bool {
    match v {
        Value::None => false,
        Value::Bool(b) => b.is(),
        Value::Int(i) => *i != 0,
        _ => true,
    }
}
