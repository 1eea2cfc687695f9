//! Bound methods (`Objects/classobject.c`).
use crate::error::type_error;
use crate::object::{Method, R, Ref, Value, boolean, intern, string};
use crate::ops;

fn data(this: &Value) -> R<&Ref<Method>> {
    match this {
        Value::Method(m) => Ok(m),
        other => Err(type_error(format!(
            "descriptor requires a 'method' object but received a '{}'",
            ops::type_name(other)
        ))),
    }
}

/// `MethodType(function, instance)`
pub fn __new__(_cls: &Value, f: &Value, this: &Value) -> R {
    if !is_callable(f) {
        return Err(type_error("first argument must be callable"));
    }
    if this.is_none() {
        return Err(type_error("instance must not be None"));
    }
    Ok(Method::bind(f.clone(), this.clone()))
}

/// `callable(v)`
pub fn is_callable(v: &Value) -> bool {
    match v {
        Value::Func(_) | Value::Method(_) | Value::Class(_) => true,
        Value::Native(n) => n.def.binding != crate::object::Binding::Getter,
        other => crate::types::special(other, "__call__").is_some(),
    }
}
pub use super::function::call_packed as __call__;

/// A bound method stays bound.
pub fn __get__(this: &Value, _instance: &Value, _owner: &Value) -> R {
    Ok(this.clone())
}

/// `m.__doc__`: that of the function (`method_get_doc`).
pub fn __doc__(this: &Value) -> R {
    Ok(ops::getattr_opt(&data(this)?.func, &intern("__doc__"))?.unwrap_or(Value::None))
}

/// The name of a function in the repr of a method.
pub fn shown_name(f: &Value) -> R<String> {
    for name in ["__qualname__", "__name__"] {
        if let Some(Value::Str(s)) = ops::getattr_opt(f, &intern(name))? {
            return Ok(s.as_str().to_owned());
        }
    }
    Ok("?".to_owned())
}

/// `<bound method C.f of <C object at 0x7f…>>`
pub fn __repr__(this: &Value) -> R {
    let m = data(this)?;
    let name = shown_name(&m.func)?;
    Ok(string(format!(
        "<bound method {name} of {}>",
        ops::repr(&m.this)?
    )))
}

/// The same function bound to the same object.
pub fn __eq__(this: &Value, other: &Value) -> R {
    match (this, other) {
        (Value::Method(a), Value::Method(b)) => {
            Ok(boolean(a.this.is(&b.this) && ops::is_eq(&a.func, &b.func)?))
        }
        _ => Ok(Value::NotImplemented),
    }
}

/// Fits `__eq__`.
pub fn __hash__(this: &Value) -> R {
    let m = data(this)?;
    let Value::Int(owner) = super::object::__hash__(&m.this)? else {
        return Ok(Value::Int(0));
    };
    let hash = owner ^ ops::hash(&m.func)?;
    Ok(Value::Int(if hash == -1 { -2 } else { hash }))
}

/// What it is bound to.
pub fn __self__(this: &Value) -> R {
    Ok(data(this)?.this.clone())
}

/// The function.
pub fn __func__(this: &Value) -> R {
    Ok(data(this)?.func.clone())
}
