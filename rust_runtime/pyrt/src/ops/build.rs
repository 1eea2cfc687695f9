//! Building containers, from displays and from unpacked arguments (`Python/ceval.c`: BUILD_LIST, LIST_EXTEND, DICT_MERGE, …).
use super::iter::{collect, for_iter, is_iterable};
use super::names;
use super::special::{special, unwrap};
use super::{item, repr_or, type_name};
use crate::builtins::{dict_ops, set_ops};
use crate::call::call_method;
use crate::error::{self, PyErr, classes};
use crate::object::{Dict, List, R, Ref, Set, Value, list, tuple};

/// `[a, b]`
pub fn build_list(items: Vec<Value>) -> Value {
    list(items)
}

/// `(a, b)`
pub fn build_tuple(items: Vec<Value>) -> Value {
    tuple(items)
}

/// `{a, b}`
pub fn build_set(items: Vec<Value>) -> R {
    Ok(Value::Set(Set::from_items(items, false)?))
}

/// `{1, 2, 3}` of constants: CPython's compiler keeps them as a frozenset, made twice over (`Python/compile.c:
/// merge_const_one`), and the display is an empty set updated with it. Only the order shows that.
pub fn build_constant_set(items: Vec<Value>) -> R {
    let set = Set::from_items(items, true)?;
    let set = Set::from_items(set.items(), true)?;
    let out = Value::Set(Set::new(false));
    set_update(&out, &Value::Set(set))?;
    Ok(out)
}

/// `{a: b}`
pub fn build_dict(pairs: Vec<(Value, Value)>) -> R {
    Ok(Value::Dict(Dict::from_pairs(pairs)?))
}

/// `[*iterable]`: appends to a list that is being built.
pub fn list_extend(l: &Value, iterable: &Value) -> R<()> {
    let Value::List(l) = l else {
        return Err(error::type_error("list expected"));
    };
    extend(l, iterable)
        .map_err(|e| star_error(e, iterable, "Value after * must be an iterable, not "))
}

/// A TypeError that says only that the value is not iterable becomes the one of `*value`.
fn star_error(e: PyErr, v: &Value, text: &str) -> PyErr {
    if e.is(&classes::type_error()) && !is_iterable(v) {
        error::type_error(format!("{text}{}", type_name(v)))
    } else {
        e
    }
}

/// `list.extend`
pub fn extend(l: &Ref<List>, iterable: &Value) -> R<()> {
    match iterable {
        Value::List(_) | Value::Tuple(_) | Value::Set(_) | Value::Dict(_) => {
            l.extend(collect(iterable)?);
            Ok(())
        }
        _ => {
            let mut it = for_iter(iterable)?;
            while let Some(v) = it.next()? {
                l.push(v);
            }
            Ok(())
        }
    }
}

/// `{**mapping}`: into a dict that is being built.
pub fn dict_update(d: &Value, mapping: &Value) -> R<()> {
    let Value::Dict(d) = d else {
        return Err(error::type_error("dict expected"));
    };
    match plain_dict(mapping) {
        Some(o) => dict_ops::merge(d, o),
        None => each_pair(mapping, &mut |k, v| d.set(k, v)).map_err(|e| {
            no_mapping(e, || {
                format!("'{}' object is not a mapping", type_name(mapping))
            })
        }),
    }
}

/// Behind `**` any AttributeError means that there was no mapping (`Python/ceval.c: DICT_UPDATE`, `format_kwargs_error`).
fn no_mapping(e: PyErr, message: impl FnOnce() -> String) -> PyErr {
    if e.is(&classes::attribute_error()) {
        error::type_error(message())
    } else {
        e
    }
}

/// Whether the value has `keys`, which is what makes a mapping; `__getattr__` may give it.
fn is_mapping(v: &Value) -> R<bool> {
    match v {
        _ if matches!(unwrap(v), Value::Dict(_)) => Ok(true),
        Value::Inst(_) => Ok(super::getattr_opt(v, names::KEYS.s())?.is_some()),
        _ => Ok(false),
    }
}

/// Whether a dict's subclass changes how it is iterated, so that its methods must be asked.
fn plain_dict(v: &Value) -> Option<&Ref<Dict>> {
    match v {
        Value::Dict(d) => Some(d),
        Value::Inst(i) if special(v, &names::ITER).is_none() => match i.wrapped() {
            Some(Value::Dict(d)) => Some(d),
            _ => None,
        },
        _ => None,
    }
}

/// `dict.update(other)`: from a mapping, or from an iterable of pairs.
pub fn update_dict(d: &Ref<Dict>, other: &Value) -> R<()> {
    if let Some(o) = plain_dict(other) {
        return dict_ops::merge(d, o);
    }
    if is_mapping(other)? {
        return each_pair(other, &mut |k, v| d.set(k, v));
    }
    let mut it = for_iter(other)?;
    let mut i = 0;
    while let Some(pair) = it.next()? {
        let items = match collect(&pair) {
            Ok(items) => items,
            Err(e) if e.is(&classes::type_error()) && !is_iterable(&pair) => {
                return Err(error::type_error(format!(
                    "cannot convert dictionary update sequence element #{i} to a sequence"
                )));
            }
            Err(e) => return Err(e),
        };
        let n = items.len();
        let Ok([k, v]) = <[Value; 2]>::try_from(items) else {
            return Err(error::value_error(format!(
                "dictionary update sequence element #{i} has length {n}; 2 is required"
            )));
        };
        d.set(k, v)?;
        i += 1;
    }
    Ok(())
}

