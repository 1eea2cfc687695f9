//! `typing.ParamSpec`.
use crate::object::{R, Value};
use crate::ops;

fn part(v: &Value, name: &str) -> R {
    let text = format!("{}.{name}", ops::to_str(&super::type_var::__name__(v)?)?);
    Ok(super::_form::named(&text, Value::Unbound))
}
/// `P.args`
pub fn args(v: &Value) -> R {
    part(v, "args")
}
/// `P.kwargs`
pub fn kwargs(v: &Value) -> R {
    part(v, "kwargs")
}
