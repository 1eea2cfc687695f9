//! Unpacking: `a, b = v` and `a, *b, c = v` (`Python/ceval.c: unpack_iterable`).
use super::iter::{ForIter, for_iter, is_iterable};
use super::names;
use super::special::special;
use super::type_name;
use crate::error::{self, PyErr, classes};
use crate::object::{R, Value, list};

/// `a, b = v`: exactly `n` items.
pub fn unpack(v: &Value, n: usize) -> R<Vec<Value>> {
    match v {
        Value::Tuple(t) if t.items().len() == n => return Ok(t.items().to_vec()),
        Value::List(l) if l.len() == n => return Ok(l.to_vec()),
        _ => {}
    }
    let mut it = unpack_iter(v)?;
    let mut out = Vec::with_capacity(n);
    while out.len() < n {
        match it.next()? {
            Some(x) => out.push(x),
            None => return Err(not_enough("", n, out.len())),
        }
    }
    match it.next()? {
        None => Ok(out),
        Some(_) => Err(error::value_error(format!(
            "too many values to unpack (expected {n})"
        ))),
    }
}

/// `a, b = v` into as many places.
pub fn unpack_into(v: &Value, out: &mut [Value]) -> R<()> {
    let items = match v {
        Value::Tuple(t) => t.items(),
        Value::List(l) => l.as_slice(),
        _ => &[],
    };
    if items.len() == out.len() {
        for (to, from) in out.iter_mut().zip(items) {
            *to = from.clone();
        }
        return Ok(());
    }
    unpack_other(v, out)
}

#[inline(never)]
fn unpack_other(v: &Value, out: &mut [Value]) -> R<()> {
    let found = unpack(v, out.len())?;
    for (to, from) in out.iter_mut().zip(found) {
        *to = from;
    }
    Ok(())
}

/// The rest of `ForIter::next_parts`: unpacks the item, unless its parts are in `out` already.
#[inline]
pub fn unpack_parts(v: Value, out: &mut [Value]) -> R<()> {
    if v.is_unbound() {
        return Ok(());
    }
    unpack_into(&v, out)
}

/// `a, *b, c = v`: the starred part is a list in the middle.
pub fn unpack_ex(v: &Value, before: usize, after: usize) -> R<Vec<Value>> {
    let mut it = unpack_iter(v)?;
    let mut out = Vec::with_capacity(before + after + 1);
    while out.len() < before {
        match it.next()? {
            Some(x) => out.push(x),
            None => return Err(not_enough("at least ", before + after, out.len())),
        }
    }
    let mut middle = Vec::new();
    while let Some(x) = it.next()? {
        middle.push(x);
    }
    if middle.len() < after {
        return Err(not_enough(
            "at least ",
            before + after,
            before + middle.len(),
        ));
    }
    let last = middle.split_off(middle.len() - after);
    out.push(list(middle));
    out.extend(last);
    Ok(out)
}

fn unpack_iter(v: &Value) -> R<ForIter> {
    match for_iter(v) {
        Err(e)
            if e.is(&classes::type_error())
                && !is_iterable(v)
                && special(v, &names::ITER).is_none() =>
        {
            Err(error::type_error(format!(
                "cannot unpack non-iterable {} object",
                type_name(v)
            )))
        }
        r => r,
    }
}

#[cold]
fn not_enough(at_least: &str, expected: usize, got: usize) -> PyErr {
    error::value_error(format!(
        "not enough values to unpack (expected {at_least}{expected}, got {got})"
    ))
}
