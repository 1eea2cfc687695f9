//! Callbacks that take too long, in a loop that debugs (`Lib/asyncio/base_events.py: _run_once`).
use super::callback::Cb;
use super::event_loop::{self, data};
use super::handle::shown_handle;
use crate::builtins::float::real_number;
use crate::error::PyErr;
use crate::object::{Global, Inst, Ref, Value};
use crate::ops::repr_or;

/// Whether any loop has debugged; then each callback asks its own.
static WATCHING: Global<bool> = Global::new(false);

/// A loop debugs.
pub(super) fn watch() {
    *WATCHING.get() = true;
}

/// Whether a loop may debug.
#[inline]
pub(super) fn is_watching() -> bool {
    *WATCHING.get()
}

/// What the warning names: the task of a step, or the handle of a call of the program (`_format_handle`).
fn named(cb: &Cb, owner: &Ref<Inst>) -> Option<Value> {
    match cb {
        Cb::Step(task) | Cb::Throw(task, _) | Cb::Wakeup(task, _) => {
            Some(Value::Inst(task.clone()))
        }
        Cb::Call(call) => Some(shown_handle(&call.f, &call.args, owner)),
        Cb::FutureCall(entry, future) => {
            let args = [Value::Inst(future.clone())];
            Some(shown_handle(&entry.0, &args, owner))
        }
        _ => None,
    }
}

/// Runs a callback and warns if it took too long.
///
/// # Errors
/// Those of the callback.
#[cold]
pub(super) fn run(cb: Cb) -> Result<(), PyErr> {
    let Some(owner) = event_loop::running_opt() else {
        return cb.call();
    };
    let d = data(&owner)?;
    if !d.debug.get() {
        return cb.call();
    }
    let named = named(&cb, &owner);
    let start = event_loop::time_of(&owner)?;
    cb.call()?;
    let spent = event_loop::time_of(&owner)? - start;
    if let Some(named) = named
        && spent >= real_number(&d.slow.get())?
    {
        let shown = repr_or(&named);
        super::net::log_warning(
            "asyncio/base_events.py",
            "_run_once",
            1917,
            &format!("Executing {shown} took {spent:.3} seconds"),
        );
    }
    Ok(())
}
