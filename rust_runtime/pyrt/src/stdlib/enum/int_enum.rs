//! `enum.IntEnum`: the repr is a member's, the text the int's.
use crate::object::{R, Value, string};
use crate::ops;

pub use super::r#enum::__repr__;

/// The int's digits.
pub fn __str__(this: &Value) -> R {
    Ok(string(ops::repr(ops::base_value(this))?))
}
