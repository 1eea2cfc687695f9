//! `collections.UserList` (`Lib/collections/__init__.py`).
use super::user::{again, ask, copied, data, plain, set_data};
use crate::generated::collections as g;
use crate::object::{R, Value, boolean, int_usize, list, string};
use crate::ops;
pub use crate::stdlib::support::dict_of as __dict__;
use crate::stdlib::support::{given, items, pairs};

/// `UserList(initlist=None)`
pub fn __init__(this: &Value, initlist: &Value) -> R {
    let inside = if given(initlist) {
        ops::collect(&plain(initlist, &g::user_list())?)?
    } else {
        Vec::new()
    };
    set_data(this, list(inside))
}
fn cast(other: &Value) -> R {
    plain(other, &g::user_list())
}
/// What the other side adds: a list as it is, anything else as a list of its items.
fn as_list(other: &Value) -> R {
    let other = cast(other)?;
    Ok(match ops::base_value(&other) {
        Value::List(_) => other,
        _ => list(ops::collect(&other)?),
    })
}
/// `repr(l)`
pub fn __repr__(this: &Value) -> R {
    Ok(string(ops::repr(&data(this)?)?))
}
/// `l < other`
pub fn __lt__(this: &Value, other: &Value) -> R {
    ops::lt(&data(this)?, &cast(other)?)
}
/// `l <= other`
pub fn __le__(this: &Value, other: &Value) -> R {
    ops::le(&data(this)?, &cast(other)?)
}
/// `l == other`
pub fn __eq__(this: &Value, other: &Value) -> R {
    ops::eq(&data(this)?, &cast(other)?)
}
/// `l > other`
pub fn __gt__(this: &Value, other: &Value) -> R {
    ops::gt(&data(this)?, &cast(other)?)
}
/// `l >= other`
pub fn __ge__(this: &Value, other: &Value) -> R {
    ops::ge(&data(this)?, &cast(other)?)
}
/// `item in l`
pub fn __contains__(this: &Value, item: &Value) -> R {
    Ok(boolean(ops::contains(&data(this)?, item)?))
}
/// `len(l)`
pub fn __len__(this: &Value) -> R {
    Ok(int_usize(ops::len(&data(this)?)?))
}
/// `l[i]`; a slice is of the same class.
pub fn __getitem__(this: &Value, i: &Value) -> R {
    let found = ops::getitem(&data(this)?, i)?;
    if matches!(i, Value::Slice(_)) {
        again(this, found)
    } else {
        Ok(found)
    }
}
/// `l[i] = item`
pub fn __setitem__(this: &Value, i: &Value, item: &Value) -> R {
    ops::setitem(&data(this)?, i, item.clone())?;
    Ok(Value::None)
}
/// `del l[i]`
pub fn __delitem__(this: &Value, i: &Value) -> R {
    ops::delitem(&data(this)?, i)?;
    Ok(Value::None)
}
/// `l + other`
pub fn __add__(this: &Value, other: &Value) -> R {
    again(this, ops::add(&data(this)?, &as_list(other)?)?)
}
/// `other + l`
pub fn __radd__(this: &Value, other: &Value) -> R {
    again(this, ops::add(&as_list(other)?, &data(this)?)?)
}
/// `l += other`
pub fn __iadd__(this: &Value, other: &Value) -> R {
    let mut inside = data(this)?;
    ops::iadd(&mut inside, &as_list(other)?)?;
    set_data(this, inside)?;
    Ok(this.clone())
}
/// `l * n`
pub fn __mul__(this: &Value, n: &Value) -> R {
    again(this, ops::mul(&data(this)?, n)?)
}
/// `n * l`
pub fn __rmul__(this: &Value, n: &Value) -> R {
    __mul__(this, n)
}
/// `l *= n`
pub fn __imul__(this: &Value, n: &Value) -> R {
    let mut inside = data(this)?;
    ops::imul(&mut inside, n)?;
    set_data(this, inside)?;
    Ok(this.clone())
}
/// `copy.copy(l)`
pub fn __copy__(this: &Value) -> R {
    copied(this, list(ops::collect(&data(this)?)?))
}
/// `l.append(item)`
pub fn append(this: &Value, item: &Value) -> R {
    ask(this, "append", &[item], &mut [])
}
/// `l.insert(i, item)`
pub fn insert(this: &Value, i: &Value, item: &Value) -> R {
    ask(this, "insert", &[i, item], &mut [])
}
/// `l.pop(i=-1)`
pub fn pop(this: &Value, i: &Value) -> R {
    ask(this, "pop", &[i], &mut [])
}
/// `l.remove(item)`
pub fn remove(this: &Value, item: &Value) -> R {
    ask(this, "remove", &[item], &mut [])
}
/// `l.clear()`
pub fn clear(this: &Value) -> R {
    ask(this, "clear", &[], &mut [])
}
/// `l.copy()`
pub fn copy(this: &Value) -> R {
    again(this, this.clone())
}
/// `l.count(item)`
pub fn count(this: &Value, item: &Value) -> R {
    ask(this, "count", &[item], &mut [])
}
/// `l.index(item, *args)`
pub fn index(this: &Value, item: &Value, args: &Value) -> R {
    let all: Vec<&Value> = std::iter::once(item).chain(items(args)).collect();
    ask(this, "index", &all, &mut [])
}
/// `l.reverse()`
pub fn reverse(this: &Value) -> R {
    ask(this, "reverse", &[], &mut [])
}
/// `l.sort(*args, **kwds)`
pub fn sort(this: &Value, args: &Value, kwds: &Value) -> R {
    let all: Vec<&Value> = items(args).iter().collect();
    ask(this, "sort", &all, &mut pairs(kwds))
}
/// `l.extend(other)`
pub fn extend(this: &Value, other: &Value) -> R {
    ask(this, "extend", &[&cast(other)?], &mut [])
}
