//! What CPython prints on stderr by itself: tracebacks, ignored exceptions, coroutines that were never awaited.
use crate::object::{Generator, PyErr, Ref, Value};
use crate::ops::repr_or;

/// "Exception ignored in: …" (`Python/errors.c: PyErr_WriteUnraisable`).
pub fn unraisable(e: &PyErr, place: &Value) {
    let text = format!("Exception ignored in: {}\n{}\n", repr_or(place), e.0.class_ref().traceback_name());
    drop(host::write_stderr(text.as_bytes()));
}

/// "coroutine 'f' was never awaited" (`Objects/genobject.c: _PyGen_Finalize`).
pub fn never_awaited(coroutine: &Ref<Generator>) {
    let text = format!("sys:1: RuntimeWarning: coroutine '{}' was never awaited\n", coroutine.code.qualname);
    drop(host::write_stderr(text.as_bytes()));
}
