//! `typing.Protocol`.
use crate::call::call_kw;
use crate::error::type_error;
use crate::object::{R, Ref, Value, boolean, intern};
use crate::ops;
use crate::stdlib::support::{items, pairs};
use crate::types::{is_native, type_of};

/// Whether a class is one of the module's own protocols.
pub fn is_supports(c: &Ref<crate::object::Class>) -> bool {
    c.builtin && c.module == "typing" && c.name().starts_with("Supports")
}
/// Abstract classes of the library that a protocol may derive from.
const ALLOWED: &[&str] = &[
    "Callable",
    "Awaitable",
    "Iterable",
    "Iterator",
    "AsyncIterable",
    "Hashable",
    "Sized",
    "Container",
    "Collection",
    "Reversible",
    "AbstractContextManager",
    "AbstractAsyncContextManager",
];
/// Whether a class is itself a protocol.
pub fn is_protocol(c: &Ref<crate::object::Class>) -> bool {
    matches!(c.attrs.get_text("_is_protocol"), Some(Value::Bool(b)) if b.is())
        || c.is(&crate::generated::typing::protocol())
        || is_supports(c)
}

/// A class that names Protocol among its bases is a protocol, its other subclasses are not.
pub fn __init_subclass__(cls: &Value, args: &Value, kwargs: &Value) -> R {
    let own = crate::generated::typing::protocol();
    super::generic::next(cls, &own, "__init_subclass__", args, kwargs)?;
    if let Value::Class(c) = cls
        && c.attrs.get_text("_is_protocol").is_none()
    {
        let protocol = crate::generated::typing::protocol();
        c.set(
            &intern("_is_protocol"),
            boolean(c.bases.iter().any(|b| b.is(&protocol))),
        );
    }
    if let Value::Class(c) = cls
        && is_protocol(c)
    {
        if c.lookup_text("_is_runtime_protocol").is_none() {
            c.set(&intern("_is_runtime_protocol"), boolean(false));
        }
        let generic = crate::generated::typing::generic();
        for base in &c.bases {
            let library = ["collections.abc", "contextlib"].contains(&base.module);
            let fine = base.is(&generic)
                || base.is(&crate::generated::builtins::object())
                || library && ALLOWED.contains(&base.name().as_str())
                || is_protocol(base);
            if !fine {
                let got = ops::repr(&Value::Class(base.clone()))?;
                return Err(type_error(format!(
                    "Protocols can only inherit from other protocols, got {got}"
                )));
            }
        }
    }
    Ok(Value::None)
}

/// Protocols have no instances; other classes go on to the next `__init__`.
pub fn __init__(this: &Value, args: &Value, kwargs: &Value) -> R {
    let class = type_of(this);
    if is_protocol(&class) {
        return Err(type_error("Protocols cannot be instantiated"));
    }
    let protocol = crate::generated::typing::protocol();
    let after = class
        .mro_rest
        .iter()
        .skip_while(|c| !c.is(&protocol))
        .skip(1);
    for c in after {
        if let Some(init) = c.attrs.get_text("__init__")
            && !is_native(&init, "object.__init__")
        {
            let bound = ops::bind_special(&init, this)?;
            return call_kw(&bound, &mut items(args).to_vec(), &mut pairs(kwargs));
        }
    }
    if !items(args).is_empty() || !pairs(kwargs).is_empty() {
        return Err(type_error(format!("{}() takes no arguments", class.name())));
    }
    Ok(Value::None)
}
