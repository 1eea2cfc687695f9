//! `importlib.resources`, where no package has any.
use crate::error::{PyErr, classes};
use crate::object::{R, Value};

/// `resources.files(package)`: compiled programs carry no packages with data.
pub fn files(package: &Value) -> R {
    let name = crate::ops::to_str(package)?;
    let top = name.split('.').next().unwrap_or_default();
    Err(PyErr::msg(
        classes::module_not_found_error(),
        format!("No module named '{top}'"),
    ))
}
