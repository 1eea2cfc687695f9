//! What the views of a dict have in common as methods (`Objects/dictobject.c`).
use crate::object::{R, Value, string};
use crate::ops;

/// `repr(view)`
pub fn __repr__(view: &Value) -> R {
    Ok(string(ops::builtin_repr(view)?))
}
/// `view.mapping`
pub fn mapping(view: &Value) -> R {
    match super::dict_ops::view(view) {
        Some((d, _)) => Ok(super::mappingproxy::of(Value::Dict(d.clone()))),
        None => Ok(Value::None),
    }
}

/// The set operators and comparisons of keys and items.
macro_rules! set_like {
    () => {
        $crate::builtins::view_methods::set_like! {
            __and__ __rand__ And __or__ __ror__ Or __sub__ __rsub__ Sub __xor__ __rxor__ Xor;
            __eq__ Eq __ne__ Ne __lt__ Lt __le__ Le __gt__ Gt __ge__ Ge
        }
    };
    ($($name:ident $reflected:ident $op:ident)*; $($compare:ident $cmp:ident)*) => {
        $(
            #[doc = concat!("`", stringify!($name), "`: a new set.")]
            pub fn $name(view: &Value, other: &Value) -> R {
                super::dict_ops::view_binary(crate::ops::Op::$op, view, other)
            }
            #[doc = concat!("`", stringify!($reflected), "`: a new set.")]
            pub fn $reflected(view: &Value, other: &Value) -> R {
                super::dict_ops::view_binary(crate::ops::Op::$op, other, view)
            }
        )*
        $(
            #[doc = concat!("`", stringify!($compare), "`; `NotImplemented` where the other is no set.")]
            pub fn $compare(view: &Value, other: &Value) -> R {
                super::dict_ops::view_compare(crate::ops::Cmp::$cmp, view, other)
            }
        )*
    };
}
pub(crate) use set_like;
