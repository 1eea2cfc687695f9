//! What `concurrent.futures.wait` gives: a named tuple of two sets.
use crate::generated::concurrent_futures as types;
use crate::object::{Inst, R, Value, Wrapped, tuple};
use crate::stdlib::support::{fields_repr, item, items};

/// One of these sets.
pub fn make(done: Value, not_done: Value) -> Value {
    Inst::with(
        &types::done_and_not_done_futures(),
        Wrapped(tuple(vec![done, not_done])),
    )
}
/// `DoneAndNotDoneFutures(done={…}, not_done=set())`
pub fn __repr__(v: &Value) -> R {
    fields_repr("DoneAndNotDoneFutures", &["done", "not_done"], items(v))
}
/// `result.done`
pub fn done(v: &Value) -> R {
    item(v, 0)
}
/// `result.not_done`
pub fn not_done(v: &Value) -> R {
    item(v, 1)
}
