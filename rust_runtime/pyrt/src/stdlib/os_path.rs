//! `os.path` (`Lib/posixpath.py`).
use super::os::{argument, fspath, like, path_text};
use crate::builtins::os_errors::os_error;
use crate::error::type_error;
use crate::object::{R, Value, boolean, float, string, tuple};
use crate::ops::{self, base_value, text_error, type_name};
use crate::stdlib::os::path_error;
use crate::text::path as paths;
use host::files;
use std::path::Path;

#[path = "os_path_links.rs"]
mod links;

pub use super::os::{altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep};

/// `os.path.supports_unicode_filenames`
pub fn supports_unicode_filenames() -> R {
    Ok(boolean(false))
}

macro_rules! texts {
    ($($name:ident |$p:ident| $value:expr;)*) => { $(
        #[doc = concat!("`os.path.", stringify!($name), "(path)`")]
        pub fn $name(path: &Value) -> R {
            let given = &fspath(path)?;
            let $p = &path_text(given)?;
            $value(given)
        }
    )* };
}
fn one(text: &str) -> impl Fn(&Value) -> R {
    move |given| Ok(like(given, text))
}
fn pair((a, b): (&str, &str)) -> impl Fn(&Value) -> R {
    move |given| Ok(tuple(vec![like(given, a), like(given, b)]))
}
texts! {
    isabs |p| |_: &Value| Ok(boolean(paths::isabs(p)));
    basename |p| one(paths::basename(p));
    dirname |p| one(paths::dirname(p));
    splitext |p| pair(paths::splitext(p));
    split |p| pair(paths::split(p));
    splitdrive |p| pair(("", p));
    normpath |p| one(&paths::normpath(p));
    normcase |p| one(p);
}

fn cwd() -> R<String> {
    let path = host::getcwd().map_err(|e| os_error(&e, None))?;
    Ok(path.to_string_lossy().into_owned())
}
/// The path from the root; only a relative one asks for the current directory, which may be gone.
fn absolute(text: &str) -> R<String> {
    let cwd = if paths::isabs(text) {
        String::new()
    } else {
        cwd()?
    };
    Ok(paths::abspath(text, &cwd))
}
/// `os.path.abspath(path)`
pub fn abspath(path: &Value) -> R {
    let given = fspath(path)?;
    Ok(like(&given, &absolute(&path_text(&given)?)?))
}
/// `os.path.realpath(filename, strict=False)`
pub fn realpath(filename: &Value, strict: &Value) -> R {
    let given = fspath(filename)?;
    let text = path_text(&given)?;
    let found = links::resolve(&text, ops::truth(strict)?)
        .map_err(|(e, path)| os_error(&e, Some(&like(&given, &path))))?;
    Ok(like(&given, &absolute(&found)?))
}
/// `os.path.samefile(f1, f2)`
pub fn samefile(f1: &Value, f2: &Value) -> R {
    let (a, b) = (stat_of(f1)?, stat_of(f2)?);
    Ok(boolean(a.ino == b.ino && a.dev == b.dev))
}
/// `os.path.samestat(s1, s2)`
pub fn samestat(s1: &Value, s2: &Value) -> R {
    let same = |name: &'static str| -> R<bool> {
        let name = crate::object::intern(name);
        ops::is_eq(
            &ops::getattr_name(s1, &name)?,
            &ops::getattr_name(s2, &name)?,
        )
    };
    Ok(boolean(same("st_ino")? && same("st_dev")?))
}
/// `os.path.ismount(path)`
pub fn ismount(path: &Value) -> R {
    let text = path_text(path)?;
    let of = |p: &str| files::lstat(Path::new(p)).ok();
    let Some(here) = of(&text).filter(|s| !s.is_link()) else {
        return Ok(boolean(false));
    };
    let above = of(&paths::join(&text, [".."]));
    Ok(boolean(
        above.is_some_and(|s| s.dev != here.dev || s.ino == here.ino),
    ))
}

