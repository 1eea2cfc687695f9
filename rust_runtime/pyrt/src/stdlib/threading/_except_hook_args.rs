//! `threading.ExceptHookArgs`.
use crate::error::type_error;
use crate::generated::threading as types;
use crate::object::{Inst, R, Value, Wrapped, tuple};
use crate::ops;
use crate::stdlib::support::{fields_repr, item, items};

/// One of these four values.
pub fn make(values: Vec<Value>) -> Value {
    Inst::with(&types::_except_hook_args(), Wrapped(tuple(values)))
}
/// `ExceptHookArgs(sequence)`
pub fn __new__(_class: &Value, iterable: &Value) -> R {
    let values = ops::collect(iterable)?;
    if values.len() != 4 {
        return Err(type_error(format!(
            "_thread._ExceptHookArgs() takes a 4-sequence ({}-sequence given)",
            values.len()
        )));
    }
    Ok(make(values))
}
/// `_thread._ExceptHookArgs(exc_type=…, …)`
pub fn __repr__(v: &Value) -> R {
    let fields = ["exc_type", "exc_value", "exc_traceback", "thread"];
    fields_repr("_thread._ExceptHookArgs", &fields, items(v))
}
macro_rules! getters {
    ($($name:ident $at:literal;)*) => { $(
        #[doc = concat!("`args.", stringify!($name), "`")]
        pub fn $name(v: &Value) -> R {
            item(v, $at)
        }
    )* };
}
getters! { exc_type 0; exc_value 1; exc_traceback 2; thread 3; }
