//! `asyncio.Timeout` (`Lib/asyncio/timeouts.py`).
use super::base::is_cancelled;
use super::callback::{Cb, is_interrupt};
use super::event_loop;
use super::timer::{self, Timer};
use super::{base, report, task, wait};
use crate::error::{PyErr, runtime_error};
use crate::generated::asyncio as types;
use crate::object::{
    Cell as Slot, Head, Inst, NativeData, R, Ref, Value, boolean, coro_new, float, native, str,
};
use std::cell::Cell;
use std::ptr::NonNull;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Created,
    Active,
    Expiring,
    Expired,
    Finished,
}
impl State {
    fn text(self) -> &'static str {
        match self {
            State::Created => "created",
            State::Active => "active",
            State::Expiring => "expiring",
            State::Expired => "expired",
            State::Finished => "finished",
        }
    }
}

/// The data of a `Timeout`.
pub struct TimeoutData {
    state: Cell<State>,
    when: Slot,
    task: Slot,
    cancelling: Cell<i64>,
    handle: Cell<Option<Timer>>,
}
impl NativeData for TimeoutData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.task.get_ref(|v| v.traverse(visit));
    }
}
impl TimeoutData {
    fn cancel_handle(&self) -> R<()> {
        self.handle.take().map_or(Ok(()), |timer| timer.cancel())
    }
}

fn of(v: &Value) -> R<&TimeoutData> {
    native::<TimeoutData>(v, "Timeout")
}

/// A new `Timeout`; `when` is a time of the loop or None.
pub fn make(when: Value) -> Value {
    Inst::with(
        &types::timeout(),
        TimeoutData {
            state: Cell::new(State::Created),
            when: Slot::field(when),
            task: Slot::field(Value::Unbound),
            cancelling: Cell::new(0),
            handle: Cell::new(None),
        },
    )
}

/// `Timeout(when)`
pub fn __new__(_class: &Value, when: &Value) -> R {
    Ok(make(when.clone()))
}

/// `asyncio.timeout(delay)`
pub fn timeout(delay: &Value) -> R {
    let event_loop = event_loop::running()?;
    if delay.is_none() {
        return Ok(make(Value::None));
    }
    let now = event_loop::time_of(&event_loop)?;
    Ok(make(float(now + super::seconds(delay)?)))
}

/// `asyncio.timeout_at(when)`
pub fn timeout_at(when: &Value) -> R {
    Ok(make(when.clone()))
}

/// `timeout.when()`
pub fn when(v: &Value) -> R {
    Ok(of(v)?.when.get())
}

/// `timeout.expired()`
pub fn expired(v: &Value) -> R {
    Ok(boolean(matches!(
        of(v)?.state.get(),
        State::Expiring | State::Expired
    )))
}

/// `timeout.reschedule(when)`
pub fn reschedule(v: &Value, when: &Value) -> R {
    let d = of(v)?;
    if d.state.get() != State::Active {
        let text = match d.state.get() {
            State::Created => "Timeout has not been entered".to_owned(),
            other => format!("Cannot change state of {} Timeout", other.text()),
        };
        return Err(runtime_error(text));
    }
    d.when.set(when.clone());
    d.cancel_handle()?;
    if when.is_none() {
        return Ok(Value::None);
    }
    let at = super::seconds(when)?;
    let event_loop = event_loop::running()?;
    let Value::Inst(me) = v else {
        return Ok(Value::None);
    };
    let cb = Cb::Timeout(me.clone());
    let handle = if at <= event_loop::time_of(&event_loop)? {
        timer::soon(&event_loop, cb)?
    } else {
        timer::at(&event_loop, at, cb)?
    };
    d.handle.set(Some(handle));
    Ok(Value::None)
}

/// The deadline: the body is cancelled.
pub fn expire(this: &Ref<Inst>) -> Result<(), PyErr> {
    let v = Value::Inst(this.clone());
    let Ok(d) = of(&v) else { return Ok(()) };
    let Value::Inst(task) = d.task.get() else {
        return Ok(());
    };
    let cancelled = base::cancel(&task, &Value::None);
    d.state.set(State::Expiring);
    drop(d.handle.take());
    match cancelled {
        Ok(_) => Ok(()),
        Err(e) if is_interrupt(&e) => Err(e),
        Err(e) => {
            let owner = base::of(&task)?.event_loop()?;
            report::callback_failed(&owner, "Timeout._on_timeout()", &e, Value::None)
        }
    }
}

/// Entering, without a coroutine around it.
///
/// # Errors
/// RuntimeError where it was entered already, or outside of a task.
pub fn enter(v: &Value) -> R<()> {
    let d = of(v)?;
    if d.state.get() != State::Created {
        return Err(runtime_error("Timeout has already been entered"));
    }
    let Some(current) = task::current() else {
        return Err(runtime_error("Timeout should be used inside a task"));
    };
    d.state.set(State::Active);
    d.cancelling.set(
        base::of(&current)?
            .task()
            .map_or(0, task::TaskPart::cancelling),
    );
    d.task.set(Value::Inst(current));
    let when = d.when.get();
    reschedule(v, &when)?;
    Ok(())
}

/// Leaving, without a coroutine around it.
///
/// # Errors
/// TimeoutError where the deadline has cancelled the body.
pub fn exit(v: &Value, err: Option<&PyErr>) -> R<()> {
    let d = of(v)?;
    d.cancel_handle()?;
    match d.state.get() {
        State::Expiring => {
            d.state.set(State::Expired);
            let Value::Inst(task) = d.task.get() else {
                return Ok(());
            };
            let left = base::of(&task)?.task().map_or(0, task::TaskPart::uncancel);
            match err {
                Some(e) if left <= d.cancelling.get() && is_cancelled(e) => {
                    Err(wait::timeout_from(e))
                }
                _ => Ok(()),
            }
        }
        State::Active => {
            d.state.set(State::Finished);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// `timeout.__aenter__()`
pub fn __aenter__(v: &Value) -> R {
    let v = v.clone();
    Ok(coro_new(&super::TIMEOUT_ENTER, async move {
        enter(&v)?;
        Ok(v)
    }))
}

/// `timeout.__aexit__(exc_type, exc_val, exc_tb)`
pub fn __aexit__(v: &Value, _class: &Value, exc: &Value, _tb: &Value) -> R {
    let (v, err) = (v.clone(), super::error_arg(exc));
    Ok(coro_new(&super::TIMEOUT_EXIT, async move {
        exit(&v, err.as_ref())?;
        Ok(Value::None)
    }))
}

/// `repr(timeout)`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    let state = d.state.get();
    let when = match d.when.get() {
        _ if state != State::Active => String::new(),
        Value::None => " when=None".to_owned(),
        when => {
            let rounded = (super::seconds(&when)? * 1000.0).round_ties_even() / 1000.0;
            format!(" when={}", crate::ops::repr_or(&float(rounded)))
        }
    };
    Ok(str(&format!("<Timeout [{}]{when}>", state.text())))
}
