//! `types.SimpleNamespace` (`Objects/namespaceobject.c`).
use crate::error::type_error;
use crate::object::{Inst, NativeData, R, Value, intern_ref, native, string, tuple};
use crate::ops;
use crate::stdlib::support::{dict_of, instance, items, pairs};

struct Namespace;
impl NativeData for Namespace {}

/// A namespace with these attributes.
pub fn make(attributes: &[(&str, Value)]) -> R {
    let made = Inst::new(
        crate::generated::types::simple_namespace(),
        Some(Box::new(Namespace)),
    );
    for (name, v) in attributes {
        drop(made.set(&crate::object::intern(name), v.clone()));
    }
    Ok(Value::Inst(made))
}
/// A new one, not yet initialised.
pub fn __new__(class: &Value, _args: &Value, _kwargs: &Value) -> R {
    instance(class, Namespace)
}
/// `SimpleNamespace(**kwargs)`
pub fn __init__(this: &Value, args: &Value, kwargs: &Value) -> R {
    if !items(args).is_empty() {
        return Err(type_error("no positional arguments expected"));
    }
    if let Value::Inst(i) = this {
        for (k, v) in pairs(kwargs) {
            if let Value::Str(name) = &k {
                drop(i.set(&intern_ref(name), v));
            }
        }
    }
    Ok(Value::None)
}
/// `namespace(a=1)`
pub fn __repr__(this: &Value) -> R {
    let Value::Inst(i) = this else {
        return Ok(string(ops::default_repr(this)));
    };
    let class = i.class_ref().name();
    let shown = if class == "SimpleNamespace" {
        "namespace"
    } else {
        class.as_str()
    };
    let Some(_running) = ops::enter_repr(i.addr()) else {
        return Ok(string(format!("{shown}(...)")));
    };
    let mut out = if class == "SimpleNamespace" {
        "namespace(".to_owned()
    } else {
        format!("{class}(")
    };
    for (n, (k, v)) in i.pairs().into_iter().enumerate() {
        if n > 0 {
            out.push_str(", ");
        }
        ops::push_str(&mut out, &k)?;
        out.push('=');
        ops::push_repr(&mut out, &v)?;
    }
    out.push(')');
    Ok(string(out))
}
/// For `copy` and `pickle`: the class and the attributes.
pub fn __reduce__(this: &Value) -> R {
    let class = Value::Class(crate::types::type_of(this));
    Ok(tuple(vec![class, tuple(Vec::new()), dict_of(this)?]))
}
/// Equal attributes.
pub fn __eq__(this: &Value, other: &Value) -> R {
    if native::<Namespace>(this, "").is_err() || native::<Namespace>(other, "").is_err() {
        return Ok(Value::NotImplemented);
    }
    ops::eq(&dict_of(this)?, &dict_of(other)?)
}
macro_rules! orders {
    ($($name:ident $op:path;)*) => { $(
        /// Compares the attributes, which fails as it does for dicts (`Objects/namespaceobject.c: namespace_richcompare`).
        pub fn $name(this: &Value, other: &Value) -> R {
            if native::<Namespace>(this, "").is_err() || native::<Namespace>(other, "").is_err() {
                return Ok(Value::NotImplemented);
            }
            $op(&dict_of(this)?, &dict_of(other)?)
        }
    )* };
}
orders! {
    __lt__ ops::lt;
    __le__ ops::le;
    __gt__ ops::gt;
    __ge__ ops::ge;
}
/// The attributes.
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
