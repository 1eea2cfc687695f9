//! `atexit` (`Modules/atexitmodule.c`): functions that are called when the program ends.
use super::support::{call_with, is_callable};
use crate::error::type_error;
use crate::object::{Global, R, Value, int_usize};
use crate::ops;

/// A function with its arguments.
type Entry = (Value, Value, Value);
static REGISTERED: Global<Vec<Entry>> = Global::new(Vec::new());
static IS_HOOKED: Global<bool> = Global::new(false);

/// `atexit.register(func, *args, **kwargs)`
pub fn register(func: &Value, args: &Value, kwargs: &Value) -> R {
    if !is_callable(func) {
        return Err(type_error("the first argument must be callable"));
    }
    if !std::mem::replace(IS_HOOKED.get(), true) {
        crate::program::at_exit(run);
    }
    let entry = (func.clone(), args.clone(), kwargs.clone());
    REGISTERED.get().push(entry);
    Ok(func.clone())
}
/// `atexit.unregister(func)`
pub fn unregister(func: &Value) -> R {
    let mut at = 0;
    while let Some((f, ..)) = REGISTERED.get().get(at).cloned() {
        if f.is(func) || ops::truth(&ops::eq(&f, func)?)? {
            let gone = (at < REGISTERED.get().len()).then(|| REGISTERED.get().remove(at));
            drop(gone);
        } else {
            at += 1;
        }
    }
    Ok(Value::None)
}
/// `atexit._clear()`
pub fn _clear() -> R {
    drop(std::mem::take(REGISTERED.get()));
    Ok(Value::None)
}
/// `atexit._run_exitfuncs()`
pub fn _run_exitfuncs() -> R {
    run();
    Ok(Value::None)
}
/// `atexit._ncallbacks()`
pub fn _ncallbacks() -> R {
    Ok(int_usize(REGISTERED.get().len()))
}

/// Calls the functions, the last one first; what they raise is printed.
fn run() {
    let all = std::mem::take(REGISTERED.get());
    for (f, args, kwargs) in all.into_iter().rev() {
        if let Err(e) = call_with(&f, &args, &kwargs) {
            crate::traceback::unraisable_in("in atexit callback", &e, &f);
        }
    }
}
