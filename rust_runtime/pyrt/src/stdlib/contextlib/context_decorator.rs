//! `contextlib.ContextDecorator`.
use super::_generator_context_manager::run_inside;
use crate::object::{Code, FuncDef, R, Value};
use crate::stdlib::functools::update_wrapper;
use crate::stdlib::support::{captured, closure, code, dict_of, items, method, pairs, wrapper};

static INNER: Code = code("inner", "ContextDecorator.__call__.<locals>.inner");
static INSIDE: FuncDef = wrapper(&INNER, |f, a| {
    let cm = method(&captured(f, 0), "_recreate_cm", &[])?;
    run_inside(
        &cm,
        &captured(f, 1),
        &mut items(&a[0]).to_vec(),
        &mut pairs(&a[1]),
    )
});

/// The context manager for one call of a decorated function.
pub fn _recreate_cm(this: &Value) -> R {
    Ok(this.clone())
}
/// Decorates a function.
pub fn __call__(this: &Value, func: &Value) -> R {
    let inner = closure(&INSIDE, vec![this.clone(), func.clone()]);
    update_wrapper(&inner, func, &Value::Unbound, &Value::Unbound)
}
/// The attributes.
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
