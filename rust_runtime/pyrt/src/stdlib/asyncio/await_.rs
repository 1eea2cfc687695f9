//! Waiting: the one place where coroutines hand a future to their task (`_asynciomodule.c: FutureIter`), and a task's step of
//! whatever it runs.
use super::base;
use crate::call;
use crate::coro_ops::stop_value;
use crate::error::runtime_error;
use crate::object::{Inst, Leaf, Msg, R, Ref, Step, Value};

pub use crate::coro_ops::await_value as await_any;

/// `await future`; no hop where it is done.
///
/// # Errors
/// What the future ended with, or what was thrown into the waiting coroutine.
pub async fn await_future(this: Ref<Inst>) -> R {
    loop {
        {
            let f = base::of(&this)?;
            if f.done() {
                return base::result(f);
            }
            if f.blocking.replace(true) {
                return Err(runtime_error("await wasn't used with future"));
            }
        }
        Leaf::yield_(Value::Inst(this.clone())).await?;
    }
}

/// Resumes whatever can be resumed: the runtime's own machine, or an object with `send` and `throw`.
pub fn step(it: &Value, message: Msg) -> R<Step> {
    if let Value::Gen(g) = it {
        return g.resume(message);
    }
    if let Value::Inst(i) = it
        && let Some(closing) = i.native::<super::agen::Closing>()
    {
        return closing.step(message);
    }
    if let (Value::Iter(i), Msg::Send(_)) = (it, &message) {
        return Ok(i.next()?.map_or(Step::Return(Value::None), Step::Yield));
    }
    let result = match message {
        Msg::Throw(e) => match crate::types::special(it, "throw") {
            Some(_) => call::call_method_name(
                &crate::object::intern("throw"),
                &mut [it.clone(), e.value()],
                &mut [],
            ),
            None => Err(e),
        },
        Msg::Send(v) if !v.is_none() || crate::types::special(it, "send").is_some() => {
            call::call_method_name(
                &crate::object::intern("send"),
                &mut [it.clone(), v],
                &mut [],
            )
        }
        _ => call::call_method_name(
            &crate::object::intern("__next__"),
            &mut [it.clone()],
            &mut [],
        ),
    };
    match result {
        Ok(v) => Ok(Step::Yield(v)),
        Err(e) => stop_value(e).map(Step::Return),
    }
}
