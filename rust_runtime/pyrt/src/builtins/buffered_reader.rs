//! What binary files that are read have beside `read` (`Modules/_io/bufferedio.c`).
use super::_io_base::{check_readable, has_direction, size, with};
use super::file_state::Stream;
use crate::object::{R, Value, bytes};

fn reading<T>(f: &Value, name: &str, job: impl FnOnce(&mut Stream) -> R<T>) -> R<T> {
    has_direction(f, true)?;
    with(f, &format!("{name} of"), |s| {
        check_readable(s, "read")?;
        job(s)
    })
}

/// `f.peek(size=0)`: what is there, without taking it.
pub fn peek(f: &Value, size_: &Value) -> R {
    size(size_)?;
    Ok(bytes(reading(f, "peek", |s| s.at_once(usize::MAX, false))?))
}

/// `f.read1(size=-1)`: what one read gives.
pub fn read1(f: &Value, n: &Value) -> R {
    let n = usize::try_from(size(n)?).unwrap_or(usize::MAX);
    Ok(bytes(reading(f, "read", |s| s.at_once(n, true))?))
}
