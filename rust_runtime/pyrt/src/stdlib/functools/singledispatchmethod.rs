//! `functools.singledispatchmethod`.
use super::single;
use crate::call::call;
use crate::error::type_error;
use crate::object::{Head, NativeData, R, Value, boolean, native};
use crate::ops;
use crate::stdlib::support::{dict_of, get, get_opt, instance, is_callable, set};
use std::ptr::NonNull;

struct Dispatching {
    dispatcher: Value,
    func: Value,
}
impl NativeData for Dispatching {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.dispatcher.traverse(visit);
        self.func.traverse(visit);
    }
}

fn this(v: &Value) -> R<&Dispatching> {
    native(v, "singledispatchmethod")
}

/// `singledispatchmethod(func)`
pub fn __new__(class: &Value, func: &Value) -> R {
    if !is_callable(func) && crate::types::special(func, "__get__").is_none() {
        return Err(type_error(format!(
            "{} is not callable or a descriptor",
            ops::repr(func)?
        )));
    }
    instance(
        class,
        Dispatching {
            dispatcher: single::singledispatch(func)?,
            func: func.clone(),
        },
    )
}

/// `m.register(cls, method=None)`
pub fn register(this_: &Value, cls: &Value, method: &Value) -> R {
    let register = get(&this(this_)?.dispatcher, "register")?;
    call(&register, &mut [cls.clone(), method.clone()])
}

/// The method on an object.
pub fn __get__(this_: &Value, obj: &Value, cls: &Value) -> R {
    let d = this(this_)?;
    let class = if cls.is_none() {
        Value::Class(crate::types::type_of(obj))
    } else {
        cls.clone()
    };
    let made = single::bound_method(d.dispatcher.clone(), obj.clone(), class);
    set(&made, "__isabstractmethod__", __isabstractmethod__(this_)?)?;
    set(&made, "register", get(this_, "register")?)?;
    super::update_wrapper(&made, &d.func, &Value::Unbound, &Value::Unbound)
}

/// `m.dispatcher`
pub fn dispatcher(this_: &Value) -> R {
    Ok(this(this_)?.dispatcher.clone())
}
/// `m.func`
pub fn func(this_: &Value) -> R {
    Ok(this(this_)?.func.clone())
}
/// Whether the function is abstract.
pub fn __isabstractmethod__(this_: &Value) -> R {
    Ok(get_opt(&this(this_)?.func, "__isabstractmethod__")?.unwrap_or_else(|| boolean(false)))
}
/// `m.__dict__`
pub fn __dict__(this_: &Value) -> R {
    dict_of(this_)
}
