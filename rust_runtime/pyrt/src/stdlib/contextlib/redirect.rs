//! What `redirect_stdout` and `redirect_stderr` share.
use crate::object::{Cell, Head, NativeData, R, Value, native};
use crate::stdlib::io::std_text::Std;
use crate::stdlib::support::instance;
use crate::stdlib::sys;
use std::cell::RefCell;
use std::ptr::NonNull;

#[derive(Default)]
struct Redirect {
    target: Cell,
    old: RefCell<Vec<Value>>,
}
impl NativeData for Redirect {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.target.get_ref(|v| v.traverse(visit));
        if let Ok(old) = self.old.try_borrow() {
            old.iter().for_each(|v| v.traverse(visit));
        }
    }
}
fn this(v: &Value) -> R<&Redirect> {
    native(v, "redirect_stdout")
}
fn name(std: Std) -> &'static str {
    if std == Std::Out { "stdout" } else { "stderr" }
}

/// A new one, not yet initialised.
pub fn make(class: &Value) -> R {
    instance(class, Redirect::default())
}
/// Sets the target.
pub fn init(v: &Value, target: &Value) -> R {
    this(v)?.target.set(target.clone());
    Ok(Value::None)
}
/// Replaces the stream.
pub fn enter(v: &Value, std: Std) -> R {
    let r = this(v)?;
    let old = sys::current(std);
    r.old.borrow_mut().push(old);
    sys::replace(name(std), r.target.get())?;
    Ok(r.target.get())
}
/// Puts the old one back.
pub fn exit(v: &Value, std: Std) -> R {
    let old = this(v)?.old.borrow_mut().pop();
    match old {
        Some(stream) => sys::replace(name(std), stream)?,
        None => return Err(crate::error::index_error("pop from empty list")),
    }
    Ok(Value::None)
}
