//! `collections.UserDict` (`Lib/collections/__init__.py`).
use super::user::{again, ask, copied, data, set_data};
use crate::call::call;
use crate::error::key_error;
use crate::generated::collections as g;
use crate::object::{Dict, R, Value, boolean, int_usize, string};
use crate::ops;
pub use crate::stdlib::support::dict_of as __dict__;
use crate::stdlib::support::{get_opt, given, method};
use crate::types::type_of;

/// `UserDict(dict=None, **kwargs)`
pub fn __init__(this: &Value, dict: &Value, kwargs: &Value) -> R {
    set_data(this, Value::Dict(Dict::new()))?;
    if given(dict) {
        method(this, "update", std::slice::from_ref(dict))?;
    }
    if matches!(kwargs, Value::Dict(d) if !d.is_empty()) {
        method(this, "update", std::slice::from_ref(kwargs))?;
    }
    Ok(Value::None)
}
/// `len(d)`
pub fn __len__(this: &Value) -> R {
    Ok(int_usize(ops::len(&data(this)?)?))
}
/// `d[key]`
pub fn __getitem__(this: &Value, key: &Value) -> R {
    let inside = data(this)?;
    if ops::contains(&inside, key)? {
        return ops::getitem(&inside, key);
    }
    match get_opt(&Value::Class(type_of(this)), "__missing__")? {
        Some(missing) => call(&missing, &mut [this.clone(), key.clone()]),
        None => Err(key_error(key)),
    }
}
/// `d[key] = item`
pub fn __setitem__(this: &Value, key: &Value, item: &Value) -> R {
    ops::setitem(&data(this)?, key, item.clone())?;
    Ok(Value::None)
}
/// `del d[key]`
pub fn __delitem__(this: &Value, key: &Value) -> R {
    ops::delitem(&data(this)?, key)?;
    Ok(Value::None)
}
/// `iter(d)`
pub fn __iter__(this: &Value) -> R {
    ops::iter(&data(this)?)
}
/// `key in d`, whatever `__missing__` would make.
pub fn __contains__(this: &Value, key: &Value) -> R {
    Ok(boolean(ops::contains(&data(this)?, key)?))
}
/// `repr(d)`
pub fn __repr__(this: &Value) -> R {
    Ok(string(ops::repr(&data(this)?)?))
}

/// The dict of the other side; `None` where it is neither a dict nor a `UserDict`.
fn other_dict(v: &Value) -> R<Option<Value>> {
    if type_of(v).is_subclass(&g::user_dict()) {
        return Ok(Some(data(v)?));
    }
    Ok(matches!(ops::base_value(v), Value::Dict(_)).then(|| v.clone()))
}
/// `d | other`
pub fn __or__(this: &Value, other: &Value) -> R {
    match other_dict(other)? {
        Some(other) => again(this, ops::or(&data(this)?, &other)?),
        None => Ok(Value::NotImplemented),
    }
}
/// `other | d`
pub fn __ror__(this: &Value, other: &Value) -> R {
    match other_dict(other)? {
        Some(other) => again(this, ops::or(&other, &data(this)?)?),
        None => Ok(Value::NotImplemented),
    }
}
/// `d |= other`
pub fn __ior__(this: &Value, other: &Value) -> R {
    let more = super::user::plain(other, &g::user_dict())?;
    let mut inside = data(this)?;
    ops::ior(&mut inside, &more)?;
    set_data(this, inside)?;
    Ok(this.clone())
}
/// `copy.copy(d)`
pub fn __copy__(this: &Value) -> R {
    copied(this, ask(this, "copy", &[], &mut [])?)
}
/// `d.copy()`
pub fn copy(this: &Value) -> R {
    if type_of(this).is(&g::user_dict()) {
        return again(this, ask(this, "copy", &[], &mut [])?);
    }
    let inside = data(this)?;
    set_data(this, Value::Dict(Dict::new()))?;
    let made = crate::stdlib::copy::copy(this);
    set_data(this, inside)?;
    let made = made?;
    method(&made, "update", std::slice::from_ref(this))?;
    Ok(made)
}
/// `UserDict.fromkeys(iterable, value=None)`
pub fn fromkeys(cls: &Value, iterable: &Value, value: &Value) -> R {
    let made = call(cls, &mut [])?;
    ops::for_each(iterable, |key| ops::setitem(&made, &key, value.clone()))?;
    Ok(made)
}
