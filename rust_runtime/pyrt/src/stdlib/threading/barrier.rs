//! `threading.Barrier` (`Lib/threading.py`).
use crate::error::PyErr;
use crate::generated::threading as types;
use crate::green::{self, WaitList, call};
use crate::object::{Cell as Slot, Head, NativeData, R, Value, boolean, int_usize, native, string};
use crate::ops;
use crate::stdlib::support::instance;
use std::cell::Cell;
use std::ptr::NonNull;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Filling,
    Draining,
    Resetting,
    Broken,
}

/// The data of a barrier.
pub struct BarrierData {
    parties: Cell<usize>,
    action: Slot,
    timeout: Slot,
    state: Cell<State>,
    count: Cell<usize>,
    waiters: WaitList,
}
impl NativeData for BarrierData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.action.get_ref(|v| v.traverse(visit));
        self.timeout.get_ref(|v| v.traverse(visit));
    }
}

fn of(v: &Value) -> R<&BarrierData> {
    native::<BarrierData>(v, "Barrier")
}

fn broken_error() -> PyErr {
    PyErr::new(types::broken_barrier_error(), vec![])
}

/// `Barrier.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(
        class,
        BarrierData {
            parties: Cell::new(0),
            action: Slot::field(Value::None),
            timeout: Slot::field(Value::None),
            state: Cell::new(State::Filling),
            count: Cell::new(0),
            waiters: WaitList::default(),
        },
    )
}

/// `Barrier(parties, action=None, timeout=None)`
pub fn __init__(v: &Value, parties: &Value, action: &Value, timeout: &Value) -> R {
    let d = of(v)?;
    d.parties
        .set(usize::try_from(ops::ssize(parties)?).unwrap_or(0));
    d.action.set(action.clone());
    d.timeout.set(timeout.clone());
    Ok(Value::None)
}

impl BarrierData {
    fn set_broken(&self) {
        self.state.set(State::Broken);
        self.waiters.wake_all();
    }
    /// `_exit`: the last one out lets the next ones in.
    fn leave(&self) {
        self.count.set(self.count.get() - 1);
        if self.count.get() == 0 && matches!(self.state.get(), State::Resetting | State::Draining) {
            self.state.set(State::Filling);
            self.waiters.wake_all();
        }
    }
    async fn enter(&self) -> R<()> {
        while matches!(self.state.get(), State::Draining | State::Resetting) {
            self.waiters.wait(None).await;
        }
        if self.state.get() == State::Broken {
            return Err(broken_error());
        }
        Ok(())
    }
    async fn release(&self) -> R<()> {
        let action = self.action.get();
        if ops::truth(&action)? {
            let done = call::call(&action, &mut []).await;
            if let Err(e) = done {
                self.set_broken();
                return Err(e);
            }
        }
        self.state.set(State::Draining);
        self.waiters.wake_all();
        Ok(())
    }
    async fn until_full(&self, deadline: Option<f64>) -> R<()> {
        while self.state.get() == State::Filling {
            if !self.waiters.wait(deadline).await && self.state.get() == State::Filling {
                self.set_broken();
                return Err(broken_error());
            }
        }
        if matches!(self.state.get(), State::Broken | State::Resetting) {
            return Err(broken_error());
        }
        Ok(())
    }
}

/// `barrier.wait(timeout=None)`
pub async fn wait(v: Value, timeout: Value) -> R {
    let d = of(&v)?;
    let timeout = if timeout.is_none() {
        d.timeout.get()
    } else {
        timeout
    };
    d.enter().await?;
    let index = d.count.get();
    d.count.set(index + 1);
    let done = if index + 1 == d.parties.get() {
        d.release().await
    } else {
        match green::deadline(&timeout) {
            Ok(deadline) => d.until_full(deadline).await,
            Err(e) => Err(e),
        }
    };
    d.leave();
    done.map(|()| int_usize(index))
}

/// `barrier.reset()`
#[allow(
    clippy::unused_async,
    reason = "functions of the table that may wait are async"
)]
pub async fn reset(v: Value) -> R {
    let d = of(&v)?;
    if d.count.get() > 0 {
        if matches!(d.state.get(), State::Filling | State::Broken) {
            d.state.set(State::Resetting);
        }
    } else {
        d.state.set(State::Filling);
    }
    d.waiters.wake_all();
    Ok(Value::None)
}

/// `barrier.abort()`
pub fn abort(v: &Value) -> R {
    of(v)?.set_broken();
    Ok(Value::None)
}
/// `barrier.parties`
pub fn parties(v: &Value) -> R {
    Ok(int_usize(of(v)?.parties.get()))
}
fn waiting(d: &BarrierData) -> usize {
    if d.state.get() == State::Filling {
        d.count.get()
    } else {
        0
    }
}
/// `barrier.n_waiting`
pub fn n_waiting(v: &Value) -> R {
    Ok(int_usize(waiting(of(v)?)))
}
/// `barrier.broken`
pub fn broken(v: &Value) -> R {
    Ok(boolean(of(v)?.state.get() == State::Broken))
}
/// `<threading.Barrier at 0x…: waiters=0/3>`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    let class = super::class_shown(v);
    let at = ops::address(v);
    Ok(string(if d.state.get() == State::Broken {
        format!("<{class} at {at:#x}: broken>")
    } else {
        format!(
            "<{class} at {at:#x}: waiters={}/{}>",
            waiting(d),
            d.parties.get()
        )
    }))
}

/// `v.__dict__`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}
