//! `concurrent.futures.Future` (`Lib/concurrent/futures/_base.py`).
use super::waiting::Waiting;
use super::{cancelled_error, timeout_error};
use crate::call::call;
use crate::error::{self, PyErr};
use crate::generated::concurrent_futures as types;
use crate::green::{self, WaitList};
use crate::object::{Cell as Slot, Head, Inst, NativeData, R, Ref, Value, boolean, native, string};
use crate::ops;
use crate::stdlib::loggers;
use crate::stdlib::support::instance;
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;
use std::rc::Rc;

/// `Future._state`
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Not begun.
    Pending,
    /// A worker has it.
    Running,
    /// Cancelled, and no worker knows yet.
    Cancelled,
    /// Cancelled.
    CancelledAndNotified,
    /// Done.
    Finished,
}

impl State {
    fn name(self) -> &'static str {
        match self {
            State::Pending => "PENDING",
            State::Running => "RUNNING",
            State::Cancelled => "CANCELLED",
            State::CancelledAndNotified => "CANCELLED_AND_NOTIFIED",
            State::Finished => "FINISHED",
        }
    }
    /// Whether those who wait for several futures count it as done.
    pub fn is_over(self) -> bool {
        matches!(self, State::CancelledAndNotified | State::Finished)
    }
}

/// A done callback of the runtime's own.
pub type OwnCallback = Rc<dyn Fn(&Value) -> R<()>>;

/// A done callback.
#[derive(Clone)]
pub enum Callback {
    /// One of the program's.
    Call(Value),
    /// One of the runtime's.
    Own(OwnCallback),
}

/// The data of a future.
pub struct FutureData {
    state: Cell<State>,
    result: Slot,
    /// The exception, or None.
    exception: Slot,
    callbacks: RefCell<Vec<Callback>>,
    done: WaitList,
    /// Those who wait for several futures, this among them.
    pub waiting: RefCell<Vec<Rc<Waiting>>>,
}
impl NativeData for FutureData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.result.get_ref(|v| v.traverse(visit));
        self.exception.get_ref(|v| v.traverse(visit));
        for callback in self.callbacks.borrow().iter() {
            if let Callback::Call(f) = callback {
                f.traverse(visit);
            }
        }
    }
    fn clear(&self) {
        self.result.set(Value::None);
        self.exception.set(Value::None);
        drop(self.callbacks.take());
    }
}

/// The data behind a future.
pub fn of(v: &Value) -> R<&FutureData> {
    native::<FutureData>(v, "Future")
}

fn data() -> FutureData {
    FutureData {
        state: Cell::new(State::Pending),
        result: Slot::field(Value::None),
        exception: Slot::field(Value::None),
        callbacks: RefCell::default(),
        done: WaitList::default(),
        waiting: RefCell::default(),
    }
}

/// A new future.
pub fn make() -> Value {
    Inst::with(&types::future(), data())
}

impl FutureData {
    /// Its state.
    pub fn state(&self) -> State {
        self.state.get()
    }
    /// Whether it is done or cancelled.
    pub fn is_done(&self) -> bool {
        !matches!(self.state.get(), State::Pending | State::Running)
    }
    /// Whether it was cancelled.
    pub fn is_cancelled(&self) -> bool {
        matches!(
            self.state.get(),
            State::Cancelled | State::CancelledAndNotified
        )
    }
    /// The exception that it ended with.
    pub fn failure(&self) -> Option<PyErr> {
        match self.exception.get() {
            Value::Inst(i) => Some(PyErr(i)),
            _ => None,
        }
    }
    /// What `result()` gives of one that is done.
    pub fn outcome(&self) -> R {
        if self.is_cancelled() {
            return Err(cancelled_error());
        }
        match self.exception.get() {
            Value::None => Ok(self.result.get()),
            e => Err(error::raise(&e)),
        }
    }
    /// Waits until it is done.
    ///
    /// # Errors
    /// TimeoutError.
    pub async fn until_done(&self, deadline: Option<f64>) -> R<()> {
        while !self.is_done() {
            if !self.done.wait(deadline).await && !self.is_done() {
                return Err(timeout_error(None));
            }
        }
        Ok(())
    }
}

/// `Future.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, data())
}
/// `Future()`
pub fn __init__(_v: &Value) -> R {
    Ok(Value::None)
}

/// `future.cancel()`
pub fn cancel(v: &Value) -> R {
    let d = of(v)?;
    match d.state.get() {
        State::Running | State::Finished => return Ok(boolean(false)),
        State::Cancelled | State::CancelledAndNotified => return Ok(boolean(true)),
        State::Pending => d.state.set(State::Cancelled),
    }
    d.done.wake_all();
    invoke(v, d);
    Ok(boolean(true))
}
/// `future.cancelled()`
pub fn cancelled(v: &Value) -> R {
    Ok(boolean(of(v)?.is_cancelled()))
}
/// `future.running()`
pub fn running(v: &Value) -> R {
    Ok(boolean(of(v)?.state.get() == State::Running))
}
/// `future.done()`
pub fn done(v: &Value) -> R {
    Ok(boolean(of(v)?.is_done()))
}