/// A question that a path that cannot be is answered with no.
fn ask(path: &Value, question: fn(&Path) -> bool) -> R {
    if let Value::Int(_) | Value::Bool(_) = path {
        return Ok(boolean(false));
    }
    let text = path_text_of(path)?;
    Ok(boolean(question(Path::new(&text))))
}
fn path_text_of(path: &Value) -> R<String> {
    if matches!(base_value(path), Value::Str(_) | Value::Bytes(_)) {
        return path_text(path);
    }
    argument(path, "stat", "path").map_err(|e| match crate::types::special(path, "__fspath__") {
        Some(_) => e,
        None => type_error(format!(
            "stat: path should be string, bytes, os.PathLike or integer, not {}",
            type_name(path)
        )),
    })
}
/// `os.path.exists(path)`
pub fn exists(path: &Value) -> R {
    ask(path, files::exists)
}
/// `os.path.lexists(path)`
pub fn lexists(path: &Value) -> R {
    ask(path, |p| files::lstat(p).is_ok())
}
/// `os.path.isfile(path)`
pub fn isfile(path: &Value) -> R {
    ask(path, files::is_file)
}
/// `os.path.isdir(path)`
pub fn isdir(path: &Value) -> R {
    ask(path, files::is_dir)
}
/// `os.path.islink(path)`
pub fn islink(path: &Value) -> R {
    ask(path, |p| files::lstat(p).is_ok_and(|s| s.is_link()))
}
fn stat_of(path: &Value) -> R<files::Stat> {
    files::stat(Path::new(&path_text_of(path)?)).map_err(|e| path_error(&e, path))
}
/// `os.path.getsize(path)`
pub fn getsize(path: &Value) -> R {
    Ok(Value::Int(
        i64::try_from(stat_of(path)?.size).unwrap_or(i64::MAX),
    ))
}
/// `os.path.getmtime(path)`
pub fn getmtime(path: &Value) -> R {
    Ok(float(host::seconds(stat_of(path)?.mtime_ns)))
}
/// `os.path.getatime(path)`
pub fn getatime(path: &Value) -> R {
    Ok(float(host::seconds(stat_of(path)?.atime_ns)))
}
/// `os.path.getctime(path)`
pub fn getctime(path: &Value) -> R {
    Ok(float(host::seconds(stat_of(path)?.ctime_ns)))
}

fn variable(name: &str) -> Option<String> {
    let environ = super::os::environ().ok()?;
    let found = super::os::_environ::get(&environ, &crate::object::str(name), &Value::None).ok()?;
    found.as_str().map(str::to_owned)
}
/// `os.path.expanduser(path)`
pub fn expanduser(path: &Value) -> R {
    let given = fspath(path)?;
    let found = paths::expanduser(&path_text(&given)?, |user| {
        if user.is_empty() {
            variable("HOME")
        } else {
            None
        }
    });
    Ok(like(&given, &found))
}
/// `os.path.expandvars(path)`
pub fn expandvars(path: &Value) -> R {
    let given = fspath(path)?;
    let text = path_text(&given)?;
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(i) = rest.find('$') {
        out.push_str(&rest[..i]);
        rest = &rest[i + 1..];
        let (name, whole, after) = match rest.strip_prefix('{').and_then(|r| r.split_once('}')) {
            Some((name, after)) => (name, name.len() + 2, after),
            None => {
                let n = rest
                    .find(|c: char| !(c.is_alphanumeric() || c == '_'))
                    .unwrap_or(rest.len());
                (&rest[..n], n, &rest[n..])
            }
        };
        match variable(name).filter(|_| !name.is_empty()) {
            Some(value) => out.push_str(&value),
            None => {
                out.push('$');
                out.push_str(&rest[..whole]);
            }
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(like(&given, &out))
}

/// `os.path.join(a, *p)`
pub fn join(a: &Value, p: &Value) -> R {
    let given = fspath(a)?;
    let first = path_text(&given)?;
    let in_bytes = matches!(base_value(&given), Value::Bytes(_));
    let mut others = Vec::new();
    for part in super::support::items(p) {
        match base_value(part) {
            Value::Str(_) if !in_bytes => others.push(path_text(part)?),
            Value::Bytes(_) if in_bytes => others.push(path_text(part)?),
            Value::Str(_) | Value::Bytes(_) => {
                return Err(type_error("Can't mix strings and bytes in path components"));
            }
            _ if crate::types::special(part, "__fspath__").is_some() => {
                others.push(path_text(part)?);
            }
            _ => {
                return Err(type_error(format!(
                    "join() argument must be str, bytes, or os.PathLike object, not '{}'",
                    type_name(part)
                )));
            }
        }
    }
    Ok(like(
        &given,
        &paths::join(&first, others.iter().map(String::as_str)),
    ))
}
/// `os.path.relpath(path, start=None)`
pub fn relpath(path: &Value, start: &Value) -> R {
    let given = fspath(path)?;
    let path = path_text(&given)?;
    let start = if start.is_none() {
        None
    } else {
        Some(path_text(start)?)
    };
    paths::relpath(&path, start.as_deref(), &cwd()?)
        .map(|found| like(&given, &found))
        .map_err(text_error)
}
fn all_texts(paths: &Value) -> R<Vec<String>> {
    let mut out = Vec::new();
    for p in ops::collect(paths)? {
        out.push(path_text(&p)?);
    }
    Ok(out)
}
/// `os.path.commonprefix(m)`
pub fn commonprefix(m: &Value) -> R {
    let all = all_texts(m)?;
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    Ok(crate::object::str(paths::commonprefix(&all)))
}
/// `os.path.commonpath(paths)`
pub fn commonpath(given: &Value) -> R {
    let all = all_texts(given)?;
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    paths::commonpath(&all).map(string).map_err(text_error)
}
