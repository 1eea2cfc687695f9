//! `dict` (`Objects/dictobject.c`).
use super::dict_ops::new_view;
use super::receivers::{container, dict_of};
use crate::call::call;
use crate::error::key_error;
use crate::object::{Dict, R, Ref, Value, pair, str};
use crate::ops::{self, Part, base_value};

container!();

/// `dict.__new__(cls, …)`: an empty dict, whatever the arguments.
pub fn __new__(_cls: &Value, _args: &Value, _kwargs: &Value) -> R {
    Ok(Value::Dict(Dict::new()))
}
/// `dict.__init__(self, other, **kwargs)`
pub fn __init__(this: &Value, other: &Value, kwargs: &Value) -> R {
    update(this, other, kwargs)
}
/// `d.update(other, **kwargs)`
pub fn update(this: &Value, other: &Value, kwargs: &Value) -> R {
    let d = dict_of(this)?;
    if !other.is_unbound() {
        ops::update_dict(d, other)?;
    }
    if let Value::Dict(kw) = kwargs
        && !kw.is_empty()
    {
        super::dict_ops::merge(d, kw)?;
    }
    Ok(Value::None)
}
/// `d.get(key, default)`
pub fn get(this: &Value, key: &Value, default: &Value) -> R {
    Ok(dict_of(this)?.get(key)?.unwrap_or_else(|| default.clone()))
}
/// `d.setdefault(key, default)`
pub fn setdefault(this: &Value, key: &Value, default: &Value) -> R {
    dict_of(this)?.set_default(key, default)
}
/// `d.pop(key, default)`
pub fn pop(this: &Value, key: &Value, default: &Value) -> R {
    match dict_of(this)?.remove(key)? {
        Some(v) => Ok(v),
        None if default.is_unbound() => Err(key_error(key)),
        None => Ok(default.clone()),
    }
}
/// `d.popitem()`
pub fn popitem(this: &Value) -> R {
    match dict_of(this)?.pop_last() {
        Some((k, v)) => Ok(pair(k, v)),
        None => Err(key_error(&str("popitem(): dictionary is empty"))),
    }
}
/// `d.keys()`
pub fn keys(this: &Value) -> R {
    Ok(new_view(dict_of(this)?, Part::Keys))
}
/// `d.values()`
pub fn values(this: &Value) -> R {
    Ok(new_view(dict_of(this)?, Part::Values))
}
/// `d.items()`
pub fn items(this: &Value) -> R {
    Ok(new_view(dict_of(this)?, Part::Items))
}
/// `d.copy()`
pub fn copy(this: &Value) -> R {
    Ok(Value::Dict(dict_of(this)?.copy()))
}
/// `d.clear()`
pub fn clear(this: &Value) -> R {
    drop(dict_of(this)?.take());
    Ok(Value::None)
}
/// The items of a set or dict with the hashes that it knows.
fn hashed(v: &Value) -> Option<Vec<(Value, i64)>> {
    match v {
        Value::Set(s) => Some(super::set_ops::entries(s)),
        Value::Dict(d) => Some(d.hashed_keys()),
        _ => None,
    }
}

/// `cls.fromkeys(iterable, value)`: through the class, so that a subclass makes its own instances.
pub fn fromkeys(cls: &Value, iterable: &Value, value: &Value) -> R {
    let made = call(cls, &mut [])?;
    if let Value::Dict(d) = &made
        && let Some(keys) = hashed(iterable)
    {
        keys.into_iter()
            .try_for_each(|(k, hash)| d.set_hashed(k, hash, value.clone()))?;
        return Ok(made);
    }
    let mut it = ops::for_iter(iterable)?;
    while let Some(key) = it.next()? {
        ops::setitem(&made, &key, value.clone())?;
    }
    Ok(made)
}
/// `d[key]`; a subclass may have `__missing__`.
pub fn __getitem__(this: &Value, key: &Value) -> R {
    match dict_of(this)?.get(key)? {
        Some(v) => Ok(v),
        None => match ops::special(this, &ops::names::MISSING) {
            Some(f) => ops::invoke1(&f, this, key),
            None => Err(key_error(key)),
        },
    }
}
/// `d[key] = v`
pub fn __setitem__(this: &Value, key: &Value, v: &Value) -> R {
    dict_of(this)?.set(key.clone(), v.clone())?;
    Ok(Value::None)
}
/// `del d[key]`
pub fn __delitem__(this: &Value, key: &Value) -> R {
    match dict_of(this)?.remove(key)? {
        Some(_) => Ok(Value::None),
        None => Err(key_error(key)),
    }
}
/// `reversed(d)`
pub fn __reversed__(this: &Value) -> R {
    ops::reversed(base_value(this))
}

fn merged(a: &Value, b: &Value) -> R {
    match (base_value(a), base_value(b)) {
        (Value::Dict(x), Value::Dict(_)) => {
            let made: Ref<Dict> = x.copy();
            ops::update_dict(&made, b)?;
            Ok(Value::Dict(made))
        }
        _ => Ok(Value::NotImplemented),
    }
}
/// `d | other`
pub fn __or__(this: &Value, other: &Value) -> R {
    merged(this, other)
}
/// `other | d`
pub fn __ror__(this: &Value, other: &Value) -> R {
    merged(other, this)
}
/// `d |= other`
pub fn __ior__(this: &Value, other: &Value) -> R {
    ops::update_dict(dict_of(this)?, other)?;
    Ok(this.clone())
}

/// `C[item]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(super::generic_alias::new(class, item))
}
