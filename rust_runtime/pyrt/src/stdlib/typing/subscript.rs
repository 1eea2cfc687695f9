//! `form[parameters]` of forms without arguments: each has its own rules (`Lib/typing.py`).
use super::_form::{Form, form, items_or_one, make, same_literal, subscripted};
use super::check::{ARGUMENT, SPECIAL, check, check_all, convert, converted, is_param_expr};
use crate::error::type_error;
use crate::generated::{builtins as b, typing as table};
use crate::object::{R, Value};
use crate::ops;

/// How many parameters an alias takes; those that are not listed take one.
const COUNTS: &[(&str, usize)] = &[
    ("Hashable", 0),
    ("Sized", 0),
    ("ByteString", 0),
    ("Coroutine", 3),
    ("Generator", 3),
    ("Mapping", 2),
    ("MutableMapping", 2),
    ("ItemsView", 2),
    ("Dict", 2),
    ("DefaultDict", 2),
    ("OrderedDict", 2),
    ("ChainMap", 2),
    ("AsyncGenerator", 2),
];

/// `Union[...]`: flat, without duplicates; one type alone is itself.
pub fn union(params: &[Value]) -> R {
    if params.is_empty() {
        return Err(type_error("Cannot take a Union of no types."));
    }
    let mut all: Vec<Value> = Vec::new();
    for p in check_all(params, "Union[arg, ...]: each arg must be a type.")? {
        let members = match form(&p) {
            Some(f) if f.is("Union") => f.arguments().to_vec(),
            _ => crate::builtins::union_type::args(&p)
                .map_or_else(|| vec![p.clone()], <[Value]>::to_vec),
        };
        for m in members {
            let mut known = false;
            for x in &all {
                known = known || ops::is_eq(x, &m)?;
            }
            if !known {
                all.push(m);
            }
        }
    }
    if let [one] = &all[..] {
        return Ok(one.clone());
    }
    Ok(subscripted("Union", Value::Unbound, all))
}
/// `Annotated[origin, *metadata]`
pub fn annotated(origin: Value, metadata: Vec<Value>) -> Value {
    if let Some(inner) = form(&origin).filter(|f| f.is("Annotated")) {
        let all = inner.metadata.iter().cloned().chain(metadata).collect();
        return annotated(inner.origin.clone(), all);
    }
    make("Annotated", origin.clone(), Some(vec![origin]), metadata)
}
/// `Concatenate` with other arguments: one that holds parameters written out is those.
pub fn concatenated(mut args: Vec<Value>) -> Value {
    match args.pop() {
        Some(Value::Tuple(t)) => {
            args.extend_from_slice(t.items());
            crate::object::tuple(args)
        }
        Some(Value::List(l)) => {
            args.extend(l.to_vec());
            crate::object::tuple(args)
        }
        Some(last) => {
            match form(&last).filter(|f| f.is("Concatenate")) {
                Some(inner) => args.extend_from_slice(inner.arguments()),
                None => args.push(last),
            }
            subscripted("Concatenate", Value::Unbound, args)
        }
        None => subscripted("Concatenate", Value::Unbound, args),
    }
}

