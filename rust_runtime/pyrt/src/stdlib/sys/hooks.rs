//! `sys.excepthook` and `sys.displayhook`: what prints an exception that nobody caught, and a value (`Python/sysmodule.c`).
use crate::error::{PyErr, classes};
use crate::object::{Binding, Default, NativeDef, R, Signature, Value, string};
use crate::stdlib::io::std_text::Std;
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

static DISPLAYHOOK: NativeDef = NativeDef {
    name: "displayhook",
    qualname: "displayhook",
    module: "sys",
    sig: Signature {
        names: &["object"],
        posonly: 1,
        pos: 1,
        kwonly: 0,
        varargs: false,
        varkw: false,
    },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| show(a.first().unwrap_or(&Value::None)),
};

/// Writes what a value looks like on what `sys.stdout` is now, and keeps it as `builtins._`; nothing of None.
///
/// # Errors
/// What `repr` and the stream raise.
pub fn show(value: &Value) -> R {
    if value.is_none() {
        return Ok(Value::None);
    }
    crate::doctest::shown(None);
    let text = crate::ops::repr(value)?;
    let stream = super::current(Std::Out);
    method(&stream, "write", &[string(text)])?;
    method(&stream, "write", &[string("\n".to_owned())])?;
    crate::doctest::shown(Some(value.clone()));
    Ok(Value::None)
}

/// `sys.displayhook`
pub fn displayhook() -> R {
    Ok(crate::types::native_value(&DISPLAYHOOK))
}
/// `sys.__displayhook__`
pub fn __displayhook__() -> R {
    displayhook()
}
