//! `os.environ`: the environment at the start, and what the program made of it.
use crate::error::{key_error, type_error};
use crate::object::{Dict, NativeData, R, Ref, Value, boolean, int_usize, native, string};
use crate::ops::{self, base_value, type_name};
use crate::stdlib::support::{method, pairs};

/// The variables.
pub struct Environment(pub Ref<Dict>);
impl NativeData for Environment {}

fn table(v: &Value) -> R<Ref<Dict>> {
    native::<Environment>(v, "_Environ").map(|e| e.0.clone())
}
fn text(v: &Value) -> R<Value> {
    match base_value(v) {
        s @ Value::Str(_) => Ok(s.clone()),
        _ => Err(type_error(format!("str expected, not {}", type_name(v)))),
    }
}

/// The local zone follows the variable `TZ`, as libc reads it in the process's environment.
fn changed(all: &Dict) {
    let tz = all.get_text("TZ");
    host::zone::set_environment(tz.as_ref().and_then(Value::as_str));
}

/// `environ[key]`
pub fn __getitem__(v: &Value, key: &Value) -> R {
    table(v)?.get(&text(key)?)?.ok_or_else(|| key_error(key))
}
/// `environ[key] = value`
pub fn __setitem__(v: &Value, key: &Value, value: &Value) -> R {
    let (key, value) = (text(key)?, text(value)?);
    let all = table(v)?;
    all.set(key, value)?;
    changed(&all);
    Ok(Value::None)
}
/// `del environ[key]`
pub fn __delitem__(v: &Value, key: &Value) -> R {
    let all = table(v)?;
    let removed = all.remove(&text(key)?)?;
    changed(&all);
    match removed {
        Some(_) => Ok(Value::None),
        None => Err(key_error(key)),
    }
}
/// The names.
pub fn __iter__(v: &Value) -> R {
    ops::iter(&Value::Dict(table(v)?))
}
/// How many.
pub fn __len__(v: &Value) -> R {
    Ok(int_usize(table(v)?.len()))
}
/// `key in environ`
pub fn __contains__(v: &Value, key: &Value) -> R {
    Ok(boolean(table(v)?.contains(&text(key)?)?))
}
/// `environ({…})`
pub fn __repr__(v: &Value) -> R {
    Ok(string(format!(
        "environ({})",
        ops::repr(&Value::Dict(table(v)?))?
    )))
}
/// Equal to a mapping with the same variables.
pub fn __eq__(v: &Value, other: &Value) -> R {
    let other = match native::<Environment>(other, "") {
        Ok(e) => Value::Dict(e.0.clone()),
        Err(_) => other.clone(),
    };
    ops::eq(&Value::Dict(table(v)?), &other)
}
/// A dict with the other's variables, too.
pub fn __or__(v: &Value, other: &Value) -> R {
    ops::or(&Value::Dict(table(v)?.copy()), other)
}
/// `environ.get(key, default=None)`
pub fn get(v: &Value, key: &Value, default: &Value) -> R {
    Ok(table(v)?
        .get(&text(key)?)?
        .unwrap_or_else(|| default.clone()))
}
/// `environ.keys()`
pub fn keys(v: &Value) -> R {
    method(&Value::Dict(table(v)?), "keys", &[])
}
/// `environ.values()`
pub fn values(v: &Value) -> R {
    method(&Value::Dict(table(v)?), "values", &[])
}
/// `environ.items()`
pub fn items(v: &Value) -> R {
    method(&Value::Dict(table(v)?), "items", &[])
}
/// `environ.pop(key[, default])`
pub fn pop(v: &Value, key: &Value, default: &Value) -> R {
    let all = table(v)?;
    let removed = all.remove(&text(key)?)?;
    changed(&all);
    match removed {
        Some(found) => Ok(found),
        None if default.is_unbound() => Err(key_error(key)),
        None => Ok(default.clone()),
    }
}
/// `environ.setdefault(key, value)`
pub fn setdefault(v: &Value, key: &Value, value: &Value) -> R {
    if let Some(found) = table(v)?.get(&text(key)?)? {
        return Ok(found);
    }
    __setitem__(v, key, value)?;
    Ok(value.clone())
}
/// `environ.update(other, **kwds)`
pub fn update(v: &Value, other: &Value, kwds: &Value) -> R {
    let all = Dict::new();
    if !other.is_unbound() {
        ops::update_dict(&all, other)?;
    }
    for (key, value) in all.pairs().into_iter().chain(pairs(kwds)) {
        __setitem__(v, &key, &value)?;
    }
    Ok(Value::None)
}
/// A dict of the variables.
pub fn copy(v: &Value) -> R {
    Ok(Value::Dict(table(v)?.copy()))
}
/// Removes all.
pub fn clear(v: &Value) -> R {
    let all = table(v)?;
    let old = all.take();
    drop(old);
    changed(&all);
    Ok(Value::None)
}
