//! `frozenset` (`Objects/setobject.c`).
use super::receivers::{container, set_of};
use super::set_methods::{from_iterable, operators};
use super::set_ops;
use crate::generated::builtins as b;
use crate::object::{R, Set, Value};

pub use super::set_methods::{
    difference, intersection, isdisjoint, issubset, issuperset, symmetric_difference, union,
};

container!();
operators!();

/// `frozenset.__new__(cls, iterable)`; an exact frozenset is its own copy.
pub fn __new__(cls: &Value, iterable: &Value) -> R {
    match (cls, iterable) {
        (_, Value::Unbound) => Ok(Value::Set(Set::new(true))),
        (Value::Class(c), Value::Set(s)) if s.frozen && c.is(&b::frozenset()) => {
            Ok(iterable.clone())
        }
        _ => Ok(Value::Set(from_iterable(iterable, true)?)),
    }
}
/// `s.copy()`
pub fn copy(this: &Value) -> R {
    Ok(Value::Set(set_of(this)?.clone()))
}
/// `hash(s)`
pub fn __hash__(this: &Value) -> R {
    Ok(Value::Int(set_ops::hash(set_of(this)?)))
}

/// `C[item]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(super::generic_alias::new(class, item))
}
