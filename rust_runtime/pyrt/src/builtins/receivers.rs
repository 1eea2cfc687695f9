//! The builtin container behind the first argument of a method, and methods that several container types share.
use crate::error::type_error;
use crate::object::{Dict, List, PyErr, R, Ref, Set, Tuple, Value};
use crate::ops::{self, base_value};

#[cold]
fn wrong(v: &Value, owner: &str) -> PyErr {
    type_error(format!(
        "descriptor requires a '{owner}' object but received a '{}'",
        ops::type_name(v)
    ))
}

/// The list, also inside an instance of a subclass.
pub fn list_of(v: &Value) -> R<&Ref<List>> {
    match base_value(v) {
        Value::List(l) => Ok(l),
        _ => Err(wrong(v, "list")),
    }
}

/// The tuple, also inside an instance of a subclass.
pub fn tuple_of(v: &Value) -> R<&Ref<Tuple>> {
    match base_value(v) {
        Value::Tuple(t) => Ok(t),
        _ => Err(wrong(v, "tuple")),
    }
}

/// The dict, also inside an instance of a subclass.
pub fn dict_of(v: &Value) -> R<&Ref<Dict>> {
    match base_value(v) {
        Value::Dict(d) => Ok(d),
        _ => Err(wrong(v, "dict")),
    }
}

/// The set or frozenset, also inside an instance of a subclass.
pub fn set_of(v: &Value) -> R<&Ref<Set>> {
    match base_value(v) {
        Value::Set(s) => Ok(s),
        _ => Err(wrong(v, "set")),
    }
}

/// The six comparison methods of a builtin type.
macro_rules! comparisons {
    () => { $crate::builtins::receivers::comparisons! { __eq__ Eq __ne__ Ne __lt__ Lt __le__ Le __gt__ Gt __ge__ Ge } };
    ($($name:ident $op:ident)*) => { $(
        #[doc = concat!("`", stringify!($name), "`; `NotImplemented` for other types.")]
        pub fn $name(this: &Value, other: &Value) -> R {
            crate::ops::builtin(crate::ops::Cmp::$op, crate::ops::base_value(this), crate::ops::base_value(other))
        }
    )* };
}
pub(crate) use comparisons;

/// The methods of a container that are operations of the language.
macro_rules! container {
    () => {
        /// `len(this)`
        pub fn __len__(this: &Value) -> R {
            Ok(crate::object::int_usize(crate::ops::len(
                crate::ops::base_value(this),
            )?))
        }
        /// `item in this`
        pub fn __contains__(this: &Value, item: &Value) -> R {
            Ok(crate::object::boolean(crate::ops::contains(
                crate::ops::base_value(this),
                item,
            )?))
        }
        /// `iter(this)`
        pub fn __iter__(this: &Value) -> R {
            crate::ops::iter(crate::ops::base_value(this))
        }
        /// `repr(this)`
        pub fn __repr__(this: &Value) -> R {
            Ok(crate::object::string(crate::ops::builtin_repr(this)?))
        }
        $crate::builtins::receivers::comparisons!();
    };
}
pub(crate) use container;

/// The place that an argument of `index(value, start, stop)` means in a sequence of this length.
pub fn search_bound(v: &Value, len: usize) -> R<usize> {
    let i = match ops::index_opt(v)? {
        Some(Value::Int(i)) => i,
        Some(_) => ops::index_clipped(v)?,
        None => {
            return Err(type_error(
                "slice indices must be integers or have an __index__ method",
            ));
        }
    };
    let n = i64::try_from(len).unwrap_or(i64::MAX);
    let i = if i < 0 { i.saturating_add(n).max(0) } else { i };
    Ok(usize::try_from(i).unwrap_or(usize::MAX))
}

/// How often `seq * times` repeats, as the method `__mul__` reads its argument.
pub fn times(v: &Value) -> R<usize> {
    match ops::count_of(v)? {
        Some(n) => Ok(n),
        None => Err(type_error(format!(
            "'{}' object cannot be interpreted as an integer",
            ops::type_name(v)
        ))),
    }
}
