//! Attribute access (`Objects/object.c: PyObject_GenericGetAttr` and `Objects/typeobject.c: type_getattro`) on every kind of value.
use super::descr::{descr_delete, descr_get, descr_set, is_data_descriptor, reads_first};
use crate::call;
use crate::error::{self, attribute_error_of, classes, type_error};
use crate::object::{Class, Inst, Lit, PyErr, R, Ref, Str, Value, intern, intern_ref};
use crate::types::{self, type_of};

static CLASS: Lit = Lit::new("__class__");
static DICT: Lit = Lit::new("__dict__");
static GETATTR: Lit = Lit::new("__getattr__");
static GETATTRIBUTE: Lit = Lit::new("__getattribute__");

/// `v.name`
pub fn getattr(v: &Value, name: &Lit) -> R {
    if let Value::Inst(i) = v
        && let Some(found) = i.read_known(name.s())
    {
        return Ok(found);
    }
    getattr_name(v, name.s())
}

/// `v.name = x`
pub fn setattr(v: &Value, name: &Lit, x: Value) -> R<()> {
    let Value::Inst(i) = v else {
        return setattr_name(v, name.s(), x);
    };
    match i.write_known(name.s(), x) {
        Ok(old) => {
            drop(old);
            Ok(())
        }
        Err(x) => setattr_name(v, name.s(), x),
    }
}

/// `del v.name`
pub fn delattr(v: &Value, name: &Lit) -> R<()> {
    delattr_name(v, name.s())
}

/// `getattr(v, name)`
pub fn getattr_name(v: &Value, name: &Ref<Str>) -> R {
    let name = &intern_ref(name);
    lookup(v, name).map_err(|e| with_place(e, v, name))
}

/// An AttributeError that does not know its object gets it, for suggestions (`Objects/object.c: set_attribute_error_context`).
#[cold]
pub(super) fn with_place(e: PyErr, v: &Value, name: &Ref<Str>) -> PyErr {
    if e.is(&classes::attribute_error())
        && e.data().field("name").is_none()
        && e.data().field("obj").is_none()
    {
        e.data().set_field("name", Value::Str(name.clone()));
        e.data().set_field("obj", v.clone());
    }
    e
}

fn lookup(v: &Value, name: &Ref<Str>) -> R {
    match v {
        Value::Inst(i) => {
            let flags = i.class_ref().flags();
            if flags.getattribute {
                let hooked = user_getattribute(v, name);
                return if flags.getattr {
                    or_getattr(hooked, v, name)
                } else {
                    hooked
                };
            }
            match inst_lookup(v, i, name)? {
                Some(found) => Ok(found),
                None if flags.getattr => or_getattr(Err(missing(v, name)), v, name),
                None => Err(missing(v, name)),
            }
        }
        Value::Class(c) => {
            let meta = type_of(v);
            if c.meta.is_some() && meta.flags().getattribute {
                return or_getattr(user_getattribute(v, name), v, name);
            }
            match class_lookup(v, c, &meta, name)? {
                Some(found) => Ok(found),
                None if c.meta.is_some() && meta.flags().getattr => {
                    or_getattr(Err(missing(v, name)), v, name)
                }
                None => Err(missing(v, name)),
            }
        }
        Value::Module(m) => {
            if let Some(found) = m.get(name) {
                return Ok(found);
            }
            if let Some(found) = plain_lookup(v, name)? {
                return Ok(found);
            }
            match m.get(GETATTR.s()) {
                Some(hook) => call::call(&hook, &mut [Value::Str(name.clone())]),
                None => Err(missing(v, name)),
            }
        }
        other => plain_lookup(other, name)?.ok_or_else(|| missing(v, name)),
    }
}

/// `getattr(v, name, default)` with `None` for the default.
pub fn getattr_opt(v: &Value, name: &Ref<Str>) -> R<Option<Value>> {
    let name = &intern_ref(name);
    let found = match v {
        Value::Inst(i) if !i.class_ref().flags().getattribute && !i.class_ref().flags().getattr => {
            inst_lookup(v, i, name)
        }
        _ => getattr_name(v, name).map(Some),
    };
    match found {
        Err(e) if e.is(&classes::attribute_error()) => Ok(None),
        other => other,
    }
}

