//! Type variables in the arguments of an alias, and what takes their place when it is subscripted
//! (`Objects/genericaliasobject.c: _Py_make_parameters`, `_Py_subs_parameters`; `Lib/typing.py: _determine_new_args`).
use crate::call::call;
use crate::error::type_error;
use crate::object::{R, Value, tuple};
use crate::ops;
use crate::stdlib::support::{get_opt, items};
use crate::types::special;

/// Whether the type variable stands for any number of types.
fn is_many(v: &Value) -> bool {
    special(v, "__iter__").is_some()
}
/// An attribute of what is no class; classes have descriptors of these names that mean something else.
fn mark(v: &Value, name: &str) -> R<Option<Value>> {
    match v {
        Value::Inst(_) => get_opt(v, name),
        _ => Ok(None),
    }
}
fn add(all: &mut Vec<Value>, v: &Value) -> R<()> {
    for known in &*all {
        if ops::is_eq(known, v)? {
            return Ok(());
        }
    }
    all.push(v.clone());
    Ok(())
}

/// The type variables of the arguments, each once, in the order of first appearance.
pub fn collect(args: &[Value]) -> R<Vec<Value>> {
    let mut all = Vec::new();
    for a in args {
        if let Value::Tuple(t) = a {
            for x in collect(t.items())? {
                add(&mut all, &x)?;
            }
        } else if mark(a, "__typing_subst__")?.is_some() {
            add(&mut all, a)?;
        } else if let Some(inner) = mark(a, "__parameters__")? {
            for x in items(&inner) {
                add(&mut all, x)?;
            }
        }
    }
    Ok(all)
}

/// The arguments with those written out that are unpacked tuples of known length.
fn unpacked(given: &[Value]) -> R<Vec<Value>> {
    let mut all = Vec::new();
    for a in given {
        match mark(a, "__typing_unpacked_tuple_args__")? {
            Some(Value::Tuple(t)) if !matches!(t.items().last(), Some(Value::Ellipsis)) => {
                all.extend_from_slice(t.items());
            }
            _ => all.push(a.clone()),
        }
    }
    Ok(all)
}

/// The arguments as one for each type variable; those that stand for several get a tuple.
pub fn prepared(alias: &Value, params: &[Value], given: Vec<Value>) -> R<Vec<Value>> {
    let mut given = given;
    for p in params {
        if let Some(prepare) = mark(p, "__typing_prepare_subst__")? {
            let all = call(&prepare, &mut [alias.clone(), tuple(given)])?;
            given = ops::collect(&all)?;
        }
    }
    Ok(given)
}

/// Complains unless there are as many arguments as type variables.
pub fn check_count(alias: &Value, expected: usize, actual: usize) -> R<()> {
    if actual == expected {
        return Ok(());
    }
    let many = if actual > expected { "many" } else { "few" };
    Err(type_error(format!(
        "Too {many} arguments for {}; actual {actual}, expected {expected}",
        ops::repr(alias)?
    )))
}

/// The arguments of `alias[given]`, where `args` are those of `alias`.
pub fn substitute(
    alias: &Value,
    args: &[Value],
    given: &Value,
    is_callable: bool,
) -> R<Vec<Value>> {
    let params = collect(args)?;
    if params.is_empty() {
        return Err(type_error(format!(
            "{} is not a generic class",
            ops::repr(alias)?
        )));
    }
    let given = match given {
        Value::Tuple(t) => t.items().to_vec(),
        one => vec![one.clone()],
    };
    let given = prepared(alias, &params, unpacked(&given)?)?;
    check_count(alias, params.len(), given.len())?;
    replaced(args, &params, &given, is_callable)
}
fn replaced(args: &[Value], params: &[Value], given: &[Value], is_callable: bool) -> R<Vec<Value>> {
    let found = |p: &Value| -> R {
        for (param, v) in params.iter().zip(given) {
            if ops::is_eq(param, p)? {
                return Ok(v.clone());
            }
        }
        Ok(p.clone())
    };
    let mut all = Vec::new();
    for old in args {
        if let Value::Tuple(t) = old {
            all.push(tuple(replaced(t.items(), params, given, false)?));
            continue;
        }
        let is_variadic = mark(old, "__typing_is_unpacked_typevartuple__")?
            .is_some_and(|v| matches!(v, Value::Bool(b) if b.is()));
        let new = if let Some(subst) = mark(old, "__typing_subst__")? {
            call(&subst, &mut [found(old)?])?
        } else {
            let inner = mark(old, "__parameters__")?.unwrap_or(Value::None);
            if items(&inner).is_empty() {
                old.clone()
            } else {
                let mut sub = Vec::new();
                for p in items(&inner) {
                    match found(p)? {
                        Value::Tuple(t) if is_many(p) => sub.extend_from_slice(t.items()),
                        one => sub.push(one),
                    }
                }
                ops::getitem(old, &tuple(sub))?
            }
        };
        match &new {
            Value::Tuple(t) if is_callable || is_variadic => all.extend_from_slice(t.items()),
            _ => all.push(new),
        }
    }
    Ok(all)
}
