//! `typing.get_type_hints`: annotations with their texts looked up (`Lib/typing.py: get_type_hints`, `_eval_type`, `_strip_annotations`).
use super::_form::{copy_with, form};
use super::evaluate::Scope;
use super::forward_ref::{is_forward, of_annotation, resolve};
use crate::builtins::{generic_alias, union_type};
use crate::error::type_error;
use crate::generated::builtins as b;
use crate::object::{Dict, R, Value, boolean, list, tuple};
use crate::ops;
use crate::stdlib::support::{get_opt, items};

/// The annotation with every forward reference in it looked up.
pub fn eval_type(v: &Value, scope: &Scope, guard: &[String]) -> R {
    if is_forward(v) {
        return resolve(v, scope, guard);
    }
    let inner = |args: &[Value]| -> R<Option<Vec<Value>>> {
        let mut all = Vec::new();
        let mut changed = false;
        for a in args {
            let new = eval_type(a, scope, guard)?;
            changed = changed || !new.is(a);
            all.push(new);
        }
        Ok(changed.then_some(all))
    };
    if let Some(f) = form(v) {
        return match inner(f.arguments())? {
            Some(all) => copy_with(f, all),
            None => Ok(v.clone()),
        };
    }
    if let Some(p) = generic_alias::parts(v) {
        let converted: Vec<Value> = items(&p.args)
            .iter()
            .map(|a| match a {
                Value::Str(_) => super::check::convert(a, false),
                other => other.clone(),
            })
            .collect();
        return Ok(match inner(&converted)? {
            Some(all) => generic_alias::with_args(p, all),
            None => v.clone(),
        });
    }
    if let Some(members) = union_type::args(v) {
        return match inner(members)? {
            Some(all) => joined(all),
            None => Ok(v.clone()),
        };
    }
    if let Value::List(l) = v {
        return Ok(inner(&l.to_vec())?.map_or_else(|| v.clone(), list));
    }
    Ok(v.clone())
}
fn joined(all: Vec<Value>) -> R {
    let mut members = all.into_iter();
    let mut union = members.next().unwrap_or(Value::None);
    for m in members {
        union = ops::or(&union, &m)?;
    }
    Ok(union)
}

/// The annotation without what `Annotated`, `Required` and `NotRequired` add.
pub fn strip(v: &Value) -> R {
    let inner = |args: &[Value]| -> R<Option<Vec<Value>>> {
        let all: Vec<Value> = args.iter().map(strip).collect::<R<_>>()?;
        let same = all.iter().zip(args).all(|(a, b)| a.is(b));
        Ok((!same).then_some(all))
    };
    if let Some(f) = form(v) {
        if f.is("Annotated") {
            return strip(&f.origin);
        }
        if let (true, [one]) = (f.is("Required") || f.is("NotRequired"), f.arguments()) {
            return strip(one);
        }
        return match inner(f.arguments())? {
            Some(all) => copy_with(f, all),
            None => Ok(v.clone()),
        };
    }
    if let Some(p) = generic_alias::parts(v) {
        return Ok(match inner(items(&p.args))? {
            Some(all) => generic_alias::with_args(p, all),
            None => v.clone(),
        });
    }
    if let Some(members) = union_type::args(v) {
        return match inner(members)? {
            Some(all) => joined(all),
            None => Ok(v.clone()),
        };
    }
    Ok(v.clone())
}

/// One annotation, looked up.
fn hint(v: &Value, scope: &Scope, is_argument: bool, is_class: bool) -> R {
    match v {
        Value::None => Ok(Value::Class(b::none_type())),
        Value::Str(_) => eval_type(&of_annotation(v, is_argument, is_class)?, scope, &[]),
        other => eval_type(other, scope, &[]),
    }
}
fn module_of(v: &Value) -> R {
    let name = get_opt(v, "__module__")?;
    Ok(name
        .as_ref()
        .and_then(Value::as_str)
        .and_then(crate::modules::imported)
        .unwrap_or(Value::None))
}
/// The place of the function behind its decorators.
fn globals_of(obj: &Value) -> R {
    if matches!(obj, Value::Module(_)) {
        return Ok(obj.clone());
    }
    let mut at = obj.clone();
    while let Some(inner) = get_opt(&at, "__wrapped__")? {
        at = inner;
    }
    match &at {
        Value::Method(_) => module_of(&at),
        Value::Func(f) => {
            let name = f.def.code.module.name;
            Ok(crate::modules::imported(name).unwrap_or(Value::None))
        }
        _ => Ok(Value::None),
    }
}

