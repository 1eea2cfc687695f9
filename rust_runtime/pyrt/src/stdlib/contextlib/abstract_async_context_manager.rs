//! `contextlib.AbstractAsyncContextManager`.
use crate::object::{Code, R, Value, coro_new};
use crate::stdlib::support::code;

static AENTER: Code = code("__aenter__", "AbstractAsyncContextManager.__aenter__");
static AEXIT: Code = code("__aexit__", "AbstractAsyncContextManager.__aexit__");

/// Itself.
pub fn __aenter__(this: &Value) -> R {
    let this = this.clone();
    Ok(coro_new(&AENTER, async move { Ok(this) }))
}
/// Swallows nothing.
pub fn __aexit__(_this: &Value, _typ: &Value, _value: &Value, _traceback: &Value) -> R {
    Ok(coro_new(&AEXIT, async { Ok(Value::None) }))
}
