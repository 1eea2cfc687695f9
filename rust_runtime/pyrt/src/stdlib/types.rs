//! `types` (`Lib/types.py`).
pub mod simple_namespace;

use super::support::{call_with, captured, closure, code, given, items, pairs, wrapper};
use crate::call::{call, call_kw};
use crate::coro_ops::make_iterable;
use crate::error::type_error;
use crate::object::{Code, Dict, FuncDef, Kind, R, Value};
use crate::ops;

/// `types.new_class(name, bases, kwds, exec_body)`
pub fn new_class(name: &Value, bases: &Value, kwds: &Value, exec_body: &Value) -> R {
    let mut kw = if given(kwds) { pairs(kwds) } else { Vec::new() };
    let ns = Value::Dict(Dict::new());
    if given(exec_body) {
        call(exec_body, &mut [ns.clone()])?;
    }
    let meta = match kw.iter().position(|(k, _)| k.as_str() == Some("metaclass")) {
        Some(i) => kw.remove(i).1,
        None => items(bases).first().map_or_else(
            || Value::Class(crate::generated::builtins::r#type()),
            |b| Value::Class(crate::types::type_of(b)),
        ),
    };
    call_kw(
        &meta,
        &mut [name.clone(), crate::object::tuple(ops::collect(bases)?), ns],
        &mut kw,
    )
}

/// `types.coroutine(func)`: generators that the function makes can be awaited.
pub fn coroutine(func: &Value) -> R {
    if !crate::builtins::method::is_callable(func) {
        return Err(type_error("types.coroutine() expects a callable"));
    }
    match func {
        Value::Func(f) if f.def.kind == Kind::Coroutine => Ok(func.clone()),
        Value::Func(f) if f.def.kind == Kind::Generator => {
            make_iterable(f.def.code);
            Ok(func.clone())
        }
        _ => {
            let wrapped = closure(&WRAPPED, vec![func.clone()]);
            super::functools::update_wrapper(&wrapped, func, &Value::Unbound, &Value::Unbound)
        }
    }
}

static WRAPPED_CODE: Code = code("wrapped", "coroutine.<locals>.wrapped");
static WRAPPED: FuncDef = wrapper(&WRAPPED_CODE, |f, a| {
    let made = call_with(&captured(f, 0), &a[0], &a[1])?;
    if let Value::Gen(g) = &made
        && g.kind == Kind::Generator
    {
        make_iterable(g.code);
    }
    Ok(made)
});
