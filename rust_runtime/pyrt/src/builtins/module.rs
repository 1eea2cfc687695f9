//! The type of modules (`Objects/moduleobject.c`).
use crate::error::{attribute_error, type_error};
use crate::object::{Dict, Fixed, Module, R, Ref, Value, list, str, string};
use crate::ops::type_name;

fn data(this: &Value) -> R<&Ref<Module>> {
    match this {
        Value::Module(m) => Ok(m),
        other => Err(type_error(format!(
            "descriptor requires a 'module' object but received a '{}'",
            type_name(other)
        ))),
    }
}

/// `ModuleType(name, doc)`
pub fn __new__(_cls: &Value, name: &Value, doc: &Value) -> R {
    let Value::Str(text) = name else {
        return Err(type_error(format!(
            "module() argument 'name' must be str, not {}",
            type_name(name)
        )));
    };
    let m = Module::new(
        Box::leak(text.as_str().to_owned().into_boxed_str()),
        &[],
        Fixed::default(),
    );
    m.attrs.set_text("__name__", name.clone());
    m.attrs.set_text("__doc__", doc.clone());
    Ok(Value::Module(m))
}

/// All names that are bound, with their values.
pub fn contents(m: &Module) -> Ref<Dict> {
    let all = m.attrs.copy();
    for (name, var) in m.vars {
        let v = var.get();
        if !v.is_unbound() {
            all.set_text(name, v);
        }
    }
    all
}

/// `<module 'm' from 'm.py'>`
pub fn __repr__(this: &Value) -> R {
    let m = data(this)?;
    let from = match m.attrs.get_text("__file__") {
        Some(Value::Str(f)) => format!(" from '{}'", f.as_str()),
        _ if crate::modules::is_library(m) => " (built-in)".to_owned(),
        _ => String::new(),
    };
    Ok(string(format!("<module '{}'{from}>", m.name)))
}

/// The names that are bound.
pub fn __dir__(this: &Value) -> R {
    Ok(list(contents(data(this)?).keys()))
}

/// `m.__name__`
pub fn __name__(this: &Value) -> R {
    let m = data(this)?;
    Ok(m.attrs.get_text("__name__").unwrap_or_else(|| str(m.name)))
}

/// `m.__dict__`
pub fn __dict__(this: &Value) -> R {
    Ok(super::module_dict::module_dict(data(this)?))
}

/// `m.__doc__`
pub fn __doc__(this: &Value) -> R {
    Ok(data(this)?.attrs.get_text("__doc__").unwrap_or(Value::None))
}

/// `m.__name__ = x`
pub fn set_attribute(this: &Value, name: &str, x: Option<Value>) -> R<()> {
    match (name, x) {
        ("__name__" | "__doc__", Some(x)) => {
            data(this)?.attrs.set_text(name, x);
            Ok(())
        }
        _ => Err(attribute_error("readonly attribute")),
    }
}
