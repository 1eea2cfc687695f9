//! The bytes behind a method of bytes or bytearray, its arguments, and results of the receiver's type.
use super::bytearray::{self, ByteArray};
use super::bytes_ops::readable;
use super::text_args::wrong_receiver;
use crate::error;
use crate::object::{R, Value, bytes};
use crate::ops::{self, base_value, type_name};
use std::borrow::Cow;

/// The receiver of a method.
pub struct Binary<'a> {
    /// Its bytes; a copy of those of a bytearray.
    pub data: Cow<'a, [u8]>,
    /// Whether results are bytearrays.
    pub mutable: bool,
}

impl Binary<'_> {
    /// A result of the receiver's type.
    pub fn make(&self, data: Vec<u8>) -> Value {
        if self.mutable {
            bytearray::new(data)
        } else {
            bytes(data)
        }
    }
}

/// The receiver of a method.
///
/// # Errors
/// TypeError where the value is neither bytes nor bytearray.
pub fn this<'a>(v: &'a Value, method: &str) -> R<Binary<'a>> {
    match base_value(v) {
        Value::Bytes(b) => Ok(Binary {
            data: b.as_slice().into(),
            mutable: false,
        }),
        Value::Inst(i) => match i.native::<ByteArray>() {
            Some(b) => Ok(Binary {
                data: b.to_vec().into(),
                mutable: true,
            }),
            None => Err(wrong_receiver(v, method, "bytes")),
        },
        _ => Err(wrong_receiver(v, method, "bytes")),
    }
}

/// A bytes-like argument.
///
/// # Errors
/// TypeError
pub fn bytes_like(v: &Value) -> R<Cow<'_, [u8]>> {
    readable(v)?.ok_or_else(|| {
        error::type_error(format!(
            "a bytes-like object is required, not '{}'",
            type_name(v)
        ))
    })
}

/// What a search looks for: bytes, or one byte as an int.
///
/// # Errors
/// TypeError, ValueError
pub fn needle(v: &Value) -> R<Cow<'_, [u8]>> {
    if let Some(data) = readable(v)? {
        return Ok(data);
    }
    match ops::index_opt(v)? {
        Some(i) => byte_of(&i, "byte must be in range(0, 256)").map(|b| vec![b].into()),
        None => Err(error::type_error(format!(
            "argument should be integer or bytes-like object, not '{}'",
            type_name(v)
        ))),
    }
}

/// An int as a byte.
///
/// # Errors
/// TypeError for another type, ValueError with the message for another number.
pub fn byte_of(v: &Value, message: &str) -> R<u8> {
    match ops::index(v)? {
        Value::Int(i) => u8::try_from(i).map_err(|_| error::value_error(message)),
        _ => Err(error::value_error(message)),
    }
}

/// An int as an item of a bytearray.
///
/// # Errors
/// As `byte_of`.
pub fn item(v: &Value) -> R<u8> {
    byte_of(v, "byte must be in range(0, 256)")
}
