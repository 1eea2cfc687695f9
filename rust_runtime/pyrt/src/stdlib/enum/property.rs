//! `enum.property`: an attribute of members; on the class the name means a member.
use super::{member_map, no_attribute};
use crate::call::call;
use crate::error::{attribute_error, type_error};
use crate::generated::r#enum as types;
use crate::object::{Cell, Class, Head, Inst, NativeData, R, Ref, Value, native};
use crate::ops;
use std::ptr::NonNull;

/// The functions and the name.
pub struct EnumProperty {
    get: Value,
    set: Value,
    del: Value,
    name: Cell,
    class: Cell,
}
impl NativeData for EnumProperty {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        [&self.get, &self.set, &self.del]
            .into_iter()
            .for_each(|v| v.traverse(visit));
        [&self.name, &self.class]
            .into_iter()
            .for_each(|c| c.get_ref(|v| v.traverse(visit)));
    }
}

/// A property of this name that hands instances on to another descriptor.
pub fn redirect(found: Value, class: &Ref<Class>, name: &Value) -> Value {
    let none = Value::None;
    let data = EnumProperty {
        get: found,
        set: none.clone(),
        del: none,
        name: Cell::field(name.clone()),
        class: Cell::field(crate::object::str(&class.name())),
    };
    Inst::with(&types::property(), data)
}

/// `property(fget, fset, fdel, doc)`
pub fn __new__(_cls: &Value, get: &Value, set: &Value, del: &Value, _doc: &Value) -> R {
    let none = || Cell::field(Value::None);
    let data = EnumProperty {
        get: get.clone(),
        set: set.clone(),
        del: del.clone(),
        name: none(),
        class: none(),
    };
    Ok(Inst::with(&types::property(), data))
}

fn data(this: &Value) -> R<&EnumProperty> {
    native(this, "property")
}

/// `p.__get__(instance, owner)`
pub fn __get__(this: &Value, instance: &Value, owner: &Value) -> R {
    let p = data(this)?;
    if !instance.is_none() && !p.get.is_none() {
        return match &p.get {
            Value::Func(_) => call(&p.get, &mut [instance.clone()]),
            other => ops::descr_get(other, Some(instance), &crate::types::type_of(instance)),
        };
    }
    let name = p.name.get();
    let Value::Class(class) = owner else {
        return Err(type_error("property.__get__ needs the class"));
    };
    member_map(class)
        .get(&name)?
        .ok_or_else(|| no_attribute(owner, &name))
}

/// The function that gets it.
pub fn fget(this: &Value) -> R {
    Ok(data(this)?.get.clone())
}
/// The function that sets it.
pub fn fset(this: &Value) -> R {
    Ok(data(this)?.set.clone())
}
/// The function that deletes it.
pub fn fdel(this: &Value) -> R {
    Ok(data(this)?.del.clone())
}

fn refused(p: &EnumProperty, doing: &str) -> crate::error::PyErr {
    let (class, name) = (ops::repr_or(&p.class.get()), ops::repr_or(&p.name.get()));
    attribute_error(format!("<enum {class}> cannot {doing} attribute {name}"))
}

/// `p.__set__(instance, value)`
pub fn __set__(this: &Value, instance: &Value, value: &Value) -> R {
    let p = data(this)?;
    if p.set.is_none() {
        return Err(refused(p, "set"));
    }
    call(&p.set, &mut [instance.clone(), value.clone()])
}

/// `p.__delete__(instance)`
pub fn __delete__(this: &Value, instance: &Value) -> R {
    let p = data(this)?;
    if p.del.is_none() {
        return Err(refused(p, "delete"));
    }
    call(&p.del, &mut [instance.clone()])
}

/// Remembers the name.
pub fn __set_name__(this: &Value, owner: &Value, name: &Value) -> R {
    let p = data(this)?;
    p.name.set(name.clone());
    if let Value::Class(c) = owner {
        p.class.set(crate::object::str(&c.name()));
    }
    Ok(Value::None)
}
