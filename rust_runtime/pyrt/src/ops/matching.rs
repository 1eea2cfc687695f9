//! What the patterns of a `match` statement ask of their subject (PEP 634; `Python/ceval.c: match_keys, match_class`).
use crate::call::call_method;
use crate::error::type_error;
use crate::object::{Base, Class, Dict, Layout, Lit, R, Ref, Value, boolean, intern, tuple};
use crate::ops;
use crate::types::type_of;

/// Whether a value is a sequence with a fitting length: `wanted` items, with `star` that many or more (`MATCH_SEQUENCE`, `GET_LEN`).
pub fn match_sequence(v: &Value, wanted: usize, star: bool) -> R {
    let plain = matches!(v, Value::List(_) | Value::Tuple(_) | Value::Range(_));
    if !plain && kind_of(v) != Some(Kind::Sequence) {
        return Ok(boolean(false));
    }
    if star && wanted == 0 {
        return Ok(boolean(true));
    }
    let len = length(v)?;
    let wanted = Value::Int(i64::try_from(wanted).unwrap_or(i64::MAX));
    let fits = if star {
        ops::is_ge(&len, &wanted)?
    } else {
        ops::is_eq(&len, &wanted)?
    };
    Ok(boolean(fits))
}

/// The index of the item that stands `distance` from the end.
pub fn match_from_end(v: &Value, distance: i64) -> R {
    ops::sub(&length(v)?, &Value::Int(distance))
}

fn length(v: &Value) -> R {
    crate::builtins::functions::len(v)
}

/// What patterns take a value for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Sequence,
    Mapping,
}

/// What the first class in the order of a value's classes that is either says (`Py_TPFLAGS_SEQUENCE`, `Py_TPFLAGS_MAPPING`).
fn kind_of(v: &Value) -> Option<Kind> {
    let class = type_of(v);
    std::iter::once(&class)
        .chain(&class.mro_rest)
        .find_map(kind_of_class)
}

fn kind_of_class(c: &Ref<Class>) -> Option<Kind> {
    use crate::generated::collections_abc as abcs;
    use crate::stdlib::abc::abc_meta::is_registered_itself;
    if !c.builtin {
        let with = |abc: Ref<Class>| is_registered_itself(c, &abc);
        return if with(abcs::sequence()) {
            Some(Kind::Sequence)
        } else {
            with(abcs::mapping()).then_some(Kind::Mapping)
        };
    }
    let name = c.name();
    match (c.module, name.as_str()) {
        (_, "list" | "tuple" | "range" | "deque" | "memoryview" | "array")
        | ("collections.abc", "Sequence" | "MutableSequence" | "ByteString") => {
            Some(Kind::Sequence)
        }
        (_, "dict" | "mappingproxy") | ("collections.abc", "Mapping" | "MutableMapping") => {
            Some(Kind::Mapping)
        }
        _ => None,
    }
}

/// Whether a value is a mapping with at least so many keys (`MATCH_MAPPING`, `GET_LEN`).
pub fn match_is_mapping(v: &Value, wanted: &Value) -> R {
    let is_mapping = matches!(v, Value::Dict(_)) || kind_of(v) == Some(Kind::Mapping);
    let fits = is_mapping && (matches!(wanted, Value::Int(0)) || ops::is_ge(&length(v)?, wanted)?);
    Ok(boolean(fits))
}

