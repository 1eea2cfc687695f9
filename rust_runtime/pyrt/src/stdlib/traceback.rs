//! `traceback` (`Lib/traceback.py`) through the runtime's own printer.
#[path = "traceback/traceback_exception.rs"]
pub mod traceback_exception;
use super::io::std_text::Std;
use super::support::{given, method};
use crate::builtins::frame;
use crate::error::{PyErr, classes, handled, type_error};
use crate::object::{R, Value, list, str, string};
use crate::ops;
use crate::traceback;

/// The exception of `(exc, value, tb)`; the old form gives the class first.
fn exception(exc: &Value, value: &Value) -> R<Option<PyErr>> {
    let shown = if value.is_unbound() { exc } else { value };
    match shown {
        Value::None => Ok(None),
        Value::Inst(i) if i.class_ref().is_subclass(&classes::base_exception()) => {
            Ok(Some(PyErr(i.clone())))
        }
        other => Err(type_error(format!(
            "Exception expected for value, {} found",
            crate::types::type_of(other).name()
        ))),
    }
}
fn items(e: Option<&PyErr>, limit: &Value, chain: &Value) -> R<Vec<String>> {
    Ok(match e {
        None => vec!["NoneType: None\n".to_owned()],
        Some(e) => traceback::items_with(e, limit_of(limit)?, ops::truth(chain)?),
    })
}
fn text(e: Option<&PyErr>, limit: &Value, chain: &Value) -> R<String> {
    Ok(items(e, limit, chain)?.concat())
}
pub(crate) fn strings(items: Vec<String>) -> Value {
    list(items.into_iter().map(string).collect())
}
pub(crate) fn print(text: &str, file: &Value) -> R {
    let file = if given(file) {
        file.clone()
    } else {
        super::sys::current(Std::Err)
    };
    method(&file, "write", &[str(text)])?;
    Ok(Value::None)
}

/// The running frames from one on, or from the caller; the outermost first, each with its line (`walk_stack`).
fn stack(f: &Value, limit: &Value) -> R<Vec<String>> {
    let frames = match f {
        Value::None => match frame::running(0) {
            Some(caller) => frame::stack(&caller)?,
            None => Vec::new(),
        },
        f => frame::stack(f)?,
    };
    // a limit counts from the innermost frame here, from the outermost one in tracebacks
    let limit = limit_of(limit)?.map(|n| -n);
    Ok(traceback::items_of_frames(&frames, limit, false))
}
fn frames_of(tb: &Value, limit: &Value) -> R<Vec<String>> {
    let Some(frames) = crate::builtins::traceback::frames(tb) else {
        return Err(crate::error::attribute_error(format!(
            "'{}' object has no attribute 'tb_frame'",
            ops::type_name(tb)
        )));
    };
    Ok(traceback::items_of_frames(&frames, limit_of(limit)?, true))
}
pub(crate) fn limit_of(limit: &Value) -> R<Option<i64>> {
    if given(limit) {
        ops::ssize(limit).map(Some)
    } else {
        Ok(None)
    }
}

/// `traceback.print_stack(f=None)`
pub fn print_stack(f: &Value, limit: &Value, file: &Value) -> R {
    print(&stack(f, limit)?.concat(), file)
}
/// `traceback.format_stack(f=None)`
pub fn format_stack(f: &Value, limit: &Value) -> R {
    Ok(strings(stack(f, limit)?))
}
/// `traceback.print_tb(tb)`
pub fn print_tb(tb: &Value, limit: &Value, file: &Value) -> R {
    print(&frames_of(tb, limit)?.concat(), file)
}
/// `traceback.format_tb(tb)`
pub fn format_tb(tb: &Value, limit: &Value) -> R {
    Ok(strings(frames_of(tb, limit)?))
}
/// `traceback.clear_frames(tb)`: compiled functions free their variables when the exception leaves them.
pub fn clear_frames(_tb: &Value) -> R {
    Ok(Value::None)
}
/// `traceback.format_exc()`
pub fn format_exc(limit: &Value, chain: &Value) -> R {
    Ok(string(text(handled().as_ref(), limit, chain)?))
}
/// `traceback.print_exc()`
pub fn print_exc(limit: &Value, file: &Value, chain: &Value) -> R {
    print(&text(handled().as_ref(), limit, chain)?, file)
}
/// `traceback.format_exception(exc)`
pub fn format_exception(
    exc: &Value,
    value: &Value,
    _tb: &Value,
    limit: &Value,
    chain: &Value,
) -> R {
    Ok(strings(items(
        exception(exc, value)?.as_ref(),
        limit,
        chain,
    )?))
}
/// `traceback.print_exception(exc)`
pub fn print_exception(
    exc: &Value,
    value: &Value,
    _tb: &Value,
    limit: &Value,
    file: &Value,
    chain: &Value,
) -> R {
    print(&text(exception(exc, value)?.as_ref(), limit, chain)?, file)
}
/// `traceback.format_exception_only(exc)`
pub fn format_exception_only(exc: &Value, value: &Value) -> R {
    Ok(match exception(exc, value)? {
        None => list(vec![str("NoneType: None\n")]),
        Some(e) => strings(traceback::items_of_message(&e)),
    })
}
