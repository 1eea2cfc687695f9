//! `collections.ChainMap` (`Lib/collections/__init__.py`).
use super::{is_mapping, same_class};
use crate::call::{call_method, call_method_kw};
use crate::error::{PyErr, classes, key_error};
use crate::generated::collections as g;
use crate::object::{
    Cell, Dict, Head, Inst, List, Lit, NativeData, R, Ref, Value, boolean, int_usize, list, native,
    str, string,
};
use crate::ops;
use crate::types::{as_class, type_of};
use std::ptr::NonNull;

/// The list of mappings.
struct Maps(Cell);
impl NativeData for Maps {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.get_ref(|v| v.traverse(visit));
    }
    fn clear(&self) {
        self.0.set(Value::Unbound);
    }
}

fn of(this: &Value) -> R<Ref<List>> {
    match native::<Maps>(this, "ChainMap")?.0.get() {
        Value::List(l) => Ok(l),
        _ => Ok(List::new(vec![Value::Dict(Dict::new())])),
    }
}

fn first(this: &Value) -> R {
    of(this)?
        .get(0)
        .ok_or_else(|| crate::error::index_error("list index out of range"))
}

/// One without maps, whatever the arguments.
pub fn __new__(cls: &Value, _args: &Value, _kwargs: &Value) -> R {
    Ok(Inst::with(
        as_class(cls).unwrap_or(&g::chain_map()),
        Maps(Cell::field(Value::Unbound)),
    ))
}
/// `ChainMap(*maps)`
pub fn __init__(this: &Value, given: &Value) -> R {
    let mut all = ops::collect(given)?;
    if all.is_empty() {
        all.push(Value::Dict(Dict::new()));
    }
    native::<Maps>(this, "ChainMap")?.0.set(list(all));
    Ok(Value::None)
}
/// `c.maps`
pub fn maps(this: &Value) -> R {
    Ok(Value::List(of(this)?))
}
/// `c.parents`
pub fn parents(this: &Value) -> R {
    let mut rest: Vec<Value> = of(this)?.to_vec().into_iter().skip(1).collect();
    same_class(this, &mut rest)
}
/// `c.new_child(m, **kwargs)`
pub fn new_child(this: &Value, m: &Value, kwargs: &Value) -> R {
    let child = match (m, kwargs) {
        (Value::None, Value::Dict(kw)) => Value::Dict(kw.copy()),
        (Value::None, _) => Value::Dict(Dict::new()),
        (m, Value::Dict(kw)) if !kw.is_empty() => {
            static UPDATE: Lit = Lit::new("update");
            call_method_kw(&UPDATE, &mut [m.clone()], &mut kw.pairs())?;
            m.clone()
        }
        (m, _) => m.clone(),
    };
    let mut all = vec![child];
    all.extend(of(this)?.to_vec());
    same_class(this, &mut all)
}
/// The end of a search: a subclass may make a value.
pub fn __missing__(_this: &Value, key: &Value) -> R {
    Err(key_error(key))
}
/// `c[key]`
pub fn __getitem__(this: &Value, key: &Value) -> R {
    for m in of(this)?.to_vec() {
        match ops::getitem(&m, key) {
            Err(e) if e.is(&classes::key_error()) => {}
            found => return found,
        }
    }
    match ops::special(this, &ops::names::MISSING) {
        Some(f) => ops::invoke1(&f, this, key),
        None => Err(key_error(key)),
    }
}
/// `c.get(key, default=None)`
pub fn get(this: &Value, key: &Value, default: &Value) -> R {
    if ops::contains(this, key)? {
        ops::getitem(this, key)
    } else {
        Ok(default.clone())
    }
}

/// The keys: those of the last map first, as a dict that the earlier ones update.
fn merged(this: &Value) -> R<Ref<Dict>> {
    let keys = Dict::new();
    for m in of(this)?.to_vec().iter().rev() {
        ops::for_each(m, |k| keys.set(k, Value::None))?;
    }
    Ok(keys)
}
/// `len(c)`
pub fn __len__(this: &Value) -> R {
    let keys = crate::object::Set::new(false);
    for m in of(this)?.to_vec() {
        ops::for_each(&m, |k| keys.add(k).map(drop))?;
    }
    Ok(int_usize(keys.len()))
}
/// `bool(c)`
pub fn __bool__(this: &Value) -> R {
    for m in of(this)?.to_vec() {
        if ops::truth(&m)? {
            return Ok(boolean(true));
        }
    }
    Ok(boolean(false))
}
/// `iter(c)`
pub fn __iter__(this: &Value) -> R {
    ops::iter(&Value::Dict(merged(this)?))
}
/// `key in c`
pub fn __contains__(this: &Value, key: &Value) -> R {
    for m in of(this)?.to_vec() {
        if ops::contains(&m, key)? {
            return Ok(boolean(true));
        }
    }
    Ok(boolean(false))
}
/// `repr(c)`
pub fn __repr__(this: &Value) -> R {
    let Some(_entered) = ops::enter_repr(this.head().map_or(0, |h| h.as_ptr() as usize)) else {
        return Ok(str("..."));
    };
    let shown: R<Vec<String>> = of(this)?.to_vec().iter().map(ops::repr).collect();
    Ok(string(format!(
        "{}({})",
        type_of(this).name(),
        shown?.join(", ")
    )))
}
/// `c.copy()`
pub fn copy(this: &Value) -> R {
    static COPY: Lit = Lit::new("copy");
    let mut all = vec![call_method(&COPY, &mut [first(this)?])?];
    all.extend(of(this)?.to_vec().into_iter().skip(1));
    same_class(this, &mut all)
}
/// `copy.copy(c)`
pub fn __copy__(this: &Value) -> R {
    copy(this)
}
/// `c[key] = v`: in the first map.
pub fn __setitem__(this: &Value, key: &Value, v: &Value) -> R {
    ops::setitem(&first(this)?, key, v.clone())?;
    Ok(Value::None)
}

