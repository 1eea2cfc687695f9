//! `contextlib.aclosing`.
use crate::coro_ops::await_value;
use crate::object::{Cell, Head, NativeData, R, Value, native};
use crate::object::{Code, coro_new};
use crate::stdlib::support::{code, method};
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
    native::<Held>(v, "aclosing").map(|h| h.0.get())
}

/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, Held::default())
}
/// `aclosing(thing)`
pub fn __init__(this: &Value, held: &Value) -> R {
    native::<Held>(this, "aclosing")?.0.set(held.clone());
    Ok(Value::None)
}
static AENTER: Code = code("__aenter__", "aclosing.__aenter__");
static AEXIT: Code = code("__aexit__", "aclosing.__aexit__");
/// The thing.
pub fn __aenter__(this: &Value) -> R {
    let thing = held(this)?;
    Ok(coro_new(&AENTER, async move { Ok(thing) }))
}
/// Closes it.
pub fn __aexit__(this: &Value, _exc_info: &Value) -> R {
    let thing = held(this)?;
    Ok(coro_new(&AEXIT, async move {
        await_value(method(&thing, "aclose", &[])?).await?;
        Ok(Value::None)
    }))
}
/// The attributes.
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
