//! `threading.excepthook`: what prints an exception that ended a thread (`Modules/_threadmodule.c: thread_excepthook`).
use super::{_except_hook_args, thread};
use crate::error::{PyErr, classes};
use crate::object::{Binding, Default, NativeDef, R, Signature, Value, string};
use crate::stdlib::io::std_text::Std;
use crate::stdlib::support::{get_opt, items, method};

static EXCEPTHOOK: NativeDef = NativeDef {
    name: "_excepthook",
    qualname: "_excepthook",
    module: "_thread",
    sig: Signature {
        names: &["args"],
        posonly: 1,
        pos: 1,
        kwonly: 0,
        varargs: false,
        varkw: false,
    },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| print(a.first().unwrap_or(&Value::None)),
};

/// `threading.excepthook`
pub fn excepthook() -> R {
    Ok(crate::types::native_value(&EXCEPTHOOK))
}

/// `threading.__excepthook__`
pub fn __excepthook__() -> R {
    excepthook()
}

fn print(args: &Value) -> R {
    let [_, value, _, thread] = items(args) else {
        return Err(crate::error::type_error(
            "_thread.excepthook argument type must be ExceptHookArgs",
        ));
    };
    if let Value::Inst(i) = value
        && i.class_ref().is_subclass(&classes::base_exception())
    {
        show(thread, &PyErr(i.clone()))?;
    }
    Ok(Value::None)
}

/// Prints it on what `sys.stderr` is now; SystemExit ends a thread silently.
fn show(thread: &Value, e: &PyErr) -> R<()> {
    if e.is(&classes::system_exit()) {
        return Ok(());
    }
    let text = format!(
        "Exception in thread {}:\n{}",
        thread::name_of(thread),
        crate::traceback::text_plain(e)
    );
    let stderr = crate::stdlib::sys::current(Std::Err);
    if !stderr.is_none() {
        method(&stderr, "write", &[string(text)])?;
    }
    Ok(())
}

/// An exception ended a thread: the hook, which the program may have replaced, hears of it.
pub fn report(thread: &Value, e: &PyErr) {
    let replaced = crate::modules::loaded("threading")
        .and_then(|m| get_opt(&m, "excepthook").ok().flatten())
        .filter(
            |hook| !matches!(hook, Value::Native(n) if std::ptr::eq(n.def, &raw const EXCEPTHOOK)),
        );
    let failed = match replaced {
        None => show(thread, e),
        Some(hook) => {
            let args = _except_hook_args::make(vec![
                Value::Class(e.0.class()),
                e.value(),
                crate::builtins::traceback::of(e),
                thread.clone(),
            ]);
            crate::call::call(&hook, &mut [args]).map(drop)
        }
    };
    if let Err(other) = failed {
        drop(host::write_stderr(b"Exception in threading.excepthook:\n"));
        crate::traceback::uncaught(&other);
    }
}
