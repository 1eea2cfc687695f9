//! Async generators and the loop: which ones it iterates over, and closing them (`Objects/genobject.c: async_gen_athrow`).
use super::callback::Cb;
use super::event_loop;
use crate::error::{self, PyErr, classes, runtime_error};
use crate::generated::asyncio as types;
use crate::kinds::{self, Kind};
use crate::object::{
    self, Generator, Global, Inst, Msg, NativeData, R, Ref, Step, Value, coro_new,
};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What `aclose()` gives to the loop: an awaitable that is no coroutine. A throw before its first step goes straight into the
/// generator; the step after that throws GeneratorExit (3.11).
pub struct Closing {
    inner: Value,
    first: Rc<Cell<Option<PyErr>>>,
    started: Cell<bool>,
    thrown: Cell<bool>,
}
impl NativeData for Closing {
    fn kind() -> Option<Kind> {
        Some(Kind::AsyncGen)
    }
}

impl Closing {
    /// One step.
    pub fn step(&self, message: Msg) -> R<Step> {
        let Value::Gen(inner) = &self.inner else {
            return Ok(Step::Return(Value::None));
        };
        if self.started.get() {
            return inner.resume(message);
        }
        match message {
            Msg::Throw(e) if !self.thrown.replace(true) => {
                self.first.set(Some(e));
                inner.resume(Msg::Send(Value::None))
            }
            Msg::Throw(e) => inner.resume(Msg::Throw(e)),
            other => {
                self.started.set(true);
                let thrown = self.thrown.get();
                inner.resume(if thrown {
                    Msg::Throw(PyErr::new(classes::generator_exit(), vec![]))
                } else {
                    other
                })
            }
        }
    }
}

/// `agen.aclose()` for a task of the loop.
pub fn closing(agen: &Ref<Generator>) -> Value {
    let first = Rc::new(Cell::new(None));
    let inner = coro_new(&super::ACLOSE, close(agen.clone(), first.clone()));
    Inst::with(
        &types::async_generator_athrow(),
        Closing {
            inner,
            first,
            started: Cell::new(false),
            thrown: Cell::new(false),
        },
    )
}

async fn close(agen: Ref<Generator>, first: Rc<Cell<Option<PyErr>>>) -> R {
    let early = first.take();
    if agen.busy.get() {
        return Err(early.unwrap_or_else(|| {
            runtime_error("aclose(): asynchronous generator is already running")
        }));
    }
    let Some(e) = early else {
        return Generator::aclose(&agen).await;
    };
    match Generator::advance(&agen, Msg::Throw(e)).await {
        Ok(None) => Ok(Value::None),
        Ok(Some(_)) => Err(runtime_error("async generator ignored GeneratorExit")),
        Err(e) if e.is(&classes::generator_exit()) || e.is(&classes::stop_async_iteration()) => {
            Ok(Value::None)
        }
        Err(e) => Err(e),
    }
}

struct Iterated {
    agen: object::Weak,
    event_loop: Value,
}
static ITERATED: Global<Option<RefCell<Vec<Iterated>>>> = Global::new(None);

fn iterated() -> &'static RefCell<Vec<Iterated>> {
    ITERATED.get().get_or_insert_with(RefCell::default)
}

/// Sets the hooks (`sys.set_asyncgen_hooks`); they ask for the loop themselves.
pub fn install() {
    if !kinds::has(Kind::AsyncGen) {
        return;
    }
    *object::AGEN_FIRSTITER.get() = Some(first_iteration);
    *object::AGEN_FINALIZER.get() = Some(finalized);
}

fn first_iteration(agen: &Ref<Generator>) {
    let Ok(event_loop) = event_loop::running() else {
        return;
    };
    let entry = Iterated {
        agen: object::Weak::new(&Value::Gen(agen.clone())),
        event_loop: Value::Inst(event_loop),
    };
    let mut all = iterated().borrow_mut();
    let mut dead = Vec::new();
    if all.len() == all.capacity() {
        let (alive, gone): (Vec<_>, Vec<_>) = std::mem::take(&mut *all)
            .into_iter()
            .partition(|i| i.agen.get().is_some());
        *all = alive;
        all.reserve(gone.len().max(8));
        dead = gone;
    }
    all.push(entry);
    drop(all);
    drop(dead);
}

