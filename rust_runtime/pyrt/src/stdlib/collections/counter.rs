//! `collections.Counter` (`Lib/collections/__init__.py`).
use super::{is_mapping, same_class};
use crate::builtins::receivers::dict_of;
use crate::call::call_method;
use crate::error::not_implemented_error;
use crate::generated::collections as g;
use crate::object::{Dict, Inst, R, Ref, Value, Wrapped, boolean, list, string};
use crate::ops;
use crate::types::{as_class, type_of};

const ZERO: Value = Value::Int(0);
const ONE: Value = Value::Int(1);

static UPDATE: crate::object::Lit = crate::object::Lit::new("update");

/// An empty one, whatever the arguments.
pub fn __new__(cls: &Value, _args: &Value, _kwargs: &Value) -> R {
    Ok(Inst::with(
        as_class(cls).unwrap_or(&g::counter()),
        Wrapped(Value::Dict(Dict::new())),
    ))
}
/// `Counter(iterable, **kwds)`
pub fn __init__(this: &Value, iterable: &Value, kwds: &Value) -> R {
    if type_of(this).is(&g::counter()) {
        return update(this, iterable, kwds);
    }
    let mut kw = pairs_of(kwds);
    crate::call::call_method_kw(&UPDATE, &mut [this.clone(), iterable.clone()], &mut kw)
}

fn pairs_of(kwds: &Value) -> Vec<(Value, Value)> {
    match kwds {
        Value::Dict(d) => d.pairs(),
        _ => Vec::new(),
    }
}

/// Every pair of a mapping.
fn each(mapping: &Value, f: &mut dyn FnMut(Value, Value) -> R<()>) -> R<()> {
    let items = call_method(&ops::names::ITEMS, &mut [mapping.clone()])?;
    ops::for_each(&items, |pair| {
        let mut two = ops::unpack(&pair, 2)?.into_iter();
        f(
            two.next().unwrap_or_default(),
            two.next().unwrap_or_default(),
        )
    })
}

/// The count of an element, of any mapping that gives 0 for a missing one.
fn count_in(c: &Value, elem: &Value) -> R {
    if type_of(c).is(&g::counter()) {
        Ok(dict_of(c)?.get(elem)?.unwrap_or(ZERO))
    } else {
        ops::getitem(c, elem)
    }
}

fn get(d: &Ref<Dict>, elem: &Value) -> R {
    Ok(d.get(elem)?.unwrap_or(ZERO))
}

/// The count of a missing element.
pub fn __missing__(_this: &Value, _key: &Value) -> R {
    Ok(ZERO)
}
/// `c.total()`
pub fn total(this: &Value) -> R {
    dict_of(this)?
        .values()
        .iter()
        .try_fold(ZERO, |sum, n| ops::add(&sum, n))
}
/// `c.most_common(n)`
pub fn most_common(this: &Value, n: &Value) -> R {
    let items = ops::collect(&call_method(&ops::names::ITEMS, &mut [this.clone()])?)?;
    let by_count = crate::stdlib::operator::itemgetter::of(ONE);
    if n.is_none() {
        return Ok(list(ops::sorted(items, &by_count, true)?));
    }
    crate::stdlib::heapq::nlargest(n, &list(items), &by_count)
}
/// `c.elements()`
pub fn elements(this: &Value) -> R {
    use crate::stdlib::itertools::{chain, starmap};
    let items = call_method(&ops::names::ITEMS, &mut [this.clone()])?;
    let each = starmap::__new__(
        &Value::None,
        &Value::Class(crate::generated::itertools::repeat()),
        &items,
    )?;
    chain::from_iterable(&Value::None, &each)
}
/// Not defined for counters.
pub fn fromkeys(_cls: &Value, _iterable: &Value, _v: &Value) -> R {
    Err(not_implemented_error(
        "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.",
    ))
}

/// `c[elem] = n`, through a subclass's own `__setitem__` where there is one.
fn put(this: &Value, d: &Ref<Dict>, plain: bool, elem: Value, n: Value) -> R<()> {
    if plain {
        d.set(elem, n)
    } else {
        ops::setitem(this, &elem, n)
    }
}

fn is_plain(this: &Value) -> bool {
    type_of(this).is(&g::counter()) || ops::special(this, &ops::names::SETITEM).is_none()
}