/// The values of the keys, and with `rest` a dict of the others, as a tuple; None where a key is missing or it is no mapping.
pub fn match_mapping(v: &Value, keys: &Value, rest: bool) -> R {
    static GET: Lit = Lit::new("get");
    let Value::Tuple(keys) = keys else {
        return Ok(Value::None);
    };
    let plain = match v {
        Value::Dict(d) => Some(d.clone()),
        _ => None,
    };
    let seen = Dict::new();
    let mut values = Vec::new();
    for k in keys.items() {
        if seen.contains(k)? {
            return Err(crate::error::value_error(format!(
                "mapping pattern checks duplicate key ({})",
                ops::repr(k)?
            )));
        }
        seen.set(k.clone(), Value::None)?;
        let found = match &plain {
            Some(d) => d.get(k)?,
            None => {
                let missing = Value::List(crate::object::List::new(vec![])); // an object that nobody else has
                let got = call_method(&GET, &mut [v.clone(), k.clone(), missing.clone()])?;
                (!got.is(&missing)).then_some(got)
            }
        };
        match found {
            Some(x) => values.push(x),
            None => return Ok(Value::None),
        }
    }
    if rest {
        let others = Dict::new();
        ops::dict_update(&Value::Dict(others.clone()), v)?;
        for k in keys.items() {
            drop(others.remove(k)?);
        }
        values.push(Value::Dict(others));
    }
    Ok(tuple(values))
}

/// The attributes that a class pattern looks at as a tuple; None where the subject is no instance or lacks one.
pub fn match_class(v: &Value, class: &Value, positional: usize, names: &Value) -> R {
    let Value::Class(c) = class else {
        return Err(type_error("called match pattern must be a type"));
    };
    if !ops::truth(&crate::builtins::functions::isinstance(v, class)?)? {
        return Ok(Value::None);
    }
    let mut wanted: Vec<Value> = Vec::new();
    let mut values = Vec::new();
    if positional > 0 {
        let args = ops::getattr_opt(class, &intern("__match_args__"))?;
        let args: Vec<Value> = match args {
            Some(Value::Tuple(t)) => t.items().to_vec(),
            Some(other) => {
                return Err(type_error(format!(
                    "{}.__match_args__ must be a tuple (got {})",
                    c.name(),
                    ops::type_name(&other)
                )));
            }
            None if matches_itself(c) => {
                if positional > 1 {
                    return Err(too_many(c, 1, positional));
                }
                values.push(v.clone());
                vec![]
            }
            None => vec![],
        };
        if values.is_empty() {
            if args.len() < positional {
                return Err(too_many(c, args.len(), positional));
            }
            for name in &args[..positional] {
                if !matches!(name, Value::Str(_)) {
                    return Err(type_error(format!(
                        "__match_args__ elements must be strings (got {})",
                        ops::type_name(name)
                    )));
                }
            }
            for (i, name) in args[..positional].iter().enumerate() {
                if args[..i]
                    .iter()
                    .any(|known| known.as_str() == name.as_str())
                {
                    return Err(repeated(c, name));
                }
            }
            wanted.extend_from_slice(&args[..positional]);
        }
    }
    if let Value::Tuple(t) = names {
        for name in t.items() {
            if wanted.iter().any(|w| w.as_str() == name.as_str()) {
                return Err(repeated(c, name));
            }
            wanted.push(name.clone());
        }
    }
    for name in wanted {
        match ops::getattr_opt(v, &intern(name.as_str().unwrap_or_default()))? {
            Some(x) => values.push(x),
            None => return Ok(Value::None),
        }
    }
    Ok(tuple(values))
}

/// Builtin types whose one positional sub-pattern is the subject itself.
fn matches_itself(c: &Ref<Class>) -> bool {
    std::iter::once(c).chain(&c.mro_rest).any(|c| {
        c.builtin
            && (matches!(c.layout, Layout::Builtin(b) if !matches!(b, Base::Final | Base::Complex | Base::Iterator))
                || matches!(c.name().as_str(), "bool" | "bytearray"))
    })
}

fn too_many(c: &Ref<Class>, allowed: usize, given: usize) -> crate::error::PyErr {
    let plural = if allowed == 1 { "" } else { "s" };
    type_error(format!(
        "{}() accepts {allowed} positional sub-pattern{plural} ({given} given)",
        c.name()
    ))
}

#[cold]
fn repeated(c: &Class, name: &Value) -> crate::object::PyErr {
    let name = name.as_str().unwrap_or_default();
    type_error(format!(
        "{}() got multiple sub-patterns for attribute '{name}'",
        c.name()
    ))
}
