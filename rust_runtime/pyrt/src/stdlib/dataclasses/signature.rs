//! The signature of a class as its docstring shows it (`inspect.signature`).
use crate::builtins::r#type::module_of;
use crate::object::{Class, Func, R, Ref, Value};
use crate::ops::{self, StaticMethod};
use crate::types::is_native;

/// `(x: int, y: int = 0) -> None`, or nothing where it is not known.
pub fn of_class(class: &Ref<Class>) -> R<String> {
    let called = class.meta.as_ref().and_then(|m| m.lookup_text("__call__"));
    let new = class.lookup_text("__new__");
    let init = class.lookup_text("__init__");
    for found in [&called, &new, &init].into_iter().flatten() {
        if let Some(f) = function(found) {
            return of_function(&f);
        }
    }
    let plain = new.is_none_or(|n| is_native(&n, "object.__new__"))
        && init.is_none_or(|i| is_native(&i, "object.__init__"));
    Ok(if plain {
        "()".to_owned()
    } else {
        String::new()
    })
}

fn function(v: &Value) -> Option<Ref<Func>> {
    match v {
        Value::Func(f) => Some(f.clone()),
        Value::Inst(i) => i
            .native::<StaticMethod>()
            .and_then(|s| function(&s.0.get())),
        _ => None,
    }
}

/// The signature of a method without its first parameter.
fn of_function(f: &Ref<Func>) -> R<String> {
    let sig = &f.def.sig;
    let (pos, kwonly) = (sig.pos as usize, sig.kwonly as usize);
    let annotations = match f.overridden("__annotations__") {
        Some(Value::Dict(d)) => Some(d),
        _ => None,
    };
    let annotation = |name: &str| annotations.as_ref().and_then(|d| d.get_text(name));
    let (defaults, kwdefaults) = f
        .current_defaults()
        .unwrap_or_else(|| (f.defaults.to_vec(), f.kwdefaults.to_vec()));
    let mut parts: Vec<String> = Vec::new();
    for i in 1..pos + kwonly {
        if i == pos && !sig.varargs {
            parts.push("*".to_owned());
        }
        let default = if i < pos {
            (i + defaults.len())
                .checked_sub(pos)
                .and_then(|d| defaults.get(d))
        } else {
            kwdefaults.get(i - pos)
        };
        if i == pos && sig.varargs {
            parts.push(parameter(
                "*",
                sig.names[pos + kwonly],
                annotation(sig.names[pos + kwonly]),
                None,
            )?);
        }
        parts.push(parameter(
            "",
            sig.names[i],
            annotation(sig.names[i]),
            default.filter(|d| !d.is_unbound()),
        )?);
        if i + 1 == sig.posonly as usize {
            parts.push("/".to_owned());
        }
    }
    if sig.varargs && kwonly == 0 {
        let name = sig.names[pos];
        parts.push(parameter("*", name, annotation(name), None)?);
    }
    if sig.varkw {
        let name = sig.names[sig.names.len() - 1];
        parts.push(parameter("**", name, annotation(name), None)?);
    }
    let result = match annotation("return") {
        Some(a) => format!(" -> {}", annotation_text(&a)?),
        None => String::new(),
    };
    Ok(format!("({}){result}", parts.join(", ")))
}

fn parameter(
    stars: &str,
    name: &str,
    annotation: Option<Value>,
    default: Option<&Value>,
) -> R<String> {
    let mut out = format!("{stars}{name}");
    let equals = if annotation.is_some() { " = " } else { "=" };
    if let Some(a) = annotation {
        out.push_str(": ");
        out.push_str(&annotation_text(&a)?);
    }
    if let Some(d) = default {
        out.push_str(equals);
        ops::push_repr(&mut out, d)?;
    }
    Ok(out)
}

/// `inspect.formatannotation`
fn annotation_text(v: &Value) -> R<String> {
    let module = match v {
        Value::Class(c) => module_of(c),
        Value::Inst(_) => {
            ops::getattr_opt(v, &crate::object::intern("__module__"))?.unwrap_or(Value::None)
        }
        _ => Value::None,
    };
    match (v, module.as_str()) {
        (_, Some("typing")) => Ok(ops::repr(v)?.replace("typing.", "")),
        (Value::Class(c), Some("builtins")) => Ok(c.qualname()),
        (Value::Class(c), Some(module)) => Ok(format!("{module}.{}", c.qualname())),
        _ => ops::repr(v),
    }
}
