//! `with` and `async with` (`Python/ceval.c: BEFORE_WITH, WITH_EXCEPT_START`).
use crate::call::call;
use crate::error::{PyErr, type_error};
use crate::object::{R, Value};
use crate::types::special;

/// `__enter__` called, `__exit__` bound: (exit, entered).
pub fn with_enter(v: &Value) -> R<(Value, Value)> {
    enter(v, "__enter__", "__exit__", "context manager")
}

/// As `with_enter` for `async with`: (exit, awaitable of `__aenter__`).
pub fn awith_enter(v: &Value) -> R<(Value, Value)> {
    enter(v, "__aenter__", "__aexit__", "asynchronous context manager")
}

/// `__enter__` and `__exit__`, bound.
pub fn with_methods(v: &Value) -> R<(Value, Value)> {
    methods(v, "__enter__", "__exit__", "context manager")
}

fn enter(v: &Value, enter: &'static str, exit: &'static str, protocol: &str) -> R<(Value, Value)> {
    let (enter, exit) = methods(v, enter, exit, protocol)?;
    let entered = call(&enter, &mut [])?;
    Ok((exit, entered))
}

fn methods(
    v: &Value,
    enter: &'static str,
    exit: &'static str,
    protocol: &str,
) -> R<(Value, Value)> {
    let class = super::type_name(v);
    let Some(enter) = special(v, enter) else {
        return Err(type_error(format!(
            "'{class}' object does not support the {protocol} protocol"
        )));
    };
    let Some(exit) = special(v, exit) else {
        return Err(type_error(format!(
            "'{class}' object does not support the {protocol} protocol (missed {exit} method)"
        )));
    };
    let exit = super::bind_special(&exit, v)?;
    let enter = super::bind_special(&enter, v)?;
    Ok((enter, exit))
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
