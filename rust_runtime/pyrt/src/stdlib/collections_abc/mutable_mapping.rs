//! `MutableMapping`: what follows from `__setitem__` and `__delitem__`.
use crate::error::{PyErr, classes, key_error};
use crate::object::{Dict, R, Value, tuple};
use crate::ops;

fn is_key_error(e: &PyErr) -> bool {
    e.is(&classes::key_error())
}

/// `m.pop(key, default)`
pub fn pop(this: &Value, key: &Value, default: &Value) -> R {
    match ops::getitem(this, key) {
        Ok(v) => {
            ops::delitem(this, key)?;
            Ok(v)
        }
        Err(e) if is_key_error(&e) && !default.is_unbound() => Ok(default.clone()),
        Err(e) => Err(e),
    }
}
/// `m.popitem()`
pub fn popitem(this: &Value) -> R {
    match ops::for_iter(this)?.next()? {
        Some(key) => {
            let v = ops::getitem(this, &key)?;
            ops::delitem(this, &key)?;
            Ok(tuple(vec![key, v]))
        }
        None => Err(PyErr::new(classes::key_error(), vec![])),
    }
}
/// `m.clear()`
pub fn clear(this: &Value) -> R {
    static POPITEM: crate::object::Lit = crate::object::Lit::new("popitem");
    loop {
        match crate::call::call_method(&POPITEM, &mut [this.clone()]) {
            Ok(_) => {}
            Err(e) if is_key_error(&e) => return Ok(Value::None),
            Err(e) => return Err(e),
        }
    }
}
/// `m.update(other, **kwds)`
pub fn update(this: &Value, other: &Value, kwds: &Value) -> R {
    let fresh = Dict::new();
    ops::update_dict(&fresh, other)?;
    if let Value::Dict(kw) = kwds {
        crate::builtins::dict_ops::merge(&fresh, kw)?;
    }
    fresh
        .pairs()
        .into_iter()
        .try_for_each(|(k, v)| ops::setitem(this, &k, v))?;
    Ok(Value::None)
}
/// `m.setdefault(key, default=None)`
pub fn setdefault(this: &Value, key: &Value, default: &Value) -> R {
    match ops::getitem(this, key) {
        Err(e) if is_key_error(&e) => {
            ops::setitem(this, key, default.clone())?;
            Ok(default.clone())
        }
        found => found,
    }
}

/// KeyError of a key, for other abstract classes.
pub(super) fn missing(key: &Value) -> PyErr {
    key_error(key)
}
