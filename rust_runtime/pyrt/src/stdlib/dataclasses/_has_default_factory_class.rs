//! What stands in a signature for a default that a factory makes.
use crate::object::{R, Value, str};

/// `<factory>`
pub fn __repr__(_this: &Value) -> R {
    Ok(str("<factory>"))
}
