//! `io` (`Modules/_io`): the streams of the process, and streams in memory.
pub mod buffered_io_base;
pub mod bytes_io;
pub mod io_base;
pub mod raw_io_base;
pub mod std_buffer;
pub mod std_text;
pub mod string_io;
pub mod text_io_base;
pub mod text_io_wrapper;

use crate::error::{PyErr, value_error};
use crate::object::{Class, R, Ref, Value};
use crate::ops;

/// `io.UnsupportedOperation(text)`
#[cold]
pub fn unsupported(text: &str) -> PyErr {
    let class: Ref<Class> = crate::generated::exceptions::unsupported_operation();
    PyErr::msg(class, text)
}

/// The exception of a stream that is closed.
#[cold]
pub fn closed() -> PyErr {
    value_error("I/O operation on closed file")
}

/// A size argument: `None` and negative numbers are no limit.
pub fn size_of(v: &Value) -> R<Option<usize>> {
    if !super::support::given(v) {
        return Ok(None);
    }
    match ops::index_opt(v)? {
        Some(Value::Int(n)) => Ok(usize::try_from(n).ok()),
        Some(_) => Ok(None),
        None => Err(crate::error::type_error(format!(
            "argument should be integer or None, not '{}'",
            ops::type_name(v)
        ))),
    }
}

/// A position after `seek(offset, whence)` in a stream in memory.
pub fn place(offset: i64, whence: i64, at: usize, end: usize) -> usize {
    let from = match whence {
        0 => 0,
        1 => i64::try_from(at).unwrap_or(i64::MAX),
        _ => i64::try_from(end).unwrap_or(i64::MAX),
    };
    usize::try_from(from.saturating_add(offset)).unwrap_or(0)
}

/// `io.text_encoding(encoding, stacklevel=2)`
pub fn text_encoding(encoding: &Value, _stacklevel: &Value) -> R {
    Ok(if encoding.is_none() {
        crate::object::str("utf-8") // in the mode of PYTHONUTF8=1
    } else {
        encoding.clone()
    })
}
/// `io.SEEK_SET`
pub fn seek_set() -> R {
    Ok(Value::Int(0))
}
/// `io.SEEK_CUR`
pub fn seek_cur() -> R {
    Ok(Value::Int(1))
}
/// `io.SEEK_END`
pub fn seek_end() -> R {
    Ok(Value::Int(2))
}
/// `io.DEFAULT_BUFFER_SIZE`
pub fn default_buffer_size() -> R {
    Ok(Value::Int(8192))
}
