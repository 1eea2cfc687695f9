//! What every class of `namedtuple` has as methods; they read the fields from the class, so that one set serves all classes.
use crate::error::{type_error, value_error};
use crate::object::{
    Binding, Class, Default, Dict, Inst, NativeDef, PyErr, R, Ref, Signature, Tuple, Value,
    Wrapped, list, string, tuple,
};
use crate::ops;
use crate::types::{as_class, type_of};

const THIS: Signature = Signature {
    names: &["self"],
    posonly: 1,
    pos: 1,
    kwonly: 0,
    varargs: false,
    varkw: false,
};
const REPLACE: Signature = Signature {
    names: &["self", "kwds"],
    posonly: 1,
    pos: 1,
    kwonly: 0,
    varargs: false,
    varkw: true,
};
const MAKE: Signature = Signature {
    names: &["cls", "iterable"],
    posonly: 1,
    pos: 2,
    kwonly: 0,
    varargs: false,
    varkw: false,
};
const NEW: Signature = Signature {
    names: &["_cls", "args", "kwargs"],
    posonly: 1,
    pos: 1,
    kwonly: 0,
    varargs: true,
    varkw: true,
};

/// Methods have no owner in their names: a class that is made at run time owns them.
const fn method(
    name: &'static str,
    sig: Signature,
    defaults: &'static [Default],
    binding: Binding,
    entry: fn(&mut [Value]) -> R,
) -> NativeDef {
    NativeDef {
        name,
        qualname: name,
        module: "collections",
        sig,
        defaults,
        binding,
        entry,
    }
}
const ONE: &[Default] = &[Default::Required];

static NEW_DEF: NativeDef = NativeDef {
    qualname: "tuple.__new__",
    ..method("__new__", NEW, ONE, Binding::StaticMethod, |a| {
        new(&a[0], &a[1], &a[2])
    })
};
static REPR_DEF: NativeDef = method("__repr__", THIS, ONE, Binding::Method, |a| repr(&a[0]));
static ASDICT_DEF: NativeDef = method("_asdict", THIS, ONE, Binding::Method, |a| as_dict(&a[0]));
static NEWARGS_DEF: NativeDef = method("__getnewargs__", THIS, ONE, Binding::Method, |a| {
    Ok(Value::Tuple(items(&a[0])?.clone()))
});
static REPLACE_DEF: NativeDef = method("_replace", REPLACE, ONE, Binding::Method, |a| {
    replace(&a[0], &a[1])
});
static MAKE_DEF: NativeDef = method(
    "_make",
    MAKE,
    &[Default::Required, Default::Required],
    Binding::ClassMethod,
    |a| make(&a[0], &a[1]),
);

/// All of them.
pub static ALL: [&NativeDef; 6] = [
    &NEW_DEF,
    &REPR_DEF,
    &ASDICT_DEF,
    &NEWARGS_DEF,
    &REPLACE_DEF,
    &MAKE_DEF,
];

/// The class in whose body the fields stand, and their names.
fn fields_of(class: &Ref<Class>) -> R<(Ref<Class>, Ref<Tuple>)> {
    for c in std::iter::once(class).chain(&class.mro_rest) {
        if let Some(Value::Tuple(t)) = c.attrs.get_text("_fields") {
            return Ok((c.clone(), t));
        }
    }
    Err(type_error(format!(
        "type object '{}' has no fields",
        class.name()
    )))
}

fn items(this: &Value) -> R<&Ref<Tuple>> {
    crate::builtins::receivers::tuple_of(this)
}

fn class_arg(v: &Value) -> R<&Ref<Class>> {
    as_class(v).ok_or_else(|| {
        type_error(format!(
            "descriptor requires a type but received a '{}'",
            ops::type_name(v)
        ))
    })
}

