//! Text of objects: the part that error messages need.
use crate::object::Value;

/// `repr(v)` that never fails: `object.__repr__` where the real one raises.
pub fn repr_or(v: &Value) -> String {
    match v {
        Value::Class(c) if c.builtin => format!("<class '{}'>", c.name()),
        Value::Class(c) => format!("<class '{}.{}'>", c.module, c.qualname()),
        _ => format!("<{} object>", super::type_name(v)),
    }
}
