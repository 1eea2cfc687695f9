//! `functools.cached_property`.
use crate::call::call;
use crate::error::type_error;
use crate::object::{Cell, Head, NativeData, R, Value, intern_ref, native};
use crate::ops;
use crate::stdlib::support::{dict_of, get_opt, instance, set};
use std::ptr::NonNull;

#[derive(Default)]
struct Cached {
    func: Cell,
    name: Cell,
}
impl NativeData for Cached {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.func.get_ref(|v| v.traverse(visit));
    }
}

fn this(v: &Value) -> R<&Cached> {
    native(v, "cached_property")
}

/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(
        class,
        Cached {
            func: Cell::field(Value::None),
            name: Cell::field(Value::None),
        },
    )
}

/// `cached_property(func)`
pub fn __init__(this_: &Value, func: &Value) -> R {
    this(this_)?.func.set(func.clone());
    set(
        this_,
        "__doc__",
        get_opt(func, "__doc__")?.unwrap_or(Value::None),
    )?;
    Ok(Value::None)
}

/// Learns the name of the attribute.
pub fn __set_name__(this_: &Value, _owner: &Value, name: &Value) -> R {
    let c = this(this_)?;
    let own = c.name.get();
    if own.is_none() {
        c.name.set(name.clone());
    } else if !ops::is_eq(&own, name)? {
        let (own, name) = (ops::repr(&own)?, ops::repr(name)?);
        return Err(type_error(format!(
            "Cannot assign the same cached_property to two different names ({own} and {name})."
        )));
    }
    Ok(Value::None)
}

/// The attribute: from the instance, or computed and kept there.
pub fn __get__(this_: &Value, instance: &Value, _owner: &Value) -> R {
    let c = this(this_)?;
    if instance.is_none() {
        return Ok(this_.clone());
    }
    let Value::Str(name) = c.name.get() else {
        return Err(type_error(
            "Cannot use cached_property instance without calling __set_name__ on it.",
        ));
    };
    let name = intern_ref(&name);
    match instance {
        Value::Inst(i) if !i.class_ref().flags().dictless => {
            if let Some(v) = i.get(&name) {
                return Ok(v);
            }
            let v = call(&c.func.get(), &mut [instance.clone()])?;
            drop(i.set(&name, v.clone()));
            Ok(v)
        }
        Value::Class(_) => {
            let class = ops::type_name(instance);
            let name = ops::repr(&Value::Str(name))?;
            Err(type_error(format!(
                "The '__dict__' attribute on '{class}' instance does not support item assignment for caching {name} property."
            )))
        }
        _ => {
            let class = crate::types::type_of(instance).name();
            let name = ops::repr(&Value::Str(name))?;
            Err(type_error(format!(
                "No '__dict__' attribute on '{class}' instance to cache {name} property."
            )))
        }
    }
}

/// `p.func`
pub fn func(this_: &Value) -> R {
    Ok(this(this_)?.func.get())
}
/// `p.attrname`
pub fn attrname(this_: &Value) -> R {
    Ok(this(this_)?.name.get())
}
/// `p.__dict__`
pub fn __dict__(this_: &Value) -> R {
    dict_of(this_)
}
