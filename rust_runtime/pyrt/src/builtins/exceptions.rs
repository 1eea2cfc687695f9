//! The builtin exceptions: what they keep of their arguments, and their text (`Objects/exceptions.c`).
use crate::error::{ExcData, classes, data, type_error};
use crate::object::{Inst, R, Ref, Value, boolean, intern, list, str, string, tuple};
use crate::ops::{self, type_name};

pub use super::exception_fields::*;
pub use super::exception_group as base_exception_group;

/// The instance and data behind an exception.
pub fn exc(this: &Value) -> R<(&Ref<Inst>, &ExcData)> {
    match this {
        Value::Inst(i) if i.native::<ExcData>().is_some() => Ok((i, data(i))),
        other => Err(type_error(format!(
            "descriptor requires a 'BaseException' object but received a '{}'",
            type_name(other)
        ))),
    }
}

/// The items of packed arguments.
pub fn items(args: &Value) -> &[Value] {
    if let Value::Tuple(t) = args {
        t.items()
    } else {
        &[]
    }
}

/// Whether packed keyword arguments are there.
pub fn has_keywords(kw: &Value) -> bool {
    matches!(kw, Value::Dict(d) if !d.is_empty())
}

/// The base of all exceptions.
pub mod base_exception {
    use super::{
        R, Value, boolean, exc, has_keywords, intern, items, list, ops, str, string, tuple,
        type_error, type_name,
    };
    use crate::error::instance;

    /// A new exception with these arguments.
    pub fn __new__(cls: &Value, args: &Value, _kw: &Value) -> R {
        let c = crate::types::as_class(cls)
            .ok_or_else(|| type_error("BaseException.__new__(X): X is not a type object"))?;
        Ok(Value::Inst(instance(c.clone(), items(args).to_vec())))
    }
    /// Takes the arguments.
    pub fn __init__(this: &Value, args: &Value, kw: &Value) -> R {
        if has_keywords(kw) {
            return Err(type_error(format!(
                "{}() takes no keyword arguments",
                type_name(this)
            )));
        }
        exc(this)?.1.args.set(args.clone());
        Ok(Value::None)
    }
    /// `ValueError('x')`
    pub fn __repr__(this: &Value) -> R {
        let (i, d) = exc(this)?;
        let name = i.class_ref().name();
        Ok(string(match d.args().as_slice() {
            [one] => format!("{name}({})", ops::repr(one)?),
            many => format!("{name}{}", ops::repr(&tuple(many.to_vec()))?),
        }))
    }
    /// The argument as text; all of them where there are several.
    pub fn __str__(this: &Value) -> R {
        match exc(this)?.1.args().as_slice() {
            [] => Ok(str("")),
            [one] => ops::str_of(one),
            many => ops::str_of(&tuple(many.to_vec())),
        }
    }
    /// `e.with_traceback(tb)`
    pub fn with_traceback(this: &Value, tb: &Value) -> R {
        super::set_traceback(this, tb)?;
        Ok(this.clone())
    }
    /// `e.add_note(text)`
    pub fn add_note(this: &Value, note: &Value) -> R {
        if !matches!(crate::types::base_value(note), Value::Str(_)) {
            return Err(type_error(format!(
                "note must be a str, not '{}'",
                type_name(note)
            )));
        }
        let name = intern("__notes__");
        match ops::getattr_opt(this, &name)? {
            Some(Value::List(l)) => l.push(note.clone()),
            Some(_) => return Err(type_error("Cannot add note: __notes__ is not a list")),
            None => ops::setattr_name(this, &name, list(vec![note.clone()]))?,
        }
        Ok(Value::None)
    }
    /// What makes the exception anew: its class, its arguments, its attributes (with what OSError and ImportError keep apart).
    pub fn __reduce__(this: &Value) -> R {
        let (i, d) = exc(this)?;
        let mut given = d.args();
        let kept = |name: &str| d.field(name).filter(|v| !v.is_none() && !v.is_unbound());
        let attrs = crate::object::Dict::new();
        for (k, v) in i.pairs() {
            attrs.set(k, v)?;
        }
        if i.class_ref().is_subclass(&super::classes::os_error())
            && given.len() == 2
            && let Some(file) = kept("filename")
        {
            given.push(file);
            if let Some(second) = kept("filename2") {
                given.extend([Value::None, second]);
            }
        }
        if i.class_ref().is_subclass(&super::classes::import_error()) {
            for name in ["name", "path"] {
                if let Some(v) = kept(name) {
                    attrs.set(str(name), v)?;
                }
            }
        }
        let mut parts = vec![Value::Class(i.class()), tuple(given)];
        if !attrs.is_empty() {
            parts.push(Value::Dict(attrs));
        }
        Ok(tuple(parts))
    }
    /// Sets the attributes that a dict lists.
    pub fn __setstate__(this: &Value, state: &Value) -> R {
        match crate::types::base_value(state) {
            Value::None => {}
            Value::Dict(d) => {
                for (k, v) in d.pairs() {
                    if let Value::Str(name) = &k {
                        ops::setattr_name(this, &crate::object::intern_ref(name), v)?;
                    }
                }
            }
            _ => return Err(type_error("state is not a dictionary")),
        }
        Ok(Value::None)
    }
    /// The arguments.
    pub fn args(this: &Value) -> R {
        Ok(match exc(this)?.1.args.get() {
            Value::Unbound => tuple(Vec::new()),
            v => v,
        })
    }
    /// What it was raised from.
    pub fn __cause__(this: &Value) -> R {
        Ok(or_none(exc(this)?.1.cause.get()))
    }
    /// What was being handled.
    pub fn __context__(this: &Value) -> R {
        Ok(or_none(exc(this)?.1.context.get()))
    }
    /// Whether the context is shown.
    pub fn __suppress_context__(this: &Value) -> R {
        Ok(boolean(exc(this)?.1.suppress.get()))
    }
    /// The frames.
    pub fn __traceback__(this: &Value) -> R {
        Ok(exc(this)?.1.traceback())
    }
    fn or_none(v: Value) -> Value {
        if v.is_unbound() { Value::None } else { v }
    }
}

