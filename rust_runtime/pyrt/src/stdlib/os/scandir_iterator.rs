//! What `os.scandir` gives: an iterator that can be closed, and is when a `with` ends (`Modules/posixmodule.c`).
use crate::error::stop_iteration;
use crate::object::{Inst, NativeData, R, Value, native};
use std::cell::RefCell;

struct Entries(RefCell<std::vec::IntoIter<Value>>);
impl NativeData for Entries {}

/// An iterator over entries.
pub fn make(entries: Vec<Value>) -> R {
    Ok(Inst::with(
        &crate::generated::os::scandir_iterator(),
        Entries(RefCell::new(entries.into_iter())),
    ))
}
fn entries(this: &Value) -> R<&Entries> {
    native(this, "ScandirIterator")
}
/// Itself.
pub fn __iter__(this: &Value) -> R {
    Ok(this.clone())
}
/// The next entry.
pub fn __next__(this: &Value) -> R {
    let next = entries(this)?.0.borrow_mut().next();
    next.ok_or_else(|| stop_iteration(Value::None))
}
/// Itself.
pub fn __enter__(this: &Value) -> R {
    Ok(this.clone())
}
/// Closes it.
pub fn __exit__(this: &Value, _args: &Value) -> R {
    close(this)
}
/// `close()`
pub fn close(this: &Value) -> R {
    let left = entries(this)?.0.replace(Vec::new().into_iter());
    drop(left);
    Ok(Value::None)
}