/// An async generator is about to be freed half-way: its loop closes it in a task.
fn finalized(v: Value) {
    let Value::Gen(agen) = &v else { return };
    let entry = {
        let mut all = iterated().borrow_mut();
        all.iter()
            .position(|i| i.agen.get().is_some_and(|a| a.is(&v)))
            .map(|at| all.remove(at))
    };
    let Some(Iterated {
        event_loop: Value::Inst(event_loop),
        ..
    }) = entry
    else {
        if let Err(e) = agen.close() {
            crate::traceback::unraisable(&e, &v);
        }
        return;
    };
    if let Ok(data) = event_loop::data(&event_loop)
        && !data.is_closed()
    {
        drop(data.push(Cb::Create(event_loop.clone(), closing(agen))));
    }
}

/// Takes the async generators out that the loop iterates over and that are alive.
pub fn take(event_loop: &Ref<Inst>) -> Vec<Ref<Generator>> {
    if !kinds::has(Kind::AsyncGen) {
        return Vec::new();
    }
    let all = iterated().take();
    let (own, rest): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|i| matches!(&i.event_loop, Value::Inst(owner) if owner.is(event_loop)));
    iterated().borrow_mut().extend(rest);
    let alive = own.iter().filter_map(|i| i.agen.get());
    alive
        .filter_map(|v| if let Value::Gen(g) = v { Some(g) } else { None })
        .collect()
}

/// `await loop.shutdown_asyncgens()`
///
/// # Errors
/// The CancelledError of a cancelled shutdown.
pub async fn shutdown(event_loop: Ref<Inst>) -> R {
    let agens = take(&event_loop);
    if agens.is_empty() || !kinds::has(Kind::AsyncGen) {
        return Ok(Value::None);
    }
    let closings: Vec<Value> = agens.iter().map(closing).collect();
    let outer = super::gather::gather_values(closings, true)?;
    let results = super::await_::await_future(outer).await?;
    let results = match &results {
        Value::List(l) => l.to_vec(),
        _ => Vec::new(),
    };
    for (result, agen) in results.into_iter().zip(agens) {
        if let Value::Inst(i) = &result
            && i.class_ref().is_subclass(&classes::exception())
        {
            let agen = Value::Gen(agen);
            let message = format!(
                "an error occurred during closing of asynchronous generator {}",
                crate::ops::repr_or(&agen)
            );
            super::report::call_handler(
                &event_loop,
                &message,
                Some(&PyErr(i.clone())),
                vec![("asyncgen", agen)],
            )?;
        }
    }
    Ok(Value::None)
}

/// `agen.aclose().send(v)`: steps by hand.
pub fn send(this: &Value, v: &Value) -> R {
    finish(object::native::<Closing>(this, "async_generator_athrow")?.step(Msg::Send(v.clone())))
}

/// `agen.aclose().throw(e)`
pub fn throw(this: &Value, e: &Value) -> R {
    finish(
        object::native::<Closing>(this, "async_generator_athrow")?
            .step(Msg::Throw(error::raise(e))),
    )
}

/// `agen.aclose().close()`
pub fn close_(this: &Value) -> R {
    let data = object::native::<Closing>(this, "async_generator_athrow")?;
    if let Value::Gen(inner) = &data.inner {
        inner.close()?;
    }
    Ok(Value::None)
}

/// `agen.aclose().__await__()`
pub fn __await__(this: &Value) -> R {
    Ok(this.clone())
}

fn finish(step: R<Step>) -> R {
    match step? {
        Step::Yield(v) => Ok(v),
        Step::Return(v) => Err(error::stop_iteration(v)),
    }
}
