//! The pure functions of `posixpath`, after Lib/posixpath.py; the working and home directories are given by the caller.

use super::TextError;

/// `posixpath.isabs`
pub fn isabs(path: &str) -> bool {
    path.starts_with('/')
}

/// `posixpath.join`
pub fn join<'a>(first: &str, others: impl IntoIterator<Item = &'a str>) -> String {
    let mut path = first.to_owned();
    for part in others {
        if isabs(part) {
            path.clear();
        } else if !path.is_empty() && !path.ends_with('/') {
            path.push('/');
        }
        path.push_str(part);
    }
    path
}

/// `posixpath.split`
pub fn split(path: &str) -> (&str, &str) {
    let (head, tail) = path.split_at(path.rfind('/').map_or(0, |at| at + 1));
    let trimmed = head.trim_end_matches('/');
    (if trimmed.is_empty() { head } else { trimmed }, tail)
}

/// `posixpath.basename`
pub fn basename(path: &str) -> &str {
    split(path).1
}

/// `posixpath.dirname`
pub fn dirname(path: &str) -> &str {
    split(path).0
}

/// `posixpath.splitext`
pub fn splitext(path: &str) -> (&str, &str) {
    let name = path.rfind('/').map_or(0, |at| at + 1);
    match path[name..].rfind('.') {
        Some(dot) if path[name..name + dot].bytes().any(|byte| byte != b'.') => {
            path.split_at(name + dot)
        }
        _ => (path, ""),
    }
}

/// `posixpath.normpath`
pub fn normpath(path: &str) -> String {
    let root = match path.bytes().take_while(|&byte| byte == b'/').count() {
        0 => "",
        2 => "//",
        _ => "/",
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|&last| last != "..") => {
                parts.pop();
            }
            ".." if !root.is_empty() => {}
            _ => parts.push(part),
        }
    }
    let normal = root.to_owned() + &parts.join("/");
    if normal.is_empty() {
        ".".to_owned()
    } else {
        normal
    }
}

/// `posixpath.abspath` in a working directory.
pub fn abspath(path: &str, cwd: &str) -> String {
    if isabs(path) {
        normpath(path)
    } else {
        normpath(&join(cwd, [path]))
    }
}

/// `posixpath.relpath` in a working directory.
///
/// # Errors
/// `ValueError` for an empty path.
pub fn relpath(path: &str, start: Option<&str>, cwd: &str) -> Result<String, TextError> {
    if path.is_empty() {
        return Err(TextError::value("no path specified"));
    }
    let start = abspath(start.unwrap_or("."), cwd);
    let path = abspath(path, cwd);
    let parts = |path: &'_ str| -> Vec<String> {
        path.split('/')
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (start, path) = (parts(&start), parts(&path));
    let shared = start.iter().zip(&path).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..", start.len() - shared);
    let steps: Vec<&str> = up
        .chain(path[shared..].iter().map(String::as_str))
        .collect();
    Ok(if steps.is_empty() {
        ".".to_owned()
    } else {
        steps.join("/")
    })
}

/// `posixpath.commonprefix`, character by character.
pub fn commonprefix<'a>(paths: &[&'a str]) -> &'a str {
    let (Some(&low), Some(&high)) = (paths.iter().min(), paths.iter().max()) else {
        return "";
    };
    let differs = low
        .char_indices()
        .zip(high.chars())
        .find(|((_, a), b)| a != b);
    differs.map_or(low, |((at, _), _)| &low[..at])
}

/// `posixpath.commonpath`
///
/// # Errors
/// `ValueError` for no paths, and for absolute and relative ones together.
pub fn commonpath(paths: &[&str]) -> Result<String, TextError> {
    let Some(&first) = paths.first() else {
        return Err(TextError::value("commonpath() arg is an empty sequence"));
    };
    let absolute = isabs(first);
    if paths.iter().any(|path| isabs(path) != absolute) {
        return Err(TextError::value("Can't mix absolute and relative paths"));
    }
    let parts = |path: &&'_ str| -> Vec<String> {
        path.split('/')
            .filter(|part| !matches!(*part, "" | "."))
            .map(str::to_owned)
            .collect()
    };
    let split: Vec<Vec<String>> = paths.iter().map(parts).collect();
    let (Some(low), Some(high)) = (split.iter().min(), split.iter().max()) else {
        return Ok(String::new());
    };
    let shared = low.iter().zip(high).take_while(|(a, b)| a == b).count();
    Ok((if absolute { "/" } else { "" }).to_owned() + &low[..shared].join("/"))
}

/// `posixpath.expanduser`; `home_of("")` is the own home directory, `home_of(name)` that of a user.
pub fn expanduser(path: &str, home_of: impl FnOnce(&str) -> Option<String>) -> String {
    let Some(rest) = path.strip_prefix('~') else {
        return path.to_owned();
    };
    let end = rest.find('/').unwrap_or(rest.len());
    let Some(home) = home_of(&rest[..end]) else {
        return path.to_owned();
    };
    let expanded = home.trim_end_matches('/').to_owned() + &rest[end..];
    if expanded.is_empty() {
        "/".to_owned()
    } else {
        expanded
    }
}