fn literal(given: &[Value]) -> R {
    let mut all: Vec<Value> = Vec::new();
    for p in given {
        let inner = form(p).filter(|f| f.is("Literal"));
        for one in inner.map_or(std::slice::from_ref(p), Form::arguments) {
            all.push(one.clone());
        }
    }
    if all.iter().all(|v| ops::hash(v).is_ok()) {
        let given = std::mem::take(&mut all);
        for one in given {
            let mut known = false;
            for x in &all {
                known = known || same_literal(x, &one)?;
            }
            if !known {
                all.push(one);
            }
        }
    }
    Ok(subscripted("Literal", Value::Unbound, all))
}
fn callable(f: &Form, params: &Value) -> R {
    let Some([given, result]) = Some(items_or_one(params)).filter(|p| p.len() == 2) else {
        return Err(type_error(
            "Callable must be used as Callable[[arg, ...], result].",
        ));
    };
    let message = "Callable[args, result]: result must be a type.";
    let result = check(result, message, ARGUMENT)?;
    let mut all = match given {
        Value::List(_) | Value::Tuple(_) => converted(&ops::collect(given)?),
        other => vec![convert(other, false)],
    };
    all.push(result);
    Ok(subscripted(&f.name, f.origin.clone(), all))
}
fn of_tuple(f: &Form, given: &[Value]) -> R {
    let mut all;
    match given {
        [first @ .., Value::Ellipsis] if !first.is_empty() => {
            all = check_all(first, "Tuple[t, ...]: t must be a type.")?;
            all.push(Value::Ellipsis);
        }
        _ => all = check_all(given, "Tuple[t0, t1, ...]: each t must be a type.")?,
    }
    Ok(subscripted(&f.name, f.origin.clone(), all))
}
fn of_class(v: &Value, f: &Form, given: &[Value]) -> R {
    let args = check_all(given, "Parameters to generic types must be types.")?;
    let row = COUNTS.iter().find(|(name, _)| *name == f.name);
    let expected = row.map_or(1, |(_, n)| *n);
    if expected == 0 {
        let shown = ops::repr(v)?;
        return Err(type_error(format!("{shown} is not a generic class")));
    }
    crate::builtins::alias_parameters::check_count(v, expected, args.len())?;
    Ok(subscripted(&f.name, f.origin.clone(), args))
}
fn concatenate(given: &[Value]) -> R {
    let Some((last, first)) = given.split_last() else {
        return Err(type_error("Cannot take a Concatenate of no types."));
    };
    let is_last = matches!(last, Value::Ellipsis)
        || matches!(last, Value::Inst(i) if i.class_ref().is_subclass(&table::param_spec()));
    if !is_last || !is_param_expr(last) {
        return Err(type_error(
            "The last parameter to Concatenate should be a ParamSpec variable or ellipsis.",
        ));
    }
    let mut all = check_all(first, "Concatenate[arg, ...]: each arg must be a type.")?;
    all.push(last.clone());
    Ok(subscripted("Concatenate", Value::Unbound, all))
}

/// `form[parameters]`, where the form has no arguments yet.
pub fn special(v: &Value, f: &Form, parameters: &Value) -> R {
    let given = items_or_one(parameters);
    match f.name.as_str() {
        "Union" => union(given),
        "Optional" => {
            let shown = ops::repr(v)?;
            let message = format!("{shown} requires a single type.");
            let one = check(parameters, &message, ARGUMENT)?;
            union(&[one, Value::Class(b::none_type())])
        }
        "Annotated" => {
            let Some((first, rest)) = given.split_first().filter(|(_, rest)| !rest.is_empty())
            else {
                return Err(type_error(
                    "Annotated[...] should be used with at least two arguments (a type and an annotation).",
                ));
            };
            if super::type_var_tuple::is_unpacked(first) {
                return Err(type_error(
                    "Annotated[...] should not be used with an unpacked TypeVarTuple",
                ));
            }
            let origin = check(first, "Annotated[t, ...]: t must be a type.", SPECIAL)?;
            Ok(annotated(origin, rest.to_vec()))
        }
        "Literal" => literal(given),
        "Concatenate" => concatenate(given),
        "Callable" => callable(f, parameters),
        "Tuple" => of_tuple(f, given),
        "ClassVar" | "Final" | "TypeGuard" | "Unpack" | "Required" | "NotRequired" => {
            let place = match f.name.as_str() {
                "Required" | "NotRequired" => SPECIAL,
                _ => ARGUMENT,
            };
            let message = format!("{} accepts only single type.", ops::repr(v)?);
            let one = check(parameters, &message, place)?;
            Ok(subscripted(&f.name, Value::Unbound, vec![one]))
        }
        _ if f.origin.is_unbound() => Err(type_error(format!(
            "{} is not subscriptable",
            ops::repr(v)?
        ))),
        _ => of_class(v, f, given),
    }
}
