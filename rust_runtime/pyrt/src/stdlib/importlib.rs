//! `importlib`: modules by their names, among those that the program was compiled with (`Lib/importlib/__init__.py`, `_bootstrap.py`).
use crate::error::{PyErr, attribute_error, classes, type_error, value_error};
use crate::modules::{compiled, import_module as run, loaded};
use crate::object::{R, Value, str};
use crate::ops;

/// `importlib.import_module(name, package=None)`
pub fn import_module(name: &Value, package: &Value) -> R {
    let Value::Str(text) = ops::base_value(name) else {
        return Err(attribute_error(format!(
            "'{}' object has no attribute 'startswith'",
            ops::type_name(name)
        )));
    };
    let text = text.as_str();
    let rest = text.trim_start_matches('.');
    let level = text.len() - rest.len();
    let full = if level == 0 {
        text.to_owned()
    } else {
        absolute(text, rest, level, package)?
    };
    if full.is_empty() {
        return Err(value_error("Empty module name"));
    }
    find(&full)
}

/// The absolute name that a relative one means (`_sanity_check`, `_resolve_name`).
fn absolute(text: &str, rest: &str, level: usize, package: &Value) -> R<String> {
    if !ops::truth(package)? {
        return Err(type_error(format!(
            "the 'package' argument is required to perform a relative import for {}",
            ops::repr(&str(text))?
        )));
    }
    let Value::Str(package) = ops::base_value(package) else {
        return Err(type_error("__package__ not set to a string"));
    };
    let bits: Vec<&str> = package.as_str().rsplitn(level, '.').collect();
    let base = match bits.last() {
        Some(base) if bits.len() == level => *base,
        _ => {
            return Err(PyErr::msg(
                classes::import_error(),
                "attempted relative import beyond top-level package",
            ));
        }
    };
    Ok(if rest.is_empty() {
        base.to_owned()
    } else {
        format!("{base}.{rest}")
    })
}

/// The module of this name; the packages that it is in are imported first.
fn find(name: &str) -> R {
    let mut found = Value::None;
    for (end, _) in name.match_indices('.').chain([(name.len(), "")]) {
        found = one(&name[..end])?;
    }
    Ok(found)
}

fn one(name: &str) -> R {
    if let Some(module) = compiled(name) {
        return run(module);
    }
    if name == "sys" {
        return Ok(crate::modules::library(&crate::generated::sys::MODULE));
    }
    if let Some(module) = loaded(name) {
        return Ok(module);
    }
    let package = name.rsplit_once('.').map(|(package, _)| package);
    let is_package = |p: &str| compiled(p).is_none_or(|m| m.is_package);
    let why = match package {
        Some(package) if !is_package(package) => format!("; '{package}' is not a package"),
        _ => String::new(),
    };
    let e = PyErr::msg(
        classes::module_not_found_error(),
        format!("No module named {}{why}", ops::repr(&str(name))?),
    );
    e.data().set_field("name", str(name));
    Err(e)
}

/// `importlib.invalidate_caches()`
pub fn invalidate_caches() -> R {
    Ok(Value::None)
}
