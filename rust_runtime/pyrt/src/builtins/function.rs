//! The type of the program's functions (`Objects/funcobject.c`).
use crate::call::call_kw;
use crate::error::{attribute_error, type_error};
use crate::object::{Dict, Func, Method, R, Ref, Value, str, string, tuple};
use crate::ops::type_name;

fn data(this: &Value) -> R<&Ref<Func>> {
    match this {
        Value::Func(f) => Ok(f),
        other => Err(type_error(format!(
            "descriptor requires a 'function' object but received a '{}'",
            type_name(other)
        ))),
    }
}

/// `f(*args, **kw)` with packed arguments.
pub fn call_packed(f: &Value, args: &Value, kw: &Value) -> R {
    let mut args = if let Value::Tuple(t) = args {
        t.items().to_vec()
    } else {
        Vec::new()
    };
    let mut kw = if let Value::Dict(d) = kw {
        d.pairs()
    } else {
        Vec::new()
    };
    call_kw(f, &mut args, &mut kw)
}
pub use call_packed as __call__;

/// `f.__get__(instance, owner)`
pub fn __get__(this: &Value, instance: &Value, owner: &Value) -> R {
    match instance {
        Value::None if owner.is_none() => Err(type_error("__get__(None, None) is invalid")),
        Value::None => Ok(this.clone()),
        v => Ok(Method::bind(this.clone(), v.clone())),
    }
}

/// `<function f at 0x7f…>`
pub fn __repr__(this: &Value) -> R {
    Ok(string(format!(
        "<function {} at {:#x}>",
        data(this)?.qualname(),
        super::object::address(this)
    )))
}

fn field(this: &Value, name: &str, otherwise: impl FnOnce(&Func) -> Value) -> R {
    let f = data(this)?;
    Ok(f.overridden(name).unwrap_or_else(|| otherwise(f)))
}

/// `f.__name__`
pub fn __name__(this: &Value) -> R {
    field(this, "__name__", |f| str(f.def.code.name))
}
/// `f.__qualname__`
pub fn __qualname__(this: &Value) -> R {
    field(this, "__qualname__", |f| str(f.def.code.qualname))
}
/// `f.__doc__`
pub fn __doc__(this: &Value) -> R {
    field(this, "__doc__", |f| f.def.doc.map_or(Value::None, str))
}
/// `f.__module__`
pub fn __module__(this: &Value) -> R {
    field(this, "__module__", |f| str(f.def.code.module.name))
}
/// `f.__defaults__`
pub fn __defaults__(this: &Value) -> R {
    field(this, "__defaults__", |f| {
        if f.defaults.is_empty() {
            Value::None
        } else {
            tuple(f.defaults.to_vec())
        }
    })
}
/// `f.__kwdefaults__`
pub fn __kwdefaults__(this: &Value) -> R {
    field(this, "__kwdefaults__", |f| {
        let sig = &f.def.sig;
        let names = &sig.names[sig.pos as usize..];
        let d = Dict::new();
        for (name, v) in names
            .iter()
            .zip(&f.kwdefaults)
            .filter(|(_, v)| !v.is_unbound())
        {
            d.set_text(name, v.clone());
        }
        if d.is_empty() {
            Value::None
        } else {
            Value::Dict(d)
        }
    })
}
/// `f.__dict__`
pub fn __dict__(this: &Value) -> R {
    Ok(Value::Dict(data(this)?.dict().clone()))
}
/// `f.__annotations__`; the compiler sets it where there are annotations.
pub fn __annotations__(this: &Value) -> R {
    let f = data(this)?;
    if let Some(found) = f.overridden("__annotations__") {
        return Ok(found);
    }
    let made = Value::Dict(Dict::new());
    f.set_override("__annotations__", made.clone());
    Ok(made)
}
/// `f.__closure__`
pub fn __closure__(this: &Value) -> R {
    let cells = &data(this)?.cells;
    Ok(if cells.is_empty() {
        Value::None
    } else {
        tuple(cells.iter().map(|c| Value::Cell(c.clone())).collect())
    })
}
/// `f.__code__`
pub fn __code__(this: &Value) -> R {
    let f = data(this)?;
    Ok(super::code::of(f.def.code, Some(f.def)))
}
/// `f.name = x`
pub fn set_attribute(this: &Value, name: &str, x: Option<Value>) -> R<()> {
    let f = data(this)?;
    let want = |ok: bool, what: &str| {
        if ok {
            Ok(())
        } else {
            Err(type_error(format!("{name} must be set to a {what} object")))
        }
    };
    match name {
        "__name__" | "__qualname__" => want(matches!(x, Some(Value::Str(_))), "string")?,
        "__defaults__" => want(
            matches!(x, None | Some(Value::None | Value::Tuple(_))),
            "tuple",
        )?,
        "__kwdefaults__" | "__annotations__" => want(
            matches!(x, None | Some(Value::None | Value::Dict(_))),
            "dict",
        )?,
        "__dict__" => {
            return want(matches!(x, Some(Value::Dict(_))), "dictionary")
                .and_then(|()| replace_dict(f, x.as_ref()));
        }
        "__code__" => want(false, "code")?,
        "__doc__" | "__module__" => {}
        _ => return Err(attribute_error("readonly attribute")),
    }
    f.set_override(name, x.unwrap_or(Value::None));
    Ok(())
}

fn replace_dict(f: &Func, x: Option<&Value>) -> R<()> {
    let Some(Value::Dict(new)) = x else {
        return Ok(());
    };
    let own = f.dict();
    drop(own.take());
    for (k, v) in new.pairs() {
        own.set(k, v)?;
    }
    Ok(())
}
