//! `contextlib.closing`.
use crate::object::{Cell, Head, NativeData, R, Value, native};
use crate::stdlib::support::method;
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
    native::<Held>(v, "closing").map(|h| h.0.get())
}

/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, Held::default())
}
/// `closing(thing)`
pub fn __init__(this: &Value, held: &Value) -> R {
    native::<Held>(this, "closing")?.0.set(held.clone());
    Ok(Value::None)
}
/// The thing.
pub fn __enter__(this: &Value) -> R {
    held(this)
}
/// Closes it.
pub fn __exit__(this: &Value, _exc_info: &Value) -> R {
    method(&held(this)?, "close", &[])?;
    Ok(Value::None)
}
/// The attributes.
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
