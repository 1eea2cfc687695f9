//! `set` (`Objects/setobject.c`).
use super::receivers::{container, set_of};
use super::set_methods::{as_key, as_set, intersect_all, operators, others, remove_all};
use super::set_ops;
use crate::error::key_error;
use crate::object::{R, Set, Value, str};
use crate::ops::Op;

pub use super::set_methods::{
    difference, intersection, isdisjoint, issubset, issuperset, symmetric_difference, union,
};

container!();
operators!();

/// `set.__new__(cls, …)`: an empty set, whatever the arguments.
pub fn __new__(_cls: &Value, _args: &Value, _kwargs: &Value) -> R {
    Ok(Value::Set(Set::new(false)))
}
/// `set.__init__(self, iterable)`: the content becomes the iterable's.
pub fn __init__(this: &Value, iterable: &Value) -> R {
    let s = set_of(this)?;
    drop(s.take());
    if !iterable.is_unbound() {
        super::set_methods::update(s, iterable)?;
    }
    Ok(Value::None)
}
/// `s.add(item)`
pub fn add(this: &Value, item: &Value) -> R {
    set_of(this)?.add(item.clone())?;
    Ok(Value::None)
}
/// `s.remove(item)`
pub fn remove(this: &Value, item: &Value) -> R {
    if set_of(this)?.discard(&as_key(item))? {
        Ok(Value::None)
    } else {
        Err(key_error(item))
    }
}
/// `s.discard(item)`
pub fn discard(this: &Value, item: &Value) -> R {
    set_of(this)?.discard(&as_key(item))?;
    Ok(Value::None)
}
/// `s.pop()`
pub fn pop(this: &Value) -> R {
    set_of(this)?
        .table()
        .pop()
        .ok_or_else(|| key_error(&str("pop from an empty set")))
}
/// `s.clear()`
pub fn clear(this: &Value) -> R {
    drop(set_of(this)?.take());
    Ok(Value::None)
}
/// `s.copy()`
pub fn copy(this: &Value) -> R {
    Ok(Value::Set(set_ops::copy(set_of(this)?, false)))
}
/// `s.update(*others)`
pub fn update(this: &Value, all: &Value) -> R {
    let s = set_of(this)?;
    others(all)
        .iter()
        .try_for_each(|other| super::set_methods::update(s, other))?;
    Ok(Value::None)
}
/// `s.intersection_update(*others)`
pub fn intersection_update(this: &Value, all: &Value) -> R {
    let s = set_of(this)?;
    let made = intersect_all(s, others(all))?;
    let old = std::mem::replace(s.table(), made.take());
    drop(old);
    Ok(Value::None)
}
/// `s.difference_update(*others)`
pub fn difference_update(this: &Value, all: &Value) -> R {
    let s = set_of(this)?;
    others(all)
        .iter()
        .try_for_each(|other| remove_all(s, other))?;
    Ok(Value::None)
}
/// `s.symmetric_difference_update(other)`
pub fn symmetric_difference_update(this: &Value, other: &Value) -> R {
    let s = set_of(this)?;
    match as_set(other) {
        Some(t) => set_ops::symmetric_difference_update(s, t)?,
        None => set_ops::symmetric_difference_update(
            s,
            &super::set_methods::from_iterable(other, false)?,
        )?,
    }
    Ok(Value::None)
}

fn in_place(op: Op, this: &Value, other: &Value) -> R {
    let Some(t) = as_set(other) else {
        return Ok(Value::NotImplemented);
    };
    set_ops::update_in_place(op, set_of(this)?, t)?;
    Ok(this.clone())
}
/// `s &= other`
pub fn __iand__(this: &Value, other: &Value) -> R {
    in_place(Op::And, this, other)
}
/// `s |= other`
pub fn __ior__(this: &Value, other: &Value) -> R {
    in_place(Op::Or, this, other)
}
/// `s -= other`
pub fn __isub__(this: &Value, other: &Value) -> R {
    in_place(Op::Sub, this, other)
}
/// `s ^= other`
pub fn __ixor__(this: &Value, other: &Value) -> R {
    in_place(Op::Xor, this, other)
}

/// `C[item]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(super::generic_alias::new(class, item))
}
