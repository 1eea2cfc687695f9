//! The builtin functions on objects: attributes, types, text, identity (`Python/bltinmodule.c`, `Objects/abstract.c`).
use super::{generic_alias, union_type};
use crate::error;
use crate::object::{R, Ref, Str, Value, boolean, intern_ref, list};
use crate::ops::{self, base_value, invoke, invoke1, names, special, type_name};
use crate::types::type_of;

/// `repr(obj)`
pub fn repr(obj: &Value) -> R {
    ops::repr_of(obj)
}
/// `ascii(obj)`
pub fn ascii(obj: &Value) -> R {
    ops::ascii_of(obj)
}
/// `format(value, spec='')`
pub fn format(value: &Value, spec: &Value) -> R {
    if !matches!(base_value(spec), Value::Str(_)) {
        return Err(error::type_error(format!(
            "format() argument 2 must be str, not {}",
            crate::ops::argument_type_name(spec)
        )));
    }
    ops::format(value, spec)
}

/// `id(obj)`: the address; numbers and the like, which have none, get one that depends on their value.
#[allow(clippy::cast_possible_wrap, clippy::cast_sign_loss)]
pub fn id(obj: &Value) -> R {
    if let Some(h) = obj.head() {
        return Ok(crate::object::int_usize(h.as_ptr() as usize));
    }
    let (kind, n) = match obj {
        Value::Bool(b) => (1, u64::from(b.is())),
        Value::Int(i) => (2, *i as u64),
        Value::Float(f) => (3, f.f().to_bits()),
        Value::None => (4, 0),
        Value::Ellipsis => (5, 0),
        _ => (6, 0),
    };
    let spread = n.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(17) ^ n;
    Ok(Value::Int(((spread & 0x0FFF_FFFF_FFFF) << 4 | kind) as i64))
}

/// Whether `obj(...)` can work.
pub fn is_callable(obj: &Value) -> bool {
    match obj {
        Value::Func(_) | Value::Native(_) | Value::Method(_) | Value::Class(_) => true,
        Value::Inst(i) => i.class_ref().lookup(names::CALL.s()).is_some(),
        _ => false,
    }
}

/// `callable(obj)`
pub fn callable(obj: &Value) -> R {
    Ok(boolean(is_callable(obj)))
}

fn attribute(name: &Value) -> R<Ref<Str>> {
    match base_value(name) {
        Value::Str(s) => Ok(intern_ref(s)),
        _ => Err(error::type_error(format!(
            "attribute name must be string, not '{}'",
            type_name(name)
        ))),
    }
}

/// `getattr(obj, name, default)`
pub fn getattr(obj: &Value, name: &Value, default: &Value) -> R {
    let name = attribute(name)?;
    if default.is_unbound() {
        return ops::getattr_name(obj, &name);
    }
    Ok(ops::getattr_opt(obj, &name)?.unwrap_or_else(|| default.clone()))
}
/// `hasattr(obj, name)`
pub fn hasattr(obj: &Value, name: &Value) -> R {
    Ok(boolean(ops::getattr_opt(obj, &attribute(name)?)?.is_some()))
}
/// `setattr(obj, name, value)`
pub fn setattr(obj: &Value, name: &Value, value: &Value) -> R {
    ops::setattr_name(obj, &attribute(name)?, value.clone())?;
    Ok(Value::None)
}
/// `delattr(obj, name)`
pub fn delattr(obj: &Value, name: &Value) -> R {
    ops::delattr_name(obj, &attribute(name)?)?;
    Ok(Value::None)
}

/// `vars(obj)`
pub fn vars(obj: &Value) -> R {
    match ops::getattr_opt(obj, names::DICT.s())? {
        Some(d) => Ok(d),
        None => Err(error::type_error(
            "vars() argument must have __dict__ attribute",
        )),
    }
}

/// `dir(obj)`
pub fn dir(obj: &Value) -> R {
    let found = match special(obj, &names::DIR) {
        Some(f) => ops::collect(&invoke(&f, obj)?)?,
        None => attribute_names(obj)?,
    };
    Ok(list(ops::sorted(found, &Value::None, false)?))
}

