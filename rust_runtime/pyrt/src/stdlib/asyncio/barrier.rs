//! `asyncio.Barrier` (`Lib/asyncio/locks.py`).
use super::condition;
use super::lock::{acquire_any, release_any};
use super::waiters::shown;
use crate::error::{PyErr, value_error};
use crate::generated::asyncio as types;
use crate::object::{Cell as Slot, Head, NativeData, R, Value, boolean, coro_new, native};
use std::cell::Cell;
use std::ptr::NonNull;

#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum State {
    #[default]
    Filling,
    Draining,
    Resetting,
    Broken,
}

/// The data of a `Barrier`.
#[derive(Default)]
pub struct BarrierData {
    condition: Slot,
    parties: Cell<i64>,
    state: Cell<State>,
    count: Cell<i64>,
}
impl NativeData for BarrierData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.condition.get_ref(|v| v.traverse(visit));
    }
}

fn of(v: &Value) -> R<&BarrierData> {
    native::<BarrierData>(v, "Barrier")
}

/// `Barrier.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    super::instance(class, BarrierData::default())
}

/// `Barrier(parties)`
pub fn __init__(v: &Value, parties: &Value) -> R {
    let n = super::integer(parties)?;
    if n < 1 {
        return Err(value_error("parties must be > 0"));
    }
    let d = of(v)?;
    d.condition.set(condition::make());
    d.parties.set(n);
    Ok(Value::None)
}

fn broken_error(text: &str) -> PyErr {
    PyErr::msg(types::broken_barrier_error(), text)
}

impl BarrierData {
    fn notify_all(&self) -> R<()> {
        condition::wake(&self.condition.get(), i64::MAX)
    }
    /// Waits in the condition until the state is right.
    async fn until(&self, right: impl Fn(State) -> bool) -> R<()> {
        while !right(self.state.get()) {
            condition::wait_(self.condition.get()).await?;
        }
        Ok(())
    }
    async fn pass(&self) -> R {
        self.until(|s| !matches!(s, State::Draining | State::Resetting))
            .await?;
        if self.state.get() == State::Broken {
            return Err(broken_error("Barrier aborted"));
        }
        let index = self.count.get();
        self.count.set(index + 1);
        let r = if index + 1 == self.parties.get() {
            self.state.set(State::Draining);
            self.notify_all()
        } else {
            match self.until(|s| s != State::Filling).await {
                Ok(()) if matches!(self.state.get(), State::Broken | State::Resetting) => {
                    Err(broken_error("Abort or reset of barrier"))
                }
                other => other,
            }
        };
        self.count.set(self.count.get() - 1);
        if self.count.get() == 0 {
            if matches!(self.state.get(), State::Resetting | State::Draining) {
                self.state.set(State::Filling);
            }
            self.notify_all()?;
        }
        r.map(|()| Value::Int(index))
    }
}

/// `await barrier.wait()`
///
/// # Errors
/// BrokenBarrierError; what is thrown into it.
pub async fn wait_(v: Value) -> R {
    let d = of(&v)?;
    acquire_any(d.condition.get()).await?;
    let r = d.pass().await;
    release_any(&d.condition.get())?;
    r
}

/// `barrier.wait()`
pub fn wait(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::BARRIER_WAIT, wait_(v.clone())))
}

/// `barrier.__aenter__()`
pub fn __aenter__(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(&super::BARRIER_ENTER, wait_(v.clone())))
}

/// `barrier.__aexit__(…)`
pub fn __aexit__(_v: &Value, _args: &Value) -> R {
    Ok(coro_new(&super::BARRIER_EXIT, async { Ok(Value::None) }))
}

async fn change(v: Value, change: fn(&BarrierData)) -> R {
    let d = of(&v)?;
    acquire_any(d.condition.get()).await?;
    change(d);
    let r = d.notify_all();
    release_any(&d.condition.get())?;
    r.map(|()| Value::None)
}

/// `barrier.reset()`
pub fn reset(v: &Value) -> R {
    of(v)?;
    let reset = |d: &BarrierData| {
        d.state.set(if d.count.get() > 0 {
            State::Resetting
        } else {
            State::Filling
        });
    };
    Ok(coro_new(&super::BARRIER_RESET, change(v.clone(), reset)))
}

/// `barrier.abort()`
pub fn abort(v: &Value) -> R {
    of(v)?;
    Ok(coro_new(
        &super::BARRIER_ABORT,
        change(v.clone(), |d| d.state.set(State::Broken)),
    ))
}

/// `barrier.parties`
pub fn parties(v: &Value) -> R {
    Ok(Value::Int(of(v)?.parties.get()))
}

/// `barrier.n_waiting`
pub fn n_waiting(v: &Value) -> R {
    let d = of(v)?;
    Ok(Value::Int(if d.state.get() == State::Filling {
        d.count.get()
    } else {
        0
    }))
}

/// `barrier.broken`
pub fn broken(v: &Value) -> R {
    Ok(boolean(of(v)?.state.get() == State::Broken))
}

/// `repr(barrier)`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    let state = match d.state.get() {
        State::Filling => format!("filling, waiters:{}/{}", d.count.get(), d.parties.get()),
        State::Draining => format!("draining, waiters:0/{}", d.parties.get()),
        State::Resetting => format!("resetting, waiters:0/{}", d.parties.get()),
        State::Broken => "broken".to_owned(),
    };
    shown(v, &state)
}

/// `_count`
pub fn _count(v: &Value) -> R {
    Ok(Value::Int(of(v)?.count.get()))
}

/// `vars(object)`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}
