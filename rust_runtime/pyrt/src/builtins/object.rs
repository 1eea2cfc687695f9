//! `object` (`Objects/typeobject.c: object_methods, object_getsets`).
use crate::call::call;
use crate::error::{runtime_error, type_error};
use crate::object::{Class, Dict, R, Ref, Str, Value, boolean, string};
use crate::ops;
use crate::types::{special, type_of};

/// `object()`
pub fn __new__(cls: &Value, args: &Value, kw: &Value) -> R {
    match cls {
        Value::Class(c) => crate::construct::object_new(c, !empty(args) || !empty(kw)),
        _ => Err(type_error("object.__new__(X): X is not a type object")),
    }
}

fn empty(v: &Value) -> bool {
    match v {
        Value::Tuple(t) => t.items().is_empty(),
        Value::Dict(d) => d.is_empty(),
        _ => true,
    }
}

/// `object.__init__`
pub fn __init__(this: &Value, args: &Value, kw: &Value) -> R {
    crate::construct::object_init(this, !empty(args) || !empty(kw))
}

/// The class's name with its module, as the default repr shows it.
pub fn full_name(class: &Ref<Class>) -> String {
    let module = match super::r#type::module_of(class) {
        Value::Str(s) => s.as_str().to_owned(),
        _ => return class.qualname(),
    };
    if module == "builtins" {
        class.qualname()
    } else {
        format!("{module}.{}", class.qualname())
    }
}

/// The address that reprs show.
pub fn address(v: &Value) -> usize {
    v.head().map_or(0, |h| h.as_ptr() as usize)
}

/// `<__main__.C object at 0x7f…>`
pub fn __repr__(this: &Value) -> R {
    Ok(string(format!(
        "<{} object at {:#x}>",
        full_name(&type_of(this)),
        address(this)
    )))
}

/// `object.__str__`: the repr.
pub fn __str__(this: &Value) -> R {
    ops::repr_of(this)
}

/// `object.__format__`: only without a spec.
pub fn __format__(this: &Value, spec: &Value) -> R {
    match spec {
        Value::Str(s) if s.is_empty() => ops::str_of(this),
        Value::Str(_) => Err(type_error(format!(
            "unsupported format string passed to {}.__format__",
            ops::type_name(this)
        ))),
        other => Err(type_error(format!(
            "__format__() argument must be str, not {}",
            crate::ops::argument_type_name(other)
        ))),
    }
}

/// By identity.
#[allow(clippy::cast_possible_wrap)]
pub fn __hash__(this: &Value) -> R {
    Ok(Value::Int(address(this).rotate_right(4) as i64))
}

/// By identity.
pub fn __eq__(this: &Value, other: &Value) -> R {
    Ok(if this.is(other) {
        boolean(true)
    } else {
        Value::NotImplemented
    })
}

/// The opposite of `__eq__`.
pub fn __ne__(this: &Value, other: &Value) -> R {
    let Some(eq) = special(this, "__eq__") else {
        return Ok(Value::NotImplemented);
    };
    match call(&ops::bind_special(&eq, this)?, &mut [other.clone()])? {
        Value::NotImplemented => Ok(Value::NotImplemented),
        equal => Ok(boolean(!ops::truth(&equal)?)),
    }
}

/// Objects have no order.
pub fn __lt__(_: &Value, _: &Value) -> R {
    Ok(Value::NotImplemented)
}
pub use {__lt__ as __le__, __lt__ as __gt__, __lt__ as __ge__};

/// An attribute's name, which must be a str.
pub fn attribute_name(name: &Value) -> R<&Ref<Str>> {
    match crate::types::base_value(name) {
        Value::Str(s) => Ok(s),
        other => Err(type_error(format!(
            "attribute name must be string, not '{}'",
            ops::type_name(other)
        ))),
    }
}

/// The default attribute access.
pub fn __getattribute__(this: &Value, name: &Value) -> R {
    ops::generic_getattr(this, attribute_name(name)?)
}

/// The default attribute assignment.
pub fn __setattr__(this: &Value, name: &Value, v: &Value) -> R {
    if let Value::Class(c) = this {
        return Err(type_error(format!(
            "can't apply this __setattr__ to {} object",
            ops::type_name(&Value::Class(c.clone()))
        )));
    }
    ops::generic_setattr(this, attribute_name(name)?, v.clone())?;
    Ok(Value::None)
}

/// The default attribute deletion.
pub fn __delattr__(this: &Value, name: &Value) -> R {
    if let Value::Class(c) = this {
        return Err(type_error(format!(
            "can't apply this __delattr__ to {} object",
            ops::type_name(&Value::Class(c.clone()))
        )));
    }
    ops::generic_delattr(this, attribute_name(name)?)?;
    Ok(Value::None)
}

