//! `typing.Protocol`.
use crate::call::call_kw;
use crate::error::type_error;
use crate::object::{R, Ref, Value, boolean, intern};
use crate::ops;
use crate::stdlib::support::{items, pairs};
use crate::types::{is_native, type_of};

/// Whether a class is itself a protocol.
pub fn is_protocol(c: &Ref<crate::object::Class>) -> bool {
    matches!(c.attrs.get_text("_is_protocol"), Some(Value::Bool(b)) if b.is())
        || c.is(&crate::generated::typing::protocol())
}

/// A class that names Protocol among its bases is a protocol, its other subclasses are not.
pub fn __init_subclass__(cls: &Value, _args: &Value, _kwargs: &Value) -> R {
    if let Value::Class(c) = cls
        && c.attrs.get_text("_is_protocol").is_none()
    {
        let protocol = crate::generated::typing::protocol();
        c.set(
            &intern("_is_protocol"),
            boolean(c.bases.iter().any(|b| b.is(&protocol))),
        );
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
