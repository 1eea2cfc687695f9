//! `functools.CacheInfo`, the named tuple of `cache_info()`.
use crate::generated::functools as classes;
use crate::object::{Inst, R, Value, Wrapped, tuple};
use crate::stdlib::support::{dict, fields_repr, item, items};

const FIELDS: [&str; 4] = ["hits", "misses", "maxsize", "currsize"];

/// A new one.
pub fn make(values: Vec<Value>) -> Value {
    Inst::with(&classes::cache_info(), Wrapped(tuple(values)))
}
/// `CacheInfo(hits=…, …)`
pub fn __repr__(this: &Value) -> R {
    fields_repr("CacheInfo", &FIELDS, items(this))
}
/// A dict of the fields.
pub fn _asdict(this: &Value) -> R {
    let pairs: Vec<(&str, Value)> = FIELDS
        .iter()
        .copied()
        .zip(items(this).iter().cloned())
        .collect();
    Ok(dict(&pairs))
}
/// `hits`
pub fn hits(this: &Value) -> R {
    item(this, 0)
}
/// `misses`
pub fn misses(this: &Value) -> R {
    item(this, 1)
}
/// `maxsize`
pub fn maxsize(this: &Value) -> R {
    item(this, 2)
}
/// `currsize`
pub fn currsize(this: &Value) -> R {
    item(this, 3)
}