/// The names that attribute access finds, unsorted.
pub fn __dir__(this: &Value) -> R {
    let names = Dict::new();
    if let Value::Inst(i) = this {
        i.pairs()
            .into_iter()
            .try_for_each(|(k, _)| names.set(k, Value::None))?;
        // the slots beside them are names of the class
    }
    if let Value::Func(f) = this {
        f.dict()
            .keys()
            .into_iter()
            .try_for_each(|k| names.set(k, Value::None))?;
    }
    class_names(&type_of(this), &names)?;
    Ok(crate::object::list(names.keys()))
}

/// The names in a class and its bases.
pub fn class_names(class: &Ref<Class>, names: &Ref<Dict>) -> R<()> {
    for c in std::iter::once(class).chain(&class.mro_rest) {
        for k in c.attrs.keys() {
            names.set(k, Value::None)?;
        }
    }
    names.set_text("__doc__", Value::None);
    Ok(())
}

/// `object.__sizeof__()`: what CPython's own layout takes, without what the collector needs in front.
pub fn __sizeof__(this: &Value) -> R {
    let whole = crate::stdlib::sys::getsizeof(this, &Value::Unbound)?;
    let tracked = match crate::types::base_value(this) {
        Value::Inst(_) | Value::List(_) | Value::Tuple(_) | Value::Dict(_) | Value::Set(_) => 16,
        _ => 0,
    };
    ops::sub(&whole, &Value::Int(tracked))
}

/// The end of the `__init_subclass__` chain.
pub fn __init_subclass__(cls: &Value, args: &Value, kw: &Value) -> R {
    let name = if let Value::Class(c) = cls {
        c.qualname()
    } else {
        String::new()
    };
    if !empty(kw) {
        return Err(type_error(format!(
            "{name}.__init_subclass__() takes no keyword arguments"
        )));
    }
    match args {
        Value::Tuple(t) if !t.items().is_empty() => Err(type_error(format!(
            "{name}.__init_subclass__() takes no arguments ({} given)",
            t.items().len()
        ))),
        _ => Ok(Value::None),
    }
}

/// No opinion.
pub fn __subclasshook__(_cls: &Value, _args: &Value) -> R {
    Ok(Value::NotImplemented)
}

/// `type(self)`
pub fn __class__(this: &Value) -> R {
    Ok(Value::Class(type_of(this)))
}

/// `obj.__class__ = x`
pub fn set_attribute(this: &Value, name: &str, x: Option<Value>) -> R<()> {
    match (name, x) {
        ("__class__", Some(x)) => ops::set_class(this, &x),
        ("__class__", None) => Err(type_error("can't delete __class__ attribute")),
        _ => Err(runtime_error(format!("object has no attribute {name}"))),
    }
}

/// `object.__reduce__()`: how protocols 0 and 1 make the object anew.
pub fn __reduce__(this: &Value) -> R {
    crate::stdlib::copyreg::reduce_object(this, 0)
}

/// `object.__reduce_ex__(protocol)`: by `__reduce__` where a class defines it.
pub fn __reduce_ex__(this: &Value, protocol: &Value) -> R {
    let protocol = ops::ssize(protocol)?;
    if let Some(own) = special(this, "__reduce__")
        && !crate::types::is_native(&own, "object.__reduce__")
    {
        return call(&ops::bind_special(&own, this)?, &mut []);
    }
    crate::stdlib::copyreg::reduce_object(this, protocol)
}

/// The name of a slot beside a `__dict__` by its key.
pub fn slot_name(key: &Value) -> Ref<Str> {
    let name = key.as_str().unwrap_or_default();
    crate::object::intern(name.trim_start_matches(crate::object::HIDDEN))
}

/// `object.__getstate__`: the attributes, and those in slots apart; None where there are none.
pub fn __getstate__(this: &Value) -> R {
    let Value::Inst(i) = this else {
        return Ok(Value::None);
    };
    let (attrs, slots) = (Dict::new(), Dict::new());
    let member = crate::generated::builtins::member_descriptor();
    for (name, v) in i.pairs() {
        let Value::Str(name) = &name else { continue };
        let name = crate::object::intern_ref(name);
        let in_slot = i
            .class_ref()
            .lookup(&name)
            .is_some_and(|found| crate::types::type_of(&found).is(&member));
        let to = if in_slot { &slots } else { &attrs };
        drop(to.set_str(&name, v));
    }
    for (key, v) in i.hidden_pairs() {
        drop(slots.set_str(&slot_name(&key), v));
    }
    let state = if attrs.is_empty() {
        Value::None
    } else {
        Value::Dict(attrs)
    };
    Ok(if slots.is_empty() {
        state
    } else {
        crate::object::tuple(vec![state, Value::Dict(slots)])
    })
}
