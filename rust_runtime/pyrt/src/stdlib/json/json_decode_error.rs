//! `json.JSONDecodeError`: a ValueError that knows the place.
use crate::error::{self, PyErr, classes};
use crate::object::{R, Value, int_usize, intern, str, string, tuple};
use crate::ops::{self, base_value};

/// A new exception; `pos` counts code points.
#[cold]
pub fn new(msg: &str, doc: &Value, pos: usize, lineno: usize, colno: usize) -> PyErr {
    let text = format!("{msg}: line {lineno} column {colno} (char {pos})");
    let err = PyErr::msg(crate::generated::json::json_decode_error(), text);
    let fields = [
        ("msg", str(msg)),
        ("doc", doc.clone()),
        ("pos", int_usize(pos)),
        ("lineno", int_usize(lineno)),
        ("colno", int_usize(colno)),
    ];
    for (name, v) in fields {
        drop(err.0.set(&intern(name), v));
    }
    err
}

/// `JSONDecodeError(msg, doc, pos)`
pub fn __init__(this: &Value, msg: &Value, doc: &Value, pos: &Value) -> R {
    let place = ops::index_clipped(pos)?;
    let text = match base_value(doc) {
        Value::Str(s) => s.as_str().to_owned(),
        _ => String::new(),
    };
    let before: Vec<char> = text.chars().take(crate::object::saturate(place)).collect();
    let lineno = before.iter().filter(|&&c| c == '\n').count() + 1;
    let newline = before
        .iter()
        .rposition(|&c| c == '\n')
        .map_or(-1, |i| i64::try_from(i).unwrap_or(0));
    let colno = place - newline;
    let message = format!(
        "{}: line {lineno} column {colno} (char {place})",
        ops::to_str(msg)?
    );
    let fields = [
        ("msg", msg.clone()),
        ("doc", doc.clone()),
        ("pos", pos.clone()),
        ("lineno", int_usize(lineno)),
        ("colno", Value::Int(colno)),
    ];
    for (name, v) in fields {
        ops::setattr_name(this, &intern(name), v)?;
    }
    if let Value::Inst(i) = this
        && i.class_ref().is_subclass(&classes::base_exception())
    {
        error::data(i).args.set(tuple(vec![string(message)]));
    }
    Ok(Value::None)
}
