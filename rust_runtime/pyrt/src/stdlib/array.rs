//! `array` (`Modules/arraymodule.c`): the type's name is the module's, too.
#[path = "array/array.rs"]
#[allow(clippy::module_inception)]
pub mod array;
mod convert;
mod items;

use crate::object::{R, str};

/// `array.typecodes`
pub fn typecodes() -> R {
    Ok(str("bBuhHiIlLqQfd"))
}
