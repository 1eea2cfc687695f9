//! What binary files that are read have beside `read` (`Modules/_io/bufferedio.c`).
use super::_io_base::{await_input, check_readable, has_direction, size, with};
use super::file_state::{Stream, Wanted, at_most};
use crate::object::{R, Value, bytes};

fn reading<T>(f: &Value, name: &str, wanted: usize, job: impl FnOnce(&mut Stream) -> R<T>) -> R<T> {
    has_direction(f, true)?;
    await_input(f, Wanted::Count(wanted))?;
    with(f, &format!("{name} of"), |s| {
        check_readable(s, "read")?;
        job(s)
    })
}

/// `f.peek(size=0)`: what is there, without taking it.
pub fn peek(f: &Value, size_: &Value) -> R {
    size(size_)?;
    Ok(bytes(reading(f, "peek", 1, |s| {
        s.at_once(usize::MAX, false)
    })?))
}

/// `f.read1(size=-1)`: what one read gives.
pub fn read1(f: &Value, n: &Value) -> R {
    let n = at_most(size(n)?);
    Ok(bytes(reading(f, "read", n.min(1), |s| s.at_once(n, true))?))
}
