//! `type` (`Objects/typeobject.c: type_methods, type_getsets`).
use crate::class_build::type_new;
use crate::error::{attribute_error, attribute_error_of, type_error};
use crate::object::{Class, Dict, R, Ref, Value, boolean, intern, list, str, string, tuple};
use crate::ops::{self, type_name};
use crate::types::{base_value, type_of};

fn class_of(this: &Value) -> R<&Ref<Class>> {
    match this {
        Value::Class(c) => Ok(c),
        other => Err(type_error(format!(
            "descriptor requires a 'type' object but received a '{}'",
            type_name(other)
        ))),
    }
}

/// `type(name, bases, dict, **kw)`; the form with one argument is `construct::type_call`'s.
pub fn __new__(meta: &Value, args: &Value, kw: &Value) -> R {
    let meta = class_of(meta)?;
    let Value::Tuple(args) = args else {
        return Err(type_error("type() takes 1 or 3 arguments"));
    };
    let [name, bases, ns] = args.items() else {
        return Err(type_error(
            if meta.is(&crate::generated::builtins::r#type()) {
                "type() takes 1 or 3 arguments".to_owned()
            } else {
                format!(
                    "type.__new__() takes exactly 3 arguments ({} given)",
                    args.items().len()
                )
            },
        ));
    };
    let wrong = |n: u8, want: &str, got: &Value| {
        Err(type_error(format!(
            "type.__new__() argument {n} must be {want}, not {}",
            type_name(got)
        )))
    };
    let Value::Str(name) = base_value(name) else {
        return wrong(1, "str", name);
    };
    let Value::Tuple(bases) = base_value(bases) else {
        return wrong(2, "tuple", bases);
    };
    let Value::Dict(ns) = base_value(ns) else {
        return wrong(3, "dict", ns);
    };
    let kw = if let Value::Dict(kw) = kw {
        kw.pairs()
    } else {
        Vec::new()
    };
    type_new(meta, name.as_str(), bases.items().to_vec(), ns, kw)
}

/// Checks the number of arguments only.
pub fn __init__(_this: &Value, args: &Value, _kw: &Value) -> R {
    match args {
        Value::Tuple(t) if !matches!(t.items().len(), 1 | 3) => {
            Err(type_error("type.__init__() takes 1 or 3 arguments"))
        }
        _ => Ok(Value::None),
    }
}

/// `C(...)`
pub fn __call__(this: &Value, args: &Value, kw: &Value) -> R {
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
    crate::construct::type_call(class_of(this)?, &mut args, &mut kw)
}

/// `<class '__main__.C'>`
pub fn __repr__(this: &Value) -> R {
    Ok(string(format!(
        "<class '{}'>",
        super::object::full_name(class_of(this)?)
    )))
}

/// The names in the class and its bases.
pub fn __dir__(this: &Value) -> R {
    let names = Dict::new();
    super::object::class_names(class_of(this)?, &names)?;
    Ok(list(names.keys()))
}

/// `isinstance(instance, this)` without hooks.
pub fn __instancecheck__(this: &Value, instance: &Value) -> R {
    Ok(boolean(is_instance(instance, class_of(this)?)?))
}

/// The plain test of `isinstance`: the type, and `__class__` where it says something else.
pub fn is_instance(v: &Value, class: &Ref<Class>) -> R<bool> {
    let own = type_of(v);
    if own.is_subclass(class) {
        return Ok(true);
    }
    if let Value::Inst(i) = v
        && (i.class_ref().layout == crate::object::Layout::Object
            || i.class_ref().flags().getattribute)
    {
        return Ok(match ops::getattr_opt(v, &intern("__class__"))? {
            Some(Value::Class(c)) => !c.is(&own) && c.is_subclass(class),
            _ => false,
        });
    }
    Ok(false)
}

/// `issubclass(subclass, this)` without hooks.
pub fn __subclasscheck__(this: &Value, subclass: &Value) -> R {
    match subclass {
        Value::Class(c) => Ok(boolean(c.is_subclass(class_of(this)?))),
        _ => Err(type_error("issubclass() arg 1 must be a class")),
    }
}

/// The default attribute access on classes.
pub fn __getattribute__(this: &Value, name: &Value) -> R {
    ops::generic_getattr(this, super::object::attribute_name(name)?)
}

/// The default attribute assignment on classes.
pub fn __setattr__(this: &Value, name: &Value, v: &Value) -> R {
    ops::generic_setattr(this, super::object::attribute_name(name)?, v.clone())?;
    Ok(Value::None)
}

/// The default attribute deletion on classes.
pub fn __delattr__(this: &Value, name: &Value) -> R {
    ops::generic_delattr(this, super::object::attribute_name(name)?)?;
    Ok(Value::None)
}

fn full_mro(c: &Ref<Class>) -> Vec<Value> {
    std::iter::once(c)
        .chain(&c.mro_rest)
        .map(|c| Value::Class(c.clone()))
        .collect()
}

/// `C.mro()`
pub fn mro(this: &Value) -> R {
    Ok(list(full_mro(class_of(this)?)))
}

/// `C.__subclasses__()`
pub fn __subclasses__(this: &Value) -> R {
    let class = class_of(this)?;
    let mut all = if class.builtin && class.is_subclass(&crate::error::classes::base_exception()) {
        builtin_subclasses(class)
    } else {
        Vec::new()
    };
    for sub in class.subclasses() {
        if !all.iter().any(|known| known.is(&sub)) {
            all.push(sub);
        }
    }
    Ok(list(all.into_iter().map(Value::Class).collect()))
}

