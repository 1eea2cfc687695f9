//! `traceback` (`Lib/traceback.py`) through the runtime's own printer.
use super::io::text_io_wrapper::Std;
use super::support::{given, method};
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
    let limit = if given(limit) {
        Some(ops::ssize(limit)?)
    } else {
        None
    };
    Ok(match e {
        None => vec!["NoneType: None\n".to_owned()],
        Some(e) => traceback::items_with(e, limit, ops::truth(chain)?),
    })
}
fn text(e: Option<&PyErr>, limit: &Value, chain: &Value) -> R<String> {
    Ok(items(e, limit, chain)?.concat())
}
fn strings(items: Vec<String>) -> Value {
    list(items.into_iter().map(string).collect())
}
fn print(text: &str, file: &Value) -> R {
    let file = if given(file) {
        file.clone()
    } else {
        super::sys::current(Std::Err)
    };
    method(&file, "write", &[str(text)])?;
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
