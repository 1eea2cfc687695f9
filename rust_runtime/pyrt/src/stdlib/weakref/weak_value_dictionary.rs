//! `weakref.WeakValueDictionary` (`Lib/weakref.py`).
use super::reference_type::{placed, target};
use super::{Table, live_equal, live_items, live_keys, live_values, pairs_of};
use crate::error::key_error;
use crate::object::{Dict, R, Ref, Value, boolean, int_usize, native, string, tuple};
use crate::stdlib::support::instance;

fn dict(v: &Value) -> R<&Ref<Dict>> {
    Ok(&native::<Table>(v, "WeakValueDictionary")?.dict)
}

/// The entries whose values live.
fn live(v: &Value) -> R<Vec<(Value, Value)>> {
    let all = dict(v)?.pairs().into_iter();
    Ok(all
        .filter_map(|(k, r)| target(&r).map(|x| (k, x)))
        .collect())
}
fn found(v: &Value, key: &Value) -> R<Option<Value>> {
    Ok(dict(v)?.get(key)?.as_ref().and_then(target))
}
/// An empty one.
pub fn __new__(class: &Value, _other: &Value, _kwargs: &Value) -> R {
    instance(class, Table::new())
}
/// `WeakValueDictionary(other=(), /, **kwargs)`
pub fn __init__(v: &Value, other: &Value, kwargs: &Value) -> R {
    update(v, other, kwargs)
}
/// `d[key]`
pub fn __getitem__(v: &Value, key: &Value) -> R {
    found(v, key)?.ok_or_else(|| key_error(key))
}
/// `d[key] = value`
pub fn __setitem__(v: &Value, key: &Value, value: &Value) -> R {
    let reference = placed(value, v, key.clone())?;
    dict(v)?.set(key.clone(), reference)?;
    Ok(Value::None)
}
/// `del d[key]`
pub fn __delitem__(v: &Value, key: &Value) -> R {
    match dict(v)?.remove(key)? {
        Some(_) => Ok(Value::None),
        None => Err(key_error(key)),
    }
}
/// `len(d)`
pub fn __len__(v: &Value) -> R {
    Ok(int_usize(dict(v)?.len()))
}
/// `key in d`
pub fn __contains__(v: &Value, key: &Value) -> R {
    Ok(boolean(found(v, key)?.is_some()))
}
/// `<WeakValueDictionary at 0x…>`
pub fn __repr__(v: &Value) -> R {
    let at = v.head().map_or(0, |h| h.as_ptr() as usize);
    Ok(string(format!("<WeakValueDictionary at {at:#x}>")))
}
/// `iter(d)`
pub fn __iter__(v: &Value) -> R {
    keys(v)
}
/// `d.keys()`
pub fn keys(v: &Value) -> R {
    live_keys(live(v)?)
}
/// `d.values()`
pub fn values(v: &Value) -> R {
    live_values(live(v)?)
}
/// `d.items()`
pub fn items(v: &Value) -> R {
    live_items(live(v)?)
}
/// `d.valuerefs()`
pub fn valuerefs(v: &Value) -> R {
    Ok(crate::object::list(dict(v)?.values()))
}
/// `d.get(key, default=None)`
pub fn get(v: &Value, key: &Value, default: &Value) -> R {
    Ok(found(v, key)?.unwrap_or_else(|| default.clone()))
}
/// `d.setdefault(key, default=None)`
pub fn setdefault(v: &Value, key: &Value, default: &Value) -> R {
    if let Some(value) = found(v, key)? {
        return Ok(value);
    }
    __setitem__(v, key, default)?;
    Ok(default.clone())
}
/// `d.pop(key[, default])`
pub fn pop(v: &Value, key: &Value, default: &Value) -> R {
    let value = found(v, key)?;
    drop(dict(v)?.remove(key)?);
    match value {
        Some(value) => Ok(value),
        None if default.is_unbound() => Err(key_error(key)),
        None => Ok(default.clone()),
    }
}
/// `d.popitem()`
pub fn popitem(v: &Value) -> R {
    loop {
        let Some((key, reference)) = dict(v)?.pop_last() else {
            return Err(key_error(&crate::object::str(
                "popitem(): dictionary is empty",
            )));
        };
        if let Some(value) = target(&reference) {
            return Ok(tuple(vec![key, value]));
        }
    }
}
/// `d.update(other=(), /, **kwargs)`
pub fn update(v: &Value, other: &Value, kwargs: &Value) -> R {
    for (key, value) in pairs_of(other, kwargs)? {
        __setitem__(v, &key, &value)?;
    }
    Ok(Value::None)
}
/// `d.clear()`
pub fn clear(v: &Value) -> R {
    drop(dict(v)?.take());
    Ok(Value::None)
}
/// `d.copy()`
pub fn copy(v: &Value) -> R {
    let made = instance(
        &Value::Class(crate::generated::weakref::weak_value_dictionary()),
        Table::new(),
    )?;
    for (key, value) in live(v)? {
        __setitem__(&made, &key, &value)?;
    }
    Ok(made)
}
/// `d == other`: as dicts of what lives.
pub fn __eq__(v: &Value, other: &Value) -> R {
    live_equal(live(v)?, other)
}
