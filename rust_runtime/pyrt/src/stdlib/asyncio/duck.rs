//! Futures of the program's own making: classes that have `_asyncio_future_blocking` and the methods of a future (`futures.isfuture`).
use super::base::{self, Fut};
use super::callback::Cb;
use super::introspection::loop_of;
use super::task::{TaskPart, again};
use super::timer;
use crate::error::PyErr;
use crate::object::{Inst, R, Ref, Value, boolean, intern};
use crate::ops::{self, repr_or};

const MARK: &str = "_asyncio_future_blocking";

/// Whether it is a future of either kind, as `asyncio.isfuture` says.
///
/// # Errors
/// What the program's attributes raise.
pub fn is_future(v: &Value) -> R<bool> {
    if base::fut(v).is_some() {
        return Ok(true);
    }
    let Value::Inst(_) = v else { return Ok(false) };
    let class = ops::getattr_name(v, &intern("__class__"))?;
    let known = ops::getattr_opt(&class, &intern(MARK))?.is_some();
    Ok(known && ops::getattr_opt(v, &intern(MARK))?.is_some_and(|mark| !mark.is_none()))
}

/// A coroutine handed such a future out: the task waits for it. False where it is none.
///
/// # Errors
/// What the future's methods raise.
pub fn wait_for(task: &Ref<Inst>, f: &Fut, part: &TaskPart, v: &Value) -> R<bool> {
    let Value::Inst(future) = v else {
        return Ok(false);
    };
    let Some(mark) = ops::getattr_opt(v, &intern(MARK))?.filter(|mark| !mark.is_none()) else {
        return Ok(false);
    };
    let me = || repr_or(&Value::Inst(task.clone()));
    if !loop_of(v)?.is(&Value::Inst(f.event_loop()?)) {
        let text = format!(
            "Task {} got Future {} attached to a different loop",
            me(),
            repr_or(v)
        );
        again(task, f, text)?;
    } else if !super::truth(&mark)? {
        let text = format!(
            "yield was used instead of yield from in task {} with {}",
            me(),
            repr_or(v)
        );
        again(task, f, text)?;
    } else {
        ops::setattr_name(v, &intern(MARK), boolean(false))?;
        let wake = timer::object(Cb::Wakeup(task.clone(), future.clone()));
        super::method(v, "add_done_callback", &mut [wake])?;
        part.wait_for(v, f)?;
    }
    Ok(true)
}

/// What the future ended with, for the task that wakes: an exception, if it raises one.
pub fn outcome(future: &Ref<Inst>) -> Option<PyErr> {
    super::method(&Value::Inst(future.clone()), "result", &mut []).err()
}
