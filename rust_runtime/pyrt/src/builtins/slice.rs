//! `slice` objects (`Objects/sliceobject.c`).
use crate::error;
use crate::object::{R, Ref, Slice, Value, int, string, tuple};
use crate::ops::{self, Cmp, type_name};
use num_bigint::BigInt;
use num_traits::{Signed, Zero};

/// `slice(stop)`, `slice(start, stop, step)`
pub fn __new__(_class: &Value, a: &Value, b: &Value, c: &Value) -> R {
    if b.is_unbound() {
        return Ok(ops::slice(&Value::None, a, &Value::None));
    }
    Ok(ops::slice(
        a,
        b,
        if c.is_unbound() { &Value::None } else { c },
    ))
}

fn this(v: &Value) -> R<&Ref<Slice>> {
    match v {
        Value::Slice(s) => Ok(s),
        _ => Err(error::type_error(format!(
            "descriptor requires a 'slice' object but received a '{}'",
            type_name(v)
        ))),
    }
}

/// `s.start`
pub fn start(s: &Value) -> R {
    Ok(this(s)?.start.clone())
}
/// `s.stop`
pub fn stop(s: &Value) -> R {
    Ok(this(s)?.stop.clone())
}
/// `s.step`
pub fn step(s: &Value) -> R {
    Ok(this(s)?.step.clone())
}

fn bound(v: &Value) -> R<Option<BigInt>> {
    match v {
        Value::None => Ok(None),
        _ => match ops::index_opt(v)? {
            Some(i) => Ok(i.to_big()),
            None => Err(error::type_error(
                "slice indices must be integers or None or have an __index__ method",
            )),
        },
    }
}

/// The bounds of a slice for a length of any size.
pub fn indices_big(s: &Slice, len: &BigInt) -> R<(BigInt, BigInt, BigInt)> {
    let step = bound(&s.step)?.unwrap_or_else(|| 1.into());
    if step.is_zero() {
        return Err(error::value_error("slice step cannot be zero"));
    }
    let back = step.is_negative();
    let (low, high) = if back {
        (BigInt::from(-1), len - 1i32)
    } else {
        (BigInt::ZERO, len.clone())
    };
    let clip = |i: BigInt| -> BigInt {
        if i.is_negative() {
            (i + len).max(low.clone())
        } else {
            i.min(high.clone())
        }
    };
    let start =
        bound(&s.start)?.map_or_else(|| if back { high.clone() } else { low.clone() }, &clip);
    let stop = bound(&s.stop)?.map_or_else(|| if back { low.clone() } else { high.clone() }, &clip);
    Ok((start, stop, step))
}

/// `s.indices(length)`
pub fn indices(s: &Value, length: &Value) -> R {
    let n = ops::index(length)?.to_big().unwrap_or_default();
    if n.is_negative() {
        return Err(error::value_error("length should not be negative"));
    }
    let (start, stop, step) = indices_big(this(s)?, &n)?;
    Ok(tuple(vec![int(start), int(stop), int(step)]))
}

/// `s == other`
pub fn __eq__(s: &Value, other: &Value) -> R {
    ops::builtin(Cmp::Eq, s, other)
}
/// `s < other`
pub fn __lt__(s: &Value, other: &Value) -> R {
    ops::builtin(Cmp::Lt, s, other)
}
/// `s != other`
pub fn __ne__(s: &Value, other: &Value) -> R {
    ops::builtin(Cmp::Ne, s, other)
}
/// `s <= other`
pub fn __le__(s: &Value, other: &Value) -> R {
    ops::builtin(Cmp::Le, s, other)
}
/// `s > other`
pub fn __gt__(s: &Value, other: &Value) -> R {
    ops::builtin(Cmp::Gt, s, other)
}
/// `s >= other`
pub fn __ge__(s: &Value, other: &Value) -> R {
    ops::builtin(Cmp::Ge, s, other)
}
/// `repr(s)`
pub fn __repr__(s: &Value) -> R {
    Ok(string(ops::repr(s)?))
}
