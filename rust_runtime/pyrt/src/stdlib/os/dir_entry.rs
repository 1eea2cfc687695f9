//! `os.scandir` and its entries (`Modules/posixmodule.c`).
use super::argument;
use super::files::like;
use crate::builtins::os_errors::os_error;
use crate::object::{Inst, NativeData, R, Value, boolean, int_usize, native, str, string};
use crate::ops;
use crate::stdlib::os::path_error;
use crate::stdlib::support::given;
use host::files::{self, Stat};
use std::path::{Path, PathBuf};

/// An entry: its name, and the path that leads to it, both in the type that the directory was given in.
struct Entry {
    name: Value,
    path: Value,
    place: PathBuf,
}
impl NativeData for Entry {}

/// `os.scandir(path='.')`
pub fn scandir(path: &Value) -> R {
    let (shown, text) = if given(path) {
        (path.clone(), argument(path, "scandir", "path")?)
    } else {
        (str("."), ".".to_owned())
    };
    let names = files::listdir(Path::new(&text)).map_err(|e| path_error(&e, &shown))?;
    let entries = names
        .iter()
        .map(|name| {
            let name = name.to_string_lossy();
            let place = crate::text::path::join(&text, [&*name]);
            Inst::with(
                &crate::generated::os::dir_entry(),
                Entry {
                    name: like(path, &name),
                    path: like(path, &place),
                    place: PathBuf::from(place),
                },
            )
        })
        .collect();
    super::scandir_iterator::make(entries)
}
fn entry(this: &Value) -> R<&Entry> {
    native(this, "DirEntry")
}
/// `entry.name`
pub fn name(this: &Value) -> R {
    Ok(entry(this)?.name.clone())
}
/// `entry.path`
pub fn path(this: &Value) -> R {
    Ok(entry(this)?.path.clone())
}
/// What a question about the entry finds; nothing where the entry is gone, or leads nowhere.
fn look(this: &Value, follow: &Value) -> R<Option<Stat>> {
    let e = entry(this)?;
    let look = if ops::truth(follow)? {
        files::stat
    } else {
        files::lstat
    };
    match look(&e.place) {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(os_error(&error, Some(&e.path))),
    }
}
/// `entry.is_dir(follow_symlinks=True)`
pub fn is_dir(this: &Value, follow: &Value) -> R {
    Ok(boolean(look(this, follow)?.is_some_and(|s| s.is_dir())))
}
/// `entry.is_file(follow_symlinks=True)`
pub fn is_file(this: &Value, follow: &Value) -> R {
    Ok(boolean(look(this, follow)?.is_some_and(|s| s.is_file())))
}
/// `entry.is_symlink()`
pub fn is_symlink(this: &Value) -> R {
    Ok(boolean(
        look(this, &boolean(false))?.is_some_and(|s| s.is_link()),
    ))
}
/// `entry.stat(follow_symlinks=True)`
pub fn stat(this: &Value, follow: &Value) -> R {
    super::stat(&entry(this)?.path, &Value::None, follow)
}
/// `entry.inode()`
pub fn inode(this: &Value) -> R {
    let e = entry(this)?;
    let found = files::lstat(&e.place).map_err(|error| os_error(&error, Some(&e.path)))?;
    Ok(int_usize(usize::try_from(found.ino).unwrap_or(usize::MAX)))
}
/// `os.fspath(entry)`
pub fn __fspath__(this: &Value) -> R {
    path(this)
}
/// `<DirEntry 'name'>`
pub fn __repr__(this: &Value) -> R {
    Ok(string(format!(
        "<DirEntry {}>",
        ops::repr(&entry(this)?.name)?
    )))
}
