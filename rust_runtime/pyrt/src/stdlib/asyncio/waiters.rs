//! What locks, events and queues share: waiting futures in order, and the loop that an object is bound to (`mixins.py`).
use super::base;
use super::event_loop;
use crate::error::runtime_error;
use crate::object::{Cell as Slot, Head, Inst, R, Ref, Value, str};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::ptr::NonNull;

/// Futures that wait, oldest first.
#[derive(Default)]
pub struct Waiters(RefCell<VecDeque<Ref<Inst>>>);

impl Waiters {
    /// Visits what it holds.
    pub fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.borrow().iter().for_each(|w| visit(w.head()));
    }
    /// How many wait.
    pub fn len(&self) -> usize {
        self.0.borrow().len()
    }
    /// Whether nobody waits.
    pub fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }
    /// Appends.
    pub fn push(&self, waiter: &Ref<Inst>) {
        self.0.borrow_mut().push_back(waiter.clone());
    }
    /// Removes this one, if it is there.
    pub fn remove(&self, waiter: &Ref<Inst>) {
        let mut all = self.0.borrow_mut();
        let gone = all
            .iter()
            .position(|w| w.is(waiter))
            .and_then(|at| all.remove(at));
        drop(all);
        drop(gone);
    }
    /// The one at this place.
    pub fn get(&self, at: usize) -> Option<Ref<Inst>> {
        self.0.borrow().get(at).cloned()
    }
    /// Takes the oldest out.
    pub fn pop(&self) -> Option<Ref<Inst>> {
        self.0.borrow_mut().pop_front()
    }
    /// Whether all that wait were cancelled.
    pub fn all_cancelled(&self) -> bool {
        self.0
            .borrow()
            .iter()
            .all(|w| base::of(w).is_ok_and(base::Fut::cancelled))
    }
    /// A list of them, for who looks into `_waiters`.
    pub fn listed(&self) -> Value {
        crate::object::list(self.0.borrow().iter().cloned().map(Value::Inst).collect())
    }
    /// The repr's part: `, waiters:N`.
    pub fn shown(&self) -> String {
        match self.len() {
            0 => String::new(),
            n => format!(", waiters:{n}"),
        }
    }
}

/// The loop that an object was first waited on in (`_LoopBoundMixin`).
#[derive(Default)]
pub struct Bound(Slot);

impl Bound {
    /// Visits the loop.
    pub fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.get_ref(|v| v.traverse(visit));
    }
    /// The loop, or None.
    pub fn event_loop(&self) -> Value {
        match self.0.get() {
            Value::Unbound => Value::None,
            bound => bound,
        }
    }
    /// A new future of the running loop.
    ///
    /// # Errors
    /// RuntimeError where none runs, or another one than before.
    pub fn future(&self, owner: &Value) -> R<Ref<Inst>> {
        let event_loop = event_loop::running()?;
        let v = Value::Inst(event_loop.clone());
        if self.0.get_ref(Value::is_unbound) {
            self.0.set(v);
        } else if !self.0.get_ref(|bound| bound.is(&v)) {
            let text = format!(
                "{} is bound to a different event loop",
                super::repr_text(owner)
            );
            return Err(runtime_error(text));
        }
        Ok(base::new_future(&event_loop))
    }
}

/// `<asyncio.locks.Lock object at 0x… [extra]>`
pub fn shown(v: &Value, extra: &str) -> R {
    let class = crate::types::type_of(v);
    let module = match class.attrs.get_text("__module__") {
        Some(Value::Str(s)) => s.as_str().to_owned(),
        _ => class.module.to_owned(),
    };
    let at = v.head().map_or(0, |h| h.as_ptr() as usize);
    Ok(str(&format!(
        "<{module}.{} object at {at:#x} [{extra}]>",
        class.qualname()
    )))
}