/// Every key of a mapping that is no plain dict, with its value.
fn each_pair(mapping: &Value, each: &mut dyn FnMut(Value, Value) -> R<()>) -> R<()> {
    let keys = call_method(&names::KEYS, &mut [mapping.clone()])?;
    let mut it = for_iter(&keys)?;
    while let Some(k) = it.next()? {
        let v = item::getitem(mapping, &k)?;
        each(k, v)?;
    }
    Ok(())
}

/// Adds to a set that is being built.
pub fn set_add(s: &Value, v: Value) -> R<()> {
    match s {
        Value::Set(s) => s.add(v).map(drop),
        _ => Err(error::type_error("set expected")),
    }
}

/// `{*iterable}`: adds all to a set that is being built.
pub fn set_update(s: &Value, iterable: &Value) -> R<()> {
    match s {
        Value::Set(s) => set_ops::update(s, iterable),
        _ => Err(error::type_error("set expected")),
    }
}

/// Appends to a list that is being built.
pub fn list_append(l: &Value, v: Value) {
    if let Value::List(l) = l {
        l.push(v);
    }
}

/// Binds a key of a dict that is being built.
pub fn dict_set(d: &Value, k: Value, v: Value) -> R<()> {
    match d {
        Value::Dict(d) => d.set(k, v),
        _ => Err(error::type_error("dict expected")),
    }
}

/// How messages about arguments name a function: `f()`, with its module unless that is `builtins`.
pub fn function_text(f: &Value) -> String {
    match f {
        Value::Func(_) => named(f).unwrap_or_else(|| repr_or(f)),
        Value::Native(n) if n.def.module == "builtins" || n.def.module.is_empty() => {
            format!("{}()", n.def.qualname)
        }
        Value::Native(n) => format!("{}.{}()", n.def.module, n.def.qualname),
        Value::Method(m) => function_text(&m.func),
        Value::Class(c) if c.builtin && c.module == "builtins" => format!("{}()", c.qualname()),
        Value::Class(_) => named(f).unwrap_or_else(|| repr_or(f)),
        other => (*super::text::to_str(other).unwrap_or_else(|_| repr_or(other))).to_owned(),
    }
}

/// By `__module__` and `__qualname__` as they are now (`Objects/call.c: _PyObject_FunctionStr`).
fn named(f: &Value) -> Option<String> {
    let text = |name: &str| crate::ops::getattr_opt(f, &crate::object::intern(name)).ok()?;
    let qualname = text("__qualname__")?;
    let qualname = qualname.as_str()?;
    match text("__module__") {
        Some(Value::Str(m)) if m.as_str() != "builtins" => {
            Some(format!("{}.{qualname}()", m.as_str()))
        }
        _ => Some(format!("{qualname}()")),
    }
}

/// `f(**mapping)`: adds the mapping's pairs to the keyword arguments.
pub fn kw_update(kw: &mut Vec<(Value, Value)>, mapping: &Value, f: &Value) -> R<()> {
    let mut add = |k: Value, v: Value| -> R<()> {
        let text = match &k {
            Value::Str(s) => s.clone(),
            other => match unwrap(other) {
                Value::Str(s) => s.clone(),
                _ => return Err(error::type_error("keywords must be strings")),
            },
        };
        if kw
            .iter()
            .any(|(name, _)| matches!(name, Value::Str(n) if n.as_str() == text.as_str()))
        {
            return Err(error::type_error(format!(
                "{} got multiple values for keyword argument '{}'",
                function_text(f),
                text.as_str()
            )));
        }
        kw.push((Value::Str(crate::object::intern_ref(&text)), v));
        Ok(())
    };
    if let Some(d) = plain_dict(mapping) {
        return d.pairs().into_iter().try_for_each(|(k, v)| add(k, v));
    }
    each_pair(mapping, &mut add).map_err(|e| {
        no_mapping(e, || {
            let (function, class) = (function_text(f), type_name(mapping));
            format!("{function} argument after ** must be a mapping, not {class}")
        })
    })
}

/// `f(*iterable)` with the function, whose name the message shows.
pub fn args_extend_of(args: &mut Vec<Value>, iterable: &Value, f: &Value) -> R<()> {
    match collect(iterable) {
        Ok(items) => {
            args.extend(items);
            Ok(())
        }
        Err(e) => Err(star_error(
            e,
            iterable,
            &format!(
                "{} argument after * must be an iterable, not ",
                function_text(f)
            ),
        )),
    }
}
