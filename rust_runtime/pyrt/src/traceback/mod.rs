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

/// Prints an exception that nobody caught.
pub fn uncaught(e: &PyErr) {
    let mut text = "Traceback (most recent call last):\n".to_owned();
    for (code, site) in e.data().trace().iter().rev() {
        let span = &code.spans[*site as usize];
        text.push_str(&format!("  File \"{}\", line {}, in {}\n", code.module.file, span.line, code.name));
    }
    let message = crate::ops::to_str(&e.value()).unwrap_or_default();
    let name = e.0.class_ref().traceback_name();
    text.push_str(&if message.is_empty() { format!("{name}\n") } else { format!("{name}: {message}\n") });
    drop(host::write_stderr(text.as_bytes()));
}
