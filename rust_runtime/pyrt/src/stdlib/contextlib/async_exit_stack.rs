//! `contextlib.AsyncExitStack`.
use super::_base_exit_stack::{add, pop, protocol};
use super::exception_of;
use super::unwind::Unwind;
use crate::call::call;
use crate::coro_ops::await_value;
use crate::object::{Code, Func, FuncDef, Kind, R, Ref, Signature, Value, coro_new};
use crate::ops;
use crate::stdlib::support::{call_with, captured, closure, code, items, method, set};
use crate::types::special;

static ENTER: Code = code("enter_async_context", "AsyncExitStack.enter_async_context");
static AENTER: Code = code("__aenter__", "AsyncExitStack.__aenter__");
static AEXIT: Code = code("__aexit__", "AsyncExitStack.__aexit__");
static ACLOSE: Code = code("aclose", "AsyncExitStack.aclose");

/// Enters an asynchronous context manager, which is left with the stack.
pub fn enter_async_context(this: &Value, cm: &Value) -> R {
    let (this, cm) = (this.clone(), cm.clone());
    Ok(coro_new(&ENTER, async move {
        let (enter, exit) = protocol(
            &cm,
            "__aenter__",
            "__aexit__",
            "asynchronous context manager",
        )?;
        let result = await_value(call(&enter, &mut [])?).await?;
        add(&this, true, exit)?;
        Ok(result)
    }))
}

/// Adds the `__aexit__` of a context manager, or a coroutine function that is called like one.
pub fn push_async_exit(this: &Value, exit: &Value) -> R {
    let callback = match special(exit, "__aexit__") {
        Some(method) => ops::bind_special(&method, exit)?,
        None => exit.clone(),
    };
    add(this, true, callback)?;
    Ok(exit.clone())
}

static WRAPPER: Code = code(
    "_exit_wrapper",
    "AsyncExitStack._create_async_cb_wrapper.<locals>._exit_wrapper",
);
static CALLBACK: FuncDef = FuncDef {
    code: &WRAPPER,
    sig: Signature {
        names: &["exc_type", "exc", "tb"],
        posonly: 0,
        pos: 3,
        kwonly: 0,
        varargs: false,
        varkw: false,
    },
    kind: Kind::Coroutine,
    doc: None,
    entry: run_callback,
    green: None,
};
fn run_callback(f: &Ref<Func>, _a: &mut [Value]) -> R {
    let (function, args, kwds) = (captured(f, 0), captured(f, 1), captured(f, 2));
    Ok(coro_new(&WRAPPER, async move {
        await_value(call_with(&function, &args, &kwds)?).await?;
        Ok(Value::None)
    }))
}

/// Adds a call of a coroutine function.
pub fn push_async_callback(this: &Value, function: &Value, args: &Value, kwds: &Value) -> R {
    let wrapper = closure(
        &CALLBACK,
        vec![function.clone(), args.clone(), kwds.clone()],
    );
    set(&wrapper, "__wrapped__", function.clone())?;
    add(this, true, wrapper)?;
    Ok(function.clone())
}

/// Leaves at once.
pub fn aclose(this: &Value) -> R {
    let this = this.clone();
    Ok(coro_new(&ACLOSE, async move {
        await_value(method(
            &this,
            "__aexit__",
            &[Value::None, Value::None, Value::None],
        )?)
        .await?;
        Ok(Value::None)
    }))
}

/// Itself.
pub fn __aenter__(this: &Value) -> R {
    let this = this.clone();
    Ok(coro_new(&AENTER, async move { Ok(this) }))
}

/// Calls the callbacks, last first, and awaits those that are asynchronous.
pub fn __aexit__(this: &Value, details: &Value) -> R {
    let (this, details) = (this.clone(), details.clone());
    Ok(coro_new(&AEXIT, async move {
        let given = match items(&details) {
            [typ, value, ..] => exception_of(typ, value)?,
            _ => return Err(crate::error::index_error("tuple index out of range")),
        };
        let mut unwind = Unwind::new(given);
        while let Some((awaited, callback)) = pop(&this)? {
            let answer = match call(&callback, &mut unwind.details()) {
                Ok(v) if awaited => await_value(v).await,
                other => other,
            };
            unwind.after(answer.and_then(|v| ops::truth(&v)));
        }
        unwind.end()
    }))
}
