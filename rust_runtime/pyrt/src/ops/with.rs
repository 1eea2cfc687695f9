//! `with` and `async with` (`Python/ceval.c: BEFORE_WITH, WITH_EXCEPT_START`).
use super::names;
use super::special::invoke;
use crate::at_once;
use crate::call::call;
use crate::error::{PyErr, type_error};
use crate::object::{Lit, R, Value};
use crate::types::type_of;

/// `__enter__` called, `__exit__` bound: (exit, entered).
pub fn with_enter(v: &Value) -> R<(Value, Value)> {
    let (enter, exit) = found(v, &names::ENTER, &names::EXIT, "context manager")?;
    let exit = super::bind_special(&exit, v)?;
    Ok((exit, invoke(&enter, v)?))
}

/// As `with_enter` for `async with`: (exit, awaitable of `__aenter__`).
pub fn awith_enter(v: &Value) -> R<(Value, Value)> {
    let protocol = "asynchronous context manager";
    let (enter, exit) = found(v, &names::AENTER, &names::AEXIT, protocol)?;
    let exit = super::bind_special(&exit, v)?;
    let entered = match at_once::tried(v, &enter, &mut []) {
        Some(result) => at_once::done(result?),
        None => invoke(&enter, v)?,
    };
    Ok((exit, entered))
}

/// What awaiting the bound `__aexit__` gives without an exception, where it does not wait; else `None`, and nothing is done.
pub fn left_at_once(exit: &Value) -> Option<R> {
    match exit {
        Value::Method(m) => at_once::tried(&m.this, &m.func, &mut []),
        _ => None,
    }
}

/// `__enter__` and `__exit__`, bound.
pub fn with_methods(v: &Value) -> R<(Value, Value)> {
    let (enter, exit) = found(v, &names::ENTER, &names::EXIT, "context manager")?;
    let exit = super::bind_special(&exit, v)?;
    Ok((super::bind_special(&enter, v)?, exit))
}

/// What the type has under both names.
fn found(v: &Value, enter: &Lit, exit: &Lit, protocol: &str) -> R<(Value, Value)> {
    let class = type_of(v);
    let lacks = |more: &str| {
        let class = super::type_name(v);
        type_error(format!(
            "'{class}' object does not support the {protocol} protocol{more}"
        ))
    };
    let Some(enter) = class.lookup(enter.s()) else {
        return Err(lacks(""));
    };
    match class.lookup(exit.s()) {
        Some(exit) => Ok((enter, exit)),
        None => Err(lacks(&format!(" (missed {} method)", exit.text()))),
    }
}

/// Calls the bound `__exit__`; whether it swallows the exception.
pub fn with_exit(exit: &Value, err: Option<&PyErr>) -> R<bool> {
    let Some(e) = err else {
        return call(exit, &mut exit_arguments(None)).map(|_| false);
    };
    let saved = crate::error::enter(e); // it is being handled while `__exit__` runs
    let swallowed =
        call(exit, &mut exit_arguments(err)).and_then(|result| crate::ops::truth(&result));
    crate::error::leave(saved);
    swallowed
}

/// What `__aexit__` gives to await; its result is for `truth`.
pub fn awith_exit(exit: &Value, err: Option<&PyErr>) -> R {
    call(exit, &mut exit_arguments(err))
}

/// What `__exit__` is given.
pub fn exit_arguments(err: Option<&PyErr>) -> [Value; 3] {
    match err {
        None => [Value::None, Value::None, Value::None],
        Some(e) => [
            Value::Class(e.0.class()),
            e.value(),
            crate::builtins::traceback::of(e),
        ],
    }
}
