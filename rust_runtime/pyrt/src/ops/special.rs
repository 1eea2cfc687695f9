//! Special methods of classes: which operations a class defines itself, and how they are called (`Objects/typeobject.c`, slots).
use crate::call;
use crate::error::{self, PyErr};
use crate::num::NumError;
use crate::object::{Binding, Inst, Lit, R, Value};
use crate::text::{ErrorKind, TextError};

/// The method that the class of a value defines for an operation; `None` where the runtime does the operation itself: for all
/// builtin types, and for classes derived from them that do not override it.
#[inline]
pub fn special(v: &Value, name: &Lit) -> Option<Value> {
    match v {
        Value::Inst(i) => of_instance(i, name),
        Value::Class(c) => of_metaclass(c.meta.as_ref()?, name),
        _ => None,
    }
}

#[inline(never)]
fn of_instance(i: &Inst, name: &Lit) -> Option<Value> {
    let found = i.class_ref().lookup(name.s())?;
    if let Value::Native(n) = &found
        && n.def.module == "builtins"
        && (i.wrapped().is_some() || n.def.qualname.starts_with("object."))
    {
        return None;
    }
    Some(found)
}

#[inline(never)]
fn of_metaclass(meta: &crate::object::Class, name: &Lit) -> Option<Value> {
    meta.lookup(name.s())
        .filter(|f| !matches!(f, Value::Native(n) if n.def.module == "builtins"))
}

/// The builtin value of an instance of a class derived from a builtin type; any other value itself.
#[inline]
pub fn unwrap(v: &Value) -> &Value {
    match v {
        Value::Inst(i) => i.wrapped().unwrap_or(v),
        _ => v,
    }
}

/// The container inside an instance of a class derived from a builtin type; None where there is none, or a number.
pub fn inner_container(v: &Value) -> Option<&Value> {
    let Value::Inst(i) = v else { return None };
    i.wrapped().filter(|inner| {
        !matches!(
            inner,
            Value::Inst(_) | Value::Int(_) | Value::Big(_) | Value::Float(_) | Value::Complex(_)
        )
    })
}

/// Calls a special method that `special` found.
pub fn invoke(f: &Value, this: &Value) -> R {
    run(f, this, &mut [this.clone()])
}

/// Calls it with one argument.
pub fn invoke1(f: &Value, this: &Value, a: &Value) -> R {
    run(f, this, &mut [this.clone(), a.clone()])
}

/// Calls it with two arguments.
pub fn invoke2(f: &Value, this: &Value, a: &Value, b: &Value) -> R {
    run(f, this, &mut [this.clone(), a.clone(), b.clone()])
}

/// `args` begins with the instance, which a function takes without being bound.
#[inline]
fn run(f: &Value, this: &Value, args: &mut [Value]) -> R {
    match f {
        Value::Func(func) => call::call_func(func, args, &mut []),
        Value::Native(n) if n.def.binding == Binding::Method => {
            call::call_native(n.def, args, &mut [])
        }
        _ => call::call(&bind(f, this)?, &mut args[1..]),
    }
}

#[cold]
fn bind(f: &Value, this: &Value) -> R {
    crate::ops::bind_special(f, this)
}

/// The exception of a number algorithm; `literal` is the object whose repr a message may need.
#[cold]
pub fn num_error_of(e: NumError, literal: &Value) -> PyErr {
    match e {
        NumError::Range => {
            let args = vec![
                Value::Int(34),
                crate::object::str("Numerical result out of range"),
            ];
            return PyErr::new(error::classes::overflow_error(), args);
        }
        NumError::Memory => return PyErr::new(error::classes::memory_error(), vec![]),
        _ => {}
    }
    let text = e.message(|| crate::ops::repr_or(literal)).into_owned();
    match e {
        NumError::Value(_) | NumError::Literal { .. } => error::value_error(text),
        NumError::Overflow(_) => error::overflow_error(text),
        NumError::ZeroDivision(_) => error::zero_division_error(text),
        _ => error::type_error(text),
    }
}

/// The exception of a number algorithm.
#[cold]
pub fn num_error(e: NumError) -> PyErr {
    num_error_of(e, &Value::None)
}

/// The exception of a text algorithm.
#[cold]
pub fn text_error(e: TextError) -> PyErr {
    let text = e.message.into_owned();
    match e.kind {
        ErrorKind::Value => error::value_error(text),
        ErrorKind::Type => error::type_error(text),
        ErrorKind::Index => error::index_error(text),
        ErrorKind::Key => error::key_error(&crate::object::string(text)),
        ErrorKind::Lookup => error::lookup_error(text),
        ErrorKind::NotImplemented => error::not_implemented_error(text),
        ErrorKind::Overflow => error::overflow_error(text),
        ErrorKind::Memory => PyErr::new(error::classes::memory_error(), vec![]),
    }
}

/// An int from a number algorithm.
#[inline]
pub fn from_int(n: crate::num::Int) -> Value {
    match n {
        crate::num::Int::Small(i) => Value::Int(i),
        crate::num::Int::Big(b) => crate::object::int(b),
    }
}
