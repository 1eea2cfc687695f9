//! `contextlib.nullcontext`.
use crate::object::{Cell, Head, NativeData, R, Value, native};
use crate::object::{Code, coro_new};
use crate::stdlib::support::code;
use crate::stdlib::support::{dict_of, instance};
use std::ptr::NonNull;

#[derive(Default)]
struct Held(Cell);
impl NativeData for Held {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.get_ref(|v| v.traverse(visit));
    }
}
fn held(v: &Value) -> R {
    native::<Held>(v, "nullcontext").map(|h| h.0.get())
}

/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, Held::default())
}
/// `nullcontext(enter_result=None)`
pub fn __init__(this: &Value, held: &Value) -> R {
    native::<Held>(this, "nullcontext")?.0.set(held.clone());
    Ok(Value::None)
}
static AENTER: Code = code("__aenter__", "nullcontext.__aenter__");
static AEXIT: Code = code("__aexit__", "nullcontext.__aexit__");
/// What was given.
pub fn __enter__(this: &Value) -> R {
    held(this)
}
/// Nothing.
pub fn __exit__(_this: &Value, _excinfo: &Value) -> R {
    Ok(Value::None)
}
/// What was given.
pub fn __aenter__(this: &Value) -> R {
    let result = held(this)?;
    Ok(coro_new(&AENTER, async move { Ok(result) }))
}
/// Nothing.
pub fn __aexit__(_this: &Value, _excinfo: &Value) -> R {
    Ok(coro_new(&AEXIT, async { Ok(Value::None) }))
}
/// What was given.
pub fn enter_result(this: &Value) -> R {
    held(this)
}
/// The attributes.
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
