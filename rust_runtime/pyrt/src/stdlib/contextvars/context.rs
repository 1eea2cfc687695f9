//! `contextvars.Context`.
use super::{ContextData, Ctx, Map, find, fresh_id, leave};
use crate::call::call_kw;
use crate::error::{key_error, type_error};
use crate::generated::contextvars as types;
use crate::object::{Inst, R, Ref, Value, boolean, int_usize, list, tuple};
use std::cell::{Cell, RefCell};

/// A new `Context` with these variables.
pub(super) fn object(map: Map) -> Value {
    Inst::with(
        &types::context(),
        ContextData {
            map: RefCell::new(map),
            entered: Cell::new(false),
            id: fresh_id(),
        },
    )
}

/// The data of a `Context`, or a TypeError.
pub(super) fn data(v: &Value) -> R<(&Ref<Inst>, &ContextData)> {
    match v {
        Value::Inst(i) => i.native::<ContextData>().map(|data| (i, data)),
        _ => None,
    }
    .ok_or_else(|| type_error("a Context was expected"))
}

fn pairs(this: &Value) -> R<Vec<(Value, Value)>> {
    Ok(data(this)?
        .1
        .map
        .borrow()
        .as_ref()
        .map_or_else(Vec::new, |m| (**m).clone()))
}

/// `Context()`
pub fn __new__(_class: &Value) -> R {
    Ok(object(None))
}

/// `ctx.run(callable, *args, **kwargs)`
pub fn run(this: &Value, args: &Value, kwargs: &Value) -> R {
    let mut args = match args {
        Value::Tuple(t) => t.items().to_vec(),
        _ => Vec::new(),
    };
    let mut kw = match kwargs {
        Value::Dict(d) => d.pairs(),
        _ => Vec::new(),
    };
    if args.is_empty() {
        return Err(type_error("run() missing 1 required positional argument"));
    }
    let f = args.remove(0);
    let saved = Ctx::Shared(this.clone()).enter()?;
    let result = call_kw(&f, &mut args, &mut kw);
    drop(leave(saved));
    result
}

/// `ctx.copy()`
pub fn copy(this: &Value) -> R {
    Ok(object(data(this)?.1.map.borrow().clone()))
}

fn need_var(v: &Value) -> R<()> {
    if matches!(v, Value::Inst(i) if i.native::<super::VarData>().is_some()) {
        return Ok(());
    }
    Err(type_error(format!(
        "a ContextVar key was expected, got {}",
        crate::ops::repr_or(v)
    )))
}

/// `ctx[var]`
pub fn __getitem__(this: &Value, var: &Value) -> R {
    need_var(var)?;
    let found = find(&data(this)?.1.map.borrow(), var);
    found.ok_or_else(|| key_error(var))
}

/// `var in ctx`
pub fn __contains__(this: &Value, var: &Value) -> R {
    need_var(var)?;
    Ok(boolean(find(&data(this)?.1.map.borrow(), var).is_some()))
}

/// `ctx.get(var, default=None)`
pub fn get(this: &Value, var: &Value, default: &Value) -> R {
    need_var(var)?;
    let found = find(&data(this)?.1.map.borrow(), var);
    Ok(found.unwrap_or_else(|| default.clone()))
}

/// `len(ctx)`
pub fn __len__(this: &Value) -> R {
    Ok(int_usize(pairs(this)?.len()))
}

/// `iter(ctx)`
pub fn __iter__(this: &Value) -> R {
    crate::stdlib::asyncio::iter_of(pairs(this)?.into_iter().map(|(k, _)| k).collect())
}

/// `ctx.keys()`
pub fn keys(this: &Value) -> R {
    Ok(list(pairs(this)?.into_iter().map(|(k, _)| k).collect()))
}

/// `ctx.values()`
pub fn values(this: &Value) -> R {
    Ok(list(pairs(this)?.into_iter().map(|(_, v)| v).collect()))
}

/// `ctx.items()`
pub fn items(this: &Value) -> R {
    Ok(list(
        pairs(this)?
            .into_iter()
            .map(|(k, v)| tuple(vec![k, v]))
            .collect(),
    ))
}
