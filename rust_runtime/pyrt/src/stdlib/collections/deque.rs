//! `collections.deque` (`Modules/_collectionsmodule.c`).
use super::deque_items::Items;
use crate::call::call;
use crate::error::{index_error, runtime_error, type_error, value_error};
use crate::generated::collections as g;
use crate::object::{
    Class, Head, Inst, Iter, PyErr, PyIter, R, Ref, Value, boolean, int_usize, list, native, string,
};
use crate::ops::{self, Cmp};
use crate::text::index::normalize;
use crate::types::{as_class, type_of};
use std::ptr::NonNull;

fn of(this: &Value) -> R<&Items> {
    native::<Items>(this, "collections.deque")
}

/// The items behind a value, where it is a deque.
pub fn items_of(v: &Value) -> Option<&Items> {
    is_deque(v)
}

fn is_deque(v: &Value) -> Option<&Items> {
    match v {
        Value::Inst(i) => i.native::<Items>(),
        _ => None,
    }
}

/// An empty one, whatever the arguments.
pub fn __new__(cls: &Value, _args: &Value, _kwargs: &Value) -> R {
    Ok(Inst::with(
        as_class(cls).unwrap_or(&g::deque()),
        Items::default(),
    ))
}
/// `deque(iterable, maxlen)`
pub fn __init__(this: &Value, iterable: &Value, maxlen: &Value) -> R {
    let d = of(this)?;
    let limit = match ops::base_value(maxlen) {
        Value::None => None,
        n @ (Value::Int(_) | Value::Big(_) | Value::Bool(_)) => {
            let n = ops::ssize(n)?;
            Some(usize::try_from(n).map_err(|_| value_error("maxlen must be non-negative"))?)
        }
        _ => return Err(type_error("an integer is required")),
    };
    d.maxlen.set(limit);
    if d.len() > 0 {
        drop(d.take());
    }
    if !iterable.is_unbound() {
        extend(this, iterable)?;
    }
    Ok(Value::None)
}
/// `d.append(v)`
pub fn append(this: &Value, v: &Value) -> R {
    drop(of(this)?.push(v.clone()));
    Ok(Value::None)
}
/// `d.appendleft(v)`
pub fn appendleft(this: &Value, v: &Value) -> R {
    drop(of(this)?.push_front(v.clone()));
    Ok(Value::None)
}
/// `d.clear()`
pub fn clear(this: &Value) -> R {
    drop(of(this)?.take());
    Ok(Value::None)
}
/// `d.copy()`
pub fn copy(this: &Value) -> R {
    let d = of(this)?;
    let class = type_of(this);
    if class.is(&g::deque()) {
        let made = Items::default();
        made.maxlen.set(d.maxlen.get());
        d.to_vec().into_iter().for_each(|v| drop(made.push(v)));
        return Ok(Inst::with(&class, made));
    }
    match d.maxlen.get() {
        None => call(&Value::Class(class), &mut [this.clone()]),
        Some(n) => call(&Value::Class(class), &mut [this.clone(), int_usize(n)]),
    }
}
/// `copy.copy(d)`
pub fn __copy__(this: &Value) -> R {
    copy(this)
}

/// Searches from `start` to before `stop`; `changed` is the error where a comparison changed the deque.
fn find(
    d: &Items,
    v: &Value,
    start: usize,
    stop: usize,
    changed: fn() -> PyErr,
) -> R<Option<usize>> {
    let state = d.state();
    let mut i = start;
    while i < stop
        && let Some(x) = d.get(i)
    {
        let same = ops::same(&x, v)?;
        if d.state() != state {
            return Err(changed());
        }
        if same {
            return Ok(Some(i));
        }
        i += 1;
    }
    Ok(None)
}

fn mutated() -> PyErr {
    runtime_error("deque mutated during iteration")
}

#[cold]
fn not_in(v: &Value) -> PyErr {
    match ops::repr(v) {
        Ok(text) => value_error(format!("{text} is not in deque")),
        Err(e) => e,
    }
}

