//! `property` (`Objects/descrobject.c`).
use crate::call::call;
use crate::error::{PyErr, attribute_error, type_error};
use crate::object::{Cell, Inst, Property, R, Ref, Str, Value, boolean, intern, native};
use crate::ops::{self, repr_or, type_name};
use crate::types::type_of;

/// `property(...)` before `__init__`.
pub fn __new__(cls: &Value, _args: &Value, _kw: &Value) -> R {
    let Value::Class(class) = cls else {
        return Err(type_error("property.__new__(X): X is not a type object"));
    };
    Ok(Inst::with(class, Property::default()))
}

fn data(this: &Value) -> R<&Property> {
    native(this, "property")
}

/// `property(fget, fset, fdel, doc)`; without `doc` the getter's docstring.
pub fn __init__(this: &Value, get: &Value, set: &Value, del: &Value, doc: &Value) -> R {
    let p = data(this)?;
    p.get.set(get.clone());
    p.set.set(set.clone());
    p.del.set(del.clone());
    p.doc_from_getter.set(doc.is_none());
    let doc = match doc {
        Value::None if !get.is_none() => {
            ops::getattr_opt(get, &intern("__doc__"))?.unwrap_or(Value::None)
        }
        given => given.clone(),
    };
    match this {
        Value::Inst(i) if !i.class_ref().builtin && !doc.is_none() => {
            ops::generic_setattr(this, &intern("__doc__"), doc)?;
        }
        _ => p.doc.set(doc),
    }
    Ok(Value::None)
}

/// `p.__get__(instance, owner)`
pub fn __get__(this: &Value, instance: &Value, owner: &Value) -> R {
    match instance {
        Value::None if owner.is_none() => Err(type_error("__get__(None, None) is invalid")),
        Value::None => Ok(this.clone()),
        v => get(this, data(this)?, v),
    }
}

/// `p.__set__(instance, value)`
pub fn __set__(this: &Value, instance: &Value, v: &Value) -> R {
    set(this, data(this)?, instance, &intern(""), v.clone())?;
    Ok(Value::None)
}

/// `p.__delete__(instance)`
pub fn __delete__(this: &Value, instance: &Value) -> R {
    delete(this, data(this)?, instance, &intern(""))?;
    Ok(Value::None)
}

/// Remembers the name for messages.
pub fn __set_name__(this: &Value, _owner: &Value, name: &Value) -> R {
    data(this)?.name.set(name.clone());
    Ok(Value::None)
}

fn copy(this: &Value, get: Option<&Value>, set: Option<&Value>, del: Option<&Value>) -> R {
    let p = data(this)?;
    let pick = |new: Option<&Value>, old: &Cell| {
        new.filter(|v| !v.is_none())
            .cloned()
            .unwrap_or_else(|| old.get())
    };
    let doc = if p.doc_from_getter.get() {
        Value::None
    } else {
        p.doc.get()
    };
    let mut args = [pick(get, &p.get), pick(set, &p.set), pick(del, &p.del), doc];
    let made = call(&Value::Class(type_of(this)), &mut args)?;
    if let Ok(q) = data(&made) {
        q.name.set(p.name.get());
        q.doc_from_getter.set(p.doc_from_getter.get());
    }
    Ok(made)
}

/// A copy with another getter.
pub fn getter(this: &Value, f: &Value) -> R {
    copy(this, Some(f), None, None)
}
/// A copy with another setter.
pub fn setter(this: &Value, f: &Value) -> R {
    copy(this, None, Some(f), None)
}
/// A copy with another deleter.
pub fn deleter(this: &Value, f: &Value) -> R {
    copy(this, None, None, Some(f))
}
/// The getter.
pub fn fget(this: &Value) -> R {
    Ok(data(this)?.get.get())
}
/// The setter.
pub fn fset(this: &Value) -> R {
    Ok(data(this)?.set.get())
}
/// The deleter.
pub fn fdel(this: &Value) -> R {
    Ok(data(this)?.del.get())
}
/// The docstring.
pub fn __doc__(this: &Value) -> R {
    Ok(data(this)?.doc.get())
}
/// Whether one of the functions is abstract.
pub fn __isabstractmethod__(this: &Value) -> R {
    let p = data(this)?;
    for f in [&p.get, &p.set, &p.del] {
        if is_abstract(&f.get())? {
            return Ok(boolean(true));
        }
    }
    Ok(boolean(false))
}

/// Whether a function is marked by `abc.abstractmethod`.
pub fn is_abstract(f: &Value) -> R<bool> {
    match ops::getattr_opt(f, &intern("__isabstractmethod__"))? {
        Some(v) => ops::truth(&v),
        None => Ok(false),
    }
}

/// `obj.x`
pub fn get(_this: &Value, p: &Property, obj: &Value) -> R {
    match p.get.get() {
        Value::None => Err(refused(p, obj, "getter")),
        f => call(&f, &mut [obj.clone()]),
    }
}

/// `obj.x = v`
pub fn set(_this: &Value, p: &Property, obj: &Value, _name: &Ref<Str>, v: Value) -> R<()> {
    match p.set.get() {
        Value::None => return Err(refused(p, obj, "setter")),
        f => call(&f, &mut [obj.clone(), v])?,
    };
    Ok(())
}

/// `del obj.x`
pub fn delete(_this: &Value, p: &Property, obj: &Value, _name: &Ref<Str>) -> R<()> {
    match p.del.get() {
        Value::None => return Err(refused(p, obj, "deleter")),
        f => call(&f, &mut [obj.clone()])?,
    };
    Ok(())
}

#[cold]
fn refused(p: &Property, obj: &Value, what: &str) -> PyErr {
    let class = match obj {
        Value::Inst(i) => i.class_ref().qualname(),
        other => type_name(other),
    };
    let name = p.name.get();
    let named = if name.is_none() {
        String::new()
    } else {
        format!(" {}", repr_or(&name))
    };
    attribute_error(format!("property{named} of '{class}' object has no {what}"))
}

/// `p.__doc__ = x`
pub fn set_attribute(this: &Value, name: &str, x: Option<Value>) -> R<()> {
    if name == "__doc__" {
        data(this)?.doc.set(x.unwrap_or(Value::None));
        return Ok(());
    }
    Err(attribute_error("readonly attribute"))
}
