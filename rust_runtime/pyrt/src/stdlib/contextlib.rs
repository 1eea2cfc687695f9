//! `contextlib` (`Lib/contextlib.py`).
#[path = "contextlib/async_generator_manager.rs"]
pub mod _async_generator_context_manager;
#[path = "contextlib/base_exit_stack.rs"]
pub mod _base_exit_stack;
#[path = "contextlib/generator_manager.rs"]
pub mod _generator_context_manager;
pub mod abstract_async_context_manager;
pub mod abstract_context_manager;
pub mod aclosing;
pub mod async_context_decorator;
pub mod async_exit_stack;
pub mod closing;
pub mod context_decorator;
pub mod exit_stack;
pub mod nullcontext;
mod redirect;
pub mod redirect_stderr;
pub mod redirect_stdout;
pub mod suppress;
mod unwind;

use super::support::{captured, closure, code, wrapper};
use crate::error::{PyErr, classes, runtime_error};
use crate::object::{Code, FuncDef, Inst, R, Value};

static HELPER: Code = code("helper", "contextmanager.<locals>.helper");
static MAKE: FuncDef = wrapper(&HELPER, |f, a| {
    _generator_context_manager::make(&captured(f, 0), &a[0], &a[1])
});
static ASYNC_HELPER: Code = code("helper", "asynccontextmanager.<locals>.helper");
static MAKE_ASYNC: FuncDef = wrapper(&ASYNC_HELPER, |f, a| {
    _async_generator_context_manager::make(&captured(f, 0), &a[0], &a[1])
});

/// `contextlib.contextmanager(func)`
pub fn contextmanager(func: &Value) -> R {
    let helper = closure(&MAKE, vec![func.clone()]);
    super::functools::update_wrapper(&helper, func, &Value::Unbound, &Value::Unbound)
}
/// `contextlib.asynccontextmanager(func)`
pub fn asynccontextmanager(func: &Value) -> R {
    let helper = closure(&MAKE_ASYNC, vec![func.clone()]);
    super::functools::update_wrapper(&helper, func, &Value::Unbound, &Value::Unbound)
}

/// The exception that `__exit__` got, if any; a class alone is called.
fn exception_of(typ: &Value, value: &Value) -> R<Option<PyErr>> {
    if typ.is_none() {
        return Ok(None);
    }
    let value = if value.is_none() {
        crate::call::call(typ, &mut [])?
    } else {
        value.clone()
    };
    match value {
        Value::Inst(i) if i.class_ref().is_subclass(&classes::base_exception()) => {
            Ok(Some(PyErr(i)))
        }
        _ => Err(crate::error::type_error(
            "__exit__() got something that is no exception",
        )),
    }
}

/// `raise RuntimeError("generator didn't yield") from None`
#[cold]
fn did_not_yield() -> PyErr {
    let e = runtime_error("generator didn't yield");
    e.data().cause.set(Value::None);
    e.data().suppress.set(true);
    e
}

fn same(a: &PyErr, b: &Inst) -> bool {
    std::ptr::eq(&raw const *a.0, b)
}

/// What `__exit__` answers when the generator raised after `throw(given)`: whether it was swallowed, or the new exception.
/// `stop` is the exception that ends such a generator. One that goes on has the `traceback` of before: the generator's frames are not in it.
fn after_throw(raised: PyErr, given: &PyErr, traceback: &Value, stop: bool) -> R {
    let is_same = same(&raised, &given.0);
    if stop {
        return Ok(Value::from(!is_same)); // ended, as it should; but a StopIteration of the body goes on
    }
    if is_same {
        given.data().set_traceback(traceback);
        return Ok(Value::from(false));
    }
    let iteration =
        given.is(&classes::stop_iteration()) || given.is(&classes::stop_async_iteration());
    let wraps = matches!(raised.data().cause.get(), Value::Inst(c) if same(given, &c));
    if iteration && wraps && raised.is(&classes::runtime_error()) {
        given.data().set_traceback(traceback);
        return Ok(Value::from(false));
    }
    Err(raised)
}
