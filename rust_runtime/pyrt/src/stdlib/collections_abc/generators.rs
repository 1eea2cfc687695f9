//! `Generator`, `Coroutine` and `AsyncGenerator`: what follows from `send` and `throw`.
use crate::call::call_method;
use crate::error::{classes, raise, runtime_error, stop_iteration};
use crate::generated::exceptions;
use crate::object::{Lit, R, Value};

static SEND: Lit = Lit::new("send");
static ASEND: Lit = Lit::new("asend");
static THROW: Lit = Lit::new("throw");
static WITH_TRACEBACK: Lit = Lit::new("with_traceback");

/// The abstract `throw`: raises what it is given.
fn throw_into(typ: &Value, val: &Value, tb: &Value) -> R {
    if val.is_none() && tb.is_none() {
        return Err(raise(typ));
    }
    let val = if val.is_none() {
        crate::call::call(typ, &mut [])?
    } else {
        val.clone()
    };
    if !tb.is_none() {
        call_method(&WITH_TRACEBACK, &mut [val.clone(), tb.clone()])?;
    }
    Err(raise(&val))
}

fn close_by_throw(this: &Value, what: &str) -> R {
    let exit = Value::Class(exceptions::generator_exit());
    match call_method(&THROW, &mut [this.clone(), exit]) {
        Err(e) if e.is(&classes::generator_exit()) || e.is(&classes::stop_iteration()) => {
            Ok(Value::None)
        }
        Err(e) => Err(e),
        Ok(_) => Err(runtime_error(format!("{what} ignored GeneratorExit"))),
    }
}

/// `Generator`
pub mod generator {
    use super::{R, SEND, Value, call_method, close_by_throw, stop_iteration, throw_into};

    /// `next(g)`
    pub fn __next__(this: &Value) -> R {
        call_method(&SEND, &mut [this.clone(), Value::None])
    }
    /// `g.send(value)`
    pub fn send(_this: &Value, _value: &Value) -> R {
        Err(stop_iteration(Value::None))
    }
    /// `g.throw(typ, val, tb)`
    pub fn throw(_this: &Value, typ: &Value, val: &Value, tb: &Value) -> R {
        throw_into(typ, val, tb)
    }
    /// `g.close()`
    pub fn close(this: &Value) -> R {
        close_by_throw(this, "generator")
    }
}

/// `Coroutine`
pub mod coroutine {
    use super::{R, Value, close_by_throw, stop_iteration, throw_into};

    /// `c.send(value)`
    pub fn send(_this: &Value, _value: &Value) -> R {
        Err(stop_iteration(Value::None))
    }
    /// `c.throw(typ, val, tb)`
    pub fn throw(_this: &Value, typ: &Value, val: &Value, tb: &Value) -> R {
        throw_into(typ, val, tb)
    }
    /// `c.close()`
    pub fn close(this: &Value) -> R {
        close_by_throw(this, "coroutine")
    }
}

/// `AsyncGenerator`
pub mod async_generator {
    use super::{ASEND, R, Value, call_method};

    /// `anext(g)`
    pub fn __anext__(this: &Value) -> R {
        call_method(&ASEND, &mut [this.clone(), Value::None])
    }
}
