//! `collections.defaultdict` (`Modules/_collectionsmodule.c`).
use crate::builtins::receivers::dict_of;
use crate::call::call;
use crate::error::{key_error, type_error};
use crate::generated::collections as g;
use crate::object::{Cell, Class, Dict, Head, Inst, NativeData, R, Ref, Value, native, string};
use crate::ops::{self, base_value};
use crate::types::{as_class, type_of};
use std::ptr::NonNull;

/// The dict and what makes missing values.
struct Defaults {
    dict: Value,
    factory: Cell,
}
impl NativeData for Defaults {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.dict.traverse(visit);
        self.factory.get_ref(|f| f.traverse(visit));
    }
    fn clear(&self) {
        self.factory.set(Value::None);
    }
    fn wrapped(&self) -> Option<&Value> {
        Some(&self.dict)
    }
}

fn of(this: &Value) -> R<&Defaults> {
    native::<Defaults>(this, "collections.defaultdict")
}

fn make(class: &Ref<Class>, dict: Ref<Dict>, factory: Value) -> Value {
    Inst::with(
        class,
        Defaults {
            dict: Value::Dict(dict),
            factory: Cell::field(factory),
        },
    )
}

/// An empty one, whatever the arguments.
pub fn __new__(cls: &Value, _args: &Value, _kwargs: &Value) -> R {
    Ok(make(
        as_class(cls).unwrap_or(&g::defaultdict()),
        Dict::new(),
        Value::None,
    ))
}
/// `defaultdict(default_factory, other, **kwargs)`
pub fn __init__(this: &Value, args: &Value, kwargs: &Value) -> R {
    let args = ops::collect(args)?;
    let (factory, rest) = match args.split_first() {
        Some((f, rest)) => (f.clone(), rest),
        None => (Value::None, &args[..]),
    };
    if !factory.is_none() && !crate::builtins::functions_object::is_callable(&factory) {
        return Err(type_error("first argument must be callable or None"));
    }
    if rest.len() > 1 {
        return Err(type_error(format!(
            "dict expected at most 1 argument, got {}",
            rest.len()
        )));
    }
    of(this)?.factory.set(factory);
    crate::builtins::dict::update(this, rest.first().unwrap_or(&Value::Unbound), kwargs)
}
/// The value of a missing key: made, and kept.
pub fn __missing__(this: &Value, key: &Value) -> R {
    let factory = of(this)?.factory.get();
    if factory.is_none() {
        return Err(key_error(key));
    }
    let v = call(&factory, &mut [])?;
    ops::setitem(this, key, v.clone())?;
    Ok(v)
}
/// `repr(d)`
pub fn __repr__(this: &Value) -> R {
    let d = of(this)?;
    let name = type_of(this).name();
    let factory = d.factory.get();
    let shown = match (&factory, factory.head()) {
        (Value::None, _) | (_, None) => ops::repr(&factory)?,
        (_, Some(head)) => match ops::enter_repr(head.as_ptr() as usize ^ 1) {
            Some(_entered) => ops::repr(&factory)?,
            None => "...".to_owned(),
        },
    };
    Ok(string(format!(
        "{name}({shown}, {})",
        ops::builtin_repr(&d.dict)?
    )))
}
/// `d.copy()`
pub fn copy(this: &Value) -> R {
    call(
        &Value::Class(type_of(this)),
        &mut [of(this)?.factory.get(), this.clone()],
    )
}
/// `copy.copy(d)`
pub fn __copy__(this: &Value) -> R {
    copy(this)
}

fn merged(like: &Value, a: &Value, b: &Value) -> R {
    if !matches!(
        (base_value(a), base_value(b)),
        (Value::Dict(_), Value::Dict(_))
    ) {
        return Ok(Value::NotImplemented);
    }
    let made = call(
        &Value::Class(type_of(like)),
        &mut [of(like)?.factory.get(), a.clone()],
    )?;
    ops::update_dict(dict_of(&made)?, b)?;
    Ok(made)
}
/// `d | other`
pub fn __or__(this: &Value, other: &Value) -> R {
    merged(this, this, other)
}
/// `other | d`
pub fn __ror__(this: &Value, other: &Value) -> R {
    merged(this, other, this)
}
/// `d.default_factory`
pub fn default_factory(this: &Value) -> R {
    Ok(of(this)?.factory.get())
}
/// `d.default_factory = f`
pub fn set_default_factory(this: &Value, f: Option<Value>) -> R<()> {
    of(this)?.factory.set(f.unwrap_or(Value::None));
    Ok(())
}

/// What `copy` and `pickle` make it anew from.
pub fn __reduce__(this: &Value) -> R {
    let class = Value::Class(type_of(this));
    let factory = of(this)?.factory.get();
    let args = crate::object::tuple(if factory.is_none() {
        vec![]
    } else {
        vec![factory]
    });
    let items = ops::iter(&crate::call::call_method(
        &ops::names::ITEMS,
        &mut [this.clone()],
    )?)?;
    Ok(crate::object::tuple(vec![
        class,
        args,
        Value::None,
        Value::None,
        items,
    ]))
}