/// The builtin classes below a class, in the order in which CPython makes them: that of the table.
fn builtin_subclasses(class: &Ref<Class>) -> Vec<Ref<Class>> {
    let mut found: Vec<Ref<Class>> = Vec::new();
    for (name, getter) in crate::generated::builtins::MODULE.types {
        let made = getter();
        if made.name() == *name && made.bases.iter().any(|base| base.is(class)) {
            found.push(made);
        }
    }
    found
}

/// The namespace of a class body.
pub fn __prepare__(_cls: &Value, _args: &Value, _kw: &Value) -> R {
    Ok(Value::Dict(Dict::new()))
}

/// `C.__name__`
pub fn __name__(this: &Value) -> R {
    Ok(class_of(this)?.name.get())
}

/// `C.__qualname__`
pub fn __qualname__(this: &Value) -> R {
    Ok(class_of(this)?.qualname.get())
}

/// `C.__module__`
pub fn __module__(this: &Value) -> R {
    Ok(module_of(class_of(this)?))
}

/// `__module__` of a class.
pub fn module_of(c: &Ref<Class>) -> Value {
    match c.attrs.get_text("__module__") {
        Some(v) if !c.builtin => v,
        _ => str(c.module),
    }
}

/// `C.__doc__`
pub fn __doc__(this: &Value) -> R {
    let found = class_of(this)?
        .attrs
        .get_text("__doc__")
        .unwrap_or(Value::None);
    match &found {
        Value::Inst(_) | Value::Func(_) => ops::descr_get(&found, None, class_of(this)?),
        Value::Native(_) => {
            let class = class_of(this)?;
            Ok(crate::docs::of(class.module, &class.name()))
        }
        _ => Ok(found),
    }
}

/// `C.__bases__`
pub fn __bases__(this: &Value) -> R {
    Ok(tuple(
        class_of(this)?
            .bases
            .iter()
            .map(|b| Value::Class(b.clone()))
            .collect(),
    ))
}

/// `C.__base__`: the base whose layout the class has.
pub fn __base__(this: &Value) -> R {
    Ok(crate::class_build::best_base(&class_of(this)?.bases)?.map_or(Value::None, Value::Class))
}

/// `C.__mro__`
pub fn __mro__(this: &Value) -> R {
    Ok(tuple(full_mro(class_of(this)?)))
}

/// `C.__dict__`, read-only.
pub fn __dict__(this: &Value) -> R {
    Ok(super::mappingproxy::of(Value::Dict(
        class_of(this)?.attrs.clone(),
    )))
}

/// `C.__abstractmethods__`
pub fn __abstractmethods__(this: &Value) -> R {
    let found = class_of(this)?.attrs.get_text("__abstractmethods__");
    found.ok_or_else(|| {
        attribute_error_of(
            "__abstractmethods__".to_owned(),
            this,
            "__abstractmethods__",
        )
    })
}

/// `C.__annotations__`: of the class itself; a new dict where there is none.
pub fn __annotations__(this: &Value) -> R {
    let c = class_of(this)?;
    if let Some(found) = c.attrs.get_text("__annotations__") {
        return Ok(found);
    }
    if c.builtin {
        let text = format!(
            "type object '{}' has no attribute '__annotations__'",
            c.name()
        );
        return Err(attribute_error_of(text, this, "__annotations__"));
    }
    let made = Value::Dict(Dict::new());
    c.set(&intern("__annotations__"), made.clone());
    Ok(made)
}

/// `C.name = x` for the names above; the class is one of the program's.
pub fn set_attribute(this: &Value, name: &str, x: Option<Value>) -> R<()> {
    let c = class_of(this)?;
    let Some(x) = x else {
        return match name {
            "__abstractmethods__" | "__annotations__" => {
                drop(c.attrs.remove_str(&intern(name)));
                c.touch();
                Ok(())
            }
            "__mro__" | "__base__" | "__dict__" => Err(attribute_error("readonly attribute")),
            _ => Err(type_error(format!(
                "cannot delete '{name}' attribute of immutable type '{}'",
                c.name()
            ))),
        };
    };
    match name {
        "__name__" | "__qualname__" => {
            if x.as_str().is_none() {
                let text = format!(
                    "can only assign string to {}.{name}, not '{}'",
                    c.name(),
                    type_name(&x)
                );
                return Err(type_error(text));
            }
            if name == "__name__" {
                c.name.set(x);
            } else {
                c.qualname.set(x);
            }
            Ok(())
        }
        "__module__" | "__doc__" | "__abstractmethods__" | "__annotations__" => {
            c.set(&intern(name), x);
            Ok(())
        }
        "__bases__" => {
            if !matches!(x, Value::Tuple(_)) {
                let text = format!(
                    "can only assign tuple to {}.__bases__, not {}",
                    c.name(),
                    type_name(&x)
                );
                return Err(type_error(text));
            }
            Err(type_error(format!(
                "__bases__ assignment: '{}' is compiled with its bases",
                c.name()
            )))
        }
        _ => Err(attribute_error("readonly attribute")),
    }
}

/// `int | str`
pub fn __or__(this: &Value, other: &Value) -> R {
    super::union_type::or(this, other)
}
/// `other | int`
pub fn __ror__(this: &Value, other: &Value) -> R {
    super::union_type::or(other, this)
}
