//! `os` (`Lib/os.py`, `Modules/posixmodule.c`), as far as the host has it.
#[path = "os/environ_mapping.rs"]
pub mod _environ;
#[path = "os/wrap_close.rs"]
pub mod _wrap_close;
mod constants;
pub mod descriptors;
pub mod dir_entry;
mod files;
mod processes;
pub mod scandir_iterator;
pub mod stat_result;
pub mod statvfs_result;
pub mod terminal_size;
pub mod uname_result;
pub mod walker;

pub use constants::*;
pub use descriptors::{
    close, dup, dup2, fdopen, fstat, fsync, isatty, lseek, open, pipe, read, set_blocking, write,
};
pub use dir_entry::scandir;
pub use files::{
    access, chdir, chmod, ftruncate, like, link, listdir, lstat, makedirs, mkdir, readlink, remove,
    removedirs, rename, renames, replace, rmdir, stat, symlink, truncate, umask, unlink, utime,
    walk,
};
pub use processes::{
    getegid, geteuid, getgid, getppid, getuid, pidfd_open, popen, statvfs, system, uname, wait,
    waitpid, waitstatus_to_exitcode, wcoredump, wexitstatus, wifcontinued, wifexited, wifsignaled,
    wifstopped, wstopsig, wtermsig,
};
pub use terminal_size::get_terminal_size;

use super::support::get_opt;
use crate::builtins::os_errors::os_error;
use crate::call::call_special;
use crate::error::{PyErr, type_error, value_error};
use crate::object::{R, Value, bytes, int_usize, str, string};
use crate::ops::{self, base_value, type_name};

/// `os.fspath(path)`
pub fn fspath(path: &Value) -> R {
    if matches!(base_value(path), Value::Str(_) | Value::Bytes(_)) {
        return Ok(path.clone());
    }
    let Some(made) = call_special(path, "__fspath__", &mut []) else {
        return Err(type_error(format!(
            "expected str, bytes or os.PathLike object, not {}",
            crate::types::type_of(path).name()
        )));
    };
    let made = made?;
    match base_value(&made) {
        Value::Str(_) | Value::Bytes(_) => Ok(made),
        _ => Err(type_error(format!(
            "expected {}.__fspath__() to return str or bytes, not {}",
            crate::types::type_of(path).name(),
            crate::types::type_of(&made).name()
        ))),
    }
}

/// The text of a path argument.
pub fn path_text(path: &Value) -> R<String> {
    let path = fspath(path)?;
    match base_value(&path) {
        Value::Str(s) => Ok(s.as_str().to_owned()),
        Value::Bytes(b) => String::from_utf8(b.as_slice().to_vec())
            .map_err(|_| value_error("the path is not UTF-8")),
        _ => Ok(String::new()),
    }
}
/// The text of a path argument of a system call, whose messages name function and argument.
pub fn argument(path: &Value, function: &str, name: &str) -> R<String> {
    if matches!(base_value(path), Value::Str(_) | Value::Bytes(_))
        || crate::types::special(path, "__fspath__").is_some()
    {
        let text = path_text(path)?;
        return if text.contains('\0') {
            Err(value_error("embedded null byte"))
        } else {
            Ok(text)
        };
    }
    Err(type_error(format!(
        "{function}: {name} should be string, bytes or os.PathLike, not {}",
        type_name(path)
    )))
}

/// The exception of a system call about a path, which names what the path object stands for (`Modules/posixmodule.c: path_error`).
#[cold]
pub fn path_error(e: &std::io::Error, path: &Value) -> PyErr {
    match fspath(path) {
        Ok(shown) => os_error(e, Some(&shown)),
        Err(e) => e,
    }
}

/// `os.fsdecode(filename)`
pub fn fsdecode(filename: &Value) -> R {
    Ok(string(path_text(filename)?))
}
/// `os.fsencode(filename)`
pub fn fsencode(filename: &Value) -> R {
    Ok(bytes(path_text(filename)?.into_bytes()))
}
/// `os.getenv(key, default=None)`
pub fn getenv(key: &Value, default: &Value) -> R {
    _environ::get(&environ()?, key, default)
}
/// `os.putenv(name, value)`
pub fn putenv(name: &Value, value: &Value) -> R {
    argument(name, "putenv", "name")?;
    argument(value, "putenv", "value")?;
    Ok(Value::None) // nothing but os.environ can be asked for the environment
}
/// `os.unsetenv(name)`
pub fn unsetenv(name: &Value) -> R {
    argument(name, "unsetenv", "name")?;
    Ok(Value::None)
}
/// `os.getcwd()`
pub fn getcwd() -> R {
    let path = host::getcwd().map_err(|e| os_error(&e, None))?;
    Ok(str(&path.to_string_lossy()))
}
/// `os.getcwdb()`
pub fn getcwdb() -> R {
    fsencode(&getcwd()?)
}
/// `os.getpid()`; 42 in wasm, as CPython's own WASI build says.
pub fn getpid() -> R {
    Ok(Value::Int(if cfg!(target_family = "wasm") {
        42
    } else {
        i64::from(std::process::id())
    }))
}
/// `os.register_at_fork(before, after_in_child, after_in_parent)` (`Modules/posixmodule.c: os_register_at_fork_impl`)
pub fn register_at_fork(before: &Value, in_child: &Value, in_parent: &Value) -> R {
    let all = [
        ("before", before),
        ("after_in_child", in_child),
        ("after_in_parent", in_parent),
    ];
    if all.iter().all(|(_, f)| f.is_unbound()) {
        return Err(type_error("At least one argument is required."));
    }
    for (name, f) in all {
        if !f.is_unbound() && !super::support::is_callable(f) {
            return Err(type_error(format!(
                "'{name}' must be callable, not {}",
                ops::type_name(f)
            )));
        }
    }
    Ok(Value::None)
}
/// `os.kill(pid, signal)`
pub fn kill(pid: &Value, signal: &Value) -> R {
    let small = |v: &Value| -> R<i32> {
        i32::try_from(ops::index_i64(v)?)
            .map_err(|_| crate::error::overflow_error("signed integer is greater than maximum"))
    };
    crate::stdlib::signal::send(small(pid)?, small(signal)?)
}
/// `os.cpu_count()`
pub fn cpu_count() -> R {
    Ok(std::thread::available_parallelism().map_or(Value::None, |n| int_usize(n.get())))
}
/// `os.urandom(size)`
pub fn urandom(size: &Value) -> R {
    let Ok(n) = usize::try_from(ops::ssize(size)?) else {
        return Err(value_error("negative argument not allowed"));
    };
    let mut all = vec![0; n];
    host::random_bytes(&mut all).map_err(|e| os_error(&e, None))?;
    Ok(bytes(all))
}
/// `os.strerror(code)`
pub fn strerror(code: &Value) -> R {
    Ok(string(host::strerror(
        i32::try_from(ops::ssize(code)?).unwrap_or(-1),
    )))
}
/// `os._exit(status)`
pub fn _exit(status: &Value) -> R {
    host::exit(i32::try_from(ops::ssize(status)? & 0xff).unwrap_or(1))
}

/// Whether a class has `__fspath__`: `os.PathLike.__subclasshook__`.
fn is_path_like(class: &Value) -> R<bool> {
    Ok(get_opt(class, "__fspath__")?.is_some())
}
