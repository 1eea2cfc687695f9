//! `types` (`Lib/types.py`).
pub mod simple_namespace;

use super::support::{given, items, pairs};
use crate::call::{call, call_kw};
use crate::object::{Dict, R, Value};
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

/// `types.coroutine(func)`
pub fn coroutine(func: &Value) -> R {
    Ok(func.clone())
}
