//! `typing.Generic`: the type variables of classes (`Lib/typing.py`).
use super::_form::{form, items_or_one, make};
use super::check::converted;
use super::type_var::is_like;
use super::type_var_tuple::is_many;
use crate::builtins::alias_parameters;
use crate::call::call_kw;
use crate::error::type_error;
use crate::generated::typing as table;
use crate::object::{Class, R, Ref, Value, intern, tuple};
use crate::ops;
use crate::stdlib::support::{items, pairs};

/// The type variables of a class.
pub fn parameters(c: &Ref<Class>) -> R<Vec<Value>> {
    if let Some(own) = c.lookup_text("__parameters__") {
        return Ok(items(&own).to_vec());
    }
    if c.is(&table::io()) {
        return Ok(vec![super::any_str()?]);
    }
    let of_t = [table::supports_abs(), table::supports_round()];
    if of_t.iter().any(|own| c.is(own)) {
        return Ok(vec![super::t_co()?]);
    }
    Ok(Vec::new())
}

/// `C[T]`
pub fn __class_getitem__(cls: &Value, params: &Value) -> R {
    let Value::Class(c) = cls else {
        return Err(type_error("Generic[...] takes a class"));
    };
    let given = converted(items_or_one(params));
    if !c.is(&table::generic()) && !c.is(&table::protocol()) {
        return of_class(cls, c, given);
    }
    let name = c.name();
    if given.is_empty() {
        return Err(type_error(format!(
            "Parameter list to {name}[...] cannot be empty"
        )));
    }
    if !given.iter().all(is_like) {
        return Err(type_error(format!(
            "Parameters to {name}[...] must all be type variables or parameter specification variables."
        )));
    }
    for (i, p) in given.iter().enumerate() {
        for q in &given[..i] {
            if ops::is_eq(p, q)? {
                return Err(type_error(format!(
                    "Parameters to {name}[...] must all be unique"
                )));
            }
        }
    }
    Ok(make("", cls.clone(), Some(given), Vec::new()))
}
fn of_class(cls: &Value, c: &Ref<Class>, given: Vec<Value>) -> R {
    let params = parameters(c)?;
    let given = alias_parameters::prepared(cls, &params, given)?;
    if params.is_empty() {
        let shown = ops::repr(cls)?;
        return Err(type_error(format!("{shown} is not a generic class")));
    }
    alias_parameters::check_count(cls, params.len(), given.len())?;
    let mut all = Vec::new();
    for (p, v) in params.iter().zip(given) {
        match &v {
            Value::Tuple(t) if is_many(p) => all.extend_from_slice(t.items()),
            _ => all.push(v),
        }
    }
    Ok(make("", cls.clone(), Some(all), Vec::new()))
}

/// Calls the method of the next class behind `class` in the order of resolution.
pub fn next(cls: &Value, class: &Ref<Class>, name: &str, args: &Value, kwargs: &Value) -> R {
    let Value::Class(c) = cls else {
        return Ok(Value::None);
    };
    let behind = c.mro_rest.iter().skip_while(|x| !x.is(class)).skip(1);
    for base in behind {
        if let Some(found) = base.attrs.get_text(name) {
            let bound = ops::descr_get(&found, None, c)?;
            return call_kw(&bound, &mut items(args).to_vec(), &mut pairs(kwargs));
        }
    }
    Ok(Value::None)
}

/// Finds the type variables of a new class.
pub fn __init_subclass__(cls: &Value, args: &Value, kwargs: &Value) -> R {
    next(cls, &table::generic(), "__init_subclass__", args, kwargs)?;
    let Value::Class(c) = cls else {
        return Ok(Value::None);
    };
    let generic = Value::Class(table::generic());
    let bases = c.attrs.get_text("__orig_bases__");
    let plain = match &bases {
        Some(all) => items(all).iter().any(|b| b.is(&generic)),
        None => {
            let meta = crate::types::type_of(cls);
            c.bases.iter().any(|b| b.is(&table::generic())) && !meta.is(&table::_typed_dict_meta())
        }
    };
    if plain {
        return Err(type_error("Cannot inherit from plain Generic"));
    }
    let mut found = Vec::new();
    if let Some(bases) = &bases {
        found = alias_parameters::collect(items(bases))?;
        let mut listed: Option<Vec<Value>> = None;
        for base in items(bases) {
            if let Some(f) = form(base).filter(|f| f.is_of(&table::generic())) {
                if listed.is_some() {
                    return Err(type_error(
                        "Cannot inherit from Generic[...] multiple times.",
                    ));
                }
                listed = Some(alias_parameters::collect(f.arguments())?);
            }
        }
        if let Some(listed) = listed {
            let missing: Vec<&Value> = found
                .iter()
                .filter(|v| !listed.iter().any(|x| x.is(v)))
                .collect();
            if !missing.is_empty() {
                let texts = |all: &mut dyn Iterator<Item = &Value>| -> String {
                    all.map(ops::repr_or).collect::<Vec<_>>().join(", ")
                };
                return Err(type_error(format!(
                    "Some type variables ({}) are not listed in Generic[{}]",
                    texts(&mut missing.into_iter()),
                    texts(&mut listed.iter())
                )));
            }
            found = listed;
        }
    }
    c.set(&intern("__parameters__"), tuple(found));
    Ok(Value::None)
}
