//! `abc` (`Lib/abc.py`, `Modules/_abc.c`).
#[path = "abc/abc_meta.rs"]
pub mod abc_meta;

use super::support::{get_opt, set};
use crate::call::call;
use crate::object::{Class, Dict, Global, R, Ref, Set, Value, boolean, intern, str, tuple};
use crate::ops;

/// `abc.abstractmethod(funcobj)`
pub fn abstractmethod(funcobj: &Value) -> R {
    set(funcobj, "__isabstractmethod__", boolean(true))?;
    Ok(funcobj.clone())
}
/// `abc.abstractclassmethod(callable)`
pub fn abstractclassmethod(callable: &Value) -> R {
    call(
        &Value::Class(crate::generated::builtins::classmethod()),
        &mut [abstractmethod(callable)?],
    )
}
/// `abc.abstractstaticmethod(callable)`
pub fn abstractstaticmethod(callable: &Value) -> R {
    call(
        &Value::Class(crate::generated::builtins::staticmethod()),
        &mut [abstractmethod(callable)?],
    )
}
/// `abc.abstractproperty(fget, fset, fdel, doc)`
pub fn abstractproperty(fget: &Value, fset: &Value, fdel: &Value, doc: &Value) -> R {
    abstractmethod(fget)?;
    let class = Value::Class(crate::generated::builtins::property());
    call(
        &class,
        &mut [fget.clone(), fset.clone(), fdel.clone(), doc.clone()],
    )
}

/// Whether an attribute is marked as abstract.
fn is_abstract(v: &Value) -> R<bool> {
    match v {
        Value::Func(_) | Value::Inst(_) | Value::Class(_) | Value::Method(_) => {
            match get_opt(v, "__isabstractmethod__")? {
                Some(mark) => ops::truth(&mark),
                None => Ok(false),
            }
        }
        _ => Ok(false),
    }
}

/// Whether a class has but the `__hash__` that all objects have, where `Hashable` wants its own.
fn is_inherited_hash(v: &Value, name: &str) -> bool {
    name == "__hash__" && crate::types::is_native(v, "object.__hash__")
}

/// Whether a value is what an abstract class of the library has for one of its abstract methods.
fn is_own(v: &Value, abc: &Ref<Class>, name: &str) -> bool {
    match v {
        Value::Native(n) => {
            n.def.module == abc.module
                && n.def.qualname.strip_prefix(abc.name().as_str()) == Some(&format!(".{name}"))
        }
        _ => false,
    }
}

/// Sets `__abstractmethods__` of a class from what it defines and what it inherits (`compute_abstract_methods`).
pub fn compute(class: &Value, own: Vec<(Value, Value)>) -> R<()> {
    let Value::Class(c) = class else {
        return Ok(());
    };
    let found: Ref<Set> = Set::new(true);
    for (name, v) in own {
        if is_abstract(&v)? {
            found.add(name)?;
        }
    }
    for base in &c.bases {
        let Some(Value::Set(names)) = base.attrs.get_text("__abstractmethods__") else {
            for name in crate::stdlib::collections_abc::abstract_names(base) {
                let own = ops::getattr_opt(class, &intern(name))?;
                if own.is_none_or(|v| is_inherited_hash(&v, name) || is_own(&v, base, name)) {
                    found.add(str(name))?;
                }
            }
            continue;
        };
        for name in names.items() {
            if let Value::Str(s) = &name {
                let abstract_ = match ops::getattr_opt(class, s)? {
                    Some(v) => is_abstract(&v)? || is_inherited_hash(&v, s.as_str()),
                    None => true, // of a class of the library, which has no such method at all
                };
                if abstract_ {
                    found.add(name)?;
                }
            }
        }
    }
    c.set(&intern("__abstractmethods__"), Value::Set(found));
    Ok(())
}

/// `abc.update_abstractmethods(cls)`
pub fn update_abstractmethods(cls: &Value) -> R {
    if let Value::Class(c) = cls
        && c.attrs.get_text("__abstractmethods__").is_some()
    {
        compute(cls, c.attrs.pairs())?;
    }
    Ok(cls.clone())
}

/// A class of the library whose metaclass is ABCMeta.
pub fn make_abc(name: &str, module: &str, bases: Vec<Value>, attributes: Vec<(&str, Value)>) -> R {
    let ns = Dict::new();
    ns.set_text("__module__", str(module));
    ns.set_text("__qualname__", str(name));
    ns.set_text("__slots__", tuple(Vec::new()));
    for (k, v) in attributes {
        ns.set_text(k, v);
    }
    let meta = Value::Class(crate::generated::abc::abc_meta());
    abc_meta::__new__(
        &meta,
        &str(name),
        &tuple(bases),
        &Value::Dict(ns),
        &Value::None,
    )
}

/// `abc.ABC`
pub fn abc() -> R {
    static MADE: Global<Value> = Global::new(Value::Unbound);
    if MADE.get().is_unbound() {
        let made = make_abc("ABC", "abc", Vec::new(), Vec::new())?;
        *MADE.get() = made;
    }
    Ok(MADE.get().clone())
}
