//! `bytes`: its constructor and the special methods that bytearray has not in common with it (`Objects/bytesobject.c`).
pub use super::bytes_methods::*;
pub use super::bytes_search::*;
use super::text_args::wrong_receiver;
use crate::object::{Bytes, R, Ref, Value, bytes, tuple};
use crate::ops::{self, base_value};

fn own<'a>(v: &'a Value, method: &str) -> R<&'a Ref<Bytes>> {
    match base_value(v) {
        Value::Bytes(b) => Ok(b),
        _ => Err(wrong_receiver(v, method, "bytes")),
    }
}

/// `bytes(source, encoding, errors)`
pub fn __new__(_class: &Value, source: &Value, encoding: &Value, errors: &Value) -> R {
    if let (Value::Bytes(_), true, true) = (source, encoding.is_unbound(), errors.is_unbound()) {
        return Ok(source.clone());
    }
    super::bytes_new::content("bytes", source, encoding, errors).map(bytes)
}
/// `bytes.fromhex(string)`
pub fn fromhex(class: &Value, string: &Value) -> R {
    let made = bytes(from_hex(string)?);
    match class {
        Value::Class(c) if c.is(&crate::generated::builtins::bytes()) => Ok(made),
        other => crate::call::call(other, &mut [made]),
    }
}

super::receivers::comparisons!();

/// `bytes(b)`
pub fn __bytes__(b: &Value) -> R {
    Ok(Value::Bytes(own(b, "__bytes__")?.clone()))
}
/// `b[index]`
pub fn __getitem__(b: &Value, index: &Value) -> R {
    ops::getitem(&Value::Bytes(own(b, "__getitem__")?.clone()), index)
}
/// `b.__getnewargs__()`
pub fn __getnewargs__(b: &Value) -> R {
    Ok(tuple(vec![Value::Bytes(own(b, "__getnewargs__")?.clone())]))
}
/// `hash(b)`
pub fn __hash__(b: &Value) -> R {
    Ok(Value::Int(own(b, "__hash__")?.hash()))
}
/// `iter(b)`
pub fn __iter__(b: &Value) -> R {
    ops::iter(&Value::Bytes(own(b, "__iter__")?.clone()))
}
/// `repr(b)`
pub fn __repr__(b: &Value) -> R {
    Ok(crate::object::string(crate::text::repr::bytes_repr(
        own(b, "__repr__")?.as_slice(),
    )))
}
/// `str(b)`
pub fn __str__(b: &Value) -> R {
    __repr__(b)
}
