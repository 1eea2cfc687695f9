//! `ssl.MemoryBIO`: a buffer between a session and whoever moves its bytes.
use crate::builtins::bytes_args::bytes_like;
use crate::error::PyErr;
use crate::generated::_ssl as types;
use crate::object::{NativeData, R, Value, boolean, bytes, int_usize, native};
use crate::ops::index_clipped;
use crate::stdlib::support;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

/// The data of a buffer.
#[derive(Default)]
pub struct Bio {
    data: RefCell<VecDeque<u8>>,
    ended: Cell<bool>,
}

impl NativeData for Bio {}

/// The data of a buffer.
///
/// # Errors
/// TypeError where it is none.
pub fn of(v: &Value) -> R<&Bio> {
    native::<Bio>(v, "MemoryBIO")
}

impl Bio {
    /// Takes bytes from the front, no more than `limit`.
    pub fn take(&self, limit: usize) -> Vec<u8> {
        let mut data = self.data.borrow_mut();
        let n = limit.min(data.len());
        if n == data.len() {
            return std::mem::take(&mut *data).into();
        }
        data.drain(..n).collect()
    }

    /// Puts bytes at the end.
    pub fn put(&self, more: &[u8]) {
        self.data.borrow_mut().extend(more);
    }

    /// Whether nothing comes any more.
    pub fn at_end(&self) -> bool {
        self.ended.get() && self.data.borrow().is_empty()
    }
}

/// `MemoryBIO()`
pub fn __new__(class: &Value) -> R {
    support::instance(class, Bio::default())
}

/// `bio.read(size=-1)`
pub fn read(v: &Value, size: &Value) -> R {
    let limit = usize::try_from(index_clipped(size)?).unwrap_or(usize::MAX);
    Ok(bytes(of(v)?.take(limit)))
}

/// `bio.write(b)`
pub fn write(v: &Value, b: &Value) -> R {
    let (bio, more) = (of(v)?, bytes_like(b)?);
    if bio.ended.get() {
        let class = types::ssl_error();
        let e = PyErr::msg(class, "cannot write() after write_eof()");
        return Err(e);
    }
    bio.put(&more);
    Ok(int_usize(more.len()))
}

/// `bio.write_eof()`
pub fn write_eof(v: &Value) -> R {
    of(v)?.ended.set(true);
    Ok(Value::None)
}

/// `bio.pending`
pub fn pending(v: &Value) -> R {
    Ok(int_usize(of(v)?.data.borrow().len()))
}

/// `bio.eof`
pub fn eof(v: &Value) -> R {
    Ok(boolean(of(v)?.at_end()))
}

/// Why a value that is no buffer is refused.
pub fn expected(v: &Value, what: &str) -> PyErr {
    crate::error::type_error(format!(
        "{what} must be _ssl.MemoryBIO, not {}",
        crate::ops::type_name(v)
    ))
}
