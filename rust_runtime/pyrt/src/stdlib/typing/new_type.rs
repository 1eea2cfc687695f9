//! `typing.NewType`.
use crate::error::type_error;
use crate::object::{Code, Dict, FuncDef, Head, NativeData, R, Value, native, string, tuple};
use crate::ops;
use crate::stdlib::support::{self, instance};
use std::ptr::NonNull;

struct New {
    name: Value,
    of: Value,
    module: &'static str,
}
impl NativeData for New {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.of.traverse(visit);
    }
}
fn this(v: &Value) -> R<&New> {
    native(v, "typing.NewType")
}
/// `NewType(name, tp)`
pub fn __new__(class: &Value, name: &Value, tp: &Value) -> R {
    instance(
        class,
        New {
            name: name.clone(),
            of: tp.clone(),
            module: crate::modules::running_name(),
        },
    )
}
/// The value itself.
pub fn __call__(_v: &Value, x: &Value) -> R {
    Ok(x.clone())
}
/// `__main__.UserId`
pub fn __repr__(v: &Value) -> R {
    let made = this(v)?;
    Ok(string(format!(
        "{}.{}",
        made.module,
        ops::to_str(&made.name)?
    )))
}
/// `N | other`
pub fn __or__(v: &Value, other: &Value) -> R {
    super::subscript::union(&[v.clone(), other.clone()])
}
/// `other | N`
pub fn __ror__(v: &Value, other: &Value) -> R {
    super::subscript::union(&[other.clone(), v.clone()])
}
/// Pickles find it by its name.
pub fn __reduce__(v: &Value) -> R {
    Ok(this(v)?.name.clone())
}
/// Deriving from it is a TypeError that says what to write instead.
pub fn __mro_entries__(v: &Value, _bases: &Value) -> R {
    let ns = Dict::new();
    let refuse = support::closure(&REFUSE, vec![__name__(v)?]);
    ns.set_text("__init_subclass__", refuse);
    let dummy = crate::class_build::type_new(
        &crate::generated::builtins::r#type(),
        "Dummy",
        Vec::new(),
        &ns,
        Vec::new(),
    )?;
    Ok(tuple(vec![dummy]))
}
static REFUSE_CODE: Code = support::code("__init_subclass__", "Dummy.__init_subclass__");
static REFUSE: FuncDef = support::one_argument(&REFUSE_CODE, &["cls"], |f, a| {
    let name = ops::to_str(&support::get(&a[0], "__name__")?)?;
    let of = ops::to_str(&support::captured(f, 0))?;
    Err(type_error(format!(
        "Cannot subclass an instance of NewType. Perhaps you were looking for: `{name} = NewType('{name}', {of})`"
    )))
});
/// The module that made it.
pub fn __module__(v: &Value) -> R {
    Ok(crate::object::str(this(v)?.module))
}
/// The name without what stands in front of its last dot.
pub fn __name__(v: &Value) -> R {
    let name = ops::to_str(&this(v)?.name)?;
    let last = name.rsplit('.').next().unwrap_or_default();
    Ok(string(last.to_owned()))
}
/// The name as it was given.
pub fn __qualname__(v: &Value) -> R {
    Ok(this(v)?.name.clone())
}
/// The type behind it.
pub fn __supertype__(v: &Value) -> R {
    Ok(this(v)?.of.clone())
}
