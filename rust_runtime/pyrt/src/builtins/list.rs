//! `list` (`Objects/listobject.c`).
use super::receivers::{container, list_of, search_bound, times};
use crate::error::{index_error, type_error, value_error};
use crate::object::{R, Value, int_usize, list};
use crate::ops::{self, base_value, type_name};
use crate::text::index::normalize;

container!();

/// `list.__new__(cls, …)`: an empty list, whatever the arguments.
pub fn __new__(_cls: &Value, _args: &Value, _kwargs: &Value) -> R {
    Ok(list(Vec::new()))
}
/// `list.__init__(self, iterable)`: the content becomes the iterable's.
pub fn __init__(this: &Value, iterable: &Value) -> R {
    let l = list_of(this)?;
    crate::object::drop_reversed(l.take());
    if !iterable.is_unbound() {
        ops::extend(l, iterable)?;
    }
    Ok(Value::None)
}
/// `l.append(v)`
pub fn append(this: &Value, v: &Value) -> R {
    if let Value::List(l) = this {
        l.push(v.clone());
        return Ok(Value::None);
    }
    list_of(this)?.push(v.clone());
    Ok(Value::None)
}
/// `l.extend(iterable)`
pub fn extend(this: &Value, iterable: &Value) -> R {
    ops::extend(list_of(this)?, iterable)?;
    Ok(Value::None)
}
/// `l.insert(index, v)`
pub fn insert(this: &Value, index: &Value, v: &Value) -> R {
    let l = list_of(this)?;
    let i = ops::ssize(index)?;
    let n = i64::try_from(l.len()).unwrap_or(i64::MAX);
    let i = if i < 0 {
        i.saturating_add(n).max(0)
    } else {
        i.min(n)
    };
    l.insert(crate::object::saturate(i), v.clone());
    Ok(Value::None)
}
/// `l.remove(v)`
pub fn remove(this: &Value, v: &Value) -> R {
    let l = list_of(this)?;
    let mut i = 0;
    while let Some(x) = l.get(i) {
        if ops::same(&x, v)? {
            drop(l.remove(i));
            return Ok(Value::None);
        }
        i += 1;
    }
    Err(value_error("list.remove(x): x not in list"))
}
/// `l.pop(index)`
pub fn pop(this: &Value, index: &Value) -> R {
    if let (Value::List(l), Value::Int(-1)) = (this, index)
        && let Some(last) = l.pop()
    {
        return Ok(last);
    }
    let l = list_of(this)?;
    let i = ops::ssize(index)?;
    if l.is_empty() {
        return Err(index_error("pop from empty list"));
    }
    if i == -1 {
        return l.pop().ok_or_else(|| index_error("pop from empty list"));
    }
    normalize(i, l.len())
        .and_then(|i| l.remove(i))
        .ok_or_else(|| index_error("pop index out of range"))
}
/// `l.clear()`
pub fn clear(this: &Value) -> R {
    crate::object::drop_reversed(list_of(this)?.take());
    Ok(Value::None)
}
/// `l.index(v, start, stop)`
pub fn index(this: &Value, v: &Value, start: &Value, stop: &Value) -> R {
    let l = list_of(this)?;
    let (start, stop) = (search_bound(start, l.len())?, search_bound(stop, l.len())?);
    let mut i = start;
    while i < stop
        && let Some(x) = l.get(i)
    {
        if ops::same(&x, v)? {
            return Ok(int_usize(i));
        }
        i += 1;
    }
    Err(value_error(format!("{} is not in list", ops::repr(v)?)))
}
/// `l.count(v)`
pub fn count(this: &Value, v: &Value) -> R {
    let l = list_of(this)?;
    let (mut i, mut n) = (0, 0);
    while let Some(x) = l.get(i) {
        n += usize::from(ops::same(&x, v)?);
        i += 1;
    }
    Ok(int_usize(n))
}
/// `l.sort(key=…, reverse=…)`
pub fn sort(this: &Value, key: &Value, reverse: &Value) -> R {
    let reverse = ops::reverse_flag(reverse)?;
    ops::sort_list(list_of(this)?, key, reverse)?;
    Ok(Value::None)
}
/// `l.reverse()`
pub fn reverse(this: &Value) -> R {
    list_of(this)?.reverse();
    Ok(Value::None)
}
/// `l.copy()`
pub fn copy(this: &Value) -> R {
    Ok(list(list_of(this)?.to_vec()))
}
/// `l[key]`
pub fn __getitem__(this: &Value, key: &Value) -> R {
    ops::getitem(base_value(this), key)
}
/// `l[key] = v`
pub fn __setitem__(this: &Value, key: &Value, v: &Value) -> R {
    ops::setitem(base_value(this), key, v.clone())?;
    Ok(Value::None)
}
/// `del l[key]`
pub fn __delitem__(this: &Value, key: &Value) -> R {
    ops::delitem(base_value(this), key)?;
    Ok(Value::None)
}
/// `reversed(l)`
pub fn __reversed__(this: &Value) -> R {
    ops::reversed(base_value(this))
}
/// `l + other`
pub fn __add__(this: &Value, other: &Value) -> R {
    match base_value(other) {
        Value::List(o) => Ok(list([list_of(this)?.as_slice(), o.as_slice()].concat())),
        _ => Err(type_error(format!(
            "can only concatenate list (not \"{}\") to list",
            type_name(other)
        ))),
    }
}
/// `l * n`
pub fn __mul__(this: &Value, n: &Value) -> R {
    let n = times(n)?;
    Ok(list(ops::repeated(list_of(this)?.as_slice(), n)?))
}
/// `n * l`
pub fn __rmul__(this: &Value, n: &Value) -> R {
    __mul__(this, n)
}
/// `l += iterable`
pub fn __iadd__(this: &Value, iterable: &Value) -> R {
    ops::extend(list_of(this)?, iterable)?;
    Ok(this.clone())
}
/// `l *= n`
pub fn __imul__(this: &Value, n: &Value) -> R {
    let (l, n) = (list_of(this)?, times(n)?);
    let items = ops::repeated(l.as_slice(), n)?;
    drop(l.put(items));
    Ok(this.clone())
}

/// `C[item]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(super::generic_alias::new(class, item))
}
