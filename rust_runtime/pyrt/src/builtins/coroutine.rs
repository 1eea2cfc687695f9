//! Coroutines and what their `__await__` gives (`Objects/genobject.c`).
use crate::generated::builtins as b;
use crate::object::{Head, Inst, NativeData, R, Value};
use std::ptr::NonNull;

pub use super::generator::{
    __name__, __qualname__, __repr__, close, gi_code as cr_code, gi_frame as cr_frame,
    gi_running as cr_running, gi_suspended as cr_suspended, gi_yieldfrom as cr_await, send, throw,
};

/// The coroutine inside of its wrapper.
pub(super) struct Wrapper(pub(super) Value);
impl NativeData for Wrapper {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.0.traverse(visit);
    }
}

/// An iterator over the coroutine.
pub fn __await__(this: &Value) -> R {
    Ok(Inst::with(&b::coroutine_wrapper(), Wrapper(this.clone())))
}

/// Origins are not tracked.
pub fn cr_origin(_this: &Value) -> R {
    Ok(Value::None)
}

/// What `__await__` gives.
pub mod wrapper {
    use super::Wrapper;
    pub use crate::builtins::generator::__iter__;
    use crate::object::{R, Value, native};

    /// The coroutine inside.
    pub fn inner(this: &Value) -> R<&Value> {
        native::<Wrapper>(this, "coroutine_wrapper").map(|w| &w.0)
    }
    /// Resumes it.
    pub fn __next__(this: &Value) -> R {
        super::super::generator::__next__(inner(this)?)
    }
    /// Resumes it with a value.
    pub fn send(this: &Value, v: &Value) -> R {
        super::send(inner(this)?, v)
    }
    /// Resumes it with an exception.
    pub fn throw(this: &Value, typ: &Value, val: &Value, tb: &Value) -> R {
        super::throw(inner(this)?, typ, val, tb)
    }
    /// Closes it.
    pub fn close(this: &Value) -> R {
        super::close(inner(this)?)
    }
}
