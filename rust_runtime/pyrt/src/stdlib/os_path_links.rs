//! Where a path leads when every symbolic link on it is followed (`Lib/posixpath.py: _joinrealpath`).
use crate::text::path as paths;
use host::files;
use std::collections::HashMap;
use std::io;
use std::path::Path;

/// What went wrong, and at which path.
type Failure = (io::Error, String);

/// The path without links; what is not there stands as it is, unless `strict`.
pub fn resolve(path: &str, strict: bool) -> Result<String, Failure> {
    let mut seen = HashMap::new();
    Ok(follow(String::new(), path, strict, &mut seen)?.0)
}

/// Goes along `rest` from `path`; the flag says whether no loop was met.
fn follow(
    mut path: String,
    rest: &str,
    strict: bool,
    seen: &mut HashMap<String, Option<String>>,
) -> Result<(String, bool), Failure> {
    let mut rest = rest;
    if let Some(relative) = rest.strip_prefix('/') {
        (path, rest) = ("/".to_owned(), relative);
    }
    while !rest.is_empty() {
        let (name, after) = rest.split_once('/').unwrap_or((rest, ""));
        rest = after;
        if name.is_empty() || name == "." {
            continue;
        }
        if name == ".." {
            path = above(&path);
            continue;
        }
        let next = paths::join(&path, [name]);
        let is_link = match files::lstat(Path::new(&next)) {
            Ok(found) => found.is_link(),
            Err(e) if strict => return Err((e, next)),
            Err(_) => false,
        };
        if !is_link {
            path = next;
            continue;
        }
        match seen.get(&next) {
            Some(Some(known)) => {
                path.clone_from(known);
                continue;
            }
            Some(None) if strict => {
                return match files::stat(Path::new(&next)) {
                    Err(e) => Err((e, next)),
                    Ok(_) => Ok((paths::join(&next, [rest]), false)),
                };
            }
            Some(None) => return Ok((paths::join(&next, [rest]), false)),
            None => {}
        }
        seen.insert(next.clone(), None);
        let target = files::read_link(Path::new(&next)).map_err(|e| (e, next.clone()))?;
        let (found, whole) = follow(path, &target.to_string_lossy(), strict, seen)?;
        if !whole {
            return Ok((paths::join(&found, [rest]), false));
        }
        seen.insert(next, Some(found.clone()));
        path = found;
    }
    Ok((path, true))
}

/// The folder above.
fn above(path: &str) -> String {
    if path.is_empty() {
        return "..".to_owned();
    }
    let (head, name) = paths::split(path);
    if name == ".." {
        paths::join(head, ["..", ".."])
    } else {
        head.to_owned()
    }
}
