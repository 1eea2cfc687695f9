//! What `set` and `frozenset` have in common (`Objects/setobject.c`), in CPython's order of steps.
use super::receivers::set_of;
use super::set_ops;
use crate::object::{R, Ref, Set, Value, boolean, list};
use crate::ops::{self, Op, base_value};
use crate::set_table_ops::difference_by_removal;

/// The set behind a value that is one, also of a subclass.
pub fn as_set(v: &Value) -> Option<&Ref<Set>> {
    match base_value(v) {
        Value::Set(s) => Some(s),
        _ => None,
    }
}

/// The other operands of `union` and its kin.
pub fn others(v: &Value) -> &[Value] {
    match v {
        Value::Tuple(t) => t.items(),
        _ => &[],
    }
}

/// Adds the items of an iterable; a set of any class is read directly.
pub fn update(s: &Ref<Set>, other: &Value) -> R<()> {
    match as_set(other) {
        Some(t) => set_ops::update(s, &Value::Set(t.clone())),
        None => set_ops::update(s, other),
    }
}

/// A new set of an iterable's items.
pub fn from_iterable(v: &Value, frozen: bool) -> R<Ref<Set>> {
    let made = Set::new(frozen);
    update(&made, v)?;
    Ok(made)
}

/// A set as an operand stands for a frozenset where an item is asked for.
pub fn as_key(v: &Value) -> Value {
    match base_value(v) {
        Value::Set(s)
            if !s.frozen && ops::special(v, &ops::names::HASH).is_none_or(|f| f.is_none()) =>
        {
            Value::Set(set_ops::copy(s, true))
        }
        _ => v.clone(),
    }
}

/// `s.union(*others)`
pub fn union(this: &Value, all: &Value) -> R {
    let s = set_of(this)?;
    let made = set_ops::copy(s, s.frozen);
    for other in others(all) {
        if !as_set(other).is_some_and(|o| o.is(s)) {
            update(&made, other)?;
        }
    }
    Ok(Value::Set(made))
}

/// One step of `intersection`.
pub fn intersect(s: &Ref<Set>, other: &Value) -> R<Ref<Set>> {
    if let Some(t) = as_set(other) {
        return set_ops::intersection(s, t, s.frozen);
    }
    let made = Set::new(s.frozen);
    ops::for_each(other, |v| {
        let hash = ops::hash(&v)?;
        if s.find(&v, hash)?.is_ok() {
            made.add(v)?;
        }
        Ok(())
    })?;
    Ok(made)
}

/// All steps of `intersection`.
pub fn intersect_all(s: &Ref<Set>, all: &[Value]) -> R<Ref<Set>> {
    let Some((first, rest)) = all.split_first() else {
        return Ok(set_ops::copy(s, s.frozen));
    };
    rest.iter()
        .try_fold(intersect(s, first)?, |made, other| intersect(&made, other))
}

/// `s.intersection(*others)`
pub fn intersection(this: &Value, all: &Value) -> R {
    Ok(Value::Set(intersect_all(set_of(this)?, others(all))?))
}

/// Removes the items of an iterable.
pub fn remove_all(s: &Ref<Set>, other: &Value) -> R<()> {
    if let Some(t) = as_set(other) {
        return set_ops::difference_update(s, t);
    }
    ops::for_each(other, |v| s.discard(&v).map(drop))?;
    s.table().shrink_after_removals();
    Ok(())
}

fn subtract(s: &Ref<Set>, other: &Value) -> R<Ref<Set>> {
    match (as_set(other), other) {
        (Some(t), _) => set_ops::difference(s, t, s.frozen),
        (None, Value::Dict(d)) if !difference_by_removal(s.len(), d.len()) => {
            let made = Set::new(s.frozen);
            for (v, hash) in set_ops::entries(s) {
                if !d.contains_hashed(&v, hash)? {
                    set_ops::add_hashed(&made, v, hash)?;
                }
            }
            Ok(made)
        }
        (None, Value::Dict(d)) => {
            let made = set_ops::copy(s, s.frozen);
            for (key, hash) in d.hashed_keys() {
                set_ops::discard_hashed(&made, &key, hash)?;
            }
            Ok(made)
        }
        _ => {
            let made = set_ops::copy(s, s.frozen);
            remove_all(&made, other)?;
            Ok(made)
        }
    }
}

