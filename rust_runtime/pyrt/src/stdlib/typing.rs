//! `typing` (`Lib/typing.py`), as far as annotations and generic classes are seen at run time.
#[path = "typing/form.rs"]
pub mod _form;
#[path = "typing/protocol_meta.rs"]
pub mod _protocol_meta;
mod forms;
pub mod generic;
pub mod named_tuple;
pub mod new_type;
pub mod param_spec;
mod parts;
pub mod protocol;
pub mod type_var;
pub mod type_var_tuple;

pub use forms::*;
pub use parts::named_tuple_factory as _named_tuple_factory;
pub use parts::named_tuple_meta;
pub use parts::typed_dict_factory as _typed_dict_factory;
pub use parts::typed_dict_meta as _typed_dict_meta;

use super::support::{
    captured, closure, code, get, get_opt, one_argument, set as set_attr, wrapper,
};
use crate::builtins::{generic_alias, union_type};
use crate::error::{PyErr, classes, not_implemented_error, type_error};
use crate::generated::typing as table;
use crate::object::{
    Code, Dict, FuncDef, Global, Inst, NativeData, R, Value, boolean, list as new_list, str,
    tuple as new_tuple,
};
use crate::ops;

/// The form of this name: what `__origin__` of a special form with arguments gives.
fn forms_by_name(name: &str) -> R {
    match name {
        "Union" => union(),
        "Literal" => literal(),
        "ClassVar" => class_var(),
        "Final" => _final_form(),
        _ => Ok(Value::None),
    }
}
/// `typing.TYPE_CHECKING`
pub fn type_checking() -> R {
    Ok(boolean(false))
}
/// `typing.NamedTuple`
pub fn named_tuple() -> R {
    static MADE: Global<Value> = Global::new(Value::Unbound);
    if MADE.get().is_unbound() {
        let made = named_tuple::factory();
        *MADE.get() = made;
    }
    Ok(MADE.get().clone())
}
struct Factory;
impl NativeData for Factory {}
/// `typing.TypedDict`
pub fn typed_dict() -> R {
    static MADE: Global<Value> = Global::new(Value::Unbound);
    if MADE.get().is_unbound() {
        let made = Inst::with(&table::_typed_dict_factory(), Factory);
        *MADE.get() = made;
    }
    Ok(MADE.get().clone())
}
/// `typing.AnyStr`
pub fn any_str() -> R {
    let constraints = [
        crate::generated::builtins::bytes(),
        crate::generated::builtins::str(),
    ]
    .map(Value::Class)
    .to_vec();
    let (class, no) = (Value::Class(table::type_var()), boolean(false));
    type_var::__new__(
        &class,
        &str("AnyStr"),
        &Value::None,
        &no,
        &no,
        &new_tuple(constraints),
    )
}

/// `typing.cast(typ, val)`
pub fn cast(_typ: &Value, val: &Value) -> R {
    Ok(val.clone())
}
/// `typing.assert_type(val, typ)`
pub fn assert_type(val: &Value, _typ: &Value) -> R {
    Ok(val.clone())
}

