//! The view that `dict.values()` gives (`Objects/dictobject.c`).
pub use super::view_methods::{__repr__, mapping};
use crate::object::{R, Value, int_usize};
use crate::ops;

/// `iter(view)`
pub fn __iter__(view: &Value) -> R {
    match super::dict_ops::view(view) {
        Some((d, part)) => Ok(ops::object(ops::ForIter::Dict(
            d.clone(),
            0,
            ops::Size::of(d),
            part,
        ))),
        None => ops::iter(view),
    }
}
/// `len(view)`
pub fn __len__(view: &Value) -> R {
    Ok(int_usize(
        super::dict_ops::view(view).map_or(0, |(d, _)| d.len()),
    ))
}
/// `reversed(view)`
pub fn __reversed__(view: &Value) -> R {
    match super::dict_ops::view(view) {
        Some((d, part)) => Ok(ops::object(ops::ForIter::DictBack(
            d.clone(),
            usize::MAX,
            ops::Size::of(d),
            part,
        ))),
        None => ops::reversed(view),
    }
}
