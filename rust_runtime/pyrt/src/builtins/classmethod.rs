//! `classmethod` (`Objects/funcobject.c`).
use crate::error::type_error;
use crate::object::{Cell, Inst, R, Value, boolean, intern, native, string};
use crate::ops::{self, ClassMethod};

/// `classmethod(f)` before `__init__`.
pub fn __new__(cls: &Value, f: &Value) -> R {
    let Value::Class(class) = cls else {
        return Err(type_error("classmethod.__new__(X): X is not a type object"));
    };
    Ok(Inst::with(class, ClassMethod(Cell::field(f.clone()))))
}

/// `classmethod(f)`
pub fn __init__(this: &Value, f: &Value) -> R {
    native::<ClassMethod>(this, "classmethod")?.0.set(f.clone());
    take_over(this, f)?;
    Ok(Value::None)
}

/// The function inside.
pub fn function(this: &Value) -> R {
    Ok(native::<ClassMethod>(this, "classmethod")?.0.get())
}
pub use function as __func__;
pub use function as __wrapped__;

/// The function as attribute access hands it out.
pub fn __get__(this: &Value, instance: &Value, owner: &Value) -> R {
    let class = match owner {
        Value::Class(c) => c.clone(),
        _ => crate::types::type_of(instance),
    };
    ops::descr_get(this, Some(instance).filter(|v| !v.is_none()), &class)
}

/// `<classmethod(<function f at 0x7f…>)>`
pub fn __repr__(this: &Value) -> R {
    Ok(string(format!(
        "<classmethod({})>",
        ops::repr(&function(this)?)?
    )))
}

/// Whether the function is abstract.
pub fn __isabstractmethod__(this: &Value) -> R {
    Ok(boolean(super::property::is_abstract(&function(this)?)?))
}

/// The attributes: those that were taken from the function, and what was set since.
pub fn __dict__(this: &Value) -> R {
    match this {
        Value::Inst(i) => Ok(Value::Dict(i.dict())),
        _ => Ok(Value::None),
    }
}

/// Takes what describes a function over to what stands for it (`Objects/funcobject.c: functools_wraps`).
pub(super) fn take_over(this: &Value, f: &Value) -> R<()> {
    let Value::Inst(i) = this else { return Ok(()) };
    for name in ["__module__", "__name__", "__qualname__", "__doc__"] {
        let name = intern(name);
        if let Some(v) = ops::getattr_opt(f, &name)? {
            drop(i.set(&name, v));
        }
    }
    let name = intern("__annotations__");
    if let Some(v) = ops::getattr_opt(f, &name)? {
        drop(i.set(&name, v));
    }
    Ok(())
}