/// `s.difference(*others)`
pub fn difference(this: &Value, all: &Value) -> R {
    let s = set_of(this)?;
    let Some((first, rest)) = others(all).split_first() else {
        return Ok(Value::Set(set_ops::copy(s, s.frozen)));
    };
    let made = subtract(s, first)?;
    rest.iter().try_for_each(|other| remove_all(&made, other))?;
    Ok(Value::Set(made))
}

/// `s.symmetric_difference(other)`
pub fn symmetric_difference(this: &Value, other: &Value) -> R {
    let s = set_of(this)?;
    let made = from_iterable(other, s.frozen)?;
    set_ops::symmetric_difference_update(&made, s)?;
    Ok(Value::Set(made))
}

/// `s.issubset(other)`
pub fn issubset(this: &Value, other: &Value) -> R {
    let s = set_of(this)?;
    Ok(boolean(match as_set(other) {
        Some(t) => set_ops::is_subset(s, t)?,
        None => intersect(s, other)?.len() == s.len(),
    }))
}

/// `s.issuperset(other)`
pub fn issuperset(this: &Value, other: &Value) -> R {
    let s = set_of(this)?;
    if let Some(t) = as_set(other) {
        return Ok(boolean(set_ops::is_subset(t, s)?));
    }
    let mut it = ops::for_iter(other)?;
    while let Some(v) = it.next()? {
        if !set_ops::contains(s, &v)? {
            return Ok(boolean(false));
        }
    }
    Ok(boolean(true))
}

/// `s.isdisjoint(other)`
pub fn isdisjoint(this: &Value, other: &Value) -> R {
    let s = set_of(this)?;
    let other = match as_set(other) {
        Some(t) if t.is(s) => return Ok(boolean(s.is_empty())),
        Some(t) if t.len() > s.len() => return any_in(&list(s.items()), t),
        Some(t) => Value::Set(t.clone()),
        None => other.clone(),
    };
    any_in(&other, s)
}

/// Whether nothing of an iterable is in the set.
fn any_in(iterable: &Value, s: &Ref<Set>) -> R {
    let mut it = ops::for_iter(iterable)?;
    while let Some(v) = it.next()? {
        if s.contains(&v)? {
            return Ok(boolean(false));
        }
    }
    Ok(boolean(true))
}

/// `a op b` of two sets; `NotImplemented` for anything else.
pub fn binary(op: Op, a: &Value, b: &Value) -> R {
    match (as_set(a), as_set(b)) {
        (Some(x), Some(y)) => set_ops::binary(op, x, y),
        _ => Ok(Value::NotImplemented),
    }
}

/// The operators that both types have.
macro_rules! operators {
    () => { $crate::builtins::set_methods::operators! {
        __and__ __rand__ And "&" __or__ __ror__ Or "|" __sub__ __rsub__ Sub "-" __xor__ __rxor__ Xor "^"
    } };
    ($($name:ident $reflected:ident $op:ident $sign:literal)*) => { $(
        #[doc = concat!("`s ", $sign, " other`")]
        pub fn $name(this: &Value, other: &Value) -> R {
            crate::builtins::set_methods::binary(crate::ops::Op::$op, this, other)
        }
        #[doc = concat!("`other ", $sign, " s`")]
        pub fn $reflected(this: &Value, other: &Value) -> R {
            crate::builtins::set_methods::binary(crate::ops::Op::$op, other, this)
        }
    )* };
}
pub(crate) use operators;