#[cold]
fn not_found(key: &Value) -> PyErr {
    match ops::repr(key) {
        Ok(shown) => key_error(&string(format!(
            "Key not found in the first mapping: {shown}"
        ))),
        Err(e) => e,
    }
}

fn or_not_found<T>(r: R<T>, key: &Value) -> R<T> {
    r.map_err(|e| {
        if e.is(&classes::key_error()) {
            not_found(key)
        } else {
            e
        }
    })
}
/// `del c[key]`: from the first map.
pub fn __delitem__(this: &Value, key: &Value) -> R {
    or_not_found(ops::delitem(&first(this)?, key), key)?;
    Ok(Value::None)
}
/// `c.popitem()`: from the first map.
pub fn popitem(this: &Value) -> R {
    static POPITEM: Lit = Lit::new("popitem");
    call_method(&POPITEM, &mut [first(this)?]).map_err(|e| {
        if e.is(&classes::key_error()) {
            key_error(&str("No keys found in the first mapping."))
        } else {
            e
        }
    })
}
/// `c.pop(key, default)`: from the first map.
pub fn pop(this: &Value, key: &Value, default: &Value) -> R {
    static POP: Lit = Lit::new("pop");
    if default.is_unbound() {
        return or_not_found(call_method(&POP, &mut [first(this)?, key.clone()]), key);
    }
    or_not_found(
        call_method(&POP, &mut [first(this)?, key.clone(), default.clone()]),
        key,
    )
}
/// `c.setdefault(key, default=None)`
pub fn setdefault(this: &Value, key: &Value, default: &Value) -> R {
    match ops::getitem(this, key) {
        Err(e) if e.is(&classes::key_error()) => {
            ops::setitem(this, key, default.clone())?;
            Ok(default.clone())
        }
        found => found,
    }
}
/// `c.update(other, **kwargs)`
pub fn update(this: &Value, other: &Value, kwargs: &Value) -> R {
    let made = Value::Dict(Dict::new());
    crate::builtins::dict::update(&made, other, kwargs)?;
    for pair in ops::collect(&call_method(&ops::names::ITEMS, &mut [made])?)? {
        let two = ops::unpack(&pair, 2)?;
        ops::setitem(this, &two[0], two[1].clone())?;
    }
    Ok(Value::None)
}
/// `c.clear()`: the first map.
pub fn clear(this: &Value) -> R {
    static CLEAR: Lit = Lit::new("clear");
    call_method(&CLEAR, &mut [first(this)?])
}
/// `c.keys()`
pub fn keys(this: &Value) -> R {
    crate::stdlib::collections_abc::view(this, ops::Part::Keys)
}
/// `c.values()`
pub fn values(this: &Value) -> R {
    crate::stdlib::collections_abc::view(this, ops::Part::Values)
}
/// `c.items()`
pub fn items(this: &Value) -> R {
    crate::stdlib::collections_abc::view(this, ops::Part::Items)
}

/// The pairs as one dict, in the order of iteration.
fn as_dict(v: &Value) -> R<Ref<Dict>> {
    let made = Dict::new();
    ops::update_dict(&made, v)?;
    Ok(made)
}
/// `c == other`
pub fn __eq__(this: &Value, other: &Value) -> R {
    if !is_mapping(other) {
        return Ok(Value::NotImplemented);
    }
    Ok(boolean(crate::builtins::dict_ops::equal(
        &as_dict(this)?,
        &as_dict(other)?,
    )?))
}
/// `c | other`
pub fn __or__(this: &Value, other: &Value) -> R {
    if !is_mapping(other) {
        return Ok(Value::NotImplemented);
    }
    let made = copy(this)?;
    update_first(&made, other)?;
    Ok(made)
}
fn update_first(this: &Value, other: &Value) -> R {
    static UPDATE: Lit = Lit::new("update");
    call_method(&UPDATE, &mut [first(this)?, other.clone()])
}
/// `other | c`
pub fn __ror__(this: &Value, other: &Value) -> R {
    if !is_mapping(other) {
        return Ok(Value::NotImplemented);
    }
    let made = as_dict(other)?;
    for m in of(this)?.to_vec().iter().rev() {
        ops::update_dict(&made, m)?;
    }
    same_class(this, &mut [Value::Dict(made)])
}
/// `c |= other`
pub fn __ior__(this: &Value, other: &Value) -> R {
    update_first(this, other)?;
    Ok(this.clone())
}

/// What `copy` and `pickle` make it anew from.
pub fn __reduce__(this: &Value) -> R {
    let class = Value::Class(type_of(this));
    Ok(crate::object::tuple(vec![
        class,
        crate::object::tuple(of(this)?.to_vec()),
    ]))
}
/// `Mapping.__reversed__`: None, which says that places do not serve either.
pub const fn __reversed__() -> R {
    Ok(Value::None)
}
