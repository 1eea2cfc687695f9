//! Operators on sets whose items may compare by Python code: CPython's order of steps over `SetTable` (`Objects/setobject.c`).
use crate::hash as h;
use crate::object::{R, Ref, Set, Value};
use crate::ops::{self, Cmp, Op};
use crate::set_table_ops::{difference_by_intersection, difference_by_removal};

/// The items with their hashes, as they are now.
pub fn entries(s: &Set) -> Vec<(Value, i64)> {
    s.table()
        .iter()
        .map(|(v, hash)| (v.clone(), hash))
        .collect()
}

/// Adds an item whose hash is known.
pub fn add_hashed(s: &Set, v: Value, hash: i64) -> R<()> {
    if let Err(slot) = s.find(&v, hash)? {
        s.table().insert_vacant(slot, hash, v);
    }
    Ok(())
}

/// Removes an item whose hash is known; whether it was there.
pub fn discard_hashed(s: &Set, v: &Value, hash: i64) -> R<bool> {
    let Ok(slot) = s.find(v, hash)? else {
        return Ok(false);
    };
    let old = s.table().remove_slot(slot);
    Ok(old.is_some())
}

/// `set(s)`
pub fn copy(s: &Set, frozen: bool) -> Ref<Set> {
    let made = Set::new(frozen);
    made.table().merge_start(s.table());
    made
}

/// A set of an iterable's items.
pub fn from_iterable(v: &Value, frozen: bool) -> R<Ref<Set>> {
    let made = Set::new(frozen);
    update(&made, v)?;
    Ok(made)
}

/// `set.update(iterable)`
pub fn update(s: &Ref<Set>, iterable: &Value) -> R<()> {
    match iterable {
        Value::Set(other) => merge(s, other),
        Value::Dict(d) => {
            s.table().reserve_for_merge(d.len());
            let mut keys = d.hashed_keys().into_iter();
            keys.try_for_each(|(k, hash)| add_hashed(s, k, hash))
        }
        _ => ops::for_each(iterable, |v| s.add(v).map(drop)),
    }
}

fn merge(s: &Ref<Set>, other: &Ref<Set>) -> R<()> {
    if s.is(other) || s.table().merge_start(other.table()) {
        return Ok(());
    }
    entries(other)
        .into_iter()
        .try_for_each(|(v, hash)| add_hashed(s, v, hash))
}

/// The items that are in both; the smaller set is walked.
pub fn intersection(a: &Ref<Set>, b: &Ref<Set>, frozen: bool) -> R<Ref<Set>> {
    if a.is(b) {
        return Ok(copy(a, frozen));
    }
    let made = Set::new(frozen);
    let (walked, asked) = if b.len() > a.len() { (a, b) } else { (b, a) };
    for (v, hash) in entries(walked) {
        if asked.find(&v, hash)?.is_ok() {
            add_hashed(&made, v, hash)?;
        }
    }
    Ok(made)
}

/// The items of `a` that are not in `b`.
pub fn difference(a: &Ref<Set>, b: &Ref<Set>, frozen: bool) -> R<Ref<Set>> {
    if difference_by_removal(a.len(), b.len()) {
        let made = copy(a, frozen);
        difference_update(&made, b)?;
        return Ok(made);
    }
    let made = Set::new(frozen);
    for (v, hash) in entries(a) {
        if b.find(&v, hash)?.is_err() {
            add_hashed(&made, v, hash)?;
        }
    }
    Ok(made)
}

/// Removes the items of `b`.
pub fn difference_update(a: &Ref<Set>, b: &Ref<Set>) -> R<()> {
    if a.is(b) {
        drop(a.take());
        return Ok(());
    }
    let walked = if difference_by_intersection(a.len(), b.len()) {
        intersection(a, b, false)?
    } else {
        b.clone()
    };
    for (v, hash) in entries(&walked) {
        discard_hashed(a, &v, hash)?;
    }
    a.table().shrink_after_removals();
    Ok(())
}

/// Keeps what is in one of both.
pub fn symmetric_difference_update(a: &Ref<Set>, b: &Ref<Set>) -> R<()> {
    if a.is(b) {
        drop(a.take());
        return Ok(());
    }
    for (v, hash) in entries(b) {
        if !discard_hashed(a, &v, hash)? {
            add_hashed(a, v, hash)?;
        }
    }
    Ok(())
}

/// `a | b`, `a & b`, `a - b`, `a ^ b`; the result is of the left operand's kind.
pub fn binary(op: Op, a: &Ref<Set>, b: &Ref<Set>) -> R {
    Ok(Value::Set(match op {
        Op::Or => {
            let made = copy(a, a.frozen);
            merge(&made, b)?;
            made
        }
        Op::And => intersection(a, b, a.frozen)?,
        Op::Sub => difference(a, b, a.frozen)?,
        Op::Xor => {
            let made = copy(b, a.frozen);
            symmetric_difference_update(&made, a)?;
            made
        }
        _ => return Ok(Value::NotImplemented),
    }))
}

/// `a |= b` and its kin.
pub fn update_in_place(op: Op, a: &Ref<Set>, b: &Ref<Set>) -> R<()> {
    match op {
        Op::Or => merge(a, b),
        Op::Sub => difference_update(a, b),
        Op::Xor => symmetric_difference_update(a, b),
        _ => {
            let both = intersection(a, b, false)?;
            let old = std::mem::replace(a.table(), both.take());
            drop(old);
            Ok(())
        }
    }
}

/// Whether every item of `a` is in `b`.
pub fn is_subset(a: &Ref<Set>, b: &Ref<Set>) -> R<bool> {
    if a.len() > b.len() {
        return Ok(false);
    }
    for (v, hash) in entries(a) {
        if b.find(&v, hash)?.is_err() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Comparison: equality, and subset as order.
pub fn compare(op: Cmp, a: &Ref<Set>, b: &Ref<Set>) -> R<bool> {
    let equal = |a: &Ref<Set>, b: &Ref<Set>| -> R<bool> {
        let hashes = (a.cached_hash().get(), b.cached_hash().get());
        if let (Some(x), Some(y)) = hashes
            && x != y
        {
            return Ok(false);
        }
        Ok(a.len() == b.len() && is_subset(a, b)?)
    };
    match op {
        Cmp::Eq => equal(a, b),
        Cmp::Ne => Ok(!equal(a, b)?),
        Cmp::Le => is_subset(a, b),
        Cmp::Ge => is_subset(b, a),
        Cmp::Lt => Ok(a.len() < b.len() && is_subset(a, b)?),
        Cmp::Gt => Ok(b.len() < a.len() && is_subset(b, a)?),
    }
}

/// `item in s`; a set is looked up as the frozenset with its items.
pub fn contains(s: &Ref<Set>, item: &Value) -> R<bool> {
    match ops::base_value(item) {
        Value::Set(t)
            if !t.frozen && ops::special(item, &ops::names::HASH).is_none_or(|f| f.is_none()) =>
        {
            Ok(s.find(item, items_hash(t))?.is_ok())
        }
        _ => s.contains(item),
    }
}

/// `hash(frozenset)`
pub fn hash(s: &Ref<Set>) -> i64 {
    if let Some(hash) = s.cached_hash().get() {
        return hash;
    }
    let hash = items_hash(s);
    s.cached_hash().set(Some(hash));
    hash
}

fn items_hash(s: &Ref<Set>) -> i64 {
    h::hash_frozenset(entries(s).into_iter().map(|(_, hash)| hash))
}
