//! `typing.TypeVar`, and what `ParamSpec` and `TypeVarTuple` share with it.
use crate::object::{Head, NativeData, R, Value, boolean, native, string};
use crate::ops;
use crate::stdlib::support::instance;
use std::ptr::NonNull;

struct Variable {
    name: Value,
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
/// Whether the value is a type variable of any kind.
pub fn is_variable(v: &Value) -> bool {
    native::<Variable>(v, "").is_ok()
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
    let (covariant, contravariant) = (ops::truth(co)?, ops::truth(contra)?);
    if covariant && contravariant {
        return Err(crate::error::value_error(
            "Bivariant types are not supported.",
        ));
    }
    let (name, bound, constraints) = (name.clone(), bound.clone(), constraints.clone());
    if crate::stdlib::support::items(&constraints).len() == 1 {
        return Err(crate::error::type_error(
            "A single constraint is not allowed",
        ));
    }
    instance(
        class,
        Variable {
            name,
            constraints,
            bound,
            covariant,
            contravariant,
        },
    )
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
    let sign = if crate::types::type_of(v).name() == "TypeVarTuple" {
        ""
    } else {
        sign
    };
    Ok(string(format!("{sign}{}", ops::to_str(&t.name)?)))
}
/// `T | other`
pub fn __or__(v: &Value, other: &Value) -> R {
    super::_form::union(&[v.clone(), other.clone()])
}
/// `other | T`
pub fn __ror__(v: &Value, other: &Value) -> R {
    super::_form::union(&[other.clone(), v.clone()])
}
/// The name.
pub fn __name__(v: &Value) -> R {
    Ok(this(v)?.name.clone())
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
