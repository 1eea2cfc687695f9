//! The base class of buffered streams: what it has besides `io_base` (`Modules/_io/bufferedio.c`).
use crate::builtins::{bytearray, bytes_args::bytes_like, memoryview};
use crate::error::{type_error, value_error};
use crate::object::{R, Value, int_usize, str};
use crate::ops;
use crate::stdlib::socket::socket::fill;
use crate::stdlib::support;

/// What can be written to as bytes: a bytearray, or a view of bytes.
fn writable(buffer: &Value, name: &str) -> R {
    let refused = || {
        let class = if buffer.is_none() {
            "None".to_owned()
        } else {
            ops::type_name(buffer)
        };
        type_error(format!(
            "{name}() argument must be read-write bytes-like object, not {class}"
        ))
    };
    if bytearray::of(buffer).is_some() {
        return Ok(buffer.clone());
    }
    let view = memoryview::__new__(&Value::None, buffer).map_err(|_| refused())?;
    if ops::truth(&support::get(&view, "readonly")?)? {
        return Err(refused());
    }
    support::method(&view, "cast", &[str("B")])
}

/// Reads by a method of the stream as many bytes as there is room for, at most.
fn read_into(v: &Value, buffer: &Value, name: &str, read: &str) -> R {
    let room = writable(buffer, name)?;
    let n = ops::len(&room)?;
    let data = support::method(v, read, &[int_usize(n)])?;
    if data.is_none() {
        return Ok(Value::None);
    }
    let data = bytes_like(&data)?;
    if data.len() > n {
        return Err(value_error(format!(
            "read() returned too much data: {n} bytes requested, {} returned",
            data.len()
        )));
    }
    fill(&room, &data)?;
    Ok(int_usize(data.len()))
}

/// `stream.readinto(buffer)`
pub fn readinto(v: &Value, buffer: &Value) -> R {
    read_into(v, buffer, "readinto", "read")
}

/// `stream.readinto1(buffer)`
pub fn readinto1(v: &Value, buffer: &Value) -> R {
    read_into(v, buffer, "readinto1", "read1")
}
