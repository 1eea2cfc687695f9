//! `_thread`, as far as it is not `threading` by other names (`Modules/_threadmodule.c`).
use crate::object::{R, Value};
use crate::ops::base_value;
use crate::stdlib::signal;

/// `_thread.interrupt_main(signum=SIGINT)`: nothing happens where no function handles the signal.
pub fn interrupt_main(signum: &Value) -> R {
    if matches!(
        base_value(&signal::getsignal(signum)?),
        Value::Int(_) | Value::None
    ) {
        return Ok(Value::None);
    }
    signal::raise_signal(signum)
}
