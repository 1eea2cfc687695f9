//! `typing.TypeVarTuple`.
use super::_form::{form, subscripted};
use super::type_var::variable;
pub use super::type_var::{
    __copy__, __deepcopy__, __init_subclass__, __module__, __name__, __reduce__,
};
use crate::error::type_error;
use crate::generated::typing as table;
use crate::object::{R, Value, boolean, tuple};
use crate::ops;
use crate::stdlib::support::{get, get_opt, items};

/// Whether the value is a `TypeVarTuple`.
pub fn is_many(v: &Value) -> bool {
    matches!(v, Value::Inst(i) if i.class_ref().is_subclass(&table::type_var_tuple()))
}
/// Whether the value is `*Ts`.
pub fn is_unpacked(v: &Value) -> bool {
    form(v).is_some_and(|f| f.is("Unpack") && f.arguments().iter().any(is_many))
}
/// `TypeVarTuple(name)`
pub fn __new__(class: &Value, name: &Value) -> R {
    let no = boolean(false);
    variable(class, name, &Value::None, &no, &no, Vec::new())
}
/// `Ts`
pub fn __repr__(v: &Value) -> R {
    __name__(v)
}
/// `*Ts` in a subscript: `Unpack[Ts]`.
pub fn __iter__(v: &Value) -> R {
    let one = subscripted("Unpack", Value::Unbound, vec![v.clone()]);
    ops::iter(&tuple(vec![one]))
}
/// It takes no type by itself.
pub fn __typing_subst__(_v: &Value, _arg: &Value) -> R {
    Err(type_error(
        "Substitution of bare TypeVarTuple is not supported",
    ))
}
/// The arguments with a tuple of those that the variable stands for.
pub fn __typing_prepare_subst__(v: &Value, alias: &Value, args: &Value) -> R {
    let params = get(alias, "__parameters__")?;
    let (params, args) = (items(&params), items(args));
    let at = params.iter().position(|p| p.is(v)).unwrap_or(0);
    if params.iter().skip(at + 1).any(is_many) {
        let shown = ops::repr(alias)?;
        return Err(type_error(format!(
            "More than one TypeVarTuple parameter in {shown}"
        )));
    }
    let (mut left, mut right) = (at, params.len().saturating_sub(at + 1));
    let mut endless: Option<(usize, Value)> = None;
    for (k, arg) in args.iter().enumerate() {
        if matches!(arg, Value::Class(_)) {
            continue;
        }
        let inner = get_opt(arg, "__typing_unpacked_tuple_args__")?.unwrap_or(Value::None);
        if let [fill, Value::Ellipsis] = items(&inner) {
            if endless.is_some() {
                return Err(type_error(
                    "More than one unpacked arbitrary-length tuple argument",
                ));
            }
            endless = Some((k, fill.clone()));
        }
    }
    let fill = match &endless {
        Some((k, fill)) => {
            left = left.min(*k);
            right = right.min(args.len().saturating_sub(k + 1));
            fill.clone()
        }
        None if left + right > args.len() => {
            return Err(type_error(format!(
                "Too few arguments for {}; actual {}, expected at least {}",
                ops::repr(alias)?,
                args.len(),
                params.len().saturating_sub(1)
            )));
        }
        None => Value::None,
    };
    let end = args.len().saturating_sub(right).max(left);
    let mut all = args[..left].to_vec();
    all.resize(at, fill.clone());
    all.push(tuple(args[left..end].to_vec()));
    all.resize(params.len().saturating_sub(right), fill);
    all.extend_from_slice(&args[end..]);
    Ok(tuple(all))
}
