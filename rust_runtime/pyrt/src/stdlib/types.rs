//! `types` (`Lib/types.py`).
pub mod simple_namespace;

use super::support::{call_with, captured, closure, code, get_opt, given, items, pairs, wrapper};
use crate::call::{call, call_kw};
use crate::coro_ops::make_iterable;
use crate::error::type_error;
use crate::object::{Code, Dict, FuncDef, Kind, R, Value, str, tuple};
use crate::ops;
use crate::types::type_of;

/// `types.new_class(name, bases, kwds, exec_body)`
pub fn new_class(name: &Value, bases: &Value, kwds: &Value, exec_body: &Value) -> R {
    let resolved = resolve_bases(bases)?;
    let prepared = prepare_class(name, &resolved, kwds)?;
    let [meta, ns, kw] = items(&prepared) else {
        return Err(type_error("prepare_class() must return three values"));
    };
    if given(exec_body) {
        call(exec_body, &mut [ns.clone()])?;
    }
    if !resolved.is(bases) {
        ops::setitem(ns, &str("__orig_bases__"), bases.clone())?;
    }
    call_kw(
        meta,
        &mut [name.clone(), resolved, ns.clone()],
        &mut pairs(kw),
    )
}

/// `types.resolve_bases(bases)` (PEP 560)
pub fn resolve_bases(bases: &Value) -> R {
    let mut found = Vec::new();
    let mut updated = false;
    for base in ops::collect(bases)? {
        let is_class = matches!(base, Value::Class(_));
        let entries = if is_class {
            None
        } else {
            get_opt(&base, "__mro_entries__")?
        };
        let Some(entries) = entries else {
            found.push(base);
            continue;
        };
        let Value::Tuple(made) = call(&entries, &mut [bases.clone()])? else {
            return Err(type_error("__mro_entries__ must return a tuple"));
        };
        updated = true;
        found.extend_from_slice(made.items());
    }
    Ok(if updated { tuple(found) } else { bases.clone() })
}

/// `types.prepare_class(name, bases, kwds)`
pub fn prepare_class(name: &Value, bases: &Value, kwds: &Value) -> R {
    let mut kw = if given(kwds) {
        mapping_pairs(kwds)?
    } else {
        Vec::new()
    };
    let all = ops::collect(bases)?;
    let asked = kw.iter().position(|(k, _)| k.as_str() == Some("metaclass"));
    let meta = match asked.map(|i| kw.remove(i).1) {
        Some(asked) => asked,
        None => Value::Class(
            all.first()
                .map_or_else(crate::generated::builtins::r#type, type_of),
        ),
    };
    let meta = match meta {
        Value::Class(meta) => Value::Class(crate::class_build::winner(&meta, &all)?),
        other => other,
    };
    let rest = Value::Dict(Dict::from_pairs(kw.iter().cloned())?);
    let ns = match get_opt(&meta, "__prepare__")? {
        Some(prepare) => call_kw(&prepare, &mut [name.clone(), bases.clone()], &mut kw)?,
        None => Value::Dict(Dict::new()),
    };
    Ok(tuple(vec![meta, ns, rest]))
}

fn mapping_pairs(v: &Value) -> R<Vec<(Value, Value)>> {
    let copy = Dict::new();
    ops::update_dict(&copy, v)?;
    Ok(copy.pairs())
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