fn set_traceback(this: &Value, tb: &Value) -> R<()> {
    if exc(this)?.1.set_traceback(tb) {
        Ok(())
    } else {
        Err(type_error("__traceback__ must be a traceback or None"))
    }
}

/// `e.name = x` (`del e.name` without a value).
pub fn set_attribute(this: &Value, name: &'static str, x: Option<Value>) -> R<()> {
    let (i, d) = exc(this)?;
    let Some(x) = x else {
        return match name {
            "args" | "__cause__" | "__context__" | "__traceback__" => {
                Err(type_error(format!("{name} may not be deleted")))
            }
            "__suppress_context__" => Err(type_error("can't delete numeric/char attribute")),
            _ => {
                d.set_field(name, Value::None);
                Ok(())
            }
        };
    };
    let exception = |x: &Value, what: &str| match x {
        Value::None => Ok(Value::Unbound),
        Value::Inst(e) if e.class_ref().is_subclass(&classes::base_exception()) => Ok(x.clone()),
        _ => Err(type_error(format!(
            "exception {what} must be None or derive from BaseException"
        ))),
    };
    match name {
        "args" => {
            freeze(i, d);
            d.args.set(tuple(ops::collect(&x)?));
        }
        "__cause__" => {
            let cause = exception(&x, "cause")?;
            d.cause.set(if cause.is_unbound() {
                Value::None
            } else {
                cause
            });
            d.suppress.set(true);
        }
        "__context__" => d.context.set(exception(&x, "context")?),
        "__traceback__" => set_traceback(this, &x)?,
        "__suppress_context__" => match x {
            Value::Bool(b) => d.suppress.set(b.is()),
            _ => return Err(type_error("attribute value type must be bool")),
        },
        "message" | "exceptions" => {
            return Err(crate::error::attribute_error("readonly attribute"));
        }
        _ => d.set_field(name, x),
    }
    Ok(())
}

/// Before `args` changes: what is derived from the arguments keeps its value.
fn freeze(i: &Ref<Inst>, d: &ExcData) {
    let class = i.class_ref();
    for (owner, fields) in DERIVED {
        if class
            .mro_rest
            .iter()
            .chain(std::iter::once(class))
            .any(|c| c.builtin && c.name() == owner)
        {
            for name in fields {
                if d.field(name).is_none() {
                    d.set_field(name, derive(d, name));
                }
            }
        }
    }
}

const DERIVED: [(&str, &[&str]); 4] = [
    ("StopIteration", &["value"]),
    ("SystemExit", &["code"]),
    ("ImportError", &["msg"]),
    ("OSError", &["errno", "strerror", "filename", "filename2"]),
];

/// A field as the arguments give it.
fn derive(d: &ExcData, name: &str) -> Value {
    let args = d.args();
    match (name, args.as_slice()) {
        ("value", [first, ..]) | ("code" | "msg", [first]) => first.clone(),
        ("code", [_, ..]) => d.args.get(),
        ("errno", [n, _, ..]) if args.len() <= 5 => n.clone(),
        ("strerror", [_, text, ..]) if args.len() <= 5 => text.clone(),
        ("filename", [_, _, file, ..]) if args.len() <= 5 => file.clone(),
        ("message", [text, ..]) => text.clone(),
        _ => Value::None,
    }
}

/// A field that a class adds; None where it was neither set nor given.
pub fn field(this: &Value, name: &str) -> R {
    let (_, d) = exc(this)?;
    Ok(d.field(name).unwrap_or_else(|| derive(d, name)))
}

macro_rules! fields {
    ($($(#[$doc:meta])* $module:ident: $($name:ident)*;)*) => { $(
        $(#[$doc])*
        pub mod $module {
            use crate::object::{R, Value};
            $(
                #[doc = concat!("`e.", stringify!($name), "`")]
                pub fn $name(this: &Value) -> R {
                    crate::builtins::exceptions::field(this, stringify!($name))
                }
            )*
        }
    )* };
}
fields! {
    /// StopIteration
    stop_iteration: value;
    /// SystemExit
    system_exit: code;
}

/// KeyError
pub mod key_error {
    use super::{R, Value, exc, ops};
    /// The key as its repr.
    pub fn __str__(this: &Value) -> R {
        match exc(this)?.1.args().as_slice() {
            [key] => ops::repr_of(key),
            _ => super::base_exception::__str__(this),
        }
    }
}
