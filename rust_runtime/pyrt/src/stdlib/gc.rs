//! `gc` (`Modules/gcmodule.c`) on the runtime's collector of cycles.
use crate::error::value_error;
use crate::object::{R, Value, boolean, gc, int_usize};
use crate::ops;

/// `gc.collect(generation=2)`
pub fn collect(generation: &Value) -> R {
    if !(0..=2).contains(&ops::ssize(generation)?) {
        return Err(value_error("invalid generation"));
    }
    Ok(int_usize(gc::collect()))
}
/// `gc.enable()`
pub fn enable() -> R {
    gc::enable(true);
    Ok(Value::None)
}
/// `gc.disable()`
pub fn disable() -> R {
    gc::enable(false);
    Ok(Value::None)
}
/// `gc.isenabled()`
pub fn isenabled() -> R {
    Ok(boolean(gc::is_enabled()))
}
