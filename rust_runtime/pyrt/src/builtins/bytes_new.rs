//! What `bytes(…)` and `bytearray(…)` are made of (`Objects/bytesobject.c: bytes_new_impl, PyBytes_FromObject`).
use super::bytes_args::byte_of;
use super::bytes_ops::view;
use super::str_codec;
use super::text_args::{str_argument, text};
use crate::error::{self, PyErr, classes};
use crate::object::{R, Value};
use crate::ops::{self, base_value, invoke, names, special, type_name};

/// The content from the constructor's arguments; `name` is `bytes` or `bytearray`.
///
/// # Errors
/// Those of the constructors.
pub fn content(name: &str, source: &Value, encoding: &Value, errors: &Value) -> R<Vec<u8>> {
    for (v, argument) in [(encoding, "encoding"), (errors, "errors")] {
        if !v.is_unbound() {
            str_argument(v, &format!("{name}() argument '{argument}'"))?;
        }
    }
    if source.is_unbound() {
        return match (encoding.is_unbound(), errors.is_unbound()) {
            (true, true) => Ok(Vec::new()),
            (false, _) => Err(error::type_error("encoding without a string argument")),
            (true, false) => Err(error::type_error("errors without a string argument")),
        };
    }
    if let Some(s) = text(source)
        && !(encoding.is_unbound()
            && errors.is_unbound()
            && name == "bytes"
            && special(source, &names::BYTES).is_some())
    {
        let Some(encoding) = text(encoding) else {
            return Err(error::type_error("string argument without an encoding"));
        };
        return str_codec::encode(
            s,
            encoding.as_str(),
            text(errors).map_or("strict", |e| e.as_str()),
        );
    }
    if !encoding.is_unbound() {
        return Err(error::type_error("encoding without a string argument"));
    }
    if !errors.is_unbound() {
        return Err(error::type_error("errors without a string argument"));
    }
    from_object(name, source)
}

/// The bytes that one argument stands for.
fn from_object(name: &str, source: &Value) -> R<Vec<u8>> {
    if name == "bytes"
        && let Some(f) = special(source, &names::BYTES)
    {
        let made = invoke(&f, source)?;
        return match base_value(&made) {
            Value::Bytes(b) => Ok(b.as_slice().to_vec()),
            _ => Err(error::type_error(format!(
                "__bytes__ returned non-bytes (type {})",
                type_name(&made)
            ))),
        };
    }
    if super::memory_view::of(source).is_some() {
        return super::memory_view::open(source).map(|m| m.to_vec(false));
    }
    if let Some(data) = view(source) {
        return Ok(data.into_owned());
    }
    match ops::index_opt(source)? {
        Some(Value::Int(n)) => return zeros(n),
        Some(_) => {
            let message = format!(
                "cannot fit '{}' into an index-sized integer",
                type_name(source)
            );
            return Err(error::overflow_error(message));
        }
        None => {}
    }
    if !ops::is_iterable(source) {
        return Err(error::type_error(format!(
            "cannot convert '{}' object to {name}",
            type_name(source)
        )));
    }
    let message = if name == "bytes" {
        "bytes must be in range(0, 256)"
    } else {
        "byte must be in range(0, 256)"
    };
    let mut out = Vec::new();
    ops::for_each(source, |v| {
        out.push(byte_of(&v, message)?);
        Ok(())
    })?;
    Ok(out)
}

fn zeros(n: i64) -> R<Vec<u8>> {
    let n = usize::try_from(n).map_err(|_| error::value_error("negative count"))?;
    let mut out = Vec::new();
    out.try_reserve_exact(n)
        .map_err(|_| PyErr::new(classes::memory_error(), vec![]))?;
    out.resize(n, 0);
    Ok(out)
}
