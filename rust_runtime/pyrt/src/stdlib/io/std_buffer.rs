//! `sys.stdout.buffer` and its like: bytes on the streams of the process.
use super::std_text::Std;
use super::{size_of, unsupported};
use crate::object::{Inst, NativeData, R, Value, boolean, bytes, int_usize, native, str};
use std::cell::RefCell;

struct Buffer {
    std: Std,
    rest: RefCell<Vec<u8>>,
}
impl NativeData for Buffer {}

/// The binary object of a stream.
pub fn make(std: Std) -> Value {
    Inst::with(
        &crate::generated::io::std_buffer(),
        Buffer {
            std,
            rest: RefCell::default(),
        },
    )
}
fn this(v: &Value) -> R<&Buffer> {
    native(v, "_io.BufferedWriter")
}
/// Writes bytes; how many.
pub fn write(v: &Value, data: &Value) -> R {
    let b = this(v)?;
    let data = crate::builtins::bytes_args::bytes_like(data)?;
    match b.std {
        Std::In => return Err(unsupported("write")),
        std => host::write_below(std == Std::Err, &data)
            .map_err(|e| crate::builtins::os_errors::os_error(&e, None))?,
    }
    Ok(int_usize(data.len()))
}
fn taken(b: &Buffer, mut all: Vec<u8>, size: Option<usize>) -> Value {
    let n = size.unwrap_or(all.len()).min(all.len());
    let rest = all.split_off(n);
    b.rest.replace(rest);
    bytes(all)
}
/// All that is left, or so many bytes.
pub fn read(v: &Value, size: &Value) -> R {
    let b = this(v)?;
    if b.std != Std::In {
        return Err(unsupported("read"));
    }
    let size = size_of(size)?;
    let mut all = b.rest.take();
    while size.is_none_or(|n| all.len() < n) {
        match crate::signals::stdin_line()? {
            Some(line) => all.extend(line),
            None => break,
        }
    }
    Ok(taken(b, all, size))
}
/// What comes next: a line, or a part of one.
pub fn read1(v: &Value, size: &Value) -> R {
    readline(v, size)
}
/// The next line.
pub fn readline(v: &Value, size: &Value) -> R {
    let b = this(v)?;
    if b.std != Std::In {
        return Err(unsupported("readline"));
    }
    let mut line = b.rest.take();
    if !line.contains(&b'\n')
        && let Some(more) = crate::signals::stdin_line()?
    {
        line.extend(more);
    }
    let end = line
        .iter()
        .position(|c| *c == b'\n')
        .map_or(line.len(), |i| i + 1);
    let most = size_of(size)?.unwrap_or(end).min(end);
    Ok(taken(b, line, Some(most)))
}
/// Writes out what is kept back.
pub fn flush(v: &Value) -> R {
    this(v)?.std.flush()?;
    Ok(Value::None)
}
/// 0, 1 or 2.
pub fn fileno(v: &Value) -> R {
    Ok(int_usize(this(v)?.std.number()))
}
/// Whether it is a terminal.
pub fn isatty(v: &Value) -> R {
    Ok(boolean(this(v)?.std.is_terminal()))
}
/// Whether it can be read.
pub fn readable(v: &Value) -> R {
    Ok(boolean(this(v)?.std == Std::In))
}
/// Whether it can be written to.
pub fn writable(v: &Value) -> R {
    Ok(boolean(this(v)?.std != Std::In))
}
/// `'<stdout>'`
pub fn name(v: &Value) -> R {
    Ok(str(this(v)?.std.name()))
}
