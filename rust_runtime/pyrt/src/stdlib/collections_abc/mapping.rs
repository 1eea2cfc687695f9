//! `Mapping`: what follows from `__getitem__`, `__iter__` and `__len__`.
use super::{is_mapping_class, view};
use crate::builtins::dict_ops;
use crate::error::classes;
use crate::object::{Dict, R, Value, boolean};
use crate::ops::{self, Part};
use crate::types::type_of;

/// `m.get(key, default=None)`
pub fn get(this: &Value, key: &Value, default: &Value) -> R {
    match ops::getitem(this, key) {
        Err(e) if e.is(&classes::key_error()) => Ok(default.clone()),
        found => found,
    }
}
/// `key in m`
pub fn __contains__(this: &Value, key: &Value) -> R {
    match ops::getitem(this, key) {
        Ok(_) => Ok(boolean(true)),
        Err(e) if e.is(&classes::key_error()) => Ok(boolean(false)),
        Err(e) => Err(e),
    }
}
/// `m.keys()`
pub fn keys(this: &Value) -> R {
    view(this, Part::Keys)
}
/// `m.items()`
pub fn items(this: &Value) -> R {
    view(this, Part::Items)
}
/// `m.values()`
pub fn values(this: &Value) -> R {
    view(this, Part::Values)
}
/// `m == other`
pub fn __eq__(this: &Value, other: &Value) -> R {
    if !is_mapping_class(&type_of(other)) {
        return Ok(Value::NotImplemented);
    }
    let (a, b) = (Dict::new(), Dict::new());
    ops::update_dict(&a, this)?;
    ops::update_dict(&b, other)?;
    Ok(boolean(dict_ops::equal(&a, &b)?))
}
/// `Mapping.__reversed__`: None, which says that places do not serve either.
pub const fn __reversed__() -> R {
    Ok(Value::None)
}
