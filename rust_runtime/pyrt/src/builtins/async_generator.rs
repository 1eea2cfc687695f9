//! Asynchronous generators: `asend`, `athrow`, `aclose` (`Objects/genobject.c`).
use crate::coro_ops::{ACLOSE, ASEND, ATHROW};
use crate::error::{PyErr, stop_async_iteration};
use crate::object::{FIRST, Generator, Msg, R, State, Value, boolean, coro_new};

pub use super::generator::{
    __name__, __qualname__, __repr__, gi_code as ag_code, gi_frame as ag_frame,
    gi_yieldfrom as ag_await,
};
use super::generator::{data, thrown};

/// An asynchronous iterator is its own.
pub fn __aiter__(this: &Value) -> R {
    Ok(this.clone())
}

/// `anext(g)`
pub fn __anext__(this: &Value) -> R {
    asend(this, &Value::None)
}

fn item(found: Option<Value>) -> R {
    found.ok_or_else(stop_async_iteration)
}

/// `g.asend(v)`
pub fn asend(this: &Value, v: &Value) -> R {
    let (g, v) = (data(this)?.clone(), v.clone());
    Ok(coro_new(&ASEND, async move {
        let first = FIRST.get().take().unwrap_or(Msg::Send(v));
        item(Generator::advance(&g, first).await?)
    }))
}

/// `g.athrow(e)`
pub fn athrow(this: &Value, typ: &Value, val: &Value, tb: &Value) -> R {
    let g = data(this)?.clone();
    let e: PyErr = thrown(typ, val, tb)?;
    Ok(coro_new(&ATHROW, async move {
        if g.state() == State::Done {
            return Ok(Value::None); // as in CPython, whatever is thrown
        }
        item(Generator::advance(&g, Msg::Throw(e)).await?)
    }))
}

/// `g.aclose()`
pub fn aclose(this: &Value) -> R {
    let g = data(this)?.clone();
    Ok(coro_new(
        &ACLOSE,
        async move { Generator::aclose(&g).await },
    ))
}

/// Whether an `asend`, `athrow` or `aclose` is under way.
pub fn ag_running(this: &Value) -> R {
    Ok(boolean(data(this)?.busy.get()))
}

/// `C[item]`
pub fn __class_getitem__(cls: &Value, item: &Value) -> R {
    Ok(super::generic_alias::new(cls, item))
}
