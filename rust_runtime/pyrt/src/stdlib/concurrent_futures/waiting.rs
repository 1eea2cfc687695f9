//! `concurrent.futures.wait`, and who waits for several futures (`Lib/concurrent/futures/_base.py: _Waiter`).
use super::{done_and_not_done_futures, future};
use crate::error::value_error;
use crate::green::{self, WaitList};
use crate::object::{R, Set, Value};
use crate::ops;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Which futures wake the one who waits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// Any.
    Any,
    /// One that failed, or the last.
    Failed,
    /// The last.
    All,
}

/// One who waits for several futures.
pub struct Waiting {
    until: Until,
    left: Cell<usize>,
    /// The futures that are done, in order.
    pub over: RefCell<Vec<Value>>,
    flag: Cell<bool>,
    list: WaitList,
}

impl Waiting {
    /// Who waits for these futures, none of which is done.
    pub fn new(until: Until, futures: &[Value]) -> R<Rc<Waiting>> {
        let made = Rc::new(Waiting {
            until,
            left: Cell::new(futures.len()),
            over: RefCell::default(),
            flag: Cell::new(false),
            list: WaitList::default(),
        });
        for f in futures {
            future::of(f)?.waiting.borrow_mut().push(made.clone());
        }
        Ok(made)
    }
    /// Nobody waits any more.
    pub fn remove(self: &Rc<Self>, futures: &[Value]) {
        for f in futures {
            if let Ok(d) = future::of(f) {
                d.waiting.borrow_mut().retain(|w| !Rc::ptr_eq(w, self));
            }
        }
    }
    /// A future is done.
    pub fn finished(&self, f: &Value, failed: bool) {
        self.over.borrow_mut().push(f.clone());
        self.left.set(self.left.get().saturating_sub(1));
        let enough = match self.until {
            Until::Any => true,
            Until::Failed => failed || self.left.get() == 0,
            Until::All => self.left.get() == 0,
        };
        if enough {
            self.flag.set(true);
            self.list.wake_all();
        }
    }
    /// A future was cancelled.
    pub fn cancelled(&self, f: &Value) {
        self.finished(f, false);
    }
    /// Waits for enough futures; false where the time was over before.
    pub async fn reached(&self, deadline: Option<f64>) -> bool {
        self.flag.get() || self.list.wait(deadline).await
    }
    /// What is done since the last time.
    pub fn take(&self) -> Vec<Value> {
        self.flag.set(false);
        self.over.take()
    }
}

/// The futures of an argument, each once.
pub fn distinct(fs: &Value) -> R<Vec<Value>> {
    let mut all: Vec<Value> = Vec::new();
    for f in ops::collect(fs)? {
        future::of(&f)?;
        if !all.iter().any(|known| known.is(&f)) {
            all.push(f);
        }
    }
    Ok(all)
}

/// `concurrent.futures.wait(fs, timeout=None, return_when=ALL_COMPLETED)`
pub async fn wait(fs: Value, timeout: Value, return_when: Value) -> R {
    let all = distinct(&fs)?;
    let is_over = |f: &Value| future::of(f).is_ok_and(|d| d.state().is_over());
    let (mut done, mut open): (Vec<Value>, Vec<Value>) = all.into_iter().partition(is_over);
    let until = match return_when.as_str() {
        Some("FIRST_COMPLETED") => Until::Any,
        Some("FIRST_EXCEPTION") => Until::Failed,
        Some("ALL_COMPLETED") => Until::All,
        _ => {
            let text = format!("Invalid return condition: {}", ops::repr(&return_when)?);
            return Err(value_error(text));
        }
    };
    let failed = |f: &Value| future::of(f).is_ok_and(|d| d.failure().is_some());
    let enough = open.is_empty()
        || until == Until::Any && !done.is_empty()
        || until == Until::Failed && done.iter().any(failed);
    if !enough {
        let deadline = green::deadline(&timeout)?;
        let waiting = Waiting::new(until, &open)?;
        waiting.reached(deadline).await;
        waiting.remove(&open);
        let over = waiting.take();
        open.retain(|f| !over.iter().any(|o| o.is(f)));
        done.extend(over);
    }
    let set = |items: Vec<Value>| Set::from_items(items, false).map(Value::Set);
    Ok(done_and_not_done_futures::make(set(done)?, set(open)?))
}
