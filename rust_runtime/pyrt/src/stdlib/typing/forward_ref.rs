//! `typing.ForwardRef`: an annotation that is a text (`Lib/typing.py`).
use super::check::{Place, check, check_special};
use super::evaluate::{Scope, evaluate, is_expression};
use super::hints::eval_type;
use crate::error::{PyErr, classes, type_error};
use crate::generated::typing as table;
use crate::object::{Cell, Head, Inst, NativeData, R, Value, boolean, native, string, tuple};
use crate::ops;
use std::ptr::NonNull;

/// A text and what it was found to mean.
struct Forward {
    arg: Value,
    is_argument: bool,
    is_class: bool,
    module: Value,
    /// Unbound until it has been looked up.
    value: Cell,
}
impl NativeData for Forward {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.module.traverse(visit);
        self.value.get_ref(|v| v.traverse(visit));
    }
    fn clear(&self) {
        self.value.set(Value::Unbound);
    }
}
fn this(v: &Value) -> R<&Forward> {
    native(v, "typing.ForwardRef")
}
fn make(arg: &Value, is_argument: bool, module: &Value, is_class: bool) -> Value {
    let data = Forward {
        arg: arg.clone(),
        is_argument,
        is_class,
        module: module.clone(),
        value: Cell::field(Value::Unbound),
    };
    Inst::with(&table::forward_ref(), data)
}
/// The text as an argument of a form. That it is no expression is said when it is looked up, unless it stands alone.
pub fn of(arg: &Value, is_class: bool) -> Value {
    make(arg, true, &Value::None, is_class)
}
/// The annotation of a class, module or parameter.
pub fn of_annotation(arg: &Value, is_argument: bool, is_class: bool) -> R {
    checked(arg)?;
    Ok(make(arg, is_argument, &Value::None, is_class))
}
fn checked(arg: &Value) -> R<()> {
    let Some(text) = arg.as_str() else {
        return Err(type_error(format!(
            "Forward reference must be a string -- got {}",
            ops::repr(arg)?
        )));
    };
    if text.is_empty() {
        return Err(crate::error::index_error("string index out of range"));
    }
    if is_expression(text) {
        return Ok(());
    }
    Err(PyErr::msg(
        classes::syntax_error(),
        format!(
            "Forward reference must be an expression -- got {}",
            ops::repr(arg)?
        ),
    ))
}
/// `ForwardRef(arg, is_argument=True, module=None, *, is_class=False)`
pub fn __new__(
    _cls: &Value,
    arg: &Value,
    is_argument: &Value,
    module: &Value,
    is_class: &Value,
) -> R {
    checked(arg)?;
    Ok(make(
        arg,
        ops::truth(is_argument)?,
        module,
        ops::truth(is_class)?,
    ))
}
/// Whether the value is a forward reference.
pub fn is_forward(v: &Value) -> bool {
    native::<Forward>(v, "").is_ok()
}
/// What the text means: `_evaluate(globalns, localns, recursive_guard)`.
pub fn resolve(v: &Value, scope: &Scope, guard: &[String]) -> R {
    let f = this(v)?;
    let text = f.arg.as_str().unwrap_or_default().to_owned();
    if guard.contains(&text) {
        return Ok(v.clone());
    }
    let mut own = scope.clone();
    if let Some(name) = f.module.as_str()
        && let Some(module) = crate::modules::imported(name)
    {
        own.globals = module;
    }
    let place = Place {
        is_argument: f.is_argument,
        special: f.is_class,
    };
    let message = "Forward references must evaluate to types.";
    let found = check(&evaluate(&text, &own)?, message, place)?;
    let mut guard = guard.to_vec();
    guard.push(text);
    let found = eval_type(&found, &own, &guard)?;
    f.value.set(found.clone());
    Ok(found)
}
/// `ref._evaluate(globalns, localns, recursive_guard)`
pub fn _evaluate(v: &Value, globals: &Value, locals: &Value, guard: &Value) -> R {
    let mut names = Vec::new();
    for g in ops::collect(guard)? {
        names.push(ops::to_str(&g)?);
    }
    resolve(v, &Scope::given(globals, locals), &names)
}
/// The text.
pub fn __forward_arg__(v: &Value) -> R {
    Ok(this(v)?.arg.clone())
}
/// Whether it has been looked up.
pub fn __forward_evaluated__(v: &Value) -> R {
    Ok(boolean(!this(v)?.value.get().is_unbound()))
}
/// What it means; None until it has been looked up.
pub fn __forward_value__(v: &Value) -> R {
    let found = this(v)?.value.get();
    Ok(if found.is_unbound() {
        Value::None
    } else {
        found
    })
}
/// Whether it is an argument of another form.
pub fn __forward_is_argument__(v: &Value) -> R {
    Ok(boolean(this(v)?.is_argument))
}
/// Whether it is an annotation in a class.
pub fn __forward_is_class__(v: &Value) -> R {
    Ok(boolean(this(v)?.is_class))
}
/// The module whose names it means.
pub fn __forward_module__(v: &Value) -> R {
    Ok(this(v)?.module.clone())
}
/// Equal texts of one module; with equal meanings where both are known.
pub fn __eq__(v: &Value, other: &Value) -> R {
    let f = this(v)?;
    let Ok(g) = this(other) else {
        return Ok(Value::NotImplemented);
    };
    let (a, b) = (f.value.get(), g.value.get());
    let same = ops::is_eq(&f.arg, &g.arg)?;
    if !a.is_unbound() && !b.is_unbound() {
        return Ok(boolean(same && ops::is_eq(&a, &b)?));
    }
    Ok(boolean(same && ops::is_eq(&f.module, &g.module)?))
}
/// The hash of text and module.
pub fn __hash__(v: &Value) -> R {
    let f = this(v)?;
    let both = tuple(vec![f.arg.clone(), f.module.clone()]);
    Ok(Value::Int(ops::hash(&both)?))
}
/// `ForwardRef('C')`
pub fn __repr__(v: &Value) -> R {
    let f = this(v)?;
    let module = if f.module.is_none() {
        String::new()
    } else {
        format!(", module={}", ops::repr(&f.module)?)
    };
    Ok(string(format!(
        "ForwardRef({}{module})",
        ops::repr(&f.arg)?
    )))
}
/// `ref | other`
pub fn __or__(v: &Value, other: &Value) -> R {
    super::subscript::union(&[v.clone(), other.clone()])
}
/// `other | ref`
pub fn __ror__(v: &Value, other: &Value) -> R {
    super::subscript::union(&[other.clone(), v.clone()])
}
/// No class derives from it.
pub fn __init_subclass__(_cls: &Value, _args: &Value, _kwargs: &Value) -> R {
    Err(check_special())
}
