//! The methods of loops (`Lib/asyncio/base_events.py`: `BaseEventLoop`).
use super::callback::{Call, Cb};
use super::event_loop::{self, LoopData, close_loop, data, forever, until_complete};
use super::{base, handle, report, task};
use crate::error::{runtime_error, type_error};
use crate::object::{Inst, R, Ref, Value, boolean, coro_new, float, str};
use crate::ops::repr_or;
use crate::stdlib::contextvars::Ctx;
use wasi_async::event_loop::LoopClosed;

fn this(v: &Value) -> R<(&Ref<Inst>, &LoopData)> {
    match v {
        Value::Inst(i) => Ok((i, data(i)?)),
        _ => Err(type_error("an event loop was expected")),
    }
}

/// `BaseEventLoop.__new__`
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    match class {
        Value::Class(c) => {
            super::abandoned::install();
            Ok(Value::Inst(event_loop::make(c)?))
        }
        other => Err(type_error(format!(
            "BaseEventLoop.__new__(X): X is not a type object ({})",
            repr_or(other)
        ))),
    }
}

/// `BaseEventLoop()`
pub fn __init__(_v: &Value) -> R {
    Ok(Value::None)
}

/// `loop._ready`: as many entries as callbacks are ready.
pub fn _ready(v: &Value) -> R {
    let n = this(v)?.1.core.ready_len();
    Ok(crate::object::list(vec![Value::None; n]))
}

/// `loop._run_once()`: one pass.
pub fn _run_once(v: &Value) -> R {
    event_loop::pass(this(v)?.0)?;
    Ok(Value::None)
}

/// `loop.run_forever()`
pub fn run_forever(v: &Value) -> R {
    forever(this(v)?.0)?;
    Ok(Value::None)
}

/// `loop.run_until_complete(future)`
pub fn run_until_complete(v: &Value, future: &Value) -> R {
    until_complete(this(v)?.0, future)
}

/// `loop.stop()`
pub fn stop(v: &Value) -> R {
    this(v)?.1.core.stop();
    Ok(Value::None)
}

/// `loop.close()`
pub fn close(v: &Value) -> R {
    close_loop(this(v)?.0)?;
    Ok(Value::None)
}

/// `loop.is_running()`
pub fn is_running(v: &Value) -> R {
    Ok(boolean(this(v)?.1.core.is_running()))
}

/// `loop.is_closed()`
pub fn is_closed(v: &Value) -> R {
    Ok(boolean(this(v)?.1.core.is_closed()))
}

/// `loop.time()`
pub fn time(v: &Value) -> R {
    Ok(float(this(v)?.1.now()))
}

fn call(event_loop: &Ref<Inst>, f: &Value, args: &Value, context: &Value) -> Cb {
    let args = match args {
        Value::Tuple(t) => t.items().to_vec(),
        _ => Vec::new(),
    };
    Cb::Call(Box::new(Call {
        f: f.clone(),
        args,
        ctx: Ctx::of(context),
        event_loop: event_loop.clone(),
    }))
}

/// `loop.call_soon(callback, *args, context=None)`
pub fn call_soon(v: &Value, f: &Value, context: &Value, args: &Value) -> R {
    let (event_loop, d) = this(v)?;
    if d.is_closed() {
        return Err(event_loop::closed(LoopClosed));
    }
    d.check_thread(v)?;
    d.check_callback(f, "call_soon")?;
    let made = d.soon(call(event_loop, f, args, context))?;
    Ok(handle::object(made, event_loop, f, args, None))
}

/// `loop.call_soon_threadsafe`: threads are green, so it is `call_soon`; a loop that waits goes on.
pub fn call_soon_threadsafe(v: &Value, f: &Value, context: &Value, args: &Value) -> R {
    let (event_loop, d) = this(v)?;
    if d.is_closed() {
        return Err(event_loop::closed(LoopClosed));
    }
    d.check_callback(f, "call_soon_threadsafe")?;
    let made = d.soon(call(event_loop, f, args, context))?;
    if let Some(threads) = crate::green::hooks::get() {
        (threads.wake_loop)(event_loop);
    }
    Ok(handle::object(made, event_loop, f, args, None))
}

/// `loop.run_in_executor(executor, func, *args)`
pub fn run_in_executor(v: &Value, executor: &Value, func: &Value, args: &Value) -> R {
    let args = crate::stdlib::support::items(args);
    super::executor::run_in(this(v)?.0, executor, func.clone(), args)
}

/// `loop.set_default_executor(executor)`
pub fn set_default_executor(v: &Value, executor: &Value) -> R {
    super::executor::set_default(this(v)?.0, executor)
}

/// `loop.call_at(when, callback, *args, context=None)`
pub fn call_at(v: &Value, when: &Value, f: &Value, context: &Value, args: &Value) -> R {
    if when.is_none() {
        return Err(type_error("when cannot be None"));
    }
    let (event_loop, d) = this(v)?;
    if d.is_closed() {
        return Err(event_loop::closed(LoopClosed));
    }
    d.check_thread(v)?;
    d.check_callback(f, "call_at")?;
    let when = super::seconds(when)?;
    let made = d.at(when, call(event_loop, f, args, context))?;
    Ok(handle::object(made, event_loop, f, args, Some(when)))
}

