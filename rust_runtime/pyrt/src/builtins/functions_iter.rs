//! The builtin functions on iterables: `len`, `iter`, `next`, `sum`, `min`, `max`, `sorted`, `any`, `all` (`Python/bltinmodule.c`).
use crate::call::call;
use crate::error::{self, classes};
use crate::object::{Iter, Kind, R, Value, boolean, coro_new, int_usize, list};
use crate::ops::{self, Calls, Cmp, invoke, names, special, type_name};

/// `len(obj)`
pub fn len(obj: &Value) -> R {
    Ok(int_usize(ops::len(obj)?))
}

/// `iter(obj)`, `iter(callable, sentinel)`
pub fn iter(obj: &Value, sentinel: &Value) -> R {
    if sentinel.is_unbound() {
        return ops::iter(obj);
    }
    if !super::functions_object::is_callable(obj) {
        return Err(error::type_error("iter(v, w): v must be callable"));
    }
    Ok(Iter::new(Calls(obj.clone(), sentinel.clone())))
}

/// `next(iterator, default)`
pub fn next(iterator: &Value, default: &Value) -> R {
    if !ops::is_iterator(iterator) {
        return Err(error::type_error(format!(
            "'{}' object is not an iterator",
            type_name(iterator)
        )));
    }
    if default.is_unbound() {
        return ops::next_or_stop(iterator);
    }
    Ok(ops::next(iterator)?.unwrap_or_else(|| default.clone()))
}

/// `aiter(obj)`
pub fn aiter(obj: &Value) -> R {
    if let Value::Gen(g) = obj
        && g.kind == Kind::AsyncGenerator
    {
        return Ok(obj.clone());
    }
    let Some(f) = special(obj, &names::AITER) else {
        return Err(error::type_error(format!(
            "'{}' object is not an async iterable",
            type_name(obj)
        )));
    };
    let made = invoke(&f, obj)?;
    let ok = match &made {
        Value::Gen(g) => g.kind == Kind::AsyncGenerator,
        other => special(other, &names::ANEXT).is_some(),
    };
    if ok {
        Ok(made)
    } else {
        Err(error::type_error(format!(
            "aiter() returned not an async iterator of type '{}'",
            type_name(&made)
        )))
    }
}

/// `anext(iterator, default)`: what `__anext__` gives to await; the default where it ends.
pub fn anext(iterator: &Value, default: &Value) -> R {
    let awaitable = match (iterator, special(iterator, &names::ANEXT)) {
        (Value::Gen(g), _) if g.kind == Kind::AsyncGenerator => {
            crate::call::call_method(&names::ANEXT, &mut [iterator.clone()])?
        }
        (_, Some(f)) => invoke(&f, iterator)?,
        (_, None) => {
            return Err(error::type_error(format!(
                "'{}' object is not an async iterator",
                type_name(iterator)
            )));
        }
    };
    if default.is_unbound() {
        return Ok(awaitable);
    }
    let default = default.clone();
    Ok(coro_new(&crate::coro_ops::ANEXT, async move {
        match crate::coro_ops::await_value(awaitable).await {
            Err(e) if e.is(&classes::stop_async_iteration()) => Ok(default),
            other => other,
        }
    }))
}

/// `any(iterable)`
pub fn any(iterable: &Value) -> R {
    let mut it = ops::for_iter(iterable)?;
    while let Some(v) = it.next()? {
        if ops::truth(&v)? {
            return Ok(boolean(true));
        }
    }
    Ok(boolean(false))
}

/// `all(iterable)`
pub fn all(iterable: &Value) -> R {
    let mut it = ops::for_iter(iterable)?;
    while let Some(v) = it.next()? {
        if !ops::truth(&v)? {
            return Ok(boolean(false));
        }
    }
    Ok(boolean(true))
}

