//! `re.error`, with the place in the pattern.
use crate::error::{self, PyErr, classes};
use crate::object::{R, Value, int_usize, intern, str, tuple};
use crate::ops::{self, base_value};
use crate::regex::{Error, ErrorKind};

/// The exception of a refused pattern or template; `pattern` is its text.
#[cold]
pub fn raised(e: &Error, pattern: &Value) -> PyErr {
    let message = e.to_string();
    match e.kind {
        ErrorKind::Pattern => {}
        ErrorKind::Overflow => return error::overflow_error(message),
        ErrorKind::Value => return error::value_error(message),
        ErrorKind::Index => return error::index_error(message),
        ErrorKind::Recursion => return error::recursion_error(message),
    }
    let err = PyErr::msg(crate::generated::re::error(), message);
    let number = |n: Option<usize>| n.map_or(Value::None, int_usize);
    let known = if e.pos.is_some() {
        pattern.clone()
    } else {
        Value::None
    };
    let fields = [
        ("msg", str(&e.msg)),
        ("pattern", known),
        ("pos", number(e.pos)),
        ("lineno", number(e.lineno)),
        ("colno", number(e.colno)),
    ];
    for (name, v) in fields {
        drop(err.0.set(&intern(name), v));
    }
    err
}

/// `re.error(msg, pattern, pos)`
pub fn __init__(this: &Value, msg: &Value, pattern: &Value, pos: &Value) -> R {
    let set = |name: &str, v: Value| ops::setattr_name(this, &intern(name), v);
    set("msg", msg.clone())?;
    set("pattern", pattern.clone())?;
    set("pos", pos.clone())?;
    let mut message = ops::to_str(msg)?;
    let (mut line, mut column) = (Value::None, Value::None);
    if let (false, false, Value::Int(at)) = (pattern.is_none(), pos.is_none(), base_value(pos)) {
        let chars: Vec<char> = match base_value(pattern) {
            Value::Str(s) => s.as_str().chars().collect(),
            Value::Bytes(b) => b.as_slice().iter().map(|&b| char::from(b)).collect(),
            _ => Vec::new(),
        };
        let before = &chars[..usize::try_from(*at).unwrap_or(0).min(chars.len())];
        let row = before.iter().filter(|&&c| c == '\n').count() + 1;
        let last = before
            .iter()
            .rposition(|&c| c == '\n')
            .map_or(-1, |i| i64::try_from(i).unwrap_or(0));
        message.push_str(&format!(" at position {at}"));
        if chars.contains(&'\n') {
            message.push_str(&format!(" (line {row}, column {})", at - last));
        }
        (line, column) = (int_usize(row), Value::Int(at - last));
    }
    set("lineno", line)?;
    set("colno", column)?;
    if let Value::Inst(i) = this
        && i.class_ref().is_subclass(&classes::base_exception())
    {
        error::data(i).args.set(tuple(vec![str(&message)]));
    }
    Ok(Value::None)
}
