//! `typing.ParamSpec` and its `args` and `kwargs`.
use super::check::{ARGUMENT, check, is_param_expr};
use super::type_var::variable;
pub use super::type_var::{
    __bound__, __contravariant__, __copy__, __covariant__, __deepcopy__, __init_subclass__,
    __module__, __name__, __or__, __reduce__, __repr__, __ror__,
};
use crate::error::type_error;
use crate::generated::typing as table;
use crate::object::{Head, NativeData, R, Value, native, string, tuple};
use crate::ops;
use crate::stdlib::support::{get, items};
use std::ptr::NonNull;

/// `ParamSpec(name, *, bound=None, covariant=False, contravariant=False)`
pub fn __new__(class: &Value, name: &Value, bound: &Value, co: &Value, contra: &Value) -> R {
    variable(class, name, bound, co, contra, Vec::new())
}
/// What takes the variable's place: parameters.
pub fn __typing_subst__(_v: &Value, arg: &Value) -> R {
    match arg {
        Value::List(_) | Value::Tuple(_) => {
            let mut all = Vec::new();
            for a in ops::collect(arg)? {
                all.push(check(&a, "Expected a type.", ARGUMENT)?);
            }
            Ok(tuple(all))
        }
        other if is_param_expr(other) => Ok(other.clone()),
        other => Err(type_error(format!(
            "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {}",
            ops::to_str(other)?
        ))),
    }
}
/// The arguments with one for the variable.
pub fn __typing_prepare_subst__(v: &Value, alias: &Value, args: &Value) -> R {
    let params = get(alias, "__parameters__")?;
    let (params, given) = (items(&params), items(args));
    let at = params.iter().position(|p| p.is(v)).unwrap_or(0);
    let Some(own) = given.get(at) else {
        let shown = ops::repr(alias)?;
        return Err(type_error(format!("Too few arguments for {shown}")));
    };
    if params.len() == 1 && !given.first().is_some_and(is_param_expr) {
        return Ok(tuple(vec![args.clone()]));
    }
    let mut all = given.to_vec();
    if let Value::List(l) = own {
        all[at] = tuple(l.to_vec());
    }
    Ok(tuple(all))
}

/// `P.args` or `P.kwargs`
struct Part {
    of: Value,
    what: &'static str,
}
impl NativeData for Part {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.of.traverse(visit);
    }
}
/// `P.args`
pub fn args(v: &Value) -> R {
    param_spec_args::__new__(&Value::Class(table::param_spec_args()), v)
}
/// `P.kwargs`
pub fn kwargs(v: &Value) -> R {
    param_spec_kwargs::__new__(&Value::Class(table::param_spec_kwargs()), v)
}
/// The `ParamSpec`.
pub fn origin(v: &Value) -> R {
    Ok(native::<Part>(v, "typing.ParamSpecArgs")?.of.clone())
}
/// The same part of the same `ParamSpec`.
pub fn same(v: &Value, other: &Value) -> R {
    let (Ok(a), Ok(b)) = (native::<Part>(v, ""), native::<Part>(other, "")) else {
        return Ok(Value::NotImplemented);
    };
    if a.what != b.what {
        return Ok(Value::NotImplemented);
    }
    ops::eq(&a.of, &b.of)
}
/// `P.args`
pub fn shown(v: &Value) -> R {
    let part = native::<Part>(v, "typing.ParamSpecArgs")?;
    let name = ops::to_str(&get(&part.of, "__name__")?)?;
    Ok(string(format!("{name}.{}", part.what)))
}
macro_rules! part {
    ($module:ident $what:literal) => {
        #[doc = concat!("`P.", $what, "`")]
        pub mod $module {
            pub use super::super::type_var::__init_subclass__;
            pub use super::{origin as __origin__, same as __eq__, shown as __repr__};
            use crate::object::{Inst, R, Value};
            /// The part of a `ParamSpec`.
            pub fn __new__(class: &Value, origin: &Value) -> R {
                let data = super::Part {
                    of: origin.clone(),
                    what: $what,
                };
                match class {
                    Value::Class(c) => Ok(Inst::with(c, data)),
                    _ => Ok(Value::None),
                }
            }
        }
    };
}
part! { param_spec_args "args" }
part! { param_spec_kwargs "kwargs" }