/// `typing.get_type_hints(obj, globalns=None, localns=None, include_extras=False)`
pub fn get_type_hints(obj: &Value, globals: &Value, locals: &Value, extras: &Value) -> R {
    let all = Dict::new();
    if let Some(mark) = get_opt(obj, "__no_type_check__")?
        && ops::truth(&mark)?
    {
        return Ok(Value::Dict(all));
    }
    if let Value::Class(c) = obj {
        let mro: Vec<_> = std::iter::once(c).chain(&c.mro_rest).collect();
        for base in mro.into_iter().rev() {
            let Some(own) = base.attrs.get_text("__annotations__") else {
                continue;
            };
            let class = Value::Class(base.clone());
            let scope = match (globals.is_none(), locals.is_none()) {
                (true, true) => Scope {
                    globals: class.clone(),
                    locals: module_of(&class)?,
                },
                (true, false) => Scope {
                    globals: module_of(&class)?,
                    locals: locals.clone(),
                },
                (false, true) => Scope {
                    globals: globals.clone(),
                    locals: class,
                },
                _ => Scope::given(globals, locals),
            };
            if let Value::Dict(own) = ops::base_value(&own) {
                for (name, v) in own.pairs() {
                    all.set(name, hint(&v, &scope, false, true)?)?;
                }
            }
        }
    } else {
        let scope = if globals.is_none() {
            let own = globals_of(obj)?;
            Scope {
                locals: if locals.is_none() {
                    own.clone()
                } else {
                    locals.clone()
                },
                globals: own,
            }
        } else {
            Scope::given(globals, locals)
        };
        let Some(own) = get_opt(obj, "__annotations__")?.filter(|v| !v.is_none()) else {
            return match obj {
                Value::Func(_) | Value::Native(_) | Value::Method(_) | Value::Module(_) => {
                    Ok(Value::Dict(all))
                }
                _ => Err(type_error(format!(
                    "{} is not a module, class, method, or function.",
                    ops::repr(obj)?
                ))),
            };
        };
        let is_argument = !matches!(obj, Value::Module(_));
        if let Value::Dict(own) = ops::base_value(&own) {
            for (name, v) in own.pairs() {
                all.set(name, hint(&v, &scope, is_argument, false)?)?;
            }
        }
    }
    if !ops::truth(extras)? {
        for (name, v) in all.pairs() {
            all.set(name, strip(&v)?)?;
        }
    }
    Ok(Value::Dict(all))
}

/// `typing.no_type_check(arg)`: marks a function, or what a class defines.
pub fn no_type_check(arg: &Value) -> R {
    if let Value::Class(c) = arg {
        let prefix = format!("{}.", c.qualname());
        for (_, v) in c.attrs.pairs() {
            let inside = match &v {
                Value::Class(inner) => {
                    if inner.qualname().starts_with(&prefix) {
                        no_type_check(&v)?;
                    }
                    continue;
                }
                Value::Func(_) => v.clone(),
                _ => match get_opt(&v, "__func__")? {
                    Some(f) => f,
                    None => continue,
                },
            };
            let name = get_opt(&inside, "__qualname__")?;
            if name
                .as_ref()
                .and_then(Value::as_str)
                .is_some_and(|n| n.starts_with(&prefix))
            {
                mark(&inside)?;
            }
        }
    }
    mark(arg)?;
    Ok(arg.clone())
}
fn mark(v: &Value) -> R<()> {
    use crate::error::classes;
    match crate::stdlib::support::set(v, "__no_type_check__", boolean(true)) {
        Err(e) if !e.is(&classes::attribute_error()) && !e.is(&classes::type_error()) => Err(e),
        _ => Ok(()),
    }
}
/// The arguments as `typing.get_args` gives them: the parameters of a callable in a list.
pub fn shown_args(args: &[Value], is_callable: bool) -> Value {
    if is_callable
        && super::check::unflattened(args)
        && let Some((result, given)) = args.split_last()
    {
        return tuple(vec![list(given.to_vec()), result.clone()]);
    }
    tuple(args.to_vec())
}
