//! `enum.StrEnum`: the repr is a member's, the text the str's.
use super::class_of;
use crate::call::call;
use crate::error::type_error;
use crate::generated::builtins as b;
use crate::object::{Inst, R, Value, Wrapped, intern, string};
use crate::ops;
use crate::stdlib::support::items;

pub use super::r#enum::__repr__;

/// A member: its values are what `str()` takes.
pub fn __new_member__(cls: &Value, values: &Value) -> R {
    let given = items(values);
    let is_str = |v: &Value| ops::base_value(v).as_str().is_some();
    if given.len() > 3 {
        return Err(type_error(format!(
            "too many arguments for str(): {}",
            ops::repr(values)?
        )));
    }
    match given {
        [only] if !is_str(only) => {
            return Err(type_error(format!("{} is not a string", ops::repr(only)?)));
        }
        [_, encoding, ..] if !is_str(encoding) => {
            return Err(type_error(format!(
                "encoding must be a string, not {}",
                ops::repr(encoding)?
            )));
        }
        [_, _, errors] if !is_str(errors) => {
            return Err(type_error(format!(
                "errors must be a string, not {}",
                ops::repr(errors)?
            )));
        }
        _ => {}
    }
    let value = call(&Value::Class(b::str()), &mut given.to_vec())?;
    let made = Inst::with(class_of(cls)?, Wrapped(value.clone()));
    if let Value::Inst(i) = &made {
        drop(i.set(&intern("_value_"), value));
    }
    Ok(made)
}

/// The name in lower case.
pub fn _generate_next_value_(name: &Value, _start: &Value, _count: &Value, _last: &Value) -> R {
    crate::stdlib::support::method(name, "lower", &[])
}

/// The text.
pub fn __str__(this: &Value) -> R {
    match ops::base_value(this) {
        text @ Value::Str(_) => Ok(text.clone()),
        other => Ok(string(ops::to_str(other)?)),
    }
}
