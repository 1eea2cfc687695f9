//! `abc.ABCMeta`: classes with abstract methods and virtual subclasses.
use crate::builtins::functions::{isinstance, issubclass};
use crate::error::{PyErr, classes, runtime_error, type_error};
use crate::object::{Class, Global, Inst, NativeData, R, Ref, Value, Weak, boolean, intern};
use crate::ops;
use crate::stdlib::support::{get, get_opt, method, pairs};
use std::cell::RefCell;

#[derive(Default)]
struct Registry(RefCell<Vec<Weak>>);
impl NativeData for Registry {}

/// `ABCMeta(name, bases, namespace, **kwargs)`
pub fn __new__(mcls: &Value, name: &Value, bases: &Value, namespace: &Value, kwargs: &Value) -> R {
    let (Value::Class(meta), Value::Dict(ns)) = (mcls, ops::base_value(namespace)) else {
        return Err(type_error("ABCMeta.__new__() needs a metaclass and a dict"));
    };
    let name = ops::to_str(name)?;
    let class = crate::class_build::type_new(meta, &name, ops::collect(bases)?, ns, pairs(kwargs))?;
    if let Value::Class(c) = &class {
        new_registry(c);
    }
    super::compute(&class, ns.pairs())?;
    Ok(class)
}

fn new_registry(c: &Class) {
    let made = Inst::with(&crate::generated::abc::_abc_data(), Registry::default());
    c.set(&intern("_abc_impl"), made);
}

/// Whether any class was ever registered with another.
static REGISTERED: Global<bool> = Global::new(false);

/// Whether exactly this class was registered with an abstract class of the library, or with one below it.
pub fn is_registered_itself(class: &Ref<Class>, abc: &Ref<Class>) -> bool {
    *REGISTERED.get() && {
        let known = registered(&Value::Class(abc.clone()));
        let mut below = abc.subclasses().into_iter().filter(|c| c.builtin);
        known
            .iter()
            .any(|v| matches!(v, Value::Class(c) if class.is(c)))
            || below.any(|c| is_registered_itself(class, &c))
    }
}

fn registry(cls: &Value) -> Option<Value> {
    match cls {
        Value::Class(c) => c.attrs.get_text("_abc_impl"),
        _ => None,
    }
}
fn registered(cls: &Value) -> Vec<Value> {
    match registry(cls) {
        Some(Value::Inst(i)) => i
            .native::<Registry>()
            .map(|r| r.0.borrow().iter().filter_map(Weak::get).collect())
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// `cls.register(subclass)`
pub fn register(cls: &Value, subclass: &Value) -> R {
    if !matches!(subclass, Value::Class(_)) {
        return Err(type_error("Can only register classes"));
    }
    if ops::truth(&issubclass(subclass, cls)?)? {
        return Ok(subclass.clone());
    }
    if ops::truth(&issubclass(cls, subclass)?)? {
        return Err(runtime_error("Refusing to create an inheritance cycle"));
    }
    *REGISTERED.get() = true;
    if let (Value::Class(c), None) = (cls, registry(cls)) {
        new_registry(c); // a class of the library
    }
    if let Some(Value::Inst(i)) = registry(cls)
        && let Some(r) = i.native::<Registry>()
    {
        r.0.borrow_mut().push(Weak::new(subclass));
    }
    Ok(subclass.clone())
}

/// `isinstance(instance, cls)`
pub fn __instancecheck__(cls: &Value, instance: &Value) -> R {
    let own = Value::Class(crate::types::type_of(instance));
    let shown = get(instance, "__class__")?;
    let answer = method(cls, "__subclasscheck__", std::slice::from_ref(&shown))?;
    if shown.is(&own) || ops::truth(&answer)? {
        return Ok(answer);
    }
    method(cls, "__subclasscheck__", &[own])
}

/// `issubclass(subclass, cls)`
pub fn __subclasscheck__(cls: &Value, subclass: &Value) -> R {
    let (Value::Class(c), Value::Class(sub)) = (cls, subclass) else {
        return Err(type_error("issubclass() arg 1 must be a class"));
    };
    if let Some(hook) = get_opt(cls, "__subclasshook__")? {
        match crate::call::call(&hook, &mut [subclass.clone()])? {
            Value::NotImplemented => {}
            answer @ Value::Bool(_) => return Ok(answer),
            _ => {
                return Err(PyErr::msg(
                    classes::assertion_error(),
                    "__subclasshook__ must return either False, True, or NotImplemented",
                ));
            }
        }
    }
    if sub.is_subclass(c) || crate::stdlib::collections_abc::is_subclass(sub, c) {
        return Ok(boolean(true));
    }
    let asked = |below: &Ref<Class>| *REGISTERED.get() || !below.builtin;
    let below = c.subclasses().into_iter().filter(asked).map(Value::Class);
    for other in registered(cls).into_iter().chain(below) {
        if ops::truth(&issubclass(subclass, &other)?)? {
            return Ok(boolean(true));
        }
    }
    Ok(boolean(false))
}

/// Whether a value is an instance, through all hooks.
pub fn is_instance(v: &Value, class: &Value) -> R<bool> {
    ops::truth(&isinstance(v, class)?)
}
