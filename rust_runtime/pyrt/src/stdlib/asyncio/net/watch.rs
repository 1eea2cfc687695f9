//! Watched descriptors and calls of the runtime in the ready queue (`_add_reader`, `_add_writer`, `call_soon`).
use super::super::callback::{Cb, is_interrupt};
use super::super::event_loop::{self, LoopData, data};
use super::super::report;
use crate::builtins::os_errors::os_error;
use crate::error::PyErr;
use crate::object::{Inst, R, Ref, Value, Weak};
use crate::stdlib::contextvars::{Ctx, leave};
use std::cell::Cell;
use std::rc::Rc;
use wasi_async::event_loop::{Direction, LoopClosed, Watcher};

/// What happens when a descriptor is ready.
pub trait OnReady {
    /// Runs it, each time the descriptor is ready.
    ///
    /// # Errors
    /// What goes to the loop's exception handler.
    fn ready(&self) -> R<()>;
    /// How the exception handler names it.
    fn shown(&self) -> String;
    /// The handle that it is told about, or None.
    fn handle(&self) -> Value {
        Value::None
    }
}

struct Entry {
    cancelled: Cell<bool>,
    context: Cell<Option<Ctx>>,
    event_loop: Ref<Inst>,
    run: Box<dyn OnReady>,
}

/// A handle that waits for a descriptor; clones are the same.
#[derive(Clone)]
pub struct Watch(Rc<Entry>);

impl Watch {
    /// A handle that runs in a copy of the current context.
    pub fn new(event_loop: &Ref<Inst>, run: impl OnReady + 'static) -> Watch {
        Watch(Rc::new(Entry {
            cancelled: Cell::new(false),
            context: Cell::new(Some(Ctx::copy())),
            event_loop: event_loop.clone(),
            run: Box::new(run),
        }))
    }

    /// It will not run, even if it is in the ready queue.
    pub fn cancel(&self) {
        self.0.cancelled.set(true);
    }

    /// Whether it was cancelled.
    pub fn cancelled(&self) -> bool {
        self.0.cancelled.get()
    }

    /// `Handle._run`
    ///
    /// # Errors
    /// KeyboardInterrupt and SystemExit.
    pub fn run(&self) -> Result<(), PyErr> {
        if self.cancelled() {
            return Ok(());
        }
        let context = self.0.context.take().unwrap_or_else(Ctx::copy);
        let r = match context.enter() {
            Ok(saved) => {
                let r = self.0.run.ready();
                self.0.context.set(Some(leave(saved)));
                r
            }
            Err(e) => Err(e),
        };
        report_failure(r, &self.0.event_loop, || {
            (self.0.run.shown(), self.0.run.handle())
        })
    }
}

impl Watcher<Cb> for Watch {
    fn callback(&self) -> Cb {
        Cb::Ready(self.clone())
    }
}

fn report_failure(
    r: R<()>,
    event_loop: &Ref<Inst>,
    shown: impl FnOnce() -> (String, Value),
) -> Result<(), PyErr> {
    match r {
        Ok(()) => Ok(()),
        Err(e) if is_interrupt(&e) => Err(e),
        Err(e) => {
            let (shown, handle) = shown();
            report::callback_failed(event_loop, &shown, &e, handle)
        }
    }
}

/// A call of the runtime that waits in the ready queue, with its context.
pub struct Later {
    run: Box<dyn FnOnce() -> R<()>>,
    context: Ctx,
    event_loop: Ref<Inst>,
    shown: &'static str,
}

impl Later {
    /// `Handle._run`
    ///
    /// # Errors
    /// KeyboardInterrupt and SystemExit.
    pub fn run(self) -> Result<(), PyErr> {
        let r = match self.context.enter() {
            Ok(saved) => {
                let r = (self.run)();
                drop(leave(saved));
                r
            }
            Err(e) => Err(e),
        };
        report_failure(r, &self.event_loop, || {
            (format!("{}()", self.shown), Value::None)
        })
    }
}

/// `loop.call_soon` of a function of the runtime.
///
/// # Errors
/// RuntimeError where the loop is closed.
pub fn soon(
    event_loop: &Ref<Inst>,
    shown: &'static str,
    run: impl FnOnce() -> R<()> + 'static,
) -> R<()> {
    data(event_loop)?.push(later(event_loop, shown, run))
}

/// A function of the runtime as a callback of the loop.
pub fn later(
    event_loop: &Ref<Inst>,
    shown: &'static str,
    run: impl FnOnce() -> R<()> + 'static,
) -> Cb {
    Cb::Later(Box::new(Later {
        run: Box::new(run),
        context: Ctx::copy(),
        event_loop: event_loop.clone(),
        shown,
    }))
}

impl LoopData {
    /// `_check_closed`
    ///
    /// # Errors
    /// RuntimeError
    pub fn check_closed(&self) -> R<()> {
        if self.is_closed() {
            Err(event_loop::closed(LoopClosed))
        } else {
            Ok(())
        }
    }

    /// From now on the descriptor is a transport's.
    pub fn set_transport(&self, fd: i32, transport: &Value) {
        let old = self
            .transports
            .borrow_mut()
            .insert(fd, Weak::new(transport));
        drop(old);
    }

    /// The transport closes: others may use the descriptor.
    pub fn forget_transport(&self, fd: i32) {
        let old = self.transports.borrow_mut().remove(fd);
        drop(old);
    }

    /// The transport that uses the descriptor.
    pub fn transport_of(&self, fd: i32) -> Option<Value> {
        self.transports.borrow().get(fd).and_then(Weak::get)
    }

    fn watch(&self, fd: i32, direction: Direction, watch: Watch) -> R<()> {
        self.check_closed()?;
        let old = self
            .io
            .add(fd, direction, watch)
            .map_err(|e| os_error(&e, None))?;
        if let Some(old) = &old {
            old.cancel();
        }
        drop(old);
        Ok(())
    }

    /// Whether somebody was told that nobody waits any more.
    fn unwatch(&self, fd: i32, direction: Direction) -> bool {
        if self.is_closed() {
            return false;
        }
        let old = self.io.remove(fd, direction);
        if let Some(old) = &old {
            old.cancel();
        }
        old.is_some()
    }

    /// `_add_reader`
    ///
    /// # Errors
    /// OSError; RuntimeError where the loop is closed.
    pub fn add_reader(&self, fd: i32, watch: Watch) -> R<()> {
        self.watch(fd, Direction::Read, watch)
    }

    /// `_add_writer`
    ///
    /// # Errors
    /// As `add_reader`.
    pub fn add_writer(&self, fd: i32, watch: Watch) -> R<()> {
        self.watch(fd, Direction::Write, watch)
    }

    /// `_remove_reader`
    pub fn remove_reader(&self, fd: i32) -> bool {
        self.unwatch(fd, Direction::Read)
    }

    /// `_remove_writer`
    pub fn remove_writer(&self, fd: i32) -> bool {
        self.unwatch(fd, Direction::Write)
    }
}
