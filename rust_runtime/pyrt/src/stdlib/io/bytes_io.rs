//! `io.BytesIO` (`Modules/_io/bytesio.c`).
use super::{place, size_of};
use crate::builtins::bytearray;
use crate::error::{PyErr, classes, type_error, value_error};
use crate::object::{NativeData, R, Value, boolean, bytes, int_usize, native};
use crate::ops::{self, base_value, type_name};
use crate::stdlib::support::{given, instance};
use std::cell::RefCell;

#[derive(Default)]
struct State {
    data: Vec<u8>,
    at: usize,
    closed: bool,
    /// A bytearray that has the bytes while memoryviews of `getbuffer` show them.
    shown: Option<Value>,
}
impl State {
    /// Takes the bytes back from the bytearray: a copy of them, while they are shown.
    fn settle(&mut self) {
        let Some(array) = self.shown.as_ref().and_then(bytearray::of) else {
            return;
        };
        if array.is_exported() {
            self.data = array.to_vec();
        } else {
            self.data = array.with(std::mem::take);
            self.shown = None;
        }
    }
}
#[derive(Default)]
struct Memory(RefCell<State>);
impl NativeData for Memory {}

fn this(v: &Value) -> R<&RefCell<State>> {
    native::<Memory>(v, "_io.BytesIO").map(|m| &m.0)
}
#[cold]
fn closed_error() -> PyErr {
    value_error("I/O operation on closed file.")
}
fn open(v: &Value) -> R<&RefCell<State>> {
    let m = this(v)?;
    let mut state = m.borrow_mut();
    if state.closed {
        return Err(closed_error());
    }
    state.settle();
    drop(state);
    Ok(m)
}
/// As `open`, to be changed: BufferError while a memoryview shows the bytes.
fn resizable(v: &Value) -> R<&RefCell<State>> {
    let m = open(v)?;
    if m.borrow().shown.is_some() {
        return Err(PyErr::msg(
            classes::buffer_error(),
            "Existing exports of data: object cannot be re-sized",
        ));
    }
    Ok(m)
}
fn data_of(v: &Value) -> R<Vec<u8>> {
    match base_value(v) {
        Value::Bytes(b) => Ok(b.as_slice().to_vec()),
        _ => Err(type_error(format!(
            "a bytes-like object is required, not '{}'",
            type_name(v)
        ))),
    }
}

/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, Memory::default())
}
/// `BytesIO(initial_bytes=b'')`
pub fn __init__(v: &Value, initial: &Value) -> R {
    let data = if given(initial) {
        data_of(initial)?
    } else {
        Vec::new()
    };
    *this(v)?.borrow_mut() = State {
        data,
        ..State::default()
    };
    Ok(Value::None)
}
/// Writes at the position; how many bytes.
pub fn write(v: &Value, data: &Value) -> R {
    let m = resizable(v)?;
    let data = data_of(data)?;
    let mut m = m.borrow_mut();
    let start = m.at;
    if data.is_empty() {
        return Ok(Value::Int(0));
    }
    if start > m.data.len() {
        m.data.resize(start, 0);
    }
    let end = (start + data.len()).min(m.data.len());
    m.at = start + data.len();
    let n = data.len();
    m.data.splice(start..end, data);
    Ok(int_usize(n))
}
fn take(m: &mut State, end: usize) -> Value {
    let from = m.at.min(m.data.len());
    let end = end.clamp(from, m.data.len());
    let data = m.data[from..end].to_vec();
    m.at = m.at.max(end);
    bytes(data)
}
/// What is left, or so many bytes.
pub fn read(v: &Value, size: &Value) -> R {
    let m = open(v)?;
    let size = size_of(size)?;
    let mut m = m.borrow_mut();
    let end = size.map_or(m.data.len(), |n| m.at.saturating_add(n));
    Ok(take(&mut m, end))
}
/// As `read`.
pub fn read1(v: &Value, size: &Value) -> R {
    read(v, size)
}
/// The next line with its end.
pub fn readline(v: &Value, size: &Value) -> R {
    let m = open(v)?;
    let size = size_of(size)?;
    let mut m = m.borrow_mut();
    let from = m.at.min(m.data.len());
    let line = m.data[from..]
        .iter()
        .position(|c| *c == b'\n')
        .map_or(m.data.len(), |i| from + i + 1);
    let end = size.map_or(line, |n| line.min(m.at.saturating_add(n)));
    Ok(take(&mut m, end))
}
/// All the bytes.
pub fn getvalue(v: &Value) -> R {
    Ok(bytes(open(v)?.borrow().data.clone()))
}
/// A memoryview of the bytes; while there is one, their number stays.
pub fn getbuffer(v: &Value) -> R {
    let m = open(v)?;
    let mut m = m.borrow_mut();
    let shown = match &m.shown {
        Some(shown) => shown.clone(),
        None => bytearray::new(std::mem::take(&mut m.data)),
    };
    m.shown = Some(shown.clone());
    drop(m);
    crate::builtins::memoryview::__new__(&Value::None, &shown)
}

/// Moves the position.
pub fn seek(v: &Value, pos: &Value, whence: &Value) -> R {
    let m = open(v)?;
    let (pos, whence) = (ops::ssize(pos)?, ops::ssize(whence)?);
    if !(0..=2).contains(&whence) {
        return Err(value_error(format!(
            "invalid whence ({whence}, should be 0, 1 or 2)"
        )));
    }
    if pos < 0 && whence == 0 {
        return Err(value_error(format!("negative seek value {pos}")));
    }
    let mut m = m.borrow_mut();
    m.at = place(pos, whence, m.at, m.data.len());
    Ok(int_usize(m.at))
}
/// The position.
pub fn tell(v: &Value) -> R {
    Ok(int_usize(open(v)?.borrow().at))
}
/// Cuts the bytes off.
pub fn truncate(v: &Value, size: &Value) -> R {
    let m = resizable(v)?;
    let size = if given(size) {
        ops::ssize(size)?
    } else {
        i64::try_from(m.borrow().at).unwrap_or(i64::MAX)
    };
    let Ok(size) = usize::try_from(size) else {
        return Err(value_error(format!("negative size value {size}")));
    };
    m.borrow_mut().data.truncate(size);
    Ok(int_usize(size))
}
/// Closes it; the bytes are gone.
pub fn close(v: &Value) -> R {
    if !this(v)?.borrow().closed {
        resizable(v)?;
    }
    *this(v)?.borrow_mut() = State {
        closed: true,
        ..State::default()
    };
    Ok(Value::None)
}
fn yes(v: &Value) -> R {
    open(v)?;
    Ok(boolean(true))
}
/// It can be read.
pub fn readable(v: &Value) -> R {
    yes(v)
}
/// It can be written to.
pub fn writable(v: &Value) -> R {
    yes(v)
}
/// It has a position.
pub fn seekable(v: &Value) -> R {
    yes(v)
}
/// Whether it is closed.
pub fn closed(v: &Value) -> R {
    Ok(boolean(this(v)?.borrow().closed))
}
