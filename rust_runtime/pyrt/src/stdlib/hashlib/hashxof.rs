//! `_hashlib.HASHXOF`: a digest of any length.
use super::hash::{finished, hex};
use crate::error::value_error;
use crate::object::{R, Value, bytes};
use crate::ops;

fn wanted(length: &Value) -> R<usize> {
    usize::try_from(ops::ssize(length)?).map_err(|_| value_error("value must be positive"))
}
/// `h.digest(length)`
pub fn digest(this: &Value, length: &Value) -> R {
    finished(this, wanted(length)?).map(bytes)
}
/// `h.hexdigest(length)`
pub fn hexdigest(this: &Value, length: &Value) -> R {
    Ok(hex(&finished(this, wanted(length)?)?))
}
