//! `loop.add_signal_handler` and `loop.remove_signal_handler` (`Lib/asyncio/unix_events.py`).
use super::super::callback::Cb;
use super::super::event_loop::{LoopData, data};
use super::super::task;
use super::endpoints::owner_of;
use super::methods::watch;
use super::watch::later;
use crate::error::{classes, runtime_error, type_error, value_error};
use crate::object::{R, Value, boolean};
use crate::ops::{base_value, repr_or};
use crate::stdlib::signal::{self, Handler};
use std::rc::Rc;

/// `_check_signal`
fn checked(sig: &Value) -> R<i32> {
    let Value::Int(n) = base_value(sig) else {
        return Err(type_error(format!(
            "sig must be an int, not {}",
            repr_or(sig)
        )));
    };
    match i32::try_from(*n) {
        Ok(n @ (1..=31 | 34..=64)) => Ok(n),
        _ => Err(value_error(format!(
            "invalid signal number {}",
            crate::ops::to_str(sig)?
        ))),
    }
}

/// `loop.add_signal_handler(sig, callback, *args)`
pub fn add_signal_handler(v: &Value, sig: &Value, f: &Value, args: &Value) -> R {
    if task::is_coroutine(f) || super::super::is_own_coroutine_function(f)? {
        return Err(type_error(
            "coroutines cannot be used with add_signal_handler()",
        ));
    }
    let (owner, number) = (owner_of(v)?, checked(sig)?);
    let d = data(&owner)?;
    d.check_closed()?;
    let watch = watch(v, f, args)?;
    let (called, there) = (watch.clone(), owner.clone());
    // The next look at the descriptors finds the byte in the loop's own pipe; the handler comes behind what is ready then.
    let come = Rc::new(move || {
        let (called, owner) = (called.clone(), there.clone());
        let come = move || data(&owner)?.push(Cb::Ready(called));
        let read = later(&there, "BaseSelectorEventLoop._read_from_self", come);
        data(&there)?.arrived.borrow_mut().push(read);
        Ok(())
    });
    signal::watch(number, Handler::Native(come)).map_err(|e| {
        if e.is(&classes::os_error()) {
            runtime_error(format!("sig {number} cannot be caught"))
        } else {
            e
        }
    })?;
    let old = d.signals.borrow_mut().insert(number, watch);
    if let Some(old) = old {
        old.cancel();
    }
    Ok(Value::None)
}

/// `loop.remove_signal_handler(sig)`
pub fn remove_signal_handler(v: &Value, sig: &Value) -> R {
    let (owner, number) = (owner_of(v)?, checked(sig)?);
    let old = data(&owner)?.signals.borrow_mut().remove(number);
    if old.is_some() {
        signal::unwatch(number)?;
    }
    Ok(boolean(old.is_some()))
}

/// What a loop that is closed does: its signals do again what they do by default.
///
/// # Errors
/// OSError
pub fn forget(d: &LoopData) -> R<()> {
    drop(d.arrived.take());
    for (number, _) in d.signals.take().into_rows() {
        signal::unwatch(number)?;
    }
    Ok(())
}
