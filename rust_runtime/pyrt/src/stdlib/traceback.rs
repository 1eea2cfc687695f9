//! `traceback` (`Lib/traceback.py`) through the runtime's own printer.
#[path = "traceback/frame_summary.rs"]
pub mod frame_summary;
#[path = "traceback/stack_summary.rs"]
pub mod stack_summary;
#[path = "traceback/traceback_exception.rs"]
pub mod traceback_exception;
use super::io::std_text::Std;
use super::support::{get, given, method};
use crate::builtins::frame;
use crate::error::{PyErr, classes, handled, type_error};
use crate::object::{Code, R, Value, list, str, string, tuple};
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

type Frames = Vec<(&'static Code, u32)>;

/// The running frames from one on, or from the caller, innermost first.
fn running(f: &Value) -> R<Frames> {
    match f {
        Value::None => match frame::running(0) {
            Some(caller) => frame::stack(&caller),
            None => Ok(Vec::new()),
        },
        f => frame::stack(f),
    }
}

/// They as text, the outermost first, each with its line (`walk_stack`).
fn stack(f: &Value, limit: &Value) -> R<Vec<String>> {
    let frames = running(f)?;
    // a limit counts from the innermost frame here, from the outermost one in tracebacks
    let limit = limit_of(limit)?.map(|n| -n);
    Ok(traceback::items_of_frames(&frames, limit, false))
}
fn passed(tb: &Value) -> R<Frames> {
    crate::builtins::traceback::frames(tb).ok_or_else(|| {
        crate::error::attribute_error(format!(
            "'{}' object has no attribute 'tb_frame'",
            ops::type_name(tb)
        ))
    })
}
fn frames_of(tb: &Value, limit: &Value) -> R<Vec<String>> {
    Ok(traceback::items_of_frames(
        &passed(tb)?,
        limit_of(limit)?,
        true,
    ))
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

/// `traceback.extract_tb(tb, limit=None)`
pub fn extract_tb(tb: &Value, limit: &Value) -> R {
    let frames = passed(tb)?;
    stack_summary::of_frames(traceback::limited(&frames, limit_of(limit)?), true)
}
/// `traceback.extract_stack(f=None, limit=None)`: a limit counts from the innermost frame.
pub fn extract_stack(f: &Value, limit: &Value) -> R {
    let frames = running(f)?;
    let limit = limit_of(limit)?.map(|n| -n);
    stack_summary::of_frames(traceback::limited(&frames, limit), false)
}
/// `traceback.walk_tb(tb)`: frames and lines, the outermost first.
pub fn walk_tb(tb: &Value) -> R {
    let mut pairs = Vec::new();
    let mut at = tb.clone();
    while !matches!(at, Value::None) {
        pairs.push(tuple(vec![get(&at, "tb_frame")?, get(&at, "tb_lineno")?]));
        at = get(&at, "tb_next")?;
    }
    ops::iter(&list(pairs))
}
/// `traceback.walk_stack(f)`: frames and lines, the innermost first.
pub fn walk_stack(f: &Value) -> R {
    let mut at = match f {
        Value::None => frame::running(0).unwrap_or(Value::None),
        f => f.clone(),
    };
    let mut pairs = Vec::new();
    while !matches!(at, Value::None) {
        pairs.push(tuple(vec![at.clone(), get(&at, "f_lineno")?]));
        at = get(&at, "f_back")?;
    }
    ops::iter(&list(pairs))
}
/// `traceback.format_list(extracted_list)`
pub fn format_list(extracted_list: &Value) -> R {
    let class = Value::Class(crate::generated::traceback::stack_summary());
    let summary = stack_summary::from_list(&class, extracted_list)?;
    stack_summary::lines(&summary).map(strings)
}
/// `traceback.print_list(extracted_list, file=None)`
pub fn print_list(extracted_list: &Value, file: &Value) -> R {
    let lines = format_list(extracted_list)?;
    for line in ops::collect(&lines)? {
        print(&ops::to_str(&line)?, file)?;
    }
    Ok(Value::None)
}
