//! `weakref.WeakMethod` (`Lib/weakref.py`): a reference to a bound method, which is made anew each time.
use super::check_referable;
use crate::error::type_error;
use crate::object::{Cell, Head, Method, NativeData, R, Value, Weak, boolean, native};
use crate::ops;
use crate::stdlib::support::{given, instance};
use std::ptr::NonNull;

struct Bound {
    object: Weak,
    function: Weak,
    callback: Cell,
}
impl NativeData for Bound {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.callback.get_ref(|v| v.traverse(visit));
    }
}

fn this(v: &Value) -> R<&Bound> {
    native(v, "WeakMethod")
}

fn died(v: &Value) {
    let Ok(b) = this(v) else { return };
    let callback = b.callback.replace(Value::Unbound);
    if callback.is_unbound() {
        return;
    }
    if let Err(e) = crate::call::call(&callback, &mut [v.clone()]) {
        crate::traceback::unraisable(&e, &callback);
    }
}

/// `WeakMethod(method, callback=None)`
pub fn __new__(class: &Value, method: &Value, callback: &Value) -> R {
    let Value::Method(m) = method else {
        return Err(type_error(format!(
            "argument should be a bound method, not {}",
            ops::repr_or(&Value::Class(crate::types::type_of(method)))
        )));
    };
    check_referable(&m.this)?;
    let (object, function) = (Weak::new(&m.this), Weak::new(&m.func));
    let made = instance(
        class,
        Bound {
            object: object.clone(),
            function: function.clone(),
            callback: Cell::field(if given(callback) {
                callback.clone()
            } else {
                Value::Unbound
            }),
        },
    )?;
    if given(callback) {
        object.watch(&made, died);
        function.watch(&made, died);
    }
    Ok(made)
}
/// The method, or None once its object or its function is gone.
pub fn __call__(v: &Value) -> R {
    let b = this(v)?;
    Ok(match (b.function.get(), b.object.get()) {
        (Some(function), Some(object)) => Method::bind(function, object),
        _ => Value::None,
    })
}
/// Equal methods of equal objects while all live, else the same reference.
pub fn __eq__(v: &Value, other: &Value) -> R {
    let Ok(_) = native::<Bound>(other, "") else {
        return Ok(Value::NotImplemented);
    };
    let (a, b) = (__call__(v)?, __call__(other)?);
    if a.is_none() || b.is_none() {
        return Ok(boolean(v.is(other)));
    }
    ops::eq(&a, &b)
}
/// The hash of the method.
pub fn __hash__(v: &Value) -> R {
    match __call__(v)? {
        Value::None => Err(type_error("weak object has gone away")),
        method => Ok(Value::Int(ops::hash(&method)?)),
    }
}
