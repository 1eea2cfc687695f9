//! `sys.excepthook`: what prints an exception that nobody caught (`Python/sysmodule.c`).
use crate::error::{PyErr, classes};
use crate::object::{Binding, Default, NativeDef, R, Signature, Value, string};
use crate::stdlib::io::text_io_wrapper::Std;
use crate::stdlib::support::method;

static EXCEPTHOOK: NativeDef = NativeDef {
    name: "excepthook",
    qualname: "excepthook",
    module: "sys",
    sig: Signature {
        names: &["exctype", "value", "traceback"],
        posonly: 3,
        pos: 3,
        kwonly: 0,
        varargs: false,
        varkw: false,
    },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| print(a.get(1).unwrap_or(&Value::None)),
};

/// Prints the exception with its traceback on what `sys.stderr` is now.
fn print(value: &Value) -> R {
    if let Value::Inst(i) = value
        && i.class_ref().is_subclass(&classes::base_exception())
    {
        let text = crate::traceback::text(&PyErr(i.clone()));
        method(&super::current(Std::Err), "write", &[string(text)])?;
    }
    Ok(Value::None)
}

/// `sys.excepthook`
pub fn excepthook() -> R {
    Ok(crate::types::native_value(&EXCEPTHOOK))
}
/// `sys.__excepthook__`
pub fn __excepthook__() -> R {
    excepthook()
}
