//! What `contextlib.asynccontextmanager` makes: an asynchronous generator that is entered and left.
use super::_generator_context_manager::Manager;
use super::{after_throw, did_not_yield, exception_of};
use crate::coro_ops::await_value;
use crate::error::{PyErr, classes, runtime_error};
use crate::generated::contextlib as table;
use crate::object::{Code, Generator, Inst, Kind, Msg, R, Value, coro_new, native};
use crate::stdlib::support::{code, dict_of, instance, method};

/// An asynchronous context manager of a call.
pub fn make(func: &Value, args: &Value, kwds: &Value) -> R {
    Ok(Inst::with(
        &table::_async_generator_context_manager(),
        Manager::new(func, args, kwds)?,
    ))
}
fn this(v: &Value) -> R<&Manager> {
    native(v, "_AsyncGeneratorContextManager")
}

/// One step of the generator; `None` is its end.
async fn advance(gen_: &Value, m: Option<PyErr>) -> R<Option<Value>> {
    if let Value::Gen(g) = gen_
        && g.kind == Kind::AsyncGenerator
    {
        return Generator::advance(g, m.map_or(Msg::Send(Value::None), Msg::Throw)).await;
    }
    let step = match m {
        None => method(gen_, "__anext__", &[])?,
        Some(e) => method(gen_, "athrow", &[e.value()])?,
    };
    match await_value(step).await {
        Ok(v) => Ok(Some(v)),
        Err(e) if e.is(&classes::stop_async_iteration()) => Ok(None),
        Err(e) => Err(e),
    }
}

static AENTER: Code = code("__aenter__", "_AsyncGeneratorContextManager.__aenter__");
static AEXIT: Code = code("__aexit__", "_AsyncGeneratorContextManager.__aexit__");

/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, Manager::default())
}
/// `_AsyncGeneratorContextManager(func, args, kwds)`
pub fn __init__(v: &Value, func: &Value, args: &Value, kwds: &Value) -> R {
    this(v)?.start(func, args, kwds)?;
    Ok(Value::None)
}

/// Runs the generator to its `yield`.
pub fn __aenter__(v: &Value) -> R {
    let m = this(v)?;
    m.forget();
    let gen_ = m.gen_.get();
    Ok(coro_new(&AENTER, async move {
        advance(&gen_, None).await?.ok_or_else(did_not_yield)
    }))
}

/// Runs it to its end, or throws the exception into it.
pub fn __aexit__(v: &Value, typ: &Value, value: &Value, traceback: &Value) -> R {
    let gen_ = this(v)?.gen_.get();
    let (typ, value, traceback) = (typ.clone(), value.clone(), traceback.clone());
    Ok(coro_new(&AEXIT, async move {
        let Some(given) = exception_of(&typ, &value)? else {
            return match advance(&gen_, None).await? {
                None => Ok(Value::from(false)),
                Some(_) => Err(not_stopped("generator didn't stop", &gen_).await),
            };
        };
        match advance(&gen_, Some(given.clone())).await {
            Ok(None) => Ok(Value::from(true)),
            Ok(Some(_)) => Err(not_stopped("generator didn't stop after athrow()", &gen_).await),
            Err(e) => after_throw(e, &given, &traceback, false),
        }
    }))
}

/// The error of a generator that yields twice; it is closed first.
async fn not_stopped(text: &str, gen_: &Value) -> PyErr {
    let e = runtime_error(text);
    let closing = match method(gen_, "aclose", &[]) {
        Ok(v) => await_value(v).await,
        Err(e) => Err(e),
    };
    match closing {
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