/// `d.count(v)`
pub fn count(this: &Value, v: &Value) -> R {
    let d = of(this)?;
    let (mut n, mut from) = (0, 0);
    while let Some(i) = find(d, v, from, usize::MAX, mutated)? {
        n += 1;
        from = i + 1;
    }
    Ok(int_usize(n))
}
/// `d.extend(iterable)`
pub fn extend(this: &Value, iterable: &Value) -> R {
    let d = of(this)?;
    if is_deque(iterable).is_some_and(|o| std::ptr::eq(o, d)) {
        d.to_vec().into_iter().for_each(|v| drop(d.push(v)));
        return Ok(Value::None);
    }
    ops::for_each(iterable, |v| {
        drop(d.push(v));
        Ok(())
    })?;
    Ok(Value::None)
}
/// `d.extendleft(iterable)`
pub fn extendleft(this: &Value, iterable: &Value) -> R {
    let d = of(this)?;
    if is_deque(iterable).is_some_and(|o| std::ptr::eq(o, d)) {
        d.to_vec().into_iter().for_each(|v| drop(d.push_front(v)));
        return Ok(Value::None);
    }
    ops::for_each(iterable, |v| {
        drop(d.push_front(v));
        Ok(())
    })?;
    Ok(Value::None)
}
/// `d.index(v, start, stop)`
pub fn index(this: &Value, v: &Value, start: &Value, stop: &Value) -> R {
    use crate::builtins::receivers::search_bound;
    let d = of(this)?;
    let start = search_bound(start, d.len())?;
    let stop = if stop.is_unbound() {
        d.len()
    } else {
        search_bound(stop, d.len())?.min(d.len())
    };
    match find(d, v, start, stop, mutated)? {
        Some(i) => Ok(int_usize(i)),
        None => Err(not_in(v)),
    }
}
/// `d.insert(index, v)`
pub fn insert(this: &Value, index: &Value, v: &Value) -> R {
    let d = of(this)?;
    let i = ops::ssize(index)?;
    let n = d.len();
    if d.maxlen.get().is_some_and(|max| n >= max) {
        return Err(index_error("deque already at its maximum size"));
    }
    let len = i64::try_from(n).unwrap_or(i64::MAX);
    let i = if i < 0 {
        (i.saturating_add(len)).max(0)
    } else {
        i.min(len)
    };
    d.insert(crate::object::saturate(i), v.clone());
    Ok(Value::None)
}
/// `d.pop()`
pub fn pop(this: &Value) -> R {
    of(this)?
        .pop()
        .ok_or_else(|| index_error("pop from an empty deque"))
}
/// `d.popleft()`
pub fn popleft(this: &Value) -> R {
    of(this)?
        .pop_front()
        .ok_or_else(|| index_error("pop from an empty deque"))
}
/// `d.remove(v)`
pub fn remove(this: &Value, v: &Value) -> R {
    let d = of(this)?;
    match find(d, v, 0, usize::MAX, || {
        index_error("deque mutated during remove().")
    })? {
        Some(i) => {
            drop(d.remove(i));
            Ok(Value::None)
        }
        None => Err(not_in(v)),
    }
}
/// `d.reverse()`
pub fn reverse(this: &Value) -> R {
    of(this)?.reverse();
    Ok(Value::None)
}
/// `d.rotate(n)`
pub fn rotate(this: &Value, n: &Value) -> R {
    of(this)?.rotate(ops::ssize(n)?);
    Ok(Value::None)
}
/// `d.maxlen`
pub fn maxlen(this: &Value) -> R {
    Ok(of(this)?.maxlen.get().map_or(Value::None, int_usize))
}
/// `len(d)`
pub fn __len__(this: &Value) -> R {
    Ok(int_usize(of(this)?.len()))
}
/// `bool(d)`
pub fn __bool__(this: &Value) -> R {
    Ok(boolean(of(this)?.len() > 0))
}

fn place(d: &Items, index: &Value) -> R<usize> {
    let i = match index {
        Value::Int(i) => *i,
        _ => match ops::index_opt(index)? {
            Some(Value::Int(i)) => i,
            Some(_) => {
                return Err(index_error(format!(
                    "cannot fit '{}' into an index-sized integer",
                    ops::type_name(index)
                )));
            }
            None => {
                return Err(type_error(format!(
                    "sequence index must be integer, not '{}'",
                    ops::type_name(index)
                )));
            }
        },
    };
    normalize(i, d.len()).ok_or_else(|| index_error("deque index out of range"))
}

/// `d[index]`
pub fn __getitem__(this: &Value, index: &Value) -> R {
    let d = of(this)?;
    d.get(place(d, index)?)
        .ok_or_else(|| index_error("deque index out of range"))
}
/// `d[index] = v`
pub fn __setitem__(this: &Value, index: &Value, v: &Value) -> R {
    let d = of(this)?;
    drop(d.set(place(d, index)?, v.clone()));
    Ok(Value::None)
}
/// `del d[index]`
pub fn __delitem__(this: &Value, index: &Value) -> R {
    let d = of(this)?;
    drop(d.remove(place(d, index)?));
    Ok(Value::None)
}
/// `v in d`
pub fn __contains__(this: &Value, v: &Value) -> R {
    Ok(boolean(
        find(of(this)?, v, 0, usize::MAX, mutated)?.is_some(),
    ))
}

/// An iterator: it ends with an error once the deque changed.
struct Walk {
    deque: Value,
    at: usize,
    state: u64,
    back: bool,
}
impl PyIter for Walk {
    fn next(&mut self) -> R<Option<Value>> {
        let d = of(&self.deque)?;
        if self.at >= d.len() && d.state() == self.state {
            return Ok(None);
        }
        if d.state() != self.state {
            return Err(mutated());
        }
        let v = d.get(if self.back {
            d.len() - 1 - self.at
        } else {
            self.at
        });
        self.at += 1;
        Ok(v)
    }
    fn class(&self) -> Ref<Class> {
        if self.back {
            g::_deque_reverse_iterator()
        } else {
            g::_deque_iterator()
        }
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.deque.traverse(visit);
    }
    fn length_hint(&self) -> Option<usize> {
        of(&self.deque)
            .ok()
            .map(|d| d.len().saturating_sub(self.at))
    }
}

