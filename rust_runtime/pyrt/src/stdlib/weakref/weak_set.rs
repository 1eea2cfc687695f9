//! `weakref.WeakSet` (`Lib/_weakrefset.py`).
use super::reference_type::{placed, probe, target};
use super::{Table, iterate};
use crate::error::key_error;
use crate::object::{Dict, R, Ref, Value, boolean, int_usize, native};
use crate::ops;
use crate::stdlib::support::instance;

fn dict(v: &Value) -> R<&Ref<Dict>> {
    Ok(&native::<Table>(v, "WeakSet")?.dict)
}

/// The members that live.
fn live(v: &Value) -> R<Vec<Value>> {
    Ok(dict(v)?.keys().iter().filter_map(target).collect())
}
/// An empty one.
pub fn __new__(class: &Value, _data: &Value) -> R {
    instance(class, Table::new())
}
/// `WeakSet(data=None)`
pub fn __init__(v: &Value, data: &Value) -> R {
    if data.is_none() {
        return Ok(Value::None);
    }
    update(v, data)
}
/// `iter(s)`
pub fn __iter__(v: &Value) -> R {
    iterate(live(v)?)
}
/// `len(s)`
pub fn __len__(v: &Value) -> R {
    Ok(int_usize(dict(v)?.len()))
}
/// `item in s`
pub fn __contains__(v: &Value, item: &Value) -> R {
    match probe(item) {
        Ok(reference) => Ok(boolean(dict(v)?.contains(&reference)?)),
        Err(_) => Ok(boolean(false)),
    }
}
/// `s.add(item)`
pub fn add(v: &Value, item: &Value) -> R {
    let reference = placed(item, v, Value::Unbound)?;
    let known = dict(v)?.contains(&reference)?;
    if !known {
        dict(v)?.set(reference, Value::None)?;
    }
    Ok(Value::None)
}
/// `s.clear()`
pub fn clear(v: &Value) -> R {
    drop(dict(v)?.take());
    Ok(Value::None)
}
/// `s.copy()`
pub fn copy(v: &Value) -> R {
    let made = instance(
        &Value::Class(crate::generated::weakref::weak_set()),
        Table::new(),
    )?;
    for item in live(v)? {
        add(&made, &item)?;
    }
    Ok(made)
}
/// `s.pop()`
pub fn pop(v: &Value) -> R {
    loop {
        let Some((reference, _)) = dict(v)?.pop_last() else {
            return Err(key_error(&crate::object::str("pop from empty WeakSet")));
        };
        if let Some(item) = target(&reference) {
            return Ok(item);
        }
    }
}
/// `s.remove(item)`
pub fn remove(v: &Value, item: &Value) -> R {
    let reference = probe(item)?;
    match dict(v)?.remove(&reference)? {
        Some(_) => Ok(Value::None),
        None => Err(key_error(&reference)),
    }
}
/// `s.discard(item)`
pub fn discard(v: &Value, item: &Value) -> R {
    drop(dict(v)?.remove(&probe(item)?)?);
    Ok(Value::None)
}
/// `s.update(other)`
pub fn update(v: &Value, other: &Value) -> R {
    for item in ops::collect(other)? {
        add(v, &item)?;
    }
    Ok(Value::None)
}
/// `repr(s)`
pub fn __repr__(v: &Value) -> R {
    let refs = crate::object::Set::new(false);
    for r in dict(v)?.keys() {
        refs.add(r)?;
    }
    ops::repr_of(&Value::Set(refs))
}
