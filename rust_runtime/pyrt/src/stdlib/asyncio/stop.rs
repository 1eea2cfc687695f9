//! What ends `run_until_complete` (`base_events.py: _run_until_complete_cb`).
use super::base::{self, Done};
use super::callback::is_interrupt;
use super::event_loop::{data, dispatch};
use crate::object::{Inst, R, Ref, Value};

/// Stops the loop when its future is done.
pub(super) struct StopWhenDone;
impl Done for StopWhenDone {
    fn call(&self, future: &Ref<Inst>) -> R<()> {
        let f = base::of(future)?;
        if base::error_of(f).is_some_and(|e| is_interrupt(&e)) {
            return Ok(());
        }
        let event_loop = f.event_loop()?;
        dispatch(&event_loop, "stop", &mut [], || {
            data(&event_loop)?.core.stop();
            Ok(Value::None)
        })?;
        Ok(())
    }
    fn shown(&self) -> &'static str {
        "_run_until_complete_cb"
    }
}
