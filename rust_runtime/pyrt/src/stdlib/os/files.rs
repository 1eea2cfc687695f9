//! The functions of `os` on files and directories.
use super::{argument, walker};
use crate::builtins::os_errors::{numbered, os_error};
use crate::error::{PyErr, classes};
use crate::object::{R, Value, boolean, list, str};
use crate::ops;
use crate::stdlib::support::given;
use crate::text::path as paths;
use host::files;
use std::path::Path;

/// The exception of a call with two paths.
fn error_of_two(e: &std::io::Error, src: &Value, dst: &Value) -> PyErr {
    let number = host::errno(e);
    let args = vec![
        Value::Int(number.into()),
        str(&host::strerror(number)),
        src.clone(),
        Value::None,
        dst.clone(),
    ];
    PyErr::new(crate::builtins::os_errors::class_of(number), args)
}

/// `os.listdir(path='.')`
pub fn listdir(path: &Value) -> R {
    let (shown, text) = if given(path) {
        (path.clone(), argument(path, "listdir", "path")?)
    } else {
        (str("."), ".".to_owned())
    };
    let names = files::listdir(Path::new(&text)).map_err(|e| os_error(&e, Some(&shown)))?;
    Ok(list(names.iter().map(|p| name_of(p)).collect()))
}
/// The last part of a path.
fn name_of(p: &Path) -> Value {
    p.file_name()
        .map_or_else(|| str(&p.to_string_lossy()), |n| str(&n.to_string_lossy()))
}
/// `os.mkdir(path)`
pub fn mkdir(path: &Value, _mode: &Value, _dir_fd: &Value) -> R {
    let text = argument(path, "mkdir", "path")?;
    files::mkdir(Path::new(&text)).map_err(|e| os_error(&e, Some(path)))?;
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
    files::remove(Path::new(&text)).map_err(|e| os_error(&e, Some(path)))?;
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
    files::rmdir(Path::new(&text)).map_err(|e| os_error(&e, Some(path)))?;
    Ok(Value::None)
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
/// `os.stat(path)`
pub fn stat(path: &Value, _dir_fd: &Value, _follow: &Value) -> R {
    let text = argument(path, "stat", "path")?;
    let found = files::stat(Path::new(&text)).map_err(|e| os_error(&e, Some(path)))?;
    Ok(super::stat_result::make(&found))
}
/// `os.access(path, mode)`: whether it is there; who may do what, the host does not tell.
pub fn access(path: &Value, _mode: &Value, _dir_fd: &Value, _ids: &Value, _follow: &Value) -> R {
    let text = argument(path, "access", "path")?;
    Ok(boolean(files::exists(Path::new(&text))))
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
    let names = files::listdir(Path::new(&text)).map_err(|e| os_error(&e, Some(path)))?;
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
