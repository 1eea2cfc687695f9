//! `contextlib.suppress`.
use crate::object::{Cell, Head, NativeData, R, Value, native};
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
    native::<Held>(v, "suppress").map(|h| h.0.get())
}

/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, Held::default())
}
/// `suppress(*exceptions)`
pub fn __init__(this: &Value, held: &Value) -> R {
    native::<Held>(this, "suppress")?.0.set(held.clone());
    Ok(Value::None)
}
/// Nothing.
pub fn __enter__(_this: &Value) -> R {
    Ok(Value::None)
}
/// Whether the exception is one of them.
pub fn __exit__(this: &Value, exctype: &Value, _excinst: &Value, _exctb: &Value) -> R {
    if exctype.is_none() {
        return Ok(Value::from(false));
    }
    crate::builtins::functions::issubclass(exctype, &held(this)?)
}
/// The attributes.
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