/// `object.__getattribute__` and its relatives: the default lookup, without the hooks of the type.
pub fn generic_getattr(v: &Value, name: &Ref<Str>) -> R {
    let name = &intern_ref(name);
    let found = match v {
        Value::Inst(i) => inst_lookup(v, i, name)?,
        Value::Class(c) => class_lookup(v, c, &type_of(v), name)?,
        other => return getattr_name(other, name),
    };
    found.ok_or_else(|| missing(v, name))
}

fn user_getattribute(v: &Value, name: &Ref<Str>) -> R {
    let hook = type_of(v).lookup(GETATTRIBUTE.s()).unwrap_or_default();
    let bound = super::descr::bind_special(&hook, v)?;
    call::call(&bound, &mut [Value::Str(name.clone())])
}

/// `__getattr__`, where the lookup ended in an AttributeError.
fn or_getattr(found: R, v: &Value, name: &Ref<Str>) -> R {
    match found {
        Err(e) if e.is(&classes::attribute_error()) => match type_of(v).lookup(GETATTR.s()) {
            Some(hook) => {
                let bound = super::descr::bind_special(&hook, v)?;
                call::call(&bound, &mut [Value::Str(name.clone())])
            }
            None => Err(e),
        },
        other => other,
    }
}

fn inst_lookup(v: &Value, i: &Ref<Inst>, name: &Ref<Str>) -> R<Option<Value>> {
    let class = i.class_ref();
    let attr = class.lookup(name);
    if let Some(a) = &attr
        && reads_first(a)
    {
        let class = class.clone();
        return descr_get(a, Some(v), &class).map(Some);
    }
    if let Some(found) = i.get(name) {
        // An instance in the class may become a data descriptor later, without a new version of this class.
        if !class.flags().getattribute && !matches!(attr, Some(Value::Inst(_))) {
            i.remember_read(name);
        }
        return Ok(Some(found));
    }
    if let Some(a) = &attr {
        let class = class.clone();
        return descr_get(a, Some(v), &class).map(Some);
    }
    if name.is(DICT.s()) && !class.flags().dictless {
        return Ok(Some(Value::Dict(i.dict())));
    }
    Ok(None)
}

fn class_lookup(v: &Value, c: &Ref<Class>, meta: &Ref<Class>, name: &Ref<Str>) -> R<Option<Value>> {
    let meta_attr = meta.lookup(name);
    if let Some(a) = &meta_attr
        && reads_first(a)
    {
        return descr_get(a, Some(v), meta).map(Some);
    }
    if let Some(a) = c.lookup(name) {
        return descr_get(&a, None, c).map(Some);
    }
    meta_attr.map(|a| descr_get(&a, Some(v), meta)).transpose()
}

/// Values that are no instances: the type's attributes, and a function's own table.
fn plain_lookup(v: &Value, name: &Ref<Str>) -> R<Option<Value>> {
    let class = type_of(v);
    let attr = class.lookup(name);
    if let (Value::Func(f), false) = (v, attr.as_ref().is_some_and(is_data_descriptor))
        && let Some(found) = f.attrs.get().and_then(|d| d.get_str(name))
    {
        return Ok(Some(found));
    }
    if let Some(a) = attr {
        return descr_get(&a, Some(v), &class).map(Some);
    }
    match v {
        Value::Method(m) if !matches!(m.func, Value::Native(_)) => {
            getattr_name(&m.func, name).map(Some)
        }
        _ => Ok(None),
    }
}

/// How a method call reaches its function.
pub enum Found {
    /// A function that takes the object as its first argument.
    Unbound(Value),
    /// Something to call with the other arguments only.
    Bound(Value),
}

