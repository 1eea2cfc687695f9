//! `tuple` (`Objects/tupleobject.c`).
use super::receivers::{container, search_bound, times, tuple_of};
use crate::error::{type_error, value_error};
use crate::object::{R, Value, int_usize, tuple};
use crate::ops::{self, base_value, type_name};

container!();

/// `tuple.__new__(cls, iterable)`; an exact tuple is its own copy.
pub fn __new__(_cls: &Value, iterable: &Value) -> R {
    match iterable {
        Value::Tuple(_) => Ok(iterable.clone()),
        _ => Ok(tuple(ops::collect(iterable)?)),
    }
}
/// `t.index(v, start, stop)`
pub fn index(this: &Value, v: &Value, start: &Value, stop: &Value) -> R {
    let items = tuple_of(this)?.items();
    let (start, stop) = (
        search_bound(start, items.len())?,
        search_bound(stop, items.len())?,
    );
    for (i, x) in items.iter().enumerate().take(stop).skip(start) {
        if ops::same(x, v)? {
            return Ok(int_usize(i));
        }
    }
    Err(value_error("tuple.index(x): x not in tuple"))
}
/// `t.count(v)`
pub fn count(this: &Value, v: &Value) -> R {
    let mut n = 0;
    for x in tuple_of(this)?.items() {
        n += usize::from(ops::same(x, v)?);
    }
    Ok(int_usize(n))
}
/// `t[key]`
pub fn __getitem__(this: &Value, key: &Value) -> R {
    ops::getitem(base_value(this), key)
}
/// `hash(t)`
pub fn __hash__(this: &Value) -> R {
    Ok(Value::Int(ops::hash(base_value(this))?))
}
/// `t + other`
pub fn __add__(this: &Value, other: &Value) -> R {
    match base_value(other) {
        Value::Tuple(o) => Ok(tuple([tuple_of(this)?.items(), o.items()].concat())),
        _ => Err(type_error(format!(
            "can only concatenate tuple (not \"{}\") to tuple",
            type_name(other)
        ))),
    }
}
/// `t * n`
pub fn __mul__(this: &Value, n: &Value) -> R {
    let n = times(n)?;
    Ok(tuple(ops::repeated(tuple_of(this)?.items(), n)?))
}
/// `n * t`
pub fn __rmul__(this: &Value, n: &Value) -> R {
    __mul__(this, n)
}
/// What `copy` and `pickle` give to `__new__`.
pub fn __getnewargs__(this: &Value) -> R {
    Ok(tuple(vec![base_value(this).clone()]))
}

/// `C[item]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(super::generic_alias::new(class, item))
}
