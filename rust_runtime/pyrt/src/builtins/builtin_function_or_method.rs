//! The runtime's functions and methods as objects (`Objects/methodobject.c`, `Objects/descrobject.c`).
use crate::error::type_error;
use crate::object::{Binding, Class, NativeDef, R, Ref, Value, boolean, str, string};
use crate::ops;

pub use super::function::call_packed as __call__;

/// The definition behind a function, bound or not.
fn def(this: &Value) -> R<(&'static NativeDef, Option<&Value>)> {
    match this {
        Value::Native(n) => Ok((n.def, None)),
        Value::Method(m) => match &m.func {
            Value::Native(n) => Ok((n.def, Some(&m.this))),
            other => def(other),
        },
        other => Err(type_error(format!(
            "'{}' object is no function of the runtime",
            ops::type_name(other)
        ))),
    }
}

/// As CPython shows it, bound or not.
pub fn __repr__(this: &Value) -> R {
    let (def, bound) = def(this)?;
    let owner = def.qualname.split('.').next().unwrap_or_default();
    Ok(string(match (bound, def.binding) {
        (Some(v), Binding::Method) if crate::bind_native::is_slot(def) => {
            format!(
                "<method-wrapper '{}' of {} object at {:#x}>",
                def.name,
                ops::type_name(v),
                super::object::address(v)
            )
        }
        (Some(v), _) => {
            format!(
                "<built-in method {} of {} object at {:#x}>",
                def.name,
                ops::type_name(v),
                super::object::address(v)
            )
        }
        (None, Binding::Method) if crate::bind_native::is_slot(def) => {
            format!("<slot wrapper '{}' of '{owner}' objects>", def.name)
        }
        (None, Binding::Method | Binding::ClassMethod) => {
            format!("<method '{}' of '{owner}' objects>", def.name)
        }
        (None, Binding::Getter) => {
            format!("<attribute '{}' of '{owner}' objects>", def.name)
        }
        (None, Binding::StaticMethod) => format!(
            "<built-in method {} of type object at {:#x}>",
            def.name,
            super::object::address(this)
        ),
        (None, Binding::Function | Binding::Constant) => {
            format!("<built-in function {}>", def.name)
        }
    }))
}

/// The same function bound to the same object.
pub fn __eq__(this: &Value, other: &Value) -> R {
    match (this, other) {
        (Value::Method(a), Value::Method(b)) => {
            Ok(boolean(a.this.is(&b.this) && a.func.is(&b.func)))
        }
        (Value::Native(_), Value::Native(_)) => Ok(boolean(this.is(other))),
        _ => Ok(Value::NotImplemented),
    }
}

/// Fits `__eq__`.
pub fn __hash__(this: &Value) -> R {
    match this {
        Value::Method(m) => {
            let (Value::Int(a), Value::Int(b)) = (
                super::object::__hash__(&m.this)?,
                super::object::__hash__(&m.func)?,
            ) else {
                return Ok(Value::Int(0));
            };
            Ok(Value::Int(if a ^ b == -1 { -2 } else { a ^ b }))
        }
        other => super::object::__hash__(other),
    }
}

/// `f.__get__(instance, owner)` of a method that is not bound.
pub fn __get__(this: &Value, instance: &Value, owner: &Value) -> R {
    let class = match owner {
        Value::Class(c) => c.clone(),
        _ => crate::types::type_of(instance),
    };
    ops::descr_get(this, Some(instance).filter(|v| !v.is_none()), &class)
}

/// `f.__name__`
pub fn __name__(this: &Value) -> R {
    Ok(str(def(this)?.0.name))
}
/// `f.__qualname__`
pub fn __qualname__(this: &Value) -> R {
    let (def, bound) = def(this)?;
    Ok(match bound {
        Some(v) if def.binding == Binding::Method => {
            string(format!("{}.{}", ops::type_name(v), def.name))
        }
        _ => str(def.qualname),
    })
}
/// `f.__doc__`
pub fn __doc__(this: &Value) -> R {
    let def = def(this)?.0;
    Ok(crate::docs::of(def.module, def.qualname))
}
/// `f.__module__`
pub fn __module__(this: &Value) -> R {
    let (def, bound) = def(this)?;
    Ok(if bound.is_some() {
        Value::None
    } else {
        str(def.module)
    })
}
/// What it is bound to; of a builtin function, its module.
pub fn __self__(this: &Value) -> R {
    let (def, bound) = def(this)?;
    Ok(match bound {
        Some(v) => v.clone(),
        None if def.module == "builtins" => crate::modules::PROGRAM
            .get()
            .map_or(Value::None, |p| crate::modules::library(p.builtins)),
        None => Value::None,
    })
}
/// The class that has the method.
pub fn __objclass__(this: &Value) -> R {
    let (def, _) = def(this)?;
    Ok(if def.module == "builtins" {
        owner(&crate::generated::builtins::object(), def).map_or(Value::None, Value::Class)
    } else {
        Value::None
    })
}

/// The class below `top` whose own attribute the function is; a class that has been asked for a method has been made.
fn owner(top: &Ref<Class>, def: &'static NativeDef) -> Option<Ref<Class>> {
    match top.attrs.get_text(def.name) {
        Some(Value::Native(n)) if top.builtin && std::ptr::eq(n.def, def) => Some(top.clone()),
        _ => top.subclasses().iter().find_map(|c| owner(c, def)),
    }
}
