//! What may stand in an annotation (`Lib/typing.py: _type_check`, `_type_convert`).
use super::_form::form;
use super::forward_ref;
use crate::error::{PyErr, type_error};
use crate::generated::{builtins as b, typing as table};
use crate::object::{R, Value};
use crate::ops;

/// An argument as it is kept: None as its type, a text as a forward reference.
pub fn convert(v: &Value, is_class: bool) -> Value {
    match v {
        Value::None => Value::Class(b::none_type()),
        Value::Str(_) => forward_ref::of(v, is_class),
        other => other.clone(),
    }
}
/// All arguments as they are kept.
pub fn converted(params: &[Value]) -> Vec<Value> {
    params.iter().map(|p| convert(p, false)).collect()
}

/// How strict a check is.
#[derive(Clone, Copy)]
pub struct Place {
    /// Whether it is a parameter's annotation or an argument of another form: `Final` is not for those.
    pub is_argument: bool,
    /// Whether `ClassVar` and `Final` may stand there.
    pub special: bool,
}
/// An argument of a form.
pub const ARGUMENT: Place = Place {
    is_argument: true,
    special: false,
};
/// An argument of a form that may hold `ClassVar` and `Final`.
pub const SPECIAL: Place = Place {
    is_argument: true,
    special: true,
};

/// The annotation as it is kept, or a TypeError that begins with `message`.
pub fn check(v: &Value, message: &str, place: Place) -> R {
    let v = convert(v, place.special);
    if let Value::Tuple(_) = &v {
        let got: String = ops::repr(&v)?.chars().take(100).collect();
        return Err(type_error(format!("{message} Got {got}.")));
    }
    let roots = [table::generic(), table::protocol()];
    let Some(f) = form(&v) else {
        if matches!(&v, Value::Class(c) if roots.iter().any(|r| c.is(r))) {
            return Err(plain(&v));
        }
        return Ok(v);
    };
    let limited = match f.name.as_str() {
        "ClassVar" => !place.special,
        "Final" => !place.special && place.is_argument,
        _ => false,
    };
    if f.args.is_some() {
        if limited || roots.iter().any(|r| f.is_of(r)) {
            return Err(invalid(&v));
        }
        return Ok(v);
    }
    let alone = ["LiteralString", "NoReturn", "Never", "Self", "TypeAlias"];
    let special = place.special && ["ClassVar", "Final"].contains(&f.name.as_str());
    if !f.origin.is_unbound() || special || alone.contains(&f.name.as_str()) {
        return Ok(v);
    }
    Err(plain(&v))
}
/// `X is not valid as type argument`
#[cold]
pub fn invalid(v: &Value) -> PyErr {
    type_error(format!("{} is not valid as type argument", ops::repr_or(v)))
}
#[cold]
fn plain(v: &Value) -> PyErr {
    type_error(format!(
        "Plain {} is not valid as type argument",
        ops::repr_or(v)
    ))
}
/// All arguments, checked.
pub fn check_all(params: &[Value], message: &str) -> R<Vec<Value>> {
    params.iter().map(|p| check(p, message, ARGUMENT)).collect()
}
/// What a class that derives from a type of this module raises.
#[cold]
pub fn check_special() -> PyErr {
    type_error("Cannot subclass special typing classes")
}

/// Whether a value stands for the parameters of a callable.
pub fn is_param_expr(v: &Value) -> bool {
    match v {
        Value::Ellipsis | Value::Tuple(_) | Value::List(_) => true,
        Value::Inst(i) => {
            i.class_ref().is_subclass(&table::param_spec())
                || form(v).is_some_and(|f| f.is("Concatenate"))
        }
        _ => false,
    }
}
/// Whether the arguments of a callable are its parameters one by one, and its result.
pub fn unflattened(args: &[Value]) -> bool {
    !(args.len() == 2 && args.first().is_some_and(is_param_expr))
}