/// `c.update(iterable, **kwds)`: adds counts.
pub fn update(this: &Value, iterable: &Value, kwds: &Value) -> R {
    let (d, plain) = (dict_of(this)?, is_plain(this));
    if !iterable.is_none() {
        if is_mapping(iterable) {
            if d.is_empty() {
                ops::update_dict(d, iterable)?;
            } else {
                each(iterable, &mut |elem, n| {
                    let sum = ops::add(&n, &get(d, &elem)?)?;
                    put(this, d, plain, elem, sum)
                })?;
            }
        } else {
            ops::for_each(iterable, |elem| {
                let sum = ops::add(&get(d, &elem)?, &ONE)?;
                put(this, d, plain, elem, sum)
            })?;
        }
    }
    if pairs_of(kwds).is_empty() {
        Ok(Value::None)
    } else {
        update(this, kwds, &Value::None)
    }
}
/// `c.subtract(iterable, **kwds)`
pub fn subtract(this: &Value, iterable: &Value, kwds: &Value) -> R {
    let (d, plain) = (dict_of(this)?, is_plain(this));
    if !iterable.is_none() {
        let mut less = |elem: Value, n: Value| {
            let left = ops::sub(&get(d, &elem)?, &n)?;
            put(this, d, plain, elem, left)
        };
        if is_mapping(iterable) {
            each(iterable, &mut less)?;
        } else {
            ops::for_each(iterable, |elem| less(elem, ONE))?;
        }
    }
    if pairs_of(kwds).is_empty() {
        Ok(Value::None)
    } else {
        subtract(this, kwds, &Value::None)
    }
}
/// `c.copy()`
pub fn copy(this: &Value) -> R {
    same_class(this, &mut [this.clone()])
}
/// `copy.copy(c)`
pub fn __copy__(this: &Value) -> R {
    copy(this)
}
/// `del c[elem]`: no error where it is not in.
pub fn __delitem__(this: &Value, elem: &Value) -> R {
    drop(dict_of(this)?.remove(elem)?);
    Ok(Value::None)
}
/// `repr(c)`
pub fn __repr__(this: &Value) -> R {
    let (d, name) = (dict_of(this)?, type_of(this).name());
    if d.is_empty() {
        return Ok(string(format!("{name}()")));
    }
    let ordered = match most_common(this, &Value::None) {
        Ok(pairs) => {
            let made = Dict::new();
            ops::update_dict(&made, &pairs)?;
            made
        }
        Err(e) if e.is(&crate::error::classes::type_error()) => d.copy(),
        Err(e) => return Err(e),
    };
    Ok(string(format!(
        "{name}({})",
        ops::repr(&Value::Dict(ordered))?
    )))
}

fn is_counter(v: &Value) -> bool {
    type_of(v).is_subclass(&g::counter())
}

/// Whether a relation holds between the counts of every element of both.
fn all(a: &Value, b: &Value, holds: fn(&Value, &Value) -> R<bool>) -> R {
    if !is_counter(b) {
        return Ok(Value::NotImplemented);
    }
    for side in [a, b] {
        for elem in dict_of(side)?.keys() {
            if !holds(&count_in(a, &elem)?, &count_in(b, &elem)?)? {
                return Ok(boolean(false));
            }
        }
    }
    Ok(boolean(true))
}

/// `c == other`: missing elements count 0.
pub fn __eq__(this: &Value, other: &Value) -> R {
    all(this, other, ops::is_eq)
}
/// `c != other`
pub fn __ne__(this: &Value, other: &Value) -> R {
    Ok(match __eq__(this, other)? {
        Value::Bool(b) => boolean(!b.is()),
        other => other,
    })
}
/// `c <= other`: every count.
pub fn __le__(this: &Value, other: &Value) -> R {
    all(this, other, ops::is_le)
}
/// `c >= other`: every count.
pub fn __ge__(this: &Value, other: &Value) -> R {
    all(this, other, ops::is_ge)
}

fn strictly(this: &Value, other: &Value, holds: fn(&Value, &Value) -> R<bool>) -> R {
    match all(this, other, holds)? {
        Value::Bool(b) if b.is() => Ok(boolean(ops::is_ne(this, other)?)),
        made => Ok(made),
    }
}
/// `c < other`
pub fn __lt__(this: &Value, other: &Value) -> R {
    strictly(this, other, ops::is_le)
}
/// `c > other`
pub fn __gt__(this: &Value, other: &Value) -> R {
    strictly(this, other, ops::is_ge)
}

