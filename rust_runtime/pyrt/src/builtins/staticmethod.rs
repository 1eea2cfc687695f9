//! `staticmethod` (`Objects/funcobject.c`).
use crate::error::type_error;
use crate::object::{Cell, Inst, R, Value, boolean, native, string};
use crate::ops::{self, StaticMethod};

/// `staticmethod(f)` before `__init__`.
pub fn __new__(cls: &Value, f: &Value) -> R {
    let Value::Class(class) = cls else {
        return Err(type_error(
            "staticmethod.__new__(X): X is not a type object",
        ));
    };
    Ok(Inst::with(class, StaticMethod(Cell::field(f.clone()))))
}

/// `staticmethod(f)`
pub fn __init__(this: &Value, f: &Value) -> R {
    native::<StaticMethod>(this, "staticmethod")?
        .0
        .set(f.clone());
    super::classmethod::take_over(this, f)?;
    Ok(Value::None)
}

/// The function inside.
pub fn function(this: &Value) -> R {
    Ok(native::<StaticMethod>(this, "staticmethod")?.0.get())
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

/// Calls the function.
pub fn __call__(this: &Value, args: &Value, kw: &Value) -> R {
    super::function::call_packed(&function(this)?, args, kw)
}

/// `<staticmethod(<function f at 0x7f…>)>`
pub fn __repr__(this: &Value) -> R {
    Ok(string(format!(
        "<staticmethod({})>",
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
