//! The metaclass of protocols: structural checks for those that are `@runtime_checkable`.
use super::protocol::{is_protocol, is_supports};
use crate::error::type_error;
use crate::object::{Class, R, Ref, Value, boolean, intern};
use crate::ops;
use crate::stdlib::abc::abc_meta;

const HIDDEN: &[&str] = &[
    "__abstractmethods__",
    "__annotations__",
    "__dict__",
    "__doc__",
    "__init__",
    "__module__",
    "__new__",
    "__slots__",
    "__subclasshook__",
    "__weakref__",
    "__class_getitem__",
    "__orig_bases__",
    "__parameters__",
    "__qualname__",
    "__init_subclass__",
    "_is_protocol",
    "_is_runtime_protocol",
    "_abc_impl",
    "__match_args__",
    "__static_attributes__",
    "__firstlineno__",
    "__orig_class__",
    "__final__",
];

/// The members that a protocol asks for.
pub fn members(c: &Ref<Class>) -> R<Vec<String>> {
    let mut all: Vec<String> = Vec::new();
    for base in std::iter::once(c).chain(&c.mro_rest) {
        if base.builtin && !is_supports(base) {
            continue;
        }
        let mut names = base.attrs.keys();
        if let Some(hints) = base.attrs.get_text("__annotations__") {
            names.extend(ops::collect(&hints)?);
        }
        for n in names {
            if let Some(n) = n.as_str()
                && !HIDDEN.contains(&n)
                && !n.starts_with("_abc_")
                && !all.iter().any(|x| x == n)
            {
                all.push(n.to_owned());
            }
        }
    }
    Ok(all)
}
fn is_runtime(c: &Ref<Class>) -> bool {
    is_supports(c)
        || matches!(c.lookup_text("_is_runtime_protocol"), Some(Value::Bool(b)) if b.is())
}
#[cold]
fn not_runtime() -> crate::object::PyErr {
    type_error("Instance and class checks can only be used with @runtime_checkable protocols")
}

/// `isinstance(instance, Protocol)`
pub fn __instancecheck__(cls: &Value, instance: &Value) -> R {
    let Value::Class(c) = cls else {
        return Ok(boolean(false));
    };
    if !is_protocol(c) || c.builtin && !is_supports(c) {
        return abc_meta::__instancecheck__(cls, instance);
    }
    if !is_runtime(c) {
        return Err(not_runtime());
    }
    if crate::types::type_of(instance).is_subclass(c) {
        return Ok(boolean(true));
    }
    for name in members(c)? {
        let Some(found) = ops::getattr_opt(instance, &intern(&name))? else {
            return Ok(boolean(registered(cls, instance)?));
        };
        let wanted = c.lookup_text(&name);
        if found.is_none() && wanted.is_some_and(|w| crate::stdlib::support::is_callable(&w)) {
            return Ok(boolean(registered(cls, instance)?));
        }
    }
    Ok(boolean(true))
}
fn registered(cls: &Value, instance: &Value) -> R<bool> {
    let own = Value::Class(crate::types::type_of(instance));
    ops::truth(&abc_meta::__subclasscheck__(cls, &own)?)
}

/// `issubclass(subclass, Protocol)`
pub fn __subclasscheck__(cls: &Value, subclass: &Value) -> R {
    let (Value::Class(c), Value::Class(sub)) = (cls, subclass) else {
        return Err(type_error("issubclass() arg 1 must be a class"));
    };
    if is_protocol(c) && (!c.builtin || is_supports(c)) {
        if !is_runtime(c) {
            return Err(not_runtime());
        }
        let all = members(c)?;
        if all.iter().any(|n| {
            c.lookup_text(n)
                .is_none_or(|v| !crate::stdlib::support::is_callable(&v))
        }) {
            return Err(type_error(
                "Protocols with non-method members don't support issubclass()",
            ));
        }
        if !sub.is_subclass(c)
            && all
                .iter()
                .all(|n| sub.lookup_text(n).is_some_and(|v| !v.is_none()))
        {
            return Ok(boolean(true));
        }
    }
    abc_meta::__subclasscheck__(cls, subclass)
}