/// `sum(iterable, start=0)`
pub fn sum(iterable: &Value, start: &Value) -> R {
    let mut it = ops::for_iter(iterable)?;
    match start {
        Value::Str(_) => {
            return Err(error::type_error(
                "sum() can't sum strings [use ''.join(seq) instead]",
            ));
        }
        Value::Bytes(_) => {
            return Err(error::type_error(
                "sum() can't sum bytes [use b''.join(seq) instead]",
            ));
        }
        Value::Inst(_) if type_name(start) == "bytearray" => {
            return Err(error::type_error(
                "sum() can't sum bytearray [use b''.join(seq) instead]",
            ));
        }
        _ => {}
    }
    let mut total = start.clone();
    while let Some(v) = it.next()? {
        total = ops::add(&total, &v)?;
    }
    Ok(total)
}

/// `min(iterable, *, key, default)`, `min(a, b, ...)`
pub fn min(key: &Value, default: &Value, args: &Value) -> R {
    extreme("min", Cmp::Lt, args, key, default)
}

/// `max(iterable, *, key, default)`, `max(a, b, ...)`
pub fn max(key: &Value, default: &Value, args: &Value) -> R {
    extreme("max", Cmp::Gt, args, key, default)
}

fn extreme(name: &str, better: Cmp, args: &Value, key: &Value, default: &Value) -> R {
    let args = ops::collect(args)?;
    let several = args.len() > 1;
    if args.is_empty() {
        return Err(error::type_error(format!(
            "{name} expected at least 1 argument, got 0"
        )));
    }
    if several && !default.is_unbound() {
        return Err(error::type_error(format!(
            "Cannot specify a default for {name}() with multiple positional arguments"
        )));
    }
    let mut it = if several {
        ops::for_iter(&list(args))?
    } else {
        ops::for_iter(&args[0])?
    };
    let key_of = |v: &Value| {
        if key.is_none() {
            Ok(v.clone())
        } else {
            call(key, &mut [v.clone()])
        }
    };
    let mut best: Option<(Value, Value)> = None;
    while let Some(v) = it.next()? {
        let k = key_of(&v)?;
        let replace = match &best {
            None => true,
            Some((best_key, _)) => is_better(better, &k, best_key)?,
        };
        if replace {
            best = Some((k, v));
        }
    }
    match best {
        Some((_, v)) => Ok(v),
        None if !default.is_unbound() => Ok(default.clone()),
        None => Err(no_extreme(name)),
    }
}

fn is_better(better: Cmp, item: &Value, best: &Value) -> R<bool> {
    match (item, best) {
        (Value::Int(x), Value::Int(y)) => Ok(better.of(x.cmp(y))),
        _ => ops::holds(better, item, best),
    }
}

#[cold]
fn no_extreme(name: &str) -> error::PyErr {
    error::PyErr::msg(
        classes::value_error(),
        format!("{name}() arg is an empty sequence"),
    )
}

/// What `sum(x for x in a)` does to one more item, in place.
#[inline]
pub fn add_to(total: &mut Value, item: &Value) -> R<()> {
    *total = ops::add(total, item)?;
    Ok(())
}

/// What `max(x for x in a)` does to one more item, in place: `best` is what it found before.
#[inline]
pub fn keep_max(best: &mut Value, item: Value) -> R<()> {
    keep(Cmp::Gt, best, item)
}

/// The same of `min(x for x in a)`.
#[inline]
pub fn keep_min(best: &mut Value, item: Value) -> R<()> {
    keep(Cmp::Lt, best, item)
}

#[inline]
fn keep(better: Cmp, best: &mut Value, item: Value) -> R<()> {
    if best.is_unbound() || is_better(better, &item, best)? {
        *best = item;
    }
    Ok(())
}

/// The end of such a fold: an error where there was no item.
pub fn found(name: &str, best: Value) -> R {
    if best.is_unbound() {
        return Err(no_extreme(name));
    }
    Ok(best)
}

/// `sorted(iterable, *, key=None, reverse=False)`
pub fn sorted(iterable: &Value, key: &Value, reverse: &Value) -> R {
    let items = ops::collect(iterable)?;
    let reverse = ops::reverse_flag(reverse)?;
    Ok(list(ops::sorted(items, key, reverse)?))
}
