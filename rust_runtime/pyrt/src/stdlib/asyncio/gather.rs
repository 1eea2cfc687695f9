//! `asyncio.gather` and `asyncio.shield`.
use super::base::{self, Done, DoneCb, Fut, Kind, State, fut};
use super::event_loop;
use crate::generated::asyncio as types;
use crate::object::{Head, Inst, R, Ref, Value, list, str};
use std::cell::{Cell, RefCell};
use std::hash::BuildHasherDefault;
use std::ptr::NonNull;
use std::rc::{Rc, Weak};

/// What gather's future is besides (`_GatheringFuture`).
pub struct Gathering {
    children: RefCell<Vec<Ref<Inst>>>,
    cancel_requested: Cell<bool>,
}
impl Gathering {
    /// Visits what it holds.
    pub fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.children
            .borrow()
            .iter()
            .for_each(|child| visit(child.head()));
    }
}

/// `_GatheringFuture.cancel`
pub fn cancel_gathering(f: &Fut, part: &Gathering, message: &Value) -> R<bool> {
    if f.done() {
        return Ok(false);
    }
    let children = part.children.borrow().clone(); // no borrow while the children run
    let mut any = false;
    for child in &children {
        any |= base::cancel(child, message)?;
    }
    if any {
        part.cancel_requested.set(true);
    }
    Ok(any)
}

struct ChildDone {
    outer: Ref<Inst>,
    finished: Cell<usize>,
    count: Cell<usize>,
    return_exceptions: bool,
}
impl Done for ChildDone {
    fn call(&self, child: &Ref<Inst>) -> R<()> {
        self.finished.set(self.finished.get() + 1);
        let (outer, f) = (base::of(&self.outer)?, base::of(child)?);
        if outer.done() {
            base::error_of(f);
            return Ok(());
        }
        if !self.return_exceptions {
            if f.cancelled() {
                return base::set_error(&self.outer, &base::make_cancelled(f));
            }
            if let Some(e) = base::error_of(f) {
                return base::set_error(&self.outer, &e);
            }
        }
        if self.finished.get() < self.count.get() {
            return Ok(());
        }
        let Kind::Gather(part) = &outer.kind else {
            return Ok(());
        };
        let children = part.children.borrow().clone();
        // Looked at even where the outer future was cancelled: it marks the children's exceptions as retrieved.
        let results = children.iter().map(outcome).collect::<R<Vec<Value>>>()?;
        if part.cancel_requested.get() {
            let Some(last) = children.last() else {
                return Ok(());
            };
            return base::set_error(&self.outer, &base::make_cancelled(base::of(last)?));
        }
        base::set_result(&self.outer, list(results))
    }
    fn shown(&self) -> &'static str {
        "gather.<locals>._done_callback"
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        visit(self.outer.head());
    }
}

/// A child's place in the list of results: its result, or its exception.
fn outcome(child: &Ref<Inst>) -> R {
    let f = base::of(child)?;
    match f.state() {
        State::Cancelled => {
            let message = f.cancel_message.get();
            let message = if message.is_none() { str("") } else { message };
            Ok(base::cancelled_error(vec![message]).value())
        }
        State::Failed => base::exception(f),
        _ => base::result(f),
    }
}

