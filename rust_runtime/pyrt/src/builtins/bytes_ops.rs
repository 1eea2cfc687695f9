//! Slices of bytes, membership, and the bytes behind bytes-like objects.
use crate::error;
use crate::object::{Bytes, R, Ref, Value, bytes};
use crate::ops::{self, type_name};
use crate::text::index as at;

/// `b[i:j:k]`; the bounds are adjusted.
pub fn slice(b: &Ref<Bytes>, k: at::Slice) -> Value {
    if k.step == 1 && k.count == b.as_slice().len() {
        return Value::Bytes(b.clone());
    }
    bytes(crate::text::bytes_edit::slice(b.as_slice(), k))
}

/// `item in b`: a byte, or bytes that occur in it.
pub fn contains(b: &Ref<Bytes>, item: &Value) -> R<bool> {
    match ops::index_opt(item)? {
        Some(Value::Int(i)) => match u8::try_from(i) {
            Ok(byte) => Ok(b.as_slice().contains(&byte)),
            Err(_) => Err(error::value_error("byte must be in range(0, 256)")),
        },
        Some(_) => Err(error::value_error("byte must be in range(0, 256)")),
        None => match readable(item)? {
            Some(part) => Ok(crate::text::bytes::find_in(b.as_slice(), &part).is_some()),
            None => Err(error::type_error(format!(
                "a bytes-like object is required, not '{}'",
                type_name(item)
            ))),
        },
    }
}

/// The bytes of a bytes-like object; those of a bytearray are copied, as Python code may change them meanwhile.
pub fn view(v: &Value) -> Option<std::borrow::Cow<'_, [u8]>> {
    match ops::base_value(v) {
        Value::Bytes(b) => Some(b.as_slice().into()),
        Value::Inst(i) => match i.native::<super::bytearray::ByteArray>() {
            Some(array) => Some(array.to_vec().into()),
            None => super::memory_view::contiguous(i).map(Into::into),
        },
        _ => None,
    }
}

/// As `view`, for those that say why a memoryview has none.
///
/// # Errors
/// BufferError, ValueError
pub fn readable(v: &Value) -> R<Option<std::borrow::Cow<'_, [u8]>>> {
    match view(v) {
        None => super::memory_view::refusal(v).map_or(Ok(None), Err),
        found => Ok(found),
    }
}

/// A copy of the bytes of a bytes-like object.
pub fn buffer(v: &Value) -> Option<Vec<u8>> {
    view(v).map(std::borrow::Cow::into_owned)
}
