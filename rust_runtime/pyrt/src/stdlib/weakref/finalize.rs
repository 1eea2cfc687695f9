//! `weakref.finalize` (`Lib/weakref.py`): a call when an object dies, or at the latest when the program ends.
use super::check_referable;
use crate::object::{
    Cell, Global, Head, NativeData, R, Value, Weak, boolean, native, string, tuple,
};
use crate::ops;
use crate::stdlib::support::{instance, items, pairs};
use std::ptr::NonNull;

struct Finalizer {
    object: Weak,
    /// Function, arguments and keyword arguments, until it was called or detached.
    call: Cell,
    at_exit: std::cell::Cell<bool>,
}
impl NativeData for Finalizer {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.call.get_ref(|v| v.traverse(visit));
    }
}

/// Those that are alive, the oldest first: they keep themselves.
static ALIVE: Global<Vec<Value>> = Global::new(Vec::new());
/// Whether the end of the program is watched.
static WATCHED: Global<bool> = Global::new(false);

fn this(v: &Value) -> R<&Finalizer> {
    native(v, "finalize")
}

fn forget(v: &Value) {
    let all = ALIVE.get();
    if let Some(at) = all.iter().position(|f| f.is(v)) {
        drop(all.remove(at));
    }
}

fn died(v: &Value) {
    if let Err(e) = __call__(v) {
        crate::traceback::unraisable(&e, v);
    }
}

/// Those that are left are called when the program ends, the youngest first.
fn run_all() {
    while let Some(last) = ALIVE.get().pop() {
        let Ok(f) = this(&last) else { continue };
        if f.at_exit.get()
            && let Err(e) = __call__(&last)
        {
            crate::traceback::uncaught(&e);
        }
    }
}

/// `finalize(object, function, /, *args, **kwargs)`
pub fn __new__(class: &Value, object: &Value, function: &Value, args: &Value, kwargs: &Value) -> R {
    check_referable(object)?;
    let target = Weak::new(object);
    let call = tuple(vec![function.clone(), args.clone(), kwargs.clone()]);
    let made = instance(
        class,
        Finalizer {
            object: target.clone(),
            call: Cell::field(call),
            at_exit: std::cell::Cell::new(true),
        },
    )?;
    target.watch(&made, died);
    ALIVE.get().push(made.clone());
    if !std::mem::replace(WATCHED.get(), true) {
        crate::program::at_exit(run_all);
    }
    Ok(made)
}
/// Calls it, once.
pub fn __call__(v: &Value) -> R {
    let call = this(v)?.call.replace(Value::Unbound);
    let Value::Tuple(t) = &call else {
        return Ok(Value::None);
    };
    forget(v);
    let [function, args, kwargs] = t.items() else {
        return Ok(Value::None);
    };
    crate::call::call_kw(function, &mut items(args).to_vec(), &mut pairs(kwargs))
}
fn parts(v: &Value, take: bool) -> R {
    let f = this(v)?;
    let (Some(object), Value::Tuple(t)) = (f.object.get(), f.call.get()) else {
        return Ok(Value::None);
    };
    let mut all = vec![object];
    all.extend(t.items().iter().cloned());
    if take {
        f.call.set(Value::Unbound);
        forget(v);
    }
    Ok(tuple(all))
}
/// `f.detach()`
pub fn detach(v: &Value) -> R {
    parts(v, true)
}
/// `f.peek()`
pub fn peek(v: &Value) -> R {
    parts(v, false)
}
/// `f.alive`
pub fn alive(v: &Value) -> R {
    Ok(boolean(!this(v)?.call.get().is_unbound()))
}
/// `f.atexit`
pub fn atexit(v: &Value) -> R {
    let f = this(v)?;
    Ok(boolean(f.at_exit.get() && !f.call.get().is_unbound()))
}
/// `<finalize object at 0x…; for 'C' at 0x…>`
pub fn __repr__(v: &Value) -> R {
    let at = |v: &Value| v.head().map_or(0, |h| h.as_ptr() as usize);
    let f = this(v)?;
    Ok(string(match f.object.get() {
        Some(object) if !f.call.get().is_unbound() => format!(
            "<finalize object at {:#x}; for '{}' at {:#x}>",
            at(v),
            ops::type_name(&object),
            at(&object)
        ),
        _ => format!("<finalize object at {:#x}; dead>", at(v)),
    }))
}