/// The names of an object's own attributes and of its classes', each once.
pub fn attribute_names(obj: &Value) -> R<Vec<Value>> {
    let all = crate::object::Dict::new();
    match obj {
        Value::Module(m) => {
            for (name, var) in m.vars {
                if !var.get().is_unbound() {
                    all.set_text(name, Value::None);
                }
            }
            m.attrs
                .keys()
                .into_iter()
                .try_for_each(|k| all.set(k, Value::None))?;
        }
        Value::Class(c) => {
            all.set_text("__doc__", Value::None);
            for c in std::iter::once(c).chain(&c.mro_rest) {
                c.attrs
                    .keys()
                    .into_iter()
                    .try_for_each(|k| all.set(k, Value::None))?;
            }
        }
        _ => {
            if let Some(Value::Dict(d)) = ops::getattr_opt(obj, names::DICT.s())? {
                d.keys()
                    .into_iter()
                    .try_for_each(|k| all.set(k, Value::None))?;
            }
            all.set_text("__doc__", Value::None);
            let class = type_of(obj);
            for c in std::iter::once(&class).chain(&class.mro_rest) {
                c.attrs
                    .keys()
                    .into_iter()
                    .try_for_each(|k| all.set(k, Value::None))?;
            }
        }
    }
    Ok(all.keys())
}

/// `isinstance(obj, cls)`
pub fn isinstance(obj: &Value, cls: &Value) -> R {
    Ok(boolean(is_instance(obj, cls)?))
}

/// `isinstance(obj, cls)`: a class, a tuple of them, a union, or anything with `__instancecheck__`.
pub fn is_instance(obj: &Value, cls: &Value) -> R<bool> {
    if let Value::Class(c) = cls {
        let class = type_of(obj);
        if class.is(c) {
            return Ok(true);
        }
        if c.meta.is_none() {
            return Ok(class.is_subclass(c)
                || crate::stdlib::collections_abc::is_subclass(&class, c)
                || claims(obj, c)?);
        }
    }
    if let Value::Tuple(t) = cls {
        let _depth = error::depth_in(" in __instancecheck__")?;
        for c in t.items() {
            if is_instance(obj, c)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    if let Value::Class(c) = cls
        && c.builtin
        && c.module == "collections.abc"
    {
        let class = type_of(obj);
        if class.is_subclass(c) || crate::stdlib::collections_abc::is_subclass(&class, c) {
            return Ok(true); // what most questions end in, without going through ABCMeta
        }
    }
    if let Some(f) = special(cls, &names::INSTANCECHECK) {
        return ops::truth(&invoke1(&f, cls, obj)?);
    }
    if let Some(members) = union_type::args(cls) {
        for c in members {
            if is_instance(obj, c)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    if generic_alias::parts(cls).is_some() {
        return Err(error::type_error(
            "isinstance() argument 2 cannot be a parameterized generic",
        ));
    }
    match cls {
        Value::Class(c) => Ok(type_of(obj).is_subclass(c) || claims(obj, c)?),
        _ => Err(error::type_error(
            "isinstance() arg 2 must be a type, a tuple of types, or a union",
        )),
    }
}

/// Whether the object says by `__class__` that it is of a class (proxies and mocks do).
fn claims(obj: &Value, c: &Ref<crate::object::Class>) -> R<bool> {
    let Value::Inst(i) = obj else {
        return Ok(false);
    };
    let class = i.class();
    let own = class
        .lookup(names::CLASS.s())
        .is_some_and(|v| !matches!(v, Value::Native(_)));
    if !own && !class.flags().getattribute {
        return Ok(false);
    }
    match ops::getattr_opt(obj, names::CLASS.s())? {
        Some(Value::Class(claimed)) => Ok(claimed.is_subclass(c)),
        _ => Ok(false),
    }
}

/// `issubclass(cls, of)`
pub fn issubclass(cls: &Value, of: &Value) -> R {
    Ok(boolean(is_subclass(cls, of)?))
}

/// `issubclass(cls, of)`: as `is_instance`.
pub fn is_subclass(cls: &Value, of: &Value) -> R<bool> {
    if let Value::Tuple(t) = of {
        let _depth = error::depth_in(" in __subclasscheck__")?;
        for c in t.items() {
            if is_subclass(cls, c)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    if let Some(f) = special(of, &names::SUBCLASSCHECK) {
        return ops::truth(&invoke1(&f, of, cls)?);
    }
    let Value::Class(c) = cls else {
        return Err(error::type_error("issubclass() arg 1 must be a class"));
    };
    if let Some(members) = union_type::args(of) {
        for m in members {
            if is_subclass(cls, m)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    if generic_alias::parts(of).is_some() {
        return Err(error::type_error(
            "issubclass() argument 2 cannot be a parameterized generic",
        ));
    }
    match of {
        Value::Class(of) => {
            Ok(c.is_subclass(of) || crate::stdlib::collections_abc::is_subclass(c, of))
        }
        _ => Err(error::type_error(
            "issubclass() arg 2 must be a class, a tuple of classes, or a union",
        )),
    }
}