/// `_invoke_callbacks`
fn invoke(v: &Value, d: &FutureData) {
    for callback in d.callbacks.borrow().clone() {
        run_callback(v, &callback);
    }
}

fn run_callback(v: &Value, callback: &Callback) {
    let done = match callback {
        Callback::Call(f) => call(f, &mut [v.clone()]).map(drop),
        Callback::Own(f) => f(v),
    };
    if let Err(e) = done {
        log(
            "_invoke_callbacks",
            342,
            &format!("exception calling callback for {}", ops::repr_or(v)),
            &e,
        );
    }
}

/// Logs a call that failed, with its exception.
fn log(function: &'static str, line: i64, text: &str, e: &PyErr) {
    let place = loggers::Place {
        file: "concurrent/futures/_base.py",
        function,
        line,
    };
    loggers::log(&place, loggers::ERROR, text, Some(e));
}

/// Calls it when the future is done, or now.
pub fn add_callback(v: &Value, callback: Callback) -> R<()> {
    let d = of(v)?;
    if d.is_done() {
        run_callback(v, &callback);
    } else {
        d.callbacks.borrow_mut().push(callback);
    }
    Ok(())
}

/// `future.add_done_callback(fn)`
pub fn add_done_callback(v: &Value, f: &Value) -> R {
    add_callback(v, Callback::Call(f.clone()))?;
    Ok(Value::None)
}

/// `future.result(timeout=None)`
pub async fn result(v: Value, timeout: Value) -> R {
    let d = of(&v)?;
    let deadline = green::deadline(&timeout)?;
    d.until_done(deadline).await?;
    d.outcome()
}

/// `future.exception(timeout=None)`
pub async fn exception(v: Value, timeout: Value) -> R {
    let d = of(&v)?;
    let deadline = green::deadline(&timeout)?;
    d.until_done(deadline).await?;
    if d.is_cancelled() {
        return Err(cancelled_error());
    }
    Ok(d.exception.get())
}

/// `future.set_running_or_notify_cancel()`
pub fn set_running_or_notify_cancel(v: &Value) -> R {
    let d = of(v)?;
    match d.state.get() {
        State::Cancelled => {
            d.state.set(State::CancelledAndNotified);
            for waiting in d.waiting.borrow().clone() {
                waiting.cancelled(v);
            }
            Ok(boolean(false))
        }
        State::Pending => {
            d.state.set(State::Running);
            Ok(boolean(true))
        }
        _ => {
            log_state(v, d);
            Err(error::runtime_error("Future in unexpected state"))
        }
    }
}

fn log_state(v: &Value, d: &FutureData) {
    let text = format!(
        "Future {:#x} in unexpected state: {}",
        ops::address(v),
        d.state.get().name()
    );
    let place = loggers::Place {
        file: "concurrent/futures/_base.py",
        function: "set_running_or_notify_cancel",
        line: 532,
    };
    loggers::log(&place, loggers::CRITICAL, &text, None);
}

fn finish(v: &Value, set: impl FnOnce(&FutureData), failed: bool) -> R {
    let d = of(v)?;
    if !matches!(d.state.get(), State::Pending | State::Running) {
        let text = format!("{}: {}", d.state.get().name(), ops::repr(v)?);
        return Err(PyErr::msg(types::invalid_state_error(), text));
    }
    set(d);
    d.state.set(State::Finished);
    for waiting in d.waiting.borrow().clone() {
        waiting.finished(v, failed);
    }
    d.done.wake_all();
    invoke(v, d);
    Ok(Value::None)
}

/// `future.set_result(result)`
pub fn set_result(v: &Value, result: &Value) -> R {
    finish(v, |d| d.result.set(result.clone()), false)
}

/// `future.set_exception(exception)`
pub fn set_exception(v: &Value, exception: &Value) -> R {
    finish(v, |d| d.exception.set(exception.clone()), true)
}

/// `<Future at 0x… state=finished returned int>`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    let class = match v {
        Value::Inst(i) => {
            let i: &Ref<Inst> = i;
            i.class_ref().name()
        }
        _ => String::new(),
    };
    let mut text = format!("<{class} at {:#x} state=", ops::address(v));
    text.push_str(match d.state.get() {
        State::Pending => "pending",
        State::Running => "running",
        State::Cancelled | State::CancelledAndNotified => "cancelled",
        State::Finished => "finished",
    });
    if d.state.get() == State::Finished {
        match d.exception.get() {
            Value::None => {
                let name = crate::types::type_of(&d.result.get()).name();
                text.push_str(&format!(" returned {name}"));
            }
            e => text.push_str(&format!(" raised {}", crate::types::type_of(&e).name())),
        }
    }
    text.push('>');
    Ok(string(text))
}

/// `Future[int]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(crate::builtins::generic_alias::new(class, item))
}

/// `future.__dict__`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}
