//! `typing.TypeVarTuple`.
use crate::object::{R, Value, tuple};
use crate::ops;

/// `*Ts` in a subscript: `Unpack[Ts]`.
pub fn __iter__(v: &Value) -> R {
    let unpack = super::forms::unpack()?;
    let one = super::_form::__getitem__(&unpack, v)?;
    ops::iter(&tuple(vec![one]))
}
