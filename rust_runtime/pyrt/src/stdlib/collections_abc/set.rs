//! `Set`: what follows from `__contains__`, `__iter__` and `__len__`.
use super::checks::is_subclass;
use crate::call::{call, call_method};
use crate::generated::collections_abc as g;
use crate::object::{Lit, R, Value, boolean, list};
use crate::ops;
use crate::types::type_of;

static FROM: Lit = Lit::new("_from_iterable");

fn is_set(v: &Value) -> bool {
    let (class, abc) = (type_of(v), g::set());
    class.is_subclass(&abc) || is_subclass(&class, &abc)
}

fn is_iterable(v: &Value) -> bool {
    ops::is_iterable(v)
}

/// Whether every item of `a` is in `b`.
fn all_in(a: &Value, b: &Value) -> R<bool> {
    let mut it = ops::for_iter(a)?;
    while let Some(v) = it.next()? {
        if !ops::contains(b, &v)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn compared(this: &Value, other: &Value, holds: fn(usize, usize) -> bool, turned: bool) -> R {
    if !is_set(other) {
        return Ok(Value::NotImplemented);
    }
    if !holds(ops::len(this)?, ops::len(other)?) {
        return Ok(boolean(false));
    }
    Ok(boolean(if turned {
        all_in(other, this)?
    } else {
        all_in(this, other)?
    }))
}
/// `s <= other`
pub fn __le__(this: &Value, other: &Value) -> R {
    compared(this, other, |a, b| a <= b, false)
}
/// `s < other`
pub fn __lt__(this: &Value, other: &Value) -> R {
    compared(this, other, |a, b| a < b, false)
}
/// `s >= other`
pub fn __ge__(this: &Value, other: &Value) -> R {
    compared(this, other, |a, b| a >= b, true)
}
/// `s > other`
pub fn __gt__(this: &Value, other: &Value) -> R {
    compared(this, other, |a, b| a > b, true)
}
/// `s == other`
pub fn __eq__(this: &Value, other: &Value) -> R {
    compared(this, other, |a, b| a == b, false)
}
/// `s != other`
pub fn __ne__(this: &Value, other: &Value) -> R {
    Ok(match __eq__(this, other)? {
        Value::Bool(b) => boolean(!b.is()),
        made => made,
    })
}

/// `cls._from_iterable(it)`
pub fn _from_iterable(cls: &Value, it: &Value) -> R {
    call(cls, &mut [it.clone()])
}

fn made(this: &Value, items: Vec<Value>) -> R {
    call_method(&FROM, &mut [Value::Class(type_of(this)), list(items)])
}

/// The items of `a` that are in `b`, or those that are not.
fn chosen(a: &Value, b: &Value, inside: bool) -> R<Vec<Value>> {
    let mut out = Vec::new();
    ops::for_each(a, |v| {
        if ops::contains(b, &v)? == inside {
            out.push(v);
        }
        Ok(())
    })?;
    Ok(out)
}

fn as_set(this: &Value, v: &Value) -> R {
    if is_set(v) {
        Ok(v.clone())
    } else {
        made(this, ops::collect(v)?)
    }
}

/// `s & other`
pub fn __and__(this: &Value, other: &Value) -> R {
    if !is_iterable(other) {
        return Ok(Value::NotImplemented);
    }
    made(this, chosen(other, this, true)?)
}
/// `other & s`
pub fn __rand__(this: &Value, other: &Value) -> R {
    __and__(this, other)
}
/// `s | other`
pub fn __or__(this: &Value, other: &Value) -> R {
    if !is_iterable(other) {
        return Ok(Value::NotImplemented);
    }
    let mut all = ops::collect(this)?;
    all.extend(ops::collect(other)?);
    made(this, all)
}
/// `other | s`
pub fn __ror__(this: &Value, other: &Value) -> R {
    __or__(this, other)
}
/// `s - other`
pub fn __sub__(this: &Value, other: &Value) -> R {
    if !is_iterable(other) {
        return Ok(Value::NotImplemented);
    }
    let other = as_set(this, other)?;
    made(this, chosen(this, &other, false)?)
}
/// `other - s`
pub fn __rsub__(this: &Value, other: &Value) -> R {
    if !is_iterable(other) {
        return Ok(Value::NotImplemented);
    }
    let other = as_set(this, other)?;
    made(this, chosen(&other, this, false)?)
}
/// `s ^ other`
pub fn __xor__(this: &Value, other: &Value) -> R {
    if !is_iterable(other) {
        return Ok(Value::NotImplemented);
    }
    let other = as_set(this, other)?;
    ops::attempt(
        ops::Op::Or,
        &ops::sub(this, &other)?,
        &ops::sub(&other, this)?,
    )
}
/// `other ^ s`
pub fn __rxor__(this: &Value, other: &Value) -> R {
    __xor__(this, other)
}
/// `s.isdisjoint(other)`
pub fn isdisjoint(this: &Value, other: &Value) -> R {
    let mut it = ops::for_iter(other)?;
    while let Some(v) = it.next()? {
        if ops::contains(this, &v)? {
            return Ok(boolean(false));
        }
    }
    Ok(boolean(true))
}
