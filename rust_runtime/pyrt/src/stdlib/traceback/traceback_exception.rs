//! `traceback.TracebackException`: an exception with the traceback that is to be shown of it.
use super::{limit_of, print as print_text, strings};
use crate::error::{PyErr, classes, not_implemented_error, type_error};
use crate::object::{Head, NativeData, R, Value, native, string};
use crate::ops;
use crate::stdlib::support::instance;
use crate::traceback::{self, Shown};
use std::ptr::NonNull;

struct Data {
    exception: Value,
    traceback: Value,
    limit: Option<i64>,
}
impl NativeData for Data {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.exception.traverse(visit);
        self.traceback.traverse(visit);
    }
}

/// `TracebackException(exc_type, exc_value, exc_traceback, …)`
#[allow(clippy::too_many_arguments)] // as Python has them
pub fn __new__(
    class: &Value,
    _exc_type: &Value,
    exc_value: &Value,
    exc_traceback: &Value,
    limit: &Value,
    _lookup_lines: &Value,
    capture_locals: &Value,
    _compact: &Value,
    _width: &Value,
    _depth: &Value,
    _seen: &Value,
) -> R {
    if ops::truth(capture_locals)? {
        return Err(not_implemented_error(
            "capture_locals: compiled functions do not keep their variables",
        ));
    }
    match exc_value {
        Value::Inst(i) if i.class_ref().is_subclass(&classes::base_exception()) => {}
        other => {
            return Err(type_error(format!(
                "Exception expected for value, {} found",
                ops::type_name(other)
            )));
        }
    }
    instance(
        class,
        Data {
            exception: exc_value.clone(),
            traceback: exc_traceback.clone(),
            limit: limit_of(limit)?,
        },
    )
}
/// `TracebackException.from_exception(exc, …)`
pub fn from_exception(
    class: &Value,
    exc: &Value,
    limit: &Value,
    lookup_lines: &Value,
    capture_locals: &Value,
    compact: &Value,
) -> R {
    let traceback = crate::stdlib::support::get(exc, "__traceback__")?;
    __new__(
        class,
        &Value::None,
        exc,
        &traceback,
        limit,
        lookup_lines,
        capture_locals,
        compact,
        &Value::None,
        &Value::None,
        &Value::None,
    )
}

fn data(this: &Value) -> R<&Data> {
    native(this, "TracebackException")
}
fn lines(this: &Value, chain: &Value) -> R<Vec<String>> {
    let d = data(this)?;
    let Value::Inst(e) = &d.exception else {
        return Ok(Vec::new());
    };
    let frames = crate::builtins::traceback::frames(&d.traceback).unwrap_or_default();
    Ok(traceback::items_as(
        &PyErr(e.clone()),
        &Shown {
            frames: Some(frames),
            limit: d.limit,
            chain: ops::truth(chain)?,
        },
    ))
}

/// `te.format()`
pub fn format(this: &Value, chain: &Value) -> R {
    ops::iter(&strings(lines(this, chain)?))
}
/// `te.format_exception_only()`
pub fn format_exception_only(this: &Value) -> R {
    match &data(this)?.exception {
        Value::Inst(e) => ops::iter(&strings(traceback::items_of_message(&PyErr(e.clone())))),
        _ => Ok(Value::None),
    }
}
/// `te.print()`
pub fn print(this: &Value, file: &Value, chain: &Value) -> R {
    print_text(&lines(this, chain)?.concat(), file)
}
/// `str(te)`
pub fn __str__(this: &Value) -> R {
    ops::to_str(&data(this)?.exception).map(string)
}
/// `te.exc_type`
pub fn exc_type(this: &Value) -> R {
    Ok(Value::Class(crate::types::type_of(&data(this)?.exception)))
}
/// `te.stack`
pub fn stack(this: &Value) -> R {
    let d = data(this)?;
    let frames = crate::builtins::traceback::frames(&d.traceback).unwrap_or_default();
    super::stack_summary::of_frames(traceback::limited(&frames, d.limit), true)
}
