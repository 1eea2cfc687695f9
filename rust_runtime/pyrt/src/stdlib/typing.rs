//! `typing` (`Lib/typing.py`), as far as annotations and generic classes are seen at run time.
#[path = "typing/form.rs"]
pub mod _form;
#[path = "typing/protocol_meta.rs"]
pub mod _protocol_meta;
pub mod any;
mod check;
mod evaluate;
mod forms;
pub mod forward_ref;
pub mod generic;
mod hints;
pub mod named_tuple;
pub mod new_type;
pub mod param_spec;
mod parts;
pub mod protocol;
mod subscript;
mod supports;
pub mod type_var;
pub mod type_var_tuple;

pub use any::_any_meta;
pub use forms::*;
pub use hints::{get_type_hints, no_type_check};
pub use param_spec::{param_spec_args, param_spec_kwargs};
pub use parts::named_tuple_factory as _named_tuple_factory;
pub use parts::named_tuple_meta;
pub use parts::typed_dict_factory as _typed_dict_factory;
pub use parts::typed_dict_meta as _typed_dict_meta;
pub use supports::*;

use super::support::{captured, closure, code, get_opt, one_argument, set as set_attr, wrapper};
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
        "Concatenate" => concatenate(),
        "TypeGuard" => type_guard(),
        "Required" => required(),
        "NotRequired" => not_required(),
        "Unpack" => unpack(),
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
/// A type variable of the module.
fn own_variable(
    slot: &'static Global<Value>,
    name: &str,
    kind: (bool, bool),
    bound: Value,
    constraints: Vec<Value>,
) -> R {
    if slot.get().is_unbound() {
        let class = Value::Class(table::type_var());
        let (co, contra) = (boolean(kind.0), boolean(kind.1));
        let made = type_var::__new__(
            &class,
            &str(name),
            &bound,
            &co,
            &contra,
            &new_tuple(constraints),
        )?;
        *slot.get() = made;
    }
    Ok(slot.get().clone())
}
macro_rules! variables {
    ($($name:ident $text:literal $co:literal $contra:literal;)*) => { $(
        #[doc = concat!("`typing.", $text, "`")]
        pub fn $name() -> R {
            static MADE: Global<Value> = Global::new(Value::Unbound);
            own_variable(&MADE, $text, ($co, $contra), Value::None, Vec::new())
        }
    )* };
}
variables! {
    t "T" false false;
    kt "KT" false false;
    vt "VT" false false;
    t_co "T_co" true false;
    v_co "V_co" true false;
    vt_co "VT_co" true false;
    t_contra "T_contra" false true;
}
/// `typing.CT_co`
pub fn ct_co() -> R {
    static MADE: Global<Value> = Global::new(Value::Unbound);
    let bound = Value::Class(crate::generated::builtins::r#type());
    own_variable(&MADE, "CT_co", (true, false), bound, Vec::new())
}
/// `typing.AnyStr`
pub fn any_str() -> R {
    static MADE: Global<Value> = Global::new(Value::Unbound);
    let constraints = [
        crate::generated::builtins::bytes(),
        crate::generated::builtins::str(),
    ]
    .map(Value::Class)
    .to_vec();
    own_variable(&MADE, "AnyStr", (false, false), Value::None, constraints)
}
/// `typing._cleanups`: what empties caches; there are none.
pub fn _cleanups() -> R {
    Ok(new_list(vec![]))
}
/// `typing._ASSERT_NEVER_REPR_MAX_LENGTH`
pub fn _assert_never_repr_max_length() -> R {
    Ok(Value::Int(100))
}
/// `typing._get_protocol_attrs(cls)`
pub fn _get_protocol_attrs(cls: &Value) -> R {
    let made = crate::object::Set::new(false);
    if let Value::Class(c) = cls {
        for name in _protocol_meta::members(c)? {
            made.add(str(&name))?;
        }
    }
    Ok(Value::Set(made))
}
/// `typing.no_type_check_decorator(decorator)`
pub fn no_type_check_decorator(decorator: &Value) -> R {
    static CODE: Code = code(
        "wrapped_decorator",
        "no_type_check_decorator.<locals>.wrapped_decorator",
    );
    static WRAPPED: FuncDef = wrapper(&CODE, |f, a| {
        let func = super::support::call_with(&captured(f, 0), &a[0], &a[1])?;
        no_type_check(&func)
    });
    let made = closure(&WRAPPED, vec![decorator.clone()]);
    for name in ["__module__", "__name__", "__qualname__", "__doc__"] {
        if let Some(v) = get_opt(decorator, name)? {
            set_attr(&made, name, v)?;
        }
    }
    set_attr(&made, "__wrapped__", decorator.clone())?;
    Ok(made)
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
/// Overloads by module and qualified name of their function, each under its line.
static OVERLOADS: Global<Value> = Global::new(Value::Unbound);
fn overloads() -> R<crate::object::Ref<Dict>> {
    if OVERLOADS.get().is_unbound() {
        let made = Value::Dict(Dict::new());
        *OVERLOADS.get() = made;
    }
    match OVERLOADS.get() {
        Value::Dict(d) => Ok(d.clone()),
        _ => Ok(Dict::new()),
    }
}
fn overload_key(func: &Value) -> R<(Value, Option<i64>)> {
    let mut func = func.clone();
    if let Some(inner) = get_opt(&func, "__func__")? {
        func = inner;
    }
    let (module, name) = (
        get_opt(&func, "__module__")?,
        get_opt(&func, "__qualname__")?,
    );
    let key = new_tuple(vec![
        module.unwrap_or_default(),
        name.clone().unwrap_or_default(),
    ]);
    let line = match &func {
        Value::Func(f) if name.is_some() => Some(i64::from(f.def.code.line)),
        _ => None,
    };
    Ok((key, line))
}
/// `typing.overload(func)`
pub fn overload(func: &Value) -> R {
    if let (key, Some(line)) = overload_key(func)? {
        let all = overloads()?;
        let known = match all.get(&key)? {
            Some(Value::Dict(d)) => d,
            _ => Dict::new(),
        };
        known.set(Value::Int(line), func.clone())?;
        all.set(key, Value::Dict(known))?;
    }
    Ok(closure(&DUMMY, vec![]))
}
/// `typing.get_overloads(func)`
pub fn get_overloads(func: &Value) -> R {
    let (key, _) = overload_key(func)?;
    Ok(new_list(match overloads()?.get(&key)? {
        Some(Value::Dict(d)) => d.values(),
        _ => vec![],
    }))
}
/// `typing.clear_overloads()`
pub fn clear_overloads() -> R {
    drop(overloads()?.take());
    Ok(Value::None)
}
/// `typing.final(f)`
pub fn r#final(f: &Value) -> R {
    match set_attr(f, "__final__", boolean(true)) {
        Err(e) if !e.is(&classes::attribute_error()) && !e.is(&classes::type_error()) => Err(e),
        _ => Ok(f.clone()),
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
        return _form::__origin__(tp);
    }
    Ok(param_spec::origin(tp).unwrap_or(Value::None))
}
/// `typing.get_args(tp)`
pub fn get_args(tp: &Value) -> R {
    if let Some(f) = _form::form(tp) {
        if f.is("Annotated") {
            let mut all = vec![f.origin.clone()];
            all.extend_from_slice(&f.metadata);
            return Ok(new_tuple(all));
        }
        return Ok(hints::shown_args(
            f.arguments(),
            f.name == "Callable" && f.args.is_some(),
        ));
    }
    if let Some(p) = generic_alias::parts(tp) {
        let callable = matches!(&p.origin, Value::Class(c) if c.is(&crate::generated::collections_abc::callable()));
        return Ok(hints::shown_args(super::support::items(&p.args), callable));
    }
    Ok(new_tuple(union_type::args(tp).unwrap_or_default().to_vec()))
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
    super::io::std_text::Std::Err.write(text.as_bytes())?;
    Ok(obj.clone())
}
/// `typing.is_typeddict(tp)`
pub fn is_typeddict(tp: &Value) -> R {
    Ok(boolean(
        matches!(tp, Value::Class(_)) && crate::types::type_of(tp).is(&table::_typed_dict_meta()),
    ))
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
