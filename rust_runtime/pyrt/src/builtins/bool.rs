//! `bool` (`Objects/boolobject.c`).
use crate::object::{R, Value, boolean, str};
use crate::ops::{self, Op};

/// `bool(x)`
pub fn __new__(_class: &Value, x: &Value) -> R {
    Ok(boolean(ops::truth(x)?))
}

fn operate(op: Op, a: &Value, b: &Value) -> R {
    match (a, b) {
        (
            Value::Bool(_) | Value::Int(_) | Value::Big(_),
            Value::Bool(_) | Value::Int(_) | Value::Big(_),
        ) => ops::numeric(op, a, b),
        _ => Ok(Value::NotImplemented),
    }
}

/// `x & other`
pub fn __and__(x: &Value, other: &Value) -> R {
    operate(Op::And, x, other)
}
/// `other & x`
pub fn __rand__(x: &Value, other: &Value) -> R {
    operate(Op::And, other, x)
}
/// `x | other`
pub fn __or__(x: &Value, other: &Value) -> R {
    operate(Op::Or, x, other)
}
/// `other | x`
pub fn __ror__(x: &Value, other: &Value) -> R {
    operate(Op::Or, other, x)
}
/// `x ^ other`
pub fn __xor__(x: &Value, other: &Value) -> R {
    operate(Op::Xor, x, other)
}
/// `other ^ x`
pub fn __rxor__(x: &Value, other: &Value) -> R {
    operate(Op::Xor, other, x)
}
/// `repr(x)`
pub fn __repr__(x: &Value) -> R {
    Ok(str(if ops::truth(x)? { "True" } else { "False" }))
}
