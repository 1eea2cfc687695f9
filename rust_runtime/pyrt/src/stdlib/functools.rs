//! `functools` (`Lib/functools.py`, `Modules/_functoolsmodule.c`).
#[path = "functools/lru_cache_wrapper.rs"]
pub mod _lru_cache_wrapper;
pub mod cache_info;
pub mod cached_property;
pub mod key_wrapper;
mod ordering;
pub mod partial;
pub mod partialmethod;
mod single;
pub mod singledispatchmethod;

use super::support::{
    captured, closure, code, get, get_opt, is_callable, method, one_argument, set,
};
use crate::call::call;
use crate::error::type_error;
use crate::object::{Code, FuncDef, R, Value, boolean, str, tuple};
use crate::ops;
use _lru_cache_wrapper::cached;
pub use ordering::total_ordering;
pub use single::singledispatch;

/// `functools._unwrap_partial(func)`
pub fn _unwrap_partial(func: &Value) -> R {
    let mut at = func.clone();
    while let Value::Inst(i) = &at
        && i.class_ref()
            .is_subclass(&crate::generated::functools::partial())
    {
        at = super::support::get(&at, "func")?;
    }
    Ok(at)
}

/// `functools.reduce(function, iterable[, initial])`
pub fn reduce(function: &Value, iterable: &Value, initial: &Value) -> R {
    let mut it = match ops::for_iter(iterable) {
        Ok(it) => it,
        Err(e) if e.is(&crate::error::classes::type_error()) => {
            return Err(type_error("reduce() arg 2 must support iteration"));
        }
        Err(e) => return Err(e),
    };
    let mut total = match initial {
        Value::Unbound => match it.next()? {
            Some(first) => first,
            None => {
                return Err(type_error(
                    "reduce() of empty iterable with no initial value",
                ));
            }
        },
        given => given.clone(),
    };
    while let Some(v) = it.next()? {
        total = call(function, &mut [total, v])?;
    }
    Ok(total)
}

const ASSIGNED: [&str; 5] = [
    "__module__",
    "__name__",
    "__qualname__",
    "__doc__",
    "__annotations__",
];

/// `functools.WRAPPER_ASSIGNMENTS`
pub fn wrapper_assignments() -> R {
    Ok(tuple(ASSIGNED.iter().map(|n| str(n)).collect()))
}

/// `functools.WRAPPER_UPDATES`
pub fn wrapper_updates() -> R {
    Ok(tuple(vec![str("__dict__")]))
}

/// `functools.update_wrapper(wrapper, wrapped, assigned, updated)`
pub fn update_wrapper(wrapper: &Value, wrapped: &Value, assigned: &Value, updated: &Value) -> R {
    let assigned = if assigned.is_unbound() {
        wrapper_assignments()?
    } else {
        assigned.clone()
    };
    let updated = if updated.is_unbound() {
        wrapper_updates()?
    } else {
        updated.clone()
    };
    for name in ops::collect(&assigned)? {
        let name = name.as_str().unwrap_or_default().to_owned();
        if let Some(v) = get_opt(wrapped, &name)? {
            set(wrapper, &name, v)?;
        }
    }
    for name in ops::collect(&updated)? {
        let name = name.as_str().unwrap_or_default().to_owned();
        let own = get(wrapper, &name)?;
        if let Some(v) = get_opt(wrapped, &name)? {
            method(&own, "update", &[v])?;
        }
    }
    set(wrapper, "__wrapped__", wrapped.clone())?;
    Ok(wrapper.clone())
}

/// `functools.wraps(wrapped, assigned, updated)`
pub fn wraps(wrapped: &Value, assigned: &Value, updated: &Value) -> R {
    let assigned = if assigned.is_unbound() {
        wrapper_assignments()?
    } else {
        assigned.clone()
    };
    let updated = if updated.is_unbound() {
        wrapper_updates()?
    } else {
        updated.clone()
    };
    let keywords = super::support::dict(&[
        ("wrapped", wrapped.clone()),
        ("assigned", assigned),
        ("updated", updated),
    ]);
    let function = crate::types::native_value(&crate::generated::functools::UPDATE_WRAPPER);
    partial::make(
        &Value::Class(crate::generated::functools::partial()),
        function,
        Vec::new(),
        keywords,
    )
}

static DECORATING: Code = code(
    "decorating_function",
    "lru_cache.<locals>.decorating_function",
);
static DECORATE: FuncDef = one_argument(&DECORATING, &["user_function"], |f, a| {
    cached(&a[0], &captured(f, 0), &captured(f, 1))
});

/// `functools.lru_cache(maxsize=128, typed=False)`
pub fn lru_cache(maxsize: &Value, typed: &Value) -> R {
    match maxsize {
        Value::Int(n) => Ok(closure(
            &DECORATE,
            vec![Value::Int((*n).max(0)), typed.clone()],
        )),
        Value::None => Ok(closure(&DECORATE, vec![Value::None, typed.clone()])),
        Value::Bool(b) => Ok(closure(
            &DECORATE,
            vec![Value::Int(i64::from(b.is())), typed.clone()],
        )),
        f if is_callable(f) && matches!(typed, Value::Bool(_)) => {
            cached(f, &Value::Int(128), typed)
        }
        _ => Err(type_error(
            "Expected first argument to be an integer, a callable, or None",
        )),
    }
}

/// `functools.cache(user_function)`
pub fn cache(function: &Value) -> R {
    cached(function, &Value::None, &boolean(false))
}

/// `functools.cmp_to_key(mycmp)`
pub fn cmp_to_key(mycmp: &Value) -> R {
    Ok(key_wrapper::make(mycmp.clone(), Value::Unbound))
}
