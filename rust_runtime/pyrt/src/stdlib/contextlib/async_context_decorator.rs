//! `contextlib.AsyncContextDecorator`.
use crate::coro_ops::await_value;
use crate::object::{Code, Func, FuncDef, Kind, R, Ref, Signature, Value, coro_new};
use crate::ops;
use crate::stdlib::functools::update_wrapper;
use crate::stdlib::support::{call_with, captured, closure, code, dict_of, method};

static INNER: Code = code("inner", "AsyncContextDecorator.__call__.<locals>.inner");
static INSIDE: FuncDef = FuncDef {
    code: &INNER,
    sig: Signature {
        names: &["args", "kwds"],
        posonly: 0,
        pos: 0,
        kwonly: 0,
        varargs: true,
        varkw: true,
    },
    kind: Kind::Coroutine,
    doc: None,
    entry: inside,
    green: None,
};

fn inside(f: &Ref<Func>, a: &mut [Value]) -> R {
    let (cm, func, args, kwds) = (captured(f, 0), captured(f, 1), a[0].clone(), a[1].clone());
    Ok(coro_new(&INNER, async move {
        let cm = method(&cm, "_recreate_cm", &[])?;
        let (exit, entering) = ops::awith_enter(&cm)?;
        await_value(entering).await?;
        let done = match call_with(&func, &args, &kwds) {
            Ok(v) => await_value(v).await,
            Err(e) => Err(e),
        };
        match done {
            Ok(v) => {
                await_value(ops::awith_exit(&exit, None)?).await?;
                Ok(v)
            }
            Err(e) => {
                let saved = crate::error::enter(&e);
                let answer = match ops::awith_exit(&exit, Some(&e)) {
                    Ok(v) => await_value(v).await,
                    Err(e) => Err(e),
                };
                crate::error::leave(saved);
                if ops::truth(&answer?)? {
                    Ok(Value::None)
                } else {
                    Err(e)
                }
            }
        }
    }))
}

/// The context manager for one call of a decorated function.
pub fn _recreate_cm(this: &Value) -> R {
    Ok(this.clone())
}
/// Decorates a coroutine function.
pub fn __call__(this: &Value, func: &Value) -> R {
    let inner = closure(&INSIDE, vec![this.clone(), func.clone()]);
    update_wrapper(&inner, func, &Value::Unbound, &Value::Unbound)
}
/// The attributes.
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
