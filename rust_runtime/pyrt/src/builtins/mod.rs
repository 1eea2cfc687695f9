//! The types and functions of `builtins`; the paths follow `portalis/primitives/builtins`.
pub mod property;

use crate::error::attribute_error;
use crate::object::{NativeDef, R, Value};

/// `obj.name = x` (or `del obj.name`, without a value) where the runtime's type has an attribute of that name.
pub fn set_attribute(def: &'static NativeDef, _this: &Value, _x: Option<Value>) -> R<()> {
    let owner = def.qualname.split('.').next().unwrap_or_default();
    Err(attribute_error(format!("attribute '{}' of '{owner}' objects is not writable", def.name)))
}