/// The attribute that `v.name(...)` calls.
pub fn find_method(v: &Value, name: &Ref<Str>) -> R<Found> {
    let held;
    let class = match v {
        Value::Inst(i) => i.class_ref(),
        Value::Func(_) => {
            return getattr_name(v, name).map(|found| match &found {
                Value::Method(m) if m.this.is(v) => Found::Unbound(m.func.clone()),
                _ => Found::Bound(found),
            });
        }
        Value::Class(_) | Value::Module(_) | Value::Method(_) => {
            return getattr_name(v, name).map(Found::Bound);
        }
        other => {
            held = type_of(other);
            &held
        }
    };
    if class.flags().getattribute {
        return getattr_name(v, name).map(Found::Bound);
    }
    let Some(attr) = class.lookup(name) else {
        return getattr_name(v, name).map(Found::Bound);
    };
    if let Value::Inst(i) = v {
        if is_data_descriptor(&attr) {
            return getattr_name(v, name).map(Found::Bound);
        }
        if let Some(own) = i.get(name) {
            return Ok(Found::Bound(own));
        }
    }
    match &attr {
        Value::Func(_) => Ok(Found::Unbound(attr)),
        Value::Native(n) if n.def.binding == crate::object::Binding::Method => {
            Ok(Found::Unbound(attr))
        }
        _ => getattr_name(v, name).map(Found::Bound),
    }
}

/// `setattr(v, name, x)`
pub fn setattr_name(v: &Value, name: &Ref<Str>, x: Value) -> R<()> {
    let name = &intern_ref(name);
    let class = type_of(v);
    if class.flags().setattr {
        return hooked(v, &class, "__setattr__", &mut [Value::Str(name.clone()), x]);
    }
    generic_setattr(v, name, x)
}

/// `delattr(v, name)`
pub fn delattr_name(v: &Value, name: &Ref<Str>) -> R<()> {
    let name = &intern_ref(name);
    let class = type_of(v);
    if class.flags().delattr {
        return hooked(v, &class, "__delattr__", &mut [Value::Str(name.clone())]);
    }
    generic_delattr(v, name)
}

fn hooked(v: &Value, class: &Ref<Class>, hook: &str, args: &mut [Value]) -> R<()> {
    let hook = class.lookup(&intern(hook)).unwrap_or_default();
    let bound = super::descr::bind_special(&hook, v)?;
    call::call(&bound, args)?;
    Ok(())
}

/// `object.__setattr__` and its relatives.
pub fn generic_setattr(v: &Value, name: &Ref<Str>, x: Value) -> R<()> {
    let name = &intern_ref(name);
    let class = type_of(v);
    if let Value::Class(c) = v {
        writable_class(c, name)?;
    }
    let attr = class.lookup(name);
    if let Some(a) = &attr
        && is_data_descriptor(a)
    {
        return descr_set(a, v, name, x);
    }
    match v {
        Value::Inst(i) if !class.flags().dictless => {
            if name.is(DICT.s()) {
                return set_dict(i, &x);
            }
            if !class.flags().setattr && !matches!(attr, Some(Value::Inst(_))) {
                i.remember_write(name);
            }
            drop(i.set(name, x));
            Ok(())
        }
        Value::Class(c) => {
            c.set(name, x);
            Ok(())
        }
        Value::Func(f) => {
            f.dict().set_text(name.as_str(), x);
            Ok(())
        }
        Value::Module(m) => {
            if m.name == "sys" {
                crate::builtins::functions_io::redirect(name.as_str(), &x);
            }
            crate::modules::assign(m, name, Some(x)).map(drop)
        }
        _ => Err(unsettable(v, name, attr.is_some())),
    }
}

