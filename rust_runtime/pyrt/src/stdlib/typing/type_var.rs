//! `typing.TypeVar`, and what `ParamSpec` and `TypeVarTuple` share with it.
use super::_form::form;
use super::check::{ARGUMENT, check, check_special, invalid};
use crate::builtins::generic_alias;
use crate::error::{type_error, value_error};
use crate::object::{Head, NativeData, R, Value, boolean, native, str, string, tuple};
use crate::ops;
use crate::stdlib::support::{instance, items};
use std::ptr::NonNull;

/// A type variable of any kind.
pub struct Variable {
    name: Value,
    module: &'static str,
    constraints: Value,
    bound: Value,
    covariant: bool,
    contravariant: bool,
}
impl NativeData for Variable {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.constraints.traverse(visit);
        self.bound.traverse(visit);
    }
}
fn this(v: &Value) -> R<&Variable> {
    native(v, "typing.TypeVar")
}
/// Whether the value may be a parameter of a generic class: a variable, or `*Ts`.
pub fn is_like(v: &Value) -> bool {
    let single = native::<Variable>(v, "").is_ok() && !super::type_var_tuple::is_many(v);
    single || super::type_var_tuple::is_unpacked(v)
}
/// A new variable of the class.
pub fn variable(
    class: &Value,
    name: &Value,
    bound: &Value,
    co: &Value,
    contra: &Value,
    constraints: Vec<Value>,
) -> R {
    let (covariant, contravariant) = (ops::truth(co)?, ops::truth(contra)?);
    if covariant && contravariant {
        return Err(value_error("Bivariant types are not supported."));
    }
    let bound = if ops::truth(bound)? {
        check(bound, "Bound must be a type.", ARGUMENT)?
    } else {
        Value::None
    };
    instance(
        class,
        Variable {
            name: name.clone(),
            module: crate::modules::running_name(),
            constraints: tuple(constraints),
            bound,
            covariant,
            contravariant,
        },
    )
}
/// `TypeVar(name, *constraints, bound=None, covariant=False, contravariant=False)`
pub fn __new__(
    class: &Value,
    name: &Value,
    bound: &Value,
    co: &Value,
    contra: &Value,
    constraints: &Value,
) -> R {
    let given = items(constraints);
    if !given.is_empty() && !bound.is_none() {
        return Err(type_error("Constraints cannot be combined with bound=..."));
    }
    if given.len() == 1 {
        return Err(type_error("A single constraint is not allowed"));
    }
    let message = "TypeVar(name, constraint, ...): constraints must be types.";
    let checked = super::check::check_all(given, message)?;
    variable(class, name, bound, co, contra, checked)
}
/// `~T`, `+T`, `-T`
pub fn __repr__(v: &Value) -> R {
    let t = this(v)?;
    let sign = if t.covariant {
        "+"
    } else if t.contravariant {
        "-"
    } else {
        "~"
    };
    Ok(string(format!("{sign}{}", ops::to_str(&t.name)?)))
}
/// `T | other`
pub fn __or__(v: &Value, other: &Value) -> R {
    super::subscript::union(&[v.clone(), other.clone()])
}
/// `other | T`
pub fn __ror__(v: &Value, other: &Value) -> R {
    super::subscript::union(&[other.clone(), v.clone()])
}
/// The name.
pub fn __name__(v: &Value) -> R {
    Ok(this(v)?.name.clone())
}
/// The module in which it was made.
pub fn __module__(v: &Value) -> R {
    // the class has the same attribute; it is that of the module
    Ok(native::<Variable>(v, "").map_or_else(|_| str("typing"), |t| str(t.module)))
}
/// The bound.
pub fn __bound__(v: &Value) -> R {
    Ok(this(v)?.bound.clone())
}
/// The constraints.
pub fn __constraints__(v: &Value) -> R {
    Ok(this(v)?.constraints.clone())
}
/// Whether it is covariant.
pub fn __covariant__(v: &Value) -> R {
    Ok(boolean(this(v)?.covariant))
}
/// Whether it is contravariant.
pub fn __contravariant__(v: &Value) -> R {
    Ok(boolean(this(v)?.contravariant))
}
/// What takes the variable's place: one type.
pub fn __typing_subst__(_v: &Value, arg: &Value) -> R {
    let arg = check(arg, "Parameters to generic types must be types.", ARGUMENT)?;
    let many = form(&arg).is_some_and(|f| f.is("Unpack"))
        || generic_alias::parts(&arg).is_some_and(|p| p.starred);
    if many { Err(invalid(&arg)) } else { Ok(arg) }
}
/// `copy.copy(T)`: itself.
pub fn __copy__(v: &Value) -> R {
    Ok(v.clone())
}
/// `copy.deepcopy(T)`: itself.
pub fn __deepcopy__(v: &Value, _memo: &Value) -> R {
    Ok(v.clone())
}
/// What `pickle` finds it by.
pub fn __reduce__(v: &Value) -> R {
    __name__(v)
}
/// No class derives from it.
pub fn __init_subclass__(_cls: &Value, _args: &Value, _kwargs: &Value) -> R {
    Err(check_special())
}
