//! What `os.popen` gives: the stream, whose end waits for the command (`Lib/os.py: _wrap_close`).
use crate::object::{Cell as Slot, Head, Inst, NativeData, R, Value, native};
use crate::ops;
use crate::stdlib::subprocess::popen;
use crate::stdlib::support;
use std::ptr::NonNull;

struct Wrapped {
    stream: Slot,
    child: Slot,
}
impl NativeData for Wrapped {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.stream.get_ref(|v| v.traverse(visit));
        self.child.get_ref(|v| v.traverse(visit));
    }
    fn clear(&self) {
        drop(self.stream.replace(Value::None));
        drop(self.child.replace(Value::None));
    }
}
fn of(v: &Value) -> R<&Wrapped> {
    native(v, "_wrap_close")
}

/// The stream of a command.
pub fn make(stream: Value, child: Value) -> Value {
    Inst::with(
        &crate::generated::os::_wrap_close(),
        Wrapped {
            stream: Slot::field(stream),
            child: Slot::field(child),
        },
    )
}
/// Closes the stream; the status where the command failed.
pub async fn close(this: Value) -> R {
    let w = of(&this)?;
    support::method(&w.stream.get(), "close", &[])?;
    let code = ops::ssize(&popen::wait(w.child.get(), Value::None).await?)?;
    Ok(if code == 0 {
        Value::None
    } else {
        Value::Int(code << 8)
    })
}
/// `with`
pub fn __enter__(this: &Value) -> R {
    Ok(this.clone())
}
/// The end of `with`.
pub async fn __exit__(this: Value, _args: Value) -> R {
    close(this).await?;
    Ok(Value::None)
}
/// The rest is the stream's.
pub fn __getattr__(this: &Value, name: &Value) -> R {
    let name = name.as_str().unwrap_or_default();
    support::get(&of(this)?.stream.get(), name)
}
/// The lines.
pub fn __iter__(this: &Value) -> R {
    ops::iter(&of(this)?.stream.get())
}