/// `gather(*values, return_exceptions=…)`
///
/// # Errors
/// TypeError where something cannot be awaited.
pub fn gather_values(values: Vec<Value>, return_exceptions: bool) -> R<Ref<Inst>> {
    if values.is_empty() {
        let outer = base::new_future(&event_loop::get()?);
        base::set_result(&outer, list(Vec::new()))?;
        return Ok(outer);
    }
    let mut owner: Option<Ref<Inst>> = None;
    let mut children: Vec<Ref<Inst>> = Vec::with_capacity(values.len());
    let mut seen: crate::quick::Map<usize, Ref<Inst>> =
        crate::quick::Map::with_capacity_and_hasher(values.len(), BuildHasherDefault::default());
    // Callbacks are added while the arguments are looked at, but the outer future belongs to the first one's loop.
    let mut done: Option<Rc<ChildDone>> = None;
    for v in values {
        let key = v.head().map_or(0, |h| h.as_ptr() as usize);
        if let Some(known) = seen.get(&key) {
            children.push(known.clone());
            continue;
        }
        let made = super::ensure(&v, owner.as_ref())?;
        let Some((child, f)) = fut(&made) else {
            return Err(crate::error::type_error("a Future was expected"));
        };
        if owner.is_none() {
            owner = Some(f.event_loop()?);
        }
        if !made.is(&v)
            && let Some(part) = f.task()
        {
            part.log_destroy.set(false);
        }
        let done = match &done {
            Some(done) => done.clone(),
            None => {
                let part = Gathering {
                    children: RefCell::default(),
                    cancel_requested: Cell::new(false),
                };
                let data = Fut::new(Value::Inst(f.event_loop()?), Kind::Gather(part));
                let outer = Inst::new(types::_gathering_future(), Some(Box::new(data)));
                let made = Rc::new(ChildDone {
                    outer,
                    finished: Cell::new(0),
                    count: Cell::new(0),
                    return_exceptions,
                });
                done = Some(made.clone());
                made
            }
        };
        done.count.set(done.count.get() + 1);
        base::add_callback(child, DoneCb::Native(done))?;
        seen.insert(key, child.clone());
        children.push(child.clone());
    }
    let Some(done) = done else {
        return Err(crate::error::runtime_error("gather of nothing"));
    };
    if let Kind::Gather(part) = &base::of(&done.outer)?.kind {
        *part.children.borrow_mut() = children;
    }
    Ok(done.outer.clone())
}

/// `asyncio.gather(*coros_or_futures, return_exceptions=False)`
pub fn gather(return_exceptions: &Value, args: &Value) -> R {
    let values = match args {
        Value::Tuple(t) => t.items().to_vec(),
        _ => Vec::new(),
    };
    Ok(Value::Inst(gather_values(
        values,
        super::truth(return_exceptions)?,
    )?))
}

struct InnerDone {
    outer: Ref<Inst>,
}
impl Done for InnerDone {
    fn call(&self, inner: &Ref<Inst>) -> R<()> {
        let (outer, f) = (base::of(&self.outer)?, base::of(inner)?);
        if outer.cancelled() {
            base::error_of(f);
            return Ok(());
        }
        if f.cancelled() {
            base::cancel(&self.outer, &Value::None)?;
            return Ok(());
        }
        match base::error_of(f) {
            Some(e) => base::set_error(&self.outer, &e),
            None => base::set_result(&self.outer, base::result(f)?),
        }
    }
    fn shown(&self) -> &'static str {
        "shield.<locals>._inner_done_callback"
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        visit(self.outer.head());
    }
}

struct OuterDone {
    inner: Ref<Inst>,
    /// The inner future's callback.
    entry: Weak<dyn Done>,
}
impl Done for OuterDone {
    fn call(&self, _outer: &Ref<Inst>) -> R<()> {
        match self.entry.upgrade() {
            Some(entry) if !base::of(&self.inner)?.done() => {
                base::remove_native(&self.inner, &entry)
            }
            _ => Ok(()),
        }
    }
    fn shown(&self) -> &'static str {
        "shield.<locals>._outer_done_callback"
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        visit(self.inner.head());
    }
}

/// `asyncio.shield(arg)`
pub fn shield(arg: &Value) -> R {
    let made = super::ensure(arg, None)?;
    let Some((inner, f)) = fut(&made) else {
        return Err(crate::error::type_error("a Future was expected"));
    };
    if f.done() {
        return Ok(made);
    }
    let outer = base::new_future(&f.event_loop()?);
    let entry: Rc<dyn Done> = Rc::new(InnerDone {
        outer: outer.clone(),
    });
    base::add_callback(inner, DoneCb::Native(entry.clone()))?;
    base::add_callback(
        &outer,
        DoneCb::Native(Rc::new(OuterDone {
            inner: inner.clone(),
            entry: Rc::downgrade(&entry),
        })),
    )?;
    Ok(Value::Inst(outer))
}
