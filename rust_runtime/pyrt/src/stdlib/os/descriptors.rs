//! `os.open` and the functions on descriptors (`Modules/posixmodule.c`).
use super::argument;
use crate::builtins::bytes_args::bytes_like;
use crate::builtins::os_errors::os_error;
use crate::builtins::readiness::let_others_run;
use crate::error::{overflow_error, type_error, value_error};
use crate::object::{R, Value, boolean, bytes, int_usize, tuple};
use crate::ops;
use crate::signals::restarted;
use crate::stdlib::os::path_error;
use crate::stdlib::support;
use host::descriptors as fds;
use std::path::Path;

fn number(v: &Value) -> R<i32> {
    i32::try_from(ops::ssize(v)?)
        .map_err(|_| overflow_error("Python int too large to convert to C int"))
}
fn bits(v: &Value) -> R<u32> {
    Ok(number(v)?.cast_unsigned())
}
fn done<T>(result: std::io::Result<T>) -> R<T> {
    result.map_err(|e| os_error(&e, None))
}
/// `os.open(path, flags, mode=0o777)`
pub fn open(path: &Value, flags: &Value, mode: &Value, _dir_fd: &Value) -> R {
    let text = argument(path, "open", "path")?;
    let fd =
        fds::open(Path::new(&text), bits(flags)?, bits(mode)?).map_err(|e| path_error(&e, path))?;
    Ok(Value::Int(fd.into()))
}
/// `os.close(fd)`
pub fn close(fd: &Value) -> R {
    done(fds::close(number(fd)?))?;
    Ok(Value::None)
}
/// `os.read(fd, length)`
pub fn read(fd: &Value, length: &Value) -> R {
    let Ok(length) = usize::try_from(ops::ssize(length)?) else {
        return Err(crate::builtins::os_errors::numbered(22, None));
    };
    let fd = number(fd)?;
    let_others_run(fd, false, None)?;
    Ok(bytes(restarted(|| fds::read(fd, length))?))
}
/// `os.write(fd, data)`
pub fn write(fd: &Value, data: &Value) -> R {
    let data = bytes_like(data)?;
    let fd = number(fd)?;
    let_others_run(fd, true, None)?;
    Ok(int_usize(restarted(|| fds::write(fd, &data))?))
}
/// `os.lseek(fd, position, whence)`
pub fn lseek(fd: &Value, position: &Value, whence: &Value) -> R {
    let at = done(fds::seek(
        number(fd)?,
        ops::ssize(position)?,
        number(whence)?,
    ))?;
    Ok(int_usize(usize::try_from(at).unwrap_or(usize::MAX)))
}
/// `os.fstat(fd)`
pub fn fstat(fd: &Value) -> R {
    Ok(super::stat_result::make(&done(fds::fstat(number(fd)?))?))
}
/// `os.fsync(fd)`: of a number, or of what has a `fileno`.
pub fn fsync(fd: &Value) -> R {
    done(fds::sync(descriptor(fd)?))?;
    Ok(Value::None)
}
/// `os.dup(fd)`
pub fn dup(fd: &Value) -> R {
    Ok(Value::Int(done(fds::dup(number(fd)?))?.into()))
}
/// `os.dup2(fd, fd2, inheritable=True)`
pub fn dup2(fd: &Value, fd2: &Value, inheritable: &Value) -> R {
    let (fd, fd2) = (number(fd)?, number(fd2)?);
    done(fds::dup2(fd, fd2, ops::truth(inheritable)?))?;
    Ok(Value::Int(fd2.into()))
}
/// `os.fdopen(fd, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True)`
pub fn fdopen(
    fd: &Value,
    mode: &Value,
    buffering: &Value,
    encoding: &Value,
    errors: &Value,
    newline: &Value,
    closefd: &Value,
) -> R {
    if !matches!(ops::base_value(fd), Value::Int(_) | Value::Bool(_)) {
        let class = Value::Class(crate::types::type_of(fd));
        return Err(crate::error::type_error(format!(
            "invalid fd type ({}, expected integer)",
            ops::repr(&class)?
        )));
    }
    crate::builtins::open::open(
        fd,
        mode,
        buffering,
        encoding,
        errors,
        newline,
        closefd,
        &Value::None,
    )
}
/// `os.isatty(fd)`
pub fn isatty(fd: &Value) -> R {
    Ok(boolean(fds::isatty(number(fd)?)))
}
/// `os.pipe()`
pub fn pipe() -> R {
    let (read, write) = done(host::net::pipe())?;
    Ok(tuple(vec![
        Value::Int(read.into()),
        Value::Int(write.into()),
    ]))
}
/// `os.set_blocking(fd, blocking)`
pub fn set_blocking(fd: &Value, blocking: &Value) -> R {
    let nonblocking = !ops::truth(blocking)?;
    done(host::net::set_nonblocking(number(fd)?, nonblocking))?;
    Ok(Value::None)
}

/// The descriptor of a number or an object with `fileno` (`PyObject_AsFileDescriptor`).
///
/// # Errors
/// TypeError, ValueError, what `fileno` raises.
pub fn descriptor(v: &Value) -> R<i32> {
    let number = match ops::base_value(v) {
        Value::Int(_) | Value::Bool(_) | Value::Big(_) => v.clone(),
        _ => match support::get_opt(v, "fileno")? {
            None => {
                return Err(type_error(
                    "argument must be an int, or have a fileno() method.",
                ));
            }
            Some(_) => match support::method(v, "fileno", &[])? {
                n if matches!(ops::base_value(&n), Value::Int(_) | Value::Bool(_)) => n,
                _ => return Err(type_error("fileno() returned a non-integer")),
            },
        },
    };
    let number = i32::try_from(ops::index_i64(&number)?)
        .map_err(|_| overflow_error("Python int too large to convert to C int"))?;
    if number < 0 {
        return Err(value_error(format!(
            "file descriptor cannot be a negative integer ({number})"
        )));
    }
    Ok(number)
}
