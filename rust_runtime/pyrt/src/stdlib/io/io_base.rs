//! `io.IOBase`: what streams can do with the few methods that each has.
use super::unsupported;
use crate::error::value_error;
use crate::object::{Inst, NativeData, R, Value, boolean, list};
use crate::ops;
use crate::stdlib::support::{dict_of, get, method};

#[derive(Default)]
struct Base {
    closed: std::cell::Cell<bool>,
}
impl NativeData for Base {}

fn base(v: &Value) -> Option<&Base> {
    match v {
        Value::Inst(i) => i.native::<Base>(),
        _ => None,
    }
}

/// A stream of a program's class.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    match class {
        Value::Class(c) => Ok(Value::Inst(Inst::new(
            c.clone(),
            Some(Box::new(Base::default())),
        ))),
        _ => Err(crate::error::type_error("IOBase.__new__() needs a class")),
    }
}
/// Takes no arguments of its own.
pub fn __init__(_this: &Value, _args: &Value, _kwargs: &Value) -> R {
    Ok(Value::None)
}

fn check_open(this: &Value) -> R<()> {
    if ops::truth(&get(this, "closed")?)? {
        Err(value_error("I/O operation on closed file."))
    } else {
        Ok(())
    }
}

/// Iterates over the lines.
pub fn __iter__(this: &Value) -> R {
    check_open(this)?;
    Ok(this.clone())
}
/// The next line.
pub fn __next__(this: &Value) -> R {
    let line = method(this, "readline", &[])?;
    if ops::truth(&line)? {
        Ok(line)
    } else {
        Err(crate::error::stop_iteration(Value::None))
    }
}
/// Enters a `with`.
pub fn __enter__(this: &Value) -> R {
    check_open(this)?;
    Ok(this.clone())
}
/// Closes the stream.
pub fn __exit__(this: &Value, _exc: &Value) -> R {
    method(this, "close", &[])
}
/// All lines that are left, until about `hint` characters were read.
pub fn readlines(this: &Value, hint: &Value) -> R {
    let most = super::size_of(hint)?.filter(|n| *n > 0);
    let mut lines = Vec::new();
    let mut total = 0;
    loop {
        let line = method(this, "readline", &[])?;
        let n = ops::len(&line)?;
        if n == 0 {
            return Ok(list(lines));
        }
        lines.push(line);
        total += n;
        if most.is_some_and(|most| total >= most) {
            return Ok(list(lines));
        }
    }
}
/// Writes all the lines.
pub fn writelines(this: &Value, lines: &Value) -> R {
    check_open(this)?;
    ops::for_each(lines, |line| method(this, "write", &[line]).map(drop))?;
    Ok(Value::None)
}
/// Nothing is kept back here.
pub fn flush(this: &Value) -> R {
    check_open(this)?;
    Ok(Value::None)
}
/// Flushes and closes.
pub fn close(this: &Value) -> R {
    if let Some(b) = base(this)
        && !b.closed.get()
    {
        let flushed = method(this, "flush", &[]);
        b.closed.set(true);
        flushed?;
    }
    Ok(Value::None)
}
/// Whether it is closed.
pub fn closed(this: &Value) -> R {
    Ok(boolean(base(this).is_some_and(|b| b.closed.get())))
}
/// Not a terminal.
pub fn isatty(this: &Value) -> R {
    check_open(this)?;
    Ok(boolean(false))
}
/// Not readable.
pub fn readable(_this: &Value) -> R {
    Ok(boolean(false))
}
/// Not writable.
pub fn writable(_this: &Value) -> R {
    Ok(boolean(false))
}
/// Not seekable.
pub fn seekable(_this: &Value) -> R {
    Ok(boolean(false))
}
/// No number of the system.
pub fn fileno(_this: &Value) -> R {
    Err(unsupported("fileno"))
}
/// No position.
pub fn tell(this: &Value) -> R {
    method(this, "seek", &[Value::Int(0), Value::Int(1)])
}
/// No position.
pub fn seek(_this: &Value, _offset: &Value, _whence: &Value) -> R {
    Err(unsupported("seek"))
}
/// The attributes.
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
