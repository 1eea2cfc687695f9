//! `bisect` (`Modules/_bisectmodule.c`).
use crate::call::{call, call_method};
use crate::error::{type_error, value_error};
use crate::object::{Lit, R, Value};
use crate::ops;

static INSERT: Lit = Lit::new("insert");

/// The place before which `x` belongs: after equal items (`right`), or before them.
fn search(a: &Value, x: &Value, lo: &Value, hi: &Value, key: &Value, right: bool) -> R<i64> {
    let mut lo = ops::ssize(lo)?;
    let mut hi = match hi {
        Value::None => -1,
        v => match ops::index_opt(v)? {
            Some(_) => ops::ssize(v)?,
            None => {
                return Err(type_error(format!(
                    "argument should be integer or None, not '{}'",
                    ops::type_name(v)
                )));
            }
        },
    };
    if lo < 0 {
        return Err(value_error("lo must be non-negative"));
    }
    if hi == -1 {
        hi = i64::try_from(ops::len(a)?).unwrap_or(i64::MAX);
    }
    while lo < hi {
        let mid = lo + (hi - lo) / 2;
        let mut item = ops::getitem_int(a, mid)?;
        if !key.is_none() {
            item = call(key, &mut [item])?;
        }
        let left = if right {
            ops::is_lt(x, &item)?
        } else {
            !ops::is_lt(&item, x)?
        };
        if left {
            hi = mid;
        } else {
            lo = mid + 1;
        }
    }
    Ok(lo)
}

fn insert(a: &Value, x: &Value, lo: &Value, hi: &Value, key: &Value, right: bool) -> R {
    let place = if key.is_none() {
        search(a, x, lo, hi, key, right)?
    } else {
        let k = call(key, &mut [x.clone()])?;
        search(a, &k, lo, hi, key, right)?
    };
    match a {
        Value::List(l) => l.insert(crate::object::saturate(place), x.clone()),
        _ => drop(call_method(
            &INSERT,
            &mut [a.clone(), Value::Int(place), x.clone()],
        )?),
    }
    Ok(Value::None)
}

/// `bisect_right(a, x, lo=0, hi=None, *, key=None)`
pub fn bisect_right(a: &Value, x: &Value, lo: &Value, hi: &Value, key: &Value) -> R {
    search(a, x, lo, hi, key, true).map(Value::Int)
}
/// `bisect_left(a, x, lo=0, hi=None, *, key=None)`
pub fn bisect_left(a: &Value, x: &Value, lo: &Value, hi: &Value, key: &Value) -> R {
    search(a, x, lo, hi, key, false).map(Value::Int)
}
/// `insort_right(a, x, lo=0, hi=None, *, key=None)`
pub fn insort_right(a: &Value, x: &Value, lo: &Value, hi: &Value, key: &Value) -> R {
    insert(a, x, lo, hi, key, true)
}
/// `insort_left(a, x, lo=0, hi=None, *, key=None)`
pub fn insort_left(a: &Value, x: &Value, lo: &Value, hi: &Value, key: &Value) -> R {
    insert(a, x, lo, hi, key, false)
}
