//! `typing.Any`, a class that others may derive from.
use crate::error::type_error;
use crate::generated::typing as table;
use crate::object::{R, Value};

/// `Any(…)`: classes derived from it have instances, it has none.
pub fn __new__(cls: &Value, args: &Value, kwargs: &Value) -> R {
    match cls {
        Value::Class(c) if c.is(&table::any()) => Err(type_error("Any cannot be instantiated")),
        Value::Class(c) => crate::construct::object_new(c, false),
        _ => crate::builtins::object::__new__(cls, args, kwargs),
    }
}

/// The metaclass of `Any`.
pub mod _any_meta {
    use crate::error::type_error;
    use crate::generated::typing as table;
    use crate::object::{R, Value, boolean, str};
    use crate::types::type_of;

    fn is_any(cls: &Value) -> bool {
        matches!(cls, Value::Class(c) if c.is(&table::any()))
    }
    /// `isinstance(obj, cls)`
    pub fn __instancecheck__(cls: &Value, obj: &Value) -> R {
        if is_any(cls) {
            return Err(type_error("typing.Any cannot be used with isinstance()"));
        }
        Ok(boolean(
            matches!(cls, Value::Class(c) if type_of(obj).is_subclass(c)),
        ))
    }
    /// `typing.Any`
    pub fn __repr__(cls: &Value) -> R {
        if is_any(cls) {
            return Ok(str("typing.Any"));
        }
        crate::builtins::r#type::__repr__(cls)
    }
}
