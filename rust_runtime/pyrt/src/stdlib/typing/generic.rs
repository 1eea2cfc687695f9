//! `typing.Generic`.
use crate::error::type_error;
use crate::object::{R, Value};

/// `C[T]`
pub fn __class_getitem__(cls: &Value, params: &Value) -> R {
    if matches!(params, Value::Tuple(t) if t.items().is_empty()) {
        let name = crate::ops::to_str(&crate::stdlib::support::get(cls, "__qualname__")?)?;
        return Err(type_error(format!(
            "Parameter list to {name}[...] cannot be empty"
        )));
    }
    super::_form::of_class(cls, params)
}
