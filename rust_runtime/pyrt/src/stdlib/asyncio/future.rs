//! The methods of `asyncio.Future`.
use super::base::{self, DoneCb, Fut, Kind, State, fut};
use super::event_loop;
use super::report;
use crate::error::type_error;
use crate::object::{Inst, R, Ref, Value, boolean, gen_new, int_usize, str};
use crate::stdlib::contextvars::Ctx;

fn any(v: &Value) -> R<(&Ref<Inst>, &Fut)> {
    fut(v).ok_or_else(|| type_error("a Future was expected"))
}

/// The receiver, which `__init__` has seen.
fn this(v: &Value) -> R<(&Ref<Inst>, &Fut)> {
    let found = any(v)?;
    if found.1.has_loop() {
        Ok(found)
    } else {
        Err(crate::error::runtime_error(UNINITIALIZED))
    }
}

const UNINITIALIZED: &str = "Future object is not initialized.";

/// The receiver of `result` and `exception`: they find a future without `__init__` in no state to be asked.
fn settled(v: &Value) -> R<&Fut> {
    let (_, f) = any(v)?;
    if f.has_loop() {
        return Ok(f);
    }
    let class = crate::generated::asyncio::invalid_state_error();
    Err(crate::error::PyErr::msg(class, UNINITIALIZED))
}

/// `Future.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    let Value::Class(c) = class else {
        return Err(type_error("Future.__new__(X): X is not a type object"));
    };
    Ok(Inst::with(c, Fut::new(Value::Unbound, Kind::Plain)))
}

/// `Future(*, loop=None)`
pub fn __init__(v: &Value, event_loop: &Value) -> R {
    let (_, f) = any(v)?;
    let owner = if event_loop.is_none() {
        event_loop::get()?
    } else {
        event_loop::expect(event_loop)?
    };
    f.set_loop(Value::Inst(owner));
    Ok(Value::None)
}

/// `fut.result()`
pub fn result(v: &Value) -> R {
    base::result(settled(v)?)
}

/// `fut.exception()`
pub fn exception(v: &Value) -> R {
    base::exception(settled(v)?)
}

/// `fut.set_result(result)`
pub fn set_result(v: &Value, result: &Value) -> R {
    base::set_result(this(v)?.0, result.clone())?;
    Ok(Value::None)
}

/// `fut.set_exception(exception)`
pub fn set_exception(v: &Value, exception: &Value) -> R {
    base::set_exception(this(v)?.0, exception)?;
    Ok(Value::None)
}

/// `fut.done()`
pub fn done(v: &Value) -> R {
    Ok(boolean(any(v)?.1.done()))
}

/// `fut.cancelled()`
pub fn cancelled(v: &Value) -> R {
    Ok(boolean(any(v)?.1.cancelled()))
}

/// `fut.cancel(msg=None)`
pub fn cancel(v: &Value, msg: &Value) -> R {
    Ok(boolean(base::cancel_own(this(v)?.0, msg)?))
}

/// `fut.add_done_callback(fn, *, context=None)`
pub fn add_done_callback(v: &Value, f: &Value, context: &Value) -> R {
    let (future, data) = any(v)?;
    if !data.has_loop() {
        return Err(crate::error::runtime_error("uninitialized Future object"));
    }
    base::add_callback(future, base::call_entry(f, Ctx::of(context)))?;
    Ok(Value::None)
}

/// `fut.remove_done_callback(fn)`: how many there were.
pub fn remove_done_callback(v: &Value, f: &Value) -> R {
    let (_, data) = this(v)?;
    let n = base::remove_callbacks(data, |cb| match cb {
        DoneCb::Call(call) => crate::ops::is_eq(&call.0, f),
        _ => Ok(false),
    })?;
    Ok(int_usize(if data.done() { 0 } else { n }))
}

/// `fut.get_loop()`
pub fn get_loop(v: &Value) -> R {
    Ok(Value::Inst(this(v)?.1.event_loop()?))
}

/// `fut._state`
pub fn _state(v: &Value) -> R {
    Ok(str(match this(v)?.1.state() {
        State::Pending => "PENDING",
        State::Cancelled => "CANCELLED",
        State::Finished | State::Failed => "FINISHED",
    }))
}

/// `fut._asyncio_future_blocking`
pub fn _asyncio_future_blocking(v: &Value) -> R {
    Ok(boolean(this(v)?.1.blocking.get()))
}

/// `fut._log_traceback`
pub fn _log_traceback(v: &Value) -> R {
    Ok(boolean(this(v)?.1.log_traceback.get()))
}

/// `fut._cancel_message`
pub fn _cancel_message(v: &Value) -> R {
    Ok(this(v)?.1.cancel_message.get())
}

/// `fut.__await__()`: an iterator that hands the future to the task.
pub fn __await__(v: &Value) -> R {
    let future = this(v)?.0.clone();
    Ok(gen_new(
        &super::FUTURE_ITER,
        super::await_::await_future(future),
    ))
}

/// `fut.__iter__()`
pub fn __iter__(v: &Value) -> R {
    __await__(v)
}

/// `repr(fut)`
pub fn __repr__(v: &Value) -> R {
    let (future, f) = this(v)?;
    report::future_repr(future, f)
}

/// `Future[T]`
pub fn __class_getitem__(class: &Value, item: &Value) -> R {
    Ok(crate::builtins::generic_alias::new(class, item))
}

/// `fut._callbacks`: pairs of function and context, or None where nobody waits.
pub fn _callbacks(v: &Value) -> R {
    let all = this(v)?.1.callbacks();
    if all.is_empty() {
        return Ok(Value::None);
    }
    let entry = |cb: DoneCb| match cb {
        DoneCb::Wakeup(task) => Value::Inst(task),
        DoneCb::Native(done) => str(done.shown()),
        DoneCb::Call(call) => call.0.clone(),
    };
    Ok(crate::object::list(all.into_iter().map(entry).collect()))
}

/// `fut._exception`
pub fn _exception(v: &Value) -> R {
    let f = this(v)?.1;
    Ok(match f.state() {
        State::Failed => f.outcome(),
        _ => Value::None,
    })
}

/// `fut._result`
pub fn _result(v: &Value) -> R {
    let f = this(v)?.1;
    Ok(match f.state() {
        State::Finished => f.outcome(),
        _ => Value::None,
    })
}

/// `fut._loop`
pub fn _loop(v: &Value) -> R {
    get_loop(v)
}

/// `fut._source_traceback`: where a future was made is not noted.
pub fn _source_traceback(_v: &Value) -> R {
    Ok(Value::None)
}

/// `vars(fut)`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}

/// `fut.name = value`: the flags that can be set, and attributes of the program.
pub fn __setattr__(v: &Value, name: &Value, value: &Value) -> R {
    let f = any(v)?.1;
    let name = crate::builtins::object::attribute_name(name)?;
    match name.as_str() {
        "_asyncio_future_blocking" => f.blocking.set(super::truth(value)?),
        "_cancel_message" => f.cancel_message.set(value.clone()),
        "_log_traceback" if super::truth(value)? => {
            let text = "_log_traceback can only be set to False";
            return Err(crate::error::value_error(text));
        }
        "_log_traceback" => f.log_traceback.set(false),
        "_log_destroy_pending" if f.task().is_some() => {
            let wanted = super::truth(value)?;
            f.task()
                .iter()
                .for_each(|part| part.log_destroy.set(wanted));
        }
        _ => crate::ops::generic_setattr(v, name, value.clone())?,
    }
    Ok(Value::None)
}
