//! What `contextlib.contextmanager` makes: a generator that is entered and left.
use super::{after_throw, did_not_yield, exception_of};
use crate::error::{PyErr, classes, runtime_error};
use crate::generated::contextlib as table;
use crate::green::loops::next_of;
use crate::object::{Cell, Generator, Head, Inst, Msg, NativeData, R, Step, Value, native};
use crate::ops;
use crate::stdlib::support::{call_with, dict_of, instance, method};
use std::ptr::NonNull;

#[derive(Default)]
pub(super) struct Manager {
    pub gen_: Cell,
    /// The function with its arguments, until it is entered; for decorators, which start afresh.
    pub recipe: [Cell; 3],
}
impl NativeData for Manager {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.gen_.get_ref(|v| v.traverse(visit));
        self.recipe
            .iter()
            .for_each(|c| c.get_ref(|v| v.traverse(visit)));
    }
}
impl Manager {
    pub(super) fn new(func: &Value, args: &Value, kwds: &Value) -> R<Manager> {
        let made = Manager::default();
        made.start(func, args, kwds)?;
        Ok(made)
    }
    /// Calls the generator function.
    pub(super) fn start(&self, func: &Value, args: &Value, kwds: &Value) -> R<()> {
        self.gen_.set(call_with(func, args, kwds)?);
        for (cell, v) in self.recipe.iter().zip([func, args, kwds]) {
            cell.set(v.clone());
        }
        Ok(())
    }
    pub(super) fn forget(&self) {
        self.recipe.iter().for_each(|c| c.set(Value::None));
    }
}

/// A context manager of a generator function's call.
pub fn make(func: &Value, args: &Value, kwds: &Value) -> R {
    Ok(Inst::with(
        &table::_generator_context_manager(),
        Manager::new(func, args, kwds)?,
    ))
}
fn this(v: &Value) -> R<&Manager> {
    native(v, "_GeneratorContextManager")
}

/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, Manager::default())
}
/// `_GeneratorContextManager(func, args, kwds)`
pub fn __init__(v: &Value, func: &Value, args: &Value, kwds: &Value) -> R {
    this(v)?.start(func, args, kwds)?;
    Ok(Value::None)
}

/// Runs the generator to its `yield`.
pub fn __enter__(v: &Value) -> R {
    let m = this(v)?;
    m.forget();
    ops::next(&m.gen_.get())?.ok_or_else(did_not_yield)
}

/// Runs it to its end, or throws the exception into it.
pub fn __exit__(v: &Value, typ: &Value, value: &Value, traceback: &Value) -> R {
    let gen_ = this(v)?.gen_.get();
    let Some(given) = exception_of(typ, value)? else {
        return left(ops::next(&gen_)?, &gen_);
    };
    let thrown = match &gen_ {
        Value::Gen(g) => g.send(Msg::Throw(given.clone())),
        other => method(other, "throw", &[given.value()]),
    };
    ended(thrown, &given, traceback, &gen_)
}

/// As `__enter__`, in green code.
pub async fn enter_green(v: Value) -> R {
    let Value::Gen(g) = this(&v)?.gen_.get() else {
        return __enter__(&v);
    };
    this(&v)?.forget();
    next_of(&g).await?.ok_or_else(did_not_yield)
}

/// As `__exit__`, in green code.
pub async fn exit_green(v: Value, typ: Value, value: Value, traceback: Value) -> R {
    let Value::Gen(g) = this(&v)?.gen_.get() else {
        return __exit__(&v, &typ, &value, &traceback);
    };
    let gen_ = Value::Gen(g.clone());
    let Some(given) = exception_of(&typ, &value)? else {
        return left(next_of(&g).await?, &gen_);
    };
    let thrown = match Generator::resume_green(&g, Msg::Throw(given.clone())).await {
        Ok(Step::Yield(v)) => Ok(v),
        Ok(Step::Return(v)) => Err(crate::error::stop_iteration(v)),
        Err(e) => Err(e),
    };
    ended(thrown, &given, &traceback, &gen_)
}

/// What `__exit__` gives where there was no exception.
fn left(stepped: Option<Value>, gen_: &Value) -> R {
    match stepped {
        None => Ok(Value::from(false)),
        Some(_) => Err(not_stopped("generator didn't stop", gen_)),
    }
}

/// What `__exit__` gives where an exception was thrown into the generator.
fn ended(thrown: R, given: &PyErr, traceback: &Value, gen_: &Value) -> R {
    match thrown {
        Ok(_) => Err(not_stopped("generator didn't stop after throw()", gen_)),
        Err(e) => {
            let stop = e.is(&classes::stop_iteration());
            after_throw(e, given, traceback, stop)
        }
    }
}

/// The error of a generator that yields twice; it is closed first.
fn not_stopped(text: &str, gen_: &Value) -> PyErr {
    let e = runtime_error(text);
    match method(gen_, "close", &[]) {
        Ok(_) => e,
        Err(other) => other,
    }
}

/// A fresh one of the same call.
pub fn _recreate_cm(v: &Value) -> R {
    let [func, args, kwds] = &this(v)?.recipe;
    let class = Value::Class(crate::types::type_of(v));
    crate::call::call(&class, &mut [func.get(), args.get(), kwds.get()])
}
/// The generator.
pub fn r#gen(v: &Value) -> R {
    Ok(this(v)?.gen_.get())
}
/// The attributes.
pub fn __dict__(v: &Value) -> R {
    dict_of(v)
}

/// `with cm: return func(*args, **kwds)`
pub fn run_inside(cm: &Value, func: &Value, args: &mut [Value], kw: &mut [(Value, Value)]) -> R {
    let (exit, _) = ops::with_enter(cm)?;
    match crate::call::call_kw(func, args, kw) {
        Ok(v) => {
            ops::with_exit(&exit, None)?;
            Ok(v)
        }
        Err(e) => {
            let saved = crate::error::enter(&e);
            let swallowed = ops::with_exit(&exit, Some(&e));
            crate::error::leave(saved);
            if swallowed? { Ok(Value::None) } else { Err(e) }
        }
    }
}