static DUMMY_CODE: Code = code("_overload_dummy", "_overload_dummy");
static DUMMY: FuncDef = wrapper(&DUMMY_CODE, |_, _| {
    Err(not_implemented_error(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.",
    ))
});
/// `typing.overload(func)`
pub fn overload(_func: &Value) -> R {
    Ok(closure(&DUMMY, vec![]))
}
/// `typing.get_overloads(func)`
pub fn get_overloads(_func: &Value) -> R {
    Ok(new_list(vec![]))
}
/// `typing.final(f)`
pub fn r#final(f: &Value) -> R {
    match set_attr(f, "__final__", boolean(true)) {
        Err(e) if !e.is(&classes::attribute_error()) && !e.is(&classes::type_error()) => Err(e),
        _ => Ok(f.clone()),
    }
}
/// `typing.no_type_check(arg)`
pub fn no_type_check(arg: &Value) -> R {
    match set_attr(arg, "__no_type_check__", boolean(true)) {
        Err(e) if !e.is(&classes::attribute_error()) && !e.is(&classes::type_error()) => Err(e),
        _ => Ok(arg.clone()),
    }
}
/// `typing.runtime_checkable(cls)`
pub fn runtime_checkable(cls: &Value) -> R {
    match cls {
        Value::Class(c) if protocol::is_protocol(c) => {
            set_attr(cls, "_is_runtime_protocol", boolean(true))?;
            Ok(cls.clone())
        }
        other => {
            let got = ops::repr(other)?;
            Err(type_error(format!(
                "@runtime_checkable can be only applied to protocol classes, got {got}"
            )))
        }
    }
}
/// `typing.get_origin(tp)`
pub fn get_origin(tp: &Value) -> R {
    if _form::is_annotated(tp) {
        return forms::annotated();
    }
    if let Some(p) = generic_alias::parts(tp) {
        return Ok(p.origin.clone());
    }
    if union_type::args(tp).is_some() {
        return Ok(Value::Class(crate::generated::builtins::union_type()));
    }
    if tp.is(&Value::Class(table::generic())) {
        return Ok(tp.clone());
    }
    if _form::form(tp).is_some() {
        _form::__origin__(tp)
    } else {
        Ok(Value::None)
    }
}
/// `typing.get_args(tp)`
pub fn get_args(tp: &Value) -> R {
    if _form::is_annotated(tp) {
        let mut all = ops::collect(&_form::__args__(tp)?)?;
        all.extend(ops::collect(&_form::__metadata__(tp)?)?);
        return Ok(new_tuple(all));
    }
    if generic_alias::parts(tp).is_none()
        && union_type::args(tp).is_none()
        && !_form::is_subscripted(tp)
    {
        return Ok(new_tuple(vec![]));
    }
    let args = get(tp, "__args__")?;
    let callable = matches!(get_origin(tp)?, Value::Class(c) if c.is(&crate::generated::collections_abc::callable()));
    if let (true, Value::Tuple(t)) = (callable, &args)
        && let Some((result, given)) = t.items().split_last()
        && !matches!(given, [Value::Ellipsis])
    {
        return Ok(new_tuple(vec![new_list(given.to_vec()), result.clone()]));
    }
    Ok(args)
}
/// `typing.assert_never(arg)`
pub fn assert_never(arg: &Value) -> R {
    let shown = ops::repr(arg)?;
    let cut: String = if shown.chars().count() > 100 {
        shown.chars().take(100).chain("...".chars()).collect()
    } else {
        shown
    };
    Err(PyErr::msg(
        classes::assertion_error(),
        format!("Expected code to be unreachable, but got: {cut}"),
    ))
}
/// `typing.reveal_type(obj)`: tells the type on standard error.
pub fn reveal_type(obj: &Value) -> R {
    let text = format!(
        "Runtime type is {}\n",
        ops::repr(&str(&crate::types::type_of(obj).name()))?
    );
    super::io::text_io_wrapper::Std::Err.write(text.as_bytes())?;
    Ok(obj.clone())
}
/// `typing.is_typeddict(tp)`
pub fn is_typeddict(tp: &Value) -> R {
    Ok(boolean(
        matches!(tp, Value::Class(_)) && crate::types::type_of(tp).is(&table::_typed_dict_meta()),
    ))
}

/// `typing.get_type_hints(obj)`: annotations that are texts stay texts.
pub fn get_type_hints(obj: &Value, _globals: &Value, _locals: &Value, extras: &Value) -> R {
    let all = Dict::new();
    let keep = ops::truth(extras)?;
    let sources: Vec<Value> = match obj {
        Value::Class(c) => {
            let mro: Vec<Value> = std::iter::once(c)
                .chain(&c.mro_rest)
                .filter_map(|c| c.attrs.get_text("__annotations__"))
                .collect();
            mro.into_iter().rev().collect()
        }
        other => match get_opt(other, "__annotations__")? {
            Some(hints) => vec![hints],
            None => {
                let got = ops::repr(other)?;
                return Err(type_error(format!(
                    "{got} is not a module, class, method, or function."
                )));
            }
        },
    };
    for source in sources {
        let Value::Dict(hints) = ops::base_value(&source) else {
            continue;
        };
        for (name, hint) in hints.pairs() {
            let hint = if hint.is_none() {
                Value::Class(crate::generated::builtins::none_type())
            } else {
                hint
            };
            let bare = _form::is_annotated(&hint) && !keep;
            all.set(
                name,
                if bare {
                    _form::__origin__(&hint)?
                } else {
                    hint
                },
            )?;
        }
    }
    Ok(Value::Dict(all))
}

static SAME_CODE: Code = code("decorator", "dataclass_transform.<locals>.decorator");
static SAME: FuncDef = one_argument(&SAME_CODE, &["cls_or_fn"], |f, a| {
    set_attr(&a[0], "__dataclass_transform__", captured(f, 0))?;
    Ok(a[0].clone())
});
/// `typing.dataclass_transform(…)`
pub fn dataclass_transform(
    eq: &Value,
    order: &Value,
    kw_only: &Value,
    specifiers: &Value,
    kwargs: &Value,
) -> R {
    let options = super::support::dict(&[
        ("eq_default", eq.clone()),
        ("order_default", order.clone()),
        ("kw_only_default", kw_only.clone()),
        ("field_specifiers", specifiers.clone()),
        ("kwargs", kwargs.clone()),
    ]);
    Ok(closure(&SAME, vec![options]))
}
