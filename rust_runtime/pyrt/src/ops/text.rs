//! Text of objects: `str()`, `repr()`, `ascii()` and the pieces of f-strings (`Objects/object.c`, `Objects/unicodeobject.c`).
use super::names;
use super::repr::builtin_repr;
use super::special::{invoke, special, unwrap};
use super::type_name;
use crate::error;
use crate::object::{R, Str, Value, str, string};
use crate::text::repr::{ascii_of_repr, push_str_repr};

/// `str(v)`
pub fn str_of(v: &Value) -> R {
    match v {
        Value::Str(_) => Ok(v.clone()),
        Value::Inst(_) | Value::Class(_) => match special(v, &names::STR) {
            Some(f) => {
                let made = invoke(&f, v)?;
                match unwrap(&made) {
                    Value::Str(_) => Ok(made),
                    _ => Err(error::type_error(format!(
                        "__str__ returned non-string (type {})",
                        type_name(&made)
                    ))),
                }
            }
            None => match (unwrap(v), special(v, &names::REPR)) {
                (inner @ Value::Str(_), _) => Ok(inner.clone()),
                (_, Some(f)) => {
                    // `object.__str__` hands on what `__repr__` gives, so that the complaint names `__str__`.
                    let _depth = error::depth_in(" while getting the str of an object")?;
                    let made = invoke(&f, v)?;
                    match unwrap(&made) {
                        Value::Str(_) => Ok(made),
                        _ => Err(error::type_error(format!(
                            "__str__ returned non-string (type {})",
                            type_name(&made)
                        ))),
                    }
                }
                (inner @ (Value::Int(_) | Value::Big(_) | Value::Float(_)), None) => {
                    Ok(string(builtin_repr(inner)?))
                }
                _ => repr_of(v),
            },
        },
        _ => Ok(string(builtin_repr(v)?)),
    }
}

/// `repr(v)`
pub fn repr_of(v: &Value) -> R {
    if let Some(f) = special(v, &names::REPR) {
        let _depth = error::depth_in(" while getting the repr of an object")?;
        let made = invoke(&f, v)?;
        return match unwrap(&made) {
            Value::Str(_) => Ok(made),
            _ => Err(error::type_error(format!(
                "__repr__ returned non-string (type {})",
                type_name(&made)
            ))),
        };
    }
    Ok(string(builtin_repr(v)?))
}

/// `ascii(v)`
pub fn ascii_of(v: &Value) -> R {
    Ok(string(ascii_of_repr(&repr(v)?)))
}

/// `str(v)` as text.
pub fn to_str(v: &Value) -> R<String> {
    let mut out = String::new();
    push_str(&mut out, v)?;
    Ok(out)
}

/// `repr(v)` as text.
pub fn repr(v: &Value) -> R<String> {
    let mut out = String::new();
    push_repr(&mut out, v)?;
    Ok(out)
}

/// Appends `str(v)`.
pub fn push_str(out: &mut String, v: &Value) -> R<()> {
    match v {
        Value::Str(s) => out.push_str(s.as_str()),
        Value::Int(i) => crate::num::float_repr::push_i64(out, *i),
        Value::Float(f) => crate::num::float_repr::push_repr(out, f.f()),
        Value::Inst(_) | Value::Class(_) => match unwrap(&str_of(v)?) {
            Value::Str(s) => out.push_str(s.as_str()),
            _ => return Err(error::type_error("__str__ returned non-string")),
        },
        _ => super::repr::push_builtin(out, v)?,
    }
    Ok(())
}

/// Appends `repr(v)`.
pub fn push_repr(out: &mut String, v: &Value) -> R<()> {
    match v {
        Value::Str(s) => push_str_repr(out, s.as_str()),
        Value::Int(i) => crate::num::float_repr::push_i64(out, *i),
        Value::Float(f) => crate::num::float_repr::push_repr(out, f.f()),
        Value::Inst(_) | Value::Class(_) => match unwrap(&repr_of(v)?) {
            Value::Str(s) => out.push_str(s.as_str()),
            _ => return Err(error::type_error("__repr__ returned non-string")),
        },
        _ => super::repr::push_builtin(out, v)?,
    }
    Ok(())
}

/// `repr(v)` that never fails: `object.__repr__` where the real one raises.
pub fn repr_or(v: &Value) -> String {
    repr(v).unwrap_or_else(|_| super::repr::default_repr(v))
}

/// The pieces of an f-string; all are strs.
pub fn join(pieces: &[Value]) -> Value {
    let text = |piece| unwrap(piece).as_str().unwrap_or_default();
    Value::Str(Str::joined("", pieces.iter().map(text)))
}

/// One field of an f-string: `{v!conv:spec}`; `conv` is a blank for none.
pub fn fmt(v: &Value, conv: u8, spec: &Value) -> R {
    let converted = match conv {
        b's' => str_of(v)?,
        b'r' => repr_of(v)?,
        b'a' => ascii_of(v)?,
        _ => return super::format::format(v, spec),
    };
    super::format::format(&converted, spec)
}

/// A str with this text, the empty one shared.
pub fn text(s: &str) -> Value {
    str(s)
}