/// A new counter of the positive counts that `left` makes for the elements of `this`, and `right` for those only in `other`.
fn combine(
    this: &Value,
    other: &Value,
    left: fn(Value, Value) -> R,
    right: Option<fn(Value) -> R>,
) -> R {
    if !is_counter(other) {
        return Ok(Value::NotImplemented);
    }
    let (x, made) = (dict_of(this)?, Dict::new());
    let keep = |elem: Value, n: Value| {
        if ops::is_gt(&n, &ZERO)? {
            made.set(elem, n)
        } else {
            Ok(())
        }
    };
    for (elem, n) in x.pairs() {
        let m = count_in(other, &elem)?;
        keep(elem, left(n, m)?)?;
    }
    if let Some(right) = right {
        for (elem, n) in dict_of(other)?.pairs() {
            if !x.contains(&elem)? {
                keep(elem, right(n)?)?;
            }
        }
    }
    Ok(Inst::with(&g::counter(), Wrapped(Value::Dict(made))))
}

fn larger(n: Value, m: Value) -> R {
    Ok(if ops::is_lt(&n, &m)? { m } else { n })
}
fn smaller(n: Value, m: Value) -> R {
    Ok(if ops::is_lt(&n, &m)? { n } else { m })
}

/// `c + other`
pub fn __add__(this: &Value, other: &Value) -> R {
    combine(this, other, |n, m| ops::add(&n, &m), Some(Ok))
}
/// `c - other`
pub fn __sub__(this: &Value, other: &Value) -> R {
    combine(
        this,
        other,
        |n, m| ops::sub(&n, &m),
        Some(|n| ops::sub(&ZERO, &n)),
    )
}
/// `c | other`: the larger counts.
pub fn __or__(this: &Value, other: &Value) -> R {
    combine(this, other, larger, Some(Ok))
}
/// `c & other`: the smaller counts.
pub fn __and__(this: &Value, other: &Value) -> R {
    combine(this, other, smaller, None)
}
/// `+c`: the positive counts.
pub fn __pos__(this: &Value) -> R {
    combine(this, this, |n, _| Ok(n), None)
}
/// `-c`: the negative counts, turned.
pub fn __neg__(this: &Value) -> R {
    combine(this, this, |n, _| ops::sub(&ZERO, &n), None)
}

/// Drops what is not positive, at the end of an operator in place.
fn keep_positive(this: &Value) -> R {
    let d = dict_of(this)?;
    for (elem, n) in d.pairs() {
        if !ops::is_gt(&n, &ZERO)? {
            drop(d.remove(&elem)?);
        }
    }
    Ok(this.clone())
}

/// Changes the count of every element of `other`.
fn change(this: &Value, other: &Value, f: fn(&Value, &Value) -> R) -> R {
    let (d, plain) = (dict_of(this)?, is_plain(this));
    each(other, &mut |elem, n| {
        let made = f(&get(d, &elem)?, &n)?;
        put(this, d, plain, elem, made)
    })?;
    keep_positive(this)
}
/// `c += other`
pub fn __iadd__(this: &Value, other: &Value) -> R {
    change(this, other, ops::add)
}
/// `c -= other`
pub fn __isub__(this: &Value, other: &Value) -> R {
    change(this, other, ops::sub)
}
/// `c |= other`
pub fn __ior__(this: &Value, other: &Value) -> R {
    let d = dict_of(this)?;
    each(other, &mut |elem, m| {
        if ops::is_gt(&m, &get(d, &elem)?)? {
            d.set(elem, m)
        } else {
            Ok(())
        }
    })?;
    keep_positive(this)
}
/// `c &= other`
pub fn __iand__(this: &Value, other: &Value) -> R {
    let d = dict_of(this)?;
    for (elem, n) in d.pairs() {
        let m = ops::getitem(other, &elem)?;
        if ops::is_lt(&m, &n)? {
            d.set(elem, m)?;
        }
    }
    keep_positive(this)
}

/// What `copy` and `pickle` make it anew from.
pub fn __reduce__(this: &Value) -> R {
    let class = Value::Class(type_of(this));
    let counts = crate::object::tuple(vec![Value::Dict(dict_of(this)?.copy())]);
    Ok(crate::object::tuple(vec![class, counts]))
}