/// `loop.call_later(delay, callback, *args, context=None)`
pub fn call_later(v: &Value, delay: &Value, f: &Value, context: &Value, args: &Value) -> R {
    if delay.is_none() {
        return Err(type_error("delay must not be None"));
    }
    let event_loop = this(v)?.0;
    let when = super::timer::after(event_loop, delay)?;
    if let Some(own) = event_loop::replaced(event_loop, "call_at")? {
        let mut all = vec![when, f.clone()];
        if let Value::Tuple(args) = args {
            all.extend(args.items().iter().cloned());
        }
        return crate::call::call_kw(&own, &mut all, &mut [(str("context"), context.clone())]);
    }
    call_at(v, &when, f, context, args)
}

/// `loop.create_future()`
pub fn create_future(v: &Value) -> R {
    Ok(Value::Inst(base::new_future(this(v)?.0)))
}

/// `loop.create_task(coro, *, name=None, context=None)`
pub fn create_task(v: &Value, coro: &Value, name: &Value, context: &Value) -> R {
    let (event_loop, d) = this(v)?;
    event_loop::create_own(event_loop, d, coro.clone(), name.clone(), context)
}

/// `loop.set_task_factory(factory)`
pub fn set_task_factory(v: &Value, factory: &Value) -> R {
    if !factory.is_none() && !super::is_callable(factory) {
        return Err(type_error("task factory must be a callable or None"));
    }
    this(v)?.1.factory.set(factory.clone());
    Ok(Value::None)
}

/// `loop.get_task_factory()`
pub fn get_task_factory(v: &Value) -> R {
    Ok(this(v)?.1.factory.get())
}

/// `loop.set_exception_handler(handler)`
pub fn set_exception_handler(v: &Value, handler: &Value) -> R {
    if !handler.is_none() && !super::is_callable(handler) {
        return Err(type_error(format!(
            "A callable object or None is expected, got {}",
            repr_or(handler)
        )));
    }
    this(v)?.1.handler.set(handler.clone());
    Ok(Value::None)
}

/// `loop.get_exception_handler()`
pub fn get_exception_handler(v: &Value) -> R {
    Ok(this(v)?.1.handler.get())
}

/// `loop.call_exception_handler(context)`
pub fn call_exception_handler(v: &Value, context: &Value) -> R {
    report::call_with(this(v)?.0, context)?;
    Ok(Value::None)
}

/// `loop.default_exception_handler(context)`
pub fn default_exception_handler(v: &Value, context: &Value) -> R {
    this(v)?;
    report::default_handler(context);
    Ok(Value::None)
}

/// `loop.get_debug()`
pub fn get_debug(v: &Value) -> R {
    Ok(boolean(this(v)?.1.debug.get()))
}

/// `loop.set_debug(enabled)`
pub fn set_debug(v: &Value, enabled: &Value) -> R {
    let enabled = super::truth(enabled)?;
    this(v)?.1.debug.set(enabled);
    if enabled {
        super::slow::watch();
    }
    Ok(Value::None)
}

/// `loop.shutdown_asyncgens()`
pub fn shutdown_asyncgens(v: &Value) -> R {
    Ok(coro_new(
        &super::SHUTDOWN_ASYNCGENS,
        super::agen::shutdown(this(v)?.0.clone()),
    ))
}

/// `loop.shutdown_default_executor()`
pub fn shutdown_default_executor(v: &Value) -> R {
    let event_loop = this(v)?.0.clone();
    Ok(coro_new(&super::SHUTDOWN_EXECUTOR, async move {
        let d = data(&event_loop)?;
        d.executor_shut.set(true);
        let executor = d.executor.get();
        match *event_loop::SHUT_EXECUTOR.get() {
            Some(shut_down) if !executor.is_none() => shut_down(event_loop, executor).await,
            _ => Ok(Value::None),
        }
    }))
}

/// `repr(loop)`
pub fn __repr__(v: &Value) -> R {
    let (event_loop, d) = this(v)?;
    let truth = |b: bool| if b { "True" } else { "False" };
    Ok(str(&format!(
        "<{} running={} closed={} debug={}>",
        event_loop.class_ref().name(),
        truth(d.core.is_running()),
        truth(d.core.is_closed()),
        truth(d.debug.get())
    )))
}

/// `loop.slow_callback_duration`
pub fn slow_callback_duration(v: &Value) -> R {
    Ok(this(v)?.1.slow.get())
}

/// `loop.name = value`
pub fn __setattr__(v: &Value, name: &Value, value: &Value) -> R {
    let name = crate::builtins::object::attribute_name(name)?;
    if name.as_str() == "slow_callback_duration" {
        this(v)?.1.slow.set(value.clone());
    } else {
        crate::ops::generic_setattr(v, name, value.clone())?;
    }
    Ok(Value::None)
}

/// `vars(loop)`
pub fn __dict__(v: &Value) -> R {
    crate::stdlib::support::dict_of(v)
}

impl LoopData {
    /// `_check_thread`: whether the loop runs in another thread than the one that asks it for something.
    fn check_thread(&self, v: &Value) -> R<()> {
        let here = event_loop::running_opt().is_some_and(|own| Value::Inst(own).is(v));
        if self.debug.get() && !here && self.core.is_running() {
            return Err(runtime_error(
                "Non-thread-safe operation invoked on an event loop other than the current one",
            ));
        }
        Ok(())
    }
    /// `_check_callback`: what only a loop that debugs finds out.
    pub(super) fn check_callback(&self, f: &Value, method: &str) -> R<()> {
        if !self.debug.get() {
            return Ok(());
        }
        if task::is_coroutine(f) || super::is_own_coroutine_function(f)? {
            let text = format!("coroutines cannot be used with {method}()");
            return Err(type_error(text));
        }
        if !super::is_callable(f) {
            let got = repr_or(f);
            let text = format!("a callable object was expected by {method}(), got {got}");
            return Err(type_error(text));
        }
        Ok(())
    }
}
