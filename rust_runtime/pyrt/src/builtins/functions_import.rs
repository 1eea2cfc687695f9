//! `__import__` for the library's own modules: what their callers name by text (`logging.config`, `unittest`) is found among the
//! modules that the program was compiled with.
use crate::error::{self, PyErr, classes, value_error};
use crate::modules::{compiled, import_module, loaded};
use crate::object::{R, Value};
use crate::ops;

/// A module of this dotted name, imported.
fn module(name: &str) -> R {
    if let Some(own) = compiled(name) {
        return import_module(own);
    }
    if name == "sys" {
        return Ok(crate::modules::library(&crate::generated::sys::MODULE));
    }
    if let Some(found) = loaded(name) {
        return Ok(found);
    }
    let parent = name.rsplit_once('.').map(|(parent, _)| parent);
    match parent.and_then(compiled) {
        Some(package) => {
            let why = if package.is_package {
                String::new()
            } else {
                format!("; '{}' is not a package", package.info.name)
            };
            Err(PyErr::msg(
                classes::module_not_found_error(),
                format!("No module named '{name}'{why}"),
            ))
        }
        None => Err(error::not_implemented_error(format!(
            "the module '{name}' is named by a text and is no part of the compiled program: import it somewhere"
        ))),
    }
}

/// `__import__(name, globals=None, locals=None, fromlist=(), level=0)` (`Lib/importlib/_bootstrap.py`)
pub fn __import__(
    name: &Value,
    _globals: &Value,
    _locals: &Value,
    fromlist: &Value,
    level: &Value,
) -> R {
    let name = match name {
        Value::Str(s) => s.as_str().to_owned(),
        other => {
            return Err(error::type_error(format!(
                "module name must be str, not {}",
                ops::type_name(other)
            )));
        }
    };
    if name.is_empty() {
        return Err(value_error("Empty module name"));
    }
    if !ops::truth(&ops::eq(level, &Value::Int(0))?)? {
        return Err(error::not_implemented_error(
            "a relative import by a text is not supported",
        ));
    }
    let mut found = Value::None;
    for (at, _) in name.match_indices('.').chain([(name.len(), "")]) {
        let made = module(&name[..at])?;
        if found.is_none() || ops::truth(fromlist)? {
            found = made;
        }
    }
    Ok(found)
}
