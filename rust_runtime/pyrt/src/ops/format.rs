//! `format()`: the mini-language for numbers and strs, `__format__` of classes (`Objects/abstract.c: PyObject_Format`).
use super::names;
use super::special::{invoke1, num_error, special, unwrap};
use super::text::{str_of, to_str};
use super::type_name;
use crate::error;
use crate::num::{format_float, format_int, format_str};
use crate::object::{Lit, R, Value, string};

static EMPTY: Lit = Lit::new("");

/// `format(v, spec)`; no specification is the empty one.
pub fn format(v: &Value, spec: &Value) -> R {
    if let Value::Inst(_) | Value::Class(_) = v
        && let Some(f) = special(v, &names::FORMAT)
    {
        let empty = EMPTY.v();
        let made = invoke1(
            &f,
            v,
            if matches!(spec, Value::Unbound | Value::None) {
                empty
            } else {
                spec
            },
        )?;
        return match unwrap(&made) {
            Value::Str(_) => Ok(made),
            _ => Err(error::type_error(format!(
                "__format__ must return a str, not {}",
                type_name(&made)
            ))),
        };
    }
    let spec = match spec {
        Value::Unbound | Value::None => "",
        other => match unwrap(other) {
            Value::Str(s) => s.as_str(),
            _ => {
                return Err(error::type_error(format!(
                    "Format specifier must be a string, not {}",
                    type_name(other)
                )));
            }
        },
    };
    if spec.is_empty() {
        return str_of(v);
    }
    formatted(v, spec).map(string)
}

/// The text of a builtin value under a specification that is not empty.
pub fn formatted(v: &Value, spec: &str) -> R<String> {
    let limit = crate::builtins::int::max_str_digits();
    match unwrap(v) {
        Value::Str(s) => format_str::format_str(s.as_str(), spec, &type_name(v)),
        Value::Int(i) => format_int::format_i64(*i, spec, &type_name(v)),
        Value::Bool(b) => format_int::format_i64(i64::from(b.is()), spec, "bool"),
        Value::Big(b) => format_int::format_int(&b.0, spec, &type_name(v), limit),
        Value::Float(f) => format_float::format_float(f.f(), spec, &type_name(v)),
        Value::Complex(z) => z.0.format(spec, &type_name(v)),
        _ => {
            return Err(error::type_error(format!(
                "unsupported format string passed to {}.__format__",
                type_name(v)
            )));
        }
    }
    .map_err(num_error)
}

/// Appends `format(v, spec)` with the specification as text: for `str.format`.
pub fn push_format(out: &mut String, v: &Value, spec: &str) -> R<()> {
    if spec.is_empty() && !matches!(v, Value::Inst(_) | Value::Class(_)) {
        return super::text::push_str(out, v);
    }
    out.push_str(&to_str(&format(v, &crate::object::str(spec))?)?);
    Ok(())
}
