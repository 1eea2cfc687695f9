//! Coroutines that JavaScript awaits: tasks of one loop, which runs as long as the module does.
use super::outcome;
use crate::object::{Global, Inst, Kind, R, Ref, Value};
use crate::stdlib::asyncio::base::{self, Done, DoneCb};
use crate::stdlib::asyncio::{event_loop, policy};
use std::rc::Rc;

/// The tasks that JavaScript waits for, by the loader's numbers.
static WAITED: Global<Vec<(u32, Ref<Inst>)>> = Global::new(Vec::new());

/// Whether a value is to be awaited; a generator, which `asyncio` takes for a coroutine, too, is iterated over.
pub(super) fn is_coroutine(v: &Value) -> bool {
    matches!(v, Value::Gen(g) if g.kind == Kind::Coroutine)
}

/// The loop of the module: the current one, or one that becomes it where the program left none (`asyncio.run` in its body).
fn own_loop() -> R<Ref<Inst>> {
    if let Ok(own) = event_loop::get()
        && !event_loop::data(&own)?.is_closed()
    {
        return Ok(own);
    }
    policy::set_event_loop(&policy::new_event_loop()?)?;
    event_loop::get()
}

/// Runs the loop of the module, for ever. Suspended whenever no task is ready.
pub fn drive() {
    loop {
        match own_loop().and_then(|own| event_loop::forever(&own)) {
            Ok(()) => return, // a task stopped it
            Err(e) => {
                crate::traceback::uncaught(&e);
                if own_loop().is_err() || !host::browser::wait(Some(0.0)) {
                    return;
                }
            }
        }
    }
}

/// Makes a coroutine a task; the loader learns of its end under this number.
///
/// # Errors
/// What the program's own event loop policy raises.
pub fn spawn(ticket: u32, coroutine: Value) -> R<()> {
    let own = own_loop()?;
    let made = event_loop::create(&own, coroutine, Value::None, &Value::None)?;
    if let Some((task, _)) = base::fut(&made) {
        WAITED.get().push((ticket, task.clone()));
        base::add_callback(task, DoneCb::Native(Rc::new(Settle(ticket))))?;
    }
    Ok(())
}

/// Cancels the task of a number.
pub fn cancel(ticket: u32) {
    let found = WAITED.get().iter().find(|(t, _)| *t == ticket);
    if let Some((_, task)) = found {
        let task = task.clone();
        if let Err(e) = base::cancel(&task, &Value::None) {
            crate::traceback::uncaught(&e);
        }
        host::browser::wake();
    }
}

/// Tells the loader how a task ended.
struct Settle(u32);
impl Done for Settle {
    fn call(&self, future: &Ref<Inst>) -> R<()> {
        let at = WAITED.get().iter().position(|(t, _)| *t == self.0);
        drop(at.map(|at| WAITED.get().swap_remove(at)));
        let result = base::result(base::of(future)?);
        host::browser::page::settled(self.0, &outcome(result));
        Ok(())
    }
    fn shown(&self) -> &'static str {
        "settle"
    }
}
