//! `contextlib.ExitStack`.
use super::_base_exit_stack::pop;
use super::exception_of;
use super::unwind::Unwind;
use crate::call::call;
use crate::object::{R, Value};
use crate::ops;
use crate::stdlib::support::{items, method};

/// Itself.
pub fn __enter__(this: &Value) -> R {
    Ok(this.clone())
}

/// Calls the callbacks, last first.
pub fn __exit__(this: &Value, details: &Value) -> R {
    let given = match items(details) {
        [typ, value, ..] => exception_of(typ, value)?,
        _ => return Err(crate::error::index_error("tuple index out of range")),
    };
    let mut unwind = Unwind::new(given);
    while let Some((_, callback)) = pop(this)? {
        let result = call(&callback, &mut unwind.details()).and_then(|v| ops::truth(&v));
        unwind.after(result);
    }
    unwind.end()
}

/// Leaves at once.
pub fn close(this: &Value) -> R {
    method(this, "__exit__", &[Value::None, Value::None, Value::None])?;
    Ok(Value::None)
}
