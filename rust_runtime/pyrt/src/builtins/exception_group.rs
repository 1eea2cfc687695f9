//! Exception groups (`Objects/exceptions.c: BaseExceptionGroup`, PEP 654).
use super::exceptions::{exc, field, items};
use crate::call::call;
use crate::error::{PyErr, classes, instance, type_error, value_error};
use crate::object::{Lit, R, Value, list, string, tuple};
use crate::ops;

/// `ExceptionGroup(message, exceptions)`
pub fn __new__(cls: &Value, args: &Value, _kw: &Value) -> R {
    let args = items(args);
    let [message, excs] = args else {
        return Err(type_error(format!(
            "BaseExceptionGroup.__new__() takes exactly 2 arguments ({} given)",
            args.len()
        )));
    };
    if !matches!(crate::types::base_value(message), Value::Str(_)) {
        return Err(type_error(format!(
            "BaseExceptionGroup.__new__() argument 1 must be str, not {}",
            crate::ops::argument_type_name(message)
        )));
    }
    let given = match crate::types::base_value(excs) {
        Value::List(l) => l.to_vec(),
        Value::Tuple(t) => t.items().to_vec(),
        other
            if crate::types::special(other, "__getitem__").is_some()
                && !matches!(other, Value::Dict(_)) =>
        {
            ops::collect(other)?
        }
        _ => {
            return Err(type_error(
                "second argument (exceptions) must be a sequence",
            ));
        }
    };
    if given.is_empty() {
        return Err(value_error(
            "second argument (exceptions) must be a non-empty sequence",
        ));
    }
    let is = |v: &Value, class: &crate::object::Ref<crate::object::Class>| matches!(v, Value::Inst(i) if i.class_ref().is_subclass(class));
    if let Some(i) = given
        .iter()
        .position(|v| !is(v, &classes::base_exception()))
    {
        return Err(value_error(format!(
            "Item {i} of second argument (exceptions) is not an exception"
        )));
    }
    let nested_base = given.iter().any(|v| !is(v, &classes::exception()));
    let mut class = crate::types::as_class(cls)
        .ok_or_else(|| type_error("BaseExceptionGroup.__new__(X): X is not a type object"))?
        .clone();
    if class.is(&classes::base_exception_group()) {
        if !nested_base {
            class = classes::exception_group();
        }
    } else if nested_base && class.is(&classes::exception_group()) {
        return Err(type_error(
            "Cannot nest BaseExceptions in an ExceptionGroup",
        ));
    } else if nested_base && class.is_subclass(&classes::exception()) {
        return Err(type_error(format!(
            "Cannot nest BaseExceptions in '{}'",
            class.name()
        )));
    }
    let made = instance(class, vec![message.clone(), excs.clone()]);
    let d = crate::error::data(&made);
    d.set_field("message", message.clone());
    d.set_field("exceptions", tuple(given));
    Ok(Value::Inst(made))
}

/// The exceptions of a group.
pub fn members(group: &Value) -> Vec<Value> {
    match exc(group).map(|(_, d)| d.field("exceptions")) {
        Ok(Some(Value::Tuple(t))) => t.items().to_vec(),
        _ => Vec::new(),
    }
}

/// `message (2 sub-exceptions)`
pub fn __str__(this: &Value) -> R {
    let n = members(this).len();
    let s = if n == 1 { "" } else { "s" };
    Ok(string(format!(
        "{} ({n} sub-exception{s})",
        ops::to_str(&field(this, "message")?)?
    )))
}

/// A group of the same message for other exceptions.
pub fn derive(this: &Value, excs: &Value) -> R {
    call(
        &Value::Class(classes::base_exception_group()),
        &mut [field(this, "message")?, excs.clone()],
    )
}

/// `e.message`
pub fn message(this: &Value) -> R {
    field(this, "message")
}

/// `e.exceptions`
pub fn exceptions(this: &Value) -> R {
    field(this, "exceptions")
}

/// `C[item]`
pub fn __class_getitem__(cls: &Value, item: &Value) -> R {
    Ok(super::generic_alias::new(cls, item))
}