/// `iter(d)`
pub fn __iter__(this: &Value) -> R {
    Ok(Iter::new(Walk {
        deque: this.clone(),
        at: 0,
        state: of(this)?.state(),
        back: false,
    }))
}
/// `reversed(d)`
pub fn __reversed__(this: &Value) -> R {
    Ok(Iter::new(Walk {
        deque: this.clone(),
        at: 0,
        state: of(this)?.state(),
        back: true,
    }))
}
/// `repr(d)`
pub fn __repr__(this: &Value) -> R {
    let d = of(this)?;
    let Some(_entered) = ops::enter_repr(this.head().map_or(0, |h| h.as_ptr() as usize)) else {
        return Ok(crate::object::str("[...]"));
    };
    let items = ops::repr(&list(d.to_vec()))?;
    let name = type_of(this).name();
    Ok(string(match d.maxlen.get() {
        Some(n) => format!("{name}({items}, maxlen={n})"),
        None => format!("{name}({items})"),
    }))
}
/// `d + other`
pub fn __add__(this: &Value, other: &Value) -> R {
    if is_deque(other).is_none() {
        return Err(type_error(format!(
            "can only concatenate deque (not \"{}\") to deque",
            ops::type_name(other)
        )));
    }
    let made = copy(this)?;
    extend(&made, other)?;
    Ok(made)
}
/// `d += iterable`
pub fn __iadd__(this: &Value, iterable: &Value) -> R {
    extend(this, iterable)?;
    Ok(this.clone())
}
/// `d * n`
pub fn __mul__(this: &Value, n: &Value) -> R {
    let made = copy(this)?;
    __imul__(&made, n)
}
/// `n * d`
pub fn __rmul__(this: &Value, n: &Value) -> R {
    __mul__(this, n)
}
/// `d *= n`
pub fn __imul__(this: &Value, n: &Value) -> R {
    let d = of(this)?;
    let Some(n) = ops::count_of(n)? else {
        return Err(type_error(format!(
            "can't multiply sequence by non-int of type '{}'",
            ops::type_name(n)
        )));
    };
    let items = d.to_vec();
    if n == 0 {
        drop(d.take());
    }
    let n = match d.maxlen.get() {
        Some(max) if !items.is_empty() => n.min(max.div_ceil(items.len()) + 1),
        _ => n,
    };
    if n.checked_mul(items.len())
        .is_none_or(|total| total > isize::MAX as usize / 16)
    {
        return Err(PyErr::new(crate::error::classes::memory_error(), vec![]));
    }
    for _ in 1..n {
        items.iter().for_each(|v| drop(d.push(v.clone())));
    }
    Ok(this.clone())
}

fn compare(op: Cmp, this: &Value, other: &Value) -> R {
    let a = of(this)?;
    let Some(b) = is_deque(other) else {
        return Ok(Value::NotImplemented);
    };
    if std::ptr::eq(a, b) && matches!(op, Cmp::Eq | Cmp::Ne) {
        return Ok(boolean(op == Cmp::Eq));
    }
    if a.len() != b.len() && matches!(op, Cmp::Eq | Cmp::Ne) {
        return Ok(boolean(op == Cmp::Ne));
    }
    let (mut x, mut y) = (ops::for_iter(this)?, ops::for_iter(other)?);
    loop {
        match (x.next()?, y.next()?) {
            (Some(v), Some(w)) => {
                if !ops::same(&v, &w)? {
                    return match op {
                        Cmp::Eq => Ok(boolean(false)),
                        Cmp::Ne => Ok(boolean(true)),
                        _ => Ok(boolean(ops::holds(op, &v, &w)?)),
                    };
                }
            }
            (v, w) => return Ok(boolean(op.of(v.is_some().cmp(&w.is_some())))),
        }
    }
}

macro_rules! comparisons {
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`", stringify!($name), "`; `NotImplemented` for other types.")]
        pub fn $name(this: &Value, other: &Value) -> R {
            compare(Cmp::$op, this, other)
        }
    )* };
}
comparisons! { __eq__ Eq __ne__ Ne __lt__ Lt __le__ Le __gt__ Gt __ge__ Ge }

/// What `copy` and `pickle` make it anew from.
pub fn __reduce__(this: &Value) -> R {
    let class = Value::Class(type_of(this));
    let d = of(this)?;
    let args = match d.maxlen.get() {
        None => vec![],
        Some(n) => vec![crate::object::tuple(vec![]), int_usize(n)],
    };
    let state = crate::stdlib::copy::state_of(this);
    Ok(crate::object::tuple(vec![
        class,
        crate::object::tuple(args),
        state,
        __iter__(this)?,
    ]))
}
