//! `_hashlib.HASH`: a digest that is being computed.
use super::algorithms::{Hasher, block_size as block_size_of};
use super::input;
use crate::object::{
    Class, Inst, NativeData, R, Ref, Value, bytes, int_usize, native, str, string,
};
use std::cell::RefCell;
use std::fmt::Write;

pub(super) struct Data {
    name: &'static str,
    hasher: RefCell<Hasher>,
}
impl NativeData for Data {}

/// An object around a digest.
pub(super) fn object(class: &Ref<Class>, name: &'static str, hasher: Hasher) -> Value {
    Inst::with(
        class,
        Data {
            name,
            hasher: RefCell::new(hasher),
        },
    )
}

fn data(this: &Value) -> R<&Data> {
    native(this, "HASH")
}

/// The digest's bytes.
pub(super) fn finished(this: &Value, length: usize) -> R<Vec<u8>> {
    Ok(data(this)?.hasher.borrow().digest(length))
}
/// Bytes as hexadecimal digits.
pub(super) fn hex(digest: &[u8]) -> Value {
    string(digest.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}"); // a String takes everything
        out
    }))
}

/// `h.update(data)`
pub fn update(this: &Value, more: &Value) -> R {
    let more = input(more)?;
    data(this)?.hasher.borrow_mut().update(&more);
    Ok(Value::None)
}
/// `h.digest()`
pub fn digest(this: &Value) -> R {
    finished(this, 0).map(bytes)
}
/// `h.hexdigest()`
pub fn hexdigest(this: &Value) -> R {
    Ok(hex(&finished(this, 0)?))
}
/// `h.copy()`
pub fn copy(this: &Value) -> R {
    let d = data(this)?;
    Ok(object(
        &crate::types::type_of(this),
        d.name,
        d.hasher.borrow().clone(),
    ))
}
/// `h.name`
pub fn name(this: &Value) -> R {
    Ok(str(data(this)?.name))
}
/// `h.digest_size`
pub fn digest_size(this: &Value) -> R {
    Ok(int_usize(data(this)?.hasher.borrow().size()))
}
/// `h.block_size`
pub fn block_size(this: &Value) -> R {
    Ok(int_usize(block_size_of(data(this)?.name)))
}
/// `<md5 _hashlib.HASH object @ 0x7f…>`
pub fn __repr__(this: &Value) -> R {
    let name = data(this)?.name;
    let class = crate::types::type_of(this).name();
    Ok(string(format!(
        "<{name} _hashlib.{class} object @ {:#x}>",
        crate::ops::address(this)
    )))
}