/// Whether a value is an exception group.
pub fn is_group(v: &Value) -> bool {
    matches!(v, Value::Inst(i) if i.class_ref().is_subclass(&classes::base_exception_group()))
}

fn check_matcher(matcher: &Value) -> R<()> {
    let ok = match matcher {
        Value::Class(_) => crate::class_build::is_exception(matcher),
        Value::Tuple(t) => t.items().iter().all(crate::class_build::is_exception),
        other => super::method::is_callable(other),
    };
    if ok {
        Ok(())
    } else {
        Err(type_error(
            "expected a function, exception type or tuple of exception types",
        ))
    }
}

fn matched(e: &Value, matcher: &Value) -> R<bool> {
    match (matcher, e) {
        (Value::Class(_) | Value::Tuple(_), Value::Inst(i)) => {
            crate::except::matches(&PyErr(i.clone()), matcher)
        }
        _ => ops::truth(&call(matcher, &mut [e.clone()])?),
    }
}

/// What matches and what does not, each with the group's shape.
pub fn split_by(
    e: &Value,
    matcher: &dyn Fn(&Value) -> R<bool>,
) -> R<(Option<Value>, Option<Value>)> {
    if matcher(e)? {
        return Ok((Some(e.clone()), None));
    }
    if !is_group(e) {
        return Ok((None, Some(e.clone())));
    }
    let _depth = crate::error::depth_in(" in exceptiongroup_split_recursive")?;
    let (mut yes, mut no) = (Vec::new(), Vec::new());
    for inner in members(e) {
        let (a, b) = split_by(&inner, matcher)?;
        yes.extend(a);
        no.extend(b);
    }
    Ok((subset(e, yes)?, subset(e, no)?))
}

/// The part of a group that consists of the leaves of some other groups (`exception_group_projection`).
pub fn projection(group: &Value, kept: &[Value]) -> R<Option<Value>> {
    let mut leaves = Vec::new();
    let mut pending: Vec<Value> = kept.to_vec();
    while let Some(e) = pending.pop() {
        if is_group(&e) {
            pending.extend(members(&e));
        } else {
            leaves.push(e);
        }
    }
    Ok(split_by(group, &|e| {
        Ok(!is_group(e) && leaves.iter().any(|leaf| leaf.is(e)))
    })?
    .0)
}

/// A group for some of the exceptions, with the cause, context, frames and notes of the whole (`exceptiongroup_subset`).
fn subset(group: &Value, excs: Vec<Value>) -> R<Option<Value>> {
    static DERIVE: Lit = Lit::new("derive");
    static NOTES: Lit = Lit::new("__notes__");
    if excs.is_empty() {
        return Ok(None);
    }
    let made = crate::call::call_method(&DERIVE, &mut [group.clone(), list(excs)])?;
    if !is_group(&made) {
        return Err(type_error(
            "derive must return an instance of BaseExceptionGroup",
        ));
    }
    let (from, to) = (exc(group)?.1, exc(&made)?.1);
    to.set_traceback(&from.traceback());
    to.cause.set(from.cause.get());
    to.context.set(from.context.get());
    to.suppress.set(from.suppress.get());
    if let Some(notes) = ops::getattr_opt(group, NOTES.s())?
        && let Ok(notes) = ops::collect(&notes)
    {
        ops::setattr(&made, &NOTES, list(notes))?;
    }
    Ok(Some(made))
}

/// `e.split(matcher)`
pub fn split(this: &Value, matcher: &Value) -> R {
    check_matcher(matcher)?;
    let (yes, no) = split_by(this, &|e| matched(e, matcher))?;
    Ok(tuple(vec![
        yes.unwrap_or(Value::None),
        no.unwrap_or(Value::None),
    ]))
}

/// `e.subgroup(matcher)`
pub fn subgroup(this: &Value, matcher: &Value) -> R {
    check_matcher(matcher)?;
    Ok(split_by(this, &|e| matched(e, matcher))?
        .0
        .unwrap_or(Value::None))
}
