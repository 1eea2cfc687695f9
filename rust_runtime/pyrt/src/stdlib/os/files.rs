//! The functions of `os` on files and directories.
use super::{argument, walker};
use crate::builtins::os_errors::{numbered, os_error};
use crate::error::{PyErr, called, classes, overflow_error, type_error, value_error};
use crate::object::{R, Value, boolean, bytes, list, str};
use crate::ops::{self, base_value};
use crate::stdlib::os::path_error;
use crate::stdlib::support::given;
use crate::text::path as paths;
use host::files;
use std::path::Path;

/// The exception of a call with two paths.
fn error_of_two(e: &std::io::Error, src: &Value, dst: &Value) -> PyErr {
    let (src, dst) = match (super::fspath(src), super::fspath(dst)) {
        (Ok(src), Ok(dst)) => (src, dst),
        (Err(e), _) | (_, Err(e)) => return e,
    };
    let number = host::errno(e);
    let text = str(&host::strerror(number));
    let args = vec![Value::Int(number.into()), text, src, Value::None, dst];
    called(&crate::builtins::os_errors::class_of(number), args)
}

/// `os.listdir(path='.')`
pub fn listdir(path: &Value) -> R {
    let (shown, text) = if given(path) {
        (path.clone(), argument(path, "listdir", "path")?)
    } else {
        (str("."), ".".to_owned())
    };
    let names = files::listdir(Path::new(&text)).map_err(|e| path_error(&e, &shown))?;
    Ok(list(
        names
            .iter()
            .map(|p| like(path, &p.to_string_lossy()))
            .collect(),
    ))
}
/// The last part of a path.
fn name_of(p: &Path) -> Value {
    p.file_name()
        .map_or_else(|| str(&p.to_string_lossy()), |n| str(&n.to_string_lossy()))
}
/// `os.mkdir(path)`
pub fn mkdir(path: &Value, mode: &Value, _dir_fd: &Value) -> R {
    let text = argument(path, "mkdir", "path")?;
    files::mkdir(Path::new(&text), bits(mode)?).map_err(|e| path_error(&e, path))?;
    Ok(Value::None)
}
/// `os.makedirs(name, exist_ok=False)`
pub fn makedirs(name: &Value, mode: &Value, exist_ok: &Value) -> R {
    let text = super::path_text(name)?;
    let (mut head, mut tail) = paths::split(&text);
    if tail.is_empty() {
        (head, tail) = paths::split(head);
    }
    if !head.is_empty() && !tail.is_empty() && !files::exists(Path::new(head)) {
        match makedirs(&str(head), mode, exist_ok) {
            Err(e) if !e.is(&classes::file_exists_error()) => return Err(e),
            _ => {}
        }
        if tail == "." {
            return Ok(Value::None);
        }
    }
    match mkdir(name, mode, &Value::None) {
        Err(e) if e.is(&classes::os_error()) => {
            if ops::truth(exist_ok)? && files::is_dir(Path::new(&text)) {
                Ok(Value::None)
            } else {
                Err(e)
            }
        }
        other => other,
    }
}
/// `os.remove(path)`
pub fn remove(path: &Value, _dir_fd: &Value) -> R {
    let text = argument(path, "remove", "path")?;
    files::remove(Path::new(&text)).map_err(|e| path_error(&e, path))?;
    Ok(Value::None)
}
/// `os.unlink(path)`
pub fn unlink(path: &Value, dir_fd: &Value) -> R {
    argument(path, "unlink", "path")?;
    remove(path, dir_fd)
}
/// `os.rmdir(path)`
pub fn rmdir(path: &Value, _dir_fd: &Value) -> R {
    let text = argument(path, "rmdir", "path")?;
    files::rmdir(Path::new(&text)).map_err(|e| path_error(&e, path))?;
    Ok(Value::None)
}
/// `os.removedirs(name)`: the directory, and those above it that are empty then.
pub fn removedirs(name: &Value) -> R {
    rmdir(name, &Value::None)?;
    let text = super::path_text(name)?;
    let (mut head, mut tail) = paths::split(&text);
    if tail.is_empty() {
        (head, tail) = paths::split(head);
    }
    while !head.is_empty() && !tail.is_empty() && files::rmdir(Path::new(head)).is_ok() {
        (head, tail) = paths::split(head);
    }
    Ok(Value::None)
}
/// `os.renames(old, new)`
pub fn renames(old: &Value, new: &Value) -> R {
    let (from, to) = (super::path_text(old)?, super::path_text(new)?);
    let (head, tail) = paths::split(&to);
    if !head.is_empty() && !tail.is_empty() && !files::exists(Path::new(head)) {
        makedirs(&str(head), &Value::Int(0o777), &Value::Int(0))?;
    }
    moved(old, new, "rename")?;
    let (head, tail) = paths::split(&from);
    if !head.is_empty() && !tail.is_empty() {
        match removedirs(&str(head)) {
            Err(e) if !e.is(&classes::os_error()) => return Err(e),
            _ => {}
        }
    }
    Ok(Value::None)
}
/// `os.umask(mask)`
pub fn umask(mask: &Value) -> R {
    Ok(Value::Int(host::descriptors::umask(bits(mask)?).into()))
}
fn moved(src: &Value, dst: &Value, function: &str) -> R {
    let (from, to) = (
        argument(src, function, "src")?,
        argument(dst, function, "dst")?,
    );
    files::rename(Path::new(&from), Path::new(&to)).map_err(|e| error_of_two(&e, src, dst))?;
    Ok(Value::None)
}
/// `os.rename(src, dst)`
pub fn rename(src: &Value, dst: &Value, _src_dir_fd: &Value, _dst_dir_fd: &Value) -> R {
    moved(src, dst, "rename")
}
/// `os.replace(src, dst)`
pub fn replace(src: &Value, dst: &Value, _src_dir_fd: &Value, _dst_dir_fd: &Value) -> R {
    moved(src, dst, "replace")
}
/// The bits of a mode.
fn bits(mode: &Value) -> R<u32> {
    u32::try_from(ops::ssize(mode)?)
        .map_err(|_| overflow_error("Python int too large to convert to C int"))
}
/// `os.stat(path, follow_symlinks=True)`
pub fn stat(path: &Value, _dir_fd: &Value, follow: &Value) -> R {
    let text = argument(path, "stat", "path")?;
    let look = if ops::truth(follow)? {
        files::stat
    } else {
        files::lstat
    };
    let found = look(Path::new(&text)).map_err(|e| path_error(&e, path))?;
    Ok(super::stat_result::make(&found))
}
/// `os.lstat(path)`
pub fn lstat(path: &Value, _dir_fd: &Value) -> R {
    let text = argument(path, "lstat", "path")?;
    let found = files::lstat(Path::new(&text)).map_err(|e| path_error(&e, path))?;
    Ok(super::stat_result::make(&found))
}
/// `os.access(path, mode)`
pub fn access(path: &Value, mode: &Value, _dir_fd: &Value, _ids: &Value, _follow: &Value) -> R {
    let text = argument(path, "access", "path")?;
    Ok(boolean(files::access(Path::new(&text), bits(mode)?)))
}
/// `os.chmod(path, mode)`
pub fn chmod(path: &Value, mode: &Value, _dir_fd: &Value, _follow: &Value) -> R {
    let text = argument(path, "chmod", "path")?;
    files::chmod(Path::new(&text), bits(mode)?).map_err(|e| path_error(&e, path))?;
    Ok(Value::None)
}
/// How long a file is to be.
fn length_of(length: &Value, path: Option<&Value>) -> R<u64> {
    u64::try_from(ops::ssize(length)?).map_err(|_| numbered(22, path)) // EINVAL
}
/// `os.truncate(path, length)`
pub fn truncate(path: &Value, length: &Value) -> R {
    if let Value::Int(_) = base_value(path) {
        return ftruncate(path, length);
    }
    let text = argument(path, "truncate", "path")?;
    let size = length_of(length, Some(path))?;
    files::truncate(Path::new(&text), size).map_err(|e| path_error(&e, path))?;
    Ok(Value::None)
}
/// `os.ftruncate(fd, length)`
pub fn ftruncate(fd: &Value, length: &Value) -> R {
    let (fd, size) = (i32::try_from(ops::ssize(fd)?), length_of(length, None)?);
    let fd = fd.map_err(|_| overflow_error("signed integer is greater than maximum"))?;
    host::descriptors::truncate(fd, size).map_err(|e| os_error(&e, None))?;
    Ok(Value::None)
}
/// `os.chdir(path)`
pub fn chdir(path: &Value) -> R {
    let text = argument(path, "chdir", "path")?;
    files::chdir(Path::new(&text)).map_err(|e| path_error(&e, path))?;
    Ok(Value::None)
}
/// `os.symlink(src, dst)`
pub fn symlink(src: &Value, dst: &Value, _is_directory: &Value, _dir_fd: &Value) -> R {
    let (target, path) = (
        argument(src, "symlink", "src")?,
        argument(dst, "symlink", "dst")?,
    );
    files::symlink(Path::new(&target), Path::new(&path)).map_err(|e| error_of_two(&e, src, dst))?;
    Ok(Value::None)
}
/// `os.link(src, dst)`
pub fn link(
    src: &Value,
    dst: &Value,
    _src_dir_fd: &Value,
    _dst_dir_fd: &Value,
    _follow: &Value,
) -> R {
    let (from, to) = (argument(src, "link", "src")?, argument(dst, "link", "dst")?);
    files::link(Path::new(&from), Path::new(&to)).map_err(|e| error_of_two(&e, src, dst))?;
    Ok(Value::None)
}
/// `os.readlink(path)`
pub fn readlink(path: &Value, _dir_fd: &Value) -> R {
    let text = argument(path, "readlink", "path")?;
    let target = files::read_link(Path::new(&text)).map_err(|e| path_error(&e, path))?;
    Ok(like(path, &target.to_string_lossy()))
}
/// `os.utime(path, times=None, *, ns)`
pub fn utime(path: &Value, times: &Value, ns: &Value, _dir_fd: &Value, follow: &Value) -> R {
    let text = argument(path, "utime", "path")?;
    if given(times) && !ns.is_unbound() {
        return Err(value_error(
            "utime: you may specify either 'times' or 'ns' but not both",
        ));
    }
    let both = if given(times) {
        let seconds = pair(times, "times")?;
        Some((nanoseconds(&seconds[0])?, nanoseconds(&seconds[1])?))
    } else if ns.is_unbound() {
        None
    } else {
        let ns = pair(ns, "ns")?;
        Some((ops::ssize(&ns[0])?, ops::ssize(&ns[1])?))
    };
    files::set_times(Path::new(&text), both, ops::truth(follow)?)
        .map_err(|e| os_error(&e, None))?;
    Ok(Value::None)
}
/// The two numbers of `utime`.
fn pair(v: &Value, name: &str) -> R<Vec<Value>> {
    let both = match base_value(v) {
        Value::Tuple(_) => ops::collect(v)?,
        _ => Vec::new(),
    };
    if both.len() == 2 {
        return Ok(both);
    }
    Err(type_error(if name == "ns" {
        "utime: 'ns' must be a tuple of two ints"
    } else {
        "utime: 'times' must be either a tuple of two ints or None"
    }))
}
/// Seconds, as nanoseconds; a float is cut off towards the past.
fn nanoseconds(v: &Value) -> R<i64> {
    match base_value(v) {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "beyond the year 2262 the last of the times is meant"
        )]
        Value::Float(f) => Ok((f.f() * 1e9).floor() as i64),
        _ => Ok(ops::ssize(v)?.saturating_mul(1_000_000_000)),
    }
}
/// A path in the type of the one that was given: bytes for bytes.
pub fn like(given: &Value, text: &str) -> Value {
    match base_value(given) {
        Value::Bytes(_) => bytes(text.as_bytes().to_vec()),
        _ => str(text),
    }
}
/// `os.walk(top, topdown=True, onerror=None, followlinks=False)`
pub fn walk(top: &Value, topdown: &Value, onerror: &Value, _followlinks: &Value) -> R {
    let top = super::fspath(top)?;
    Ok(walker::make(top, ops::truth(topdown)?, onerror.clone()))
}

/// The directories and files of a directory; the error is for `onerror`.
pub fn scan(path: &Value) -> R<(Vec<Value>, Vec<Value>)> {
    let text = super::path_text(path)?;
    if text.is_empty() {
        return Err(numbered(2, Some(path)));
    }
    let names = files::listdir(Path::new(&text)).map_err(|e| path_error(&e, path))?;
    let (mut dirs, mut nondirs) = (Vec::new(), Vec::new());
    for p in names {
        let name = name_of(&p);
        let full = paths::join(&text, [name.as_str().unwrap_or_default()]);
        if files::is_dir(Path::new(&full)) {
            dirs.push(name);
        } else {
            nondirs.push(name);
        }
    }
    Ok((dirs, nondirs))
}