/// `object.__delattr__` and its relatives.
pub fn generic_delattr(v: &Value, name: &Ref<Str>) -> R<()> {
    let name = &intern_ref(name);
    let class = type_of(v);
    if let Value::Class(c) = v {
        writable_class(c, name)?;
    }
    let attr = class.lookup(name);
    if let Some(a) = &attr
        && is_data_descriptor(a)
    {
        return descr_delete(a, v, name);
    }
    let old = match v {
        Value::Inst(i) if !class.flags().dictless => i.remove(name),
        Value::Class(c) => {
            let old = c.attrs.remove_str(name);
            c.touch();
            old
        }
        Value::Func(f) => f.attrs.get().and_then(|d| d.remove_str(name)),
        Value::Module(m) => {
            if m.name == "sys" {
                crate::builtins::functions_io::redirect(name.as_str(), &Value::None);
            }
            crate::modules::assign(m, name, None)?
        }
        _ => return Err(unsettable(v, name, attr.is_some())),
    };
    match (old, v) {
        (Some(_), _) => Ok(()),
        (None, Value::Class(c)) => Err(error::attribute_error(format!(
            "type object '{}' has no attribute '{}'",
            c.name(),
            name.as_str()
        ))),
        _ => Err(unsettable(v, name, false)),
    }
}

/// The dict that `obj.__dict__ = x` asks for.
fn set_dict(i: &Ref<Inst>, x: &Value) -> R<()> {
    match types::base_value(x) {
        Value::Dict(d) => {
            i.set_dict(d.clone());
            Ok(())
        }
        other => Err(type_error(format!(
            "__dict__ must be set to a dictionary, not a '{}'",
            type_name(other)
        ))),
    }
}

fn writable_class(c: &Ref<Class>, name: &Ref<Str>) -> R<()> {
    if !c.builtin {
        return Ok(());
    }
    Err(type_error(format!(
        "cannot set '{}' attribute of immutable type '{}'",
        name.as_str(),
        c.display_name()
    )))
}

#[cold]
fn unsettable(v: &Value, name: &Ref<Str>, exists: bool) -> PyErr {
    let (class, name) = (type_name(v), name.as_str());
    error::attribute_error(if exists {
        format!("'{class}' object attribute '{name}' is read-only")
    } else {
        format!("'{class}' object has no attribute '{name}'")
    })
}

#[cold]
fn missing(v: &Value, name: &Ref<Str>) -> PyErr {
    let text = name.as_str();
    let message = match v {
        Value::Class(c) => format!(
            "type object '{}' has no attribute '{text}'",
            c.display_name()
        ),
        Value::Module(m) => crate::modules::no_attribute(m, text),
        other => format!("'{}' object has no attribute '{text}'", type_name(other)),
    };
    attribute_error_of(message, v, text)
}

/// `obj.__class__ = x` (`Objects/typeobject.c: object_set_class`).
pub fn set_class(v: &Value, x: &Value) -> R<()> {
    let Value::Class(c) = x else {
        return Err(type_error(format!(
            "__class__ must be set to a class, not '{}' object",
            type_name(x)
        )));
    };
    match v {
        Value::Inst(i) if !c.builtin && !i.class_ref().builtin => {
            let old = i.class();
            if c.layout != old.layout || c.flags().dictless != old.flags().dictless {
                let text = format!(
                    "__class__ assignment: '{}' object layout differs from '{}'",
                    c.name(),
                    old.name()
                );
                return Err(type_error(text));
            }
            i.set_class(c.clone());
            Ok(())
        }
        _ => Err(type_error(
            "__class__ assignment only supported for mutable types or ModuleType subclasses",
        )),
    }
}

/// The name of the value's type as messages show it.
pub fn type_name(v: &Value) -> String {
    type_of(v).display_name()
}

/// The type as messages about a wrong argument show it (`Python/getargs.c: _PyArg_BadArgument`).
pub fn argument_type_name(v: &Value) -> String {
    if v.is_none() {
        "None".to_owned()
    } else {
        type_name(v)
    }
}

/// Runs `__del__`; what it raises is reported and ignored.
pub fn call_del(i: &Ref<Inst>) {
    let v = Value::Inst(i.clone());
    let Some(f) = types::special(&v, "__del__") else {
        return;
    };
    let result = super::descr::bind_special(&f, &v).and_then(|bound| call::call(&bound, &mut []));
    if let Err(e) = result {
        crate::traceback::unraisable(&e, &f);
    }
}

/// The class that `__class__` shows, which a proxy may fake.
pub fn class_attribute(v: &Value) -> R {
    getattr(v, &CLASS)
}