/// `P.__new__(cls, *args, **kwargs)`, bound as a function with the fields as parameters.
fn new(cls: &Value, args: &Value, kwargs: &Value) -> R {
    let (owner, fields) = fields_of(class_arg(cls)?)?;
    let (names, given) = (fields.items(), ops::collect(args)?);
    if given.len() == names.len() && matches!(kwargs, Value::Dict(d) if d.is_empty()) {
        return Ok(tuple(given));
    }
    let defaults = match owner.attrs.get_text("_field_defaults") {
        Some(Value::Dict(d)) => d,
        _ => Dict::new(),
    };
    let count = given.len();
    let mut out = given;
    out.truncate(names.len());
    out.resize(names.len(), Value::Unbound);
    if let Value::Dict(kw) = kwargs {
        for (k, v) in kw.pairs() {
            let name = k.as_str().unwrap_or_default();
            match names.iter().position(|n| n.as_str() == Some(name)) {
                None => {
                    return Err(type_error(format!(
                        "{}.__new__() got an unexpected keyword argument '{name}'",
                        owner.name()
                    )));
                }
                Some(i) if !out[i].is_unbound() => {
                    return Err(type_error(format!(
                        "{}.__new__() got multiple values for argument '{name}'",
                        owner.name()
                    )));
                }
                Some(i) => out[i] = v,
            }
        }
    }
    if count > names.len() {
        return Err(too_many(&owner, names.len(), defaults.len(), count));
    }
    let mut missing = Vec::new();
    for (slot, name) in out
        .iter_mut()
        .zip(names)
        .filter(|(slot, _)| slot.is_unbound())
    {
        match defaults.get(name)? {
            Some(v) => *slot = v,
            None => missing.push(format!("'{}'", name.as_str().unwrap_or_default())),
        }
    }
    if missing.is_empty() {
        Ok(tuple(out))
    } else {
        Err(too_few(&owner, &missing))
    }
}

#[cold]
fn too_many(owner: &Ref<Class>, most: usize, optional: usize, given: usize) -> PyErr {
    let (most, given) = (most + 1, given + 1);
    let takes = if optional > 0 {
        format!("from {} to {most}", most - optional)
    } else {
        most.to_string()
    };
    let s = if most == 1 && optional == 0 { "" } else { "s" };
    let were = if given == 1 { "was" } else { "were" };
    type_error(format!(
        "{}.__new__() takes {takes} positional argument{s} but {given} {were} given",
        owner.name()
    ))
}

#[cold]
fn too_few(owner: &Ref<Class>, missing: &[String]) -> PyErr {
    let names = match missing {
        [one] => one.clone(),
        [a, b] => format!("{a} and {b}"),
        [first @ .., last] => format!("{}, and {last}", first.join(", ")),
        [] => String::new(),
    };
    let s = if missing.len() == 1 { "" } else { "s" };
    type_error(format!(
        "{}.__new__() missing {} required positional argument{s}: {names}",
        owner.name(),
        missing.len()
    ))
}

/// `P._make(iterable)`: `__new__` is not asked.
fn make(cls: &Value, iterable: &Value) -> R {
    let class = class_arg(cls)?;
    let (values, n) = (ops::collect(iterable)?, fields_of(class)?.1.items().len());
    if values.len() != n {
        return Err(type_error(format!(
            "Expected {n} arguments, got {}",
            values.len()
        )));
    }
    Ok(Inst::with(class, Wrapped(tuple(values))))
}

/// `p._replace(**kwds)`
fn replace(this: &Value, kwds: &Value) -> R {
    static MAKE_NAME: crate::object::Lit = crate::object::Lit::new("_make");
    let class = type_of(this);
    let (_, fields) = fields_of(&class)?;
    let Value::Dict(given) = kwds else {
        return Ok(this.clone());
    };
    let given = given.copy();
    let mut values = Vec::new();
    for (name, old) in fields.items().iter().zip(items(this)?.items()) {
        values.push(given.remove(name)?.unwrap_or_else(|| old.clone()));
    }
    if !given.is_empty() {
        return Err(value_error(format!(
            "Got unexpected field names: {}",
            ops::repr(&list(given.keys()))?
        )));
    }
    crate::call::call_method(&MAKE_NAME, &mut [Value::Class(class), list(values)])
}

/// `p._asdict()`
fn as_dict(this: &Value) -> R {
    let (_, fields) = fields_of(&type_of(this))?;
    let pairs = fields
        .items()
        .iter()
        .cloned()
        .zip(items(this)?.items().iter().cloned());
    Ok(Value::Dict(Dict::from_pairs(pairs)?))
}

/// `repr(p)`
fn repr(this: &Value) -> R {
    let class = type_of(this);
    let (_, fields) = fields_of(&class)?;
    let mut parts = Vec::new();
    let _depth = crate::error::depth_in(" while getting the repr of an object")?;
    for (name, v) in fields.items().iter().zip(items(this)?.items()) {
        parts.push(format!(
            "{}={}",
            name.as_str().unwrap_or_default(),
            ops::repr(v)?
        ));
    }
    Ok(string(format!("{}({})", class.name(), parts.join(", "))))
}
