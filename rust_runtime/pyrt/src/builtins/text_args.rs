//! Arguments of the methods of str and bytes, with the messages of `Python/getargs.c` and `Objects/unicodeobject.c`.
use crate::error::{self, PyErr};
use crate::object::{R, Ref, Str, Value, str};
use crate::ops::{self, base_value, type_name};

/// The str that a method is called on.
///
/// # Errors
/// TypeError where the value is no str.
#[inline]
pub fn this<'a>(v: &'a Value, method: &str) -> R<&'a Ref<Str>> {
    text(v).ok_or_else(|| wrong_receiver(v, method, "str"))
}

/// The TypeError of a method that was called on another type's object.
#[cold]
pub fn wrong_receiver(v: &Value, method: &str, owner: &str) -> PyErr {
    let got = type_name(v);
    error::type_error(if method.starts_with("__") {
        format!("descriptor '{method}' requires a '{owner}' object but received a '{got}'")
    } else {
        format!("descriptor '{method}' for '{owner}' objects doesn't apply to a '{got}' object")
    })
}

/// The str behind a value, also of a class derived from str.
#[inline]
pub fn text(v: &Value) -> Option<&Ref<Str>> {
    match base_value(v) {
        Value::Str(s) => Some(s),
        _ => None,
    }
}

/// A str argument of a function whose messages name no argument.
///
/// # Errors
/// TypeError
pub fn must_be_str(v: &Value) -> R<&Ref<Str>> {
    text(v).ok_or_else(|| error::type_error(format!("must be str, not {}", type_name(v))))
}

/// A str argument; `shown` is `replace() argument 1`.
///
/// # Errors
/// TypeError
pub fn str_argument<'a>(v: &'a Value, shown: &str) -> R<&'a Ref<Str>> {
    text(v).ok_or_else(|| {
        let got = if v.is_none() {
            "None".to_owned()
        } else {
            type_name(v)
        };
        error::type_error(format!("{shown} must be str, not {got}"))
    })
}

/// An optional index as slices take it, clipped to 64 bits.
///
/// # Errors
/// TypeError, and what `__index__` raises.
pub fn bound(v: &Value) -> R<Option<i64>> {
    match v {
        Value::None | Value::Unbound => Ok(None),
        Value::Int(i) => Ok(Some(*i)),
        _ => match ops::index_opt(v)? {
            Some(_) => ops::index_clipped(v).map(Some),
            None => Err(error::type_error(
                "slice indices must be integers or None or have an __index__ method",
            )),
        },
    }
}

/// An argument that C functions take as `int`.
///
/// # Errors
/// TypeError, OverflowError
pub fn c_int(v: &Value) -> R<i64> {
    match ops::index(v)? {
        Value::Int(i) if i32::try_from(i).is_ok() => Ok(i),
        _ => Err(error::overflow_error(
            "Python int too large to convert to C int",
        )),
    }
}

/// A part of a str; the str itself where it is all of it.
#[inline]
pub fn part(s: &Ref<Str>, out: &str) -> Value {
    if out.len() == s.as_str().len() {
        Value::Str(s.clone())
    } else {
        str(out)
    }
}
