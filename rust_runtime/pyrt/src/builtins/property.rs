//! `property` (`Objects/descrobject.c`).
use crate::call::call;
use crate::error::attribute_error;
use crate::object::{PyErr, Property, R, Ref, Str, Value};
use crate::ops::{repr_or, type_name};

/// `obj.x`
pub fn get(_this: &Value, p: &Property, obj: &Value) -> R {
    if p.get.is_none() {
        let e = refused(p, obj, "getter");
        return Err(e);
    }
    call(&p.get, &mut [obj.clone()])
}

/// `obj.x = v`
pub fn set(_this: &Value, p: &Property, obj: &Value, _name: &Ref<Str>, v: Value) -> R<()> {
    if p.set.is_none() {
        return Err(refused(p, obj, "setter"));
    }
    call(&p.set, &mut [obj.clone(), v])?;
    Ok(())
}

/// `del obj.x`
pub fn delete(_this: &Value, p: &Property, obj: &Value, _name: &Ref<Str>) -> R<()> {
    if p.del.is_none() {
        return Err(refused(p, obj, "deleter"));
    }
    call(&p.del, &mut [obj.clone()])?;
    Ok(())
}

#[cold]
fn refused(p: &Property, obj: &Value, what: &str) -> PyErr {
    let class = match obj {
        Value::Inst(i) => i.class_ref().qualname(),
        other => type_name(other),
    };
    let name = p.name.get();
    let named = if name.is_unbound() || name.is_none() { String::new() } else { format!(" {}", repr_or(&name)) };
    attribute_error(format!("property{named} of '{class}' object has no {what}"))
}
