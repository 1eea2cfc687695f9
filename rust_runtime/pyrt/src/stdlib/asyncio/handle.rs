//! `asyncio.Handle` (`Lib/asyncio/events.py`): what `call_soon` gives, and what a program makes by hand.
use super::callback::{self, Cb};
use super::event_loop::{data, replaced};
use super::report::format_callback;
use crate::error::type_error;
use crate::generated::asyncio as types;
use crate::object::{
    Cell as Slot, Head, Inst, NativeData, R, Ref, Value, boolean, float, native, str, tuple,
};
use crate::stdlib::contextvars::Ctx;
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;
use wasi_async::event_loop;

/// The data of a handle.
pub struct HandleData {
    /// The callback's place in the loop; None where it has run already, or the program runs it.
    inner: RefCell<Option<event_loop::Handle<Cb>>>,
    owner: Slot,
    f: Slot,
    args: Slot,
    /// When a timer is due.
    pub(super) when: Slot,
    context: Slot,
    cancelled: Cell<bool>,
}
impl NativeData for HandleData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for slot in [&self.owner, &self.f, &self.args, &self.context] {
            slot.get_ref(|v| v.traverse(visit));
        }
    }
}

pub(super) fn of(v: &Value) -> R<&HandleData> {
    native::<HandleData>(v, "Handle")
}

fn made(
    inner: Option<event_loop::Handle<Cb>>,
    owner: &Ref<Inst>,
    f: &Value,
    args: Value,
    when: Option<f64>,
) -> Value {
    let class = if when.is_some() {
        types::timer_handle()
    } else {
        types::handle()
    };
    let data = HandleData {
        inner: RefCell::new(inner),
        owner: Slot::field(Value::Inst(owner.clone())),
        f: Slot::field(f.clone()),
        args: Slot::field(args),
        when: Slot::field(when.map_or(Value::None, float)),
        context: Slot::field(Value::None),
        cancelled: Cell::new(false),
    };
    Inst::with(&class, data)
}

/// A handle object.
pub fn object(
    inner: event_loop::Handle<Cb>,
    owner: &Ref<Inst>,
    f: &Value,
    args: &Value,
    when: Option<f64>,
) -> Value {
    made(Some(inner), owner, f, args.clone(), when)
}

/// A handle for the exception handler's context: of a callback that has run.
pub fn shown_handle(f: &Value, args: &[Value], owner: &Ref<Inst>) -> Value {
    made(None, owner, f, tuple(args.to_vec()), None)
}

/// `Handle.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    let slot = || Slot::field(Value::None);
    super::instance(
        class,
        HandleData {
            inner: RefCell::new(None),
            owner: slot(),
            f: slot(),
            args: slot(),
            when: slot(),
            context: slot(),
            cancelled: Cell::new(false),
        },
    )
}

/// `Handle(callback, args, loop, context=None)`
pub fn __init__(v: &Value, f: &Value, args: &Value, event_loop: &Value, context: &Value) -> R {
    let d = of(v)?;
    d.f.set(f.clone());
    d.args.set(args.clone());
    d.owner.set(event_loop.clone());
    d.context.set(if context.is_none() {
        crate::stdlib::contextvars::copy_context()?
    } else {
        context.clone()
    });
    Ok(Value::None)
}

impl HandleData {
    fn is_cancelled(&self) -> bool {
        let inner = self.inner.borrow();
        self.cancelled.get() || inner.as_ref().is_some_and(event_loop::Handle::cancelled)
    }
    fn arguments(&self) -> R<Vec<Value>> {
        match self.args.get() {
            Value::Tuple(t) => Ok(t.items().to_vec()),
            Value::None => Ok(Vec::new()),
            other => super::collect(&other),
        }
    }
}

/// `handle.cancel()`
pub fn cancel(v: &Value) -> R {
    let d = of(v)?;
    if d.is_cancelled() {
        return Ok(Value::None);
    }
    d.cancelled.set(true);
    let inner = d.inner.borrow().clone();
    match (d.owner.get(), inner) {
        (Value::Inst(owner), Some(inner)) => data(&owner)?.cancel(&inner),
        (owner, _) if !d.when.get().is_none() => {
            super::method(&owner, "_timer_handle_cancelled", &mut [v.clone()])?;
        }
        _ => {}
    }
    d.f.set(Value::None);
    d.args.set(Value::None);
    Ok(Value::None)
}

/// `handle.cancelled()`
pub fn cancelled(v: &Value) -> R {
    Ok(boolean(of(v)?.is_cancelled()))
}

/// `handle._run()`
pub fn _run(v: &Value) -> R {
    let d = of(v)?;
    let Value::Inst(owner) = d.owner.get() else {
        return Err(type_error("an event loop was expected"));
    };
    let (f, mut args) = (d.f.get(), d.arguments()?);
    let shown = format_callback(&f, &args);
    let context = Ctx::of(&d.context.get());
    if let Err(e) = callback::run_in(&f, &mut args, context) {
        if callback::is_interrupt(&e) {
            return Err(e);
        }
        match replaced(&owner, "call_exception_handler") {
            Ok(None) if owner.native::<super::event_loop::LoopData>().is_none() => {
                let context = super::report::context_of(
                    &format!("Exception in callback {shown}"),
                    Some(&e),
                    vec![("handle", v.clone())],
                );
                super::method(
                    &Value::Inst(owner),
                    "call_exception_handler",
                    &mut [context],
                )?;
            }
            _ => super::report::callback_failed(&owner, &shown, &e, v.clone())?,
        }
    }
    Ok(Value::None)
}

/// `handle._callback`
pub fn _callback(v: &Value) -> R {
    Ok(of(v)?.f.get())
}

/// `handle._args`
pub fn _args(v: &Value) -> R {
    Ok(of(v)?.args.get())
}

/// `handle._cancelled`
pub fn _cancelled(v: &Value) -> R {
    cancelled(v)
}

/// `handle._loop`
pub fn _loop(v: &Value) -> R {
    Ok(of(v)?.owner.get())
}

/// `handle._source_traceback`: where a handle was made is not noted.
pub fn _source_traceback(_v: &Value) -> R {
    Ok(Value::None)
}

/// `repr(handle)`
pub fn __repr__(v: &Value) -> R {
    let d = of(v)?;
    super::report::require();
    let name = crate::ops::type_name(v);
    let mut info = vec![name.rsplit('.').next().unwrap_or_default().to_owned()];
    let cancelled = d.is_cancelled();
    if cancelled {
        info.push("cancelled".to_owned());
    }
    let when = d.when.get();
    if !when.is_none() {
        info.push(format!("when={}", crate::ops::repr_or(&when)));
    }
    let f = d.f.get();
    if !f.is_none() && !cancelled {
        info.push(format_callback(&f, &d.arguments()?));
    }
    Ok(str(&format!("<{}>", info.join(" "))))
}
